// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/made/made_node.h"

#include <algorithm>

namespace vs::made {

Node::Node() : m_topology(std::make_shared<Topology>())
{
    m_topology->node = "pve1";
    m_topology->bridgeNetfilter = true;
    m_topology->bridgeNetfilter6 = true;
}

InterfaceId Node::add(const std::string& name, const std::string& kind, InterfaceId master)
{
    Interface interface;
    interface.id = InterfaceId{static_cast<std::uint32_t>(m_topology->interfaces.size()) + 2};
    interface.name = name;
    interface.kind = kind;
    interface.role = roleOf(name, kind);
    interface.master = master;
    interface.mtu = 1500;
    interface.up = interface.carrier = true;
    interface.portState = master.valid() ? "forwarding" : "";
    m_topology->interfaces.push_back(interface);
    return interface.id;
}

InterfaceId Node::addBridge(const std::string& name, bool withAddress)
{
    const InterfaceId id = add(name, "bridge", {});
    if (withAddress)
        m_topology->interfaces.back().addresses.push_back(
            *IpPrefix::parse("10.99." + std::to_string(id.value % 250) + ".2/24"));
    return id;
}

InterfaceId Node::addUplink(const std::string& name, InterfaceId bridge)
{
    const InterfaceId id = add(name, "", bridge);
    m_topology->interfaces.back().role = InterfaceRole::Uplink;
    return id;
}

std::size_t Node::addGuest(int vmid, GuestType type, InterfaceId bridge, bool firewall,
                           const IpAddress& address, bool addressKnown)
{
    const std::string id = std::to_string(vmid) + "i0";
    const bool vm = type == GuestType::Vm;
    Legs legs;
    Guest guest;
    guest.vmid = vmid;
    guest.type = type;
    guest.name = "guest" + std::to_string(vmid);
    guest.running = true;
    GuestNic nic;
    nic.firewall = firewall;
    nic.mac = *Mac::parse("bc:24:11:00:" + std::to_string(10 + vmid / 100 % 90) + ":" +
                          std::to_string(10 + vmid % 90));
    const InterfaceId own = firewall ? add("fwbr" + id, "bridge", {}) : bridge;
    nic.host = add((vm ? "tap" : "veth") + id, vm ? "tun" : "veth", own);
    legs.inward.push_back(nic.host);
    if (firewall) {
        const InterfaceId fwln = add("fwln" + id, "veth", own);
        const InterfaceId fwpr = add("fwpr" + std::to_string(vmid) + "p0", "veth", bridge);
        for (Interface& interface : m_topology->interfaces) {
            if (interface.id == fwln)
                interface.peer = fwpr;
            if (interface.id == fwpr)
                interface.peer = fwln;
        }
        legs.inward.push_back(fwln);
        legs.inward.push_back(fwpr);
    }
    if (addressKnown)
        nic.addresses.push_back(address);
    guest.nics.push_back(nic);
    m_topology->guests.push_back(guest);
    m_addresses.push_back(address);
    m_legs.push_back(legs);
    return m_legs.size() - 1;
}

std::shared_ptr<const Topology> Node::build()
{
    m_topology->index();
    return m_topology;
}

namespace {

/// From a guest to its bridge: in at the tap, out at fwln, in at fwpr.
std::vector<PathStep> outward(const std::vector<InterfaceId>& legs)
{
    std::vector<PathStep> steps;
    for (std::size_t i = 0; i < legs.size(); ++i)
        steps.push_back({legs[i], i % 2 == 0 ? Direction::In : Direction::Out});
    return steps;
}

/// From a bridge to a guest: out at fwpr, in at fwln, out at the tap.
std::vector<PathStep> inward(const std::vector<InterfaceId>& legs)
{
    std::vector<PathStep> steps;
    for (std::size_t i = legs.size(); i-- > 0;)
        steps.push_back({legs[i], i % 2 == 0 ? Direction::Out : Direction::In});
    return steps;
}

std::vector<PathStep> joined(std::vector<PathStep> a, const std::vector<PathStep>& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

} // namespace

std::vector<PathStep> Node::path(std::size_t from, std::size_t to) const
{
    return joined(outward(m_legs[from].inward), inward(m_legs[to].inward));
}

std::vector<PathStep> Node::pathOut(std::size_t from, InterfaceId uplink) const
{
    return joined(outward(m_legs[from].inward), {{uplink, Direction::Out}});
}

std::vector<PathStep> Node::pathIn(InterfaceId uplink, std::size_t to) const
{
    return joined({{uplink, Direction::In}}, inward(m_legs[to].inward));
}

InterfaceId Node::between(PathStep after, PathStep next) const
{
    // A frame that came in is inside the bridge whose port it came in by; else it is on the wire
    // to the next interface.
    if (after.direction == Direction::In)
        return m_topology->find(after.interface)->master;
    return next.interface;
}

IpAddress ip(const std::string& text)
{
    return IpAddress::parse(text).value();
}

Packet tcp(const IpAddress& from, std::uint16_t sport, const IpAddress& to, std::uint16_t dport,
           std::uint8_t flags, std::uint32_t seq, std::uint32_t ack, std::uint32_t length)
{
    Packet packet;
    packet.source = from;
    packet.destination = to;
    packet.network = from.isV6() ? Packet::Network::Ipv6 : Packet::Network::Ipv4;
    packet.etherType = from.isV6() ? 0x86dd : 0x0800;
    packet.protocol = ipproto::Tcp;
    packet.sourcePort = sport;
    packet.destinationPort = dport;
    packet.tcpFlags = flags;
    packet.sequence = seq;
    packet.acknowledgement = ack;
    packet.payloadLength = length;
    packet.ipLength = static_cast<std::uint16_t>((from.isV6() ? 60 : 40) + length);
    packet.ttl = 64;
    return packet;
}

Sighting sighting(Timestamp time, PathStep step, const Packet& packet)
{
    Sighting one;
    one.time = time;
    one.interface = step.interface;
    one.direction = step.direction;
    one.type = step.direction == Direction::Out ? PacketType::Outgoing : PacketType::OtherHost;
    one.packet = packet;
    return one;
}

std::string describe(const Topology& topology, const std::vector<PathStep>& path)
{
    std::string text;
    for (const PathStep& step : path)
        text += (text.empty() ? "" : ", ") + topology.nameOf(step.interface) + " " +
                directionName(step.direction);
    return text;
}

} // namespace vs::made
