// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector_facts.h"

#include "ui/bridge/words.h"

#include <QCoreApplication>

namespace vs::ui {

namespace {

struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(InspectorFacts)
};

QString arrow(const QString& from, const QString& to)
{
    return from + QStringLiteral(" → ") + to;
}

const JourneyRecord* recordOf(const Story& story, const StoryStep& step)
{
    const auto& wanted = step.answer ? story.answer : story.request;
    return wanted ? wanted.get() : story.subject.get();
}

/// The sighting at `step`, or the last one before it on the same lane; -1: none.
int sightingAt(const Story& story, int step)
{
    const bool answer = story.steps[static_cast<std::size_t>(step)].answer;
    for (int at = step; at >= 0; --at) {
        const StoryStep& candidate = story.steps[static_cast<std::size_t>(at)];
        if (candidate.kind == StoryStep::Kind::Sighting && candidate.answer == answer)
            return at;
    }
    return -1;
}

QString conntrackText(const Topology& topology, const ConntrackMark& mark)
{
    const QString place = text(topology.nameOf(mark.passDevice));
    QString what;
    switch (mark.event) {
    case ConntrackEvent::Kind::New:
        what = Facts::tr("entry made in %1").arg(place);
        break;
    case ConntrackEvent::Kind::Update:
        what = Facts::tr("entry changed in %1").arg(place);
        break;
    case ConntrackEvent::Kind::Destroy:
        what = Facts::tr("entry destroyed in %1").arg(place);
        break;
    }
    return mark.order == Order::Proved ? what : Facts::tr("%1 (inferred)").arg(what);
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
            {Facts::tr("seq / ack"),
             QStringLiteral("%1 / %2").arg(packet.sequence).arg(packet.acknowledgement), false,
             true});
}

