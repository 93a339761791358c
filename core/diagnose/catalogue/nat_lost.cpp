// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/catalogue.h"
#include "core/diagnose/catalogue/flow_findings.h"
#include "core/diagnose/rule_match.h"

#include <algorithm>
#include <array>
#include <map>

namespace vs {

namespace {

/// RFC 1918.
bool isPrivate(const IpAddress& address)
{
    static const std::array<IpPrefix, 3> kPrivate{*IpPrefix::parse("10.0.0.0/8"),
                                                  *IpPrefix::parse("172.16.0.0/12"),
                                                  *IpPrefix::parse("192.168.0.0/16")};
    return std::any_of(kPrivate.begin(), kPrivate.end(),
                       [&](const IpPrefix& prefix) { return prefix.contains(address); });
}

/// Whoever is outside cannot answer to a private address, but for a network that knows a route
/// back: there an answer shows that no NAT was missed.
bool missesNat(const Clues& clues, const JourneyRecord& record)
{
    const Packet& packet = record.journey.packet;
    if (packet.network != Packet::Network::Ipv4 || !isPrivate(packet.source) ||
        !packet.destination.known() || packet.destination.isGroup() ||
        packet.destination.isLinkLocal())
        return false;
    const FlowClue& flow = clues.flow(record);
    return !isPrivate(packet.destination) ||
           (record.journey.fromClient ? !flow.fromServer : !flow.fromClient);
}

/// The sighting at which the packet left the node; null if it did not leave by an uplink.
const Hop* leaving(const Topology& topology, const Journey& journey)
{
    const auto at = std::find_if(journey.hops.begin(), journey.hops.end(), [&](const Hop& hop) {
        const Interface* interface = topology.find(hop.interface);
        return interface != nullptr && interface->role == InterfaceRole::Uplink &&
               hop.direction == Direction::Out;
    });
    return at == journey.hops.end() ? nullptr : &*at;
}

/// The guest's firewall bridge, if the packet began its way through it.
const Interface* firstBridge(const Topology& topology, const Journey& journey)
{
    const Hop& first = journey.hops.front();
    const Interface* port = topology.find(first.interface);
    if (port == nullptr || first.direction != Direction::In || !topology.nicOfHost(port->id))
        return nullptr;
    const Interface* bridge = topology.find(port->master);
    return bridge != nullptr && bridge->role == InterfaceRole::FirewallBridge ? bridge : nullptr;
}

/// True if the node routed it: the bridge of the guest's leg is not the one of the uplink.
bool routed(const Topology& topology, const Journey& journey, const Interface& uplink,
            const Interface& firewallBridge)
{
    for (const InterfaceId port : topology.ports(firewallBridge.id)) {
        const Interface* leg = topology.find(port);
        const Interface* far = leg != nullptr ? topology.find(leg->peer) : nullptr;
        if (far != nullptr && far->role == InterfaceRole::FirewallBridgeLeg)
            return far->master.valid() && far->master != uplink.master;
    }
    // The leg is not known: a hop between two bridges' ports tells as well.
    return std::any_of(journey.hops.begin(), journey.hops.end(), [&](const Hop& hop) {
        const Interface* leg = topology.find(hop.interface);
        return leg != nullptr && leg->role == InterfaceRole::FirewallBridgeLeg &&
               leg->master.valid() && leg->master != uplink.master;
    });
}

/// The rule of table nat that would change the source on the way out; null if there is none.
const Rule* sourceNat(const RuleListing& rules, const Packet& packet, const std::string& out)
{
    BridgePass at{out, {}, {}, &packet};
    for (const RuleTable& table : rules.tables) {
        if (table.name != "nat" || table.family == RuleFamily::V6)
            continue;
        const Chain* chain = table.findChain("POSTROUTING");
        if (chain == nullptr)
            continue;
        for (const Rule& rule : chain->rules) {
            const bool changes = rule.target == "MASQUERADE" || rule.target == "SNAT";
            const Match match = matches(rule.text, at);
            if (changes && match == Match::Yes)
                return &rule;
            if (!changes && match == Match::Yes &&
                (rule.target == "ACCEPT" || rule.target == "RETURN"))
                break; // excepted from NAT on purpose
        }
    }
    return nullptr;
}

/// True if conntrack's own word is that the source was changed in this connection.
bool translated(const Snapshot& snapshot, const Packet& packet)
{
    return std::any_of(
        snapshot.conntrack.begin(), snapshot.conntrack.end(), [&](const ConntrackEvent& event) {
            return event.protocol == packet.protocol && event.original.source == packet.source &&
                   event.original.destination == packet.destination &&
                   event.original.sourcePort == packet.sourcePort &&
                   event.original.destinationPort == packet.destinationPort &&
                   event.reply.destination != event.original.source;
        });
}

bool firstPassHasItsZone(const Clues& clues, const JourneyRecord& record, InterfaceId bridge)
{
    const auto& passes = clues.passes(record);
    return std::any_of(passes.begin(), passes.end(), [&](const ConntrackPass& pass) {
        return pass.device == bridge && (pass.zone != 0 || !pass.zoneKnown || !pass.tracked);
    });
}

} // namespace

std::vector<Finding> findNatLost(const Clues& clues)
{
    const Snapshot& snapshot = clues.snapshot();
    const Topology& topology = clues.topology();
    const RuleListing* rules = clues.rules();
    std::vector<Finding> findings;
    if (rules == nullptr)
        return findings;
    std::map<std::pair<InterfaceId, InterfaceId>, std::size_t> places; ///< by fwbr and uplink
    for (const auto& record : snapshot.journeys) {
        const Packet& packet = record->journey.packet;
        const VerdictKind kind = record->judgement.kind;
        if (kind == VerdictKind::Dropped || kind == VerdictKind::Rejected ||
            record->journey.hops.empty() || !missesNat(clues, *record))
            continue;
        const Hop* last = leaving(topology, record->journey);
        const Interface* bridge = firstBridge(topology, record->journey);
        if (last == nullptr || bridge == nullptr)
            continue;
        const Interface& uplink = *topology.find(last->interface);
        if (!routed(topology, record->journey, uplink, *bridge))
            continue;
        const std::string out =
            uplink.master.valid() ? topology.nameOf(uplink.master) : uplink.name;
        const Rule* rule = sourceNat(*rules, packet, out);
        if (rule == nullptr || firstPassHasItsZone(clues, *record, bridge->id) ||
            translated(snapshot, packet))
            continue;
        const auto [place, isNew] = places.try_emplace({bridge->id, uplink.id}, findings.size());
        if (isNew) {
            Claim claim;
            claim.words["device"] = bridge->name;
            claim.words["uplink"] = uplink.name;
            claim.words["text"] = rule->text;
            findings.push_back(tell("nat-lost-in-firewall-bridge", claim, clues, *record));
            findings.back().grade = Grade::Seen;
        }
        findings[place->second].journeys.push_back(record->journey.id);
        findings[place->second].of += 1;
    }
    return findings;
}

} // namespace vs
