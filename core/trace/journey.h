// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/model/packet.h"
#include "core/model/sighting.h"

#include <cstdint>
#include <vector>

namespace vs {

/// One sighting inside a journey, reduced to what changes from hop to hop. 24 bytes.
struct Hop
{
    Timestamp time = 0;
    InterfaceId interface;
    Direction direction = Direction::In;
    PacketType type = PacketType::OtherHost;
    std::uint8_t ttl = 0;
    std::uint8_t reserved = 0;
    std::uint16_t vlan = 0;
    std::uint16_t reserved2 = 0;
    /// Position of the sighting in the trace, counted from 0: finds its frame in a recording.
    std::uint32_t index = 0;

    bool at(InterfaceId where, Direction way) const
    {
        return interface == where && direction == way;
    }
};

/// All sightings of one packet on its way through the node, in the order of their times, forks
/// (flooded copies) included: which hops are the path is judged against the expected path.
struct Journey
{
    JourneyId id;
    FlowId flow;
    Packet packet;             ///< as first seen
    bool fromClient = true;    ///< travels from the flow's client to its server
    std::uint16_t attempt = 0; ///< 0 for the first, 1 for the first retransmission, ...
    std::vector<Hop> hops;

    Timestamp firstSeen() const { return hops.empty() ? 0 : hops.front().time; }
    Timestamp lastSeen() const { return hops.empty() ? 0 : hops.back().time; }
    /// Any part of it lies in the span.
    bool touches(TimeSpan span) const { return firstSeen() < span.to && lastSeen() >= span.from; }
};

/// One end of a flow.
struct Endpoint
{
    IpAddress address;
    std::uint16_t port = 0;
    Mac mac; ///< as seen in packets; may be unknown

    friend bool operator==(const Endpoint&, const Endpoint&) = default;
};

/// The journeys of one connection. The client is who sent the SYN, the echo request, the ARP
/// request, or else the first packet that was seen.
struct Flow
{
    FlowId id;
    std::uint8_t protocol = 0;
    Packet::Network network = Packet::Network::Other;
    Endpoint client;
    Endpoint server;
    bool clientKnown = false; ///< an opening packet was seen: the roles are not a guess
};

} // namespace vs
