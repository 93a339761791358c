// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/overview_layout.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace vs::layout {

using namespace overview_size;

namespace {

constexpr double kPanelGap = 14;
constexpr double kPanelPad = 20;
constexpr double kLabelX = 22;      ///< of a panel's words, from its left edge
constexpr double kLabelLeast = 130; ///< width of the words' column
constexpr double kSpineWidth = 4;
constexpr double kUplinkHeight = 28;
constexpr double kCellPad = 9;

/// Names of bridges in the order in which people count them: the vmbr first, vmbr2 before vmbr10.
bool naturalLess(const std::string& a, const std::string& b)
{
    const auto split = [](const std::string& name) {
        const std::size_t digits = name.find_last_not_of("0123456789") + 1;
        const std::string number = name.substr(digits);
        return std::pair(name.substr(0, digits), number.size() > 9 ? 0 : std::atoi(number.c_str()));
    };
    const auto left = split(a);
    const auto right = split(b);
    return left == right ? a < b : left < right;
}

struct PanelInput
{
    const Interface* bridge = nullptr;
    std::vector<NicRef> nics;
};

/// Every bridge that is no guest's own, and those that only configurations name.
std::vector<std::pair<std::string, PanelInput>> collectPanels(const Topology& topology)
{
    std::map<std::string, PanelInput> byName;
    for (const Interface& interface : topology.interfaces)
        if (interface.role == InterfaceRole::Bridge)
            byName[interface.name].bridge = &interface;
    for (std::uint32_t g = 0; g < topology.guests.size(); ++g)
        for (std::uint32_t n = 0; n < topology.guests[g].nics.size(); ++n)
            byName[topology.guests[g].nics[n].bridge].nics.push_back({g, n});
    std::vector<std::pair<std::string, PanelInput>> panels;
    for (auto& [name, panel] : byName) {
        std::stable_sort(panel.nics.begin(), panel.nics.end(),
                         [&topology](const NicRef& a, const NicRef& b) {
                             return std::pair(topology.guest(a).vmid, topology.nic(a).index) <
                                    std::pair(topology.guest(b).vmid, topology.nic(b).index);
                         });
        panels.emplace_back(name, std::move(panel));
    }
    std::stable_sort(panels.begin(), panels.end(),
                     [](const auto& a, const auto& b) { return naturalLess(a.first, b.first); });
    return panels;
}

std::vector<std::string> detailsOf(const Interface* bridge)
{
    if (bridge == nullptr)
        return {"not on this node"};
    std::vector<std::string> details;
    for (const IpPrefix& address : bridge->addresses)
        if (!address.address.isLinkLocal() && details.size() < 2)
            details.push_back(address.toString());
    if (bridge->mtu > 0)
        details.push_back("MTU " + std::to_string(bridge->mtu));
    if (bridge->vlanFiltering)
        details.push_back("VLAN-aware");
    return details;
}

/// Places one panel after another.
class Switchboard
{
public:
    Switchboard(const Topology& topology, const TextMeasure& measure, double width)
        : m_topology(topology), m_measure(measure)
    {
        m_panels = collectPanels(topology);
        double label = kLabelLeast;
        for (const auto& [name, panel] : m_panels) {
            label = std::max(label, measure.width(TextRole::RoomName, name));
            for (const std::string& detail : detailsOf(panel.bridge))
                label = std::max(label, measure.width(TextRole::RoomDetail, detail));
            for (const Interface* uplink : uplinksOf(panel))
                label = std::max(label, uplinkWidth(*uplink));
        }
        m_spineX = kMargin + kLabelX + label + 20;
        m_cellsX = m_spineX + kSpineWidth / 2 + 8;
        const double room = width - kMargin - 12 - m_cellsX + (kPitchX - kCellWidth);
        m_columns = std::max(1U, static_cast<unsigned>(std::max(0.0, room) / kPitchX));
        const double most = m_cellsX + m_columns * kPitchX + 4 + kMargin;
        m_layout.size.width = std::max(width, most);
        m_elided.reserve(topology.guests.size());
    }

