// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/facts_json.h"
#include "core/record/json_text.h"

namespace vs::facts {

using nlohmann::json;

namespace {

template<class Thing>
std::string textOf(const Thing& thing)
{
    return thing == Thing{} ? std::string() : thing.toString();
}

Mac macFrom(const json& from, const char* name)
{
    return Mac::parse(from.value(name, "")).value_or(Mac{});
}

IpAddress addressFrom(const json& from, const char* name)
{
    return IpAddress::parse(from.value(name, "")).value_or(IpAddress{});
}

json interfaceJson(const Interface& it)
{
    json addresses = json::array();
    for (const IpPrefix& prefix : it.addresses)
        addresses.push_back(prefix.toString());
    return {{"id", it.id.value},
            {"name", it.name},
            {"role", static_cast<int>(it.role)},
            {"kind", it.kind},
            {"mac", textOf(it.mac)},
            {"master", it.master.value},
            {"peer", it.peer.value},
            {"mtu", it.mtu},
            {"up", it.up},
            {"carrier", it.carrier},
            {"addresses", std::move(addresses)},
            {"port_state", it.portState},
            {"isolated", it.isolated},
            {"learning", it.learning},
            {"flood", it.flood},
            {"hairpin", it.hairpin},
            {"vlans", it.vlans},
            {"pvid", it.pvid},
            {"vlan_filtering", it.vlanFiltering},
            {"stp", it.stp},
            {"call_iptables", it.callIptables},
            {"call_ip6tables", it.callIp6tables}};
}

Interface interfaceFrom(const json& from)
{
    Interface it;
    it.id.value = from.value("id", 0U);
    it.name = from.value("name", "");
    it.role = static_cast<InterfaceRole>(
        std::clamp(from.value("role", 0), 0, static_cast<int>(InterfaceRole::Other)));
    it.kind = from.value("kind", "");
    it.mac = macFrom(from, "mac");
    it.master.value = from.value("master", 0U);
    it.peer.value = from.value("peer", 0U);
    it.mtu = from.value("mtu", 0);
    it.up = from.value("up", false);
    it.carrier = from.value("carrier", false);
    for (const json& each : list(from, "addresses"))
        if (const auto prefix = IpPrefix::parse(each.get<std::string>()))
            it.addresses.push_back(*prefix);
    it.portState = from.value("port_state", "");
    it.isolated = from.value("isolated", false);
    it.learning = from.value("learning", true);
    it.flood = from.value("flood", true);
    it.hairpin = from.value("hairpin", false);
    it.vlans = from.value("vlans", std::vector<std::uint16_t>{});
    it.pvid = from.value("pvid", std::uint16_t{0});
    it.vlanFiltering = from.value("vlan_filtering", false);
    it.stp = from.value("stp", false);
    it.callIptables = from.value("call_iptables", false);
    it.callIp6tables = from.value("call_ip6tables", false);
    return it;
}

json nicJson(const GuestNic& nic)
{
    json addresses = json::array();
    for (const IpAddress& address : nic.addresses)
        addresses.push_back(address.toString());
    return {{"index", nic.index},
            {"mac", textOf(nic.mac)},
            {"bridge", nic.bridge},
            {"tag", nic.tag},
            {"firewall", nic.firewall},
            {"link_down", nic.linkDown},
            {"mtu", nic.mtu},
            {"rate", nic.rate},
            {"addresses", std::move(addresses)},
            {"guest_interface", nic.guestInterface},
            {"config_line", nic.configLine},
            {"config_text", nic.configText},
            {"host", nic.host.value}};
}

GuestNic nicFrom(const json& from)
{
    GuestNic nic;
    nic.index = from.value("index", 0);
    nic.mac = macFrom(from, "mac");
    nic.bridge = from.value("bridge", "");
    nic.tag = from.value("tag", std::uint16_t{0});
    nic.firewall = from.value("firewall", false);
    nic.linkDown = from.value("link_down", false);
    nic.mtu = from.value("mtu", 0);
    nic.rate = from.value("rate", "");
    for (const json& each : list(from, "addresses"))
        if (const auto address = IpAddress::parse(each.get<std::string>()))
            nic.addresses.push_back(*address);
    nic.guestInterface = from.value("guest_interface", "");
    nic.host.value = from.value("host", 0U);
    nic.configLine = from.value("config_line", 0);
    nic.configText = from.value("config_text", "");
    return nic;
}

json guestJson(const Guest& guest)
{
    json nics = json::array();
    for (const GuestNic& nic : guest.nics)
        nics.push_back(nicJson(nic));
    return {{"vmid", guest.vmid},
            {"type", guest.type == GuestType::Container ? "ct" : "vm"},
            {"name", guest.name},
            {"node", guest.node},
            {"config_file", guest.configFile},
            {"running", guest.running},
            {"nics", std::move(nics)}};
}

Guest guestFrom(const json& from)
{
    Guest guest;
    guest.vmid = from.value("vmid", 0);
    guest.type = from.value("type", "") == "ct" ? GuestType::Container : GuestType::Vm;
    guest.name = from.value("name", "");
    guest.node = from.value("node", "");
    guest.configFile = from.value("config_file", "");
    guest.running = from.value("running", false);
    for (const json& nic : list(from, "nics"))
        guest.nics.push_back(nicFrom(nic));
    return guest;
}

} // namespace

std::string write(const Topology& topology)
{
    json interfaces = json::array();
    for (const Interface& each : topology.interfaces)
        interfaces.push_back(interfaceJson(each));
    json guests = json::array();
    for (const Guest& each : topology.guests)
        guests.push_back(guestJson(each));
    json fdb = json::array();
    for (const FdbEntry& each : topology.fdb)
        fdb.push_back({{"mac", each.mac.toString()},
                       {"port", each.port.value},
                       {"bridge", each.bridge.value},
                       {"vlan", each.vlan},
                       {"permanent", each.permanent}});
    json neighbours = json::array();
    for (const Neighbour& each : topology.neighbours)
        neighbours.push_back({{"address", each.address.toString()},
                              {"mac", each.mac.toString()},
                              {"interface", each.interface.value}});
    json network = json::array();
    for (const ConfigLine& each : topology.networkConfig)
        network.push_back({{"file", each.file}, {"line", each.line}, {"text", each.text}});
    return dump({{"node", topology.node},
                 {"network_config", std::move(network)},
                 {"interfaces", std::move(interfaces)},
                 {"guests", std::move(guests)},
                 {"fdb", std::move(fdb)},
                 {"neighbours", std::move(neighbours)},
                 {"problems", topology.problems},
                 {"bridge_netfilter", topology.bridgeNetfilter},
                 {"bridge_netfilter6", topology.bridgeNetfilter6},
                 {"inferred", topology.inferred}});
}

std::shared_ptr<const Topology> readTopology(std::string_view text)
{
    auto out = std::make_shared<Topology>();
    const bool good = parse(text, [&out](const json& from) {
        out->node = from.value("node", "");
        for (const json& each : list(from, "interfaces"))
            out->interfaces.push_back(interfaceFrom(each));
        for (const json& each : list(from, "guests"))
            out->guests.push_back(guestFrom(each));
        for (const json& each : list(from, "fdb"))
            out->fdb.push_back({macFrom(each, "mac"), InterfaceId{each.value("port", 0U)},
                                InterfaceId{each.value("bridge", 0U)},
                                each.value("vlan", std::uint16_t{0}),
                                each.value("permanent", false)});
        for (const json& each : list(from, "neighbours"))
            out->neighbours.push_back({addressFrom(each, "address"), macFrom(each, "mac"),
                                       InterfaceId{each.value("interface", 0U)}});
        for (const json& each : list(from, "network_config"))
            out->networkConfig.push_back(
                {each.value("file", ""), each.value("line", 0), each.value("text", "")});
        out->problems = from.value("problems", std::vector<std::string>{});
        out->bridgeNetfilter = from.value("bridge_netfilter", false);
        out->bridgeNetfilter6 = from.value("bridge_netfilter6", false);
        out->inferred = from.value("inferred", false);
    });
    if (!good)
        return nullptr;
    out->index();
    return out;
}

} // namespace vs::facts
