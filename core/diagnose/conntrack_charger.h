// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/conntrack_marks.h"
#include "core/diagnose/journey_book.h"
#include "core/model/rule.h"
#include "core/trace/flow_table.h"

#include <cstdint>
#include <vector>

namespace vs {

/// Charges conntrack events to the journeys that caused them, each to a pass. An event waits some
/// seconds for its packet. Not thread-safe.
class ConntrackCharger
{
public:
    ConntrackCharger(JourneyBook& book, const FlowTable& flows) : m_book(book), m_flows(flows) {}

    void add(const ConntrackEvent& event) { m_events.push_back({event, m_count++}); }
    /// Charges what can be charged by now; lets go what waited too long. A packet that is on its
    /// way may yet make the pass that an event is of: it is waited for, a second or until the trace
    /// `ended`.
    /// `rules` may be null.
    void charge(Timestamp now, bool ended, const Topology& topology, const RuleListing* rules);

private:
    struct Waiting
    {
        ConntrackEvent event;
        std::uint32_t index = 0; ///< counts the trace's events
    };

    bool chargeOne(const Waiting& waiting, Timestamp now, bool ended, const Topology& topology,
                   const RuleListing* rules);
    std::vector<MarkCandidate> candidates(const FlowTable::Entry& entry) const;

    JourneyBook& m_book;
    const FlowTable& m_flows;
    std::vector<Waiting> m_events;
    std::uint32_t m_count = 0;
};

} // namespace vs