    OverviewLayout place()
    {
        double y = kHeader;
        for (const auto& [name, panel] : m_panels)
            y = placePanel(name, panel, y) + kPanelGap;
        m_layout.size.height = y - kPanelGap + kFooter;
        placeLegs();
        return std::move(m_layout);
    }

private:
    std::vector<const Interface*> uplinksOf(const PanelInput& panel) const
    {
        std::vector<const Interface*> uplinks;
        if (panel.bridge == nullptr)
            return uplinks;
        for (const InterfaceId id : m_topology.ports(panel.bridge->id)) {
            const Interface* port = m_topology.find(id);
            if (port != nullptr &&
                (port->role == InterfaceRole::Uplink || port->role == InterfaceRole::VlanDevice ||
                 port->role == InterfaceRole::Tunnel))
                uplinks.push_back(port);
        }
        return uplinks;
    }

    double uplinkWidth(const Interface& uplink) const
    {
        return std::max(110.0, m_measure.width(TextRole::Port, uplink.name) + 28);
    }

    double placePanel(const std::string& name, const PanelInput& input, double top)
    {
        const auto index = static_cast<std::uint32_t>(m_layout.panels.size());
        OverviewPanel panel;
        panel.name = name;
        panel.details = detailsOf(input.bridge);
        panel.bridge = input.bridge != nullptr ? input.bridge->id : InterfaceId{};
        panel.label = {kMargin + kLabelX, top + 16};
        panel.firstCell = static_cast<std::uint32_t>(m_layout.cells.size());
        panel.cells = static_cast<std::uint32_t>(input.nics.size());

        const auto uplinks = uplinksOf(input);
        const double words = m_measure.height(TextRole::RoomName) + 4 +
                             static_cast<double>(panel.details.size()) *
                                 (m_measure.height(TextRole::RoomDetail) + 2) +
                             static_cast<double>(uplinks.size()) * (kUplinkHeight + 6) + 14;
        const unsigned rows = (panel.cells + m_columns - 1) / m_columns;
        const double height = std::max(2 * kPanelPad + rows * kPitchY, 32 + words);
        panel.rect = {kMargin, top, m_layout.size.width - 2 * kMargin, height};
        panel.spine = {m_spineX - kSpineWidth / 2, top + 16, kSpineWidth, height - 32};

        for (std::uint32_t i = 0; i < panel.cells; ++i)
            placeCell(input.nics[i], index, top + kPanelPad, i);
        double y = panel.rect.bottom() - 14 -
                   static_cast<double>(uplinks.size()) * (kUplinkHeight + 6) + 6;
        for (const Interface* uplink : uplinks) {
            addPlace(uplink->id, {OverviewPlace::Kind::Uplink,
                                  static_cast<std::uint32_t>(m_layout.uplinks.size())});
            m_layout.uplinks.push_back({{kMargin + kLabelX, y, uplinkWidth(*uplink), kUplinkHeight},
                                        uplink->id,
                                        index,
                                        uplink->name});
            y += kUplinkHeight + 6;
        }
        if (input.bridge != nullptr)
            addPlace(input.bridge->id, {OverviewPlace::Kind::Spine, index});
        m_layout.panels.push_back(std::move(panel));
        return top + height;
    }

    void placeCell(const NicRef& ref, std::uint32_t panel, double top, std::uint32_t position)
    {
        const Guest& guest = m_topology.guest(ref);
        const GuestNic& nic = m_topology.nic(ref);
        const unsigned column = position % m_columns;
        const unsigned row = position / m_columns;
        OverviewCell cell;
        cell.rect = {m_cellsX + column * kPitchX, top + row * kPitchY, kCellWidth, kCellHeight};
        cell.ref = ref;
        cell.panel = panel;
        cell.name = std::to_string(guest.vmid);
        if (guest.nics.size() > 1)
            cell.name += " net" + std::to_string(nic.index);
        cell.detail = elided(guest.name);
        const OverviewPlace place{OverviewPlace::Kind::Cell,
                                  static_cast<std::uint32_t>(m_layout.cells.size())};
        addPlace(nic.host, place);
        m_cellOfNic[key(guest.vmid, nic.index)] = place;
        m_layout.cells.push_back(std::move(cell));
    }

