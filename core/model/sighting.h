// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/model/packet.h"

#include <cstdint>

namespace vs {

/// As seen from the node: In = the frame came into the node's stack through this interface.
enum class Direction : std::uint8_t { In, Out };

/// SLL2's packet type. On a bridge port a frame that came in has type OtherHost ("P" in tcpdump).
enum class PacketType : std::uint8_t {
    Host = 0,
    Broadcast = 1,
    Multicast = 2,
    OtherHost = 3,
    Outgoing = 4
};

inline Direction directionOf(PacketType type)
{
    return type == PacketType::Outgoing ? Direction::Out : Direction::In;
}

/// One packet seen at one interface in one direction at one time.
struct Sighting
{
    Timestamp time = 0;
    InterfaceId interface;
    Direction direction = Direction::In;
    PacketType type = PacketType::OtherHost;
    Packet packet;
};

/// "in" or "out": the spelling of the JSON contract.
inline const char* directionName(Direction direction)
{
    return direction == Direction::In ? "in" : "out";
}

} // namespace vs
