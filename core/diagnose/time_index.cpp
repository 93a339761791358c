// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/time_index.h"

#include "core/diagnose/series.h"

#include <algorithm>
#include <tuple>

namespace vs {

namespace {

using Entry = TimeIndex::Entry;

bool earlier(const Entry& one, const Entry& other)
{
    return std::tie(one.time, one.journey, one.place) <
           std::tie(other.time, other.journey, other.place);
}

bool isDead(const Entry& entry)
{
    return !entry.journey.valid();
}

bool sameTrace(const Snapshot* one, const Snapshot* other)
{
    return one != nullptr && other != nullptr && one->info.started == other->info.started &&
           one->info.node == other->info.node;
}

} // namespace

bool isAnswer(const JourneyRecord& record)
{
    if (record.judgement.answers.valid())
        return true;
    return !record.judgement.answeredBy.valid() && !record.journey.fromClient;
}

TimeIndex::List TimeIndex::within(List list, TimeSpan span)
{
    const auto before = [](const Entry& entry, Timestamp time) { return entry.time < time; };
    const auto first = std::lower_bound(list.begin(), list.end(), span.from, before);
    const auto last = std::lower_bound(first, list.end(), span.to, before);
    return {first, last};
}

TimeIndex::List TimeIndex::sightings(InterfaceId interface, bool answers) const
{
    const auto lane = m_sightings.find({interface, answers});
    return lane == m_sightings.end() ? List() : List(lane->second.entries);
}

void TimeIndex::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    if (snapshot == m_snapshot)
        return;
    static const std::vector<std::shared_ptr<const JourneyRecord>> kNone;
    const bool goesOn = sameTrace(snapshot.get(), m_snapshot.get());
    if (!goesOn)
        clear();
    const auto& before = goesOn ? m_snapshot->journeys : kNone;
    const auto& now = snapshot ? snapshot->journeys : kNone;
    auto old = before.begin();
    auto next = now.begin();
    for (;;) {
        std::tie(old, next) = std::mismatch(old, before.end(), next, now.end());
        if (old == before.end() && next == now.end())
            break;
        const bool gone =
            next == now.end() || (old != before.end() && (*old)->journey.id <= (*next)->journey.id);
        const bool come =
            old == before.end() || (next != now.end() && (*next)->journey.id <= (*old)->journey.id);
        if (gone)
            forEach(**old++, &TimeIndex::remove);
        if (come)
            forEach(**next++, &TimeIndex::add);
    }
    settleAll();
    m_snapshot = std::move(snapshot);
}

void TimeIndex::forEach(const JourneyRecord& record, void (TimeIndex::*act)(Lane&, const Entry&))
{
    const Journey& journey = record.journey;
    const bool answer = isAnswer(record);
    const auto give = [&](Lane& lane, Entry entry) {
        entry.journey = journey.id;
        (this->*act)(lane, entry);
    };
    for (std::size_t i = 0; i < journey.hops.size(); ++i) {
        const Hop& hop = journey.hops[i];
        give(m_sightings[{hop.interface, answer}],
             {hop.time, {}, Kind::Sighting, hop.direction, static_cast<std::uint16_t>(i)});
    }
    const Judgement& judgement = record.judgement;
    for (std::size_t i = 0; i < judgement.conntrack.size(); ++i) {
        const std::size_t step = judgement.conntrack[i].afterStep;
        if (step < judgement.path.size())
            give(m_conntrack, {pathHop(record, step).time,
                               {},
                               Kind::Conntrack,
                               Direction::In,
                               static_cast<std::uint16_t>(i)});
    }
    if (judgement.drop && isLoss(judgement.kind) && !journey.hops.empty())
        give(m_drops, {lossTime(record), {}, Kind::Drop, Direction::In, 0});
}

void TimeIndex::add(Lane& lane, const Entry& entry)
{
    if (lane.fresh.empty())
        m_touched.push_back(&lane);
    lane.fresh.push_back(entry);
}

void TimeIndex::remove(Lane& lane, const Entry& entry)
{
    auto at = std::lower_bound(lane.entries.begin(), lane.entries.end(), entry.time,
                               [](const Entry& one, Timestamp time) { return one.time < time; });
    while (at != lane.entries.end() && at->time == entry.time &&
           (at->journey != entry.journey || at->place != entry.place))
        ++at;
    if (at == lane.entries.end() || at->time != entry.time)
        return;
    at->journey = JourneyId();
    if (lane.firstDead == SIZE_MAX)
        m_touched.push_back(&lane);
    lane.firstDead = std::min(lane.firstDead, static_cast<std::size_t>(at - lane.entries.begin()));
}

void TimeIndex::settle(Lane& lane)
{
    std::vector<Entry>& entries = lane.entries;
    if (lane.firstDead < entries.size())
        entries.erase(std::remove_if(entries.begin() + static_cast<std::ptrdiff_t>(lane.firstDead),
                                     entries.end(), isDead),
                      entries.end());
    lane.firstDead = SIZE_MAX;
    if (lane.fresh.empty())
        return;
    std::sort(lane.fresh.begin(), lane.fresh.end(), earlier);
    const auto from = std::lower_bound(entries.begin(), entries.end(), lane.fresh.front(), earlier);
    const auto untouched = from - entries.begin();
    const auto settled = static_cast<std::ptrdiff_t>(entries.size());
    entries.insert(entries.end(), lane.fresh.begin(), lane.fresh.end());
    std::inplace_merge(entries.begin() + untouched, entries.begin() + settled, entries.end(),
                       earlier);
    lane.fresh.clear();
}

void TimeIndex::settleAll()
{
    for (Lane* lane : m_touched)
        settle(*lane);
    m_touched.clear();
    m_events.reset();
    for (const auto& [place, lane] : m_sightings) {
        if (lane.entries.empty())
            continue;
        const TimeSpan own{lane.entries.front().time, lane.entries.back().time};
        m_events =
            m_events ? TimeSpan{std::min(m_events->from, own.from), std::max(m_events->to, own.to)}
                     : own;
    }
}

void TimeIndex::clear()
{
    m_sightings.clear();
    m_conntrack = Lane();
    m_drops = Lane();
}

} // namespace vs
