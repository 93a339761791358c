// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/overview_edit.h"

#include <algorithm>
#include <cmath>

namespace vs::layout {

OverviewArrangement withFold(OverviewArrangement arrangement, const std::string& bridge,
                             bool folded)
{
    if (folded && !bridge.empty())
        arrangement.folded.insert(bridge);
    else
        arrangement.folded.erase(bridge);
    return arrangement;
}

OverviewArrangement withPanelMoved(OverviewArrangement arrangement, const OverviewLayout& layout,
                                   std::uint32_t from, std::uint32_t to)
{
    if (from == to || from >= layout.panels.size() || to >= layout.panels.size())
        return arrangement;
    std::vector<std::string> names;
    for (const OverviewPanel& panel : layout.panels)
        names.push_back(panel.name);
    arrangement.panels = moved(std::move(names), from, to);
    return arrangement;
}

OverviewArrangement withCellMoved(OverviewArrangement arrangement, const OverviewLayout& layout,
                                  const Topology& topology, std::uint32_t cell, std::uint32_t to)
{
    const OverviewPanel& panel = layout.panels[layout.cells[cell].panel];
    const std::uint32_t from = cell - panel.firstCell;
    if (from == to || to >= panel.cells || panel.name.empty())
        return arrangement;
    std::vector<OverviewNic> order;
    for (std::uint32_t i = panel.firstCell; i < panel.firstCell + panel.cells; ++i) {
        const NicRef ref = layout.cells[i].ref;
        order.push_back({topology.guest(ref).vmid, topology.nic(ref).index});
    }
    arrangement.cells[panel.name] = moved(std::move(order), from, to);
    return arrangement;
}

std::uint32_t panelPositionAt(const OverviewLayout& layout, std::uint32_t panel, double y)
{
    std::uint32_t position = 0;
    for (std::uint32_t i = 0; i < layout.panels.size(); ++i)
        if (i != panel && layout.panels[i].rect.center().y < y)
            ++position;
    return position;
}

std::uint32_t cellPositionAt(const OverviewLayout& layout, std::uint32_t cell, Point point)
{
    const OverviewPanel& panel = layout.panels[layout.cells[cell].panel];
    std::uint32_t nearest = cell;
    double least = -1;
    for (std::uint32_t i = panel.firstCell; i < panel.firstCell + panel.cells; ++i) {
        const Point middle = layout.cells[i].rect.center();
        const double distance = std::hypot(middle.x - point.x, middle.y - point.y);
        if (least < 0 || distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest - panel.firstCell;
}

} // namespace vs::layout