    /// The firewall bridge and the legs of a NIC are its cell; their names tell whose they are.
    void placeLegs()
    {
        for (const Interface& interface : m_topology.interfaces) {
            if (interface.role != InterfaceRole::FirewallBridge &&
                interface.role != InterfaceRole::FirewallGuestLeg &&
                interface.role != InterfaceRole::FirewallBridgeLeg)
                continue;
            const auto parts = guestInterfaceName(interface.name);
            if (!parts)
                continue;
            const auto found = m_cellOfNic.find(key(parts->vmid, parts->nic));
            if (found != m_cellOfNic.end())
                addPlace(interface.id, found->second);
        }
    }

    const std::string& elided(const std::string& name)
    {
        const auto found = m_elided.find(name);
        if (found != m_elided.end())
            return found->second;
        // The lower right corner is the traffic bar's.
        return m_elided
            .emplace(name,
                     elideText(m_measure, TextRole::CellDetail, name, kCellWidth - 2 * kCellPad))
            .first->second;
    }

    void addPlace(InterfaceId interface, OverviewPlace place)
    {
        if (interface.valid())
            m_layout.places[interface.value] = place;
    }

    static std::uint64_t key(int vmid, int nic)
    {
        return static_cast<std::uint64_t>(vmid) << 8U | static_cast<std::uint64_t>(nic);
    }

    const Topology& m_topology;
    const TextMeasure& m_measure;
    std::vector<std::pair<std::string, PanelInput>> m_panels;
    std::unordered_map<std::uint64_t, OverviewPlace> m_cellOfNic;
    std::unordered_map<std::string, std::string> m_elided;
    double m_spineX = 0;
    double m_cellsX = 0;
    unsigned m_columns = 1;
    OverviewLayout m_layout;
};

} // namespace

OverviewPlace OverviewLayout::placeOf(InterfaceId interface) const
{
    const auto found = places.find(interface.value);
    return found == places.end() ? OverviewPlace{} : found->second;
}

std::vector<Point> OverviewLayout::route(OverviewPlace from, OverviewPlace to, double aside) const
{
    using Kind = OverviewPlace::Kind;
    if (from.kind == Kind::None || to.kind == Kind::None || from == to || panels.empty())
        return {};
    const double spine = panels.front().spine.center().x + aside;
    // From the place to where its gap meets the spine.
    const auto branch = [&](OverviewPlace place) -> std::vector<Point> {
        switch (place.kind) {
        case Kind::Cell: {
            const Rect& cell = cells[place.index].rect;
            const double x = cell.center().x + 2 * aside;
            const double gap = cell.bottom() + (kPitchY - kCellHeight) / 2 + aside;
            return {{x, cell.bottom()}, {x, gap}, {spine, gap}};
        }
        case Kind::Uplink: {
            const Rect& pill = uplinks[place.index].rect;
            const double y = pill.center().y + aside;
            return {{pill.right(), y}, {spine, y}};
        }
        case Kind::Spine:
        case Kind::None:
            break;
        }
        return {};
    };
    std::vector<Point> way = branch(from);
    std::vector<Point> back = branch(to);
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

OverviewLayout layoutOverview(const Topology& topology, const TextMeasure& measure, double width)
{
    return Switchboard(topology, measure, width).place();
}

OverviewLayout layoutOverviewFor(const Topology& topology, const TextMeasure& measure, Size view)
{
    const double wished = view.height > 0 ? std::clamp(view.width / view.height, 0.5, 4.0) : 1.6;
    double width = 1000; // a few guests are drawn large
    OverviewLayout layout = layoutOverview(topology, measure, width);
    for (int step = 0; step < 12 && layout.size.height * wished > width * 1.02; ++step) {
        // Cells cover an area: sides grow with its root.
        width *= std::clamp(std::sqrt(layout.size.height * wished / width), 1.05, 2.0);
        layout = layoutOverview(topology, measure, width);
    }
    return layout;
}

} // namespace vs::layout
