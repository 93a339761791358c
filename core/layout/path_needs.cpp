// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/path_needs.h"

#include <algorithm>

namespace vs::layout {

using namespace path_size;

namespace {

constexpr double kEndLeast = 126;
constexpr double kGapLeast = 44;

double endWidth(const EndInput& end, const TextMeasure& measure)
{
    double width = std::max(kEndLeast, measure.width(TextRole::EndName, end.name) + 28);
    width = std::max(width,
                     std::min(measure.width(TextRole::EndDetail, end.detail), kEndTextMost) + 22);
    for (const std::string& line : addressLines(measure, end.address))
        width = std::max(width, measure.width(TextRole::EndAddress, line) + 20);
    return width;
}

void measureDoors(const PathLayoutInput& input, const TextMeasure& measure, PathNeeds& needs)
{
    for (const RoomInput& room : input.rooms) {
        std::array<PathNeeds::Door, 2> doors;
        doors[0].pill = pillWidth(measure, room.left.name);
        doors[1].pill = pillWidth(measure, room.right.name);
        needs.doors.push_back(doors);
    }
    for (const StopInput& stop : input.stops) {
        if (stop.place != Place::LeftDoor && stop.place != Place::RightDoor)
            continue;
        auto& doors = needs.doors[static_cast<std::size_t>(stop.room)];
        double& time =
            doors[stop.place == Place::LeftDoor ? 0 : 1].time[static_cast<std::size_t>(stop.lane)];
        time = std::max({time, measure.width(TextRole::Time, stop.time), 2 * kRadius});
    }
}

/// The room in which a lane's packet ended; -1: in none. `past` also counts the gap beside it.
const StopInput* endOf(const PathLayoutInput& input, Lane lane)
{
    for (const StopInput& stop : input.stops)
        if (stop.lane == lane && isTile(stop.kind))
            return &stop;
    return nullptr;
}

/// Rooms from the one side in which a lane's packet was never seen to arrive.
void chooseLabelRooms(const PathLayoutInput& input, Lane lane, PathNeeds& needs)
{
    const std::size_t which = static_cast<std::size_t>(lane);
    const int count = static_cast<int>(input.rooms.size());
    const bool rightward = lane == Lane::Upper;
    const StopInput* end = endOf(input, lane);
    int best = -1;
    int shared = -1;
    for (int i = 0; i < count; ++i) {
        const int room = rightward ? i : count - 1 - i;
        bool beyond = false;
        bool partly = false;
        if (end != nullptr) {
            const int distance = rightward ? room - end->room : end->room - room;
            const Place exitGap = rightward ? Place::RightOf : Place::LeftOf;
            const Place entryGap = rightward ? Place::LeftOf : Place::RightOf;
            beyond = distance > 0 || (distance == 0 && end->place == entryGap);
            partly = distance == 0 && end->place != exitGap && end->place != entryGap;
        }
        if (beyond || partly || !input.lane(lane).travelled)
            needs.ghostRooms[which].push_back(static_cast<std::size_t>(room));
        if (partly)
            shared = room;
        if (beyond || partly)
            continue;
        const bool wider = best < 0 || (input.rooms[static_cast<std::size_t>(room)].wide &&
                                        !input.rooms[static_cast<std::size_t>(best)].wide);
        if (wider)
            best = room;
    }
    if (input.lane(lane).label.empty())
        return;
    needs.labelRoom[which] = best >= 0 ? best : shared;
    needs.labelShares[which] = best < 0 && shared >= 0;
    if (needs.labelRoom[which] < 0 && count > 0)
        needs.labelRoom[which] = rightward ? 0 : count - 1;
}

/// What the stops and the label of one lane need between the two doors of a room.
double laneNeed(const PathLayoutInput& input, const TextMeasure& measure, const PathNeeds& needs,
                std::size_t room, Lane lane, double labelWidth)
{
    const std::size_t which = static_cast<std::size_t>(lane);
    const auto& doors = needs.doors[room];
    const double times = (doors[0].time[which] + doors[1].time[which]) / 2;
    double inside = 0;
    bool tile = false;
    for (const StopInput& stop : input.stops) {
        if (stop.lane != lane || stop.place != Place::Inside ||
            static_cast<std::size_t>(stop.room) != room)
            continue;
        inside += stopWidth(measure, stop) + kClear;
        tile = tile || isTile(stop.kind);
    }
    double need = times + 2 * kClear;
    if (inside > 0)
        need = inside + kClear + needs.clearance(room, true, which, tile) +
               needs.clearance(room, false, which, tile);
    if (needs.labelRoom[which] != static_cast<int>(room))
        return need;
    if (needs.labelShares[which])
        return std::max(need, inside + needs.labelRun[which] +
                                  needs.clearance(room, lane == Lane::Lower, which, tile));
    return std::max(need, labelWidth + times + 3 * kClear);
}

double roomNeed(const PathLayoutInput& input, const TextMeasure& measure, PathNeeds& needs,
                std::size_t index, Detail detail)
{
    const RoomInput& room = input.rooms[index];
    const auto& doors = needs.doors[index];
    double need = std::max(120.0, measure.width(TextRole::RoomName, room.name) + 40);
    if (detail != Detail::Bare)
        need = std::max(need, measure.width(TextRole::RoomDetail, room.detail) + 32);
    need = std::max(need, (doors[0].pill + doors[1].pill) / 2 + 2 * kClear);
    for (const Lane lane : {Lane::Upper, Lane::Lower}) {
        const double label = measure.width(TextRole::LaneLabel, input.lane(lane).label);
        const std::size_t which = static_cast<std::size_t>(lane);
        if (needs.labelRoom[which] == static_cast<int>(index) && needs.labelShares[which])
            needs.labelRun[which] =
                label + 3 * kClear + doors[lane == Lane::Upper ? 0 : 1].time[which] / 2;
        need = std::max(need, laneNeed(input, measure, needs, index, lane, label));
    }
    for (const PassInput& pass : input.passes) {
        if (pass.room != static_cast<int>(index) || !showsPass(input, pass, detail))
            continue;
        const std::size_t which = static_cast<std::size_t>(pass.lane);
        need = std::max(need, measure.width(TextRole::PassState, pass.text) +
                                  (doors[0].time[which] + doors[1].time[which]) / 2 + 2 * kClear);
    }
    return need;
}

double gapNeed(const PathLayoutInput& input, const TextMeasure& measure, const PathNeeds& needs,
               std::size_t gap)
{
    const PathNeeds::Door none;
    const PathNeeds::Door& before = gap > 0 ? needs.doors[gap - 1][1] : none;
    const PathNeeds::Door& after = gap < needs.doors.size() ? needs.doors[gap][0] : none;
    double need = std::max(kGapLeast, (before.pill + after.pill) / 2 + 18);
    for (std::size_t lane = 0; lane < 2; ++lane)
        need = std::max(need, (before.time[lane] + after.time[lane]) / 2 + kClear);
    for (const StopInput& stop : input.stops) {
        const bool here =
            (stop.place == Place::LeftOf && static_cast<std::size_t>(stop.room) == gap) ||
            (stop.place == Place::RightOf && static_cast<std::size_t>(stop.room) + 1 == gap);
        if (here)
            need = std::max(need,
                            before.reach() + after.reach() + stopWidth(measure, stop) + 2 * kClear);
    }
    return need;
}

} // namespace

bool isTile(StopKind kind)
{
    return kind == StopKind::Drop || kind == StopKind::Unsure;
}

bool showsPass(const PathLayoutInput& input, const PassInput& pass, Detail detail)
{
    return detail != Detail::Bare && !pass.text.empty() &&
           std::none_of(input.stops.begin(), input.stops.end(), [&](const StopInput& stop) {
               return isTile(stop.kind) && stop.place == Place::Inside && stop.lane == pass.lane &&
                      stop.room == pass.room;
           });
}

const StopInput* markInPass(const PathLayoutInput& input, const PassInput& pass)
{
    const StopInput* found = nullptr;
    for (const StopInput& stop : input.stops) {
        if (stop.kind != StopKind::Mark || stop.place != Place::Inside || stop.lane != pass.lane ||
            stop.room != pass.room)
            continue;
        if (found != nullptr)
            return nullptr;
        found = &stop;
    }
    return found;
}

double pillWidth(const TextMeasure& measure, const std::string& name)
{
    return name.empty() ? 0 : measure.width(TextRole::Port, name) + 2 * kPillPad + 8;
}

double markPillWidth(const TextMeasure& measure, const std::string& word)
{
    return measure.width(TextRole::Mark, word) + 20;
}

double markWidth(const TextMeasure& measure, const StopInput& stop)
{
    const double pill = markPillWidth(measure, stop.text);
    return stop.lane == Lane::Upper ? kDiamond + 5 + pill : std::max(kDiamond, pill);
}

double tileWidth(const TextMeasure& measure, const StopInput& stop)
{
    return std::max(kTileWidth, measure.width(TextRole::DropWord, stop.text));
}

double stopWidth(const TextMeasure& measure, const StopInput& stop)
{
    switch (stop.kind) {
    case StopKind::Hop:
        return 2 * kRadius;
    case StopKind::Mark:
        return markWidth(measure, stop);
    case StopKind::Drop:
    case StopKind::Unsure:
        return tileWidth(measure, stop);
    }
    return 0;
}

double PathNeeds::clearance(std::size_t room, bool leftDoor, std::size_t lane, bool tile) const
{
    const Door& door = doors[room][leftDoor ? 0 : 1];
    // On the lower lane a mark's word stands in one row with the intervals; a tile is as high as
    // they are on either.
    const double beside = lane == 1 || tile ? door.time[lane] / 2 : kRadius;
    return std::max({beside, tile ? door.pill / 2 : 0.0, kRadius}) + kClear;
}

double PathNeeds::Door::reach() const
{
    return std::max({pill, time[0], time[1]}) / 2;
}

double PathNeeds::gapMiddle(std::size_t gap, const Span& leftEnd, const std::vector<Span>& at,
                            const Span& rightEnd) const
{
    const double from = gap == 0 ? leftEnd.to : at[gap - 1].to + doors[gap - 1][1].reach();
    const double to = gap == at.size() ? rightEnd.from : at[gap].from - doors[gap][0].reach();
    return (from + to) / 2;
}

std::vector<std::string> addressLines(const TextMeasure& measure, const std::string& address)
{
    if (address.empty())
        return {};
    if (measure.width(TextRole::EndAddress, address) <= kEndTextMost)
        return {address};
    std::size_t cut = address.rfind(':', address.size() / 2 + 3);
    cut = cut == std::string::npos ? address.size() / 2 : cut + 1;
    return {address.substr(0, cut), address.substr(cut)};
}

PathNeeds pathNeeds(const PathLayoutInput& input, const TextMeasure& measure, Detail detail)
{
    PathNeeds needs;
    needs.left = endWidth(input.left, measure);
    needs.right = endWidth(input.right, measure);
    measureDoors(input, measure, needs);
    chooseLabelRooms(input, Lane::Upper, needs);
    chooseLabelRooms(input, Lane::Lower, needs);
    for (std::size_t i = 0; i < input.rooms.size(); ++i)
        needs.rooms.push_back(roomNeed(input, measure, needs, i, detail));
    for (std::size_t i = 0; i <= input.rooms.size(); ++i)
        needs.gaps.push_back(gapNeed(input, measure, needs, i));
    return needs;
}

} // namespace vs::layout
