// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/event_log.h"
#include "core/model/topology.h"

namespace vs {

/// Says for sightings that were captured without a direction (Ethernet, one interface each) whether
/// the packet went in or out there, from where it was seen before and after: a packet goes out of
/// one end of a veth pair and into the other; into one port of a bridge and out of another. What
/// the wiring does not tell is told by the ends: into the node first, out of it last. Sorts the
/// sightings by time.
void inferDirections(EventLog& log, const Topology& topology);

} // namespace vs
