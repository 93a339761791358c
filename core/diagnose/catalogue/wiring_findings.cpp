// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/wiring_findings.h"

#include "core/diagnose/catalogue/node_classes.h"
#include "core/diagnose/catalogue/wiring_clues.h"
#include "core/diagnose/path_finder.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace vs {

namespace {

/// Two answers to one question: so close that no failover lies between them.
constexpr Nanoseconds kSameQuestion = 2 * kSecond;

/// MACs that belong to whoever is the active one of a group: VRRP and CARP, HSRP.
bool isVirtual(const Mac& mac)
{
    const auto& b = mac.bytes;
    return (b[0] == 0x00 && b[1] == 0x00 && b[2] == 0x5e) ||
           (b[0] == 0x00 && b[1] == 0x00 && b[2] == 0x0c && b[3] == 0x07 && b[4] == 0xac) ||
           (b[0] == 0x00 && b[1] == 0x00 && b[2] == 0x0c && b[3] == 0x9f);
}

/// Where a packet entered the node; null if it was first seen elsewhere.
const Hop* entryOf(const Topology& topology, const JourneyRecord& record)
{
    const auto& hops = record.journey.hops;
    if (hops.empty() || hops.front().direction != Direction::In ||
        !isEdge(topology, hops.front().interface))
        return nullptr;
    return &hops.front();
}

/// The bridge heard the packet: it came in by its port there (a MAC filter may end it before).
bool heardAt(const Interface& port, const JourneyRecord& record)
{
    const auto& hops = record.journey.hops;
    return std::any_of(hops.begin(), hops.end(),
                       [&](const Hop& hop) { return hop.at(port.id, Direction::In); });
}

/// Packets with one source MAC in one network, in the order in which they came.
struct Voice
{
    std::vector<std::pair<InterfaceId, const JourneyRecord*>> heard; ///< by the bridge's port

    std::set<InterfaceId> ports() const
    {
        std::set<InterfaceId> set;
        for (const auto& [port, record] : heard)
            set.insert(port);
        return set;
    }
    /// It came back to a port that it had left: no move, a quarrel.
    bool toAndFro() const
    {
        int changes = 0;
        for (std::size_t i = 1; i < heard.size(); ++i)
            changes += heard[i].first != heard[i - 1].first ? 1 : 0;
        return changes >= 2;
    }
};

/// All guests' NICs at these edges are configured with the MAC.
bool configuredTwice(const Topology& topology, const Voice& voice, const Mac& mac)
{
    std::set<InterfaceId> nics;
    for (const auto& [port, record] : voice.heard) {
        const InterfaceId edge = record->journey.hops.front().interface;
        const auto nic = topology.nicOfHost(edge);
        if (nic && topology.nic(*nic).mac == mac)
            nics.insert(edge);
    }
    return nics.size() >= 2;
}

/// "VM 811 (bc:24:...)": whose MAC it is, as far as it is known.
core::Phrase ownerOf(const Topology& topology, const JourneyRecord& reply, const Mac& mac)
{
    const auto with = [&](const core::Phrase& owner) {
        return core::phrase("{owner} ({mac})", {{"owner", owner}, {"mac", mac.toString()}});
    };
    if (const Hop* entry = entryOf(topology, reply)) {
        const auto nic = topology.nicOfHost(entry->interface);
        return with(nic ? core::Phrase(topology.guest(*nic).label())
                        : core::phrase("a station behind {interface}",
                                       {{"interface", topology.nameOf(entry->interface)}}));
    }
    if (const auto nic = topology.nicOfMac(mac))
        return with(topology.guest(*nic).label());
    return mac.toString();
}

bool isAnswerToArp(const Packet& packet)
{
    return packet.isArp() && packet.icmpType == 2 && packet.source.known() &&
           packet.source != packet.destination && packet.sourceMac.known() &&
           !isVirtual(packet.sourceMac);
}

core::Phrase bridgeWords(const GuestNic& nic)
{
    return nic.tag == 0 ? core::phrase("no tag")
                        : core::phrase("tag {tag}", {{"tag", std::to_string(nic.tag)}});
}

} // namespace

