// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/verdict.h"
#include "core/model/rule.h"
#include "core/model/topology.h"
#include "core/trace/journey.h"

#include <cstdint>
#include <vector>

namespace vs {

/// One walk of a packet through conntrack: a bridge with br_netfilter that it enters and leaves, or
/// the node that routes it (then the bridge or interface by which it was taken in).
struct ConntrackPass
{
    InterfaceId device;
    std::uint16_t enters = 0; ///< index into the journey's path of the sighting before it
    bool tracked = true;      ///< false: a raw rule says --notrack
    std::uint16_t zone = 0;   ///< from a raw rule's --zone
    bool zoneKnown = true;    ///< false: a rule that only may match sets it
};

/// The passes along a judged journey's path, the one in which it ended included. `rules` may be
/// null: then nothing is known of zones and notrack, and the defaults stand.
std::vector<ConntrackPass> conntrackPasses(const Journey& journey, const Judgement& judgement,
                                           const Topology& topology, const RuleListing* rules);

} // namespace vs
