// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/captions.h"
#include "core/base/text.h"
#include "core/model/rule_words.h"

namespace vs {

namespace {

std::string masterName(const Topology& topology, InterfaceId interface)
{
    const Interface* found = topology.find(interface);
    return found != nullptr && found->master.valid() ? topology.nameOf(found->master)
                                                     : std::string();
}

/// A kind of packet within a sentence, at its beginning, and as one that may be sent.
struct PacketNouns
{
    const char* the;
    const char* atBeginning;
    const char* one;
};

constexpr PacketNouns kReset{core::english("the reset"), core::english("The reset"),
                             core::english("a reset")};
constexpr PacketNouns kSynAck{core::english("the SYN-ACK"), core::english("The SYN-ACK"),
                              core::english("a SYN-ACK")};
constexpr PacketNouns kSyn{core::english("the SYN"), core::english("The SYN"),
                           core::english("a SYN")};
constexpr PacketNouns kFin{core::english("the FIN"), core::english("The FIN"),
                           core::english("a FIN")};
constexpr PacketNouns kData{core::english("the data segment"), core::english("The data segment"),
                            core::english("a data segment")};
constexpr PacketNouns kAck{core::english("the acknowledgement"),
                           core::english("The acknowledgement"),
                           core::english("an acknowledgement")};
constexpr PacketNouns kUdp{core::english("the UDP packet"), core::english("The UDP packet"),
                           core::english("a UDP packet")};
constexpr PacketNouns kArpRequest{core::english("the ARP request"),
                                  core::english("The ARP request"),
                                  core::english("an ARP request")};
constexpr PacketNouns kArpReply{core::english("the ARP reply"), core::english("The ARP reply"),
                                core::english("an ARP reply")};
constexpr PacketNouns kIcmp{core::english("the {packet}"), core::english("The {packet}"),
                            core::english("a reply")};
constexpr PacketNouns kOther{core::english("the packet"), core::english("The packet"),
                             core::english("a reply")};

const PacketNouns& nounsOf(const Packet& p)
{
    if (p.isRst())
        return kReset;
    if (p.isSynAck())
        return kSynAck;
    if (p.isSyn())
        return kSyn;
    if (p.isTcp() && p.has(tcpflag::Fin))
        return kFin;
    if (p.isTcp())
        return p.payloadLength > 0 ? kData : kAck;
    if (p.isUdp())
        return kUdp;
    if (p.isArp())
        return p.icmpType == 1 ? kArpRequest : kArpReply;
    return p.isIcmp() ? kIcmp : kOther;
}

core::Phrase say(const char* noun, const Packet& p)
{
    return p.isIcmp() ? core::phrase(noun, {{"packet", packetName(p)}}) : core::phrase(noun);
}

} // namespace

core::Phrase packetNoun(const Packet& p)
{
    return say(nounsOf(p).the, p);
}

core::Phrase packetSubject(const Packet& p)
{
    return say(nounsOf(p).atBeginning, p);
}

core::Phrase packetAsAnswer(const Packet& p)
{
    return say(nounsOf(p).one, p);
}

std::string sightingCaption(const JourneyRecord& record, std::size_t pathIndex,
                            const Topology& topology)
{
    const Hop& hop = pathHop(record, pathIndex);
    const Interface* interface = topology.find(hop.interface);
    const std::string name = topology.nameOf(hop.interface);
    const core::Phrase packet = packetSubject(record.journey.packet);
    if (interface == nullptr)
        return core::phrase("{Packet} is seen at {interface}.",
                            {{"Packet", packet}, {"interface", name}});
    const std::string bridge = masterName(topology, hop.interface);
    const bool in = hop.direction == Direction::In;
    switch (interface->role) {
    case InterfaceRole::GuestTap:
    case InterfaceRole::GuestVeth: {
        const auto ref = topology.nicOfHost(hop.interface);
        const core::Phrase guest =
            ref ? core::Phrase(topology.guest(*ref).label()) : core::phrase("the guest");
        if (!in)
            return core::phrase("{Packet} goes out to {guest} through {interface}.",
                                {{"Packet", packet}, {"guest", guest}, {"interface", name}});
        return core::phrase(
            "{Packet} leaves {guest} and enters {bridge} at {interface}.",
            {{"Packet", packet},
             {"guest", guest},
             {"bridge", bridge.empty() ? core::phrase("the node") : core::Phrase(bridge)},
             {"interface", name}});
    }
    case InterfaceRole::Uplink:
        return in ? core::phrase("{Packet} comes in from outside at {interface}.",
                                 {{"Packet", packet}, {"interface", name}})
                  : core::phrase("{Packet} leaves the node through {interface}.",
                                 {{"Packet", packet}, {"interface", name}});
    case InterfaceRole::FirewallGuestLeg:
    case InterfaceRole::FirewallBridgeLeg:
        return in ? core::phrase("{Packet} comes into {bridge} at {interface}.",
                                 {{"Packet", packet}, {"bridge", bridge}, {"interface", name}})
                  : core::phrase("{Packet} leaves {bridge} through {interface}.",
                                 {{"Packet", packet}, {"bridge", bridge}, {"interface", name}});
    default:
        return in ? core::phrase("{Packet} comes in at {interface}.",
                                 {{"Packet", packet}, {"interface", name}})
                  : core::phrase("{Packet} goes out at {interface}.",
                                 {{"Packet", packet}, {"interface", name}});
    }
}

std::string conntrackCaption(const JourneyRecord& record, const ConntrackMark& mark,
                             const Topology& topology)
{
    const std::string device = topology.nameOf(mark.passDevice);
    const core::Phrase packet = packetNoun(record.journey.packet);
    switch (mark.event) {
    case ConntrackEvent::Kind::New:
        return core::phrase("{device}: conntrack makes an entry for {packet}.",
                            {{"device", device}, {"packet", packet}});
    case ConntrackEvent::Kind::Destroy:
        return mark.order == Order::Proved
                   ? core::phrase("{device}: {packet} ends the connection; its conntrack entry is "
                                  "destroyed (order proved).",
                                  {{"device", device}, {"packet", packet}})
                   : core::phrase("{device}: {packet} ends the connection; its conntrack entry is "
                                  "destroyed.",
                                  {{"device", device}, {"packet", packet}});
    case ConntrackEvent::Kind::Update:
        break;
    }
    if (!mark.state.empty())
        return core::phrase("{device}: the conntrack entry becomes {state}.",
                            {{"device", device}, {"state", mark.state}});
    return core::phrase("{device}: the conntrack entry is updated.", {{"device", device}});
}

std::string dropCaption(const JourneyRecord& record, const Topology& topology)
{
    const Drop& drop = *record.judgement.drop;
    const core::Phrase packet = packetSubject(record.journey.packet);
    const std::string device = topology.nameOf(drop.device);
    const bool rejected = record.judgement.kind == VerdictKind::Rejected;
    if (!drop.rule)
        return rejected ? core::phrase("{Packet} is rejected in {device}.",
                                       {{"Packet", packet}, {"device", device}})
                        : core::phrase("{Packet} is dropped in {device}.",
                                       {{"Packet", packet}, {"device", device}});
    const core::Phrase rule = ruleInWords(*drop.rule);
    return rejected ? core::phrase("{Packet} is rejected in {device} by {rule}.",
                                   {{"Packet", packet}, {"device", device}, {"rule", rule}})
                    : core::phrase("{Packet} is dropped in {device} by {rule}.",
                                   {{"Packet", packet}, {"device", device}, {"rule", rule}});
}

std::string verdictTitle(const Story& story, const Snapshot& snapshot)
{
    const JourneyRecord& record = *story.subject;
    const Judgement& judgement = record.judgement;
    const Packet& packet = record.journey.packet;
    const bool isAnswer = story.subject == story.answer;
    const core::Word subject{"Packet", packetSubject(packet)};
    const core::Word from{"sender", isAnswer ? story.rightName : story.leftName};
    const core::Word to{"receiver", isAnswer ? story.leftName : story.rightName};
    const auto device = [&] {
        return core::Word{"device", snapshot.topology->nameOf(judgement.drop->device)};
    };
    switch (judgement.kind) {
    case VerdictKind::Delivered:
        return packet.destination.isGroup()
                   ? core::phrase("{Packet} from {sender} reaches its listeners", {subject, from})
                   : core::phrase("{Packet} from {sender} reaches {receiver}", {subject, from, to});
    case VerdictKind::Answered:
        return core::phrase("{Packet} from {sender} reaches {receiver} and is answered",
                            {subject, from, to});
    case VerdictKind::LeftNode:
        if (judgement.path.empty())
            return core::phrase("{Packet} from {sender} leaves the node", {subject, from});
        return core::phrase(
            "{Packet} from {sender} leaves the node through {interface}",
            {subject,
             from,
             {"interface",
              snapshot.topology->nameOf(pathHop(record, judgement.path.size() - 1).interface)}});
    case VerdictKind::Dropped:
        return core::phrase("{Packet} from {sender} is dropped in {device}",
                            {subject, from, device()});
    case VerdictKind::Rejected:
        return core::phrase("{Packet} from {sender} is rejected in {device}",
                            {subject, from, device()});
    case VerdictKind::Inconclusive:
        break;
    }
    return judgement.pending ? core::phrase("{Packet} from {sender} is on its way", {subject, from})
                             : core::phrase("What became of {packet} from {sender} cannot be told",
                                            {{"packet", packetNoun(packet)}, from});
}

std::string verdictEffect(const Story& story)
{
    const JourneyRecord& record = *story.subject;
    const Judgement& judgement = record.judgement;
    const Packet& packet = record.journey.packet;
    if (judgement.kind == VerdictKind::Inconclusive)
        return judgement.note.empty()
                   ? std::string()
                   : capitalised(core::phrase("{note}.", {{"note", judgement.note}}));
    const bool delivered =
        judgement.kind == VerdictKind::Delivered || judgement.kind == VerdictKind::Answered;
    if (judgement.kind == VerdictKind::Dropped) {
        if (packet.isSyn())
            return core::phrase("The client sees a timeout.");
        if (packet.isRst())
            return core::phrase("The client sees a timeout instead of “connection refused”.");
        if (packet.isSynAck())
            return core::phrase("The client sees a timeout although the server answered.");
    }
    if (judgement.kind == VerdictKind::Rejected && packet.isTcp())
        return core::phrase(
            "The client sees “connection refused”, and it was a rule that refused.");
    if (delivered && packet.isRst() && story.request && story.request->journey.packet.isSyn())
        return core::phrase("The client sees “connection refused”: nobody listens on that port.");
    return {};
}

} // namespace vs
