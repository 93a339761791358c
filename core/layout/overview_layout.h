// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/geometry.h"
#include "core/layout/overview_arrangement.h"
#include "core/layout/text_flow.h"
#include "core/model/nic_wiring.h"
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
    std::string name;    ///< the VMID
    std::string nicName; ///< "net1" where the guest has several NICs and it fits beside the name
    std::string detail;  ///< the guest's name, cut to the cell
    /// Where a VLAN tag has room.
    enum class Tag : std::uint8_t { Nowhere, Name, Detail };
    Tag tagPlace = Tag::Nowhere;
    bool firewall = false; ///< as configured
    PortFacts facts;
};

/// A way out of a bridge.
struct OverviewUplink
{
    Rect rect;
    InterfaceId interface;
    std::uint32_t panel = 0;
    std::string name;
    PortFacts facts;
};

/// One bridge: its words at the left, its spine, its cells to the right of it. Folded, it is a
/// strip with its name, and all that is on it stands for its spine.
struct OverviewPanel
{
    Rect rect;
    Rect head; ///< the words' column: what is dragged
    Rect spine;
    Point label;        ///< top left of the words
    Rect flagRoom;      ///< beside the spine, free of words; empty: there is none
    InterfaceId bridge; ///< invalid: configured, but not there
    std::string name;   ///< empty: no bridge is known
    std::vector<std::string> details;
    bool folded = false;
    std::uint32_t firstCell = 0;
    std::uint32_t cells = 0; ///< shown
    std::uint32_t nics = 0;  ///< shown or folded away
    std::vector<std::string> foldedUplinks;
};

/// A place in the switchboard where a way can begin or end.
struct OverviewPlace
{
    enum class Kind : std::uint8_t { None, Cell, Uplink, Spine };

    Kind kind = Kind::None;
    std::uint32_t index = 0; ///< into cells, uplinks or panels

    bool valid() const { return kind != Kind::None; }
    friend auto operator<=>(const OverviewPlace&, const OverviewPlace&) = default;
};

/// A node as a switchboard. A value; pure function of topology, measure and options. A guest that
/// starts or stops moves nothing: cells follow the configurations, in VMID order.
struct OverviewLayout
{
    Size size;
    std::vector<OverviewPanel> panels;
    std::vector<OverviewCell> cells;
    std::vector<OverviewUplink> uplinks;

    /// Where an interface of the node is shown; a NIC's tap, firewall bridge and legs are its cell.
    OverviewPlace placeOf(InterfaceId interface) const;
    /// Where a guest's NIC is shown, whether it runs or not.
    OverviewPlace placeOf(const Topology& topology, NicRef ref) const;
    /// The area of a place; a panel's whole area for its spine.
    Rect areaOf(OverviewPlace place) const;
    /// The way between two places through the gaps and along the spine, `aside` beside its middle;
    /// empty if one of them is nowhere.
    std::vector<Point> route(OverviewPlace from, OverviewPlace to, double aside = 0) const;

    std::unordered_map<std::uint32_t, OverviewPlace> places; ///< by interface
    std::unordered_map<std::uint64_t, OverviewPlace> nics;   ///< by nicNumber
};

/// A NIC's VMID and index in one number.
std::uint64_t nicNumber(const Topology& topology, NicRef ref);

/// Words of the picture that are sentences, not terms; in the language of whoever draws it.
struct OverviewWords
{
    std::string notHere = "not on this node";
    std::string noBridge = "no bridge is known";
    std::string vlanAware = "VLAN-aware";
    std::string stp = "STP on";
};

struct OverviewOptions
{
    OverviewArrangement arrangement;
    OverviewWords words;
    double labelLeast = 0; ///< least width of the words' column, in units
};

/// `width` in units; at least one column is placed in any.
OverviewLayout layoutOverview(const Topology& topology, const TextMeasure& measure, double width,
                              const OverviewOptions& options = {});

/// The width at which the whole is about as wide in proportion to its height as `view` (pixels);
/// names of bridges keep the room that they need when it is fitted there.
OverviewLayout layoutOverviewFor(const Topology& topology, const TextMeasure& measure, Size view,
                                 const OverviewOptions& options = {});

/// The scale at which all of `layout` is in `view`.
double fittingScale(const OverviewLayout& layout, Size view);

/// How much is shown at a scale: tiles of colour, their numbers, cells with names and marks, cells
/// opened into the chain of their interfaces.
enum class OverviewDetail : std::uint8_t { Tiles, Numbers, Cells, Chains };
OverviewDetail overviewDetail(double scale);

namespace overview_size {
inline constexpr double kMargin = 24;
inline constexpr double kCellWidth = 92;
inline constexpr double kCellHeight = 44;
inline constexpr double kPitchX = 100;
inline constexpr double kPitchY = 52;
inline constexpr double kCellPad = 9;
inline constexpr double kDoorX = 12;    ///< where ways leave a cell, from its left edge
inline constexpr double kLargest = 1.5; ///< a few guests are not blown up
inline constexpr double kNumbersFrom = 0.45;
inline constexpr double kCellsFrom = 0.78;
inline constexpr double kChainsFrom = 2.0;
} // namespace overview_size

} // namespace vs::layout
