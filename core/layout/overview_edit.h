// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/overview_layout.h"

namespace vs::layout {

/// What the user does to an overview: each takes the arrangement that `layout` was made with and
/// returns the next one; the same one where nothing changes.

OverviewArrangement withFold(OverviewArrangement arrangement, const std::string& bridge,
                             bool folded);
/// The panel at position `from` stands at position `to`, counted from the top.
OverviewArrangement withPanelMoved(OverviewArrangement arrangement, const OverviewLayout& layout,
                                   std::uint32_t from, std::uint32_t to);
/// The cell (index into layout.cells) stands at position `to` among the cells of its panel.
OverviewArrangement withCellMoved(OverviewArrangement arrangement, const OverviewLayout& layout,
                                  const Topology& topology, std::uint32_t cell, std::uint32_t to);

/// The position among the panels that a panel dropped at the height `y` takes.
std::uint32_t panelPositionAt(const OverviewLayout& layout, std::uint32_t panel, double y);
/// The position in its panel that a cell dropped at `point` takes.
std::uint32_t cellPositionAt(const OverviewLayout& layout, std::uint32_t cell, Point point);

} // namespace vs::layout
