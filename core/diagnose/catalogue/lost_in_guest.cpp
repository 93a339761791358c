// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/diagnose/catalogue/catalogue.h"
#include "core/diagnose/catalogue/flow_findings.h"
#include "core/diagnose/judge.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace vs {

namespace {

enum class Asks : std::uint8_t {
    No,
    Once,    ///< an answer is due at once
    Repeated ///< an answer may take its time: only a repetition shows that it is missed
};

bool isGratuitous(const Packet& p)
{
    return !p.source.known() || p.source == p.destination ||
           p.source == IpAddress::parse("0.0.0.0") || p.source == IpAddress::parse("::");
}

Asks asks(const Packet& p)
{
    if (p.destination.isGroup() && p.protocol != ipproto::Icmp6)
        return Asks::No;
    if (p.isArp())
        return p.icmpType == 1 && !isGratuitous(p) ? Asks::Repeated : Asks::No;
    if (p.protocol == ipproto::Icmp)
        return p.icmpType == 8 ? Asks::Once : Asks::No;
    if (p.protocol == ipproto::Icmp6)
        return p.icmpType == 128 && !p.destination.isGroup() ? Asks::Once : Asks::No;
    if (p.isUdp())
        return p.destinationPort == 53 ? Asks::Repeated : Asks::No;
    if (!p.isTcp() || p.isRst())
        return Asks::No;
    if (p.isSyn())
        return Asks::Once;
    return p.payloadLength > 0 || p.has(tcpflag::Fin) || p.isSynAck() ? Asks::Repeated : Asks::No;
}

/// The same question asked again has the same place in its connection, or the same payload (a
/// resolver asks for A and AAAA at once, from one port).
auto questionKey(const JourneyRecord& record)
{
    const Packet& p = record.journey.packet;
    return std::tuple(record.journey.flow, record.journey.fromClient,
                      p.isTcp()   ? p.sequence
                      : p.isUdp() ? p.payloadHash
                                  : 0U,
                      p.isTcp() ? p.tcpFlags : p.icmpType);
}

/// A filter that names a direction or single bits may hide what came back.
bool mayHideAnswers(const std::string& filter)
{
    if (filter.find('[') != std::string::npos)
        return true;
    for (const std::string_view word : splitView(filter, ' ')) {
        for (const char* one : {"src", "dst", "inbound", "outbound", "less", "greater"}) {
            if (trimmed(word) == one)
                return true;
        }
    }
    return false;
}

/// What the guests said, for "nothing came back" to be true.
class Voices
{
public:
    explicit Voices(const Clues& clues) : m_clues(clues)
    {
        const Topology& topology = clues.topology();
        for (const JourneyRecord* lost : clues.lost()) {
            m_lostFlows.insert(lost->journey.flow);
            const auto ref = senderNic(*lost);
            if (!ref)
                continue;
            const Packet& said = lost->journey.packet;
            const int vmid = topology.guest(*ref).vmid;
            if (said.isArp() || said.protocol == ipproto::Icmp6)
                m_lostNeighbours.insert(vmid);
            else
                m_lostTo.emplace(vmid, said.destination);
        }
        for (const JourneyRecord* error : clues.icmpErrors()) {
            Timestamp& last = m_toldError[error->journey.packet.destination];
            last = std::max(last, error->journey.lastSeen());
        }
    }

    /// True if the guest answered somehow, or tried to, or something else explains its silence.
    bool heard(const Guest& guest, const JourneyRecord& question) const
    {
        const FlowClue& flow = m_clues.flow(question);
        if (m_lostFlows.contains(question.journey.flow))
            return true;
        const Timestamp asked = question.journey.firstSeen();
        const auto after = [&](const JourneyRecord* one) {
            return one->journey.lastSeen() >= asked;
        };
        for (const JourneyRecord* one : flow.journeys) {
            if (after(one) &&
                (one->journey.fromClient != question.journey.fromClient || passedOn(guest, *one)))
                return true;
        }
        const IpAddress& asker = question.journey.packet.source;
        if (m_lostNeighbours.contains(guest.vmid) || m_lostTo.contains({guest.vmid, asker}))
            return true;
        const auto error = m_toldError.find(asker);
        return error != m_toldError.end() && error->second >= asked;
    }

private:
    std::optional<NicRef> senderNic(const JourneyRecord& record) const
    {
        if (record.journey.hops.empty() || record.journey.hops.front().direction != Direction::In)
            return std::nullopt;
        return m_clues.topology().nicOfHost(record.journey.hops.front().interface);
    }

    /// A guest that routes sent the packet on: it comes in again at one of its NICs.
    static bool passedOn(const Guest& guest, const JourneyRecord& record)
    {
        return std::any_of(
            record.journey.hops.begin(), record.journey.hops.end(), [&](const Hop& hop) {
                return hop.direction == Direction::In &&
                       std::any_of(guest.nics.begin(), guest.nics.end(), [&](const GuestNic& nic) {
                           return nic.host.valid() && nic.host == hop.interface;
                       });
            });
    }

