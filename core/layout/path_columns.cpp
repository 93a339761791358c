// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/path_columns.h"

#include "core/layout/path_needs.h"

#include <algorithm>
#include <cmath>

namespace vs::layout {

using namespace path_size;

namespace {

constexpr double kNarrowMost = 360;
constexpr double kWideMost = 760;
constexpr double kGapMost = 190;
constexpr double kEndMost = 200;

/// Gives `extra` to `values` in proportion to `weights`, none beyond its `most`; returns the rest.
double share(std::vector<double>& values, const std::vector<double>& weights,
             const std::vector<double>& most, double extra)
{
    for (int round = 0; round < 8 && extra > 0.01; ++round) {
        double open = 0;
        for (std::size_t i = 0; i < values.size(); ++i)
            open += values[i] < most[i] ? weights[i] : 0;
        if (open <= 0)
            break;
        double given = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (values[i] >= most[i])
                continue;
            const double more = std::min(extra * weights[i] / open, most[i] - values[i]);
            values[i] += more;
            given += more;
        }
        extra -= given;
    }
    return std::max(0.0, extra);
}

/// Widens the columns to the wished width: first the rooms, main bridges more, then the gaps.
double stretch(const PathLayoutInput& input, PathNeeds& needs, double extra)
{
    std::vector<double> roomWeights;
    std::vector<double> roomMost;
    for (std::size_t i = 0; i < needs.rooms.size(); ++i) {
        const bool wide = input.rooms[i].wide;
        roomWeights.push_back(wide ? 2.4 : 1);
        roomMost.push_back(std::max(needs.rooms[i], wide ? kWideMost : kNarrowMost));
    }
    const std::vector<double> gapWeights(needs.gaps.size(), 1);
    std::vector<double> gapMost;
    for (const double gap : needs.gaps)
        gapMost.push_back(std::max(gap, kGapMost));
    // A little air between the rooms first: doors are where the eye looks.
    double air = std::min(extra * 0.2, 24.0 * static_cast<double>(needs.gaps.size()));
    extra -= air;
    air = share(needs.gaps, gapWeights, gapMost, air);
    extra = share(needs.rooms, roomWeights, roomMost, extra + air);
    extra = share(needs.gaps, gapWeights, gapMost, extra);
    std::vector<double> ends{needs.left, needs.right};
    extra = share(ends, {1, 1}, {std::max(kEndMost, ends[0]), std::max(kEndMost, ends[1])}, extra);
    needs.left = ends[0];
    needs.right = ends[1];
    return extra;
}

double total(const PathNeeds& needs)
{
    double sum = needs.left + needs.right + 2 * kMargin;
    for (const double room : needs.rooms)
        sum += room;
    for (const double gap : needs.gaps)
        sum += gap;
    return sum;
}

/// The stops inside one room on one lane, in the order of travel, spread between the doors.
void placeInside(const PathLayoutInput& input, const TextMeasure& measure, const PathNeeds& needs,
                 std::size_t room, Lane lane, Columns& columns)
{
    std::vector<std::size_t> inside;
    double sum = 0;
    for (std::size_t i = 0; i < input.stops.size(); ++i) {
        const StopInput& stop = input.stops[i];
        if (stop.lane == lane && stop.place == Place::Inside &&
            static_cast<std::size_t>(stop.room) == room) {
            inside.push_back(i);
            sum += stopWidth(measure, stop);
        }
    }
    if (inside.empty())
        return;
    const bool rightward = lane == Lane::Upper;
    const Span doors = columns.rooms[room];
    const std::size_t which = static_cast<std::size_t>(lane);
    const bool hasTile = std::any_of(inside.begin(), inside.end(),
                                     [&](std::size_t i) { return isTile(input.stops[i].kind); });
    const double nearClear = needs.clearance(room, rightward, which, hasTile);
    const double farClear = needs.clearance(room, !rightward, which, hasTile);
    const double free = doors.length() - nearClear - farClear;
    const double slack = std::max(0.0, free - sum);
    const bool sharesLabel =
        needs.labelRoom[which] == static_cast<int>(room) && needs.labelShares[which];
    // A drop near the door by which the packet came: its way on, which it never went, shows.
    const double share = hasTile ? 0.22 : 1.0 / static_cast<double>(inside.size() + 1);
    double along = nearClear + slack * share;
    if (sharesLabel)
        along = std::max(along, std::min(nearClear + slack, needs.labelRun[which]));
    for (const std::size_t i : inside) {
        const StopInput& stop = input.stops[i];
        const double width = stopWidth(measure, stop);
        // On the upper lane the diamond leads and its word follows.
        const double middle =
            stop.kind == StopKind::Mark && rightward ? along + kDiamond / 2 : along + width / 2;
        columns.stopX[i] = rightward ? doors.from + middle : doors.to - middle;
        along += width + slack * share;
    }
}

/// The widest stretch of `doors` that neither times at the doors nor a tile take.
Span freeSpan(const PathLayoutInput& input, const TextMeasure& measure, const Columns& columns,
              const PathNeeds& needs, std::size_t room, Lane lane, bool before)
{
    const std::size_t which = static_cast<std::size_t>(lane);
    Span span{columns.rooms[room].from + needs.doors[room][0].time[which] / 2 + kClear,
              columns.rooms[room].to - needs.doors[room][1].time[which] / 2 - kClear};
    for (std::size_t i = 0; i < input.stops.size(); ++i) {
        const StopInput& stop = input.stops[i];
        if (!isTile(stop.kind) || stop.lane != lane || stop.place != Place::Inside ||
            static_cast<std::size_t>(stop.room) != room)
            continue;
        const double half = tileWidth(measure, stop) / 2 + kClear;
        const bool leftPart = before == (lane == Lane::Upper);
        if (leftPart)
            span.to = std::min(span.to, columns.stopX[i] - half);
        else
            span.from = std::max(span.from, columns.stopX[i] + half);
    }
    return span;
}

void placeLabels(const PathLayoutInput& input, const TextMeasure& measure, const PathNeeds& needs,
                 Columns& columns)
{
    for (const Lane lane : {Lane::Upper, Lane::Lower}) {
        const std::size_t which = static_cast<std::size_t>(lane);
        if (needs.labelRoom[which] >= 0)
            columns.label[which] =
                freeSpan(input, measure, columns, needs,
                         static_cast<std::size_t>(needs.labelRoom[which]), lane, true);
        const std::string& ghost = input.lane(lane).ghost;
        if (ghost.empty())
            continue;
        // Over the widest room that the packet did not reach, or the far part of the one it ended
        // in.
        const double wanted = measure.width(TextRole::Ghost, ghost);
        for (const std::size_t room : needs.ghostRooms[which]) {
            if (needs.labelRoom[which] == static_cast<int>(room) && !needs.labelShares[which])
                continue;
            const Span span = freeSpan(input, measure, columns, needs, room, lane, false);
            if (span.length() < wanted)
                continue;
            columns.ghost[which] = span;
            break;
        }
    }
}

} // namespace

