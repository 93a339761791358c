// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/verdict.h"
#include "core/model/event_sink.h"
#include "core/model/topology.h"

#include <memory>
#include <random>
#include <string>
#include <vector>

namespace vs::made {

/// A made-up node for tests: guests on bridges, wired and named as PVE does, whose true paths are
/// known because this class made them.
class Node
{
public:
    Node();

    InterfaceId addBridge(const std::string& name, bool withAddress);
    InterfaceId addUplink(const std::string& name, InterfaceId bridge);
    /// A guest with one NIC; returns its position in topology().guests.
    std::size_t addGuest(int vmid, GuestType type, InterfaceId bridge, bool firewall,
                         const IpAddress& address, bool addressKnown = true);
    /// Finishes the topology. No more changes afterwards.
    std::shared_ptr<const Topology> build();

    const IpAddress& addressOf(std::size_t guest) const { return m_addresses[guest]; }
    Mac macOf(std::size_t guest) const { return m_topology->guests[guest].nics.front().mac; }

    /// The true hops from a guest to another on the same bridge.
    std::vector<PathStep> path(std::size_t from, std::size_t to) const;
    /// ... to the outside through the bridge's uplink.
    std::vector<PathStep> pathOut(std::size_t from, InterfaceId uplink) const;
    std::vector<PathStep> pathIn(InterfaceId uplink, std::size_t to) const;
    /// The bridge (or interface) between two steps of a true path.
    InterfaceId between(PathStep after, PathStep next) const;

private:
    struct Legs
    {
        std::vector<InterfaceId> inward; ///< tap, fwln, fwpr: from the guest to its bridge
    };

    InterfaceId add(const std::string& name, const std::string& kind, InterfaceId master);

    std::shared_ptr<Topology> m_topology;
    std::vector<IpAddress> m_addresses;
    std::vector<Legs> m_legs;
};

IpAddress ip(const std::string& text);
/// A TCP segment from one address to another.
Packet tcp(const IpAddress& from, std::uint16_t sport, const IpAddress& to, std::uint16_t dport,
           std::uint8_t flags, std::uint32_t seq, std::uint32_t ack, std::uint32_t length = 0);
Sighting sighting(Timestamp time, PathStep step, const Packet& packet);

/// "veth101i1 in, fwln101i1 out": a path as people write it.
std::string describe(const Topology& topology, const std::vector<PathStep>& path);

} // namespace vs::made
