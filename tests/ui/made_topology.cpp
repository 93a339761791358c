// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_builder.h"

namespace vs::test {

namespace {

void addInterface(Topology& topology, std::uint32_t id, const std::string& name, InterfaceRole role,
                  std::uint32_t master = 0, std::uint32_t peer = 0)
{
    Interface made;
    made.id = InterfaceId{id};
    made.name = name;
    made.role = role;
    made.master = InterfaceId{master};
    made.peer = InterfaceId{peer};
    made.up = made.carrier = true;
    made.mtu = 1500;
    made.callIptables = role == InterfaceRole::Bridge || role == InterfaceRole::FirewallBridge;
    topology.interfaces.push_back(made);
}

Guest guest(int vmid, GuestType type, const std::string& name, const char* address,
            std::uint32_t host, bool firewall)
{
    Guest made;
    made.vmid = vmid;
    made.type = type;
    made.name = name;
    made.running = true;
    GuestNic nic;
    nic.index = type == GuestType::Container ? 1 : 0;
    nic.bridge = "vmbr0";
    nic.firewall = firewall;
    nic.addresses = {ip(address)};
    nic.host = InterfaceId{host};
    made.nics = {nic};
    return made;
}

} // namespace

namespace {

/// A guest's port on a bridge, behind a firewall bridge or not; `id` counts on.
InterfaceId addNic(Topology& topology, std::uint32_t& id, int vmid, std::uint32_t bridge,
                   bool firewall)
{
    const std::string of = std::to_string(vmid);
    const std::uint32_t tap = id++;
    if (!firewall) {
        addInterface(topology, tap, "tap" + of + "i0", InterfaceRole::GuestTap, bridge);
        return InterfaceId{tap};
    }
    const std::uint32_t fwbr = id++;
    const std::uint32_t fwln = id++;
    const std::uint32_t fwpr = id++;
    addInterface(topology, tap, "tap" + of + "i0", InterfaceRole::GuestTap, fwbr);
    addInterface(topology, fwbr, "fwbr" + of + "i0", InterfaceRole::FirewallBridge);
    addInterface(topology, fwln, "fwln" + of + "i0", InterfaceRole::FirewallGuestLeg, fwbr, fwpr);
    addInterface(topology, fwpr, "fwpr" + of + "p0", InterfaceRole::FirewallBridgeLeg, bridge,
                 fwln);
    return InterfaceId{tap};
}

} // namespace

IpAddress ip(const char* text)
{
    return *IpAddress::parse(text);
}

std::shared_ptr<Topology> madeTopology()
{
    auto topology = std::make_shared<Topology>();
    topology->node = "pve1";
    topology->bridgeNetfilter = true;
    addInterface(*topology, Eno1, "eno1", InterfaceRole::Uplink, Vmbr0);
    addInterface(*topology, Vmbr0, "vmbr0", InterfaceRole::Bridge);
    addInterface(*topology, Veth101, "veth101i1", InterfaceRole::GuestVeth, Fwbr101);
    addInterface(*topology, Fwbr101, "fwbr101i1", InterfaceRole::FirewallBridge);
    addInterface(*topology, Fwln101, "fwln101i1", InterfaceRole::FirewallGuestLeg, Fwbr101,
                 Fwpr101);
    addInterface(*topology, Fwpr101, "fwpr101p1", InterfaceRole::FirewallBridgeLeg, Vmbr0, Fwln101);
    addInterface(*topology, Tap811, "tap811i0", InterfaceRole::GuestTap, Fwbr811);
    addInterface(*topology, Fwbr811, "fwbr811i0", InterfaceRole::FirewallBridge);
    addInterface(*topology, Fwln811, "fwln811i0", InterfaceRole::FirewallGuestLeg, Fwbr811,
                 Fwpr811);
    addInterface(*topology, Fwpr811, "fwpr811p0", InterfaceRole::FirewallBridgeLeg, Vmbr0, Fwln811);
    addInterface(*topology, Tap812, "tap812i0", InterfaceRole::GuestTap, Vmbr0);
    topology->guests = {guest(101, GuestType::Container, "gateway", "172.31.0.2", Veth101, true),
                        guest(811, GuestType::Vm, "web-host", "172.31.1.11", Tap811, true),
                        guest(812, GuestType::Vm, "database", "172.31.1.12", Tap812, false)};
    topology->index();
    return topology;
}

std::shared_ptr<Topology> crowdedTopology(int guests)
{
    auto topology = madeTopology();
    const char* const names[] = {"mail", "chat", "vpn", "mon", "wiki", "app", "db", "git"};
    const char* const bridges[] = {"vmbr0", "vmbr1", "dmz"};
    addInterface(*topology, 4, "vmbr1", InterfaceRole::Bridge);
    addInterface(*topology, 5, "dmz", InterfaceRole::Bridge);
    addInterface(*topology, 6, "bond0", InterfaceRole::Uplink, 4);
    addInterface(*topology, 7, "vxlan_dmz", InterfaceRole::Tunnel, 5);
    std::uint32_t id = 1000;
    for (int i = 0; i < guests; ++i) {
        const int vmid = 200 + i;
        const int on = i % 8 < 5 ? 0 : i % 8 < 7 ? 1 : 2;
        const bool stopped = i % 11 == 3;
        Guest made = guest(vmid, GuestType::Vm, names[i % 8] + std::to_string(i % 9), "10.9.9.9", 0,
                           i % 3 != 0);
        made.nics[0].bridge = bridges[on];
        made.nics[0].addresses.clear();
        made.running = !stopped;
        const std::uint32_t bridge = on == 0 ? Vmbr0 : on == 1 ? 4U : 5U;
        if (!stopped)
            made.nics[0].host = addNic(*topology, id, vmid, bridge, made.nics[0].firewall);
        made.nics[0].mac = *Mac::parse("bc:24:11:00:0" + std::to_string(vmid / 100 % 10) + ":" +
                                       std::to_string(vmid % 100));
        made.nics[0].addresses = {
            ip(("10.9." + std::to_string(i / 200) + "." + std::to_string(i % 200 + 1)).c_str())};
        topology->guests.push_back(made);
    }
    topology->index();
    return topology;
}

std::shared_ptr<Topology> variedTopology(int guests)
{
    auto topology = crowdedTopology(guests);
    for (Interface& interface : topology->interfaces) {
        if (interface.name == "vmbr0")
            interface.vlanFiltering = true;
        if (interface.name == "vmbr1" || interface.name == "bond0")
            interface.mtu = 9000;
        if (interface.name == "dmz")
            interface.stp = true;
        if (interface.master.valid())
            interface.portState = "forwarding";
        if (interface.name == "vxlan_dmz")
            interface.portState = "blocking";
        if (interface.name == "tap200i0" || interface.name == "fwpr204p0")
            interface.isolated = true;
        if (interface.name == "fwpr202p0")
            interface.carrier = false;
    }
    for (Guest& guest : topology->guests) {
        if (guest.vmid % 5 == 0)
            guest.nics[0].tag = static_cast<std::uint16_t>(guest.vmid % 3 == 0 ? 20 : 1040);
        guest.nics[0].linkDown = guest.vmid == 208;
        if (guest.vmid == 201)
            guest.nics.push_back(guest.nics[0]);
    }
    Guest& twice = topology->guests[4];
    twice.nics[1].index = 1;
    twice.nics[1].host = {};
    twice.nics[1].bridge = "vmbr1";
    topology->index();
    return topology;
}

} // namespace vs::test
