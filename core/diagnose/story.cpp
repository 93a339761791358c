// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/story.h"

#include "core/diagnose/captions.h"
#include "core/diagnose/path_finder.h"

#include <algorithm>

namespace vs {

namespace {

using Record = std::shared_ptr<const JourneyRecord>;

PathStep mirrored(PathStep step)
{
    return {step.interface, step.direction == Direction::In ? Direction::Out : Direction::In};
}

/// The drawing's path, left to right: where the request should go, or where the answer came from.
std::vector<PathStep> drawnPath(const Record& request, const Record& answer)
{
    std::vector<PathStep> path;
    const auto stepsOf = [](const Record& record) {
        std::vector<PathStep> steps = record->judgement.expected->steps;
        if (steps.empty()) {
            for (std::size_t i = 0; i < record->judgement.path.size(); ++i) {
                const Hop& hop = pathHop(*record, i);
                steps.push_back({hop.interface, hop.direction});
            }
        }
        return steps;
    };
    if (request)
        path = stepsOf(request);
    if (!answer)
        return path;
    std::vector<PathStep> back = stepsOf(answer);
    std::reverse(back.begin(), back.end());
    for (PathStep& step : back)
        step = mirrored(step);
    return back.size() > path.size() ? back : path;
}

void addMarks(const JourneyRecord& record, bool answer, std::size_t pathIndex,
              const Topology& topology, std::vector<StoryStep>& steps)
{
    for (const ConntrackMark& mark : record.judgement.conntrack) {
        if (mark.afterStep != pathIndex)
            continue;
        const Hop& hop = pathHop(record, pathIndex);
        StoryStep step;
        step.kind = StoryStep::Kind::Conntrack;
        step.answer = answer;
        step.place = {hop.interface, hop.direction};
        step.device = mark.passDevice;
        step.time = hop.time;
        step.pathIndex = static_cast<std::uint16_t>(pathIndex);
        step.mark = mark;
        step.caption = conntrackCaption(record, mark, topology);
        steps.push_back(std::move(step));
    }
}

void addJourney(const JourneyRecord& record, bool answer, const Snapshot& snapshot, Story& story)
{
    const Topology& topology = *snapshot.topology;
    int number = 0;
    Timestamp before = 0;
    for (const StoryStep& step : story.steps) {
        if (step.kind == StoryStep::Kind::Sighting) {
            number = step.number;
            before = step.time;
        }
    }
    for (std::size_t i = 0; i < record.judgement.path.size(); ++i) {
        const Hop& hop = pathHop(record, i);
        StoryStep step;
        step.answer = answer;
        step.number = ++number;
        step.place = {hop.interface, hop.direction};
        const Interface* interface = topology.find(hop.interface);
        step.device =
            interface != nullptr && interface->master.valid() ? interface->master : hop.interface;
        step.time = hop.time;
        step.since = before == 0 ? 0 : hop.time - before;
        step.pathIndex = static_cast<std::uint16_t>(i);
        step.caption = sightingCaption(record, i, topology);
        before = hop.time;
        story.steps.push_back(std::move(step));
        addMarks(record, answer, i, topology, story.steps);
    }
    if (!record.judgement.drop || record.judgement.kind == VerdictKind::Inconclusive)
        return;
    StoryStep step;
    step.kind = StoryStep::Kind::Drop;
    step.answer = answer;
    step.place = record.judgement.drop->after;
    step.device = record.judgement.drop->device;
    step.time = before;
    if (!record.judgement.path.empty())
        step.pathIndex = static_cast<std::uint16_t>(record.judgement.path.size() - 1);
    step.caption = dropCaption(record, topology);
    story.steps.push_back(std::move(step));
}

void nameEnds(const Snapshot& snapshot, Story& story)
{
    const Record& any = story.request ? story.request : story.answer;
    const Packet& packet = any->journey.packet;
    story.leftAddress = story.request ? packet.source : packet.destination;
    story.rightAddress = story.request ? packet.destination : packet.source;
    const Topology& topology = *snapshot.topology;
    story.leftName = endpointName(topology, story.leftAddress);
    story.rightName = endpointName(topology, story.rightAddress);
    const auto place = [&](const IpAddress& address, std::string& name, std::string& detail,
                           PathEnd& end, std::optional<PathStep> door) {
        std::optional<NicRef> ref = topology.nicOfAddress(address);
        if (!ref && door)
            ref = topology.nicOfHost(door->interface);
        if (ref) {
            name = topology.guest(*ref).label();
            detail = topology.guest(*ref).name;
            end = PathEnd::Guest;
        } else if (topology.isOwnAddress(address)) {
            detail = topology.node;
            end = PathEnd::Host;
        } else if (door) {
            end = endOf(topology, door->interface);
            if (end == PathEnd::Uplink) {
                name = core::phrase("outside");
                detail = core::phrase("beyond {interface}",
                                      {{"interface", topology.nameOf(door->interface)}});
            }
        }
    };
    const auto first = story.path.empty() ? std::nullopt : std::optional(story.path.front());
    const auto last = story.path.empty() ? std::nullopt : std::optional(story.path.back());
    place(story.leftAddress, story.leftName, story.leftDetail, story.leftEnd, first);
    place(story.rightAddress, story.rightName, story.rightDetail, story.rightEnd, last);
}

const Finding* findingOf(const Snapshot& snapshot, const Story& story, std::string_view preferred)
{
    const Record& other = story.subject == story.answer ? story.request : story.answer;
    const Finding* first = nullptr;
    for (const Record& record : {story.subject, other}) {
        for (const Finding& finding : snapshot.findings) {
            if (!record || std::find(finding.journeys.begin(), finding.journeys.end(),
                                     record->journey.id) == finding.journeys.end())
                continue;
            if (!preferred.empty() && finding.title == preferred)
                return &finding;
            if (first == nullptr)
                first = &finding;
        }
    }
    return first;
}

} // namespace

Story makeStory(const Snapshot& snapshot, JourneyId id, std::string_view preferred)
{
    Story story;
    const Record record = snapshot.record(id);
    if (!record)
        return story;
    const Record other = snapshot.record(record->judgement.answers);
    const Record reply = snapshot.record(record->judgement.answeredBy);
    if (other) {
        story.request = other;
        story.answer = record;
    } else {
        story.request = record;
        story.answer = reply;
    }
    story.subject = story.answer && (isLoss(story.answer->judgement.kind) || record == story.answer)
                        ? story.answer
                        : story.request;
    story.path = drawnPath(story.request, story.answer);
    nameEnds(snapshot, story);
    addJourney(*story.request, false, snapshot, story);
    if (story.answer)
        addJourney(*story.answer, true, snapshot, story);
    story.finding = findingOf(snapshot, story, preferred);
    story.title = story.finding != nullptr ? story.finding->title : verdictTitle(story, snapshot);
    story.effect = story.finding != nullptr ? story.finding->effect : verdictEffect(story);
    return story;
}

int sightingAt(const Story& story, int step)
{
    if (step < 0 || step >= static_cast<int>(story.steps.size()))
        return -1;
    const bool answer = story.steps[static_cast<std::size_t>(step)].answer;
    for (int at = step; at >= 0; --at) {
        const StoryStep& candidate = story.steps[static_cast<std::size_t>(at)];
        if (candidate.kind == StoryStep::Kind::Sighting && candidate.answer == answer)
            return at;
    }
    return -1;
}

const JourneyRecord* recordOf(const Story& story, int step)
{
    if (step < 0 || step >= static_cast<int>(story.steps.size()))
        return nullptr;
    const Record& wanted =
        story.steps[static_cast<std::size_t>(step)].answer ? story.answer : story.request;
    return wanted ? wanted.get() : story.subject.get();
}

JourneyId newestOf(const Snapshot& snapshot, const Finding& finding)
{
    const auto& all = finding.journeys;
    const auto last = std::max_element(all.begin(), all.end());
    if (last == all.end() || snapshot.journey(*last) != nullptr)
        return last == all.end() ? JourneyId{} : *last;
    JourneyId newest;
    for (const JourneyId id : all) {
        if ((!newest.valid() || id > newest) && snapshot.journey(id) != nullptr)
            newest = id;
    }
    return newest;
}

JourneyId mostTelling(const Snapshot& snapshot)
{
    JourneyId explained; // of a finding about packets that arrived
    for (const Finding& finding : snapshot.findings) {
        const JourneyId id = newestOf(snapshot, finding);
        if (id.valid() && isLoss(snapshot.journey(id)->judgement.kind))
            return id;
        if (!explained.valid())
            explained = id;
    }
    JourneyId answered, delivered, any;
    for (auto at = snapshot.journeys.rbegin(); at != snapshot.journeys.rend(); ++at) {
        const JourneyRecord& record = **at;
        if (isLoss(record.judgement.kind))
            return record.journey.id;
        const bool unicast =
            !record.journey.packet.destination.isGroup() && !record.journey.packet.isArp();
        if (!answered.valid() && record.judgement.kind == VerdictKind::Answered && unicast)
            answered = record.journey.id;
        if (!delivered.valid() && unicast &&
            (record.judgement.kind == VerdictKind::Delivered ||
             record.judgement.kind == VerdictKind::LeftNode))
            delivered = record.journey.id;
        if (!any.valid())
            any = record.journey.id;
    }
    for (const JourneyId id : {explained, answered, delivered}) {
        if (id.valid())
            return id;
    }
    return any;
}

JourneyId nextLoss(const Snapshot& snapshot, JourneyId journey)
{
    const auto& all = snapshot.journeys;
    const auto lost = [](const auto& record) { return isLoss(record->judgement.kind); };
    const auto from =
        std::upper_bound(all.begin(), all.end(), journey,
                         [](JourneyId id, const auto& record) { return id < record->journey.id; });
    auto found = std::find_if(from, all.end(), lost);
    if (found == all.end())
        found = std::find_if(all.begin(), from, lost);
    return found == all.end() || !lost(*found) ? JourneyId() : (*found)->journey.id;
}

std::string endpointName(const Topology& topology, const IpAddress& address)
{
    if (const auto ref = topology.nicOfAddress(address))
        return topology.guest(*ref).label();
    if (topology.isOwnAddress(address))
        return core::phrase("node");
    return address.known() ? address.toString() : "?";
}

} // namespace vs
