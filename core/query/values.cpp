// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/values.h"

#include <algorithm>

namespace vs {

namespace {

bool hasPorts(const Packet& packet)
{
    return (packet.isTcp() || packet.isUdp()) && packet.fragmentOffset == 0;
}

bool isIp(const Packet& packet)
{
    return packet.network == Packet::Network::Ipv4 || packet.network == Packet::Network::Ipv6;
}

/// Who sends it waits for an answer. An ARP request for one's own address does not.
bool asksForAnswer(const Packet& packet)
{
    if (packet.isArp())
        return packet.icmpType == 1 && packet.source != packet.destination;
    if (packet.protocol == ipproto::Icmp)
        return packet.icmpType == 8;
    if (packet.protocol == ipproto::Icmp6)
        return packet.icmpType == 128;
    return packet.isSyn();
}

bool arrivedUnanswered(const JourneyRecord& record)
{
    const VerdictKind kind = record.judgement.kind;
    return (kind == VerdictKind::Delivered || kind == VerdictKind::LeftNode) &&
           !record.judgement.answeredBy.valid() && asksForAnswer(record.journey.packet);
}

const RuleRef* ruleOf(const JourneyRecord& record)
{
    const Drop* drop = record.judgement.drop.get();
    return drop && drop->rule ? &*drop->rule : nullptr;
}

constexpr std::int64_t kDay = 24 * 3600 * kSecond;

std::int64_t timeOfDay(Timestamp time)
{
    return (time % kDay + kDay) % kDay;
}

void addVlans(const JourneyRecord& record, Numbers& numbers)
{
    const auto add = [&](std::uint16_t vlan) {
        if (vlan != 0 && std::find(numbers.begin(), numbers.end(), vlan) == numbers.end())
            numbers.add(vlan);
    };
    add(record.journey.packet.vlan);
    for (const Hop& hop : record.journey.hops)
        add(hop.vlan);
}

void visitReasons(const JourneyRecord& record, const std::function<bool(std::string_view)>& visit)
{
    // Filters are English, in any language of the window: they are kept, and passed on.
    const core::LanguageScope english(nullptr);
    const auto some = [&](const std::string& text) { return !text.empty() && visit(text); };
    const Judgement& judgement = record.judgement;
    if (judgement.drop && (some(judgement.drop->reason) || some(judgement.drop->note)))
        return;
    if (some(judgement.note))
        return;
    if (judgement.evidence && judgement.evidence->kernelDrop)
        some(judgement.evidence->kernelDrop->reason);
}

} // namespace

std::size_t hopCount(const JourneyRecord& record)
{
    const std::size_t path = record.judgement.path.size();
    return path > 0 ? path : record.journey.hops.size();
}

bool flagOf(Field field, const JourneyRecord& record)
{
    const Packet& packet = record.journey.packet;
    switch (field) {
    case Field::Lost:
        return isLoss(record.judgement.kind);
    case Field::Pending:
        return record.judgement.pending;
    case Field::Tcp:
        return isIp(packet) && packet.isTcp();
    case Field::Udp:
        return isIp(packet) && packet.isUdp();
    case Field::Icmp:
        return isIp(packet) && packet.isIcmp();
    case Field::Arp:
        return packet.isArp();
    case Field::Ipv4:
        return packet.network == Packet::Network::Ipv4;
    case Field::Ipv6:
        return packet.network == Packet::Network::Ipv6;
    case Field::Retry:
        return record.journey.attempt > 0;
    case Field::Reply:
        return !record.journey.fromClient;
    case Field::Unanswered:
        return arrivedUnanswered(record);
    default:
        return false;
    }
}

Numbers numbersOf(Field field, const JourneyRecord& record, const FilterScope& scope)
{
    const Journey& journey = record.journey;
    const Packet& packet = journey.packet;
    Numbers numbers;
    switch (field) {
    case Field::Verdict:
        numbers.add(static_cast<std::int64_t>(record.judgement.kind));
        break;
    case Field::Grade:
        if (record.judgement.drop)
            numbers.add(static_cast<std::int64_t>(record.judgement.drop->grade));
        break;
    case Field::Rule:
        if (const RuleRef* rule = ruleOf(record); rule && rule->number)
            numbers.add(*rule->number);
        break;
    case Field::Flags:
        for (int bit = 0; packet.isTcp() && bit < 8; ++bit) {
            if (packet.has(static_cast<std::uint8_t>(1U << bit)))
                numbers.add(bit);
        }
        break;
    case Field::SrcPort:
    case Field::DstPort:
    case Field::Port:
        if (hasPorts(packet) && field != Field::DstPort)
            numbers.add(packet.sourcePort);
        if (hasPorts(packet) && field != Field::SrcPort)
            numbers.add(packet.destinationPort);
        break;
    case Field::Vlan:
        addVlans(record, numbers);
        break;
    case Field::Hops:
        numbers.add(static_cast<std::int64_t>(hopCount(record)));
        break;
    case Field::Ttl:
        if (isIp(packet))
            numbers.add(packet.ttl);
        break;
    case Field::Length:
        if (isIp(packet) && packet.ipLength > 0)
            numbers.add(packet.ipLength);
        break;
    case Field::Time:
        numbers.add(timeOfDay(journey.firstSeen()));
        break;
    case Field::Elapsed:
        numbers.add(journey.firstSeen() - scope.begin());
        break;
    case Field::Duration:
        numbers.add(journey.lastSeen() - journey.firstSeen());
        break;
    case Field::Flow:
        numbers.add(journey.flow.value);
        break;
    case Field::Attempt:
        numbers.add(journey.attempt);
        break;
    default:
        break;
    }
    return numbers;
}

void visitTexts(Field field, const JourneyRecord& record,
                const std::function<bool(std::string_view)>& visit)
{
    const RuleRef* rule = ruleOf(record);
    switch (field) {
    case Field::Hook:
        if (record.judgement.drop && !record.judgement.drop->hook.empty())
            visit(record.judgement.drop->hook);
        break;
    case Field::Table:
        if (rule)
            visit(rule->table);
        break;
    case Field::Chain:
        if (rule)
            visit(rule->chain);
        break;
    case Field::RuleText:
        if (rule)
            visit(rule->text);
        break;
    case Field::Reason:
        visitReasons(record, visit);
        break;
    case Field::Packet:
        visit(packetName(record.journey.packet));
        break;
    case Field::Proto:
        visit(protocolName(record.journey.packet));
        break;
    case Field::Conntrack:
        for (const ConntrackMark& mark : record.judgement.conntrack) {
            if (visit(conntrackKindName(mark.event)) || (!mark.state.empty() && visit(mark.state)))
                return;
        }
        break;
    default:
        break;
    }
}

bool namesInterfaces(Field field)
{
    return field == Field::Iface || field == Field::Bridge || field == Field::Device;
}

void visitInterfaces(Field field, const JourneyRecord& record, const Topology& topology,
                     const std::function<bool(InterfaceId)>& visit)
{
    if (field == Field::Device) {
        if (record.judgement.drop && record.judgement.drop->device.valid())
            visit(record.judgement.drop->device);
        return;
    }
    for (const Hop& hop : record.journey.hops) {
        InterfaceId one = hop.interface;
        if (field == Field::Bridge) {
            const auto isBridge = [](const Interface* some) {
                return some && (some->role == InterfaceRole::Bridge ||
                                some->role == InterfaceRole::FirewallBridge);
            };
            const Interface* seenAt = topology.find(one);
            if (!isBridge(seenAt))
                one = seenAt ? seenAt->master : InterfaceId();
            if (!isBridge(topology.find(one)))
                continue;
        }
        if (visit(one))
            return;
    }
}

} // namespace vs
