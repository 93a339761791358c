// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/verdict_keeper.h"

#include "core/diagnose/exchange.h"
#include "core/diagnose/rule_attribution.h"

#include <algorithm>
#include <limits>

namespace vs {

namespace {

/// A conntrack event whose packet was not seen by then is nobody's.
constexpr Nanoseconds kEventPatience = 3 * kSecond;
/// How far back in a flow the cause of a conntrack event is looked for.
constexpr std::size_t kCauseLookBack = 64;

bool isLost(const Judgement& judgement)
{
    return judgement.kind == VerdictKind::Dropped || judgement.kind == VerdictKind::Rejected;
}

bool sameCapture(const JudgeContext& a, const JudgeContext& b)
{
    return a.ended == b.ended && a.capture.kernelDropped == b.capture.kernelDropped &&
           a.capture.shed == b.capture.shed;
}

bool samePlace(const Drop& a, const Drop& b)
{
    return a.after == b.after && a.device == b.device && a.expectedNext == b.expectedNext;
}

} // namespace

VerdictKeeper::VerdictKeeper(JourneyBook& book, FlowTable& flows) : m_book(book), m_flows(flows) {}

void VerdictKeeper::setTopology(std::shared_ptr<const Topology> topology)
{
    m_finder = std::make_unique<PathFinder>(std::move(topology));
    m_judgeAll = true;
}

void VerdictKeeper::addRules(std::shared_ptr<const RuleListing> rules)
{
    m_rules.push_back(std::move(rules));
    m_rulesDue = true;
    forgetRules();
}

/// Only the listing just before the first loss and the newest few matter.
void VerdictKeeper::forgetRules()
{
    constexpr std::size_t kNewest = 4;
    const auto before = rulesBefore();
    while (m_rules.size() > kNewest + 1) {
        const bool frontIsBefore = m_rules.front() == before;
        m_rules.erase(m_rules.begin() + (frontIsBefore ? 1 : 0));
    }
}

std::shared_ptr<const RuleListing> VerdictKeeper::rulesBefore() const
{
    if (m_rules.empty())
        return nullptr;
    Timestamp firstLoss = m_last.now;
    for (const JourneyId id : m_lost) {
        if (const Journey* journey = m_book.find(id))
            firstLoss = std::min(firstLoss, journey->lastSeen());
    }
    std::shared_ptr<const RuleListing> before = m_rules.front();
    for (const auto& listing : m_rules) {
        if (listing->time < firstLoss)
            before = listing;
    }
    return before;
}

std::shared_ptr<const RuleListing> VerdictKeeper::rulesAfter() const
{
    Timestamp pending = std::numeric_limits<Timestamp>::max();
    for (const JourneyId id : m_open) {
        const JourneyRecord* record = m_book.record(id);
        if (record != nullptr && record->judgement.pending)
            pending = std::min(pending, record->journey.firstSeen());
    }
    for (auto at = m_rules.rbegin(); at != m_rules.rend(); ++at) {
        if ((*at)->time < pending)
            return *at;
    }
    return m_rules.empty() ? nullptr : m_rules.front();
}

void VerdictKeeper::touched(JourneyId id)
{
    if (m_touched.empty() || m_touched.back() != id)
        m_touched.push_back(id);
}

void VerdictKeeper::addConntrack(const ConntrackEvent& event)
{
    m_events.push_back({event, m_eventCount++});
}

void VerdictKeeper::addRuleStep(const RuleStep& /*step*/) {}
void VerdictKeeper::addKernelDrop(const KernelDrop& /*drop*/) {}

void VerdictKeeper::collectWork(const JudgeContext& context, std::vector<JourneyId>& work)
{
    work.swap(m_touched);
    for (const JourneyId id : work) {
        if (const Journey* journey = m_book.find(id))
            m_learnt = m_finder->learn(*journey) || m_learnt;
    }
    const bool again = m_learnt || !sameCapture(context, m_last);
    if (m_judgeAll) {
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
    for (const JourneyId id : work)
        joinAnswer(id);
    markConntrack(context);
    for (const JourneyId id : work) {
        supportLossUnknown(id);
        settle(id);
    }
    if (m_rulesDue || rulesAfter() != m_namedBy)
        nameRules();
}

void VerdictKeeper::judge(JourneyId id, const JudgeContext& context)
{
    const JourneyRecord* record = m_book.record(id);
    if (record == nullptr)
        return;
    Judgement judgement = judgeJourney(record->journey, *m_finder, context);
    const Judgement& old = record->judgement;
    judgement.conntrack = old.conntrack;
    judgement.answers = old.answers;
    judgement.answeredBy = old.answeredBy;
    if (judgement.drop && old.drop && samePlace(*judgement.drop, *old.drop))
        judgement.drop = old.drop; // keeps its rule
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
        if (kind == VerdictKind::Dropped && forged(*answer))
            kind = VerdictKind::Rejected;
    }
    if (kind != record->judgement.kind)
        m_book.editRecord(id).judgement.kind = kind;
    const bool lost = isLost(m_book.record(id)->judgement);
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
    changed.note.clear();
}

std::vector<MarkCandidate> VerdictKeeper::candidates(const FlowTable::Entry& entry) const
{
    std::vector<MarkCandidate> list;
    const std::size_t from =
        entry.journeys.size() > kCauseLookBack ? entry.journeys.size() - kCauseLookBack : 0;
    for (std::size_t i = from; i < entry.journeys.size(); ++i) {
        if (const JourneyRecord* record = m_book.record(entry.journeys[i]))
            list.push_back({&record->journey, &record->judgement});
    }
    return list;
}

void VerdictKeeper::markConntrack(const JudgeContext& context)
{
    std::erase_if(m_events, [&](const PendingEvent& pending) {
        return mark(pending) || context.now - pending.event.time > kEventPatience;
    });
}

bool VerdictKeeper::mark(const PendingEvent& pending)
{
    const ConntrackEvent& event = pending.event;
    const FlowTable::Entry* entry = m_flows.find(flowKeyOf(event));
    if (entry == nullptr)
        return false;
    const auto cause = causeOf(event, candidates(*entry));
    if (!cause)
        return false;
    const JourneyRecord* record = m_book.record(*cause);
    const RuleListing* rules = m_rules.empty() ? nullptr : m_rules.back().get();
    const auto passes =
        conntrackPasses(record->journey, record->judgement, m_finder->topology(), rules);
    const auto taken = static_cast<std::size_t>(
        std::count_if(record->judgement.conntrack.begin(), record->judgement.conntrack.end(),
                      [&](const ConntrackMark& one) {
                          return one.event == event.kind && one.zone == event.zone;
                      }));
    const auto pass = passOf(event, passes, m_finder->topology(), taken);
    if (!pass)
        return false;
    ConntrackMark mark;
    mark.event = event.kind;
    mark.passDevice = pass->device;
    mark.eventIndex = pending.index;
    mark.afterStep = pass->enters;
    mark.zone = event.zone;
    mark.state = event.state;
    mark.unreplied = event.unreplied;
    std::vector<ConntrackMark>& marks = m_book.editRecord(*cause).judgement.conntrack;
    const auto place = std::find_if(marks.begin(), marks.end(), [&](const ConntrackMark& one) {
        return one.afterStep > mark.afterStep;
    });
    marks.insert(place, std::move(mark));
    return true;
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
        if (old.grade == Grade::Proved)
            continue;
        Drop drop = old;
        drop.rule = verdict.rule;
        drop.hook = verdict.hook;
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
