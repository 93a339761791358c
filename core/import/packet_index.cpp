// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/packet_index.h"

namespace vs {

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
    std::size_t hash = std::hash<IpAddress>{}(key.low) * 31 + std::hash<IpAddress>{}(key.high);
    hash = hash * 31 + (std::size_t{key.lowPort} << 16U | key.highPort);
    return hash * 31 + key.protocol;
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