/// Fields that every hop can change, marked where this one did.
void addHopFields(FactSection& section, const Hop& hop, const Hop* previous)
{
    if (hop.ttl != 0) {
        const bool changed = previous && previous->ttl != 0 && previous->ttl != hop.ttl;
        const QString now = QString::number(hop.ttl);
        section.rows.push_back({Facts::tr("TTL"),
                                changed ? arrow(QString::number(previous->ttl), now) : now, changed,
                                true});
    }
    const std::uint16_t before = previous ? previous->vlan : hop.vlan;
    if (hop.vlan != 0 || before != 0) {
        const auto name = [](std::uint16_t vlan) {
            return vlan == 0 ? Facts::tr("no tag") : QString::number(vlan);
        };
        const bool changed = before != hop.vlan;
        section.rows.push_back({Facts::tr("VLAN"),
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
    const JourneyRecord* record = recordOf(story, sighting);
    if (!record || sighting.pathIndex >= record->judgement.path.size())
        return section;
    const Packet& packet = record->journey.packet;
    section.title = Facts::tr("Packet at %1").arg(sighting.number);
    section.aside = QStringLiteral("%1, %2").arg(text(topology.nameOf(sighting.place.interface)),
                                                 directionText(topology, sighting.place));
    if (packet.sourceMac.known())
        section.rows.push_back({Facts::tr("Ethernet"),
                                Facts::tr("from %1").arg(text(packet.sourceMac.toString())), false,
                                true});
    if (packet.source.known()) {
        QString value = arrow(text(packet.source.toString()), text(packet.destination.toString()));
        if (packet.network == Packet::Network::Ipv4)
            value += QStringLiteral(" id %1").arg(packet.ipId);
        section.rows.push_back(
            {packet.source.isV6() ? QStringLiteral("IPv6") : QStringLiteral("IPv4"), value, false,
             true});
    }
    addTransport(section, packet);
    const Hop* previous =
        sighting.pathIndex > 0 ? &pathHop(*record, sighting.pathIndex - 1U) : nullptr;
    addHopFields(section, pathHop(*record, sighting.pathIndex), previous);
    if (packet.ipLength > 0)
        section.rows.push_back({Facts::tr("length"), Facts::tr("%1 bytes").arg(packet.ipLength)});
    QString seen = text(formatTimestamp(sighting.time)).section(QLatin1Char(' '), 1);
    if (previous)
        seen += QStringLiteral("  ") + text(formatInterval(sighting.since));
    section.rows.push_back({Facts::tr("seen"), seen, false, true});
    // Conntrack changes on the way here, and what became of the packet after.
    for (int i = at - 1; i >= 0; --i) {
        const StoryStep& other = story.steps[static_cast<std::size_t>(i)];
        if (other.kind != StoryStep::Kind::Conntrack)
            break;
        section.rows.push_back(
            {Facts::tr("conntrack"), conntrackText(topology, other.mark), true, false});
    }
    const StoryStep& chosen = story.steps[static_cast<std::size_t>(step)];
    if (chosen.kind == StoryStep::Kind::Conntrack)
        section.rows.push_back(
            {Facts::tr("then"), conntrackText(topology, chosen.mark), true, false});
    if (chosen.kind == StoryStep::Kind::Drop)
        section.rows.push_back({Facts::tr("then"),
                                Facts::tr("lost in %1").arg(text(topology.nameOf(chosen.device))),
                                true, false, FactRow::Tone::Drop});
    return section;
}

const Rule* findRule(const RuleListing* listing, const RuleRef& ref)
{
    if (!listing || !ref.number)
        return nullptr;
    for (const RuleTable& table : listing->tables) {
        if (table.backend != ref.backend || table.family != ref.family || table.name != ref.table)
            continue;
        const Chain* chain = table.findChain(ref.chain);
        for (std::size_t i = 0; chain && i < chain->rules.size(); ++i) {
            if (chain->rules[i].number == *ref.number)
                return &chain->rules[i];
        }
    }
    return nullptr;
}

FactSection ruleSection(const Drop& drop)
{
    FactSection section;
    if (!drop.rule)
        return section;
    const RuleRef& rule = *drop.rule;
    section.title = Facts::tr("The rule");
    section.aside = QStringLiteral("%1, %2").arg(text(rule.table), text(backendName(rule.backend)));
    const QString chain = text(rule.chain);
    section.rows.push_back({Facts::tr("chain"),
                            rule.number ? Facts::tr("%1 rule %2").arg(chain).arg(*rule.number)
                                        : Facts::tr("%1 policy").arg(chain),
                            false, true, FactRow::Tone::Drop});
    section.rows.push_back({Facts::tr("text"), text(rule.text), false, true});
    return section;
}

FactSection evidenceSection(const Snapshot& snapshot, const Story& story)
{
    FactSection section;
    section.title = Facts::tr("Evidence");
    const CaptureStats& capture = snapshot.capture;
    QString kept = capture.kernelDropped
                       ? Facts::tr("%1 sightings, %2 lost in the kernel")
                             .arg(snapshot.sightings)
                             .arg(*capture.kernelDropped)
                       : Facts::tr("%1 sightings, loss not known").arg(snapshot.sightings);
    if (capture.shed > 0)
        kept += Facts::tr(", %1 shed here").arg(capture.shed);
    section.rows.push_back({Facts::tr("capture"), kept});
    const JourneyRecord* subject = story.subject.get();
    const Drop* drop = subject ? subject->judgement.drop.get() : nullptr;
    if (drop && drop->rule) {
        const Rule* first = findRule(snapshot.rulesBefore.get(), *drop->rule);
        const Rule* last = findRule(snapshot.rulesAfter.get(), *drop->rule);
        if (first && last && last->packets >= first->packets)
            section.rows.push_back(
                {Facts::tr("counter"), Facts::tr("%1 → %2 (+%3 packets, +%4 bytes)")
                                           .arg(first->packets)
                                           .arg(last->packets)
                                           .arg(last->packets - first->packets)
                                           .arg(last->bytes - first->bytes)});
    }
    for (const StoryStep& step : story.steps) {
        if (step.kind == StoryStep::Kind::Conntrack)
            section.rows.push_back(
                {Facts::tr("conntrack"), conntrackText(*snapshot.topology, step.mark)});
    }
    if (story.finding && story.finding->of > 0)
        section.rows.push_back({Facts::tr("repeats"), Facts::tr("%1 of %2 do the same")
                                                          .arg(story.finding->journeys.size())
                                                          .arg(story.finding->of)});
    if (drop) {
        section.rows.push_back({Facts::tr("grade"), gradeWord(drop->grade)});
        if (!drop->note.empty())
            section.rows.push_back({Facts::tr("note"), text(drop->note)});
    } else if (subject && !subject->judgement.note.empty()) {
        section.rows.push_back({Facts::tr("note"), text(subject->judgement.note)});
    }
    return section;
}

FactSection unknownSection(const Snapshot& snapshot)
{
    FactSection section;
    section.title = Facts::tr("Not known");
    for (const std::string& problem : snapshot.topology->problems)
        section.rows.push_back({QString(), text(problem)});
    for (const std::string& problem : snapshot.capabilities->problems)
        section.rows.push_back({QString(), text(problem)});
    return section;
}

} // namespace

std::vector<FactSection> inspectorFacts(const Snapshot& snapshot, const Story& story, int step)
{
    std::vector<FactSection> sections;
    const auto add = [&sections](FactSection section) {
        if (!section.rows.empty())
            sections.push_back(std::move(section));
    };
    if (!story.empty()) {
        const int last = static_cast<int>(story.steps.size()) - 1;
        add(packetSection(snapshot, story, step < 0 || step > last ? last : step));
        if (story.subject && story.subject->judgement.drop)
            add(ruleSection(*story.subject->judgement.drop));
        add(evidenceSection(snapshot, story));
    }
    add(unknownSection(snapshot));
    return sections;
}

} // namespace vs::ui
