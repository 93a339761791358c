// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scene/packet_shape.h"

#include <QPointF>
#include <QPolygonF>
#include <cstddef>
#include <vector>

namespace vs::ui {

/// Traffic as it comes, on ways that the caller names once. Few packets are drawn one by one; where
/// they are many, a way becomes a flow, drawn by its packets a second. The busiest ways become
/// flows first. Time is a parameter, in seconds on any clock that the caller keeps.
class LiveTraffic
{
public:
    struct Limits
    {
        double singles = 120;    ///< packets a second that are drawn one by one, all ways together
        double flowFrom = 12;    ///< packets a second from which on a way is a flow in any case
        std::size_t most = 1000; ///< on the move at a time
    };

    struct Dot
    {
        QPointF at;
        PacketShape shape = PacketShape::Data;
        bool answer = false;
        bool ended = false; ///< at the place of its drop
        bool rightward = true;
    };

    struct Flow
    {
        std::size_t way = 0;
        double rate = 0; ///< packets a second
    };

    void setLimits(const Limits& limits) { m_limits = limits; }
    /// A way that packets take; its number.
    std::size_t addWay(QPolygonF way, bool answer);
    /// A packet that sets out at `now`; `lost`: it ends on the way's end in a drop.
    void add(std::size_t way, PacketShape shape, bool lost, double now);

    /// Single packets on the way at `now`; who has arrived is let go. Holds until the next call.
    const std::vector<Dot>& dots(double now);
    /// Ways that are flows, busiest last, as of the last time they were told from the others
    /// (four times a second at most). Holds until the next call.
    const std::vector<Flow>& flows(double now);
    /// Packets a second on a way.
    double rate(std::size_t way, double now) const { return rateAt(m_ways[way], now); }
    bool isAnswer(std::size_t way) const { return m_ways[way].answer; }
    const QPolygonF& points(std::size_t way) const { return m_ways[way].points; }
    /// Changes whenever flows() does.
    unsigned generation() const { return m_generation; }

    /// Nothing moves and no way is a flow.
    bool empty() const { return m_packets.empty() && m_flows.empty(); }
    std::size_t size() const { return m_packets.size(); }
    /// Ways and packets are forgotten.
    void clear();

private:
    struct Way
    {
        QPolygonF points;
        std::vector<double> reached; ///< length up to each point
        bool answer = false;
        bool flow = false;
        double rate = 0;
        double touched = 0;
    };
    struct Packet
    {
        std::size_t way = 0;
        double start = 0;
        double lasts = 1; ///< seconds on the way
        PacketShape shape = PacketShape::Data;
        bool lost = false;
    };

    static double rateAt(const Way& way, double now);
    bool takeToken(double now);
    void settle(double now);

    Limits m_limits;
    std::vector<Way> m_ways;
    std::vector<Packet> m_packets;
    std::vector<Dot> m_dots;
    std::vector<Flow> m_flows;
    double m_tokens = 0;
    double m_tokenTime = -1;
    double m_settled = -1;
    bool m_due = false; ///< a way became a flow since
    unsigned m_generation = 0;
};

} // namespace vs::ui
