// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/conntrack_passes.h"
#include "core/model/conntrack_event.h"
#include "core/trace/flow_table.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace vs {

/// A journey that an event may be charged to, as its owner sees it.
struct MarkCandidate
{
    const Journey* journey = nullptr;
    const Judgement* judgement = nullptr;
};

/// The flow key of an event's original tuple.
FlowKey flowKeyOf(const ConntrackEvent& event);

/// Which of a flow's journeys can have caused the event. Causal, never by the event's own stamp
/// alone (it is the reader's clock and late): what kind of packet makes such an event, seen before
/// it, the newest such. Empty if none fits.
std::optional<JourneyId> causeOf(const ConntrackEvent& event,
                                 const std::vector<MarkCandidate>& journeys);

/// The pass that caused the event: NEW is confirmed by the first pass of its zone; DESTROY and
/// state changes happen in the first pass of their zone that the packet enters; a change of the
/// mark alone in the firewall bridge of the guest whose number the mark is. `taken` counts events
/// of the same kind and zone that this journey already has. Empty if the journey has no such pass.
std::optional<ConntrackPass> passOf(const ConntrackEvent& event,
                                    const std::vector<ConntrackPass>& passes,
                                    const Topology& topology, std::size_t taken);

} // namespace vs
