// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/exchange.h"

#include <algorithm>

namespace vs {

namespace {

/// An answer comes soon; only so many journeys back are looked at.
constexpr int kLookBack = 64;

/// The sequence number after all that the segment carries.
std::uint32_t endOfSegment(const Packet& p)
{
    const std::uint32_t flags = (p.has(tcpflag::Syn) ? 1U : 0U) + (p.has(tcpflag::Fin) ? 1U : 0U);
    return p.sequence + p.payloadLength + flags;
}

bool asksForAnswer(const Packet& p)
{
    return p.payloadLength > 0 || p.has(tcpflag::Syn) || p.has(tcpflag::Fin);
}

/// Pasted text may tell flags alone. A real acknowledgement of 0 answers one SYN in 2^32.
bool numbersAreTold(const Packet& earlier, const Packet& later)
{
    return earlier.sequence != 0 || later.sequence != 0 || later.acknowledgement != 0;
}

bool tcpAnswer(const Packet& earlier, const Packet& later)
{
    if (earlier.isRst())
        return false;
    if (!numbersAreTold(earlier, later))
        return earlier.isSyn()
                   ? later.isSynAck() || later.isRst()
                   : later.has(tcpflag::Ack) && !later.isRst() && asksForAnswer(earlier);
    if (later.isRst() && !later.has(tcpflag::Ack))
        return earlier.has(tcpflag::Ack) && later.sequence == earlier.acknowledgement;
    return later.has(tcpflag::Ack) && asksForAnswer(earlier) &&
           later.acknowledgement == endOfSegment(earlier);
}

} // namespace

bool isAnswer(const Journey& earlier, const Journey& later)
{
    const Packet& p = earlier.packet;
    const Packet& q = later.packet;
    if (earlier.flow != later.flow || earlier.fromClient == later.fromClient ||
        earlier.firstSeen() > later.firstSeen())
        return false;
    if (p.isTcp())
        return tcpAnswer(p, q);
    if (p.isArp())
        return p.icmpType == 1 && q.icmpType == 2;
    if (p.protocol == ipproto::Icmp)
        return p.icmpType == 8 && q.icmpType == 0 && p.destinationPort == q.destinationPort;
    if (p.protocol == ipproto::Icmp6) {
        if (p.icmpType == 128)
            return q.icmpType == 129 && p.destinationPort == q.destinationPort;
        return p.icmpType == 135 && q.icmpType == 136;
    }
    return p.isUdp();
}

JourneyId answeredBy(const Journey& later, const std::vector<JourneyId>& flow,
                     const JourneyStore& journeys)
{
    int looked = 0;
    auto at = std::lower_bound(flow.begin(), flow.end(), later.id);
    while (at != flow.begin() && looked++ < kLookBack) {
        const Journey* earlier = journeys.find(*--at);
        if (earlier != nullptr && isAnswer(*earlier, later))
            return earlier->id;
    }
    return {};
}

} // namespace vs
