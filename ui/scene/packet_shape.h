// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/packet.h"

#include <QColor>
#include <QPainter>
#include <QPainterPath>
#include <QString>

namespace vs::ui {

struct Theme;

/// What a moving packet looks like: every kind has a shape, a colour and a word of its own.
enum class PacketShape { Syn, SynAck, Data, Closing, Reset, Datagram, Icmp, Arp, Other };
inline constexpr int kPacketShapes = static_cast<int>(PacketShape::Other) + 1;
PacketShape packetShape(const Packet& packet);

/// Its outline around (0, 0), `height` high, wide enough for `textWidth`; its nose points to the
/// right, or to the left.
QPainterPath packetPath(PacketShape shape, double textWidth, double height, bool rightward);

/// Colours after Okabe and Ito, and what is written on them.
struct PacketColours
{
    QColor fill;
    QColor text;
};
PacketColours packetColours(PacketShape shape, const Theme& theme);

/// Paints a packet with its word around (0, 0), in the painter's font.
void paintPacket(QPainter& painter, PacketShape shape, const QString& word, double textWidth,
                 double textHeight, double ascent, bool rightward, const Theme& theme);

} // namespace vs::ui
