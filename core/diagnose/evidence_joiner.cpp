// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/evidence_joiner.h"

#include "core/diagnose/walk_rules.h"
#include "core/diagnose/walk_verdict.h"

#include <algorithm>
#include <map>

namespace vs {

namespace {

/// A step comes by another channel than the packet: so long the capture may lag behind it.
constexpr Nanoseconds kSettle = 250 * kMillisecond;
/// A step whose packet was not seen by then is nobody's.
constexpr Nanoseconds kPatience = 3 * kSecond;
/// Stamps of steps are those of their reading, never early but for the clocks' own doubt.
constexpr Nanoseconds kStampSlack = 20 * kMillisecond;
/// How far back in a flow the packet of a step is looked for.
constexpr std::size_t kLookBack = 64;
/// A packet is freed this soon after it was last seen: the rest of one walk through the rules.
constexpr Nanoseconds kDropDelay = 500 * kMicrosecond;
/// An offset of the clocks that is less sure than this joins nothing.
constexpr Nanoseconds kSureEnough = 200 * kMicrosecond;
constexpr std::size_t kDropsKept = 100'000;

std::uint16_t etherTypeOf(const Packet& packet)
{
    switch (packet.network) {
    case Packet::Network::Ipv4:
        return 0x0800;
    case Packet::Network::Ipv6:
        return 0x86dd;
    case Packet::Network::Arp:
        return 0x0806;
    case Packet::Network::Other:
        break;
    }
    return packet.etherType;
}

} // namespace

void EvidenceJoiner::add(const KernelDrop& drop)
{
    // They come almost in order; each CPU has a buffer of its own.
    const auto at =
        std::upper_bound(m_drops.begin(), m_drops.end(), drop.time,
                         [](Timestamp time, const KernelDrop& one) { return time < one.time; });
    m_drops.insert(at, drop);
    if (m_drops.size() > kDropsKept)
        m_drops.erase(m_drops.begin(), m_drops.begin() + kDropsKept / 2);
    m_newDrops = true;
}

JourneyId EvidenceJoiner::journeyOf(const RuleStep& step) const
{
    const FlowTable::Entry* entry = m_flows.find(flowKey(step.packet));
    if (entry == nullptr)
        return {};
    // Repetitions may look alike: the newest that had been seen by then is the one.
    const Journey* best = nullptr;
    std::size_t looked = 0;
    for (auto at = entry->journeys.rbegin(); at != entry->journeys.rend() && looked < kLookBack;
         ++at, ++looked) {
        const Journey* journey = m_book.find(*at);
        if (journey == nullptr || !sameTraced(journey->packet, step) ||
            journey->firstSeen() > step.time + kStampSlack ||
            step.time - journey->lastSeen() > kPatience)
            continue;
        if (best == nullptr || journey->firstSeen() > best->firstSeen())
            best = journey;
    }
    return best != nullptr ? best->id : JourneyId{};
}

std::vector<JourneyId> EvidenceJoiner::joinSteps(const JudgeContext& context,
                                                 const Topology& topology, const RuleListing* rules)
{
    std::set<JourneyId> changed;
    std::vector<RuleStep> waiting;
    for (const RuleStep& step : m_steps) {
        const bool settled = context.ended || context.now - step.time >= kSettle;
        const JourneyId id = settled ? journeyOf(step) : JourneyId{};
        if (id.valid()) {
            takeStep(id, step, topology, rules);
            changed.insert(id);
        } else if (!context.ended && context.now - step.time < kPatience) {
            waiting.push_back(step);
        }
    }
    m_steps = std::move(waiting);
    return {changed.begin(), changed.end()};
}

void EvidenceJoiner::takeStep(JourneyId id, const RuleStep& step, const Topology& topology,
                              const RuleListing* rules)
{
    const Interface* device = topology.findByName(step.in.empty() ? step.out : step.in);
    if (device == nullptr)
        return;
    // A port's own name: its bridge is the device of the pass.
    const InterfaceId pass = device->master.valid() ? device->master : device->id;
    JourneyRecord& record = m_book.editRecord(id);
    auto evidence = record.judgement.evidence
                        ? std::make_shared<Evidence>(*record.judgement.evidence)
                        : std::make_shared<Evidence>();
    auto walk = std::find_if(evidence->walks.begin(), evidence->walks.end(),
                             [&](const RuleWalk& one) { return one.device == pass; });
    if (walk == evidence->walks.end()) {
        walk = evidence->walks.insert(evidence->walks.end(), RuleWalk{});
        walk->device = pass;
    }
    extendWalk(*walk, resolveStep(step, rules), rules);
    record.judgement.evidence = std::move(evidence);
}

void EvidenceJoiner::joinKernelDrops(const std::set<JourneyId>& lost, const JudgeContext& context,
                                     const Topology& topology)
{
    if (m_drops.empty() || lost.empty() || (!m_newDrops && lost.size() == m_lostBefore))
        return;
    m_newDrops = false;
    m_lostBefore = lost.size();
    std::map<const KernelDrop*, std::vector<JourneyId>> takers;
    for (const JourneyId id : lost) {
        const JourneyRecord* record = m_book.record(id);
        if (record == nullptr || !record->judgement.drop ||
            (record->judgement.evidence && record->judgement.evidence->kernelDrop))
            continue;
        if (!context.ended && context.now - record->journey.lastSeen() < kSettle) {
            m_newDrops = true; // look again
            continue;
        }
        const Timestamp seen = record->journey.lastSeen();
        const std::uint16_t type = etherTypeOf(record->journey.packet);
        const KernelDrop* only = nullptr;
        int fitting = 0;
        auto at = std::lower_bound(
            m_drops.begin(), m_drops.end(), seen - kSureEnough,
            [](const KernelDrop& drop, Timestamp time) { return drop.time < time; });
        for (; at != m_drops.end() && at->time <= seen + kDropDelay + kSureEnough; ++at) {
            if (at->etherType != type || at->uncertainty > kSureEnough ||
                at->time < seen - at->uncertainty || at->time > seen + kDropDelay + at->uncertainty)
                continue;
            only = &*at;
            ++fitting;
        }
        if (fitting == 1)
            takers[only].push_back(id);
        else if (fitting > 1)
            for (auto one = at; one != m_drops.begin() && (--one)->time >= seen - kSureEnough;)
                takers[&*one].push_back({}); // whose it is cannot be told
    }
    std::vector<Timestamp> taken;
    for (const auto& [drop, ids] : takers) {
        if (ids.size() != 1 || !ids.front().valid())
            continue;
        takeKernelDrop(ids.front(), *drop, topology);
        taken.push_back(drop->time);
    }
    std::erase_if(m_drops, [&](const KernelDrop& drop) {
        return std::find(taken.begin(), taken.end(), drop.time) != taken.end();
    });
}

void EvidenceJoiner::takeKernelDrop(JourneyId id, const KernelDrop& kernel,
                                    const Topology& topology)
{
    JourneyRecord& record = m_book.editRecord(id);
    Judgement& judgement = record.judgement;
    const Interface* device = topology.find(judgement.drop->device);
    const bool v6 = record.journey.packet.network == Packet::Network::Ipv6;
    // Rules drop only where bridges show packets to them, or where the host takes them in.
    if (kernel.reason == "NETFILTER_DROP" && device != nullptr && device->kind == "bridge" &&
        !topology.filtersBridge(*device, v6) && !record.journey.packet.isArp())
        return;
    auto evidence = judgement.evidence ? std::make_shared<Evidence>(*judgement.evidence)
                                       : std::make_shared<Evidence>();
    evidence->kernelDrop = kernel;
    judgement.evidence = std::move(evidence);
    auto drop = std::make_shared<Drop>(*judgement.drop);
    if (drop->grade < Grade::Proved) {
        drop->grade = Grade::Proved;
        drop->note = {};
    }
    drop->reason = withKernelReason(drop->reason, kernel);
    judgement.drop = std::move(drop);
}

} // namespace vs
