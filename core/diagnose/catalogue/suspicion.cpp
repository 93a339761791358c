// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/suspicion.h"

#include "core/diagnose/catalogue/rule_text.h"
#include "core/diagnose/rule_attribution.h"

#include <algorithm>

namespace vs {

namespace {

/// The pass through the bridge in which the packet ended, as iptables sees it.
std::optional<BridgePass> bridgePass(const Clues& clues, const JourneyRecord& record)
{
    const Drop& drop = *record.judgement.drop;
    const Topology& topology = clues.topology();
    const Interface* device = topology.find(drop.device);
    const Packet& packet = record.journey.packet;
    if (device == nullptr || !drop.expectedNext || drop.after.direction != Direction::In ||
        drop.after.interface == drop.device || // routed: other rules than a bridge's
        !topology.filtersBridge(*device, packet.network == Packet::Network::Ipv6))
        return std::nullopt;
    return BridgePass{device->name, topology.nameOf(drop.after.interface),
                      topology.nameOf(drop.expectedNext->interface), &packet};
}

/// True if the listings were read around the loss and say that the rule met no packet in between.
bool stoodStill(const Clues& clues, const JourneyRecord& record, const RuleRef& rule)
{
    const Snapshot& snapshot = clues.snapshot();
    if (!snapshot.rulesBefore || !snapshot.rulesAfter)
        return false;
    const Timestamp died = record.journey.lastSeen();
    if (died <= snapshot.rulesBefore->time || died >= snapshot.rulesAfter->time)
        return false;
    const auto range = counterRange(*snapshot.rulesBefore, *snapshot.rulesAfter, rule);
    return range && range->packets() == 0;
}

bool innocent(const Clues& clues, const JourneyRecord& record, const Reached& end)
{
    return stoodStill(clues, record, end.rule) ||
           std::any_of(end.callers.begin(), end.callers.end(),
                       [&](const RuleRef& caller) { return stoodStill(clues, record, caller); });
}

std::vector<Culprit> suspects(const Clues& clues, const JourneyRecord& record, std::uint8_t states)
{
    std::vector<Culprit> list;
    const RuleListing* rules = clues.rules();
    const auto pass = bridgePass(clues, record);
    if (rules == nullptr || !pass)
        return list;
    for (Reached& end : reachableEnds(*rules, *pass, states)) {
        if (!innocent(clues, record, end))
            list.push_back(classified(std::move(end), rules));
    }
    return list;
}

/// PVE's shared chains are reached from many: which way did this packet come?
bool isShared(const RuleRef& rule)
{
    return rule.chain.starts_with("PVEFW-") || rule.chain.starts_with("GROUP-");
}

Culprit named(const Clues& clues, const JourneyRecord& record, const RuleRef& rule,
              std::uint8_t states)
{
    if (const RuleWalk* walk = clues.lastWalk(record)) {
        auto end = endOfWalk(*walk);
        if (end && end->rule == rule)
            return classified(std::move(*end), clues.rules());
    }
    if (isShared(rule)) {
        const auto all = suspects(clues, record, states);
        const Culprit* best = nullptr;
        for (const Culprit& one : all) {
            if (one.rule == rule && (best == nullptr || one.certain))
                best = &one;
        }
        if (best != nullptr)
            return *best;
    }
    return classified({rule, {}, true}, clues.rules());
}

/// Of several that fit: one that the packet meets for sure outweighs those whose conditions (sets,
/// limits) a capture cannot tell.
const Culprit* likeliest(const std::vector<Culprit>& all)
{
    if (all.size() == 1)
        return &all.front();
    const Culprit* sure = nullptr;
    for (const Culprit& one : all) {
        if (!one.certain)
            continue;
        if (sure != nullptr && (sure->role != one.role || sure->ownerChain != one.ownerChain))
            return nullptr;
        sure = &one;
    }
    return sure;
}

/// True if the kernel says that it was not a rule that freed the packet.
bool kernelSaysOtherwise(const JourneyRecord& record)
{
    const auto& evidence = record.judgement.evidence;
    return evidence && evidence->kernelDrop && evidence->kernelDrop->reason != "NETFILTER_DROP" &&
           evidence->kernelDrop->reason != "NOT_SPECIFIED";
}

Suspicion suspect(const Clues& clues, const JourneyRecord& record)
{
    Suspicion suspicion;
    suspicion.states = possibleStates(clues, record);
    const Drop* drop = record.judgement.drop.get();
    if (drop == nullptr)
        return suspicion;
    const RuleWalk* walk = clues.lastWalk(record);
    suspicion.accepted = walk != nullptr && walk->outcome == RuleWalk::Outcome::Accepted;
    if (drop->rule) {
        suspicion.culprit = named(clues, record, *drop->rule, suspicion.states);
        suspicion.sure = true;
        return suspicion;
    }
    if (walk != nullptr) {
        if (auto end = endOfWalk(*walk)) {
            suspicion.culprit = classified(std::move(*end), clues.rules());
            suspicion.sure = true;
            return suspicion;
        }
    }
    if (suspicion.accepted || kernelSaysOtherwise(record) || record.journey.packet.isArp())
        return suspicion;
    suspicion.suspects = suspects(clues, record, suspicion.states);
    if (const Culprit* one = likeliest(suspicion.suspects))
        suspicion.culprit = *one;
    return suspicion;
}

} // namespace

bool Suspicion::allAre(std::initializer_list<RuleRole> roles) const
{
    const auto fits = [&](const Culprit& one) {
        return std::find(roles.begin(), roles.end(), one.role) != roles.end();
    };
    if (culprit && sure)
        return fits(*culprit);
    return !suspects.empty() && std::all_of(suspects.begin(), suspects.end(), fits);
}

const ConntrackPass* lastPass(const Clues& clues, const JourneyRecord& record)
{
    const auto& passes = clues.passes(record);
    if (passes.empty() || !record.judgement.drop ||
        passes.back().device != record.judgement.drop->device)
        return nullptr;
    return &passes.back();
}

std::uint8_t possibleStates(const Clues& clues, const JourneyRecord& record)
{
    const RuleWalk* walk = clues.lastWalk(record);
    if (walk != nullptr && walk->states != ctstate::Any && walk->states != 0)
        return walk->states;
    const Packet& packet = record.journey.packet;
    const ConntrackPass* pass = lastPass(clues, record);
    if (pass != nullptr && !pass->tracked)
        return ctstate::Untracked;
    // conntrack checks sums as packets come in (nf_conntrack_checksum, on unless switched off).
    if (packet.checksum == Packet::Checksum::Bad)
        return ctstate::Invalid;
    if (packet.isSyn())
        return ctstate::New;
    // Neighbour discovery and multicast listener messages are never tracked.
    const bool discovery =
        (packet.icmpType >= 130 && packet.icmpType <= 137) || packet.icmpType == 143;
    if (packet.protocol == ipproto::Icmp6 && discovery)
        return ctstate::Untracked;
    if (packet.isUdp())
        return ctstate::New | ctstate::Established | ctstate::Related;
    if ((packet.protocol == ipproto::Icmp && packet.icmpType == 8) ||
        (packet.protocol == ipproto::Icmp6 && packet.icmpType == 128))
        return ctstate::New | ctstate::Established;
    return ctstate::Any & ~ctstate::Untracked;
}

const Suspicion& Clues::suspicion(const JourneyRecord& record) const
{
    auto& place = m_suspicions[record.journey.id];
    if (!place)
        place = std::make_shared<const Suspicion>(suspect(*this, record));
    return *place;
}

} // namespace vs
