// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/twins.h"

#include "core/import/packet_index.h"

#include <algorithm>

namespace vs {

namespace {

using Seen = EventLog::Seen;

/// How far apart two accounts of a packet are looked for: as long as it may take on its way.
constexpr Nanoseconds kReach = kSecond;
/// Two captures of one interface stamp a packet so close together.
constexpr Nanoseconds kTogether = 5 * kMillisecond;
/// These bound the work that a flood makes.
constexpr std::size_t kMostTried = 512;

/// How much of a packet a source tells: its bytes, or -v's text, or plain text.
int detailOf(const Seen& seen)
{
    return seen.length > 0 ? 2 : seen.sighting.packet.ttl != 0 ? 1 : 0;
}

/// What makes it this packet and no other; where it was and what changes on the way stays.
void takeIdentity(Packet& to, const Packet& from)
{
    to.sequence = from.sequence;
    to.acknowledgement = from.acknowledgement;
    to.ipId = from.ipId;
    to.ipLength = from.ipLength;
    to.window = from.window;
    to.payloadHash = from.payloadHash;
    to.payloadLength = from.payloadLength;
    to.fragmentOffset = from.fragmentOffset;
    to.moreFragments = from.moreFragments;
    to.icmpCode = from.icmpCode;
}

/// The account of another source that tells more of the packet, the nearest in time.
const Seen* better(const EventLog& log, const std::vector<std::size_t>& places, const Seen& seen)
{
    auto at = std::lower_bound(places.begin(), places.end(), seen.sighting.time - kReach,
                               [&log](std::size_t place, Timestamp time) {
                                   return log.sightings[place].sighting.time < time;
                               });
    const Seen* best = nullptr;
    Nanoseconds nearest = kReach + 1;
    for (std::size_t tried = 0; at != places.end() && tried < kMostTried; ++at, ++tried) {
        const Seen& other = log.sightings[*at];
        const Nanoseconds apart = other.sighting.time - seen.sighting.time;
        if (apart > kReach)
            break;
        const Nanoseconds distance = apart < 0 ? -apart : apart;
        if (other.source == seen.source || detailOf(other) <= detailOf(seen) ||
            distance >= nearest || !alike(seen.sighting.packet, other.sighting.packet))
            continue;
        nearest = distance;
        best = &other;
    }
    return best;
}

void fillIn(EventLog& log)
{
    PacketIndex index(log);
    index.update();
    for (Seen& seen : log.sightings) {
        if (detailOf(seen) == 2)
            continue;
        if (const Seen* told = better(log, index.of(seen.sighting.packet), seen))
            takeIdentity(seen.sighting.packet, told->sighting.packet);
    }
}

bool areTwins(const Seen& one, const Seen& other)
{
    const bool oneWay =
        !one.directed || !other.directed || one.sighting.direction == other.sighting.direction;
    return one.source != other.source && oneWay &&
           one.sighting.interface == other.sighting.interface &&
           alike(one.sighting.packet, other.sighting.packet);
}

void dropTwins(EventLog& log)
{
    std::vector<Seen>& all = log.sightings;
    std::vector<bool> twin(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::size_t last = std::min(all.size(), i + kMostTried);
        for (std::size_t j = i + 1; j < last && !twin[i]; ++j) {
            if (all[j].sighting.time - all[i].sighting.time > kTogether)
                break;
            if (twin[j] || !areTwins(all[i], all[j]))
                continue;
            // The one that tells more stays; what it lacks of a direction the other has.
            const bool keepFirst = detailOf(all[i]) >= detailOf(all[j]);
            Seen& kept = keepFirst ? all[i] : all[j];
            const Seen& gone = keepFirst ? all[j] : all[i];
            if (!kept.directed && gone.directed) {
                kept.directed = true;
                kept.sighting.direction = gone.sighting.direction;
                kept.sighting.type = gone.sighting.type;
            }
            twin[keepFirst ? j : i] = true;
            break;
        }
    }
    std::size_t at = 0;
    std::erase_if(all, [&](const Seen&) { return twin[at++]; });
}

} // namespace

bool alike(const Packet& a, const Packet& b)
{
    return a.source == b.source && a.destination == b.destination && a.sourcePort == b.sourcePort &&
           a.destinationPort == b.destinationPort && a.protocol == b.protocol &&
           a.tcpFlags == b.tcpFlags && a.icmpType == b.icmpType &&
           (a.sequence == b.sequence || a.sequence == 0 || b.sequence == 0) &&
           (a.acknowledgement == b.acknowledgement || a.acknowledgement == 0 ||
            b.acknowledgement == 0);
}

void joinTwins(EventLog& log)
{
    const auto ofFirst = [&log](const Seen& seen) {
        return seen.source == log.sightings[0].source;
    };
    if (std::all_of(log.sightings.begin(), log.sightings.end(), ofFirst))
        return;
    log.sortByTime();
    fillIn(log);
    dropTwins(log);
}

} // namespace vs
