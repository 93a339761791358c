// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/inside/bridge_inside.h"
#include "core/diagnose/rule_match.h"

#include <string>
#include <utility>
#include <vector>

namespace vs {

/// A packet's way through the rules of one bridge, and what is known of it.
struct HookWay
{
    const RuleWalk* walk = nullptr;       ///< what the kernel told; null: nothing
    const RuleListing* listing = nullptr; ///< may be null
    const RuleRef* end = nullptr;         ///< the rule that ended the packet here; null: none
    BridgePass pass;
};

struct HookRules
{
    std::vector<RuleMet> rules;
    int left = 0; ///< so many more that are not listed
};

/// The rules of a table's base chain and of what it jumps to: those that the walk told, else those
/// of the listing that the packet could meet.
HookRules rulesOf(const HookWay& way, const std::string& table, const std::string& base);
/// What the walk told of tables that are none of iptables' own: nftables' bridge tables, each under
/// its name.
std::vector<std::pair<std::string, HookRules>> otherTables(const HookWay& way);
/// A base chain of ebtables; which of its rules apply is not worked out.
HookRules ebtablesRules(const NodeState& state, const HookWay& way, const std::string& base);

} // namespace vs
