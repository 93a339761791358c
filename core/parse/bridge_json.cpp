// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/bridge_json.h"

#include "core/parse/json_read.h"

#include <algorithm>

namespace vs {

namespace {

using jsonread::Json;

constexpr std::uint16_t kLastVlan = 4094;

} // namespace

Result<std::vector<FdbLine>> parseBridgeFdb(std::string_view json)
{
    const auto entries = jsonread::parseArray(json, "bridge fdb");
    if (!entries)
        return tl::unexpected(entries.error());
    std::vector<FdbLine> out;
    for (const Json& entry : *entries) {
        if (!entry.is_object())
            continue;
        const auto mac = Mac::parse(jsonread::text(entry, "mac"));
        FdbLine line{mac.value_or(Mac{}), jsonread::text(entry, "ifname"),
                     jsonread::text(entry, "master"),
                     jsonread::number<std::uint16_t>(entry, "vlan"),
                     jsonread::text(entry, "state") == "permanent"};
        // Entries without a master are an interface's own filter, not a bridge's knowledge.
        if (line.mac.known() && !line.mac.isGroup() && !line.port.empty() && !line.bridge.empty())
            out.push_back(std::move(line));
    }
    return out;
}

Result<std::vector<PortVlans>> parseBridgeVlans(std::string_view json)
{
    const auto ports = jsonread::parseArray(json, "bridge vlan");
    if (!ports)
        return tl::unexpected(ports.error());
    std::vector<PortVlans> out;
    for (const Json& port : *ports) {
        if (!port.is_object())
            continue;
        PortVlans vlans;
        vlans.port = jsonread::text(port, "ifname");
        for (const Json& entry : jsonread::array(port, "vlans")) {
            if (!entry.is_object())
                continue;
            const auto first = jsonread::number<std::uint16_t>(entry, "vlan");
            const auto last =
                std::min(jsonread::number<std::uint16_t>(entry, "vlanEnd", first), kLastVlan);
            if (first == 0)
                continue;
            for (std::uint16_t vlan = first; vlan <= last; ++vlan)
                vlans.vlans.push_back(vlan);
            if (jsonread::contains(jsonread::array(entry, "flags"), "PVID"))
                vlans.pvid = first;
        }
        std::sort(vlans.vlans.begin(), vlans.vlans.end());
        if (!vlans.port.empty())
            out.push_back(std::move(vlans));
    }
    return out;
}

} // namespace vs
