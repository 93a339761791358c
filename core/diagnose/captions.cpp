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

} // namespace

std::string packetNoun(const Packet& p)
{
    if (p.isRst())
        return "the reset";
    if (p.isSynAck())
        return "the SYN-ACK";
    if (p.isSyn())
        return "the SYN";
    if (p.isTcp() && p.has(tcpflag::Fin))
        return "the FIN";
    if (p.isTcp())
        return p.payloadLength > 0 ? "the data segment" : "the acknowledgement";
    if (p.isUdp())
        return "the UDP packet";
    if (p.isArp())
        return p.icmpType == 1 ? "the ARP request" : "the ARP reply";
    if (p.isIcmp())
        return "the " + packetName(p);
    return "the packet";
}

std::string sightingCaption(const JourneyRecord& record, std::size_t pathIndex,
                            const Topology& topology)
{
    const Hop& hop = pathHop(record, pathIndex);
    const Interface* interface = topology.find(hop.interface);
    const std::string name = topology.nameOf(hop.interface);
    const std::string noun = capitalised(packetNoun(record.journey.packet));
    if (interface == nullptr)
        return noun + " is seen at " + name + ".";
    const std::string bridge = masterName(topology, hop.interface);
    const bool in = hop.direction == Direction::In;
    switch (interface->role) {
    case InterfaceRole::GuestTap:
    case InterfaceRole::GuestVeth: {
        const auto ref = topology.nicOfHost(hop.interface);
        const std::string guest = ref ? topology.guest(*ref).label() : "the guest";
        return in ? noun + " leaves " + guest + " and enters " +
                        (bridge.empty() ? "the node" : bridge) + " at " + name + "."
                  : noun + " goes out to " + guest + " through " + name + ".";
    }
    case InterfaceRole::Uplink:
        return in ? noun + " comes in from outside at " + name + "."
                  : noun + " leaves the node through " + name + ".";
    case InterfaceRole::FirewallGuestLeg:
    case InterfaceRole::FirewallBridgeLeg:
        return in ? noun + " comes into " + bridge + " at " + name + "."
                  : noun + " leaves " + bridge + " through " + name + ".";
    default:
        return in ? noun + " comes in at " + name + "." : noun + " goes out at " + name + ".";
    }
}

std::string conntrackCaption(const JourneyRecord& record, const ConntrackMark& mark,
                             const Topology& topology)
{
    const std::string device = topology.nameOf(mark.passDevice);
    const std::string noun = packetNoun(record.journey.packet);
    switch (mark.event) {
    case ConntrackEvent::Kind::New:
        return device + ": conntrack makes an entry for " + noun + ".";
    case ConntrackEvent::Kind::Destroy:
        return device + ": " + noun + " ends the connection; its conntrack entry is destroyed" +
               (mark.order == Order::Proved ? " (order proved)." : ".");
    case ConntrackEvent::Kind::Update:
        break;
    }
    if (!mark.state.empty())
        return device + ": the conntrack entry becomes " + mark.state + ".";
    return device + ": the conntrack entry is updated.";
}

std::string dropCaption(const JourneyRecord& record, const Topology& topology)
{
    const Drop& drop = *record.judgement.drop;
    const std::string noun = capitalised(packetNoun(record.journey.packet));
    const std::string device = topology.nameOf(drop.device);
    const std::string what =
        record.judgement.kind == VerdictKind::Rejected ? " is rejected in " : " is dropped in ";
    if (!drop.rule)
        return noun + what + device + ".";
    return noun + what + device + " by " + ruleInWords(*drop.rule) + ".";
}

std::string verdictTitle(const Story& story, const Snapshot& snapshot)
{
    const JourneyRecord& record = *story.subject;
    const Packet& packet = record.journey.packet;
    const std::string noun = capitalised(packetNoun(packet));
    const bool isAnswer = story.subject == story.answer;
    const std::string& from = isAnswer ? story.rightName : story.leftName;
    const std::string& to = isAnswer ? story.leftName : story.rightName;
    const std::string head = noun + " from " + from;
    switch (record.judgement.kind) {
    case VerdictKind::Delivered:
        return head + " reaches " + (packet.destination.isGroup() ? "its listeners" : to);
    case VerdictKind::Answered:
        return head + " reaches " + to + " and is answered";
    case VerdictKind::LeftNode:
        return head + " leaves the node" +
               (record.judgement.path.empty()
                    ? std::string()
                    : " through " +
                          snapshot.topology->nameOf(
                              pathHop(record, record.judgement.path.size() - 1).interface));
    case VerdictKind::Dropped:
        return head + " is dropped in " + snapshot.topology->nameOf(record.judgement.drop->device);
    case VerdictKind::Rejected:
        return head + " is rejected in " + snapshot.topology->nameOf(record.judgement.drop->device);
    case VerdictKind::Inconclusive:
        break;
    }
    return record.judgement.pending
               ? head + " is on its way"
               : "What became of " + packetNoun(packet) + " from " + from + " cannot be told";
}

std::string verdictEffect(const Story& story)
{
    const JourneyRecord& record = *story.subject;
    const Packet& packet = record.journey.packet;
    if (record.judgement.kind == VerdictKind::Inconclusive)
        return capitalised(record.judgement.note.empty() ? std::string()
                                                         : record.judgement.note + ".");
    const bool delivered = record.judgement.kind == VerdictKind::Delivered ||
                           record.judgement.kind == VerdictKind::Answered;
    if (record.judgement.kind == VerdictKind::Dropped) {
        if (packet.isSyn())
            return "The client sees a timeout.";
        if (packet.isRst())
            return "The client sees a timeout instead of “connection refused”.";
        if (packet.isSynAck())
            return "The client sees a timeout although the server answered.";
    }
    if (record.judgement.kind == VerdictKind::Rejected && packet.isTcp())
        return "The client sees “connection refused”, and it was a rule that refused.";
    if (delivered && packet.isRst() && story.request && story.request->journey.packet.isSyn())
        return "The client sees “connection refused”: nobody listens on that port.";
    return {};
}

} // namespace vs
