// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/routed_nat.h"

#include "core/diagnose/rule_match.h"

#include <algorithm>
#include <string_view>

namespace vs {

namespace {

bool passesOn(std::string_view target)
{
    return target.empty() || target == "ACCEPT" || target == "RETURN" || target == "LOG" ||
           target == "NFLOG";
}

/// Rules of the chain that may meet the packet and are no mere exceptions; a jump counts, too.
bool chainMay(const RuleTable& table, const char* name, const BridgePass& at)
{
    const Chain* chain = table.findChain(name);
    return chain != nullptr &&
           std::any_of(chain->rules.begin(), chain->rules.end(), [&](const Rule& rule) {
               return !passesOn(rule.target) && matches(rule.text, at) != Match::No;
           });
}

/// The node's nftables have chains of any name: whatever speaks of nat may do it.
bool nftMay(const RuleTable& table)
{
    for (const Chain& chain : table.chains) {
        for (const Rule& rule : chain.rules) {
            for (const char* word : {"snat", "dnat", "masquerade", "redirect", "tproxy"}) {
                if (rule.text.find(word) != std::string::npos)
                    return true;
            }
        }
    }
    return false;
}

/// A transparent proxy on the node takes packets in that are for others.
bool takesIn(const RuleTable& table)
{
    return std::any_of(table.chains.begin(), table.chains.end(), [](const Chain& chain) {
        return std::any_of(chain.rules.begin(), chain.rules.end(),
                           [](const Rule& rule) { return rule.target == "TPROXY"; });
    });
}

} // namespace

bool mayBeTranslated(const Packet& packet, const Topology& topology, const RuleListing* rules,
                     const ExpectedPath& expected)
{
    if (rules == nullptr)
        return true;
    const auto in = std::find(expected.steps.begin(), expected.steps.end(),
                              PathStep{expected.routedAt, Direction::In});
    if (in == expected.steps.end())
        return true;
    const BridgePass entering{topology.nameOf(in->interface), {}, {}, &packet};
    const RuleFamily other =
        packet.network == Packet::Network::Ipv6 ? RuleFamily::V4 : RuleFamily::V6;
    for (const RuleTable& table : rules->tables) {
        if (table.family == other)
            continue;
        if (table.backend == RuleBackend::Nftables) {
            if (nftMay(table))
                return true;
            continue;
        }
        if (table.name == "mangle" && takesIn(table))
            return true;
        if (table.name != "nat")
            continue;
        if (chainMay(table, "PREROUTING", entering))
            return true;
        if (in + 1 != expected.steps.end() &&
            chainMay(table, "POSTROUTING", {topology.nameOf((in + 1)->interface), {}, {}, &packet}))
            return true;
    }
    return false;
}

} // namespace vs
