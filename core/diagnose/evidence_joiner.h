// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/journey_book.h"
#include "core/diagnose/judge.h"
#include "core/model/kernel_drop.h"
#include "core/model/rule_step.h"
#include "core/trace/flow_table.h"

#include <set>
#include <vector>

namespace vs {

/// Joins what the kernel tells of packets to their journeys: steps of the rule walk by the packet
/// itself, drops of skb:kfree_skb by time and protocol. Not thread-safe.
class EvidenceJoiner
{
public:
    EvidenceJoiner(JourneyBook& book, const FlowTable& flows) : m_book(book), m_flows(flows) {}

    void add(const RuleStep& step) { m_steps.push_back(step); }
    void add(const KernelDrop& drop);

    /// Joins the steps whose packets had time to be seen; lets go what waited too long. `rules` may
    /// be null. Returns the journeys that got some, ascending.
    std::vector<JourneyId> joinSteps(const JudgeContext& context, const Topology& topology,
                                     const RuleListing* rules);
    /// Joins a drop to a lost journey where nothing else fits either of the two.
    void joinKernelDrops(const std::set<JourneyId>& lost, const JudgeContext& context,
                         const Topology& topology);

private:
    JourneyId journeyOf(const RuleStep& step) const;
    void takeStep(JourneyId id, const RuleStep& step, const Topology& topology,
                  const RuleListing* rules);
    void takeKernelDrop(JourneyId id, const KernelDrop& drop, const Topology& topology);

    JourneyBook& m_book;
    const FlowTable& m_flows;
    std::vector<RuleStep> m_steps;   ///< not joined yet, in the order in which they were told
    std::vector<KernelDrop> m_drops; ///< by time; those joined are taken out
    bool m_newDrops = false;
    std::size_t m_lostBefore = 0;
};

} // namespace vs
