// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/play/live_traffic.h"

#include <QLineF>
#include <algorithm>
#include <cmath>

namespace vs::ui {

namespace {

constexpr double kUnitsPerSecond = 900;
constexpr double kLeast = 0.5; ///< seconds; what is quicker is not seen
constexpr double kLongest = 2.0;
constexpr double kLostStays = 0.8;
constexpr double kMemory = 1.0;  ///< seconds over which packets are counted
constexpr double kSettle = 0.25; ///< seconds between tellings apart
constexpr double kSticks = 1.6;  ///< a flow stays one until it is so much less busy
constexpr double kSilent = 0.5;  ///< packets a second; below, nothing flows

} // namespace

std::size_t LiveTraffic::addWay(QPolygonF points, bool answer)
{
    Way way;
    way.points = std::move(points);
    way.answer = answer;
    double length = 0;
    for (int i = 0; i < way.points.size(); ++i) {
        if (i > 0)
            length += QLineF(way.points[i - 1], way.points[i]).length();
        way.reached.push_back(length);
    }
    m_ways.push_back(std::move(way));
    return m_ways.size() - 1;
}

double LiveTraffic::rateAt(const Way& way, double now)
{
    return way.rate * std::exp(-std::max(0.0, now - way.touched) / kMemory);
}

bool LiveTraffic::takeToken(double now)
{
    if (m_tokenTime < 0)
        m_tokens = m_limits.singles;
    else
        m_tokens = std::min(m_limits.singles,
                            m_tokens + std::max(0.0, now - m_tokenTime) * m_limits.singles);
    m_tokenTime = now;
    if (m_tokens < 1)
        return false;
    m_tokens -= 1;
    return true;
}

void LiveTraffic::add(std::size_t index, PacketShape shape, bool lost, double now)
{
    Way& way = m_ways[index];
    if (way.points.size() < 2)
        return;
    way.rate = rateAt(way, now) + 1 / kMemory;
    way.touched = now;
    if (way.flow)
        return;
    if (m_packets.size() >= m_limits.most || !takeToken(now)) {
        // A burst is not drawn late: from now on this way is a flow.
        way.flow = m_due = true;
        return;
    }
    const double length = way.reached.back();
    m_packets.push_back(
        {index, now, std::clamp(length / kUnitsPerSecond, kLeast, kLongest), shape, lost});
}

const std::vector<LiveTraffic::Dot>& LiveTraffic::dots(double now)
{
    std::erase_if(m_packets, [now](const Packet& packet) {
        return now > packet.start + packet.lasts + (packet.lost ? kLostStays : 0);
    });
    m_dots.clear();
    m_dots.reserve(m_packets.size());
    for (const Packet& packet : m_packets) {
        const Way& way = m_ways[packet.way];
        const double share = std::clamp((now - packet.start) / packet.lasts, 0.0, 1.0);
        const double gone = way.reached.back() * share;
        std::size_t piece = 1;
        while (piece + 1 < way.reached.size() && way.reached[piece] < gone)
            ++piece;
        const QPointF from = way.points[static_cast<int>(piece) - 1];
        const QPointF to = way.points[static_cast<int>(piece)];
        const double length = way.reached[piece] - way.reached[piece - 1];
        const double part = length > 0 ? (gone - way.reached[piece - 1]) / length : 1;
        m_dots.push_back({from + (to - from) * part, packet.shape, way.answer,
                          packet.lost && share >= 1, to.x() >= from.x()});
    }
    return m_dots;
}

const std::vector<LiveTraffic::Flow>& LiveTraffic::flows(double now)
{
    if (m_due || m_settled < 0 || now - m_settled >= kSettle)
        settle(now);
    return m_flows;
}

void LiveTraffic::settle(double now)
{
    m_settled = now;
    m_due = false;
    struct Load
    {
        double weight;
        std::size_t way;
    };
    std::vector<Load> loads;
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        const double rate = rateAt(m_ways[i], now);
        if (rate < kSilent)
            m_ways[i].flow = false;
        else
            loads.push_back({m_ways[i].flow ? rate * kSticks : rate, i});
    }
    std::sort(loads.begin(), loads.end(), [](const Load& a, const Load& b) {
        return std::pair(a.weight, a.way) < std::pair(b.weight, b.way);
    });
    const bool had = !m_flows.empty();
    m_flows.clear();
    double together = 0;
    for (const Load& load : loads) {
        Way& way = m_ways[load.way];
        together += load.weight;
        way.flow = load.weight > m_limits.flowFrom || together > m_limits.singles;
        if (way.flow)
            m_flows.push_back({load.way, rateAt(way, now)});
    }
    if (had || !m_flows.empty())
        ++m_generation;
}

void LiveTraffic::clear()
{
    m_ways.clear();
    m_packets.clear();
    m_dots.clear();
    m_flows.clear();
    m_tokenTime = m_settled = -1;
    m_due = false;
    ++m_generation;
}

} // namespace vs::ui
