// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/inside/bridge_inside.h"
#include "core/diagnose/rule_match.h"

namespace vs {

/// The rules of a base chain that the packet could meet, jumps followed, in the order of the
/// chains; at most `most` of them, and `left` counts the rest. Stops at `end`, which ended the
/// packet, and is always listed (null: nothing did, or it is not known).
std::vector<RuleMet> reachableRules(const RuleTable& table, const std::string& base,
                                    const BridgePass& pass, const RuleRef* end, std::size_t most,
                                    int& left);

/// A rule's own verdict for people: "DROP", "→ PVEFW-FORWARD", "CT --zone 1"; empty: it only
/// counts.
std::string verdictOf(const Rule& rule);

} // namespace vs
