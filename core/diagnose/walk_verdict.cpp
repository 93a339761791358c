// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/walk_verdict.h"

#include "core/diagnose/evidence_words.h"
#include "core/diagnose/walk_rules.h"
#include "core/model/rule_words.h"

#include <algorithm>

namespace vs {

namespace {

/// Index into `path` of the sighting by which the packet enters the device; empty if it does not.
/// The last one: where the node routes, the packet enters a bridge by a port, then the node by it.
std::optional<std::uint16_t> entryInto(InterfaceId device, const Journey& journey,
                                       const std::vector<std::uint16_t>& path,
                                       const Topology& topology)
{
    for (std::size_t i = path.size(); i-- > 0;) {
        const Hop& hop = journey.hops[path[i]];
        const Interface* port = topology.find(hop.interface);
        if (hop.direction == Direction::In && port != nullptr &&
            (port->master == device || port->id == device))
            return static_cast<std::uint16_t>(i);
    }
    return std::nullopt;
}

/// The built-in chain that the packet was in: where its walk through that table began.
std::string hookOf(const RuleWalk& walk, const WalkStep& decided)
{
    for (const WalkStep& step : walk.steps) {
        if (step.rule.backend == decided.rule.backend && step.rule.table == decided.rule.table)
            return step.rule.chain;
    }
    return decided.rule.chain;
}

bool ends(const RuleWalk& walk)
{
    return walk.outcome == RuleWalk::Outcome::Dropped ||
           walk.outcome == RuleWalk::Outcome::Rejected;
}

std::shared_ptr<Drop> proved(const RuleWalk& walk, const Journey& journey,
                             const Judgement& judgement, const Topology& topology)
{
    const WalkStep& decided = *decidingStep(walk);
    auto drop = std::make_shared<Drop>();
    const Hop& hop = journey.hops[judgement.path[walk.afterStep]];
    drop->after = {hop.interface, hop.direction};
    drop->device = walk.device;
    if (judgement.drop && judgement.drop->device == walk.device) {
        *drop = *judgement.drop;
    } else if (judgement.expected && judgement.expected->known()) {
        const auto& steps = judgement.expected->steps;
        const auto at = std::find(steps.begin(), steps.end(), drop->after);
        if (at != steps.end() && at + 1 != steps.end())
            drop->expectedNext = *(at + 1);
    }
    drop->rule = decided.rule;
    drop->hook = hookOf(walk, decided);
    drop->grade = Grade::Proved;
    drop->note = {};
    drop->reason = core::phrase(
        "the kernel's walk through the rules ended in {device} at {rule}",
        {{"device", topology.nameOf(walk.device)}, {"rule", ruleInWords(decided.rule)}});
    if (judgement.evidence->kernelDrop)
        drop->reason = withKernelReason(drop->reason, *judgement.evidence->kernelDrop);
    return drop;
}

} // namespace

core::Phrase withKernelReason(const core::Phrase& reason, const KernelDrop& kernel)
{
    return core::phrase("{reason}; the kernel's reason: {kernel}",
                        {{"reason", reason}, {"kernel", kernelWords(kernel)}});
}

void placeWalks(const Journey& journey, const std::vector<std::uint16_t>& path,
                const Topology& topology, std::vector<RuleWalk>& walks)
{
    for (RuleWalk& walk : walks) {
        if (const auto entry = entryInto(walk.device, journey, path, topology))
            walk.afterStep = *entry;
    }
    std::stable_sort(walks.begin(), walks.end(), [](const RuleWalk& a, const RuleWalk& b) {
        return a.afterStep < b.afterStep;
    });
}

void proveOrder(Judgement& judgement)
{
    if (!judgement.evidence)
        return;
    const auto& walks = judgement.evidence->walks;
    for (ConntrackMark& mark : judgement.conntrack) {
        if (mark.event != ConntrackEvent::Kind::Destroy)
            continue;
        const RuleWalk* there = judgement.evidence->walkIn(mark.passDevice);
        if (there == nullptr || (there->states & (ctstate::Invalid | ctstate::Untracked)) != 0)
            continue;
        const bool unknownLater =
            std::any_of(walks.begin(), walks.end(), [&](const RuleWalk& walk) {
                return walk.afterStep > there->afterStep && walk.states == ctstate::Invalid;
            });
        if (unknownLater)
            mark.order = Order::Proved;
    }
}

void applyWalks(const Journey& journey, Judgement& judgement, const Topology& topology)
{
    if (!judgement.evidence || judgement.evidence->walks.empty())
        return;
    auto evidence = std::make_shared<Evidence>(*judgement.evidence);
    placeWalks(journey, judgement.path, topology, evidence->walks);
    judgement.evidence = evidence;
    proveOrder(judgement);
    for (const RuleWalk& walk : evidence->walks) {
        if (!ends(walk))
            continue;
        const auto entry = entryInto(walk.device, journey, judgement.path, topology);
        // Seen further on: the walk was another copy's, of a fork or a repetition.
        if (!entry || *entry + 1U < judgement.path.size())
            continue;
        judgement.drop = proved(walk, journey, judgement, topology);
        judgement.kind = walk.outcome == RuleWalk::Outcome::Rejected ? VerdictKind::Rejected
                                                                     : VerdictKind::Dropped;
        judgement.pending = false;
        judgement.note = {};
        return;
    }
}

} // namespace vs
