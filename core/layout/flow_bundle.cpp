// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/flow_bundle.h"

#include <cmath>
#include <map>
#include <utility>

namespace vs::layout {

namespace {

/// Change of traffic at a place of a line, towards larger and smaller coordinates.
struct Change
{
    double up = 0;
    double down = 0;
    int ways = 0;
};

/// A line that ways run on: upright or not, and its coordinate in sixteenths of a unit.
using Line = std::pair<bool, long>;
using Changes = std::map<double, Change>;

long gridOf(double coordinate)
{
    return std::lround(coordinate * 16);
}

void add(std::map<Line, Changes>& lines, Point a, Point b, double rate)
{
    const bool upright = gridOf(a.x) == gridOf(b.x);
    const double from = upright ? a.y : a.x;
    const double to = upright ? b.y : b.x;
    if (from == to)
        return;
    Changes& changes = lines[{upright, gridOf(upright ? a.x : a.y)}];
    Change& begin = changes[std::min(from, to)];
    Change& end = changes[std::max(from, to)];
    (from < to ? begin.up : begin.down) += rate;
    (from < to ? end.up : end.down) -= rate;
    ++begin.ways;
    --end.ways;
}

} // namespace

std::vector<FlowPiece> bundleFlows(const std::vector<FlowWay>& ways)
{
    std::map<Line, Changes> lines;
    for (const FlowWay& way : ways)
        for (std::size_t i = 1; i < way.points.size(); ++i)
            add(lines, way.points[i - 1], way.points[i], way.rate);

    std::vector<FlowPiece> pieces;
    for (const auto& [line, changes] : lines) {
        const double coordinate = static_cast<double>(line.second) / 16;
        const auto at = [&, upright = line.first](double along) {
            return upright ? Point{coordinate, along} : Point{along, coordinate};
        };
        Change now;
        double from = 0;
        for (const auto& [place, change] : changes) {
            if (now.ways > 0)
                pieces.push_back(now.up >= now.down
                                     ? FlowPiece{at(from), at(place), now.up + now.down}
                                     : FlowPiece{at(place), at(from), now.up + now.down});
            now.up += change.up;
            now.down += change.down;
            now.ways += change.ways;
            from = place;
        }
    }
    return pieces;
}

} // namespace vs::layout
