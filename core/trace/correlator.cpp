// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/correlator.h"

#include "core/trace/fingerprint.h"

#include <algorithm>

namespace vs {

namespace {

constexpr std::size_t kFirstSlots = 1024;

Hop hopOf(const Sighting& sighting, std::uint32_t index)
{
    Hop hop;
    hop.time = sighting.time;
    hop.interface = sighting.interface;
    hop.direction = sighting.direction;
    hop.type = sighting.type;
    hop.ttl = sighting.packet.ttl;
    hop.vlan = sighting.packet.vlan;
    hop.index = index;
    return hop;
}

/// A packet passes an interface once and one way. Seen there again it has come round once more.
bool canTake(const Journey& journey, const Sighting& sighting)
{
    return std::none_of(journey.hops.begin(), journey.hops.end(),
                        [&](const Hop& hop) { return hop.interface == sighting.interface; });
}

/// Sightings of different processors may arrive a little out of order.
void insertByTime(std::vector<Hop>& hops, const Hop& hop)
{
    auto place = hops.end();
    while (place != hops.begin() && std::prev(place)->time > hop.time)
        --place;
    hops.insert(place, hop);
}

} // namespace

JourneyId Correlator::add(const Sighting& sighting, std::uint32_t index)
{
    m_newest = std::max(m_newest, sighting.time);
    if (m_used * 2 >= m_slots.size())
        grow();
    Slot& slot = *slotFor(fingerprint(sighting.packet));
    const JourneyId joined = join(slot, sighting, index);
    return joined.valid() ? joined : begin(slot, sighting, index);
}

Correlator::Slot* Correlator::slotFor(std::uint64_t hash)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].journey != 0 && m_slots[at].hash != hash)
        at = (at + 1) & mask;
    if (m_slots[at].journey == 0)
        m_slots[at].hash = hash;
    return &m_slots[at];
}

/// Makes room: fingerprints older than the window are forgotten, the table doubles only if the
/// rest still fills it.
void Correlator::grow()
{
    std::vector<Slot> old = std::move(m_slots);
    const auto alive =
        static_cast<std::size_t>(std::count_if(old.begin(), old.end(), [this](const Slot& slot) {
            return slot.journey != 0 && m_newest - slot.seen <= kWindow;
        }));
    std::size_t size = std::max(kFirstSlots, old.size());
    while (alive * 4 >= size)
        size *= 2;
    m_slots.assign(size, Slot{});
    m_used = 0;
    for (const Slot& slot : old) {
        if (slot.journey == 0 || m_newest - slot.seen > kWindow)
            continue;
        *slotFor(slot.hash) = slot;
        ++m_used;
    }
}

JourneyId Correlator::join(Slot& slot, const Sighting& sighting, std::uint32_t index)
{
    if (slot.journey == 0)
        return {};
    const Journey* best = nullptr;
    for (const std::uint32_t id : {slot.journey, slot.older}) {
        const Journey* journey = id == 0 ? nullptr : m_store.find(JourneyId{id});
        if (journey == nullptr || !samePacket(journey->packet, sighting.packet))
            continue;
        const Nanoseconds gap = sighting.time - journey->lastSeen();
        if (gap > kWindow || gap < -kWindow || !canTake(*journey, sighting))
            continue;
        if (best == nullptr || journey->lastSeen() > best->lastSeen())
            best = journey;
    }
    if (best == nullptr)
        return {};
    Journey& journey = m_store.edit(best->id);
    insertByTime(journey.hops, hopOf(sighting, index));
    slot.seen = std::max(slot.seen, sighting.time);
    return journey.id;
}

JourneyId Correlator::begin(Slot& slot, const Sighting& sighting, std::uint32_t index)
{
    const JourneyId id{++m_lastId};
    if (slot.journey == 0)
        ++m_used;
    slot.older = slot.journey;
    slot.journey = id.value;
    slot.seen = sighting.time;

    bool swapped = false;
    FlowTable::Entry& entry = m_flows.entryFor(sighting.packet, swapped);
    if (swapped) {
        for (const JourneyId earlier : entry.journeys) {
            if (m_store.find(earlier) == nullptr)
                continue;
            Journey& journey = m_store.edit(earlier);
            journey.fromClient = !journey.fromClient;
        }
    }
    Journey& journey = m_store.create(id);
    journey.id = id;
    journey.flow = entry.flow.id;
    journey.packet = sighting.packet;
    journey.fromClient = sighting.packet.source == entry.flow.client.address &&
                         (entry.flow.client.address != entry.flow.server.address ||
                          sighting.packet.sourcePort == entry.flow.client.port);
    Mac& mac = journey.fromClient ? entry.flow.client.mac : entry.flow.server.mac;
    if (!mac.known())
        mac = sighting.packet.sourceMac;
    journey.attempt = FlowTable::attempt(entry, sighting.packet, journey.fromClient);
    journey.hops.reserve(6); // the usual path between two firewalled guests
    journey.hops.push_back(hopOf(sighting, index));
    entry.journeys.push_back(id);
    return id;
}

} // namespace vs
