// SPDX-License-Identifier: GPL-3.0-or-later
// The classes of packets that a bridge itself did not pass from port to port.
#include "core/diagnose/catalogue/node_evidence.h"
#include "core/diagnose/catalogue/wiring_losses.h"

#include "core/diagnose/catalogue/wiring_clues.h"

#include <algorithm>

namespace vs {

namespace {

/// The port is one, and its state lets no packet through.
bool holdsBack(const Interface& port)
{
    return port.portState == "listening" || port.portState == "learning" ||
           port.portState == "blocking";
}

core::Phrase listed(const std::vector<std::uint16_t>& vlans)
{
    core::Phrase list;
    for (std::size_t i = 0; i < vlans.size();) {
        std::size_t last = i;
        while (last + 1 < vlans.size() && vlans[last + 1] == vlans[last] + 1)
            ++last;
        core::add(list,
                  std::to_string(vlans[i]) + (last > i ? "-" + std::to_string(vlans[last]) : ""));
        i = last + 1;
    }
    return list.empty() ? core::phrase("none") : list;
}

bool allows(const Interface& port, std::uint16_t vlan)
{
    return std::find(port.vlans.begin(), port.vlans.end(), vlan) != port.vlans.end();
}

/// The bridge's VLAN table was read: one of its ports has an entry.
bool vlansKnown(const Topology& topology, const Interface& bridge)
{
    const auto& ports = topology.ports(bridge.id);
    return std::any_of(ports.begin(), ports.end(), [&](InterfaceId id) {
        const Interface* port = topology.find(id);
        return port != nullptr && !port->vlans.empty();
    });
}

Claim vlanClaim(const BridgeCrossing& crossing, Direction way, const core::Phrase& vlan)
{
    const Interface& port = way == Direction::In ? *crossing.in : *crossing.out;
    const core::Word device{"device", crossing.bridge->name};
    const core::Word at{"port", port.name};
    const core::Word has{"has", listed(port.vlans)};
    Claim claim;
    claim.words["port"] = port.name;
    claim.words["vlan"] = vlan;
    claim.words["lets"] = way == Direction::In
                              ? core::phrase("{device} is VLAN-aware, and lets a packet in at "
                                             "{port} only in these VLANs: {has}.",
                                             {device, at, has})
                              : core::phrase("{device} is VLAN-aware, and lets a packet out at "
                                             "{port} only in these VLANs: {has}.",
                                             {device, at, has});
    return claim;
}

/// The bridge's forwarding database was read: its own addresses are always in it.
bool fdbKnown(const Topology& topology, const Interface& bridge)
{
    return std::any_of(topology.fdb.begin(), topology.fdb.end(),
                       [&](const FdbEntry& entry) { return entry.bridge == bridge.id; });
}

bool isInFdb(const Topology& topology, const Interface& bridge, const Mac& mac)
{
    return std::any_of(topology.fdb.begin(), topology.fdb.end(), [&](const FdbEntry& entry) {
        return entry.bridge == bridge.id && entry.mac == mac;
    });
}

/// The MAC that the packet is addressed to, as far as the node's own knowledge tells.
Mac receiverMac(const Clues& clues, const JourneyRecord& record)
{
    const IpAddress& destination = record.journey.packet.destination;
    if (const auto nic = clues.topology().nicOfAddress(destination))
        return clues.topology().nic(*nic).mac;
    const Flow* flow = clues.flow(record).flow;
    if (flow == nullptr)
        return {};
    return record.journey.fromClient ? flow->server.mac : flow->client.mac;
}

} // namespace

std::optional<Claim> explainPortNotForwarding(const Clues& clues, const JourneyRecord& record)
{
    const auto crossing = lostCrossing(clues, record);
    if (!crossing || endedByRule(clues, record))
        return std::nullopt;
    const bool ingress =
        holdsBack(*crossing->in) || kernelWord(record) == "BRIDGE_INGRESS_STP_STATE";
    if (!ingress && !holdsBack(*crossing->out))
        return std::nullopt;
    const Interface& port = ingress ? *crossing->in : *crossing->out;
    Claim claim;
    claim.words["port"] = port.name;
    const core::Word at{"port", port.name};
    const core::Word state{
        "state", holdsBack(port) ? core::phrase("it is {state}", {{"state", port.portState}})
                                 : core::phrase("the kernel dropped the packet for its state "
                                                "(BRIDGE_INGRESS_STP_STATE)")};
    claim.words["held"] =
        ingress ? core::phrase("The bridge lets nothing in at {port}: {state}.", {at, state})
                : core::phrase("The bridge lets nothing out at {port}: {state}.", {at, state});
    claim.words["stp"] =
        crossing->bridge->stp
            ? core::phrase("The bridge speaks the spanning tree protocol (STP): it holds a port "
                           "back while it learns the tree, or where the tree has a loop.")
            : core::phrase("The bridge does not speak the spanning tree protocol (STP): a new port "
                           "waits for the forward delay, or somebody set the state.");
    return claim;
}

std::optional<Claim> explainPortIsolated(const Clues& clues, const JourneyRecord& record)
{
    const auto crossing = lostCrossing(clues, record);
    if (!crossing || endedByRule(clues, record) || !crossing->in->isolated ||
        !crossing->out->isolated)
        return std::nullopt;
    Claim claim;
    claim.words["in"] = crossing->in->name;
    claim.words["out"] = crossing->out->name;
    return claim;
}

std::optional<Claim> explainVlanNotOnPort(const Clues& clues, const JourneyRecord& record)
{
    const auto crossing = lostCrossing(clues, record);
    if (!crossing || endedByRule(clues, record) || !crossing->bridge->vlanFiltering ||
        !vlansKnown(clues.topology(), *crossing->bridge))
        return std::nullopt;
    const Interface& in = *crossing->in;
    const Interface& out = *crossing->out;
    const std::uint16_t tag = lastTag(record);
    if (tag != 0 && !allows(in, tag))
        return vlanClaim(*crossing, Direction::In, std::to_string(tag));
    if (tag != 0 && !allows(out, tag))
        return vlanClaim(*crossing, Direction::Out, std::to_string(tag));
    // A capture may not show the tag: whatever it was, only a VLAN of both ports gets through.
    if (tag == 0 && std::none_of(in.vlans.begin(), in.vlans.end(),
                                 [&](std::uint16_t vlan) { return allows(out, vlan); })) {
        if (in.vlans.empty())
            return vlanClaim(*crossing, Direction::In, core::phrase("the packet's"));
        return vlanClaim(*crossing, Direction::Out,
                         in.vlans.size() == 1
                             ? core::Phrase(std::to_string(in.vlans.front()))
                             : core::phrase("any of {vlans}", {{"vlans", listed(in.vlans)}}));
    }
    return std::nullopt;
}

std::optional<Claim> explainMacNotLearnt(const Clues& clues, const JourneyRecord& record)
{
    const auto crossing = lostCrossing(clues, record);
    if (!crossing || endedByRule(clues, record) || crossing->out->flood ||
        record.journey.packet.isArp())
        return std::nullopt;
    const Mac mac = receiverMac(clues, record);
    if (!mac.known() || !fdbKnown(clues.topology(), *crossing->bridge) ||
        isInFdb(clues.topology(), *crossing->bridge, mac) ||
        // A port that learns knows its sender.
        (crossing->out->learning && clues.cameInBy(crossing->out->id)))
        return std::nullopt;
    Claim claim;
    claim.words["mac"] = mac.toString();
    claim.words["port"] = crossing->out->name;
    claim.words["learning"] =
        crossing->out->learning
            ? core::phrase("Nothing was heard from there yet, so the bridge could not learn the "
                           "address.")
            : core::phrase("Learning is off for that port, too, so the bridge never learns the "
                           "address.");
    return claim;
}

} // namespace vs
