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

std::string listed(const std::vector<std::uint16_t>& vlans)
{
    std::string text;
    for (std::size_t i = 0; i < vlans.size();) {
        std::size_t last = i;
        while (last + 1 < vlans.size() && vlans[last + 1] == vlans[last] + 1)
            ++last;
        text += (text.empty() ? "" : ", ") + std::to_string(vlans[i]) +
                (last > i ? "-" + std::to_string(vlans[last]) : "");
        i = last + 1;
    }
    return text.empty() ? "none" : text;
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

Claim vlanClaim(const Interface& port, const std::string& vlan, const char* way)
{
    Claim claim;
    claim.words = {{"port", port.name}, {"vlan", vlan}, {"way", way}, {"has", listed(port.vlans)}};
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
    claim.words["state"] = holdsBack(port) ? "it is " + port.portState
                                           : std::string("the kernel dropped the packet for its "
                                                         "state (BRIDGE_INGRESS_STP_STATE)");
    claim.words["way"] = ingress ? "in" : "out";
    claim.words["stp"] = crossing->bridge->stp
                             ? "The bridge speaks the spanning tree protocol (STP): it holds a "
                               "port back while it learns the tree, or where the tree has a loop."
                             : "The bridge does not speak the spanning tree protocol (STP): a new "
                               "port waits for the forward delay, or somebody set the state.";
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
        return vlanClaim(in, std::to_string(tag), "in");
    if (tag != 0 && !allows(out, tag))
        return vlanClaim(out, std::to_string(tag), "out");
    // A capture may not show the tag: whatever it was, only a VLAN of both ports gets through.
    if (tag == 0 && std::none_of(in.vlans.begin(), in.vlans.end(),
                                 [&](std::uint16_t vlan) { return allows(out, vlan); })) {
        if (in.vlans.empty())
            return vlanClaim(in, "the packet's", "in");
        return vlanClaim(out,
                         in.vlans.size() == 1 ? std::to_string(in.vlans.front())
                                              : "any of " + listed(in.vlans),
                         "out");
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
            ? "Nothing was heard from there yet, so the bridge could not learn the address."
            : "Learning is off for that port, too, so the bridge never learns the address.";
    return claim;
}

} // namespace vs
