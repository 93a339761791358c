// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/wiring.h"

#include "core/model/problem.h"

#include <algorithm>
#include <set>

namespace vs {

void InterfaceNames::claim(const std::string& name, InterfaceId id)
{
    if (!id.valid() || m_ids.contains(name) || m_names.contains(id.value))
        return;
    m_ids[name] = id;
    m_names[id.value] = name;
}

InterfaceId InterfaceNames::of(const std::string& name)
{
    const auto known = m_ids.find(name);
    if (known != m_ids.end())
        return known->second;
    while (m_names.contains(m_next))
        ++m_next;
    const InterfaceId id{m_next};
    m_ids[name] = id;
    m_names[id.value] = name;
    return id;
}

const std::string* InterfaceNames::nameOf(InterfaceId id) const
{
    const auto known = m_names.find(id.value);
    return known == m_names.end() ? nullptr : &known->second;
}

void AddressEvidence::take(const Sighting& sighting)
{
    const Packet& packet = sighting.packet;
    if (sighting.direction == Direction::In && packet.source.known() && !packet.source.isGroup())
        m_senders.try_emplace(packet.source, Place{sighting.interface, packet.sourceMac});
    if (packet.destination.known() && !packet.destination.isGroup() && !packet.isArp())
        m_receivers[packet.destination].try_emplace(sighting.interface, sighting.direction);
}

namespace {

std::string nameOf(const char* prefix, GuestInterfaceName name, char separator)
{
    return prefix + std::to_string(name.vmid) + separator + std::to_string(name.nic);
}

const char* kindOf(InterfaceRole role)
{
    switch (role) {
    case InterfaceRole::Bridge:
    case InterfaceRole::FirewallBridge:
        return "bridge";
    case InterfaceRole::GuestTap:
        return "tun";
    case InterfaceRole::GuestVeth:
    case InterfaceRole::FirewallGuestLeg:
    case InterfaceRole::FirewallBridgeLeg:
        return "veth";
    case InterfaceRole::VlanDevice:
        return "vlan";
    default:
        return "";
    }
}

class Wiring
{
public:
    Wiring(InterfaceNames& names, const WiringFacts& facts) : m_names(names), m_facts(facts) {}

    std::shared_ptr<Topology> build(const AddressEvidence& addresses)
    {
        takeLinks();
        for (const auto& [name, id] : std::map(m_names.all()))
            interface(name);
        completeFirewallBridges();
        for (const auto& [port, bridge] : m_facts.ports)
            connect(port, bridge);
        for (const FdbLine& line : m_facts.fdb)
            if (!line.bridge.empty())
                connect(line.port, line.bridge);
        connectByName();
        addGuests();
        addAddresses(addresses);
        return finish();
    }

private:
    Interface& interface(const std::string& name)
    {
        const auto known = m_interfaces.find(name);
        if (known != m_interfaces.end())
            return known->second;
        Interface& made = m_interfaces[name];
        made.id = m_names.of(name);
        made.name = name;
        made.role = roleOf(name, "");
        made.kind = kindOf(made.role);
        made.up = made.carrier = true;
        return made;
    }

    const Interface* find(InterfaceId id) const
    {
        const std::string* const name = m_names.nameOf(id);
        const auto found = name == nullptr ? m_interfaces.end() : m_interfaces.find(*name);
        return found == m_interfaces.end() ? nullptr : &found->second;
    }

    void takeLinks()
    {
        for (const LinkText& link : m_facts.links) {
            Interface& to = interface(link.interface.name);
            const InterfaceId id = to.id;
            const bool up = link.flags ? link.interface.up : true;
            const bool carrier = link.flags ? link.interface.carrier : true;
            const std::string kind = to.kind;
            // A later listing of the same interface adds to the first: bridge link to ip link.
            Interface merged = link.interface;
            merged.id = id;
            merged.up = up;
            merged.carrier = carrier;
            if (!merged.mac.known())
                merged.mac = to.mac;
            if (merged.addresses.empty())
                merged.addresses = to.addresses;
            if (merged.mtu == 0)
                merged.mtu = to.mtu;
            merged.role = roleOf(merged.name, merged.kind);
            if (merged.kind.empty())
                merged.kind = kind;
            to = std::move(merged);
            if (!link.master.empty())
                m_masters[link.interface.name] = link.master;
            if (!link.peer.empty())
                m_peers[link.interface.name] = link.peer;
            m_listed.insert(link.interface.name);
        }
        for (const auto& [name, peer] : m_peers) {
            const InterfaceId id = interface(peer).id;
            interface(name).peer = id;
        }
        for (const auto& [name, master] : m_masters)
            connect(name, master);
    }

