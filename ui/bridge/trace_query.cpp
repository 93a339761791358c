// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/trace_query.h"

#include <vector>

namespace vs::ui {

namespace {

const GuestNic* findNic(const Topology& topology, NicKey key)
{
    for (const Guest& guest : topology.guests) {
        if (guest.vmid != key.vmid)
            continue;
        for (const GuestNic& nic : guest.nics) {
            if (nic.index == key.nic)
                return &nic;
        }
    }
    return nullptr;
}

std::string hostClause(const Topology& topology, NicKey key)
{
    const GuestNic* nic = key.any() ? nullptr : findNic(topology, key);
    if (!nic || nic->addresses.empty())
        return {};
    std::string clause;
    for (const IpAddress& address : nic->addresses)
        clause += (clause.empty() ? "host " : " or host ") + address.toString();
    return nic->addresses.size() > 1 ? "(" + clause + ")" : clause;
}

} // namespace

std::string TraceQuery::captureFilter(const Topology& topology) const
{
    std::vector<std::string> parts{hostClause(topology, from), hostClause(topology, to)};
    if (port != 0)
        parts.push_back("port " + std::to_string(port));
    std::size_t used = 0;
    std::string joined;
    for (const std::string& part : parts) {
        if (part.empty())
            continue;
        joined += (joined.empty() ? "" : " and ") + part;
        ++used;
    }
    if (filter.empty())
        return joined;
    return used == 0 ? filter : "(" + filter + ") and " + joined;
}

bool TraceQuery::matches(const Topology& topology, const Flow& flow) const
{
    if (port != 0 && flow.client.port != port && flow.server.port != port)
        return false;
    if (from.any() && to.any())
        return true;
    const auto client = nicOf(topology, flow.client);
    const auto server = nicOf(topology, flow.server);
    const auto is = [](NicKey wanted, const std::optional<NicKey>& end) {
        return wanted.any() || end == wanted;
    };
    return (is(from, client) && is(to, server)) || (is(from, server) && is(to, client));
}

std::optional<NicKey> nicOf(const Topology& topology, const Endpoint& endpoint)
{
    auto ref = topology.nicOfAddress(endpoint.address);
    if (!ref && endpoint.mac.known())
        ref = topology.nicOfMac(endpoint.mac);
    if (!ref)
        return std::nullopt;
    return NicKey{topology.guest(*ref).vmid, topology.nic(*ref).index};
}

} // namespace vs::ui
