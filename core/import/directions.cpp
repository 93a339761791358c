// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/directions.h"

#include "core/import/packet_index.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace vs {

namespace {

/// Longer apart, two sightings of like packets are of a packet and its repetition.
constexpr Nanoseconds kWindow = kSecond;
/// No packet passes more interfaces; it bounds the work that hostile input makes.
constexpr std::size_t kMostSeen = 1000;

struct KeyHash
{
    std::size_t operator()(const Packet& p) const
    {
        std::uint64_t hash =
            mixHash(std::hash<IpAddress>{}(p.source), std::hash<IpAddress>{}(p.destination));
        hash = mixHash(hash, std::uint64_t{p.sourcePort} << 16U | p.destinationPort);
        hash = mixHash(hash, std::uint64_t{p.sequence} << 32U | p.acknowledgement);
        return mixHash(hash, std::uint64_t{p.payloadLength} << 32U | std::uint64_t{p.ipId} << 8U |
                                 p.tcpFlags);
    }
};

struct SamePacket
{
    bool operator()(const Packet& a, const Packet& b) const
    {
        return a.source == b.source && a.destination == b.destination &&
               a.sourcePort == b.sourcePort && a.destinationPort == b.destinationPort &&
               a.protocol == b.protocol && a.tcpFlags == b.tcpFlags && a.ipId == b.ipId &&
               a.sequence == b.sequence && a.acknowledgement == b.acknowledgement &&
               a.payloadLength == b.payloadLength && a.icmpType == b.icmpType;
    }
};

/// Whether the packet left by `from` and came in by `to` (a cable), or came in by the one and left
/// by the other (a bridge); empty: the wiring does not say.
std::optional<Direction> leaving(const Topology& topology, InterfaceId from, InterfaceId to)
{
    const Interface* one = topology.find(from);
    const Interface* other = topology.find(to);
    if (one == nullptr || other == nullptr)
        return std::nullopt;
    if (one->peer == to || other->peer == from)
        return Direction::Out;
    if (one->master.valid() && one->master == other->master)
        return Direction::In;
    return std::nullopt;
}

void settle(EventLog& log, const Topology& topology, const std::vector<std::size_t>& group)
{
    std::vector<std::optional<Direction>> found(group.size());
    for (std::size_t i = 0; i + 1 < group.size(); ++i) {
        const InterfaceId here = log.sightings[group[i]].sighting.interface;
        const InterfaceId next = log.sightings[group[i + 1]].sighting.interface;
        if (const auto way = leaving(topology, here, next)) {
            found[i] = way;
            found[i + 1] = *way == Direction::Out ? Direction::In : Direction::Out;
        }
    }
    for (std::size_t i = 0; i < group.size(); ++i) {
        EventLog::Seen& seen = log.sightings[group[i]];
        if (seen.directed)
            continue;
        const bool last = i + 1 == group.size() && group.size() > 1;
        seen.sighting.direction = found[i].value_or(last ? Direction::Out : Direction::In);
        seen.sighting.type = seen.sighting.direction == Direction::Out ? PacketType::Outgoing
                                                                       : PacketType::OtherHost;
    }
}

} // namespace

void inferDirections(EventLog& log, const Topology& topology)
{
    if (std::all_of(log.sightings.begin(), log.sightings.end(),
                    [](const EventLog::Seen& seen) { return seen.directed; }))
        return;
    log.sortByTime();
    std::unordered_map<Packet, std::vector<std::size_t>, KeyHash, SamePacket> open;
    for (std::size_t i = 0; i < log.sightings.size(); ++i) {
        const Sighting& sighting = log.sightings[i].sighting;
        std::vector<std::size_t>& group = open[sighting.packet];
        const bool again = std::any_of(group.begin(), group.end(), [&](std::size_t at) {
            return log.sightings[at].sighting.interface == sighting.interface;
        });
        if (!group.empty() &&
            (again || group.size() >= kMostSeen ||
             sighting.time - log.sightings[group.back()].sighting.time > kWindow)) {
            settle(log, topology, group);
            group.clear();
        }
        group.push_back(i);
    }
    for (const auto& [packet, group] : open)
        settle(log, topology, group);
}

} // namespace vs
