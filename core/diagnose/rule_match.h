// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/packet.h"
#include "core/model/rule.h"

#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// A packet on its way through one bridge, as iptables sees it there.
struct BridgePass
{
    std::string bridge;  ///< -i and -o
    std::string physIn;  ///< --physdev-in; empty: not known
    std::string physOut; ///< --physdev-out; empty: not known (PREROUTING does not know it yet)
    const Packet* packet = nullptr;
};

enum class Match { No, Maybe, Yes };

/// Whether a rule of iptables-save could match the packet in that pass. What cannot be told from
/// a capture (conntrack state, sets, marks, limits) is Maybe.
Match matches(std::string_view ruleText, const BridgePass& pass);

/// A rule or policy that could have dropped the packet, with the hook that runs it.
struct DropCandidate
{
    RuleRef rule;
    std::string hook; ///< "PREROUTING", "FORWARD"
    bool rejects = false;
    std::uint64_t packets = 0; ///< the counter as the listing has it
    std::uint64_t bytes = 0;
};

/// All rules of DROP or REJECT (and base policies) that the packet could reach in that pass, by
/// following jumps and gotos. IPv4 or IPv6 as the packet is; every backend in the listing.
std::vector<DropCandidate> dropCandidates(const RuleListing& rules, const BridgePass& pass);

} // namespace vs