std::vector<Finding> findUnplugged(const Clues& clues)
{
    const Topology& topology = clues.topology();
    std::map<std::uint32_t, std::vector<const JourneyRecord*>> unplugged; // by tap
    for (const JourneyRecord* record : clues.unanswered()) {
        const Judgement& judgement = record->judgement;
        if (judgement.kind != VerdictKind::Delivered || judgement.path.empty())
            continue;
        const Hop& last = pathHop(*record, judgement.path.size() - 1);
        const auto nic = topology.nicOfHost(last.interface);
        const Interface* tap = topology.find(last.interface);
        if (last.direction == Direction::Out && nic && topology.nic(*nic).linkDown &&
            tap != nullptr && tap->role == InterfaceRole::GuestTap)
            unplugged[last.interface.value].push_back(record);
    }
    std::vector<Finding> findings;
    for (const auto& [tap, records] : unplugged) {
        // A guest that speaks by the NIC while it is traced is not: the setting is newer.
        if (clues.cameInBy(InterfaceId{tap}))
            continue;
        Claim claim;
        claim.words["link"] = nicName(topology, InterfaceId{tap});
        claim.words["nic"] = claim.words["link"];
        claim.words["device"] = topology.nameOf(InterfaceId{tap});
        claim.words["after"] = topology.nameOf(InterfaceId{tap});
        claim.words["state"] = core::phrase("is unplugged");
        claim.words["config"] =
            core::behind(core::phrase("The configuration says so: link_down=1. QEMU takes the "
                                      "packet from the tap and drops it."));
        findings.push_back(aboutJourneys("link-down", claim, clues, records));
    }
    return findings;
}

std::vector<Finding> findDuplicateMac(const Clues& clues)
{
    const Topology& topology = clues.topology();
    // In one bridge and one VLAN: bridges learn each VLAN by itself.
    std::map<std::tuple<Mac, InterfaceId, std::uint16_t>, Voice> voices;
    for (const auto& record : clues.snapshot().journeys) {
        const Mac& mac = record->journey.packet.sourceMac;
        const Hop* entry = entryOf(topology, *record);
        if (entry == nullptr || !mac.known() || mac.isGroup() || isVirtual(mac))
            continue;
        const Network network = networkOf(topology, entry->interface);
        if (network.bridge == nullptr || isLoss(record->judgement.kind) ||
            !heardAt(*network.port, *record))
            continue;
        const std::uint16_t vlan = !network.bridge->vlanFiltering ? std::uint16_t{0}
                                   : entry->vlan != 0             ? entry->vlan
                                                                  : network.port->pvid;
        voices[{mac, network.bridge->id, vlan}].heard.emplace_back(network.port->id, record.get());
    }
    std::vector<Finding> findings;
    for (auto& [key, voice] : voices) {
        const auto& [mac, bridge, vlan] = key;
        const auto ports = voice.ports();
        if (ports.size() < 2)
            continue;
        std::sort(voice.heard.begin(), voice.heard.end(), [](const auto& a, const auto& b) {
            return a.second->journey.firstSeen() < b.second->journey.firstSeen();
        });
        const bool configured = configuredTwice(topology, voice, mac);
        if (!configured && !voice.toAndFro())
            continue;
        std::vector<const JourneyRecord*> shown;
        std::vector<InterfaceId> edges;
        for (const auto& [port, record] : voice.heard) {
            shown.push_back(record);
            const InterfaceId edge = record->journey.hops.front().interface;
            if (std::find(edges.begin(), edges.end(), edge) == edges.end())
                edges.push_back(edge);
        }
        Claim claim;
        core::Phrase& places = claim.words["places"];
        for (const InterfaceId edge : edges) {
            const core::Phrase place = placeName(topology, edge);
            if (edge != edges.back() || edges.size() == 1)
                core::add(places, place);
            else
                places = core::phrase("{list} and {item}", {{"list", places}, {"item", place}});
        }
        claim.words["mac"] = mac.toString();
        claim.words["device"] = topology.nameOf(bridge);
        claim.words["nic"] = nicName(topology, edges.back());
        claim.words["config"] =
            configured ? core::phrase("The configurations of these guests name the same address.")
                       : core::Phrase();
        findings.push_back(aboutJourneys("duplicate-mac", claim, clues, shown));
    }
    return findings;
}

