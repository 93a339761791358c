// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/nic_wiring.h"

#include <QPainterPath>
#include <QStringList>

namespace vs::ui {

/// What a port's fact is about; the mark of the first one is what has room in a cell.
enum class PortMark { Link, Stp, Isolated, Mtu, Other };

/// A port's remarkable facts in the order of their weight, in a few words each: "unplugged",
/// "blocking", "isolated", "MTU 1400, bridge 1500".
struct PortWord
{
    PortMark mark = PortMark::Other;
    QString brief;
    QString full; ///< a sentence: what it means for packets
};
QList<PortWord> portWords(const PortFacts& facts);

/// "VLAN 20"; empty: no tag.
QString tagWord(const PortFacts& facts);
/// "2-4, 20" of a bridge port's allowed VLANs.
QString vlanRanges(const std::vector<std::uint16_t>& vlans);

/// The mark's lines inside `rect`, to be drawn with a pen.
QPainterPath portMarkPath(PortMark mark, const QRectF& rect);
/// The outline of a tag: a label with its tip at the left.
QPainterPath tagPath(const QRectF& rect);

} // namespace vs::ui
