// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/flow_table.h"

#include <algorithm>
#include <tuple>

namespace vs {

namespace {

/// ICMP echo answers carry the request's identifier in both directions; other ports are directed.
std::pair<std::uint16_t, std::uint16_t> portsOf(const Packet& p)
{
    if (p.isTcp() || p.isUdp())
        return {p.sourcePort, p.destinationPort};
    if (p.isIcmp())
        return {p.sourcePort, p.sourcePort};
    return {0, 0};
}

enum class Opening { No, FromClient, FromServer };

/// Whether the packet itself says who is the client.
Opening openingOf(const Packet& p)
{
    if (p.isSyn())
        return Opening::FromClient;
    if (p.isSynAck())
        return Opening::FromServer;
    if (p.isArp())
        return p.icmpType == 1 ? Opening::FromClient : Opening::FromServer;
    if (p.protocol == ipproto::Icmp)
        return p.icmpType == 8   ? Opening::FromClient
               : p.icmpType == 0 ? Opening::FromServer
                                 : Opening::No;
    if (p.protocol == ipproto::Icmp6) {
        const bool asks = p.icmpType == 128 || p.icmpType == 135 || p.icmpType == 133;
        const bool answers = p.icmpType == 129 || p.icmpType == 136 || p.icmpType == 134;
        return asks ? Opening::FromClient : answers ? Opening::FromServer : Opening::No;
    }
    return Opening::No;
}

/// A reset without a sequence number answers something: its receiver began.
bool looksLikeAnswer(const Packet& p)
{
    return p.isRst() && p.has(tcpflag::Ack) && p.sequence == 0;
}

Endpoint endpointOf(const IpAddress& address, std::uint16_t port, const Mac& mac)
{
    return Endpoint{address, port, mac};
}

} // namespace

FlowKey flowKey(const Packet& p)
{
    const auto [sourcePort, destinationPort] = portsOf(p);
    FlowKey key;
    key.etherType = p.etherType;
    key.protocol = p.protocol;
    const bool inOrder = std::tie(p.source, sourcePort) <= std::tie(p.destination, destinationPort);
    key.low = inOrder ? p.source : p.destination;
    key.high = inOrder ? p.destination : p.source;
    key.lowPort = inOrder ? sourcePort : destinationPort;
    key.highPort = inOrder ? destinationPort : sourcePort;
    return key;
}

std::size_t FlowTable::KeyHash::operator()(const FlowKey& key) const
{
    std::size_t hash = std::hash<IpAddress>{}(key.low) * 0x9e3779b97f4a7c15ULL;
    hash ^= std::hash<IpAddress>{}(key.high) + (hash << 7) + (hash >> 3);
    hash ^= (static_cast<std::size_t>(key.lowPort) << 32 |
             static_cast<std::size_t>(key.highPort) << 16 | key.protocol) *
            0xff51afd7ed558ccdULL;
    return hash ^ (hash >> 31);
}

FlowTable::Entry& FlowTable::entryFor(const Packet& packet, bool& swapped)
{
    swapped = false;
    const auto [place, isNew] = m_byKey.try_emplace(flowKey(packet));
    const Opening opening = openingOf(packet);
    if (isNew) {
        Entry& entry = place->second;
        entry.key = place->first;
        const auto [sourcePort, destinationPort] = portsOf(packet);
        const Endpoint source = endpointOf(packet.source, sourcePort, packet.sourceMac);
        const Endpoint destination = endpointOf(packet.destination, destinationPort, {});
        const bool backwards =
            opening == Opening::FromServer || (opening == Opening::No && looksLikeAnswer(packet));
        entry.flow.id = FlowId{m_firstId + static_cast<std::uint32_t>(m_byId.size())};
        m_byId.push_back(&entry);
        entry.flow.protocol = packet.protocol;
        entry.flow.network = packet.network;
        entry.flow.client = backwards ? destination : source;
        entry.flow.server = backwards ? source : destination;
        entry.flow.clientKnown = opening != Opening::No;
        return entry;
    }
    Entry& entry = place->second;
    if (!entry.flow.clientKnown && opening != Opening::No) {
        const bool sentByClient = packet.source == entry.flow.client.address &&
                                  portsOf(packet).first == entry.flow.client.port;
        swapped = sentByClient != (opening == Opening::FromClient);
        if (swapped)
            std::swap(entry.flow.client, entry.flow.server);
        entry.flow.clientKnown = true;
    }
    return entry;
}

FlowTable::Entry* FlowTable::find(FlowId id)
{
    return const_cast<Entry*>(static_cast<const FlowTable*>(this)->find(id));
}

const FlowTable::Entry* FlowTable::find(FlowId id) const
{
    const std::size_t at = id.value - m_firstId;
    return id.value >= m_firstId && at < m_byId.size() ? m_byId[at] : nullptr;
}

FlowTable::Entry* FlowTable::find(const FlowKey& key)
{
    const auto place = m_byKey.find(key);
    return place == m_byKey.end() ? nullptr : &place->second;
}

const FlowTable::Entry* FlowTable::find(const FlowKey& key) const
{
    const auto place = m_byKey.find(key);
    return place == m_byKey.end() ? nullptr : &place->second;
}

void FlowTable::forget(FlowId flow, JourneyId journey)
{
    Entry* entry = find(flow);
    if (entry == nullptr)
        return;
    const auto place = std::lower_bound(entry->journeys.begin(), entry->journeys.end(), journey);
    if (place != entry->journeys.end() && *place == journey)
        entry->journeys.erase(place);
    if (!entry->journeys.empty())
        return;
    m_byId[flow.value - m_firstId] = nullptr;
    while (!m_byId.empty() && m_byId.front() == nullptr) {
        m_byId.pop_front();
        ++m_firstId;
    }
    m_byKey.erase(FlowKey(entry->key)); // a copy: the entry dies with it
}

std::vector<Flow> FlowTable::flows() const
{
    std::vector<Flow> all;
    all.reserve(m_byId.size());
    for (const Entry* entry : m_byId) {
        if (entry != nullptr)
            all.push_back(entry->flow);
    }
    return all;
}

std::uint16_t FlowTable::attempt(Entry& entry, const Packet& packet, bool fromClient)
{
    Entry::Attempt& last = entry.attempts[fromClient ? 0 : 1];
    const bool repeats = last.any && packet.isTcp() && last.sequence == packet.sequence &&
                         last.flags == packet.tcpFlags && last.length == packet.payloadLength &&
                         (packet.payloadLength > 0 || (packet.tcpFlags & ~tcpflag::Ack) != 0);
    const auto count = static_cast<std::uint16_t>(repeats ? last.count + 1 : 0);
    last = {packet.sequence, packet.payloadLength, count, packet.tcpFlags, true};
    return count;
}

} // namespace vs
