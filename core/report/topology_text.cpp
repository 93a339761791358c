// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/text.h"

#include "core/base/phrase.h"

namespace vs {

namespace {

std::string stateText(const Interface& it)
{
    std::string text;
    if (!it.up)
        text += ", down";
    else if (!it.carrier)
        text += ", no carrier";
    if (!it.portState.empty() && it.portState != "forwarding")
        text += ", " + it.portState;
    if (it.isolated)
        text += ", isolated";
    return text;
}

std::string bridgeText(const Topology& topology, const Interface& bridge)
{
    std::string text = bridge.name;
    for (const IpPrefix& address : bridge.addresses)
        text += "  " + address.toString();
    if (bridge.vlanFiltering)
        text += "  VLAN-aware";
    const bool v4 = topology.filtersBridge(bridge, false);
    const bool v6 = topology.filtersBridge(bridge, true);
    text += v4 && v6 ? "  filtered" : v4 ? "  filtered (IPv4)" : v6 ? "  filtered (IPv6)" : "";
    text += stateText(bridge) + "\n";
    for (const InterfaceId id : topology.ports(bridge.id)) {
        const Interface* const port = topology.find(id);
        if (port == nullptr)
            continue;
        text += "  ├ " + port->name + "  " + std::string(roleName(port->role));
        if (port->peer.valid() && port->kind == "veth" && topology.find(port->peer) != nullptr)
            text += " ⇄ " + topology.nameOf(port->peer);
        text += stateText(*port) + "\n";
    }
    return text;
}

std::string guestText(const Topology& topology, const Guest& guest)
{
    std::string text = guest.label() + (guest.name.empty() ? "" : "  " + guest.name) +
                       (guest.running ? "" : "  not running") + "\n";
    for (const GuestNic& nic : guest.nics) {
        text += "  ├ net" + std::to_string(nic.index) + "  " +
                (nic.host.valid() ? topology.nameOf(nic.host) : std::string("no interface")) +
                "  " + nic.mac.toString() + "  in " + nic.bridge;
        if (nic.tag != 0)
            text += " tag " + std::to_string(nic.tag);
        text += nic.firewall ? "  firewall" : "";
        text += nic.linkDown ? "  link down" : "";
        for (const IpAddress& address : nic.addresses)
            text += "  " + address.toString();
        text += "\n";
    }
    return text;
}

} // namespace

std::string topologyText(const Topology& topology)
{
    const core::LanguageScope english(nullptr); // whoever asks
    std::string text = "NODE " + topology.node + "\n\nBRIDGES\n";
    for (const Interface& each : topology.interfaces)
        if (each.role == InterfaceRole::Bridge || each.role == InterfaceRole::FirewallBridge)
            text += bridgeText(topology, each);
    text += "\nGUESTS\n";
    for (const Guest& guest : topology.guests)
        text += guestText(topology, guest);
    if (!topology.problems.empty())
        text += "\nNOT READ\n";
    for (const std::string& problem : topology.problems)
        text += "  - " + problem + "\n";
    return printable(text);
}

} // namespace vs
