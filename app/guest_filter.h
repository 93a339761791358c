// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/collect/rule_tracer.h"
#include "core/model/topology.h"

#include <cstdint>
#include <optional>
#include <string>

namespace vs {

/// What `trace` is to look at, as it was typed.
struct TraceWish
{
    std::string filter; ///< BPF; empty: none
    std::string from;   ///< a guest: "101", "CT 101", "vm811", its name; empty: anyone
    std::string to;     ///< a guest or an address; empty: anyone
    std::optional<std::uint16_t> port;

    bool needsTopology() const { return !from.empty() || !to.empty(); }
};

/// The capture filter for it: all parts joined by "and". Addresses come from the guests' NICs.
/// Errors: BadUsage for a guest that is not known (naming those that are), or whose addresses are
/// not known.
Result<std::string> captureFilter(const TraceWish& wish, const Topology& topology);

/// Whose packets are to be traced through the rules from the first one on: where each end that was
/// named has just one address. Empty otherwise: then the flows that are captured tell.
std::optional<FlowSpec> namedFlow(const TraceWish& wish, const Topology& topology);

/// captureFilter() before the node was read: guests stand as ADDRESSES-OF-101. For --dry-run only.
std::string sketchFilter(const TraceWish& wish);

} // namespace vs
