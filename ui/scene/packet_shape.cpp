// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/packet_shape.h"

#include <QTransform>

namespace vs::ui {

PacketShape packetShape(const Packet& packet)
{
    if (packet.isTcp()) {
        if (packet.has(tcpflag::Rst))
            return PacketShape::Reset;
        if (packet.has(tcpflag::Syn))
            return PacketShape::Opening;
        return packet.has(tcpflag::Fin) ? PacketShape::Closing : PacketShape::Data;
    }
    return packet.isUdp() ? PacketShape::Datagram : PacketShape::Other;
}

QPainterPath packetPath(PacketShape shape, double textWidth, double height, bool rightward)
{
    const double half = height / 2;
    const double w = textWidth / 2 + 7;
    QPainterPath path;
    switch (shape) {
    case PacketShape::Opening: // an arrow
        path.addPolygon(QPolygonF{{-w, -half}, {w, -half}, {w + half, 0}, {w, half}, {-w, half}});
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
    case PacketShape::Datagram:
        path.addRoundedRect(QRectF(-w - 2, -half, 2 * w + 4, height), half, half);
        return path;
    case PacketShape::Other:
        path.addEllipse(QRectF(-w - 4, -half, 2 * w + 8, height));
        return path;
    }
    path.closeSubpath();
    return rightward ? path : QTransform::fromScale(-1, 1).map(path);
}

} // namespace vs::ui
