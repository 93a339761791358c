// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/topology.h"

#include <gtest/gtest.h>

using namespace vs;

namespace {

Interface make(std::uint32_t id, const char* name, const char* kind, std::uint32_t master = 0)
{
    Interface interface;
    interface.id = {id};
    interface.name = name;
    interface.kind = kind;
    interface.role = roleOf(name, kind);
    interface.master = {master};
    return interface;
}

/// All guests made here claim the same MAC and address.
Guest guest(int vmid, GuestType type, InterfaceId host)
{
    Guest guest;
    guest.vmid = vmid;
    guest.type = type;
    guest.running = host.valid();
    GuestNic& nic = guest.nics.emplace_back();
    nic.mac = *Mac::parse("bc:24:11:aa:08:11");
    nic.addresses = {*IpAddress::parse("10.10.10.81")};
    nic.host = host;
    return guest;
}

} // namespace

TEST(InterfaceRole, ComesFromNameAndKind)
{
    EXPECT_EQ(roleOf("tap811i0", "tun"), InterfaceRole::GuestTap);
    EXPECT_EQ(roleOf("tap811i0", "veth"), InterfaceRole::GuestTap);
    EXPECT_EQ(roleOf("veth101i1", "veth"), InterfaceRole::GuestVeth);
    EXPECT_EQ(roleOf("fwbr811i0", "bridge"), InterfaceRole::FirewallBridge);
    EXPECT_EQ(roleOf("fwln811i0", "veth"), InterfaceRole::FirewallGuestLeg);
    EXPECT_EQ(roleOf("fwln811o0", "openvswitch"), InterfaceRole::FirewallGuestLeg);
    EXPECT_EQ(roleOf("fwpr811p0", "veth"), InterfaceRole::FirewallBridgeLeg);
    EXPECT_EQ(roleOf("vmbr0", "bridge"), InterfaceRole::Bridge);
    EXPECT_EQ(roleOf("vmbr0", "openvswitch"), InterfaceRole::Bridge);
    EXPECT_EQ(roleOf("vmbr0v100", "bridge"), InterfaceRole::Bridge);
    EXPECT_EQ(roleOf("eno1", ""), InterfaceRole::Uplink);
    EXPECT_EQ(roleOf("eno1", "veth"), InterfaceRole::Uplink);
    EXPECT_EQ(roleOf("nic0", ""), InterfaceRole::Uplink);
    EXPECT_EQ(roleOf("bond0", "bond"), InterfaceRole::Uplink);
    EXPECT_EQ(roleOf("eno1.100", "vlan"), InterfaceRole::VlanDevice);
    EXPECT_EQ(roleOf("vxlan_net1", "vxlan"), InterfaceRole::Tunnel);
    EXPECT_EQ(roleOf("tun0", "tun"), InterfaceRole::Tunnel);
    EXPECT_EQ(roleOf("lo", ""), InterfaceRole::Loopback);
    EXPECT_EQ(roleOf("pr_net1", "veth"), InterfaceRole::Other);
    EXPECT_EQ(roleOf("if8", ""), InterfaceRole::Unknown);
}

TEST(GuestInterfaceName, IsTakenApartStrictly)
{
    const auto parts = guestInterfaceName("fwpr1811p12");
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->vmid, 1811);
    EXPECT_EQ(parts->nic, 12);
    for (const char* other : {"tap811", "tap811p0", "tap811i", "tapxi0", "fwpr811i0", "veth1i0x",
                              "tap0i0", "tap-1i0", "veth1a2b3c", "vmbr0", ""})
        EXPECT_FALSE(guestInterfaceName(other)) << other;
}

TEST(Topology, LooksUp)
{
    Topology topology;
    topology.interfaces = {make(2, "vmbr0", "bridge"), make(5, "tap811i0", "tun", 2),
                           make(3, "eno1", "", 2)};
    topology.interfaces[0].addresses = {*IpPrefix::parse("10.10.10.1/24")};
    Guest stopped = guest(900, GuestType::Container, {});
    Guest running = guest(811, GuestType::Vm, InterfaceId{5});
    topology.guests = {stopped, running};
    topology.index();

    EXPECT_EQ(topology.findByName("eno1")->id, InterfaceId{3});
    EXPECT_EQ(topology.findByName("eno2"), nullptr);
    EXPECT_EQ(topology.nameOf(InterfaceId{8}), "if8");
    EXPECT_EQ(topology.nameOf(InterfaceId{5}), "tap811i0");
    EXPECT_EQ(topology.ports(InterfaceId{2}), (std::vector<InterfaceId>{{3}, {5}})); // by name
    EXPECT_TRUE(topology.ports(InterfaceId{5}).empty());
    EXPECT_TRUE(topology.isOwnAddress(*IpAddress::parse("10.10.10.1")));
    EXPECT_FALSE(topology.isOwnAddress(*IpAddress::parse("10.10.10.2")));
    const NicRef expected{1, 0}; // the running guest, though the stopped one comes first
    EXPECT_EQ(topology.nicOfHost(InterfaceId{5}), expected);
    EXPECT_EQ(topology.nicOfMac(*Mac::parse("BC:24:11:AA:08:11")), expected);
    EXPECT_EQ(topology.nicOfAddress(*IpAddress::parse("10.10.10.81")), expected);
    EXPECT_FALSE(topology.nicOfAddress(*IpAddress::parse("10.10.10.82")));
    EXPECT_EQ(topology.guest(expected).label(), "VM 811");
    EXPECT_EQ(stopped.label(), "CT 900");
}

TEST(Topology, FiltersABridgeGloballyOrByItsOwnFlag)
{
    Topology topology;
    Interface bridge = make(2, "vmbr0", "bridge");
    EXPECT_FALSE(topology.filtersBridge(bridge, false));
    bridge.callIptables = true;
    EXPECT_TRUE(topology.filtersBridge(bridge, false));
    EXPECT_FALSE(topology.filtersBridge(bridge, true));
    topology.bridgeNetfilter6 = true;
    EXPECT_TRUE(topology.filtersBridge(bridge, true));
}
