// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/verdict.h"
#include "core/model/node_state.h"
#include "core/model/topology.h"
#include "core/trace/journey.h"

#include <functional>
#include <map>
#include <memory>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace vs {

/// Tells which hops a packet should take: from topology, from guests' addresses, and from where
/// senders were seen to enter the node. Not thread-safe; caches per topology.
class PathFinder
{
public:
    explicit PathFinder(std::shared_ptr<const Topology> topology);

    /// What the node's routing says; null: nothing is known of it, and only bridged paths are
    /// expected. True if that is news (paths may change).
    bool setRoutes(std::shared_ptr<const NodeState> state);

    /// Remembers where a sender entered the node. True if that is news (paths may change).
    bool learn(const Journey& journey);

    /// The path from the journey's first sighting to its destination. Never null. `to` is Unknown
    /// where the destination's place is not known and the sightings do not tell it either. A packet
    /// that was handed to the node itself, although it is for somebody else, takes the way that the
    /// node's routes say.
    std::shared_ptr<const ExpectedPath> expected(const Journey& journey);

    /// True if configuration or a sighting tells where the address lives (an assumption does not).
    bool placeKnown(const IpAddress& address) const;

    const Topology& topology() const { return *m_topology; }

private:
    struct Target
    {
        InterfaceId interface; ///< leaves by it; for Host: the bridge or interface itself
        PathEnd end = PathEnd::Unknown;
    };

    Target targetOf(const IpAddress& destination) const;
    /// Where the sightings themselves lead, when nothing else tells: an unforked trail's own end.
    Target trailEnd(const Journey& journey) const;
    /// The only uplink of the bridge that the sender's leg leads to, if there is just one.
    Target onlyUplink(InterfaceId entry) const;
    std::shared_ptr<const ExpectedPath> route(PathStep start, const Target& target);
    std::vector<PathStep> search(PathStep start, InterfaceId goal, bool host) const;
    /// The steps from `start` on to the first that `arrived` says yes to; empty: none.
    std::vector<PathStep> walk(PathStep start, const std::function<bool(PathStep)>& arrived) const;
    /// Where the packet was handed to the node's own routing; invalid: it was not, or that cannot
    /// be told.
    InterfaceId routedAt(const Journey& journey) const;
    std::shared_ptr<const ExpectedPath> routedPath(PathStep start, InterfaceId in,
                                                   const IpAddress& destination);
    std::shared_ptr<const ExpectedPath> findRouted(PathStep start, InterfaceId in,
                                                   const Route* route, const Target& target) const;
    /// Where a packet leaves that the node sends out by `out`.
    Target beyond(InterfaceId out, const IpAddress& hop) const;
    std::vector<PathStep> next(PathStep step) const;
    std::vector<PathStep> ownPorts(InterfaceId bridge, InterfaceId except) const;

    struct RouteKey
    {
        std::uint32_t start, goal;
        std::uint8_t direction;
        PathEnd end;
        friend bool operator==(const RouteKey&, const RouteKey&) = default;
    };
    struct RouteKeyHash
    {
        std::size_t operator()(const RouteKey& key) const noexcept
        {
            return (static_cast<std::size_t>(key.start) << 32 | key.goal) * 0x9e3779b97f4a7c15ULL ^
                   static_cast<std::size_t>(key.direction) << 8 ^ static_cast<std::size_t>(key.end);
        }
    };

    std::shared_ptr<const Topology> m_topology;
    std::unordered_map<IpAddress, InterfaceId> m_learnt;
    std::unordered_map<RouteKey, std::shared_ptr<const ExpectedPath>, RouteKeyHash> m_routes;
    std::unordered_map<std::uint32_t, std::vector<InterfaceId>>
        m_stacked; ///< parent to vlan devices
    /// Bridge to guests' ports that belong into it and are in no bridge at all.
    std::unordered_map<std::uint32_t, std::vector<InterfaceId>> m_loose;
    std::unordered_map<std::uint32_t, InterfaceId> m_home; ///< such a port to its bridge
    std::shared_ptr<const NodeState> m_state;              ///< may be null
    /// By start, direction, way in, way out, target.
    std::map<std::tuple<std::uint32_t, Direction, std::uint32_t, const Route*, std::uint32_t>,
             std::shared_ptr<const ExpectedPath>>
        m_routedPaths;
};

/// True where packets of guests or of the outside enter and leave the node.
bool isEdge(const Topology& topology, InterfaceId interface);
/// True if the interface is a bridge: its own sighting is no hop (facts: evidence, A).
bool isBridge(const Topology& topology, InterfaceId interface);
/// What a packet that ends (or begins) at this interface has reached (or come from).
PathEnd endOf(const Topology& topology, InterfaceId interface);

} // namespace vs