Columns placeColumns(const PathLayoutInput& input, const TextMeasure& measure, double wished,
                     Detail detail)
{
    PathNeeds needs = pathNeeds(input, measure, detail);
    Columns columns;
    columns.width = std::max(wished, std::ceil(total(needs)));
    const double rest = stretch(input, needs, columns.width - total(needs));

    double x = kMargin + rest / 2;
    columns.left = {x, x + needs.left};
    x += needs.left;
    for (std::size_t i = 0; i < needs.rooms.size(); ++i) {
        x += needs.gaps[i];
        columns.rooms.push_back({x, x + needs.rooms[i]});
        x += needs.rooms[i];
    }
    x += needs.gaps.back();
    columns.right = {x, x + needs.right};

    columns.stopX.assign(input.stops.size(), 0);
    for (std::size_t i = 0; i < input.stops.size(); ++i) {
        const StopInput& stop = input.stops[i];
        const auto room = static_cast<std::size_t>(stop.room);
        if (stop.place == Place::LeftDoor)
            columns.stopX[i] = columns.rooms[room].from;
        else if (stop.place == Place::RightDoor)
            columns.stopX[i] = columns.rooms[room].to;
        else if (stop.place != Place::Inside) {
            const std::size_t gap = stop.place == Place::LeftOf ? room : room + 1;
            columns.stopX[i] = needs.gapMiddle(gap, columns.left, columns.rooms, columns.right);
        }
    }
    for (std::size_t room = 0; room < columns.rooms.size(); ++room) {
        placeInside(input, measure, needs, room, Lane::Upper, columns);
        placeInside(input, measure, needs, room, Lane::Lower, columns);
    }
    placeLabels(input, measure, needs, columns);
    return columns;
}

} // namespace vs::layout
