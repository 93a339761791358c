// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/geometry.h"
#include "core/layout/text_flow.h"
#include "core/model/topology.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace vs::layout {

/// One guest NIC.
struct OverviewCell
{
    Rect rect;
    NicRef ref;
    std::uint32_t panel = 0;
    std::string name;   ///< "811", "811 net1" where the guest has several
    std::string detail; ///< the guest's name, cut to the cell
};

/// A way out of a bridge.
struct OverviewUplink
{
    Rect rect;
    InterfaceId interface;
    std::uint32_t panel = 0;
    std::string name;
};

/// One bridge: its words at the left, its spine, its cells to the right of it.
struct OverviewPanel
{
    Rect rect;
    Rect spine;
    Point label;        ///< top left of the words
    InterfaceId bridge; ///< invalid: configured, but not there
    std::string name;
    std::vector<std::string> details;
    std::uint32_t firstCell = 0;
    std::uint32_t cells = 0;
};

/// A place in the switchboard where a way can begin or end.
struct OverviewPlace
{
    enum class Kind : std::uint8_t { None, Cell, Uplink, Spine };

    Kind kind = Kind::None;
    std::uint32_t index = 0; ///< into cells, uplinks or panels

    friend bool operator==(const OverviewPlace&, const OverviewPlace&) = default;
};

/// A node as a switchboard. A value; pure function of topology, measure and width. A guest that
/// starts or stops moves nothing: cells follow the configurations, in VMID order.
struct OverviewLayout
{
    Size size;
    std::vector<OverviewPanel> panels;
    std::vector<OverviewCell> cells;
    std::vector<OverviewUplink> uplinks;

    /// Where an interface of the node is shown; a NIC's tap, firewall bridge and legs are its cell.
    OverviewPlace placeOf(InterfaceId interface) const;
    /// The way between two places through the gaps and along the spine, `aside` beside its middle;
    /// empty if one of them is nowhere.
    std::vector<Point> route(OverviewPlace from, OverviewPlace to, double aside = 0) const;

    std::unordered_map<std::uint32_t, OverviewPlace> places; ///< by interface
};

/// `width` in units; at least one column is placed in any.
OverviewLayout layoutOverview(const Topology& topology, const TextMeasure& measure, double width);

/// The width at which the whole is about as wide in proportion to its height as `view`.
OverviewLayout layoutOverviewFor(const Topology& topology, const TextMeasure& measure, Size view);

namespace overview_size {
inline constexpr double kMargin = 40;
inline constexpr double kHeader = 76; ///< above the panels: the node's name and the legend
inline constexpr double kFooter = 36;
inline constexpr double kCellWidth = 92;
inline constexpr double kCellHeight = 44;
inline constexpr double kPitchX = 100;
inline constexpr double kPitchY = 52;
} // namespace overview_size

} // namespace vs::layout
