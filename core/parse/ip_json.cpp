// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/ip_json.h"

#include "core/parse/json_read.h"

#include <unordered_map>

namespace vs {

namespace {

using jsonread::Json;

void readBridge(const Json& data, Interface& out)
{
    out.vlanFiltering = jsonread::flag(data, "vlan_filtering");
    out.stp = jsonread::flag(data, "stp_state");
    out.callIptables = jsonread::flag(data, "nf_call_iptables");
    out.callIp6tables = jsonread::flag(data, "nf_call_ip6tables");
}

void readBridgePort(const Json& data, Interface& out)
{
    out.portState = jsonread::text(data, "state");
    out.isolated = jsonread::flag(data, "isolated");
    out.learning = jsonread::flag(data, "learning", true);
    out.flood = jsonread::flag(data, "flood", true);
    out.hairpin = jsonread::flag(data, "hairpin");
}

/// Everything but what names other interfaces.
Interface readLink(const Json& link)
{
    Interface out;
    out.id = InterfaceId{jsonread::number<std::uint32_t>(link, "ifindex")};
    out.name = jsonread::text(link, "ifname");
    out.mtu = jsonread::number<int>(link, "mtu");
    const Json& flags = jsonread::array(link, "flags");
    out.up = jsonread::contains(flags, "UP");
    out.carrier = jsonread::contains(flags, "LOWER_UP");
    if (jsonread::text(link, "link_type") == "ether")
        out.mac = Mac::parse(jsonread::text(link, "address")).value_or(Mac{});
    const Json& info = jsonread::object(link, "linkinfo");
    out.kind = jsonread::text(info, "info_kind");
    out.role = roleOf(out.name, out.kind);
    if (out.kind == "bridge")
        readBridge(jsonread::object(info, "info_data"), out);
    if (jsonread::text(info, "info_slave_kind") == "bridge")
        readBridgePort(jsonread::object(info, "info_slave_data"), out);
    for (const Json& entry : jsonread::array(link, "addr_info")) {
        const auto address =
            entry.is_object() ? IpAddress::parse(jsonread::text(entry, "local")) : std::nullopt;
        if (address)
            out.addresses.push_back({*address, jsonread::number<std::uint8_t>(entry, "prefixlen")});
    }
    return out;
}

} // namespace

Result<LinkList> parseIpLinks(std::string_view json)
{
    const auto links = jsonread::parseArray(json, "ip link");
    if (!links)
        return tl::unexpected(links.error());
    LinkList out;
    std::unordered_map<std::string, InterfaceId> ids;
    std::vector<const Json*> sources;
    for (const Json& link : *links) {
        if (link.is_object() && link.empty())
            continue; // what ip prints for an interface that its filter left out
        Interface interface = link.is_object() ? readLink(link) : Interface{};
        if (!interface.id.valid() || interface.name.empty()) {
            ++out.notUnderstood;
            continue;
        }
        ids.emplace(interface.name, interface.id);
        out.interfaces.push_back(std::move(interface));
        sources.push_back(&link);
    }
    const auto idOf = [&ids](const std::string& name) {
        const auto found = ids.find(name);
        return found == ids.end() ? InterfaceId{} : found->second;
    };
    for (std::size_t at = 0; at < sources.size(); ++at) {
        const Json& link = *sources[at];
        Interface& interface = out.interfaces[at];
        interface.master = idOf(jsonread::text(link, "master"));
        // "link" is the peer's name here; a peer in another namespace is a number that means
        // another interface here.
        interface.peer = idOf(jsonread::text(link, "link"));
        if (!interface.peer.valid() && !link.contains("link_netnsid"))
            interface.peer = InterfaceId{jsonread::number<std::uint32_t>(link, "link_index")};
    }
    return out;
}

Result<std::vector<NeighbourLine>> parseIpNeighbours(std::string_view json)
{
    const auto entries = jsonread::parseArray(json, "ip neigh");
    if (!entries)
        return tl::unexpected(entries.error());
    std::vector<NeighbourLine> out;
    for (const Json& entry : *entries) {
        if (!entry.is_object())
            continue;
        const auto address = IpAddress::parse(jsonread::text(entry, "dst"));
        const auto mac = Mac::parse(jsonread::text(entry, "lladdr"));
        const std::string interface = jsonread::text(entry, "dev");
        if (address && mac && mac->known() && !interface.empty())
            out.push_back({*address, *mac, interface});
    }
    return out;
}

} // namespace vs
