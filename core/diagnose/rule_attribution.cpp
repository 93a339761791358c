// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/rule_attribution.h"

#include "core/diagnose/evidence_words.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace vs {

namespace {

struct Counter
{
    std::uint64_t packets = 0;
    std::uint64_t bytes = 0;
};

std::optional<Counter> counterOf(const RuleListing& listing, const RuleRef& ref)
{
    const Chain* chain = chainOf(&listing, ref);
    if (chain == nullptr)
        return std::nullopt;
    if (!ref.number)
        return Counter{chain->policyPackets, chain->policyBytes};
    const auto at = static_cast<std::size_t>(*ref.number - 1);
    if (at >= chain->rules.size() || chain->rules[at].text != ref.text)
        return std::nullopt; // the chain was rewritten in between
    return Counter{chain->rules[at].packets, chain->rules[at].bytes};
}

using RuleKey = std::tuple<int, int, std::string, std::string, int>;

RuleKey keyOf(const RuleRef& rule)
{
    return {static_cast<int>(rule.backend), static_cast<int>(rule.family), rule.table, rule.chain,
            rule.number.value_or(0)};
}

/// A drop's pass through the bridge in which it ended; empty device: it did not end in a bridge.
std::optional<BridgePass> passOfDrop(const DroppedJourney& dropped, const Topology& topology)
{
    const Drop& drop = *dropped.judgement->drop;
    const Interface* device = topology.find(drop.device);
    if (device == nullptr || !drop.expectedNext || drop.after.direction != Direction::In ||
        drop.after.interface == drop.device) // routed, or in no bridge: other rules than a bridge's
        return std::nullopt;
    const bool v6 = dropped.journey->packet.network == Packet::Network::Ipv6;
    if (!topology.filtersBridge(*device, v6))
        return std::nullopt;
    return BridgePass{device->name, topology.nameOf(drop.after.interface),
                      topology.nameOf(drop.expectedNext->interface), &dropped.journey->packet};
}

struct Tally
{
    std::vector<std::size_t> drops;
    std::uint64_t bytes = 0;
    CounterRange range;
};

using Rose = std::vector<std::pair<DropCandidate, CounterRange>>;
using PassKey = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, std::uint8_t>;

/// The rules within reach whose counters rose.
Rose risen(const BridgePass& pass, const RuleListing& before, const RuleListing& after)
{
    Rose rose;
    for (DropCandidate& candidate : dropCandidates(after, pass)) {
        const auto range = counterRange(before, after, candidate.rule);
        if (range && range->packets() > 0)
            rose.emplace_back(std::move(candidate), *range);
    }
    return rose;
}

core::Phrase names(const Rose& rules)
{
    core::Phrase all;
    for (const auto& [candidate, range] : rules)
        core::add(all, rulePlace(candidate.rule));
    return all;
}

} // namespace

std::optional<CounterRange> counterRange(const RuleListing& before, const RuleListing& after,
                                         const RuleRef& rule)
{
    const auto first = counterOf(before, rule);
    const auto second = counterOf(after, rule);
    if (!first || !second || second->packets < first->packets || second->bytes < first->bytes)
        return std::nullopt;
    return CounterRange{first->packets, second->packets, first->bytes, second->bytes};
}

std::vector<RuleVerdict> attributeRules(const std::vector<DroppedJourney>& drops,
                                        const Topology& topology, const RuleListing& before,
                                        const RuleListing& after)
{
    std::vector<RuleVerdict> verdicts(drops.size());
    std::map<RuleKey, Tally> tallies;
    std::map<PassKey, Rose> seen; // repetitions of a flow meet the same rules
    for (std::size_t i = 0; i < drops.size(); ++i) {
        const Timestamp died = drops[i].journey->lastSeen();
        const auto pass = passOfDrop(drops[i], topology);
        if (!pass)
            continue;
        if (died <= before.time || died >= after.time) {
            verdicts[i].note = core::phrase("the rule counters were not read around it");
            continue;
        }
        const Drop& drop = *drops[i].judgement->drop;
        const auto [place, isNew] = seen.try_emplace(
            PassKey{drop.after.interface.value, drop.expectedNext->interface.value,
                    drops[i].journey->flow.value, drops[i].journey->packet.tcpFlags});
        if (isNew)
            place->second = risen(*pass, before, after);
        const Rose& rose = place->second;
        if (rose.empty()) {
            verdicts[i].note = core::phrase("no rule's counter rose for it");
            continue;
        }
        if (rose.size() > 1) {
            verdicts[i].note =
                core::phrase("several rules' counters rose: {rules}", {{"rules", names(rose)}});
            continue;
        }
        verdicts[i].rule = rose.front().first.rule;
        verdicts[i].hook = rose.front().first.hook;
        verdicts[i].rejects = rose.front().first.rejects;
        Tally& tally = tallies[keyOf(*verdicts[i].rule)];
        tally.drops.push_back(i);
        tally.bytes += drops[i].journey->packet.ipLength;
        tally.range = rose.front().second;
    }
    for (const auto& [key, tally] : tallies) {
        const bool exact =
            tally.range.packets() == tally.drops.size() && tally.range.bytes() == tally.bytes;
        for (const std::size_t i : tally.drops) {
            verdicts[i].exact = exact;
            if (!exact)
                verdicts[i].note = core::phrase(
                    "the rule's counter rose by {count} packets, {explained} are explained",
                    {{"count", std::to_string(tally.range.packets())},
                     {"explained", std::to_string(tally.drops.size())}});
        }
    }
    return verdicts;
}

} // namespace vs
