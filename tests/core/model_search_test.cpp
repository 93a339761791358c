// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/topology_search.h"

#include <gtest/gtest.h>

using namespace vs;

namespace {

using Field = SearchHit::Field;
using Kind = SearchHit::Kind;

void addInterface(Topology& topology, const char* name, InterfaceRole role, const char* master = "")
{
    Interface made;
    made.id = InterfaceId{static_cast<std::uint32_t>(topology.interfaces.size()) + 1};
    made.name = name;
    made.role = role;
    topology.index();
    if (const Interface* bridge = topology.findByName(master))
        made.master = bridge->id;
    topology.interfaces.push_back(made);
    topology.index();
}

void addGuest(Topology& topology, int vmid, const char* name, const char* mac, const char* address)
{
    Guest guest;
    guest.vmid = vmid;
    guest.name = name;
    guest.type = vmid < 200 ? GuestType::Container : GuestType::Vm;
    GuestNic nic;
    nic.bridge = "vmbr0";
    nic.mac = *Mac::parse(mac);
    nic.addresses = {*IpAddress::parse(address)};
    const std::string host =
        (guest.type == GuestType::Vm ? "tap" : "veth") + std::to_string(vmid) + "i0";
    if (const Interface* interface = topology.findByName(host))
        nic.host = interface->id;
    guest.nics = {nic};
    topology.guests.push_back(guest);
}

Topology node()
{
    Topology topology;
    addInterface(topology, "vmbr0", InterfaceRole::Bridge);
    addInterface(topology, "eno1", InterfaceRole::Uplink, "vmbr0");
    addInterface(topology, "fwbr811i0", InterfaceRole::FirewallBridge);
    addInterface(topology, "tap811i0", InterfaceRole::GuestTap, "fwbr811i0");
    addInterface(topology, "fwln811i0", InterfaceRole::FirewallGuestLeg, "fwbr811i0");
    addInterface(topology, "fwpr811p0", InterfaceRole::FirewallBridgeLeg, "vmbr0");
    addGuest(topology, 8110, "web-old", "bc:24:11:00:81:10", "10.0.1.10");
    addGuest(topology, 811, "web-host", "bc:24:11:aa:08:11", "10.0.0.81");
    addGuest(topology, 101, "Gateway", "bc:24:11:aa:01:01", "fd00::101");
    topology.index();
    return topology;
}

class TopologySearchTest : public testing::Test
{
protected:
    /// What is found, in order: VMIDs and names of interfaces.
    std::vector<std::string> found(std::string_view words) const
    {
        std::vector<std::string> names;
        for (const SearchHit& hit : m_search.find(words))
            names.push_back(hit.kind == Kind::Nic ? std::to_string(m_topology.guest(hit.nic).vmid)
                                                  : m_topology.nameOf(hit.interface));
        return names;
    }

    using Names = std::vector<std::string>;
    Topology m_topology = node();
    TopologySearch m_search{m_topology};
};

} // namespace

TEST_F(TopologySearchTest, FindsByEveryName)
{
    EXPECT_EQ(found("811"), (Names{"811", "8110"})) << "the exact number first";
    EXPECT_EQ(found("vm 811"), (Names{"811", "8110"}));
    EXPECT_EQ(found("VM811"), (Names{"811", "8110"}));
    EXPECT_EQ(found("ct"), (Names{"101"}));
    EXPECT_EQ(found("WEB"), (Names{"811", "8110"}));
    EXPECT_EQ(found("gate"), (Names{"101"}));
    EXPECT_EQ(found("fwln811i0"), (Names{"811"}));
    EXPECT_EQ(found("fwpr8"), (Names{"811"}));
    EXPECT_EQ(found("tap8110i0"), (Names{"8110"})) << "the name it will have when it runs";
    EXPECT_EQ(found("vmbr"), (Names{"vmbr0"}));
    EXPECT_EQ(found("eno1"), (Names{"eno1"}));
    EXPECT_EQ(found("web nobody"), Names{});
    EXPECT_EQ(found("web 10.0.1"), (Names{"8110"})) << "every word counts";
    EXPECT_EQ(found(""), Names{});
    EXPECT_EQ(found("   "), Names{});
}

TEST_F(TopologySearchTest, ReadsMacsWithAnySeparators)
{
    for (const char* typed :
         {"bc:24:11:aa:08:11", "BC-24-11-AA-08-11", "bc2411aa0811", "aa:08:1", "aa-08", "aa0811"})
        EXPECT_EQ(found(typed), (Names{"811"})) << typed;
    EXPECT_EQ(found("bc:24"), (Names{"101", "811", "8110"}));
    EXPECT_EQ(found("2411"), Names{}) << "few digits alone are no MAC";
    EXPECT_EQ(found("bc:24:11:aa:08:11:22"), Names{});
}

TEST_F(TopologySearchTest, ReadsAddressesInAnySpelling)
{
    EXPECT_EQ(found("10.0.0.81"), (Names{"811"}));
    EXPECT_EQ(found("10.0."), (Names{"811", "8110"}));
    EXPECT_EQ(found("10.0.0.0/24"), (Names{"811"}));
    EXPECT_EQ(found("10.0.0.0/8"), (Names{"811", "8110"}));
    EXPECT_EQ(found("FD00:0:0::0101"), (Names{"101"}));
    EXPECT_EQ(found("fd00::/16"), (Names{"101"}));
    EXPECT_EQ(found("10.0.0.0/"), Names{}) << "half typed: nothing yet";
}

TEST_F(TopologySearchTest, TellsWhyItFound)
{
    const auto hits = m_search.find("aa:08");
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].field, Field::Mac);
    EXPECT_EQ(hits[0].matched, "bc:24:11:aa:08:11");
    EXPECT_EQ(m_search.find("10.0.1").front().field, Field::Address);
    EXPECT_EQ(m_search.find("fwbr").front().matched, "fwbr811i0");
}

TEST_F(TopologySearchTest, HoldsNothingAndWhatHasNoGuest)
{
    EXPECT_TRUE(TopologySearch().find("811").empty());
    Topology names;
    names.inferred = true;
    addInterface(names, "tap5i0", InterfaceRole::GuestTap);
    const TopologySearch search(names);
    ASSERT_EQ(search.find("tap5").size(), 1U);
    EXPECT_EQ(search.find("tap5")[0].kind, Kind::Interface);
}
