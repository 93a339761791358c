// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/nic_wiring.h"

namespace vs {

namespace {

/// What the guest's own end of a NIC is named after.
std::string legName(const char* prefix, int vmid, char separator, int nic)
{
    return prefix + std::to_string(vmid) + separator + std::to_string(nic);
}

const Interface* masterOf(const Topology& topology, const Interface& port)
{
    return port.master.valid() ? topology.find(port.master) : nullptr;
}

PortFacts::Link linkOf(const Interface& port)
{
    if (!port.up)
        return PortFacts::Link::Disabled;
    return port.carrier ? PortFacts::Link::Up : PortFacts::Link::NoCarrier;
}

void addPort(const Topology& topology, const Interface& port, PortFacts& facts)
{
    facts.port = port.id;
    facts.isolated = port.isolated;
    facts.hairpin = port.hairpin;
    const Interface* bridge = masterOf(topology, port);
    if (bridge == nullptr)
        return;
    facts.noLearning = !port.learning;
    facts.noFlooding = !port.flood;
    facts.bridgeMtu = bridge->mtu;
    if (port.mtu > 0 && bridge->mtu > 0 && port.mtu != bridge->mtu)
        facts.mtu = port.mtu;
    // A port that is down is "disabled": its link says so already.
    if (!port.portState.empty() && port.portState != "forwarding" && port.portState != "disabled")
        facts.stp = port.portState;
    if (bridge->vlanFiltering && port.pvid > 1)
        facts.tag = port.pvid;
}

} // namespace

std::vector<InterfaceId> nicChain(const Topology& topology, NicRef ref)
{
    const GuestNic& nic = topology.nic(ref);
    const Interface* host = nic.host.valid() ? topology.find(nic.host) : nullptr;
    if (host == nullptr)
        return {};
    std::vector<InterfaceId> chain{host->id};
    const Interface* bridge = masterOf(topology, *host);
    if (bridge == nullptr || bridge->role != InterfaceRole::FirewallBridge)
        return chain;
    chain.push_back(bridge->id);
    const int vmid = topology.guest(ref).vmid;
    const Interface* inner = topology.findByName(legName("fwln", vmid, 'i', nic.index));
    if (inner == nullptr || inner->master != bridge->id)
        return chain;
    chain.push_back(inner->id);
    const Interface* outer = inner->peer.valid()
                                 ? topology.find(inner->peer)
                                 : topology.findByName(legName("fwpr", vmid, 'p', nic.index));
    if (outer != nullptr)
        chain.push_back(outer->id);
    return chain;
}

InterfaceId wiredBridge(const Topology& topology, NicRef ref)
{
    const std::vector<InterfaceId> chain = nicChain(topology, ref);
    if (chain.empty())
        return {};
    const Interface* bridge = masterOf(topology, *topology.find(chain.back()));
    return bridge != nullptr && bridge->role == InterfaceRole::Bridge ? bridge->id : InterfaceId{};
}

std::string bridgeNameOf(const Topology& topology, NicRef ref)
{
    if (const InterfaceId wired = wiredBridge(topology, ref); wired.valid())
        return topology.nameOf(wired);
    const GuestNic& nic = topology.nic(ref);
    if (nic.tag == 0 || nic.bridge.empty())
        return nic.bridge;
    const Interface* configured = topology.findByName(nic.bridge);
    const std::string ofTag = nic.bridge + "v" + std::to_string(nic.tag);
    const bool aware = configured != nullptr && configured->vlanFiltering;
    return !aware && topology.findByName(ofTag) != nullptr ? ofTag : nic.bridge;
}

bool PortFacts::remarkable() const
{
    return link == Link::Unplugged || link == Link::Disabled || link == Link::NoCarrier ||
           mtu != 0 || isolated || noLearning || noFlooding || hairpin || !stp.empty();
}

PortFacts factsOfPort(const Topology& topology, InterfaceId port)
{
    PortFacts facts;
    const Interface* interface = topology.find(port);
    if (interface == nullptr)
        return facts;
    addPort(topology, *interface, facts);
    if (!topology.inferred)
        facts.link = linkOf(*interface);
    return facts;
}

PortFacts factsOfNic(const Topology& topology, NicRef ref)
{
    PortFacts facts;
    const GuestNic& nic = topology.nic(ref);
    const std::vector<InterfaceId> chain = nicChain(topology, ref);
    if (!chain.empty())
        addPort(topology, *topology.find(chain.back()), facts);
    if (facts.tag == 0)
        facts.tag = nic.tag;
    if (topology.inferred)
        return facts;
    if (chain.empty())
        facts.link = PortFacts::Link::Absent;
    else if (nic.linkDown)
        facts.link = PortFacts::Link::Unplugged;
    // The first break on the way counts, whichever interface it is.
    for (const InterfaceId id : chain) {
        const Interface& each = *topology.find(id);
        if (facts.link == PortFacts::Link::Up)
            facts.link = linkOf(each);
        if (facts.mtu == 0 && facts.bridgeMtu > 0 && each.mtu > 0 && each.mtu != facts.bridgeMtu)
            facts.mtu = each.mtu;
    }
    return facts;
}

} // namespace vs
