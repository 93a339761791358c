// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"
#include "core/layout/flow_bundle.h"
#include "core/layout/overview_layout.h"
#include "ui/play/live_traffic.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace vs::ui {

/// Traffic of the running trace on the switchboard: each journey on its way, many of them as one
/// stream. Time is a parameter, in seconds.
class OverviewLive
{
public:
    /// Another layout or another trace: what was on the way is gone.
    void clear();
    void setLimits(const LiveTraffic::Limits& limits);
    /// Nothing glides: all traffic is drawn as still streams.
    void setReducedMotion(bool reduced);

    void add(const layout::OverviewLayout& layout, const JourneyRecord& record, double now);
    /// Adds the journeys that are newer than those of the snapshot before; none of an ended trace.
    void feed(const layout::OverviewLayout& layout, const Snapshot& snapshot, double now);

    const std::vector<LiveTraffic::Dot>& dots(double now) { return m_traffic.dots(now); }
    /// Streams of requests and of answers; from and to are in the layout's units.
    const std::vector<layout::FlowPiece>& streams(bool answers, double now);
    bool empty() const { return m_traffic.empty(); }
    /// Only streams: fewer frames will do.
    bool isStreaming() const { return m_traffic.size() == 0; }
    /// Packets a second from and to a place.
    double rateAt(layout::OverviewPlace place, double now) const;

private:
    struct Ends
    {
        layout::OverviewPlace from;
        layout::OverviewPlace to;
    };

    LiveTraffic m_traffic;
    LiveTraffic::Limits m_limits;
    std::unordered_map<std::uint64_t, std::size_t> m_ways;
    std::vector<Ends> m_ends; ///< by way
    std::vector<layout::FlowPiece> m_streams[2];
    unsigned m_generation = 0;
    JourneyId m_newest;
    bool m_reduced = false;
};

} // namespace vs::ui
