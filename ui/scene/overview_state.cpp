// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/overview_state.h"

#include "ui/scene/shapes.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace vs::ui {

using layout::OverviewLayout;
using layout::OverviewPlace;

namespace {

constexpr Nanoseconds kWindow = 5 * kSecond;
constexpr double kAside = 2; ///< request and answer run beside each other
constexpr std::size_t kMostLooked = 20'000;

void addTraffic(const OverviewLayout& layout, const Snapshot& snapshot, OverviewState& state)
{
    std::vector<int> counts(layout.cells.size(), 0);
    std::size_t looked = 0;
    // The newest are last; a burst must not make the picture late.
    for (auto it = snapshot.journeys.rbegin();
         it != snapshot.journeys.rend() && looked < kMostLooked; ++it, ++looked) {
        const Journey& journey = (*it)->journey;
        if (!snapshot.ended && journey.lastSeen() < snapshot.now - kWindow)
            break;
        for (const Hop& hop : journey.hops) {
            const OverviewPlace place = layout.placeOf(hop.interface);
            if (place.kind == OverviewPlace::Kind::Cell)
                ++counts[place.index];
        }
    }
    for (std::size_t i = 0; i < counts.size(); ++i)
        state.traffic[i] =
            counts[i] == 0 ? 0.F
                           : static_cast<float>(std::min(1.0, 0.15 + std::log10(counts[i]) / 3.5));
}

void addFlags(const OverviewLayout& layout, const DropTally& drops, OverviewState& state,
              Timestamp now)
{
    state.flags.clear();
    std::map<OverviewPlace, std::size_t> at;
    for (const auto& [device, entry] : drops.entries()) {
        OverviewPlace place = layout.placeOf(device);
        if (!place.valid())
            place = layout.placeOf(entry.newest->judgement.drop->after.interface);
        if (!place.valid())
            continue;
        const auto [found, isNew] = at.try_emplace(place, state.flags.size());
        if (isNew)
            state.flags.emplace_back();
        OverviewState::Flag& flag = state.flags[found->second];
        flag.place = place;
        flag.what = isNew || flag.what == entry.what ? entry.what : std::string();
        flag.count += entry.count;
        const Nanoseconds age = std::max<Nanoseconds>(0, now - entry.last);
        if (!isNew && age >= flag.age)
            continue;
        flag.age = age;
        flag.device = device;
        if (place.kind == OverviewPlace::Kind::Spine) {
            const auto [from, to] = overviewEnds(layout, *entry.newest);
            const QPolygonF way = overviewWay(layout, from, to, !entry.newest->journey.fromClient);
            flag.y = way.isEmpty() ? layout.panels[place.index].spine.center().y : way.back().y();
        }
    }
}

std::vector<InterfaceId> hopsOf(const JourneyRecord& record)
{
    std::vector<InterfaceId> hops;
    for (std::size_t i = 0; i < record.judgement.path.size(); ++i)
        hops.push_back(pathHop(record, i).interface);
    return hops;
}

} // namespace

std::pair<OverviewPlace, OverviewPlace> overviewEnds(const OverviewLayout& layout,
                                                     const JourneyRecord& record)
{
    if (record.judgement.path.empty())
        return {};
    const OverviewPlace from = layout.placeOf(pathHop(record, 0).interface);
    OverviewPlace to = layout.placeOf(pathHop(record, record.judgement.path.size() - 1).interface);
    if (isLoss(record.judgement.kind) && record.judgement.drop) {
        const OverviewPlace end = layout.placeOf(record.judgement.drop->device);
        if (end.valid())
            to = end;
    }
    return {from, to};
}

QPolygonF overviewWay(const OverviewLayout& layout, OverviewPlace from, OverviewPlace to,
                      bool answer)
{
    QPolygonF polygon;
    for (const layout::Point& point : layout.route(from, to, answer ? kAside : -kAside))
        polygon << toQt(point);
    return polygon;
}

void showTrace(OverviewState& state, const OverviewLayout& layout, const Snapshot* snapshot,
               const DropTally& drops)
{
    state.traffic.assign(layout.cells.size(), 0.F);
    state.flags.clear();
    state.live = snapshot != nullptr && !snapshot->ended;
    if (snapshot == nullptr)
        return;
    addTraffic(layout, *snapshot, state);
    addFlags(layout, drops, state, snapshot->now);
}

void showStory(OverviewState& state, const OverviewLayout& layout, const Story& story)
{
    state.from = state.to = {};
    state.request.clear();
    state.answer.clear();
    state.requestHops.clear();
    state.answerHops.clear();
    if (!story.path.empty()) {
        state.from = layout.placeOf(story.path.front().interface);
        state.to = layout.placeOf(story.path.back().interface);
    }
    if (story.request) {
        const auto [from, to] = overviewEnds(layout, *story.request);
        state.request = overviewWay(layout, from, to, false);
        state.requestHops = hopsOf(*story.request);
    }
    if (story.answer) {
        const auto [from, to] = overviewEnds(layout, *story.answer);
        state.answer = overviewWay(layout, from, to, true);
        state.answerHops = hopsOf(*story.answer);
    }
}

} // namespace vs::ui
