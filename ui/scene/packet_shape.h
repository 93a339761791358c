// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/packet.h"

#include <QColor>
#include <QFont>
#include <QPainter>

namespace vs::ui {

/// What a moving packet looks like: every kind has a shape and a word of its own.
enum class PacketShape { Opening, Reset, Closing, Data, Datagram, Other };
PacketShape packetShape(const Packet& packet);

/// Its outline around (0, 0), `height` high, wide enough for `textWidth`; its nose points to the
/// right, or to the left.
QPainterPath packetPath(PacketShape shape, double textWidth, double height, bool rightward);

} // namespace vs::ui
