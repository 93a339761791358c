// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/conntrack_charger.h"
#include "core/diagnose/evidence_joiner.h"
#include "core/diagnose/journey_book.h"
#include "core/diagnose/judge.h"
#include "core/diagnose/path_finder.h"
#include "core/diagnose/rule_readings.h"
#include "core/trace/flow_table.h"

#include <memory>
#include <set>
#include <vector>

namespace vs {

/// Keeps every journey's verdict up to date while events come in: judges what changed, joins
/// answers, conntrack events and rule counters. Not thread-safe.
class VerdictKeeper
{
public:
    VerdictKeeper(JourneyBook& book, FlowTable& flows);

    void setTopology(std::shared_ptr<const Topology> topology);
    /// What the node counts and knows by now; its routes tell where it sends packets on.
    void setState(std::shared_ptr<const NodeState> state);
    void addRules(std::shared_ptr<const RuleListing> rules);
    /// The journey got a sighting.
    void touched(JourneyId id);
    void addConntrack(const ConntrackEvent& event);
    void addRuleStep(const RuleStep& step);
    void addKernelDrop(const KernelDrop& drop);

    /// Brings all verdicts up to date with what was said since the last call.
    void update(const JudgeContext& context);

    bool anyLoss() const { return !m_lost.empty(); }
    /// Lets the oldest uneventful journeys go until at most `most` are kept. Losses stay.
    void trim(std::size_t most);

    /// The listings that bracket the losses that are judged; null if there is none.
    std::shared_ptr<const RuleListing> rulesBefore() const;
    /// The newest one that no packet still on its way can have raised: with it the sums can agree.
    std::shared_ptr<const RuleListing> rulesAfter() const;

private:
    void collectWork(const JudgeContext& context, std::vector<JourneyId>& work);
    void judge(JourneyId id, const JudgeContext& context);
    void joinAnswer(JourneyId id);
    /// Decides between delivered and answered, dropped and rejected, from the answer.
    void settle(JourneyId id);
    void supportLossUnknown(JourneyId id);
    void nameRules();
    bool forged(const JourneyRecord& answer) const;
    Timestamp firstLoss() const;

    JourneyBook& m_book;
    FlowTable& m_flows;
    ConntrackCharger m_conntrack;
    EvidenceJoiner m_evidence;
    std::unique_ptr<PathFinder> m_finder;
    std::shared_ptr<const NodeState> m_state; ///< may be null
    RuleReadings m_rules;
    std::shared_ptr<const RuleListing> m_namedBy; ///< the "after" of the last naming
    std::vector<JourneyId> m_touched;
    std::set<JourneyId> m_open; ///< inconclusive so far
    std::set<JourneyId> m_lost; ///< dropped or rejected
    JudgeContext m_last;
    JourneyId m_trimmed; ///< everything older was looked at
    bool m_judgeAll = false;
    bool m_learnt = false;
    bool m_rulesDue = false;
};

} // namespace vs
