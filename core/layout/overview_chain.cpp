// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/overview_chain.h"

#include <algorithm>
#include <cmath>

namespace vs::layout {

using namespace overview_size;

namespace {

constexpr double kTop = 2; ///< units above the head and below the last row
constexpr double kHeadLines = 1.25;
constexpr std::size_t kMostLines = 3;

} // namespace

double openLinePixels(double scale)
{
    constexpr double kLeast = 15;
    return kLeast * std::pow(std::max(1.0, scale / kChainsFrom), 0.45);
}

OpenCell openCell(const Topology& topology, const OverviewCell& cell, double scale)
{
    OpenCell open;
    open.line = openLinePixels(scale) / scale;
    const Rect& all = cell.rect;
    open.head = {all.x, all.y + kTop, all.width, kHeadLines * open.line};
    const std::vector<InterfaceId> chain = nicChain(topology, cell.ref);
    const double rowsHeight = static_cast<double>(chain.size()) * open.line;
    const double room = all.bottom() - kTop - open.head.bottom() - rowsHeight;
    const auto lines =
        std::min(kMostLines, static_cast<std::size_t>(std::max(0.0, room / open.line)));
    double y = open.head.bottom();
    for (std::size_t i = 0; i < lines; ++i, y += open.line)
        open.lines.push_back({all.x, y, all.width, open.line});
    // The last one is next to the gap in which its way goes on.
    y = all.bottom() - kTop - rowsHeight;
    for (const InterfaceId id : chain) {
        const Interface* interface = topology.find(id);
        open.rows.push_back({{all.x, y, all.width, open.line},
                             {all.x + kDoorX, y + open.line / 2},
                             id,
                             interface != nullptr ? interface->role : InterfaceRole::Unknown});
        y += open.line;
    }
    return open;
}

} // namespace vs::layout
