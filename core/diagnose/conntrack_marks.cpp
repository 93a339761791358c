// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/conntrack_marks.h"

#include <algorithm>

namespace vs {

namespace {

/// The reader's stamp lies after the packet, up to some milliseconds; clocks of reader and capture
/// are the same machine's. A small advance is allowed for stamps that are rounded to microseconds.
constexpr Nanoseconds kStampSlack = 20 * kMillisecond;
/// An event this long after a packet is not its doing.
constexpr Nanoseconds kReach = 2 * kSecond;

bool sentByOriginator(const Journey& journey, const ConntrackEvent& event)
{
    return journey.packet.source == event.original.source &&
           (!journey.packet.isTcp() || journey.packet.sourcePort == event.original.sourcePort);
}

/// Whether a packet of this kind can cause the event at all.
bool canCause(const Journey& journey, const ConntrackEvent& event)
{
    const Packet& p = journey.packet;
    const bool original = sentByOriginator(journey, event);
    if (event.kind == ConntrackEvent::Kind::New)
        return original && (!p.isTcp() || !p.isRst());
    if (event.kind == ConntrackEvent::Kind::Destroy)
        return p.isRst(); // other entries end by time, which is no packet's doing
    if (!p.isTcp())
        return true;
    if (event.state == "SYN_RECV")
        return p.isSynAck();
    if (event.state == "SYN_SENT")
        return p.isSyn();
    if (event.state == "ESTABLISHED")
        return original && p.has(tcpflag::Ack) && !p.has(tcpflag::Syn);
    if (event.state == "FIN_WAIT" || event.state == "CLOSE_WAIT")
        return p.has(tcpflag::Fin);
    if (event.state == "LAST_ACK")
        return p.has(tcpflag::Fin);
    if (event.state == "TIME_WAIT")
        return p.has(tcpflag::Ack);
    if (event.state == "CLOSE")
        return p.isRst();
    // A change of the mark alone: the rules of a guest's chain set it, which see what opens the
    // connection (what is ESTABLISHED is accepted before them).
    return event.state.empty() && original && (!event.unreplied || p.isSyn());
}

} // namespace

FlowKey flowKeyOf(const ConntrackEvent& event)
{
    Packet packet;
    packet.source = event.original.source;
    packet.destination = event.original.destination;
    packet.protocol = event.protocol;
    packet.etherType = event.original.source.isV6() ? 0x86dd : 0x0800;
    const bool icmp = packet.isIcmp();
    packet.sourcePort = icmp ? event.original.destinationPort : event.original.sourcePort;
    packet.destinationPort = event.original.destinationPort;
    return flowKey(packet);
}

std::optional<JourneyId> causeOf(const ConntrackEvent& event,
                                 const std::vector<MarkCandidate>& journeys)
{
    const Journey* best = nullptr;
    for (const MarkCandidate& candidate : journeys) {
        const Journey& journey = *candidate.journey;
        if (!canCause(journey, event) || journey.firstSeen() > event.time + kStampSlack ||
            event.time - journey.lastSeen() > kReach)
            continue;
        if (best == nullptr || journey.firstSeen() > best->firstSeen())
            best = &journey;
    }
    return best == nullptr ? std::nullopt : std::optional<JourneyId>(best->id);
}

std::optional<ConntrackPass> passOf(const ConntrackEvent& event,
                                    const std::vector<ConntrackPass>& passes,
                                    const Topology& topology, std::size_t taken)
{
    if (event.kind == ConntrackEvent::Kind::Update && event.state.empty() && event.mark != 0) {
        for (const ConntrackPass& pass : passes) {
            const auto guest = guestInterfaceName(topology.nameOf(pass.device));
            if (guest && guest->vmid == static_cast<int>(event.mark))
                return pass;
        }
    }
    std::vector<const ConntrackPass*> fitting;
    for (const ConntrackPass& pass : passes) {
        if (pass.tracked && (!pass.zoneKnown || pass.zone == event.zone))
            fitting.push_back(&pass);
    }
    if (fitting.empty())
        return std::nullopt;
    return *fitting[std::min(taken, fitting.size() - 1)];
}

} // namespace vs
