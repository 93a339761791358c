// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/timeline_data.h"

#include "ui/bridge/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace vs::ui {

namespace {

/// Empty slotCount between two exchanges.
constexpr int kGap = 2;

bool sameEnds(const Flow& one, const Flow& other)
{
    return one.protocol == other.protocol && one.network == other.network &&
           one.client.address == other.client.address &&
           one.server.address == other.server.address && one.server.port == other.server.port;
}

int laneOf(const std::vector<TimelineData::Lane>& lanes, const StoryStep& step)
{
    const int count = static_cast<int>(lanes.size());
    if (step.kind == StoryStep::Kind::Conntrack)
        return count - 2;
    if (step.kind == StoryStep::Kind::Drop)
        return count - 1;
    for (int lane = 0; lane < count - 2; ++lane) {
        if (lanes[static_cast<std::size_t>(lane)].interface == step.place.interface)
            return lane;
    }
    return -1;
}

TimelineData::Kind kindOf(const StoryStep& step)
{
    if (step.kind == StoryStep::Kind::Conntrack)
        return TimelineData::Kind::Conntrack;
    if (step.kind == StoryStep::Kind::Drop)
        return TimelineData::Kind::Drop;
    return step.answer ? TimelineData::Kind::Answer : TimelineData::Kind::Request;
}

} // namespace

std::vector<TimelineData::Lane> timelineLanes(const Topology& topology, const Story& shown)
{
    std::vector<TimelineData::Lane> lanes;
    const auto add = [&](InterfaceId interface) {
        const auto same = [interface](const TimelineData::Lane& lane) {
            return lane.interface == interface;
        };
        if (std::none_of(lanes.begin(), lanes.end(), same))
            lanes.push_back({text(topology.nameOf(interface)), interface});
    };
    for (const PathStep& step : shown.path)
        add(step.interface);
    for (const StoryStep& step : shown.steps) {
        if (step.kind == StoryStep::Kind::Sighting)
            add(step.place.interface);
    }
    lanes.push_back({QCoreApplication::translate("Timeline", "conntrack"), {}});
    lanes.push_back({QCoreApplication::translate("Timeline", "drops"), {}});
    return lanes;
}

QString timelineTip(const Snapshot& snapshot, const Story& story, int step)
{
    if (step < 0 || step >= static_cast<int>(story.steps.size()))
        return {};
    const StoryStep& one = story.steps[static_cast<std::size_t>(step)];
    const auto& record = one.answer ? story.answer : story.request;
    QStringList lines{text(one.caption)};
    const QString time = text(formatMoment(one.time, snapshot.info.clock));
    if (one.kind == StoryStep::Kind::Sighting)
        lines.append(QStringLiteral("%1 · %2, %3")
                         .arg(time, text(snapshot.topology->nameOf(one.place.interface)),
                              directionText(*snapshot.topology, one.place)));
    else
        lines.append(QCoreApplication::translate("Timeline", "after %1, in %2")
                         .arg(time, text(snapshot.topology->nameOf(one.device))));
    if (record)
        lines.append(text(packetSummary(record->journey.packet)));
    return lines.join(QLatin1Char('\n'));
}

const Story& TimelineBuilder::storyOf(const Snapshot& snapshot,
                                      const std::shared_ptr<const JourneyRecord>& record)
{
    Kept& kept = m_kept[record->journey.id.value];
    // A story is as old as its two records; an answer that came later changes the request's.
    const JourneyId answerId = record->judgement.answeredBy;
    const bool answerMissing = answerId.valid() && !kept.story.answer;
    const bool answerChanged =
        kept.story.answer && snapshot.journey(answerId) != kept.story.answer.get();
    if (kept.record != record || answerMissing || answerChanged) {
        kept.story = makeStory(snapshot, record->journey.id);
        kept.story.finding = nullptr; // points into a snapshot that is not kept
        kept.record = record;
    }
    return kept.story;
}

TimelineData TimelineBuilder::build(const Snapshot& snapshot, const Story& shown, std::size_t limit)
{
    TimelineData data;
    const Flow* flow = shown.subject ? snapshot.flow(shown.subject->journey.flow) : nullptr;
    if (!flow)
        return data;
    if (m_topology != snapshot.topology.get() || m_kept.size() > 20 * limit)
        m_kept.clear();
    m_topology = snapshot.topology.get();
    data.lanes = timelineLanes(*snapshot.topology, shown);

    const JourneyId shownId = shown.request ? shown.request->journey.id : shown.answer->journey.id;
    // A long trace has many journeys and fewer flows: those are compared, not each journey's.
    std::vector<FlowId> flows;
    for (const Flow& other : snapshot.flows) {
        if (sameEnds(*flow, other))
            flows.push_back(other.id);
    }
    std::vector<std::shared_ptr<const JourneyRecord>> chosen;
    for (auto it = snapshot.journeys.rbegin();
         it != snapshot.journeys.rend() && chosen.size() < limit; ++it) {
        if ((*it)->judgement.answers.valid())
            continue; // part of its request's exchange
        if (std::binary_search(flows.begin(), flows.end(), (*it)->journey.flow))
            chosen.push_back(*it);
    }
    // What is on show is always drawn, also when it is older than the newest ones.
    const bool there = std::any_of(chosen.begin(), chosen.end(), [&](const auto& record) {
        return record->journey.id == shownId;
    });
    if (!there)
        chosen.push_back(shown.request ? shown.request : shown.answer);
    std::reverse(chosen.begin(), chosen.end());

    for (const auto& record : chosen) {
        const Story& story = storyOf(snapshot, record);
        TimelineData::Exchange exchange{record->journey.id, data.slotCount, data.slotCount,
                                        record->journey.id == shownId};
        for (std::size_t i = 0; i < story.steps.size(); ++i) {
            const StoryStep& step = story.steps[i];
            const int lane = laneOf(data.lanes, step);
            if (lane < 0)
                continue;
            data.events.push_back({kindOf(step), lane, data.slotCount, step.time,
                                   record->journey.id, static_cast<int>(i)});
            exchange.lastSlot = data.slotCount++;
        }
        if (exchange.lastSlot >= exchange.firstSlot && !story.steps.empty())
            data.exchanges.push_back(exchange);
        data.slotCount += kGap;
    }
    return data;
}

} // namespace vs::ui
