// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/geometry.h"

#include <vector>

namespace vs::layout {

/// Traffic on one way of straight pieces, each along an axis.
struct FlowWay
{
    std::vector<Point> points;
    double rate = 0; ///< packets a second
};

/// A stretch on which the same traffic runs; from `from` to `to` runs most of it.
struct FlowPiece
{
    Point from;
    Point to;
    double rate = 0; ///< packets a second, both directions

    friend bool operator==(const FlowPiece&, const FlowPiece&) = default;
};

/// Where ways share a stretch, their traffic is one: as a river is as wide as all that flowed into
/// it. Pieces do not overlap. Deterministic.
std::vector<FlowPiece> bundleFlows(const std::vector<FlowWay>& ways);

} // namespace vs::layout
