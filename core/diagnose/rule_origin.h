// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/config_line.h"
#include "core/model/firewall_files.h"
#include "core/model/rule.h"
#include "core/model/topology.h"

#include <optional>
#include <string>

namespace vs {

/// Where a generated rule comes from, and what it means.
struct RuleOrigin
{
    std::optional<ConfigLine> config; ///< empty: no line made it (a default, the firewall's own)
    std::string place; ///< in the web interface: "VM 811 > Firewall > Options > Input Policy"
    std::string words; ///< what the rule does, in a sentence or two
};

/// Pure. `files` and `rules` may be null: then less is told. `via` helps with the firewall's own
/// chains, which serve many: the rule of a guest's, a group's or the node's chain that led there,
/// maybe through others of them. It may name its chain alone: a rule is then only told where the
/// chain leaves no choice. A rule of PVEFW-reject gets the line of the rule that led to it.
RuleOrigin ruleOrigin(const RuleRef& rule, const FirewallFiles* files, const Topology& topology,
                      const RuleListing* rules, const RuleRef* via = nullptr);

} // namespace vs
