// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/path_columns.h"

namespace vs::layout {

/// The rows of the diagram, counted from the top of the rooms.
struct DiagramRows
{
    double lane1 = 0;
    double lane2 = 0;
    double pillTop = 0;
    double roomHeight = 0;
    double height = 0; ///< with the ports that hang on the lower edge
};

/// The rows at their tightest plus `extra`, shared out so that it stays one picture.
DiagramRows diagramRows(const PathLayoutInput& input, const TextMeasure& measure, Detail detail,
                        double extra);

/// Puts the diagram into `layout`, its rooms' tops at `top`.
void placeDiagram(const PathLayoutInput& input, const TextMeasure& measure, Detail detail,
                  const Columns& columns, const DiagramRows& rows, double top, PathLayout& layout);

/// A line of text with its left edge, middle or right edge at `x` and its top at `y`.
enum class Align { Left, Center, Right };
void addText(PathLayout& layout, const TextMeasure& measure, TextRole role, Tone tone,
             const std::string& text, double x, double y, Align align, int step = -1);

} // namespace vs::layout
