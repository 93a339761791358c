// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/conntrack_charger.h"

#include "core/diagnose/judge.h"
#include "core/diagnose/walk_verdict.h"

#include <algorithm>

namespace vs {

namespace {

/// A conntrack event whose packet was not seen by then is nobody's.
constexpr Nanoseconds kPatience = 3 * kSecond;
/// How far back in a flow the cause of a conntrack event is looked for.
constexpr std::size_t kLookBack = 64;

} // namespace

void ConntrackCharger::charge(Timestamp now, bool ended, const Topology& topology,
                              const RuleListing* rules)
{
    std::erase_if(m_events, [&](const Waiting& waiting) {
        return chargeOne(waiting, now, ended, topology, rules) ||
               now - waiting.event.time > kPatience;
    });
}

std::vector<MarkCandidate> ConntrackCharger::candidates(const FlowTable::Entry& entry) const
{
    std::vector<MarkCandidate> list;
    const std::size_t from =
        entry.journeys.size() > kLookBack ? entry.journeys.size() - kLookBack : 0;
    for (std::size_t i = from; i < entry.journeys.size(); ++i) {
        if (const JourneyRecord* record = m_book.record(entry.journeys[i]))
            list.push_back({&record->journey, &record->judgement});
    }
    return list;
}

bool ConntrackCharger::chargeOne(const Waiting& waiting, Timestamp now, bool ended,
                                 const Topology& topology, const RuleListing* rules)
{
    const ConntrackEvent& event = waiting.event;
    const FlowTable::Entry* entry = m_flows.find(flowKeyOf(event));
    if (entry == nullptr)
        return false;
    const auto cause = causeOf(event, candidates(*entry));
    if (!cause)
        return false;
    const JourneyRecord* record = m_book.record(*cause);
    const bool settled = ended || now - record->journey.lastSeen() >= kAbsence;
    if (record->judgement.pending && !settled)
        return false;
    const auto passes = conntrackPasses(record->journey, record->judgement, topology, rules);
    const auto taken = static_cast<std::size_t>(
        std::count_if(record->judgement.conntrack.begin(), record->judgement.conntrack.end(),
                      [&](const ConntrackMark& one) {
                          return one.event == event.kind && one.zone == event.zone;
                      }));
    const auto pass = passOf(event, passes, topology, taken);
    if (!pass)
        return false;
    ConntrackMark mark;
    mark.event = event.kind;
    mark.passDevice = pass->device;
    mark.eventIndex = waiting.index;
    mark.afterStep = pass->enters;
    mark.zone = event.zone;
    mark.state = event.state;
    mark.unreplied = event.unreplied;
    Judgement& judgement = m_book.editRecord(*cause).judgement;
    std::vector<ConntrackMark>& marks = judgement.conntrack;
    const auto place = std::find_if(marks.begin(), marks.end(), [&](const ConntrackMark& one) {
        return one.afterStep > mark.afterStep;
    });
    marks.insert(place, std::move(mark));
    proveOrder(judgement);
    return true;
}

} // namespace vs
