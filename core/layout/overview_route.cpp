// SPDX-License-Identifier: GPL-3.0-or-later
// Places of the switchboard, and the ways between them.
#include "core/layout/overview_layout.h"

#include <algorithm>

namespace vs::layout {

using namespace overview_size;
using Kind = OverviewPlace::Kind;

namespace {

/// From a place to where its gap meets the spine at `spine`; empty for a spine itself.
std::vector<Point> branchOf(const OverviewLayout& layout, OverviewPlace place, double spine,
                            double aside)
{
    if (place.kind == Kind::Cell) {
        const Rect& cell = layout.cells[place.index].rect;
        const double x = cell.x + kDoorX + 1.3 * aside;
        const double gap = cell.bottom() + (kPitchY - kCellHeight) / 2 + aside;
        return {{x, cell.bottom()}, {x, gap}, {spine, gap}};
    }
    if (place.kind == Kind::Uplink) {
        const Rect& pill = layout.uplinks[place.index].rect;
        const double y = pill.center().y + aside;
        return {{pill.right(), y}, {spine, y}};
    }
    return {};
}

} // namespace

std::uint64_t nicNumber(const Topology& topology, NicRef ref)
{
    return static_cast<std::uint64_t>(topology.guest(ref).vmid) << 8U |
           static_cast<std::uint64_t>(topology.nic(ref).index);
}

OverviewPlace OverviewLayout::placeOf(InterfaceId interface) const
{
    const auto found = places.find(interface.value);
    return found == places.end() ? OverviewPlace{} : found->second;
}

OverviewPlace OverviewLayout::placeOf(const Topology& topology, NicRef ref) const
{
    const auto found = nics.find(nicNumber(topology, ref));
    return found == nics.end() ? OverviewPlace{} : found->second;
}

Rect OverviewLayout::areaOf(OverviewPlace place) const
{
    switch (place.kind) {
    case Kind::Cell:
        return cells[place.index].rect;
    case Kind::Uplink:
        return uplinks[place.index].rect;
    case Kind::Spine:
        return panels[place.index].rect;
    case Kind::None:
        break;
    }
    return {};
}

std::vector<Point> OverviewLayout::route(OverviewPlace from, OverviewPlace to, double aside) const
{
    if (!from.valid() || !to.valid() || from == to || panels.empty())
        return {};
    const double spine = panels.front().spine.center().x + aside;
    std::vector<Point> way = branchOf(*this, from, spine, aside);
    std::vector<Point> back = branchOf(*this, to, spine, aside);
    // A bridge itself is met where the other side's gap meets its spine.
    const auto meet = [&](const std::vector<Point>& other, std::uint32_t panel) -> Point {
        const Rect& bar = panels[panel].spine;
        const double y = other.empty() ? bar.center().y : other.back().y;
        return {spine, std::clamp(y, bar.y, bar.bottom())};
    };
    if (from.kind == Kind::Spine)
        way = {meet(back, from.index)};
    if (to.kind == Kind::Spine)
        back = {meet(way, to.index)};
    way.insert(way.end(), back.rbegin(), back.rend());
    way.erase(std::unique(way.begin(), way.end()), way.end());
    return way;
}

} // namespace vs::layout
