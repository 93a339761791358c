// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/timeline_by_clock.h"

#include <algorithm>
#include <cmath>

namespace vs::ui {

namespace {

/// How far from an event a click still means it.
constexpr double kReach = 10;

bool sameTrace(const Snapshot* one, const Snapshot* other)
{
    return one && other && one->info.started == other->info.started &&
           one->info.node == other->info.node;
}

int stepOf(const Story& story, const JourneyRecord& record, const TimeIndex::Entry& entry)
{
    const bool answer = story.answer && story.answer->journey.id == record.journey.id;
    for (std::size_t i = 0; i < story.steps.size(); ++i) {
        const StoryStep& step = story.steps[i];
        if (step.answer != answer)
            continue;
        bool same = false;
        switch (entry.kind) {
        case TimeIndex::Kind::Sighting: {
            const Hop& hop = record.journey.hops[entry.place];
            same = step.kind == StoryStep::Kind::Sighting && step.time == hop.time &&
                   hop.at(step.place.interface, step.place.direction);
            break;
        }
        case TimeIndex::Kind::Conntrack:
            same = step.kind == StoryStep::Kind::Conntrack &&
                   step.mark.eventIndex == record.judgement.conntrack[entry.place].eventIndex;
            break;
        case TimeIndex::Kind::Drop:
            same = step.kind == StoryStep::Kind::Drop;
            break;
        }
        if (same)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace

void TimelineByClock::setTrace(const std::shared_ptr<const Snapshot>& snapshot, const Story& story)
{
    const bool another = !sameTrace(snapshot.get(), m_index.snapshot().get()) || empty();
    m_index.setSnapshot(snapshot);
    m_story = story;
    m_story.finding = nullptr; // points into a snapshot that may not be kept
    m_lanes = snapshot && !story.empty() ? timelineLanes(*snapshot->topology, story)
                                         : std::vector<TimelineData::Lane>();
    if (!m_index.events())
        return;
    if (another)
        m_window.reset(*m_index.events());
    else
        m_window.setWhole(*m_index.events());
}

void TimelineByClock::bringIntoSight()
{
    if (m_story.empty() || empty())
        return;
    TimeSpan span{m_story.steps.front().time, m_story.steps.front().time};
    for (const StoryStep& step : m_story.steps) {
        span.from = std::min(span.from, step.time);
        span.to = std::max(span.to, step.time);
    }
    m_window.bringIntoSight(span);
}

double TimelineByClock::x(Timestamp time, const TimelineArea& area) const
{
    const TimeSpan& shown = m_window.shown();
    return area.plot.left() + area.plot.width() * static_cast<double>(time - shown.from) /
                                  static_cast<double>(std::max<Nanoseconds>(shown.length(), 1));
}

Timestamp TimelineByClock::timeAt(double x, const TimelineArea& area) const
{
    const TimeSpan& shown = m_window.shown();
    const double share = (x - area.plot.left()) / std::max(area.plot.width(), 1.0);
    return shown.from +
           static_cast<Nanoseconds>(std::llround(share * static_cast<double>(shown.length())));
}

TimelineByClock::Lists TimelineByClock::listsOf(int lane) const
{
    const int count = static_cast<int>(m_lanes.size());
    if (lane == count - 1)
        return {TimelineData::Kind::Drop, m_index.drops(), {}};
    if (lane == count - 2)
        return {TimelineData::Kind::Conntrack, m_index.conntrack(), {}};
    const InterfaceId interface = m_lanes[static_cast<std::size_t>(lane)].interface;
    return {TimelineData::Kind::Request, m_index.sightings(interface, false),
            m_index.sightings(interface, true)};
}

TimelineByClock::Place TimelineByClock::placeOf(const StoryStep& step) const
{
    const int count = static_cast<int>(m_lanes.size());
    if (step.kind == StoryStep::Kind::Drop)
        return {count - 1, TimelineData::Kind::Drop};
    if (step.kind == StoryStep::Kind::Conntrack)
        return {count - 2, TimelineData::Kind::Conntrack};
    const auto lane =
        std::find_if(m_lanes.begin(), m_lanes.end(), [&](const TimelineData::Lane& one) {
            return one.interface == step.place.interface;
        });
    return {lane == m_lanes.end() ? -1 : static_cast<int>(lane - m_lanes.begin()),
            step.answer ? TimelineData::Kind::Answer : TimelineData::Kind::Request};
}

TimelineHit TimelineByClock::hitOf(const TimeIndex::Entry& entry) const
{
    const Snapshot& snapshot = *m_index.snapshot();
    const JourneyRecord* record = snapshot.journey(entry.journey);
    if (!record)
        return {};
    return {entry.journey, stepOf(makeStory(snapshot, entry.journey), *record, entry)};
}

std::optional<TimelineHit> TimelineByClock::hitAt(QPointF at, const TimelineArea& area) const
{
    const int lane = area.laneAt(at.y());
    if (empty() || !area.plot.contains(at) || lane < 0 || lane >= static_cast<int>(m_lanes.size()))
        return std::nullopt;
    // The exchange on show lies on top, also for the pointer.
    double nearest = kReach;
    std::optional<TimelineHit> best;
    for (std::size_t i = 0; i < m_story.steps.size(); ++i) {
        const StoryStep& step = m_story.steps[i];
        const double away = std::abs(x(step.time, area) - at.x());
        const auto& record = m_story.request ? m_story.request : m_story.answer;
        if (reached() && static_cast<int>(i) > *reached())
            break;
        if (placeOf(step).lane == lane && away < nearest) {
            nearest = away;
            best = TimelineHit{record->journey.id, static_cast<int>(i)};
        }
    }
    if (best || reached())
        return best;
    const TimeIndex::Entry* found = nullptr;
    const Lists lists = listsOf(lane);
    for (const TimeIndex::List list : {lists.first, lists.second}) {
        const auto after = TimeIndex::within(list, {timeAt(at.x(), area), INT64_MAX}).begin();
        for (const auto one : {after - (after == list.begin() ? 0 : 1), after}) {
            if (one == list.end() || std::abs(x(one->time, area) - at.x()) >= nearest)
                continue;
            nearest = std::abs(x(one->time, area) - at.x());
            found = &*one;
        }
    }
    return found ? std::optional(hitOf(*found)) : std::nullopt;
}

TimelineByClock::Crowd TimelineByClock::crowdAt(QPointF at, const TimelineArea& area) const
{
    const int lane = area.laneAt(at.y());
    if (empty() || !area.plot.contains(at) || lane < 0 || lane + 2 >= area.lanes ||
        !isCrowded(area) || reached())
        return {};
    constexpr double kHalf = 1.5; // of a column
    const TimeSpan span{timeAt(at.x() - kHalf, area), timeAt(at.x() + kHalf, area)};
    const Lists lists = listsOf(lane);
    return {TimeIndex::within(lists.first, span).size() +
                TimeIndex::within(lists.second, span).size(),
            span.length()};
}

TimeSpan TimelineByClock::spanBetween(double left, double right, const TimelineArea& area) const
{
    return {timeAt(std::max(left, area.plot.left()), area),
            timeAt(std::min(right, area.plot.right()), area)};
}

std::vector<std::pair<double, double>> TimelineByClock::piecesOf(TimeSpan span,
                                                                 const TimelineArea& area) const
{
    return {{x(span.from, area), x(span.to, area)}};
}

Timestamp TimelineByClock::moved(Timestamp from, int by) const
{
    constexpr Nanoseconds kStepsInSight = 40;
    const Nanoseconds step = std::max<Nanoseconds>(m_window.shown().length() / kStepsInSight, 1);
    const TimeSpan& whole = m_window.whole();
    // So many steps may lead beyond what the number holds: the way to the end is measured first.
    const Nanoseconds room = by > 0 ? whole.to - from : from - whole.from;
    if (std::abs(by) >= room / step)
        return by > 0 ? whole.to : whole.from;
    return from + by * step;
}

Timestamp TimelineByClock::momentOf(int step) const
{
    const TimeSpan& shown = m_window.shown();
    const auto count = static_cast<int>(m_story.steps.size());
    if (count > 0) {
        const Timestamp time =
            m_story.steps[static_cast<std::size_t>(std::clamp(step, 0, count - 1))].time;
        if (shown.holds(time))
            return time;
    }
    return shown.from + shown.length() / 2;
}

} // namespace vs::ui
