// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/overview_layout.h"

#include <vector>

namespace vs::layout {

/// One interface of an opened cell, from the guest outwards.
struct ChainRow
{
    Rect rect;
    Point dot; ///< the middle of its mark; marks below each other are joined by a line
    InterfaceId interface;
    InterfaceRole role = InterfaceRole::Unknown;
};

/// A cell so near that it opens. In units; at every scale the texts are about as large on the
/// screen, so that the nearer it is, the more lines it has.
struct OpenCell
{
    Rect head;               ///< VMID and name
    std::vector<Rect> lines; ///< room for MAC and addresses, as many as there is room for
    std::vector<ChainRow> rows;
    double line = 0; ///< height of a row
};

OpenCell openCell(const Topology& topology, const OverviewCell& cell, double scale);

/// Pixels of a text line in an opened cell.
double openLinePixels(double scale);

} // namespace vs::layout
