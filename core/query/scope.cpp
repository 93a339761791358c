// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/scope.h"

#include <algorithm>
#include <utility>

namespace vs {

FilterScope::FilterScope(std::shared_ptr<const Snapshot> snapshot) : m_snapshot(std::move(snapshot))
{
    m_begin = m_snapshot->info.started;
    if (m_begin == 0 && !m_snapshot->journeys.empty())
        m_begin = m_snapshot->journeys.front()->journey.firstSeen();
}

void FilterScope::sortFindings() const
{
    // Journey and finding in one number: half the work of sorting pairs of them.
    std::vector<std::uint64_t> all;
    for (std::size_t i = 0; i < m_snapshot->findings.size(); ++i) {
        for (const JourneyId journey : m_snapshot->findings[i].journeys)
            all.push_back(std::uint64_t{journey.value} << 32U | i);
    }
    std::sort(all.begin(), all.end());
    m_named.reserve(all.size());
    m_naming.reserve(all.size());
    for (const std::uint64_t one : all) {
        m_named.push_back(JourneyId{static_cast<std::uint32_t>(one >> 32U)});
        m_naming.push_back(static_cast<std::uint16_t>(one));
    }
    m_sorted = true;
}

std::span<const JourneyId> FilterScope::named() const
{
    if (!m_sorted)
        sortFindings();
    return m_named;
}

std::span<const std::uint16_t> FilterScope::findingsOf(JourneyId journey) const
{
    const auto all = named();
    const auto [first, last] = std::equal_range(all.begin(), all.end(), journey);
    return std::span(m_naming).subspan(static_cast<std::size_t>(first - all.begin()),
                                       static_cast<std::size_t>(last - first));
}

std::optional<std::uint32_t> FilterScope::senderOf(const JourneyRecord& record) const
{
    const Packet& packet = record.journey.packet;
    auto nic = topology().nicOfAddress(packet.source);
    if (!nic && packet.sourceMac.known())
        nic = topology().nicOfMac(packet.sourceMac);
    if (!nic && !record.judgement.path.empty()) {
        const Hop& first = pathHop(record, 0);
        if (first.direction == Direction::In)
            nic = topology().nicOfHost(first.interface);
    }
    return nic ? std::optional(nic->guest) : std::nullopt;
}

std::optional<std::uint32_t> FilterScope::receiverOf(const JourneyRecord& record) const
{
    const Packet& packet = record.journey.packet;
    auto nic = topology().nicOfAddress(packet.destination);
    if (!nic && packet.arpTargetMac.known())
        nic = topology().nicOfMac(packet.arpTargetMac);
    // A group's packet has many receivers; the one at the end of this path is not "the" one.
    if (!nic && !packet.destination.isGroup() && !record.judgement.path.empty()) {
        const Hop& last = pathHop(record, record.judgement.path.size() - 1);
        if (last.direction == Direction::Out)
            nic = topology().nicOfHost(last.interface);
    }
    return nic ? std::optional(nic->guest) : std::nullopt;
}

} // namespace vs
