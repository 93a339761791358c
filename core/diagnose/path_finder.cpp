// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/path_finder.h"

#include <algorithm>

namespace vs {

bool isBridge(const Topology& topology, InterfaceId interface)
{
    const Interface* found = topology.find(interface);
    return found != nullptr &&
           (found->role == InterfaceRole::Bridge || found->role == InterfaceRole::FirewallBridge);
}

PathEnd endOf(const Topology& topology, InterfaceId interface)
{
    const Interface* found = topology.find(interface);
    if (found == nullptr)
        return PathEnd::Unknown;
    switch (found->role) {
    case InterfaceRole::GuestTap:
    case InterfaceRole::GuestVeth:
        return PathEnd::Guest;
    case InterfaceRole::Uplink:
    case InterfaceRole::Tunnel:
        return PathEnd::Uplink;
    case InterfaceRole::Bridge:
    case InterfaceRole::FirewallBridge:
    case InterfaceRole::Loopback:
        return PathEnd::Host;
    default:
        return PathEnd::Unknown;
    }
}

bool isEdge(const Topology& topology, InterfaceId interface)
{
    const PathEnd end = endOf(topology, interface);
    return end == PathEnd::Guest || end == PathEnd::Uplink;
}

PathFinder::PathFinder(std::shared_ptr<const Topology> topology) : m_topology(std::move(topology))
{
    for (const Interface& interface : m_topology->interfaces) {
        if (interface.role == InterfaceRole::VlanDevice && interface.peer.valid())
            m_stacked[interface.peer.value].push_back(interface.id);
        const auto name = guestInterfaceName(interface.name);
        const bool isPort = interface.role == InterfaceRole::GuestTap ||
                            interface.role == InterfaceRole::GuestVeth ||
                            interface.role == InterfaceRole::FirewallBridgeLeg;
        if (!name || !isPort || interface.master.valid())
            continue;
        const Interface* home = nullptr;
        if (interface.role != InterfaceRole::FirewallBridgeLeg)
            home = m_topology->findByName("fwbr" + std::to_string(name->vmid) + "i" +
                                          std::to_string(name->nic));
        for (const Guest& guest : m_topology->guests) {
            for (const GuestNic& nic : guest.nics) {
                if (home == nullptr && guest.vmid == name->vmid && nic.index == name->nic &&
                    !nic.bridge.empty())
                    home = m_topology->findByName(nic.bridge);
            }
        }
        if (home == nullptr)
            continue;
        m_loose[home->id.value].push_back(interface.id);
        m_home[interface.id.value] = home->id;
    }
}

namespace {

bool sameRoutes(const NodeState& a, const NodeState& b)
{
    const auto same = [](const Route& one, const Route& other) {
        return one.table == other.table && one.destination == other.destination &&
               one.gateway == other.gateway && one.interface == other.interface &&
               one.metric == other.metric;
    };
    return a.forwarding == b.forwarding && a.forwarding6 == b.forwarding6 &&
           a.policyRouting == b.policyRouting &&
           std::equal(a.routes.begin(), a.routes.end(), b.routes.begin(), b.routes.end(), same);
}

} // namespace

bool PathFinder::setRoutes(std::shared_ptr<const NodeState> state)
{
    const bool same = m_state == state || (m_state && state && sameRoutes(*m_state, *state));
    if (same)
        return false;
    m_routedPaths.clear(); // they hold routes of the old state
    m_state = std::move(state);
    return true;
}

bool PathFinder::learn(const Journey& journey)
{
    if (journey.hops.empty() || !journey.packet.source.known() || journey.packet.source.isGroup())
        return false;
    const auto first = std::find_if(journey.hops.begin(), journey.hops.end(), [&](const Hop& hop) {
        return !isBridge(*m_topology, hop.interface);
    });
    if (first == journey.hops.end() || first->direction != Direction::In ||
        !isEdge(*m_topology, first->interface))
        return false;
    const auto [place, isNew] = m_learnt.try_emplace(journey.packet.source, first->interface);
    const bool moved = !isNew && place->second != first->interface;
    place->second = first->interface;
    return isNew || moved;
}

std::shared_ptr<const ExpectedPath> PathFinder::expected(const Journey& journey)
{
    const auto first = std::find_if(journey.hops.begin(), journey.hops.end(), [&](const Hop& hop) {
        return !isBridge(*m_topology, hop.interface) && m_topology->find(hop.interface) != nullptr;
    });
    if (first == journey.hops.end()) {
        static const auto nothing = std::make_shared<const ExpectedPath>();
        return nothing;
    }
    const PathStep start{first->interface, first->direction};
    if (const InterfaceId in = routedAt(journey); in.valid() && start.direction == Direction::In)
        return routedPath(start, in, journey.packet.destination);
    Target target = targetOf(journey.packet.destination);
    if (target.end == PathEnd::Unknown)
        target = trailEnd(journey);
    auto path = route(start, target);
    if (path->known() || journey.packet.destination.isGroup())
        return path;
    return route(start, onlyUplink(start.interface));
}

bool PathFinder::placeKnown(const IpAddress& address) const
{
    return targetOf(address).end != PathEnd::Unknown;
}

PathFinder::Target PathFinder::targetOf(const IpAddress& destination) const
{
    if (!destination.known() || destination.isGroup())
        return {};
    if (m_topology->isOwnAddress(destination))
        return {InterfaceId{}, PathEnd::Host};
    if (const auto ref = m_topology->nicOfAddress(destination)) {
        const InterfaceId host = m_topology->nic(*ref).host;
        if (host.valid())
            return {host, PathEnd::Guest};
    }
    if (const auto place = m_learnt.find(destination); place != m_learnt.end())
        return {place->second, endOf(*m_topology, place->second)};
    return {};
}

PathFinder::Target PathFinder::trailEnd(const Journey& journey) const
{
    if (journey.packet.destination.isGroup())
        return {};
    InterfaceId last;
    int exits = 0; // more than one way out of a bridge: flooded, so no trail
    std::vector<InterfaceId> left;
    for (const Hop& hop : journey.hops) {
        const Interface* interface = m_topology->find(hop.interface);
        if (interface == nullptr || isBridge(*m_topology, hop.interface))
            continue;
        if (hop.direction == Direction::Out && interface->master.valid()) {
            if (std::find(left.begin(), left.end(), interface->master) != left.end())
                ++exits;
            left.push_back(interface->master);
        }
        last = hop.interface;
    }
    if (exits > 0 || !last.valid())
        return {};
    const Interface* end = m_topology->find(last);
    if (journey.hops.back().direction == Direction::Out && isEdge(*m_topology, last))
        return {last, endOf(*m_topology, last)};
    // Inside a firewall bridge there is one guest NIC and nobody else.
    const Interface* bridge = m_topology->find(end->master.valid() ? end->master : last);
    if (end->role == InterfaceRole::FirewallBridgeLeg && end->peer.valid() &&
        journey.hops.back().direction == Direction::Out) {
        const Interface* leg = m_topology->find(end->peer);
        bridge = leg != nullptr ? m_topology->find(leg->master) : nullptr;
    } else if (end->role != InterfaceRole::FirewallGuestLeg) {
        return {};
    }
    if (bridge == nullptr || bridge->role != InterfaceRole::FirewallBridge)
        return {};
    for (const InterfaceId port : m_topology->ports(bridge->id)) {
        if (endOf(*m_topology, port) == PathEnd::Guest)
            return {port, PathEnd::Guest};
    }
    return {};
}

PathFinder::Target PathFinder::onlyUplink(InterfaceId entry) const
{
    const Interface* interface = m_topology->find(entry);
    if (interface == nullptr || endOf(*m_topology, entry) != PathEnd::Guest)
        return {};
    const Interface* bridge = m_topology->find(interface->master);
    if (bridge != nullptr && bridge->role == InterfaceRole::FirewallBridge) {
        for (const InterfaceId port : m_topology->ports(bridge->id)) {
            const Interface* leg = m_topology->find(port);
            const Interface* peer = leg != nullptr ? m_topology->find(leg->peer) : nullptr;
            if (peer != nullptr && leg->role == InterfaceRole::FirewallGuestLeg) {
                bridge = m_topology->find(peer->master);
                break;
            }
        }
    }
    if (bridge == nullptr)
        return {};
    Target target;
    for (const InterfaceId port : m_topology->ports(bridge->id)) {
        if (endOf(*m_topology, port) != PathEnd::Uplink)
            continue;
        if (target.interface.valid())
            return {};
        target = {port, PathEnd::Uplink};
    }
    return target;
}

std::shared_ptr<const ExpectedPath> PathFinder::route(PathStep start, const Target& target)
{
    const RouteKey key{start.interface.value, target.interface.value,
                       static_cast<std::uint8_t>(start.direction), target.end};
    auto& cached = m_routes[key];
    if (cached)
        return cached;
    auto path = std::make_shared<ExpectedPath>();
    path->from =
        start.direction == Direction::In ? endOf(*m_topology, start.interface) : PathEnd::Host;
    if (target.end != PathEnd::Unknown)
        path->steps = search(start, target.interface, target.end == PathEnd::Host);
    path->to = path->steps.empty() ? PathEnd::Unknown : target.end;
    cached = std::move(path);
    return cached;
}

std::vector<PathStep> PathFinder::search(PathStep start, InterfaceId goal, bool host) const
{
    return walk(start, [&](PathStep step) {
        if (!host)
            return step.interface == goal && step.direction == Direction::Out;
        // The host takes a packet from a port of a bridge that carries an address of its own.
        const Interface* interface = m_topology->find(step.interface);
        const Interface* taker = interface == nullptr        ? nullptr
                                 : interface->master.valid() ? m_topology->find(interface->master)
                                                             : interface;
        return step.direction == Direction::In && taker != nullptr && !taker->addresses.empty() &&
               taker->role != InterfaceRole::FirewallBridge;
    });
}

/// Breadth first; a node's wiring is a tree but for misconfigurations, so the first way is the way.
std::vector<PathStep> PathFinder::walk(PathStep start,
                                       const std::function<bool(PathStep)>& arrived) const
{
    struct Visit
    {
        PathStep step;
        int from;
    };
    std::vector<Visit> visits{{start, -1}};
    std::unordered_map<std::uint64_t, bool> seen;
    const auto mark = [&seen](PathStep step) {
        const auto key = static_cast<std::uint64_t>(step.interface.value) << 1 |
                         static_cast<std::uint64_t>(step.direction);
        return seen.emplace(key, true).second;
    };
    mark(start);
    for (std::size_t at = 0; at < visits.size(); ++at) {
        if (arrived(visits[at].step)) {
            std::vector<PathStep> path;
            for (int back = static_cast<int>(at); back >= 0; back = visits[back].from)
                path.push_back(visits[back].step);
            std::reverse(path.begin(), path.end());
            return path;
        }
        for (const PathStep& step : next(visits[at].step)) {
            if (mark(step))
                visits.push_back({step, static_cast<int>(at)});
        }
    }
    return {};
}

std::vector<PathStep> PathFinder::next(PathStep step) const
{
    const Interface* interface = m_topology->find(step.interface);
    if (interface == nullptr)
        return {};
    std::vector<PathStep> steps;
    if (step.direction == Direction::In) {
        const Interface* master = m_topology->find(interface->master);
        if (const auto home = m_home.find(interface->id.value); home != m_home.end())
            steps = ownPorts(home->second, interface->id);
        else if (master != nullptr && master->kind == "bond")
            steps.push_back({master->id, Direction::In});
        else if (master != nullptr)
            steps = ownPorts(master->id, interface->id);
        if (const auto stacked = m_stacked.find(interface->id.value); stacked != m_stacked.end()) {
            for (const InterfaceId device : stacked->second)
                steps.push_back({device, Direction::In});
        }
        return steps;
    }
    if (isBridge(*m_topology, interface->id)) // sent by the node itself
        return ownPorts(interface->id, {});
    if (interface->role == InterfaceRole::VlanDevice && interface->peer.valid())
        steps.push_back({interface->peer, Direction::Out});
    else if (interface->peer.valid())
        steps.push_back({interface->peer, Direction::In});
    return steps;
}

std::vector<PathStep> PathFinder::ownPorts(InterfaceId bridge, InterfaceId except) const
{
    std::vector<PathStep> steps;
    for (const InterfaceId port : m_topology->ports(bridge)) {
        if (port != except)
            steps.push_back({port, Direction::Out});
    }
    if (const auto loose = m_loose.find(bridge.value); loose != m_loose.end()) {
        for (const InterfaceId port : loose->second) {
            if (port != except)
                steps.push_back({port, Direction::Out});
        }
    }
    return steps;
}

} // namespace vs
