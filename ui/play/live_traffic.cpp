// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/play/live_traffic.h"

#include <QLineF>
#include <algorithm>

namespace vs::ui {

namespace {

constexpr double kUnitsPerSecond = 900;
constexpr double kLeast = 0.5; ///< seconds; what is quicker is not seen
constexpr double kLongest = 2.0;
constexpr double kLostStays = 0.8;

QPointF pointOn(const QPolygonF& way, double distance)
{
    for (int i = 1; i < way.size(); ++i) {
        const QLineF piece(way[i - 1], way[i]);
        const double length = piece.length();
        if (distance <= length && length > 0)
            return piece.pointAt(distance / length);
        distance -= length;
    }
    return way.back();
}

} // namespace

bool LiveTraffic::add(QPolygonF way, bool answer, bool lost, double now)
{
    if (way.size() < 2)
        return false;
    if (m_packets.size() >= kMost) {
        ++m_shed;
        return false;
    }
    Packet packet;
    for (int i = 1; i < way.size(); ++i)
        packet.length += QLineF(way[i - 1], way[i]).length();
    packet.way = std::move(way);
    packet.start = now;
    packet.lasts = std::clamp(packet.length / kUnitsPerSecond, kLeast, kLongest);
    packet.answer = answer;
    packet.lost = lost;
    m_packets.push_back(std::move(packet));
    return true;
}

const std::vector<LiveTraffic::Dot>& LiveTraffic::at(double now)
{
    std::erase_if(m_packets, [now](const Packet& packet) {
        return now > packet.start + packet.lasts + (packet.lost ? kLostStays : 0);
    });
    m_dots.clear();
    for (const Packet& packet : m_packets) {
        const double share = std::clamp((now - packet.start) / packet.lasts, 0.0, 1.0);
        m_dots.push_back(
            {pointOn(packet.way, packet.length * share), packet.answer, packet.lost && share >= 1});
    }
    return m_dots;
}

void LiveTraffic::clear()
{
    m_packets.clear();
    m_dots.clear();
}

} // namespace vs::ui
