// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/conntrack_passes.h"

#include "core/base/text.h"
#include "core/diagnose/rule_match.h"

#include <charconv>

namespace vs {

namespace {

/// What a rule `-j CT --notrack` or `-j CT --zone N` of raw PREROUTING does to the pass.
void applyRaw(const Rule& rule, Match match, ConntrackPass& pass)
{
    const std::vector<std::string> words = splitQuoted(rule.text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "--notrack")
            pass.tracked = match != Match::Yes && pass.tracked;
        if ((words[i] == "--zone" || words[i] == "--zone-orig") && i + 1 < words.size()) {
            int zone = 0;
            std::from_chars(words[i + 1].data(), words[i + 1].data() + words[i + 1].size(), zone);
            pass.zone = static_cast<std::uint16_t>(zone);
            pass.zoneKnown = match == Match::Yes;
        }
    }
    if (rule.target == "NOTRACK" && match == Match::Yes)
        pass.tracked = false;
}

void applyRules(const RuleListing& rules, const BridgePass& at, ConntrackPass& pass)
{
    const bool v6 = at.packet->network == Packet::Network::Ipv6;
    for (const RuleTable& table : rules.tables) {
        if (table.name != "raw" || table.family == (v6 ? RuleFamily::V4 : RuleFamily::V6))
            continue;
        const Chain* chain = table.findChain("PREROUTING");
        if (chain == nullptr)
            continue;
        for (const Rule& rule : chain->rules) {
            if (rule.target != "CT" && rule.target != "NOTRACK")
                continue;
            const Match match = matches(rule.text, at);
            if (match != Match::No)
                applyRaw(rule, match, pass);
        }
    }
}

} // namespace

std::vector<ConntrackPass> conntrackPasses(const Journey& journey, const Judgement& judgement,
                                           const Topology& topology, const RuleListing* rules)
{
    std::vector<ConntrackPass> passes;
    const bool v6 = journey.packet.network == Packet::Network::Ipv6;
    if (!v6 && journey.packet.network != Packet::Network::Ipv4)
        return passes; // ARP and others are not tracked
    for (std::size_t i = 0; i < judgement.path.size(); ++i) {
        const Hop& hop = journey.hops[judgement.path[i]];
        const Interface* port = topology.find(hop.interface);
        if (hop.direction != Direction::In || port == nullptr)
            continue;
        const Interface* bridge = topology.find(port->master);
        if (judgement.expected && hop.interface == judgement.expected->routedAt) {
            // Bridge netfilter has shown it to PREROUTING already: routing goes on in that pass.
            if (!passes.empty() && passes.back().device == port->id)
                continue;
            bridge = port;
        } else if (bridge == nullptr || !topology.filtersBridge(*bridge, v6)) {
            continue;
        }
        ConntrackPass pass;
        pass.device = bridge->id;
        pass.enters = static_cast<std::uint16_t>(i);
        if (rules != nullptr) {
            BridgePass at{
                bridge->name, port == bridge ? std::string() : port->name, {}, &journey.packet};
            applyRules(*rules, at, pass);
        }
        passes.push_back(pass);
    }
    return passes;
}

} // namespace vs