    void connect(const std::string& port, const std::string& bridge)
    {
        Interface& to = interface(bridge);
        if (to.role == InterfaceRole::Unknown || to.role == InterfaceRole::Other) {
            to.role = InterfaceRole::Bridge; // what has ports is one
            to.kind = "bridge";
        }
        const InterfaceId id = to.id;
        Interface& from = interface(port);
        if (!from.master.valid() && from.id != id)
            from.master = id;
    }

    /// What belongs to one firewall bridge, once any of it is known.
    void completeFirewallBridges()
    {
        std::set<std::pair<int, int>> bridges;
        for (const auto& [name, each] : m_interfaces) {
            const auto parts = guestInterfaceName(name);
            if (parts && (each.role == InterfaceRole::FirewallBridge ||
                          each.role == InterfaceRole::FirewallBridgeLeg ||
                          each.role == InterfaceRole::FirewallGuestLeg))
                bridges.emplace(parts->vmid, parts->nic);
        }
        for (const auto& [vmid, nic] : bridges) {
            const GuestInterfaceName name{vmid, nic};
            const std::string bridge = nameOf("fwbr", name, 'i');
            const std::string inner = nameOf("fwln", name, 'i');
            const std::string outer = nameOf("fwpr", name, 'p');
            const InterfaceId outerId = interface(outer).id;
            const InterfaceId innerId = interface(inner).id;
            interface(inner).peer = outerId;
            interface(outer).peer = innerId;
            connect(inner, bridge);
            for (const std::string& host : {nameOf("tap", name, 'i'), nameOf("veth", name, 'i')})
                if (m_interfaces.contains(host))
                    connect(host, bridge);
        }
    }

    /// The bridge that most ports are known to be in; else the one that is named, or PVE's first.
    std::string commonBridge()
    {
        std::map<std::uint32_t, int> ports;
        for (const auto& [name, each] : m_interfaces)
            if (each.master.valid())
                ++ports[each.master.value];
        std::string best;
        int most = -1;
        for (const auto& [name, each] : m_interfaces) {
            if (each.role != InterfaceRole::Bridge)
                continue;
            const auto count = ports.find(each.id.value);
            const int has = count == ports.end() ? 0 : count->second;
            if (has > most) {
                most = has;
                best = name;
            }
        }
        return best.empty() ? "vmbr0" : best;
    }

    void connectByName()
    {
        std::vector<std::string> loose;
        for (auto& [name, each] : m_interfaces) {
            const bool port =
                each.role == InterfaceRole::GuestTap || each.role == InterfaceRole::GuestVeth ||
                each.role == InterfaceRole::FirewallBridgeLeg || each.role == InterfaceRole::Uplink;
            if (port && !each.master.valid() && !m_listed.contains(name))
                loose.push_back(name);
            if (each.role == InterfaceRole::VlanDevice && !each.peer.valid()) {
                const auto parent = m_interfaces.find(name.substr(0, name.rfind('.')));
                if (parent != m_interfaces.end())
                    each.peer = parent->second.id;
            }
        }
        if (loose.empty())
            return;
        const std::string bridge = commonBridge();
        for (const std::string& name : loose)
            connect(name, bridge);
    }

    void addGuests()
    {
        for (const auto& [name, each] : m_interfaces) {
            const auto parts = guestInterfaceName(name);
            constexpr int kMostNics = 32; // PVE's own bound
            if (!parts || parts->nic >= kMostNics)
                continue;
            Guest& guest = m_guests[parts->vmid];
            guest.vmid = parts->vmid;
            guest.running = true;
            if (each.role == InterfaceRole::GuestVeth)
                guest.type = GuestType::Container;
            auto nic = std::find_if(guest.nics.begin(), guest.nics.end(),
                                    [&](const GuestNic& one) { return one.index == parts->nic; });
            if (nic == guest.nics.end()) {
                nic = guest.nics.insert(nic, GuestNic{});
                nic->index = parts->nic;
            }
            const bool host =
                each.role == InterfaceRole::GuestTap || each.role == InterfaceRole::GuestVeth;
            if (host)
                nic->host = each.id;
            nic->firewall |= !host;
            if (each.role == InterfaceRole::FirewallBridgeLeg || (host && nic->bridge.empty()))
                if (const Interface* const bridge = find(each.master);
                    bridge != nullptr && bridge->role == InterfaceRole::Bridge)
                    nic->bridge = bridge->name;
        }
    }

