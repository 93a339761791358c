// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rule.h"

#include <string_view>
#include <vector>

namespace vs {

/// What `nft -a list ruleset` prints:
/// `table inet proxmox-firewall { # handle 3`
/// `	chain guest-101-in { # handle 7`
/// `		type filter hook forward priority filter; policy accept;`
/// `		ct state invalid counter packets 3 bytes 120 drop # handle 44`
/// Sets, maps and the rest are passed over. Rules may go over several lines.
struct NftRuleset
{
    /// All with backend Nftables, named "FAMILY NAME" ("ip filter"), rules with their handles and
    /// with text as plainNftRule() gives it. Tables named vethscope_* are left out.
    std::vector<RuleTable> tables;
    int notUnderstood = 0; ///< lines
};
NftRuleset parseNftRuleset(std::string_view text);

/// Adds what nft knows to tables that iptables-nft-save listed: rules get their handles, chain by
/// chain, where both list the same rules in the same order; else they stay without. The tables that
/// are nft's alone are appended.
void addNftRuleset(std::vector<RuleTable>& tables, NftRuleset ruleset);

} // namespace vs