std::vector<Finding> findDuplicateIp(const Clues& clues)
{
    const Topology& topology = clues.topology();
    std::map<IpAddress, std::vector<const JourneyRecord*>> answers; // by whose address it is
    for (const JourneyRecord* record : clues.arp()) {
        if (isAnswerToArp(record->journey.packet) && !isLoss(record->judgement.kind))
            answers[record->journey.packet.source].push_back(record);
    }
    std::vector<Finding> findings;
    for (const auto& [address, records] : answers) {
        const JourneyRecord* one = nullptr;
        const JourneyRecord* other = nullptr;
        for (std::size_t i = 1; i < records.size() && one == nullptr; ++i) {
            for (std::size_t k = i; k-- > 0 && one == nullptr;) {
                const Packet& a = records[k]->journey.packet;
                const Packet& b = records[i]->journey.packet;
                const Nanoseconds gap =
                    records[i]->journey.firstSeen() - records[k]->journey.firstSeen();
                if (gap >= kSameQuestion)
                    break;
                if (a.sourceMac != b.sourceMac && a.destination == b.destination) {
                    one = records[k];
                    other = records[i];
                }
            }
        }
        if (one == nullptr)
            continue;
        std::vector<const JourneyRecord*> shown;
        for (const JourneyRecord* record : records) {
            const Mac& mac = record->journey.packet.sourceMac;
            if (mac == one->journey.packet.sourceMac || mac == other->journey.packet.sourceMac)
                shown.push_back(record);
        }
        const auto nicA = topology.nicOfMac(one->journey.packet.sourceMac);
        const auto nicB = topology.nicOfMac(other->journey.packet.sourceMac);
        Claim claim;
        claim.words["address"] = address.toString();
        claim.words["one"] = ownerOf(topology, *one, one->journey.packet.sourceMac);
        claim.words["other"] = ownerOf(topology, *other, other->journey.packet.sourceMac);
        claim.words["kind"] =
            nicA && nicB && nicA->guest == nicB->guest
                ? core::phrase("Both are NICs of one guest: it answers for its "
                               "addresses on every NIC (ARP flux).")
                : core::phrase("They are two stations that have the same address.");
        findings.push_back(aboutJourneys("duplicate-ip", claim, clues, shown));
    }
    return findings;
}

std::vector<Finding> findTagOnUnawareBridge(const Clues& clues)
{
    const Topology& topology = clues.topology();
    using Pair = std::pair<std::uint32_t, std::uint32_t>;
    std::map<Pair, std::vector<const JourneyRecord*>> asked; // by the two NICs' host interfaces
    for (const JourneyRecord* record : clues.arp()) {
        const Packet& packet = record->journey.packet;
        const Hop* entry = entryOf(topology, *record);
        // Who asks by ARP takes the other one for a neighbour: only a common network can answer.
        if (entry == nullptr || packet.icmpType != 1 || record->judgement.pending ||
            record->judgement.answeredBy.valid() || isLoss(record->judgement.kind))
            continue;
        const auto from = topology.nicOfHost(entry->interface);
        const auto to = topology.nicOfAddress(packet.destination);
        if (!from || !to || *from == *to)
            continue;
        const GuestNic& a = topology.nic(*from);
        const GuestNic& b = topology.nic(*to);
        const Interface* bridge = topology.findByName(a.bridge);
        const Network here = networkOf(topology, a.host);
        const Network there = networkOf(topology, b.host);
        if (a.bridge != b.bridge || a.tag == b.tag || bridge == nullptr || bridge->vlanFiltering ||
            here.bridge == nullptr || there.bridge == nullptr || here.bridge == there.bridge)
            continue;
        asked[{a.host.value, b.host.value}].push_back(record);
    }
    std::vector<Finding> findings;
    for (const auto& [pair, records] : asked) {
        const InterfaceId a{pair.first};
        const InterfaceId b{pair.second};
        const auto from = topology.nicOfHost(a);
        const auto to = topology.nicOfHost(b);
        Claim claim;
        claim.words["from"] = topology.guest(*from).label();
        claim.words["to"] = topology.guest(*to).label();
        claim.words["bridge"] = topology.nic(*from).bridge;
        claim.words["here"] = networkOf(topology, a).bridge->name;
        claim.words["there"] = networkOf(topology, b).bridge->name;
        claim.words["fromTag"] = bridgeWords(topology.nic(*from));
        claim.words["toTag"] = bridgeWords(topology.nic(*to));
        claim.words["nic"] = nicName(topology, topology.nic(*from).tag != 0 ? a : b);
        findings.push_back(aboutJourneys("vlan-on-unaware-bridge", claim, clues, records));
    }
    return findings;
}

} // namespace vs
