// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json.h"

#include "core/base/phrase.h"
#include "core/report/json_parts.h"
#include "core/report/role_name.h"

namespace vs {

namespace {

Json nameOrNull(const Topology& topology, InterfaceId id)
{
    return id.valid() ? Json(topology.nameOf(id)) : Json(nullptr);
}

template<class Thing>
Json textOrNull(const Thing& thing)
{
    return thing.known() ? Json(thing.toString()) : Json(nullptr);
}

template<class Things>
Json texts(const Things& things)
{
    Json array = Json::array();
    for (const auto& each : things)
        array.push_back(each.toString());
    return array;
}

Json portJson(const Interface& it)
{
    if (it.portState.empty())
        return nullptr;
    return {{"state", it.portState},
            {"isolated", it.isolated},
            {"learning", it.learning},
            {"flood", it.flood},
            {"hairpin", it.hairpin},
            {"vlans", it.vlans},
            {"pvid", it.pvid != 0 ? Json(it.pvid) : Json(nullptr)}};
}

Json bridgeJson(const Topology& topology, const Interface& it)
{
    if (it.role != InterfaceRole::Bridge && it.role != InterfaceRole::FirewallBridge)
        return nullptr;
    return {{"vlan_filtering", it.vlanFiltering},
            {"stp", it.stp},
            {"filters_ipv4", topology.filtersBridge(it, false)},
            {"filters_ipv6", topology.filtersBridge(it, true)}};
}

Json interfaceJson(const Topology& topology, const Interface& it)
{
    return {{"id", it.id.value},
            {"name", it.name},
            {"role", roleId(it.role)},
            {"kind", orNull(it.kind)},
            {"mac", textOrNull(it.mac)},
            {"master", nameOrNull(topology, it.master)},
            {"peer", nameOrNull(topology, it.peer)},
            {"mtu", it.mtu},
            {"up", it.up},
            {"carrier", it.carrier},
            {"addresses", texts(it.addresses)},
            {"port", portJson(it)},
            {"bridge", bridgeJson(topology, it)}};
}

Json guestJson(const Topology& topology, const Guest& guest)
{
    Json nics = Json::array();
    for (const GuestNic& nic : guest.nics)
        nics.push_back({{"index", nic.index},
                        {"mac", textOrNull(nic.mac)},
                        {"bridge", orNull(nic.bridge)},
                        {"tag", nic.tag != 0 ? Json(nic.tag) : Json(nullptr)},
                        {"firewall", nic.firewall},
                        {"link_down", nic.linkDown},
                        {"addresses", texts(nic.addresses)},
                        {"host_interface", nameOrNull(topology, nic.host)}});
    return {
        {"vmid", guest.vmid},         {"type", guest.type == GuestType::Container ? "ct" : "vm"},
        {"label", guest.label()},     {"name", orNull(guest.name)},
        {"node", orNull(guest.node)}, {"running", guest.running},
        {"nics", std::move(nics)}};
}

} // namespace

Json topologyJson(const Topology& topology)
{
    const core::LanguageScope english(nullptr); // whoever asks
    Json interfaces = Json::array();
    for (const Interface& each : topology.interfaces)
        interfaces.push_back(interfaceJson(topology, each));
    Json guests = Json::array();
    for (const Guest& each : topology.guests)
        guests.push_back(guestJson(topology, each));
    return {{"vethscope", VETHSCOPE_VERSION},
            {"node", {{"name", orNull(topology.node)}, {"inferred", topology.inferred}}},
            {"bridge_netfilter", topology.bridgeNetfilter},
            {"bridge_netfilter6", topology.bridgeNetfilter6},
            {"interfaces", std::move(interfaces)},
            {"guests", std::move(guests)},
            {"problems", topology.problems}};
}

} // namespace vs
