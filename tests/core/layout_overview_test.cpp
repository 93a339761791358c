// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/overview_chain.h"
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
            addInterface(topology, "fwln" + of, InterfaceRole::FirewallGuestLeg, fwbr);
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
    EXPECT_EQ(layout.cells[1].name, "100");
    EXPECT_EQ(layout.cells[1].nicName, "net1");
    topology.guests[0].nics[0].bridge.clear();
    EXPECT_EQ(layoutOverview(topology, FixedMeasure(), 100).panels[0].details.at(0),
              "no bridge is known");
}

TEST(LayoutOverview, TheUsersOrderAndFoldsAreKept)
{
    const Topology topology = node(30);
    OverviewOptions options;
    options.arrangement.panels = {"vmbr10", "vmbr0"};
    options.arrangement.folded = {"vmbr2"};
    options.arrangement.cells["vmbr0"] = {{127, 0}, {100, 0}};
    const OverviewLayout layout = layoutOverview(topology, FixedMeasure(), 1600, options);
    ASSERT_EQ(layout.panels.size(), 3U);
    EXPECT_EQ(layout.panels[0].name, "vmbr10");
    EXPECT_EQ(layout.panels[1].name, "vmbr0");
    EXPECT_EQ(layout.panels[2].name, "vmbr2");
    EXPECT_EQ(layout.cells[layout.panels[1].firstCell].name, "127");
    EXPECT_EQ(layout.cells[layout.panels[1].firstCell + 1].name, "100");
    EXPECT_EQ(layout.cells[layout.panels[1].firstCell + 2].name, "103") << "it follows 100";

    const OverviewPanel& folded = layout.panels[2];
    EXPECT_TRUE(folded.folded);
    EXPECT_EQ(folded.cells, 0U);
    EXPECT_EQ(folded.nics, 10U);
    EXPECT_LT(folded.rect.height, layout.panels[0].rect.height);
    const OverviewPlace spine{OverviewPlace::Kind::Spine, 2};
    EXPECT_EQ(layout.placeOf(topology.findByName("tap101i0")->id), spine);
    EXPECT_EQ(layout.placeOf(topology.findByName("fwpr101p0")->id), spine);
    const auto way = layout.route(layout.placeOf(topology.findByName("tap100i0")->id), spine);
    ASSERT_GE(way.size(), 2U);
    EXPECT_GE(way.back().y, folded.rect.y) << "a way to what is folded ends at its spine";
}

TEST(LayoutOverview, FlagsHaveRoomFreeOfWords)
{
    const OverviewLayout layout = layoutOverview(node(500), FixedMeasure(), 1600);
    for (const OverviewPanel& panel : layout.panels) {
        const double words = panel.label.y + 19 + static_cast<double>(panel.details.size()) * 17;
        EXPECT_GE(panel.flagRoom.y, words);
        for (const OverviewUplink& uplink : layout.uplinks)
            EXPECT_FALSE(uplink.rect.intersects(panel.flagRoom));
    }
}

TEST(LayoutOverview, ATagStandsWhereThereIsRoom)
{
    Topology topology = node(3);
    topology.guests[0].nics[0].tag = 20;
    topology.guests[1].vmid = 123456789;
    topology.guests[1].nics[0].tag = 4000;
    topology.index();
    const OverviewLayout layout = layoutOverview(topology, FixedMeasure(), 1600);
    const FixedMeasure measure;
    const double right = 92 - 9 - 18;
    const auto tagWidth = [&](const OverviewCell& cell) {
        return measure.width(TextRole::CellDetail, std::to_string(cell.facts.tag)) * 0.84 + 17;
    };
    std::size_t beside = 0;
    for (const OverviewCell& cell : layout.cells) {
        double name = measure.width(TextRole::CellName, cell.name);
        double detail = measure.width(TextRole::CellDetail, cell.detail);
        if (cell.tagPlace == OverviewCell::Tag::Name)
            name += tagWidth(cell);
        if (cell.tagPlace == OverviewCell::Tag::Detail)
            detail += tagWidth(cell);
        EXPECT_LE(name, right) << cell.name;
        EXPECT_LE(detail, right) << cell.name;
        beside += cell.tagPlace == OverviewCell::Tag::Name ? 1U : 0U;
        if (cell.facts.tag == 4000) {
            EXPECT_EQ(cell.tagPlace, OverviewCell::Tag::Nowhere) << "the guest's name goes first";
            EXPECT_EQ(cell.detail, topology.guest(cell.ref).name);
        }
    }
    EXPECT_EQ(beside, 1U);
}

TEST(LayoutOverview, NamesOfBridgesFitHoweverSmallTheWholeIs)
{
    const Size view{1000, 560};
    const OverviewLayout layout = layoutOverviewFor(node(2000), FixedMeasure(), view);
    const double scale = fittingScale(layout, view);
    EXPECT_EQ(overviewDetail(scale), OverviewDetail::Tiles);
    for (const OverviewPanel& panel : layout.panels)
        EXPECT_GE(panel.head.width * scale,
                  0.65 * FixedMeasure().width(TextRole::RoomName, panel.name));
    EXPECT_LE(layout.size.width * scale, view.width + 0.5);
    EXPECT_LE(layout.size.height * scale, view.height + 0.5);
}

TEST(LayoutOverview, DetailGrowsWithTheScale)
{
    EXPECT_EQ(overviewDetail(0.2), OverviewDetail::Tiles);
    EXPECT_EQ(overviewDetail(0.5), OverviewDetail::Numbers);
    EXPECT_EQ(overviewDetail(1), OverviewDetail::Cells);
    EXPECT_EQ(overviewDetail(2), OverviewDetail::Chains);
}

TEST(LayoutOverview, AnOpenedCellHoldsItsChain)
{
    const Topology topology = node(4, 1);
    const OverviewLayout layout = layoutOverview(topology, FixedMeasure(), 1600);
    for (const double scale : {2.0, 2.7, 3.5, 6.0}) {
        std::size_t running = 0;
        for (const OverviewCell& cell : layout.cells) {
            const OpenCell open = openCell(topology, cell, scale);
            double y = open.head.bottom();
            for (const Rect& line : open.lines) {
                EXPECT_GE(line.y, y - 1e-9);
                y = line.bottom();
            }
            for (const ChainRow& row : open.rows) {
                EXPECT_GE(row.rect.y, y - 1e-9);
                y = row.rect.bottom();
                EXPECT_TRUE(row.rect.contains(row.dot));
            }
            EXPECT_LE(y, cell.rect.bottom());
            EXPECT_GE(open.line * scale, 15 - 1e-9) << "large enough to be read";
            if (open.rows.empty())
                continue;
            ++running;
            ASSERT_EQ(open.rows.size(), 4U);
            EXPECT_EQ(open.rows[0].role, InterfaceRole::GuestTap);
            EXPECT_EQ(open.rows[3].role, InterfaceRole::FirewallBridgeLeg);
        }
        EXPECT_EQ(running, 3U);
    }
    EXPECT_GT(openCell(topology, layout.cells[1], 5).lines.size(),
              openCell(topology, layout.cells[1], 2).lines.size());
}

} // namespace
} // namespace vs::layout
