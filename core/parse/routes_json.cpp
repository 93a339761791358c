// SPDX-License-Identifier: GPL-3.0-or-later
// [{"dst":"default","gateway":"10.10.10.1","dev":"vmbr0","protocol":"kernel","flags":["onlink"]},
//  {"type":"unreachable","dst":"10.66.0.0/16","flags":[]},
//  {"type":"local","dst":"10.10.10.2","dev":"vmbr0","table":"local","scope":"host","flags":[]},
//  {"dst":"10.77.0.0/16","flags":[],"nexthops":[{"gateway":"10.10.10.50","dev":"vmbr0"},...]}]
#include "core/parse/routes_json.h"

#include "core/parse/json_read.h"

#include <algorithm>

namespace vs {

namespace {

using jsonread::Json;

/// "default", "10.0.0.0/8", "10.10.10.2".
std::optional<IpPrefix> destinationOf(const std::string& text, bool v6)
{
    if (text == "default") {
        constexpr std::uint8_t zero[16] = {};
        return IpPrefix{v6 ? IpAddress::v6(zero) : IpAddress::v4(zero), 0};
    }
    return IpPrefix::parse(text);
}

/// IPv4 routes may go by way of an IPv6 router: {"via":{"family":"inet6","host":"fe80::1"}}.
std::optional<IpAddress> gatewayOf(const Json& hop)
{
    std::string text = jsonread::text(hop, "gateway");
    if (text.empty())
        text = jsonread::text(jsonread::object(hop, "via"), "host");
    return IpAddress::parse(text);
}

/// Older versions print numbers where newer ones print a number's name, and the other way round.
std::string tableOf(const Json& route)
{
    const auto found = route.find("table");
    if (found == route.end())
        return "main";
    if (found->is_string())
        return found->get<std::string>();
    return found->is_number_integer() ? std::to_string(found->get<std::int64_t>()) : std::string();
}

} // namespace

Result<std::vector<RouteLine>> parseRoutes(std::string_view json, bool v6)
{
    const auto routes = jsonread::parseArray(json, "ip route");
    if (!routes)
        return tl::unexpected(routes.error());
    std::vector<RouteLine> out;
    for (const Json& route : *routes) {
        if (!route.is_object())
            continue;
        RouteLine line;
        line.route.type = jsonread::text(route, "type");
        if (line.route.type.empty())
            line.route.type = "unicast";
        const std::string& type = line.route.type;
        if (type == "broadcast" || type == "anycast" || type == "multicast")
            continue;
        const auto destination = destinationOf(jsonread::text(route, "dst"), v6);
        if (!destination)
            continue;
        line.route.destination = *destination;
        line.route.table = tableOf(route);
        line.route.metric = jsonread::number<std::uint32_t>(route, "metric");
        const Json& hops = jsonread::array(route, "nexthops");
        for (const Json& hop : hops) {
            if (!hop.is_object())
                continue;
            RouteLine one = line;
            one.route.gateway = gatewayOf(hop);
            one.device = jsonread::text(hop, "dev");
            out.push_back(std::move(one));
        }
        if (!hops.empty())
            continue;
        line.route.gateway = gatewayOf(route);
        // IPv6 prints an unreachable route with the loopback's name.
        if (type == "unicast" || type == "local")
            line.device = jsonread::text(route, "dev");
        out.push_back(std::move(line));
    }
    return out;
}

Result<bool> parsePolicyRouting(std::string_view json)
{
    const auto rules = jsonread::parseArray(json, "ip rule");
    if (!rules)
        return tl::unexpected(rules.error());
    return std::any_of(rules->begin(), rules->end(), [](const Json& rule) {
        if (!rule.is_object())
            return false;
        const auto priority = jsonread::number<std::int64_t>(rule, "priority", -1);
        return priority != 0 && priority != 32766 && priority != 32767;
    });
}

} // namespace vs
