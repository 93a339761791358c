// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/packet_index.h"

#include <random>

namespace vs {

std::uint64_t mixHash(std::uint64_t hash, std::uint64_t value)
{
    static const std::uint64_t seed = [] {
        std::random_device random;
        return std::uint64_t{random()} << 32U | random();
    }();
    hash = (hash ^ value ^ seed) * 0x9fb21c651e98df25ULL;
    hash ^= hash >> 29U;
    hash *= seed | 1U;
    return hash ^ hash >> 32U;
}

PacketIndex::Key PacketIndex::keyOf(const Packet& packet)
{
    Key key;
    // An error's ports are none, and what an echo is numbered by conntrack prints otherwise.
    const bool ports = packet.isTcp() || packet.isUdp();
    std::pair from{packet.source, ports ? packet.sourcePort : std::uint16_t{0}};
    std::pair to{packet.destination, ports ? packet.destinationPort : std::uint16_t{0}};
    if (to < from)
        std::swap(from, to);
    std::tie(key.low, key.lowPort) = from;
    std::tie(key.high, key.highPort) = to;
    key.protocol = packet.protocol;
    return key;
}

std::size_t PacketIndex::Hash::operator()(const Key& key) const
{
    std::uint64_t hash = mixHash(std::hash<IpAddress>{}(key.low), std::hash<IpAddress>{}(key.high));
    hash = mixHash(hash, std::uint64_t{key.lowPort} << 16U | key.highPort);
    return mixHash(hash, key.protocol);
}

void PacketIndex::update()
{
    for (; m_taken < m_log.sightings.size(); ++m_taken)
        m_places[keyOf(m_log.sightings[m_taken].sighting.packet)].push_back(m_taken);
}

const std::vector<std::size_t>& PacketIndex::of(const Packet& packet) const
{
    static const std::vector<std::size_t> kNone;
    const auto found = m_places.find(keyOf(packet));
    return found == m_places.end() ? kNone : found->second;
}

} // namespace vs