    const Clues& m_clues;
    std::set<FlowId> m_lostFlows;
    std::set<int> m_lostNeighbours;               ///< guests whose ARP or NDP was lost
    std::set<std::pair<int, IpAddress>> m_lostTo; ///< what else of a guest was lost, and to whom
    std::map<IpAddress, Timestamp> m_toldError;   ///< the last ICMP error that an address was told
};

/// The NIC that the delivered packet went out to; empty if it did not end at a guest that it is
/// meant for.
std::optional<NicRef> deliveredTo(const Clues& clues, const JourneyRecord& record)
{
    const Judgement& judgement = record.judgement;
    if (judgement.kind != VerdictKind::Delivered || judgement.path.empty() ||
        judgement.answeredBy.valid())
        return std::nullopt;
    const Hop& last = pathHop(record, judgement.path.size() - 1);
    if (last.direction != Direction::Out)
        return std::nullopt;
    const auto nic = clues.topology().nicOfHost(last.interface);
    const auto owner = clues.topology().nicOfAddress(record.journey.packet.destination);
    if (!nic || (owner && owner->guest != nic->guest))
        return std::nullopt;
    return nic;
}

bool waitedLong(const Snapshot& snapshot, const JourneyRecord& record)
{
    return snapshot.now - record.journey.lastSeen() >= (snapshot.ended ? kAbsenceAtEnd : kAbsence);
}

struct Silent
{
    const JourneyRecord* example = nullptr;
    NicRef nic;
    std::vector<JourneyId> journeys;
};

/// The host interfaces by which packets went out that were answered.
std::set<InterfaceId> answeringHosts(const Snapshot& snapshot)
{
    std::set<InterfaceId> hosts;
    for (const auto& one : snapshot.journeys) {
        if (one->judgement.kind != VerdictKind::Answered || one->judgement.path.empty())
            continue;
        const Hop& last = pathHop(*one, one->judgement.path.size() - 1);
        if (last.direction == Direction::Out)
            hosts.insert(last.interface);
    }
    return hosts;
}

Finding speak(const Clues& clues, Silent silent, bool answersOthers)
{
    const Topology& topology = clues.topology();
    const Packet& packet = silent.example->journey.packet;
    const InterfaceId host = topology.nic(silent.nic).host;
    Claim claim;
    claim.words["guest"] = topology.guest(silent.nic).label();
    claim.words["tap"] = topology.nameOf(host);
    claim.words["others"] =
        answersOthers
            ? core::phrase("The guest answers other packets, so it runs: look at this service and "
                           "this port.")
            : core::phrase("No packet to this NIC was answered in this trace: look at the guest's "
                           "network, too.");
    claim.words["times"] = silent.journeys.size() == 1
                               ? core::phrase("It came once")
                               : core::phrase("It came {count} times",
                                              {{"count", std::to_string(silent.journeys.size())}});
    claim.words["service"] =
        packet.isTcp() || packet.isUdp()
            ? core::phrase("port {port}", {{"port", std::to_string(packet.destinationPort)}})
            : core::phrase("this request");
    Finding finding = tell("lost-in-guest", claim, clues, *silent.example);
    finding.of = static_cast<std::uint32_t>(silent.journeys.size());
    finding.journeys = std::move(silent.journeys);
    finding.grade = Grade::Seen;
    return finding;
}

} // namespace

std::vector<Finding> findLostInGuest(const Clues& clues)
{
    const Snapshot& snapshot = clues.snapshot();
    if (snapshot.capture.mayMiss() || mayHideAnswers(snapshot.info.filter))
        return {};
    const bool lossKnown = snapshot.capture.kernelDropped.has_value();

    // Questions that came through, and how often the same was asked.
    std::vector<std::pair<const JourneyRecord*, NicRef>> asked;
    std::map<decltype(questionKey(*snapshot.journeys.front())), int> times;
    for (const auto& record : snapshot.journeys) {
        if (asks(record->journey.packet) == Asks::No)
            continue;
        const auto nic = deliveredTo(clues, *record);
        if (!nic)
            continue;
        ++times[questionKey(*record)];
        asked.emplace_back(record.get(), *nic);
    }
    if (asked.empty())
        return {};

    const Voices voices(clues);
    std::map<std::tuple<std::uint32_t, std::uint32_t, IpAddress, std::uint8_t, std::uint16_t>,
             Silent>
        silent;
    for (const auto& [record, nic] : asked) {
        const Packet& p = record->journey.packet;
        const GuestNic& to = clues.topology().nic(nic);
        const bool repeated = times[questionKey(*record)] > 1;
        if (!waitedLong(snapshot, *record) || to.linkDown || p.checksum == Packet::Checksum::Bad ||
            (!repeated && (asks(p) == Asks::Repeated || !lossKnown)) ||
            voices.heard(clues.topology().guest(nic), *record))
            continue;
        const std::uint16_t port = p.isTcp() || p.isUdp() ? p.destinationPort : std::uint16_t{0};
        Silent& place = silent[{nic.guest, nic.nic, p.source, p.protocol, port}];
        if (place.example == nullptr) {
            place.example = record;
            place.nic = nic;
        }
        place.journeys.push_back(record->journey.id);
    }
    std::vector<Finding> findings;
    if (silent.empty())
        return findings;
    const std::set<InterfaceId> answering = answeringHosts(snapshot);
    for (auto& [key, one] : silent) {
        const InterfaceId host = clues.topology().nic(one.nic).host;
        findings.push_back(speak(clues, std::move(one), answering.contains(host)));
    }
    return findings;
}

} // namespace vs
