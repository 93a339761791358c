// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/rule_match.h"
#include "core/diagnose/verdict.h"
#include "core/model/rule.h"

#include <cstdint>
#include <vector>

namespace vs {

/// A rule (or policy) that drops or rejects, and the rules that lead to it.
struct Reached
{
    RuleRef rule;
    std::vector<RuleRef> callers; ///< the jumps and gotos, outermost first
    bool certain = false; ///< the packet meets it for sure, if nothing else dropped it before
};

/// All that can end a packet in that pass, in the order in which it would meet them: by following
/// jumps and gotos from FORWARD (and PREROUTING of raw and mangle). `states` are the conntrack
/// states (ctstate bits) that the packet can have. At most a few dozen.
std::vector<Reached> reachableEnds(const RuleListing& rules, const BridgePass& pass,
                                   std::uint8_t states);

/// Where a walk ended, and by which jumps it got there. Empty if it did not end at a rule.
std::optional<Reached> endOfWalk(const RuleWalk& walk);

} // namespace vs