    /// The NIC on whose way to the guest the interface lies; null: none. `towards`: the direction
    /// that leads to the guest there.
    GuestNic* nicAt(InterfaceId id, Direction& towards)
    {
        const Interface* const each = find(id);
        if (each == nullptr)
            return nullptr;
        const auto parts = guestInterfaceName(each->name);
        const auto guest = parts ? m_guests.find(parts->vmid) : m_guests.end();
        if (guest == m_guests.end() || each->role == InterfaceRole::FirewallBridge)
            return nullptr;
        towards = each->role == InterfaceRole::FirewallGuestLeg ? Direction::In : Direction::Out;
        for (GuestNic& nic : guest->second.nics)
            if (nic.index == parts->nic)
                return &nic;
        return nullptr;
    }

    void addAddresses(const AddressEvidence& evidence)
    {
        const auto add = [](GuestNic& nic, const IpAddress& address) {
            if (std::find(nic.addresses.begin(), nic.addresses.end(), address) ==
                nic.addresses.end())
                nic.addresses.push_back(address);
        };
        for (const auto& [address, place] : evidence.senders()) {
            Direction towards{};
            GuestNic* const nic = nicAt(place.interface, towards);
            if (nic == nullptr || towards != Direction::Out)
                continue; // it came in from outside
            add(*nic, address);
            if (!nic->mac.known())
                nic->mac = place.mac;
        }
        for (const auto& [address, places] : evidence.receivers()) {
            if (evidence.senders().contains(address))
                continue;
            std::set<GuestNic*> takers;
            for (const auto& [id, direction] : places) {
                Direction towards{};
                GuestNic* const nic = nicAt(id, towards);
                if (nic != nullptr && direction == towards)
                    takers.insert(nic);
            }
            if (takers.size() == 1)
                add(**takers.begin(), address);
        }
    }

    std::shared_ptr<Topology> finish()
    {
        auto topology = std::make_shared<Topology>();
        for (const FdbLine& line : m_facts.fdb) {
            const auto port = m_interfaces.find(line.port);
            if (port != m_interfaces.end())
                topology->fdb.push_back(
                    {line.mac, port->second.id, port->second.master, line.vlan, line.permanent});
        }
        for (const PortVlans& each : m_facts.vlans) {
            const auto port = m_interfaces.find(each.port);
            if (port != m_interfaces.end()) {
                port->second.vlans = each.vlans;
                port->second.pvid = each.pvid;
            }
        }
        for (auto& [name, each] : m_interfaces)
            topology->interfaces.push_back(std::move(each));
        std::sort(topology->interfaces.begin(), topology->interfaces.end(),
                  [](const Interface& a, const Interface& b) { return a.id < b.id; });
        for (auto& [vmid, guest] : m_guests)
            topology->guests.push_back(std::move(guest));
        topology->bridgeNetfilter = m_facts.bridgeNetfilter;
        topology->bridgeNetfilter6 = m_facts.bridgeNetfilter6;
        topology->inferred = true;
        topology->problems.push_back(core::inEnglish(problem::kInferred));
        topology->index();
        return topology;
    }

    InterfaceNames& m_names;
    const WiringFacts& m_facts;
    std::map<std::string, Interface> m_interfaces;
    std::map<std::string, std::string> m_masters, m_peers; ///< as listed
    std::set<std::string> m_listed;
    std::map<int, Guest> m_guests;
};

} // namespace

std::shared_ptr<Topology> inferWiring(InterfaceNames& names, const WiringFacts& facts,
                                      const AddressEvidence& addresses)
{
    return Wiring(names, facts).build(addresses);
}

} // namespace vs
