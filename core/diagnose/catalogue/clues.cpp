// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/clues.h"

#include "core/diagnose/story.h"

namespace vs {

namespace {

bool opens(const Packet& packet)
{
    if (packet.isTcp())
        return packet.isSyn();
    if (packet.isArp())
        return packet.icmpType == 1;
    if (packet.protocol == ipproto::Icmp)
        return packet.icmpType == 8;
    return packet.protocol == ipproto::Icmp6 ? packet.icmpType == 128 || packet.icmpType == 135
                                             : true;
}

/// A packet that its sender could only send because it had heard the other end, which was not seen.
const Packet* answerToNothing(const FlowClue& flow)
{
    if (flow.fromClient == flow.fromServer)
        return nullptr;
    for (const JourneyRecord* one : flow.journeys) {
        const Packet& packet = one->journey.packet;
        if (packet.isSynAck() ||
            (flow.opened && packet.isTcp() && !packet.isSyn() && !packet.isRst()))
            return &packet;
    }
    return nullptr;
}

bool isIcmpError(const Packet& p)
{
    return p.isIcmp() && ((p.protocol == ipproto::Icmp && (p.icmpType == 3 || p.icmpType == 11)) ||
                          (p.protocol == ipproto::Icmp6 && p.icmpType < 128));
}

} // namespace

Clues::Clues(const Snapshot& snapshot) : m_snapshot(snapshot)
{
    m_flows.reserve(snapshot.flows.size());
    for (const Flow& flow : snapshot.flows)
        m_flows[flow.id].flow = &flow;
    for (const auto& record : snapshot.journeys) {
        FlowClue& clue = m_flows[record->journey.flow];
        clue.journeys.push_back(record.get());
        (record->journey.fromClient ? clue.fromClient : clue.fromServer) = true;
        clue.opened = clue.opened || opens(record->journey.packet);
        if (isLoss(record->judgement.kind))
            m_lost.push_back(record.get());
        const Packet& packet = record->journey.packet;
        if (isIcmpError(packet))
            m_icmpErrors.push_back(record.get());
        if (packet.isArp())
            m_arp.push_back(record.get());
        if (packet.checksum == Packet::Checksum::Bad)
            m_badChecksums.push_back(record.get());
        const VerdictKind kind = record->judgement.kind;
        if ((kind == VerdictKind::Delivered || kind == VerdictKind::LeftNode) &&
            !record->judgement.answeredBy.valid())
            m_unanswered.push_back(record.get());
    }
    for (const auto& [id, clue] : m_flows) {
        if (const Packet* packet = answerToNothing(clue))
            m_otherWay.emplace(packet->source, packet->destination);
    }
}

bool Clues::takesAnotherWay(const IpAddress& heard, const IpAddress& silent) const
{
    return m_otherWay.contains({heard, silent});
}

bool Clues::cameInBy(InterfaceId interface) const
{
    if (!m_entries) {
        m_entries.emplace();
        for (const auto& record : m_snapshot.journeys) {
            for (const Hop& hop : record->journey.hops) {
                if (hop.direction == Direction::In)
                    m_entries->insert(hop.interface.value);
            }
        }
    }
    return m_entries->contains(interface.value);
}

const RuleListing* Clues::rules() const
{
    return m_snapshot.rulesAfter ? m_snapshot.rulesAfter.get() : m_snapshot.rulesBefore.get();
}

const FlowClue& Clues::flow(const JourneyRecord& record) const
{
    return m_flows.at(record.journey.flow);
}

const JourneyRecord* Clues::answers(const JourneyRecord& record) const
{
    return m_snapshot.journey(record.judgement.answers);
}

const JourneyRecord* Clues::answeredBy(const JourneyRecord& record) const
{
    return m_snapshot.journey(record.judgement.answeredBy);
}

const std::vector<ConntrackPass>& Clues::passes(const JourneyRecord& record) const
{
    const auto [place, isNew] = m_passes.try_emplace(record.journey.id);
    if (isNew)
        place->second = conntrackPasses(record.journey, record.judgement, topology(), rules());
    return place->second;
}

const RuleWalk* Clues::lastWalk(const JourneyRecord& record) const
{
    const Judgement& judgement = record.judgement;
    return judgement.evidence && judgement.drop ? judgement.evidence->walkIn(judgement.drop->device)
                                                : nullptr;
}

std::string Clues::sender(const JourneyRecord& record) const
{
    return endpointName(topology(), record.journey.packet.source);
}

std::string Clues::receiver(const JourneyRecord& record) const
{
    return endpointName(topology(), record.journey.packet.destination);
}

int Clues::guestOf(const std::string& name)
{
    const auto found = guestInterfaceName(name.substr(0, name.find('-')));
    return found ? found->vmid : 0;
}

bool dropsInvalid(const RuleRef& rule)
{
    return rule.text.find("INVALID") != std::string::npos &&
           rule.text.find("NEW") == std::string::npos;
}

} // namespace vs
