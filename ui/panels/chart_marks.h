// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QBrush>
#include <QPen>

namespace vs::ui {

/// The pen of the n-th line of a chart: lines differ by their dashes as well as by colour.
QPen chartPen(const Theme& theme, int n, double width);

enum class ChartMark { Cross, Plus, Triangle, Bar, Dot, Bracket };

/// A mark as the brush of a scatter series with rectangular markers of `size` pixels: Qt Charts
/// has few shapes of its own, and the legend shows the same.
inline constexpr double kLegendMark = 11;
QBrush chartMark(ChartMark mark, const QColor& colour, double size);

} // namespace vs::ui
