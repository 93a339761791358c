// SPDX-License-Identifier: GPL-3.0-or-later
// What the network around the node does to guests: a switch that takes one MAC only, a bridge that
// forgot who listens.
#include "core/diagnose/catalogue/node_classes.h"
#include "core/diagnose/catalogue/node_evidence.h"

#include <algorithm>
#include <map>
#include <set>

namespace vs {

namespace {

/// So many questions of one guest without an answer, before anything is said.
constexpr std::size_t kEnough = 3;

bool asks(const Packet& p)
{
    if (p.destination.isGroup())
        return false;
    return p.isSyn() || (p.isArp() && p.icmpType == 1) ||
           (p.protocol == ipproto::Icmp && p.icmpType == 8) ||
           (p.protocol == ipproto::Icmp6 && p.icmpType == 128) ||
           (p.isUdp() && p.destinationPort == 53);
}

bool isUplink(const Topology& topology, InterfaceId interface)
{
    const Interface* one = topology.find(interface);
    return one != nullptr && one->role == InterfaceRole::Uplink;
}

/// The uplink by which the packet left; invalid: it did not.
InterfaceId leftBy(const Topology& topology, const JourneyRecord& record)
{
    for (const Hop& hop : record.journey.hops) {
        if (hop.direction == Direction::Out && isUplink(topology, hop.interface))
            return hop.interface;
    }
    return {};
}

/// The bridge whose port the guest's leg is, or its own port where it has no firewall bridge.
const Interface* bridgePortOf(const Topology& topology, const GuestNic& nic)
{
    const Interface* port = topology.find(nic.host);
    const Interface* master = port != nullptr ? topology.find(port->master) : nullptr;
    if (master == nullptr || master->role != InterfaceRole::FirewallBridge)
        return port;
    for (const InterfaceId id : topology.ports(master->id)) {
        const Interface* leg = topology.find(id);
        const Interface* far = leg != nullptr ? topology.find(leg->peer) : nullptr;
        if (far != nullptr && far->role == InterfaceRole::FirewallBridgeLeg)
            return far;
    }
    return nullptr;
}

/// What one guest's NIC asked by one uplink.
struct Asker
{
    std::vector<const JourneyRecord*> unanswered;
    bool answered = false;
};

/// Who asked what by which uplink, who got answers, and whom anything came in for.
struct Outside
{
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::map<std::uint32_t, Asker>>
        byNic;                                                     ///< then by uplink
    std::map<std::uint32_t, std::set<IpAddress>> answers;          ///< by uplink: who answers
    std::set<std::pair<std::uint32_t, std::uint32_t>> reachedFrom; ///< something came in for it
};

Outside lookOutside(const Clues& clues)
{
    const Topology& topology = clues.topology();
    const Snapshot& snapshot = clues.snapshot();
    Outside outside;
    for (const auto& record : snapshot.journeys) {
        const auto& hops = record->journey.hops;
        if (hops.empty())
            continue;
        const Packet& packet = record->journey.packet;
        if (isUplink(topology, hops.front().interface) && hops.front().direction == Direction::In) {
            if (const auto to = topology.nicOfAddress(packet.destination))
                outside.reachedFrom.insert({to->guest, to->nic});
            continue;
        }
        const InterfaceId uplink = leftBy(topology, *record);
        if (!uplink.valid() || !asks(packet))
            continue;
        const bool answered = record->judgement.answeredBy.valid();
        if (answered)
            outside.answers[uplink.value].insert(packet.destination);
        const auto from = hops.front().direction == Direction::In
                              ? topology.nicOfHost(hops.front().interface)
                              : std::nullopt;
        const Interface* port = from ? bridgePortOf(topology, topology.nic(*from)) : nullptr;
        // Routed packets leave with the node's own MAC.
        if (port == nullptr || port->master != topology.find(uplink)->master ||
            packet.sourceMac != topology.nic(*from).mac)
            continue;
        Asker& asker = outside.byNic[{from->guest, from->nic}][uplink.value];
        asker.answered = asker.answered || answered;
        if (record->judgement.kind == VerdictKind::LeftNode && !answered &&
            isSettled(snapshot, *record))
            asker.unanswered.push_back(record.get());
    }
    return outside;
}

/// The bits of a group's address that tell who is asked: ff02::1:ffXX:XXXX.
std::optional<std::uint32_t> solicited(const Packet& packet)
{
    static const IpPrefix kSolicited = *IpPrefix::parse("ff02::1:ff00:0/104");
    if (packet.protocol != ipproto::Icmp6 || packet.icmpType != 135 ||
        !kSolicited.contains(packet.destination))
        return std::nullopt;
    const auto& b = packet.destination.bytes;
    return (b[13] << 16U) | (b[14] << 8U) | b[15];
}

bool endsIn(const IpAddress& address, std::uint32_t bits)
{
    const auto& b = address.bytes;
    return address.isV6() &&
           ((b[13] << 16U) | (b[14] << 8U) | static_cast<std::uint32_t>(b[15])) == bits;
}

bool carries(const Interface& bridge, const Interface& port, std::uint16_t vlan)
{
    return !bridge.vlanFiltering || (vlan == 0 && port.pvid == 0) ||
           std::find(port.vlans.begin(), port.vlans.end(), vlan == 0 ? port.pvid : vlan) !=
               port.vlans.end();
}

/// The port of the bridge by which the solicitation came in; null: by none of it.
const Interface* cameInAt(const Topology& topology, const Journey& journey, InterfaceId bridge)
{
    for (const Hop& hop : journey.hops) {
        const Interface* port = topology.find(hop.interface);
        if (hop.direction == Direction::In && port != nullptr && port->master == bridge)
            return port;
    }
    return nullptr;
}

bool seenOut(const Journey& journey, InterfaceId port)
{
    return std::any_of(journey.hops.begin(), journey.hops.end(),
                       [&](const Hop& hop) { return hop.at(port, Direction::Out); });
}

/// True if the address spoke in this trace after the question: then it was reached another way.
bool spoke(const Snapshot& snapshot, const IpAddress& address, Timestamp since)
{
    return std::any_of(snapshot.journeys.begin(), snapshot.journeys.end(), [&](const auto& one) {
        return one->journey.packet.source == address && one->journey.firstSeen() >= since;
    });
}

struct Unheard
{
    const Interface* bridge = nullptr;
    const Interface* entry = nullptr;
    const Interface* port = nullptr;
    std::string guest;
    std::vector<const JourneyRecord*> journeys;
};

void lookAt(const Clues& clues, const JourneyRecord& record, const MulticastBridge& multicast,
            std::map<std::uint32_t, Unheard>& unheard)
{
    const Topology& topology = clues.topology();
    const auto bits = solicited(record.journey.packet);
    const Interface* bridge = topology.find(multicast.bridge);
    const Interface* entry =
        bits && bridge != nullptr ? cameInAt(topology, record.journey, bridge->id) : nullptr;
    if (entry == nullptr)
        return;
    for (const Guest& guest : topology.guests) {
        for (const GuestNic& nic : guest.nics) {
            const auto address =
                std::find_if(nic.addresses.begin(), nic.addresses.end(),
                             [&](const IpAddress& one) { return endsIn(one, *bits); });
            const Interface* port =
                address != nic.addresses.end() ? bridgePortOf(topology, nic) : nullptr;
            if (port == nullptr || port->master != bridge->id || port == entry || !port->up ||
                !port->carrier || nic.linkDown || port->portState != "forwarding" ||
                (port->isolated && entry->isolated) ||
                !carries(*bridge, *port, record.journey.packet.vlan) ||
                seenOut(record.journey, port->id) ||
                spoke(clues.snapshot(), *address, record.journey.firstSeen()))
                continue;
            Unheard& one = unheard[port->id.value];
            one.bridge = bridge;
            one.entry = entry;
            one.port = port;
            one.guest = guest.label();
            one.journeys.push_back(&record);
        }
    }
}

} // namespace

std::vector<Finding> findUpstreamMacPolicy(const Clues& clues)
{
    const Topology& topology = clues.topology();
    std::vector<Finding> findings;
    if (!captureIsWhole(clues.snapshot()))
        return findings;
    const Outside outside = lookOutside(clues);
    for (const auto& [who, uplinks] : outside.byNic) {
        for (const auto& [uplink, asker] : uplinks) {
            const auto others = outside.answers.find(uplink);
            if (asker.answered || asker.unanswered.size() < kEnough ||
                outside.reachedFrom.contains(who) || others == outside.answers.end())
                continue;
            // The same neighbour answers others: it is there, and so is the way to it.
            const auto asked = std::find_if(
                asker.unanswered.begin(), asker.unanswered.end(), [&](const JourneyRecord* one) {
                    return others->second.contains(one->journey.packet.destination);
                });
            if (asked == asker.unanswered.end())
                continue;
            const NicRef ref{who.first, who.second};
            Claim claim;
            claim.words["guest"] = topology.guest(ref).label();
            claim.words["mac"] = topology.nic(ref).mac.toString();
            claim.words["uplink"] = topology.nameOf(InterfaceId{uplink});
            claim.words["count"] = std::to_string(asker.unanswered.size());
            claim.words["target"] = (*asked)->journey.packet.destination.toString();
            findings.push_back(
                aboutJourneys("upstream-mac-policy", claim, clues, asker.unanswered));
        }
    }
    return findings;
}

std::vector<Finding> findNoMulticastQuerier(const Clues& clues)
{
    const Snapshot& snapshot = clues.snapshot();
    std::vector<Finding> findings;
    if (!snapshot.stateAfter || !captureIsWhole(snapshot))
        return findings;
    std::map<std::uint32_t, Unheard> unheard; ///< by the guest's port
    for (const MulticastBridge& bridge : snapshot.stateAfter->multicast) {
        if (!bridge.snooping || bridge.querier)
            continue;
        for (const auto& record : snapshot.journeys) {
            const VerdictKind kind = record->judgement.kind;
            if (kind != VerdictKind::Dropped && kind != VerdictKind::Rejected &&
                isSettled(snapshot, *record))
                lookAt(clues, *record, bridge, unheard);
        }
    }
    for (const auto& [port, one] : unheard) {
        Claim claim;
        claim.words["guest"] = one.guest;
        claim.words["bridge"] = one.bridge->name;
        claim.words["entry"] = one.entry->name;
        claim.words["port"] = one.port->name;
        findings.push_back(aboutJourneys("no-multicast-querier", claim, clues, one.journeys));
    }
    return findings;
}

} // namespace vs
