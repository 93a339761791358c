// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/comparison.h"

#include "core/diagnose/setting_differences.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace vs {

namespace {

using Keys = std::vector<std::string>;

const JourneyRecord* recordAt(const Story& story, const StoryStep& step)
{
    return (step.answer ? story.answer : story.request).get();
}

std::string nameIn(const Topology& topology, InterfaceId id, bool byRole)
{
    const Interface* found = topology.find(id);
    return byRole && found != nullptr ? std::string(roleName(found->role)) : topology.nameOf(id);
}

/// What a step must share with one of the other story to stand beside it.
std::string keyOf(const ComparedStory& one, const StoryStep& step, bool byRole)
{
    const Topology& topology = *one.snapshot->topology;
    std::string key = step.answer ? "answer " : "request ";
    switch (step.kind) {
    case StoryStep::Kind::Sighting:
        return key + directionName(step.place.direction) + ' ' +
               nameIn(topology, step.place.interface, byRole);
    case StoryStep::Kind::Conntrack:
        return key + conntrackKindName(step.mark.event) + ' ' +
               nameIn(topology, step.device, byRole);
    case StoryStep::Kind::Drop:
        break;
    }
    return key + "drop " + nameIn(topology, step.device, byRole);
}

Keys keysOf(const ComparedStory& one, bool byRole)
{
    Keys keys;
    for (const StoryStep& step : one.story->steps)
        keys.push_back(keyOf(one, step, byRole));
    return keys;
}

bool shareNames(const ComparedStory& left, const ComparedStory& right)
{
    std::set<std::string> names;
    for (const StoryStep& step : left.story->steps)
        names.insert(left.snapshot->topology->nameOf(step.place.interface));
    return std::any_of(
        right.story->steps.begin(), right.story->steps.end(), [&](const StoryStep& step) {
            return names.contains(right.snapshot->topology->nameOf(step.place.interface));
        });
}

/// The longest common way: rows of both where the keys are the same, of one where they are not.
std::vector<StepPair> align(const Keys& left, const Keys& right)
{
    const std::size_t n = left.size();
    const std::size_t m = right.size();
    std::vector<std::vector<int>> best(n + 1, std::vector<int>(m + 1, 0));
    for (std::size_t i = n; i-- > 0;)
        for (std::size_t k = m; k-- > 0;)
            best[i][k] = left[i] == right[k] ? best[i + 1][k + 1] + 1
                                             : std::max(best[i + 1][k], best[i][k + 1]);
    std::vector<StepPair> rows;
    std::size_t i = 0;
    std::size_t k = 0;
    while (i < n || k < m) {
        if (i < n && k < m && left[i] == right[k])
            rows.push_back({static_cast<int>(i++), static_cast<int>(k++), false});
        else if (k == m || (i < n && best[i + 1][k] >= best[i][k + 1]))
            rows.push_back({static_cast<int>(i++), -1, true});
        else
            rows.push_back({-1, static_cast<int>(k++), true});
    }
    return rows;
}

/// Between two common rows what only one story has stands beside what only the other has: both move
/// on together.
void joinAlternatives(std::vector<StepPair>& rows)
{
    std::vector<StepPair> joined;
    std::vector<int> left, right;
    const auto flush = [&] {
        for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i)
            joined.push_back(
                {i < left.size() ? left[i] : -1, i < right.size() ? right[i] : -1, true});
        left.clear();
        right.clear();
    };
    for (const StepPair& row : rows) {
        if (row.left >= 0 && row.right >= 0) {
            flush();
            joined.push_back(row);
        } else if (row.left >= 0) {
            left.push_back(row.left);
        } else {
            right.push_back(row.right);
        }
    }
    flush();
    rows = std::move(joined);
}

const StoryStep* stepOf(const ComparedStory& one, int step)
{
    return step < 0 ? nullptr : &one.story->steps[static_cast<std::size_t>(step)];
}

/// The same thing happens to the same kind of packet.
bool alike(const ComparedStory& left, const StoryStep& a, const ComparedStory& right,
           const StoryStep& b)
{
    if (a.kind != b.kind || a.mark.state != b.mark.state)
        return false;
    const JourneyRecord* one = recordAt(*left.story, a);
    const JourneyRecord* other = recordAt(*right.story, b);
    return one == nullptr || other == nullptr ||
           packetName(one->journey.packet) == packetName(other->journey.packet);
}

