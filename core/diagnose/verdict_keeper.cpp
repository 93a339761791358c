// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/verdict_keeper.h"

#include "core/diagnose/exchange.h"
#include "core/diagnose/rule_attribution.h"
#include "core/diagnose/walk_verdict.h"

#include <algorithm>
#include <limits>

namespace vs {

namespace {

bool sameCapture(const JudgeContext& a, const JudgeContext& b)
{
    return a.ended == b.ended && a.capture.kernelDropped == b.capture.kernelDropped &&
           a.capture.shed == b.capture.shed && a.capture.missing == b.capture.missing &&
           a.capture.partial == b.capture.partial;
}

/// The rule was named by the walk: counters have nothing to add.
bool ruleProved(const Judgement& judgement)
{
    const RuleWalk* walk =
        judgement.evidence ? judgement.evidence->walkIn(judgement.drop->device) : nullptr;
    return judgement.drop->grade == Grade::Proved && walk != nullptr &&
           (walk->outcome == RuleWalk::Outcome::Dropped ||
            walk->outcome == RuleWalk::Outcome::Rejected);
}

bool samePlace(const Drop& a, const Drop& b)
{
    return a.after == b.after && a.device == b.device && a.expectedNext == b.expectedNext;
}

} // namespace

VerdictKeeper::VerdictKeeper(JourneyBook& book, FlowTable& flows)
    : m_book(book), m_flows(flows), m_conntrack(book, flows), m_evidence(book, flows)
{}

void VerdictKeeper::setTopology(std::shared_ptr<const Topology> topology)
{
    m_finder = std::make_unique<PathFinder>(std::move(topology));
    m_finder->setRoutes(m_state);
    m_judgeAll = true;
}

void VerdictKeeper::setState(std::shared_ptr<const NodeState> state)
{
    m_state = state;
    m_judgeAll = m_finder->setRoutes(std::move(state)) || m_judgeAll;
}

void VerdictKeeper::addRules(std::shared_ptr<const RuleListing> rules)
{
    m_rules.add(std::move(rules), firstLoss());
    m_rulesDue = true;
}

Timestamp VerdictKeeper::firstLoss() const
{
    Timestamp first = m_last.now;
    for (const JourneyId id : m_lost) {
        if (const Journey* journey = m_book.find(id))
            first = std::min(first, journey->lastSeen());
    }
    return first;
}

std::shared_ptr<const RuleListing> VerdictKeeper::rulesBefore() const
{
    return m_rules.before(firstLoss());
}

std::shared_ptr<const RuleListing> VerdictKeeper::rulesAfter() const
{
    Timestamp pending = std::numeric_limits<Timestamp>::max();
    for (const JourneyId id : m_open) {
        const JourneyRecord* record = m_book.record(id);
        if (record != nullptr && record->judgement.pending)
            pending = std::min(pending, record->journey.firstSeen());
    }
    return m_rules.after(pending);
}

void VerdictKeeper::touched(JourneyId id)
{
    if (m_book.mark(id))
        m_touched.push_back(id);
}

void VerdictKeeper::addConntrack(const ConntrackEvent& event)
{
    m_conntrack.add(event);
}

void VerdictKeeper::addRuleStep(const RuleStep& step)
{
    m_evidence.add(step);
}

void VerdictKeeper::addKernelDrop(const KernelDrop& drop)
{
    m_evidence.add(drop);
}

void VerdictKeeper::collectWork(const JudgeContext& context, std::vector<JourneyId>& work)
{
    work.swap(m_touched);
    for (const JourneyId id : work) {
        m_book.unmark(id);
        if (const Journey* journey = m_book.find(id))
            m_learnt = m_finder->learn(*journey) || m_learnt;
    }
    const bool again = m_learnt || !sameCapture(context, m_last);
    if (m_judgeAll) {
        work.clear();
        for (std::uint32_t id = m_book.oldest().value; id != 0 && id <= m_book.newest().value; ++id)
            work.push_back(JourneyId{id});
    } else {
        for (const JourneyId id : m_open) {
            const JourneyRecord* record = m_book.record(id);
            if (record != nullptr && (again || record->judgement.pending))
                work.push_back(id);
        }
        if (again)
            work.insert(work.end(), m_lost.begin(), m_lost.end());
    }
    if (!std::is_sorted(work.begin(), work.end()))
        std::sort(work.begin(), work.end());
    work.erase(std::unique(work.begin(), work.end()), work.end());
    m_judgeAll = false;
    m_learnt = false;
    m_last = context;
}

void VerdictKeeper::update(const JudgeContext& context)
{
    std::vector<JourneyId> work;
    collectWork(context, work);
    for (const JourneyId id : work)
        judge(id, context);
    const Topology& topology = m_finder->topology();
    for (const JourneyId id : m_evidence.joinSteps(context, topology, m_rules.newest())) {
        judge(id, context);
        if (const auto at = std::lower_bound(work.begin(), work.end(), id);
            at == work.end() || *at != id)
            work.insert(at, id);
    }
    for (const JourneyId id : work)
        joinAnswer(id);
    m_conntrack.charge(context.now, context.ended, topology, m_rules.newest());
    for (const JourneyId id : work) {
        supportLossUnknown(id);
        settle(id);
    }
    m_evidence.joinKernelDrops(m_lost, context, topology);
    if (m_rulesDue || rulesAfter() != m_namedBy)
        nameRules();
}

void VerdictKeeper::judge(JourneyId id, const JudgeContext& context)
{
    const JourneyRecord* record = m_book.record(id);
    if (record == nullptr)
        return;
    JudgeContext with = context;
    with.rules = m_rules.newest();
    Judgement judgement = judgeJourney(record->journey, *m_finder, with);
    const Judgement& old = record->judgement;
    judgement.conntrack = old.conntrack;
    judgement.answers = old.answers;
    judgement.answeredBy = old.answeredBy;
    judgement.evidence = old.evidence;
    if (judgement.drop && old.drop && samePlace(*judgement.drop, *old.drop))
        judgement.drop = old.drop; // keeps its rule
    if (judgement.drop && judgement.drop->note == kLossUnknown && judgement.note != kLossUnknown) {
        // The loss was told meanwhile.
        auto drop = std::make_shared<Drop>(*judgement.drop);
        drop->note = {};
        judgement.drop = std::move(drop);
        m_rulesDue = true;
    }
    applyWalks(record->journey, judgement, m_finder->topology());
    m_book.editRecord(id).judgement = std::move(judgement);
}

void VerdictKeeper::joinAnswer(JourneyId id)
{
    const JourneyRecord* record = m_book.record(id);
    if (record == nullptr || record->judgement.answers.valid())
        return;
    const FlowTable::Entry* entry = m_flows.find(record->journey.flow);
    if (entry == nullptr)
        return;
    const JourneyId request = answeredBy(record->journey, entry->journeys, m_book);
    const JourneyRecord* asked = m_book.record(request);
    if (asked == nullptr || asked->judgement.answeredBy.valid())
        return;
    m_book.editRecord(id).judgement.answers = request;
    m_book.editRecord(request).judgement.answeredBy = id;
    settle(request);
}

/// An answer that a rule made up for the guest: it first shows up inside the node, not at the door
/// of whom it names as its sender.
bool VerdictKeeper::forged(const JourneyRecord& answer) const
{
    const Topology& topology = m_finder->topology();
    const auto first =
        std::find_if(answer.journey.hops.begin(), answer.journey.hops.end(),
                     [&](const Hop& hop) { return !isBridge(topology, hop.interface); });
    return first != answer.journey.hops.end() && first->direction == Direction::Out &&
           !topology.isOwnAddress(answer.journey.packet.source);
}

void VerdictKeeper::settle(JourneyId id)
{
    const JourneyRecord* record = m_book.record(id);
    if (record == nullptr)
        return;
    VerdictKind kind = record->judgement.kind;
    const JourneyRecord* answer = m_book.record(record->judgement.answeredBy);
    if (answer != nullptr) {
        const VerdictKind back = answer->judgement.kind;
        const bool arrived = back == VerdictKind::Delivered || back == VerdictKind::Answered ||
                             back == VerdictKind::LeftNode;
        if (arrived && (kind == VerdictKind::Delivered || kind == VerdictKind::LeftNode))
            kind = VerdictKind::Answered;
        // The node changed its address and sent it on: an answer that no rule can make up proves
        // it.
        const Packet& said = answer->journey.packet;
        if (arrived && kind == VerdictKind::Inconclusive && !record->judgement.drop &&
            record->judgement.expected->routedAt.valid() && said.isTcp() && !said.isRst())
            kind = VerdictKind::Answered;
        if (kind == VerdictKind::Dropped && forged(*answer))
            kind = VerdictKind::Rejected;
    }
    if (kind != record->judgement.kind) {
        Judgement& changed = m_book.editRecord(id).judgement;
        changed.kind = kind;
        changed.pending = false;
        changed.note = {};
    }
    const bool lost = isLoss(m_book.record(id)->judgement.kind);
    if (lost ? m_lost.insert(id).second : m_lost.erase(id) > 0)
        m_rulesDue = true;
    if (kind == VerdictKind::Inconclusive)
        m_open.insert(id);
    else
        m_open.erase(id);
    // The answer's arrival decides about what it answers.
    const JourneyId asked = m_book.record(id)->judgement.answers;
    if (asked.valid() && kind != VerdictKind::Inconclusive) {
        const JourneyRecord* request = m_book.record(asked);
        if (request != nullptr && (request->judgement.kind == VerdictKind::Delivered ||
                                   request->judgement.expected->routedAt.valid() ||
                                   request->judgement.kind == VerdictKind::LeftNode ||
                                   request->judgement.kind == VerdictKind::Dropped))
            settle(asked);
    }
}

void VerdictKeeper::supportLossUnknown(JourneyId id)
{
    const JourneyRecord* record = m_book.record(id);
    if (record == nullptr || !record->judgement.drop || record->judgement.note != kLossUnknown)
        return;
    const Judgement& judgement = record->judgement;
    const std::size_t missing = judgement.expected->steps.size() - judgement.path.size();
    bool supported = record->journey.attempt > 0 || judgement.drop->rule.has_value();
    for (const ConntrackMark& mark : judgement.conntrack)
        supported = supported || mark.event == ConntrackEvent::Kind::Destroy;
    const FlowTable::Entry* entry = m_flows.find(record->journey.flow);
    if (!supported && entry != nullptr && missing >= 2) {
        supported =
            std::all_of(entry->journeys.begin(), entry->journeys.end(), [&](JourneyId other) {
                const JourneyRecord* one = m_book.record(other);
                return other == id || one == nullptr ||
                       one->judgement.kind != VerdictKind::Inconclusive ||
                       one->judgement.note == kLossUnknown;
            });
    }
    if (!supported)
        return;
    Judgement& changed = m_book.editRecord(id).judgement;
    auto drop = std::make_shared<Drop>(*changed.drop);
    drop->note = kLossUnknown;
    changed.drop = std::move(drop);
    changed.kind = VerdictKind::Dropped;
    changed.note = {};
}

void VerdictKeeper::nameRules()
{
    m_rulesDue = false;
    const auto before = rulesBefore();
    const auto after = rulesAfter();
    m_namedBy = after;
    if (!before || before == after)
        return;
    std::vector<JourneyId> ids;
    std::vector<DroppedJourney> drops;
    for (const JourneyId id : m_lost) {
        const JourneyRecord* record = m_book.record(id);
        if (record == nullptr || !record->judgement.drop)
            continue;
        ids.push_back(id);
        drops.push_back({&record->journey, &record->judgement});
    }
    const auto verdicts = attributeRules(drops, m_finder->topology(), *before, *after);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const RuleVerdict& verdict = verdicts[i];
        const Drop& old = *drops[i].judgement->drop;
        if (ruleProved(*drops[i].judgement))
            continue;
        Drop drop = old;
        drop.rule = verdict.rule;
        drop.hook = verdict.hook;
        if (old.grade != Grade::Proved) // the kernel's own reason proves the drop, not the rule
            drop.grade = verdict.exact && verdict.rule ? Grade::Counted : Grade::Seen;
        drop.note = old.note == kLossUnknown ? old.note : verdict.note;
        if (drop.rule != old.rule || drop.grade != old.grade || drop.note != old.note)
            m_book.editRecord(ids[i]).judgement.drop =
                std::make_shared<const Drop>(std::move(drop));
    }
}

void VerdictKeeper::trim(std::size_t most)
{
    if (most == 0 || m_book.size() <= most)
        return;
    std::uint32_t id = std::max(m_book.oldest().value, m_trimmed.value + 1);
    for (; m_book.size() > most && id <= m_book.newest().value; ++id) {
        m_trimmed = JourneyId{id};
        const JourneyRecord* record = m_book.record(m_trimmed);
        if (record == nullptr || m_lost.contains(m_trimmed) || record->judgement.pending)
            continue;
        m_open.erase(m_trimmed);
        m_flows.forget(record->journey.flow, m_trimmed);
        m_book.forget(m_trimmed);
    }
}

} // namespace vs
