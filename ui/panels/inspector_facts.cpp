// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector_facts.h"

#include "core/diagnose/drop_origin.h"
#include "core/diagnose/relative_numbers.h"
#include "ui/bridge/language.h"
#include "ui/bridge/words.h"
#include "ui/panels/inspector_evidence.h"

namespace vs::ui {

namespace {

QString arrow(const QString& from, const QString& to)
{
    return from + QStringLiteral(" → ") + to;
}

/// "seq 0, ack 1", counted from the connection's opening.
void addRelative(FactSection& section, const RelativeNumbers& numbers)
{
    if (!numbers.sequence && !numbers.acknowledgement)
        return;
    const QString value =
        numbers.acknowledgement && numbers.sequence
            ? QStringLiteral("%1 / %2").arg(*numbers.sequence).arg(*numbers.acknowledgement)
        : numbers.sequence ? QString::number(*numbers.sequence)
                           : QStringLiteral("– / %1").arg(*numbers.acknowledgement);
    FactRow row{InspectorFacts::tr("relative"), value, false, true};
    row.hint =
        numbers.fromOpening
            ? InspectorFacts::tr("Counted from the packets that opened the connection")
            : InspectorFacts::tr("The opening was not seen: counted from the first packet seen");
    if (!numbers.fromOpening)
        row.value += QLatin1Char(' ') + InspectorFacts::tr("(since the first seen)");
    section.rows.push_back(row);
}

void addTransport(FactSection& section, const Packet& packet)
{
    if (packet.isArp()) {
        section.rows.push_back({QStringLiteral("ARP"), text(packetName(packet)), false, true});
        return;
    }
    if (packet.isTcp() || packet.isUdp()) {
        QString value =
            arrow(QString::number(packet.sourcePort), QString::number(packet.destinationPort));
        if (packet.isTcp())
            value += QLatin1Char(' ') + text(packetName(packet));
        section.rows.push_back(
            {packet.isTcp() ? QStringLiteral("TCP") : QStringLiteral("UDP"), value, false, true});
    } else if (packet.isIcmp()) {
        section.rows.push_back({packet.network == Packet::Network::Ipv6 ? QStringLiteral("ICMPv6")
                                                                        : QStringLiteral("ICMP"),
                                QStringLiteral("%1 (%2/%3)")
                                    .arg(text(packetName(packet)))
                                    .arg(packet.icmpType)
                                    .arg(packet.icmpCode),
                                false, true});
    }
    if (packet.isTcp())
        section.rows.push_back(
            {InspectorFacts::tr("seq / ack"),
             QStringLiteral("%1 / %2").arg(packet.sequence).arg(packet.acknowledgement), false,
             true});
}

/// Fields that every hop can change, marked where this one did.
void addHopFields(FactSection& section, const Hop& hop, const Hop* previous)
{
    if (hop.ttl != 0) {
        const bool changed = previous && previous->ttl != 0 && previous->ttl != hop.ttl;
        const QString now = QString::number(hop.ttl);
        section.rows.push_back({InspectorFacts::tr("TTL"),
                                changed ? arrow(QString::number(previous->ttl), now) : now, changed,
                                true});
    }
    const std::uint16_t before = previous ? previous->vlan : hop.vlan;
    if (hop.vlan != 0 || before != 0) {
        const auto name = [](std::uint16_t vlan) {
            return vlan == 0 ? InspectorFacts::tr("no tag") : QString::number(vlan);
        };
        const bool changed = before != hop.vlan;
        section.rows.push_back({InspectorFacts::tr("VLAN"),
                                changed ? arrow(name(before), name(hop.vlan)) : name(hop.vlan),
                                changed, true});
    }
}

FactSection packetSection(const Snapshot& snapshot, const Story& story, int step)
{
    FactSection section;
    const int at = sightingAt(story, step);
    if (at < 0)
        return section;
    const Topology& topology = *snapshot.topology;
    const StoryStep& sighting = story.steps[static_cast<std::size_t>(at)];
    const JourneyRecord* record = recordOf(story, at);
    if (!record || sighting.pathIndex >= record->judgement.path.size())
        return section;
    const Packet& packet = record->journey.packet;
    section.title = InspectorFacts::tr("Packet at %1").arg(sighting.number);
    section.aside = QStringLiteral("%1, %2").arg(text(topology.nameOf(sighting.place.interface)),
                                                 directionText(topology, sighting.place));
    if (packet.sourceMac.known())
        section.rows.push_back(
            {InspectorFacts::tr("Ethernet"),
             InspectorFacts::tr("from %1").arg(text(packet.sourceMac.toString())), false, true});
    if (packet.source.known()) {
        QString value = arrow(text(packet.source.toString()), text(packet.destination.toString()));
        // Text tells it with tcpdump -v alone; 0 may mean that nobody told it.
        if (packet.network == Packet::Network::Ipv4 && (packet.ipId != 0 || !topology.inferred))
            value += QStringLiteral(" id %1").arg(packet.ipId);
        section.rows.push_back(
            {packet.source.isV6() ? QStringLiteral("IPv6") : QStringLiteral("IPv4"), value, false,
             true});
    }
    addTransport(section, packet);
    addRelative(section, relativeNumbers(snapshot, record->journey));
    const Hop* previous =
        sighting.pathIndex > 0 ? &pathHop(*record, sighting.pathIndex - 1U) : nullptr;
    addHopFields(section, pathHop(*record, sighting.pathIndex), previous);
    if (packet.ipLength > 0)
        section.rows.push_back(
            {InspectorFacts::tr("length"), InspectorFacts::tr("%1 bytes").arg(packet.ipLength)});
    const bool elapsed = snapshot.info.clock == ClockKind::Elapsed;
    QString seen =
        text(formatMoment(sighting.time, elapsed ? ClockKind::Elapsed : ClockKind::TimeOfDay));
    if (previous)
        seen += QStringLiteral("  ") + text(formatInterval(sighting.since));
    section.rows.push_back({InspectorFacts::tr("seen"), seen, false, true});
    // Conntrack changes on the way here, and what became of the packet after.
    for (int i = at - 1; i >= 0; --i) {
        const StoryStep& other = story.steps[static_cast<std::size_t>(i)];
        if (other.kind != StoryStep::Kind::Conntrack)
            break;
        section.rows.push_back(
            {InspectorFacts::tr("conntrack"), conntrackText(topology, other.mark), true, false});
    }
    const StoryStep& chosen = story.steps[static_cast<std::size_t>(step)];
    if (chosen.kind == StoryStep::Kind::Conntrack)
        section.rows.push_back(
            {InspectorFacts::tr("then"), conntrackText(topology, chosen.mark), true, false});
    if (chosen.kind == StoryStep::Kind::Drop)
        section.rows.push_back(
            {InspectorFacts::tr("then"),
             InspectorFacts::tr("lost in %1").arg(text(topology.nameOf(chosen.device))), true,
             false, FactRow::Tone::Drop});
    return section;
}

FactSection unknownSection(const Snapshot& snapshot)
{
    FactSection section;
    section.title = InspectorFacts::tr("Not known");
    for (const std::string& problem : snapshot.topology->problems)
        section.rows.push_back({QString(), remark(problem)});
    for (const std::string& problem : snapshot.capabilities->problems)
        section.rows.push_back({QString(), remark(problem)});
    return section;
}

} // namespace

std::vector<FactSection> packetFacts(const Snapshot& snapshot, const Story& story, int step)
{
    if (step < 0 || step >= static_cast<int>(story.steps.size()))
        return {};
    FactSection section = packetSection(snapshot, story, step);
    return section.rows.empty() ? std::vector<FactSection>()
                                : std::vector<FactSection>{std::move(section)};
}

std::vector<FactSection> inspectorFacts(const Snapshot& snapshot, const Story& story, int step)
{
    std::vector<FactSection> sections;
    const auto add = [&sections](FactSection section) {
        if (!section.rows.empty())
            sections.push_back(std::move(section));
    };
    if (!story.empty()) {
        const int last = static_cast<int>(story.steps.size()) - 1;
        const int at = step < 0 || step > last ? last : step;
        add(packetSection(snapshot, story, at));
        add(walkSection(snapshot, story, static_cast<std::size_t>(at)));
        if (story.subject) {
            DropOrigins origins(snapshot);
            const Judgement& judgement = story.subject->judgement;
            if (const RuleOrigin* origin = origins.of(judgement))
                add(ruleSection(*judgement.drop->rule, *origin));
        }
        add(evidenceSection(snapshot, story));
        for (FactSection& section :
             otherWalkSections(snapshot, story, static_cast<std::size_t>(at)))
            add(std::move(section));
        if (story.finding)
            add(helpSection(*story.finding));
    }
    for (const Finding& finding : snapshot.findings) {
        if (finding.journeys.empty())
            add(nodeSection(finding));
    }
    add(unknownSection(snapshot));
    return sections;
}

} // namespace vs::ui
