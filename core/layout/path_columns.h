// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/path_layout.h"

#include <array>

namespace vs::layout {

/// Sizes that the diagram's parts share.
namespace path_size {
inline constexpr double kMargin = 40;
inline constexpr double kRadius = 13;    ///< of a hop's circle
inline constexpr double kDiamond = 22;   ///< of a conntrack mark, corner to corner
inline constexpr double kTileWidth = 84; ///< of a drop
inline constexpr double kTileHeight = 60;
inline constexpr double kPillPad = 13; ///< beside the text of a pill
inline constexpr double kClear = 10;   ///< between things that must not touch
} // namespace path_size

/// The diagram from left to right.
struct Columns
{
    double width = 0; ///< of the whole picture, margins included
    Span left;        ///< boxes of the two ends
    Span right;
    std::vector<Span> rooms;     ///< from door to door
    std::vector<double> stopX;   ///< middle of each stop's box, as in the input
    std::array<Span, 2> label{}; ///< where each lane's label is centred, by Lane
    std::array<Span, 2> ghost{};
};

double pillWidth(const TextMeasure& measure, const std::string& name);
double markPillWidth(const TextMeasure& measure, const std::string& word);
/// Width of a mark on its lane: diamond and word on the upper one, the wider of both on the lower.
double markWidth(const TextMeasure& measure, const StopInput& stop);
/// Width of a drop's tile or of the word above it.
double tileWidth(const TextMeasure& measure, const StopInput& stop);

Columns placeColumns(const PathLayoutInput& input, const TextMeasure& measure, double wished,
                     Detail detail);

} // namespace vs::layout
