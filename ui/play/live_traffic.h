// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QPolygonF>
#include <cstddef>
#include <vector>

namespace vs::ui {

/// Many packets on the move at once. Bounded: beyond the bound new ones are not shown, and counted.
/// Time is a parameter, in seconds on any clock that the caller keeps.
class LiveTraffic
{
public:
    static constexpr std::size_t kMost = 1000;

    struct Dot
    {
        QPointF at;
        bool answer = false;
        bool ended = false; ///< at the place of its drop
    };

    /// A packet that sets out on `way` at `now`; `lost`: it ends there in a drop.
    bool add(QPolygonF way, bool answer, bool lost, double now);
    /// Those on the way at `now`; who has arrived is let go. The reference holds until the next
    /// call.
    const std::vector<Dot>& at(double now);

    bool empty() const { return m_packets.empty(); }
    std::size_t size() const { return m_packets.size(); }
    std::size_t shed() const { return m_shed; }
    void clear();

private:
    struct Packet
    {
        QPolygonF way;
        double length = 0;
        double start = 0;
        double lasts = 1; ///< seconds on the way
        bool answer = false;
        bool lost = false;
    };
    std::vector<Packet> m_packets;
    std::vector<Dot> m_dots;
    std::size_t m_shed = 0;
};

} // namespace vs::ui
