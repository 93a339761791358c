// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PathFinder that knows the node as a router.
#include "core/diagnose/path_finder.h"

#include <algorithm>

namespace vs {

namespace {

/// A node has routes of its own networks at least: none at all means that they were not read.
bool routesKnown(const NodeState& state, IpAddress::Family family)
{
    return std::any_of(state.routes.begin(), state.routes.end(), [&](const Route& route) {
        return route.table == "main" && route.leadsOn() &&
               route.destination.address.family == family;
    });
}

} // namespace

/// Proof that a packet was handed to the node is its sighting at an interface of the node itself
/// (no bridge port), with the link layer saying that it is addressed to it (SLL2: type Host).
InterfaceId PathFinder::routedAt(const Journey& journey) const
{
    const IpAddress& destination = journey.packet.destination;
    if (!m_state || m_state->policyRouting || !destination.known() || destination.isGroup() ||
        destination.isLinkLocal() || !m_state->forwards(destination.family) ||
        m_topology->isOwnAddress(destination) || journey.packet.isArp() ||
        !routesKnown(*m_state, destination.family))
        return {};
    InterfaceId found;
    for (const Hop& hop : journey.hops) {
        const Interface* interface = m_topology->find(hop.interface);
        if (interface == nullptr || hop.direction != Direction::In ||
            hop.type != PacketType::Host || interface->master.valid() ||
            m_home.contains(hop.interface.value) ||
            interface->role == InterfaceRole::FirewallBridge ||
            interface->role == InterfaceRole::FirewallGuestLeg ||
            interface->role == InterfaceRole::FirewallBridgeLeg ||
            interface->role == InterfaceRole::Loopback || m_stacked.contains(hop.interface.value))
            continue;
        if (found.valid())
            return {}; // it came to the node twice: more than this model knows
        found = hop.interface;
    }
    return found;
}

std::shared_ptr<const ExpectedPath> PathFinder::routedPath(PathStep start, InterfaceId in,
                                                           const IpAddress& destination)
{
    bool unique = true;
    const Route* route = m_state->routeTo(destination, &unique);
    Target target;
    if (route != nullptr && route->leadsOn() && unique)
        target = beyond(route->interface, route->gateway.value_or(destination));
    auto& cached = m_routedPaths[{start.interface.value, start.direction, in.value, route,
                                  target.interface.value}];
    if (!cached)
        cached = findRouted(start, in, route, unique ? target : Target{});
    return cached;
}

PathFinder::Target PathFinder::beyond(InterfaceId out, const IpAddress& hop) const
{
    if (!isBridge(*m_topology, out))
        return {out, PathEnd::Uplink};
    const auto reaches = [&](const Target& target) {
        return target.interface.valid() &&
               !search({out, Direction::Out}, target.interface, false).empty();
    };
    const Target known = targetOf(hop);
    if (known.end != PathEnd::Unknown)
        return reaches(known) ? known : Target{};
    Target only;
    for (const InterfaceId port : m_topology->ports(out)) {
        if (endOf(*m_topology, port) != PathEnd::Uplink)
            continue;
        if (only.interface.valid())
            return {};
        only = {port, PathEnd::Uplink};
    }
    return only;
}

std::shared_ptr<const ExpectedPath> PathFinder::findRouted(PathStep start, InterfaceId in,
                                                           const Route* route,
                                                           const Target& target) const
{
    auto path = std::make_shared<ExpectedPath>();
    path->from = endOf(*m_topology, start.interface);
    path->routedAt = in;
    auto steps = walk(start, [&](PathStep step) {
        const Interface* port = m_topology->find(step.interface);
        return step.direction == Direction::In && port != nullptr &&
               (port->master == in || port->id == in);
    });
    if (steps.empty())
        return path;
    if (steps.back().interface != in)
        steps.push_back({in, Direction::In});
    if (route == nullptr || !route->leadsOn()) {
        path->steps = std::move(steps);
        path->noRoute = true;
        path->to = PathEnd::Host;
        return path;
    }
    if (target.end == PathEnd::Unknown)
        return path;
    const PathStep leaves{route->interface, Direction::Out};
    const auto rest = isBridge(*m_topology, route->interface)
                          ? search(leaves, target.interface, false)
                          : std::vector<PathStep>{leaves};
    if (rest.empty())
        return path;
    steps.insert(steps.end(), rest.begin(), rest.end());
    path->steps = std::move(steps);
    path->to = target.end;
    return path;
}

} // namespace vs
