// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/story_scene.h"

#include "ui/scene/story_rooms.h"
#include "ui/scene/story_words.h"

#include <algorithm>

namespace vs::ui {

using layout::Lane;
using layout::LaneInput;
using layout::PathLayoutInput;
using layout::StopInput;
using layout::StopKind;

namespace {

layout::EndInput endInput(PathEnd kind, const std::string& name, const std::string& detail,
                          const IpAddress& address)
{
    layout::EndInput end;
    switch (kind) {
    case PathEnd::Guest:
        end.kind = layout::EndKind::Guest;
        break;
    case PathEnd::Uplink:
        end.kind = layout::EndKind::Network;
        break;
    case PathEnd::Host:
        end.kind = layout::EndKind::Host;
        break;
    case PathEnd::Unknown:
        break;
    }
    end.name = name;
    end.detail = detail;
    if (address.known() && address.toString() != name)
        end.address = address.toString();
    return end;
}

bool place(const StoryRooms::Spot& spot, StopInput& stop)
{
    stop.room = spot.room;
    stop.place = spot.place;
    return spot.room >= 0;
}

void addStops(const StoryRooms& rooms, const StoryWords& words, const Story& story,
              PathLayoutInput& input)
{
    for (std::size_t i = 0; i < story.steps.size(); ++i) {
        const StoryStep& step = story.steps[i];
        StopInput stop;
        stop.step = static_cast<int>(i);
        stop.lane = step.answer ? Lane::Lower : Lane::Upper;
        bool placed = false;
        switch (step.kind) {
        case StoryStep::Kind::Sighting:
            stop.kind = StopKind::Hop;
            stop.text = std::to_string(step.number);
            stop.time = words.interval(step);
            placed = place(rooms.doorOf(step.place.interface), stop);
            break;
        case StoryStep::Kind::Conntrack:
            stop.kind = StopKind::Mark;
            stop.text = words.mark(step.mark);
            placed = place(rooms.within(step.device, step.place.interface, stop.lane), stop);
            break;
        case StoryStep::Kind::Drop:
            stop.kind = StopKind::Drop;
            stop.text = words.dropWord(*(step.answer ? story.answer : story.request));
            placed = place(rooms.within(step.device, step.place.interface, stop.lane), stop);
            break;
        }
        if (placed)
            input.stops.push_back(std::move(stop));
    }
}

/// The step of a lane by which the packet entered the pass; -1: it is not told.
int entryStep(const Story& story, const RuleWalk& walk, bool answer)
{
    for (std::size_t i = 0; i < story.steps.size(); ++i) {
        const StoryStep& step = story.steps[i];
        if (step.kind == StoryStep::Kind::Sighting && step.answer == answer &&
            step.pathIndex == walk.afterStep)
            return static_cast<int>(i);
    }
    return -1;
}

/// What conntrack called the packet in each pass of which the kernel told.
void addPasses(const StoryRooms& rooms, const StoryWords& words, const Story& story,
               const JourneyRecord* record, Lane lane, PathLayoutInput& input)
{
    if (record == nullptr || !record->judgement.evidence)
        return;
    for (const RuleWalk& walk : record->judgement.evidence->walks) {
        const auto& all = rooms.rooms();
        const auto room = std::find_if(all.begin(), all.end(), [&](const layout::RoomInput& one) {
            return walk.device.valid() && one.key == walk.device.value;
        });
        const int step = entryStep(story, walk, lane == Lane::Lower);
        const std::string state = words.passState(walk, *record);
        if (room != all.end() && step >= 0 && !state.empty())
            input.passes.push_back({lane, static_cast<int>(room - all.begin()), step, state});
    }
}

/// Where nobody knows what became of a packet, a question mark stands after its last sighting.
void addUnsure(const StoryRooms& rooms, const StoryWords& words, const Story& story,
               const JourneyRecord* record, Lane lane, PathLayoutInput& input)
{
    if (record == nullptr || record->judgement.pending ||
        record->judgement.kind != VerdictKind::Inconclusive)
        return;
    InterfaceId last;
    for (const StoryStep& step : story.steps)
        if (step.kind == StoryStep::Kind::Sighting && step.answer == (lane == Lane::Lower))
            last = step.place.interface;
    StopInput stop;
    stop.kind = StopKind::Unsure;
    stop.lane = lane;
    stop.step = -1;
    stop.text = words.unsureWord();
    if (place(rooms.beyond(last, lane), stop))
        input.stops.push_back(std::move(stop));
}

} // namespace

PathLayoutInput pathInput(const Snapshot& snapshot, const Story& story)
{
    PathLayoutInput input;
    const StoryWords words(snapshot, story);
    const StoryRooms rooms(*snapshot.topology, story);
    words.sayHeader(input);
    words.sayLegend(input);
    input.left = endInput(story.leftEnd, story.leftName, story.leftDetail, story.leftAddress);
    input.right = endInput(story.rightEnd, story.rightName, story.rightDetail, story.rightAddress);
    input.rooms = rooms.rooms();
    addStops(rooms, words, story, input);
    addUnsure(rooms, words, story, story.request.get(), Lane::Upper, input);
    addUnsure(rooms, words, story, story.answer.get(), Lane::Lower, input);
    addPasses(rooms, words, story, story.request.get(), Lane::Upper, input);
    addPasses(rooms, words, story, story.answer.get(), Lane::Lower, input);
    words.sayLanes(input);
    words.sayRule(input);
    words.sayReasons(input);
    return input;
}

PathLayoutInput concealedInput(const Snapshot& snapshot, const Story& story)
{
    PathLayoutInput input = pathInput(snapshot, story);
    StoryWords(snapshot, story).sayRiddle(input);
    input.verdict = layout::Tone::Request;
    input.badgeWord.clear();
    input.badgeText.clear();
    input.badgeDetail.clear();
    input.upper.ghost.clear();
    input.lower.ghost.clear();
    input.lower.label.clear();
    std::erase_if(input.stops, [](const StopInput& stop) { return stop.kind == StopKind::Unsure; });
    return input;
}

} // namespace vs::ui
