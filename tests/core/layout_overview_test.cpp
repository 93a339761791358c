// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/overview_layout.h"

#include <gtest/gtest.h>
#include <set>

namespace vs::layout {
namespace {

class FixedMeasure : public TextMeasure
{
public:
    double width(TextRole, const std::string& text) const override
    {
        return static_cast<double>(text.size()) * 7;
    }
    double height(TextRole) const override { return 15; }
};

std::uint32_t addInterface(Topology& topology, const std::string& name, InterfaceRole role,
                           std::uint32_t master = 0)
{
    Interface made;
    made.id = InterfaceId{static_cast<std::uint32_t>(topology.interfaces.size()) + 1};
    made.name = name;
    made.role = role;
    made.master = InterfaceId{master};
    topology.interfaces.push_back(made);
    return made.id.value;
}

/// `guests` firewalled guests, by turns on vmbr0, vmbr2 and vmbr10.
Topology node(int guests, int runningFrom = 0)
{
    Topology topology;
    const std::string names[] = {"vmbr0", "vmbr2", "vmbr10"};
    std::uint32_t bridges[3];
    for (int i = 0; i < 3; ++i)
        bridges[i] = addInterface(topology, names[i], InterfaceRole::Bridge);
    addInterface(topology, "eno1", InterfaceRole::Uplink, bridges[0]);
    for (int i = guests - 1; i >= 0; --i) {
        const int vmid = 100 + i;
        Guest guest;
        guest.vmid = vmid;
        guest.name = "guest" + std::to_string(vmid);
        GuestNic nic;
        nic.bridge = names[i % 3];
        nic.firewall = true;
        if (i >= runningFrom) {
            const std::string of = std::to_string(vmid) + "i0";
            const auto fwbr = addInterface(topology, "fwbr" + of, InterfaceRole::FirewallBridge);
            nic.host =
                InterfaceId{addInterface(topology, "tap" + of, InterfaceRole::GuestTap, fwbr)};
            addInterface(topology, "fwpr" + std::to_string(vmid) + "p0",
                         InterfaceRole::FirewallBridgeLeg, bridges[i % 3]);
        }
        guest.nics = {nic};
        topology.guests.push_back(guest);
    }
    topology.index();
    return topology;
}

TEST(LayoutOverview, CellsAreInVmidOrderAndApart)
{
    const Topology topology = node(500);
    const OverviewLayout layout = layoutOverviewFor(topology, FixedMeasure(), {1600, 900});
    ASSERT_EQ(layout.panels.size(), 3U);
    EXPECT_EQ(layout.panels[1].name, "vmbr2");
    EXPECT_EQ(layout.panels[2].name, "vmbr10");
    ASSERT_EQ(layout.cells.size(), 500U);
    for (const OverviewPanel& panel : layout.panels) {
        for (std::uint32_t i = panel.firstCell; i < panel.firstCell + panel.cells; ++i) {
            const Rect& cell = layout.cells[i].rect;
            EXPECT_GT(cell.x, panel.spine.right());
            EXPECT_LE(cell.right(), panel.rect.right());
            EXPECT_LE(cell.bottom(), panel.rect.bottom());
            if (i == panel.firstCell)
                continue;
            const OverviewCell& before = layout.cells[i - 1];
            EXPECT_LT(topology.guest(before.ref).vmid, topology.guest(layout.cells[i].ref).vmid);
            EXPECT_FALSE(before.rect.intersects(cell));
        }
    }
    for (std::size_t i = 1; i < layout.panels.size(); ++i)
        EXPECT_GT(layout.panels[i].rect.y, layout.panels[i - 1].rect.bottom());
}

TEST(LayoutOverview, NothingJumpsWhenAGuestStarts)
{
    const OverviewLayout all = layoutOverview(node(40), FixedMeasure(), 1600);
    const OverviewLayout some = layoutOverview(node(40, 20), FixedMeasure(), 1600);
    ASSERT_EQ(all.cells.size(), some.cells.size());
    for (std::size_t i = 0; i < all.cells.size(); ++i)
        EXPECT_EQ(all.cells[i].rect, some.cells[i].rect);
}

TEST(LayoutOverview, LegsAndFirewallBridgesAreTheirNicsCell)
{
    const Topology topology = node(10);
    const OverviewLayout layout = layoutOverview(topology, FixedMeasure(), 1600);
    const OverviewPlace cell = layout.placeOf(topology.findByName("tap103i0")->id);
    ASSERT_EQ(cell.kind, OverviewPlace::Kind::Cell);
    EXPECT_EQ(layout.placeOf(topology.findByName("fwbr103i0")->id), cell);
    EXPECT_EQ(layout.placeOf(topology.findByName("fwpr103p0")->id), cell);
    EXPECT_EQ(layout.placeOf(topology.findByName("eno1")->id).kind, OverviewPlace::Kind::Uplink);
    EXPECT_EQ(layout.placeOf(topology.findByName("vmbr2")->id).kind, OverviewPlace::Kind::Spine);
    EXPECT_EQ(layout.placeOf(InterfaceId{9999}).kind, OverviewPlace::Kind::None);
}

TEST(LayoutOverview, WaysRunInTheGapsAndCrossNoCell)
{
    const Topology topology = node(120);
    const OverviewLayout layout = layoutOverview(topology, FixedMeasure(), 1600);
    const auto place = [&](const char* name) {
        return layout.placeOf(topology.findByName(name)->id);
    };
    for (const auto& [from, to] : {std::pair("tap100i0", "tap219i0"), std::pair("tap103i0", "eno1"),
                                   std::pair("tap101i0", "vmbr2"), std::pair("eno1", "tap118i0")}) {
        const std::vector<Point> way = layout.route(place(from), place(to), 2);
        ASSERT_GE(way.size(), 2U) << from << ' ' << to;
        for (std::size_t i = 1; i < way.size(); ++i) {
            const Point a = way[i - 1];
            const Point b = way[i];
            EXPECT_TRUE(a.x == b.x || a.y == b.y) << "ways run straight";
            const Rect swept{std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x) + 0.01,
                             std::abs(a.y - b.y) + 0.01};
            for (const OverviewCell& cell : layout.cells)
                EXPECT_FALSE(cell.rect.intersects(swept)) << from << " crosses " << cell.name;
        }
    }
    EXPECT_TRUE(layout.route(place("tap100i0"), place("tap100i0")).empty());
    EXPECT_TRUE(layout.route({}, place("tap100i0")).empty());
}

TEST(LayoutOverview, HoldsAnEmptyNodeAndAConfiguredBridgeThatIsNotThere)
{
    Topology topology;
    topology.index();
    EXPECT_TRUE(layoutOverviewFor(topology, FixedMeasure(), {800, 600}).cells.empty());
    Guest guest;
    guest.vmid = 100;
    guest.nics.resize(2);
    guest.nics[0].bridge = "gone";
    guest.nics[1].bridge = "gone";
    guest.nics[1].index = 1;
    topology.guests = {guest};
    topology.index();
    const OverviewLayout layout = layoutOverview(topology, FixedMeasure(), 100);
    ASSERT_EQ(layout.panels.size(), 1U);
    EXPECT_FALSE(layout.panels[0].bridge.valid());
    ASSERT_EQ(layout.cells.size(), 2U);
    EXPECT_EQ(layout.cells[1].name, "100 net1");
}

} // namespace
} // namespace vs::layout
