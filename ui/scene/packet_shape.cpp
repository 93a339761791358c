// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/packet_shape.h"

#include "ui/theme.h"

#include <QTransform>

namespace vs::ui {

PacketShape packetShape(const Packet& packet)
{
    if (packet.isArp())
        return PacketShape::Arp;
    if (packet.isTcp()) {
        if (packet.isRst())
            return PacketShape::Reset;
        if (packet.has(tcpflag::Syn))
            return packet.has(tcpflag::Ack) ? PacketShape::SynAck : PacketShape::Syn;
        return packet.has(tcpflag::Fin) ? PacketShape::Closing : PacketShape::Data;
    }
    if (packet.isUdp())
        return PacketShape::Datagram;
    return packet.isIcmp() ? PacketShape::Icmp : PacketShape::Other;
}

QPainterPath packetPath(PacketShape shape, double textWidth, double height, bool rightward)
{
    const double half = height / 2;
    const double w = textWidth / 2 + 7;
    QPainterPath path;
    switch (shape) {
    case PacketShape::Syn: // an arrow
        path.addPolygon(QPolygonF{{-w, -half}, {w, -half}, {w + half, 0}, {w, half}, {-w, half}});
        break;
    case PacketShape::SynAck: // an arrow both ways: the other one's word is in it
        path.addPolygon(QPolygonF{
            {-w, -half}, {w, -half}, {w + half, 0}, {w, half}, {-w, half}, {-w - half, 0}});
        break;
    case PacketShape::Reset: // a stop sign
        path.addPolygon(QPolygonF{{-w + 4, -half},
                                  {w - 4, -half},
                                  {w + 4, -half * 0.45},
                                  {w + 4, half * 0.45},
                                  {w - 4, half},
                                  {-w + 4, half},
                                  {-w - 4, half * 0.45},
                                  {-w - 4, -half * 0.45}});
        break;
    case PacketShape::Closing: // an arrow's tail: nothing follows
        path.addPolygon(
            QPolygonF{{-w - half, -half}, {w, -half}, {w, half}, {-w - half, half}, {-w, 0}});
        break;
    case PacketShape::Data:
        path.addRoundedRect(QRectF(-w, -half, 2 * w, height), 3, 3);
        return path;
    case PacketShape::Datagram: // a capsule: sealed and sent off
        path.addRoundedRect(QRectF(-w - 2, -half, 2 * w + 4, height), half, half);
        return path;
    case PacketShape::Icmp:
        path.addEllipse(QRectF(-w - 8, -half - 2, 2 * w + 16, height + 4));
        return path;
    case PacketShape::Arp: // leans: it asks
        path.addPolygon(QPolygonF{{-w, -half}, {w + half, -half}, {w, half}, {-w - half, half}});
        break;
    case PacketShape::Other: // a plain box with its corners cut
        path.addPolygon(QPolygonF{{-w, -half},
                                  {w - 5, -half},
                                  {w, -half + 5},
                                  {w, half},
                                  {-w + 5, half},
                                  {-w, half - 5}});
        break;
    }
    path.closeSubpath();
    return rightward ? path : QTransform::fromScale(-1, 1).map(path);
}

PacketColours packetColours(PacketShape shape, const Theme& theme)
{
    const QColor dark(0x10, 0x16, 0x1e);
    const QColor white(Qt::white);
    switch (shape) {
    case PacketShape::Syn:
        return {QColor(0x00, 0x72, 0xb2), white}; // blue
    case PacketShape::SynAck:
        return {QColor(0x56, 0xb4, 0xe9), dark}; // sky blue
    case PacketShape::Data:
        return {QColor(0x00, 0x9e, 0x73), dark}; // bluish green
    case PacketShape::Closing:
        return {QColor(0xcc, 0x79, 0xa7), dark}; // reddish purple
    case PacketShape::Reset:
        return {QColor(0xd5, 0x5e, 0x00), dark}; // vermilion
    case PacketShape::Icmp:
        return {QColor(0xe6, 0x9f, 0x00), dark}; // orange
    case PacketShape::Arp:
        return {QColor(0xf0, 0xe4, 0x42), dark}; // yellow
    case PacketShape::Datagram:
        return {theme.ink, theme.ground}; // black, or white on a dark ground
    case PacketShape::Other:
        break;
    }
    return {theme.secondary, theme.ground};
}

void paintPacket(QPainter& painter, PacketShape shape, const QString& word, double textWidth,
                 double textHeight, double ascent, bool rightward, const Theme& theme)
{
    const PacketColours colours = packetColours(shape, theme);
    const QPainterPath outline = packetPath(shape, textWidth, textHeight + 8, rightward);
    // A ring of ground keeps it off its line, a ring of ink keeps yellow off a white ground.
    painter.setPen(QPen(theme.ground, 4.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
    painter.setPen(QPen(theme.ink, 1.2));
    painter.setBrush(colours.fill);
    painter.drawPath(outline);
    painter.setPen(colours.text);
    painter.drawText(QPointF(-textWidth / 2, -textHeight / 2 + ascent), word);
}

} // namespace vs::ui
