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
constexpr double kAside = 2.5; ///< request and answer run beside each other
constexpr std::size_t kMostLooked = 20'000;

QPolygonF toPolygon(const std::vector<layout::Point>& points)
{
    QPolygonF polygon;
    for (const layout::Point& point : points)
        polygon << toQt(point);
    return polygon;
}

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

struct Tally
{
    int count = 0;
    std::string what;
    const JourneyRecord* newest = nullptr;
};

void addFlags(const OverviewLayout& layout, const Snapshot& snapshot, OverviewState& state)
{
    std::map<std::pair<OverviewPlace::Kind, std::uint32_t>, Tally> tallies;
    for (const auto& record : snapshot.journeys) {
        if (!isLoss(record->judgement.kind) || !record->judgement.drop)
            continue;
        OverviewPlace place = layout.placeOf(record->judgement.drop->device);
        if (place.kind == OverviewPlace::Kind::None)
            place = layout.placeOf(record->judgement.drop->after.interface);
        if (place.kind == OverviewPlace::Kind::None)
            continue;
        Tally& tally = tallies[{place.kind, place.index}];
        const std::string name = packetName(record->journey.packet);
        tally.what = tally.count == 0 || tally.what == name ? name : std::string();
        ++tally.count;
        tally.newest = record.get();
    }
    for (const auto& [key, tally] : tallies) {
        OverviewState::Flag flag;
        flag.count = tally.count;
        flag.what = tally.what;
        if (key.first == OverviewPlace::Kind::Spine) {
            const QPolygonF way = overviewWay(layout, *tally.newest, kAside);
            const layout::Rect spine = layout.panels[key.second].spine;
            flag.at = {spine.center().x, way.isEmpty() ? spine.center().y : way.back().y()};
        } else {
            const layout::Rect rect = key.first == OverviewPlace::Kind::Cell
                                          ? layout.cells[key.second].rect
                                          : layout.uplinks[key.second].rect;
            flag.onSpine = false;
            flag.at = {rect.right(), rect.y};
        }
        state.flags.push_back(flag);
    }
    state.paths = static_cast<int>(tallies.size());
}

} // namespace

QPolygonF overviewWay(const OverviewLayout& layout, const JourneyRecord& record, double aside)
{
    if (record.judgement.path.empty())
        return {};
    const OverviewPlace from = layout.placeOf(pathHop(record, 0).interface);
    OverviewPlace to = layout.placeOf(pathHop(record, record.judgement.path.size() - 1).interface);
    if (isLoss(record.judgement.kind) && record.judgement.drop) {
        const OverviewPlace end = layout.placeOf(record.judgement.drop->device);
        if (end.kind != OverviewPlace::Kind::None)
            to = end;
    }
    return toPolygon(layout.route(from, to, aside));
}

OverviewState overviewState(const OverviewLayout& layout, const Snapshot* snapshot,
                            const Story& story)
{
    OverviewState state;
    state.traffic.assign(layout.cells.size(), 0.F);
    if (snapshot != nullptr) {
        addTraffic(layout, *snapshot, state);
        addFlags(layout, *snapshot, state);
    }
    if (!story.path.empty()) {
        state.from = layout.placeOf(story.path.front().interface);
        state.to = layout.placeOf(story.path.back().interface);
    }
    if (story.request)
        state.request = overviewWay(layout, *story.request, -kAside);
    if (story.answer)
        state.answer = overviewWay(layout, *story.answer, kAside);
    return state;
}

} // namespace vs::ui
