// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/drop_origin.h"

#include "core/diagnose/rule_origin_parts.h"

#include <algorithm>

namespace vs {

namespace {

/// The last rule of a chain that files make, before the walk's step at the drop's rule.
const RuleRef* wayOfWalk(const RuleWalk& walk, const RuleRef& end)
{
    const RuleRef* way = nullptr;
    for (const WalkStep& step : walk.steps) {
        if (step.rule.chain == end.chain && step.rule.number == end.number)
            return way;
        if (step.rule.number && origin::pveChain(step.rule.chain))
            way = &step.rule;
    }
    return nullptr;
}

bool isGuestPort(const Interface* interface)
{
    return interface != nullptr && (interface->role == InterfaceRole::GuestTap ||
                                    interface->role == InterfaceRole::GuestVeth);
}

/// A firewall bridge serves one NIC: what goes to it asks tapX-IN, what comes from it tapX-OUT.
std::string chainOfBridge(const Topology& topology, const Drop& drop)
{
    const Interface* const device = topology.find(drop.device);
    if (device == nullptr || device->role != InterfaceRole::FirewallBridge)
        return {};
    const Interface* const from = topology.find(drop.after.interface);
    if (isGuestPort(from) && drop.after.direction == Direction::In)
        return from->name + "-OUT";
    const Interface* const to =
        drop.expectedNext ? topology.find(drop.expectedNext->interface) : nullptr;
    return isGuestPort(to) ? to->name + "-IN" : std::string();
}

} // namespace

std::optional<RuleRef> wayToDrop(const Topology& topology, const Judgement& judgement)
{
    const Drop* const drop = judgement.drop.get();
    if (drop == nullptr || !drop->rule || !drop->rule->chain.starts_with("PVEFW-") ||
        origin::pveChain(drop->rule->chain))
        return std::nullopt;
    if (judgement.evidence != nullptr) {
        if (const RuleWalk* const walk = judgement.evidence->walkIn(drop->device)) {
            if (const RuleRef* const way = wayOfWalk(*walk, *drop->rule))
                return *way;
        }
    }
    RuleRef way = *drop->rule;
    way.number.reset();
    way.text.clear();
    way.chain = chainOfBridge(topology, *drop);
    return way.chain.empty() ? std::nullopt : std::optional(std::move(way));
}

const RuleOrigin* DropOrigins::of(const Judgement& judgement)
{
    if (judgement.drop == nullptr || !judgement.drop->rule)
        return nullptr;
    const RuleRef& rule = *judgement.drop->rule;
    const auto way = wayToDrop(*m_snapshot.topology, judgement);
    const auto keyOf = [](const RuleRef& ref) {
        return std::string(backendName(ref.backend)) + ' ' +
               std::to_string(static_cast<int>(ref.family)) + ' ' + ref.table + ' ' + ref.chain +
               ' ' + std::to_string(ref.number.value_or(0)) + ' ' + ref.text + '\n';
    };
    const auto [at, isNew] = m_known.try_emplace(keyOf(rule) + (way ? keyOf(*way) : ""));
    if (isNew) {
        // Numbers are those of the newest listing where there are two.
        const RuleListing* const rules =
            m_snapshot.rulesAfter ? m_snapshot.rulesAfter.get() : m_snapshot.rulesBefore.get();
        at->second = ruleOrigin(rule, m_snapshot.firewallFiles.get(), *m_snapshot.topology, rules,
                                way ? &*way : nullptr);
    }
    return &at->second;
}

} // namespace vs