/// A row of packets that part says more than one where only conntrack differs.
int partingOf(const std::vector<StepPair>& rows, const ComparedStory& left,
              const ComparedStory& right)
{
    int first = -1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].differs)
            continue;
        if (first < 0)
            first = static_cast<int>(i);
        for (const StoryStep* step : {stepOf(left, rows[i].left), stepOf(right, rows[i].right)})
            if (step != nullptr && step->kind != StoryStep::Kind::Conntrack)
                return static_cast<int>(i);
    }
    return first;
}

/// What a story tells from a row on: the caption of its next step.
std::string nextWords(const ComparedStory& one, const std::vector<StepPair>& rows, int from,
                      bool left)
{
    for (std::size_t i = static_cast<std::size_t>(from); i < rows.size(); ++i)
        if (const StoryStep* step = stepOf(one, left ? rows[i].left : rows[i].right))
            return step->caption;
    return {};
}

core::Phrase sentenceOf(const Comparison& made, const ComparedStory& left,
                        const ComparedStory& right)
{
    if (made.parting < 0)
        return core::phrase("Both tell the same: the packets go the same way and come to the same "
                            "end.");
    const std::string here = nextWords(left, made.rows, made.parting, true);
    const std::string there = nextWords(right, made.rows, made.parting, false);
    const core::Word step{"step", std::to_string(made.parting + 1)};
    if (here.empty() || there.empty())
        return core::phrase("They part at step {step}: nothing more is seen in {one}, but in "
                            "{two}: {caption}",
                            {step,
                             {"one", here.empty() ? left.name : right.name},
                             {"two", here.empty() ? right.name : left.name},
                             {"caption", here.empty() ? there : here}});
    return core::phrase(
        "They part at step {step}. In {one}: {here} In {two}: {there}",
        {step, {"one", left.name}, {"here", here}, {"two", right.name}, {"there", there}});
}

/// How like a journey's request is the story's: 3 the same addresses and port, 2 the same port, 1
/// the same kind of packet.
int likeness(const Packet& wanted, const Packet& packet)
{
    if (packetName(wanted) != packetName(packet))
        return 0;
    if (wanted.destinationPort != packet.destinationPort)
        return 1;
    return wanted.source == packet.source && wanted.destination == packet.destination ? 3 : 2;
}

} // namespace

Comparison compareStories(const ComparedStory& left, const ComparedStory& right)
{
    Comparison made;
    const bool byRole = !shareNames(left, right);
    made.rows = align(keysOf(left, byRole), keysOf(right, byRole));
    joinAlternatives(made.rows);
    for (StepPair& row : made.rows) {
        const StoryStep* a = stepOf(left, row.left);
        const StoryStep* b = stepOf(right, row.right);
        row.differs = row.differs || a == nullptr || b == nullptr || !alike(left, *a, right, *b);
    }
    made.parting = partingOf(made.rows, left, right);
    made.sentence = sentenceOf(made, left, right);
    made.settings = settingDifferences(*left.snapshot, left.name, *right.snapshot, right.name);
    return made;
}

JourneyId counterpartOf(const Story& story, const Snapshot& in)
{
    const auto& record = story.request ? story.request : story.answer;
    if (!record)
        return mostTelling(in);
    JourneyId best;
    int most = 1; // the kind of packet alone is too little
    bool bestAnswered = false;
    for (const auto& other : in.journeys) {
        const int like = likeness(record->journey.packet, other->journey.packet);
        const bool answered = in.journey(other->judgement.answeredBy) != nullptr;
        // Of equals the newest, one with an answer before one without.
        if (like > most || (like == most && best.valid() && (answered || !bestAnswered))) {
            most = like;
            best = other->journey.id;
            bestAnswered = answered;
        }
    }
    return best.valid() ? best : mostTelling(in);
}

double ownPosition(const std::vector<StepPair>& rows, double position, bool left)
{
    double own = 0;
    for (std::size_t i = 0; i < rows.size() && static_cast<double>(i) < position; ++i)
        if ((left ? rows[i].left : rows[i].right) >= 0)
            own += std::min(1.0, position - static_cast<double>(i));
    return own;
}

} // namespace vs
