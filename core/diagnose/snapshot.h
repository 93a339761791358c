// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/finding.h"
#include "core/diagnose/verdict.h"
#include "core/model/event_sink.h"
#include "core/trace/journey.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace vs {

/// A journey with its verdict. Immutable once it is in a snapshot.
struct JourneyRecord
{
    Journey journey;
    Judgement judgement;
};

/// The hop of a journey's path at position `step` (index into Judgement::path).
inline const Hop& pathHop(const JourneyRecord& record, std::size_t step)
{
    return record.journey.hops[record.judgement.path[step]];
}

/// Everything known at one moment. Never changes after it is published; shared between threads.
struct Snapshot
{
    TraceInfo info;
    std::shared_ptr<const Topology> topology;           ///< never null
    std::shared_ptr<const Capabilities> capabilities;   ///< never null
    std::shared_ptr<const RuleListing> rulesBefore;     ///< may be null
    std::shared_ptr<const RuleListing> rulesAfter;      ///< may be null
    std::shared_ptr<const FirewallFiles> firewallFiles; ///< may be null
    std::shared_ptr<const NodeState> stateBefore;       ///< may be null
    std::shared_ptr<const NodeState> stateAfter;        ///< may be null
    CaptureStats capture;
    std::vector<Flow> flows;                                    ///< by id, ascending
    std::vector<std::shared_ptr<const JourneyRecord>> journeys; ///< by id, ascending
    std::vector<ConntrackEvent> conntrack;
    std::vector<Finding> findings; ///< most telling first
    std::vector<std::string> warnings;
    std::vector<std::string> commands; ///< what ran on the node, each once, in order
    Timestamp now = 0;                 ///< node time of the newest event
    bool ended = false;                ///< the trace is over; nothing is pending any more
    std::uint64_t sightings = 0;
    std::uint64_t ruleSteps = 0;          ///< told by the rule walk so far
    std::uint64_t kernelDrops = 0;        ///< told by skb:kfree_skb so far
    std::uint64_t forgotten = 0;          ///< journeys let go to keep memory bounded
    std::uint64_t conntrackForgotten = 0; ///< conntrack events let go before the first one here

    const Flow* flow(FlowId id) const;
    /// Null if the id is not here (it was let go, or never was).
    std::shared_ptr<const JourneyRecord> record(JourneyId id) const;
    const JourneyRecord* journey(JourneyId id) const;
};

} // namespace vs
