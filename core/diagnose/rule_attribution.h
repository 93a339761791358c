// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/rule_match.h"
#include "core/diagnose/verdict.h"
#include "core/model/rule.h"
#include "core/model/topology.h"
#include "core/trace/journey.h"

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace vs {

/// A rule's counter at two moments.
struct CounterRange
{
    std::uint64_t packetsBefore = 0, packetsAfter = 0;
    std::uint64_t bytesBefore = 0, bytesAfter = 0;

    std::uint64_t packets() const { return packetsAfter - packetsBefore; }
    std::uint64_t bytes() const { return bytesAfter - bytesBefore; }
};

/// Empty if either listing lacks the rule, or its counter was reset in between.
std::optional<CounterRange> counterRange(const RuleListing& before, const RuleListing& after,
                                         const RuleRef& rule);

/// A dropped journey that waits for its rule.
struct DroppedJourney
{
    const Journey* journey = nullptr;
    const Judgement* judgement = nullptr;
};

/// What the counters say of one drop.
struct RuleVerdict
{
    std::optional<RuleRef> rule;
    std::string hook;
    bool rejects = false;
    bool exact = false; ///< the counter rose by just the packets and bytes that went missing
    core::Phrase note;  ///< why it is not exact; empty otherwise
};

/// Names rules by counters (facts: evidence, E): of all rules that a packet could reach in the pass
/// where it ended, the one whose counter rose. Two that rose name nobody. Drops outside the time
/// between the listings are not explained by them. The answer has one entry a drop, in order.
std::vector<RuleVerdict> attributeRules(const std::vector<DroppedJourney>& drops,
                                        const Topology& topology, const RuleListing& before,
                                        const RuleListing& after);

} // namespace vs
