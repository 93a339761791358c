// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journey_columns.h"

#include "ui/bridge/words.h"
#include "ui/models/colour_rules.h"

#include <QCoreApplication>

#include <array>

namespace vs::ui {

namespace {

using Column = JourneyColumn;

QString say(const char* source)
{
    return QCoreApplication::translate("JourneyColumns", source);
}

struct ColumnInfo
{
    const char* title;
    const char* sample;        ///< a wide value
    std::vector<Field> fields; ///< what a cell's value fulfils, all of them; none: special
    bool fixedWidth = false;
    bool centred = false;
};

const ColumnInfo& infoOf(Column column)
{
    static const std::array<ColumnInfo, kJourneyColumns> kColumns = {{
        {QT_TRANSLATE_NOOP("JourneyColumns", "mark"), "✖", {}, false, true},
        {QT_TRANSLATE_NOOP("JourneyColumns", "time"), "00:00:00.000", {Field::Time}, true},
        {QT_TRANSLATE_NOOP("JourneyColumns", "packet"), "ARP request", {Field::Packet}},
        {QT_TRANSLATE_NOOP("JourneyColumns", "from → to"), "VM 10811 → VM 10812:8006", {}},
        {QT_TRANSLATE_NOOP("JourneyColumns", "hops"), "hops", {Field::Hops}, false, true},
        {QT_TRANSLATE_NOOP("JourneyColumns", "verdict"), "", {Field::Verdict, Field::Device}},
        {QT_TRANSLATE_NOOP("JourneyColumns", "since begin"), "+999.99 ms", {Field::Elapsed}},
        {QT_TRANSLATE_NOOP("JourneyColumns", "took"), "+999.99 ms", {Field::Duration}},
        {QT_TRANSLATE_NOOP("JourneyColumns", "protocol"), "ip/123", {Field::Proto}},
        {QT_TRANSLATE_NOOP("JourneyColumns", "source"), "255.255.255.255", {Field::Src}, true},
        {QT_TRANSLATE_NOOP("JourneyColumns", "destination"), "255.255.255.255", {Field::Dst}, true},
        {QT_TRANSLATE_NOOP("JourneyColumns", "ports"),
         "65535, 65535",
         {Field::SrcPort, Field::DstPort}},
        {QT_TRANSLATE_NOOP("JourneyColumns", "length"), "65535", {Field::Length}},
        {QT_TRANSLATE_NOOP("JourneyColumns", "TTL"), "255", {Field::Ttl}},
        {QT_TRANSLATE_NOOP("JourneyColumns", "VLAN"), "4095", {Field::Vlan}},
        {QT_TRANSLATE_NOOP("JourneyColumns", "lost in"), "fwbr10811i0", {Field::Device}, true},
        {QT_TRANSLATE_NOOP("JourneyColumns", "rule"),
         "tap10811i0-OUT 10",
         {Field::Chain, Field::Rule},
         true},
        {QT_TRANSLATE_NOOP("JourneyColumns", "grade"), "COUNTED", {Field::Grade}},
        {QT_TRANSLATE_NOOP("JourneyColumns", "finding"),
         "rst-invalid-second-pass",
         {Field::Finding}},
        {QT_TRANSLATE_NOOP("JourneyColumns", "colour rule"), "unanswered", {}},
    }};
    return kColumns[static_cast<std::size_t>(column)];
}

QString numberText(const std::vector<Field>& fields, const JourneyRecord& record,
                   const FilterScope& scope)
{
    QStringList all;
    for (const Field field : fields) {
        for (const std::int64_t value : numbersOf(field, record, scope))
            all.append(QString::number(value));
    }
    return all.join(QStringLiteral(", "));
}

QString placeText(const JourneyRecord& record, const Topology& topology)
{
    const Drop* drop = record.judgement.drop.get();
    return drop && drop->device.valid() ? text(topology.nameOf(drop->device)) : QString();
}

QString ruleText(const JourneyRecord& record)
{
    const Drop* drop = record.judgement.drop.get();
    if (!drop || !drop->rule)
        return {};
    const QString chain = text(drop->rule->chain);
    return drop->rule->number ? QStringLiteral("%1 %2").arg(chain).arg(*drop->rule->number)
                              : say(QT_TRANSLATE_NOOP("JourneyColumns", "%1 policy")).arg(chain);
}

QString findingText(const JourneyRecord& record, const FilterScope& scope)
{
    QStringList all;
    for (const std::uint16_t at : scope.findingsOf(record.journey.id))
        all.append(text(scope.snapshot().findings[at].id));
    return all.join(QStringLiteral(", "));
}

/// From whom to whom: by address; what has none, by the sender's MAC.
std::string routeTerm(const JourneyRecord& record, const FilterScope& scope)
{
    const Packet& packet = record.journey.packet;
    const std::string ends =
        allOf({termOf(Field::Src, record, scope), termOf(Field::Dst, record, scope)});
    if (!packet.source.known())
        return allOf({termOf(Field::Mac, record, scope), termOf(Field::Dst, record, scope)});
    const bool served = record.journey.fromClient;
    return allOf({ends, termOf(served ? Field::DstPort : Field::SrcPort, record, scope)});
}

} // namespace

bool isUsualColumn(JourneyColumn column)
{
    return column <= Column::Verdict;
}

QString columnTitle(JourneyColumn column)
{
    return say(infoOf(column).title);
}

QString columnSample(JourneyColumn column)
{
    if (column == Column::Verdict)
        return QStringLiteral("✖ ") +
               QCoreApplication::translate("Words", "dropped in %1").arg(QStringLiteral("vmbr100"));
    return QString::fromUtf8(infoOf(column).sample);
}

bool isFixedWidth(JourneyColumn column)
{
    return infoOf(column).fixedWidth;
}

bool isCentred(JourneyColumn column)
{
    return infoOf(column).centred;
}

QString cellText(JourneyColumn column, const JourneyRecord& record, const FilterScope& scope)
{
    const Journey& journey = record.journey;
    const Topology& topology = scope.topology();
    switch (column) {
    case Column::Time:
        return text(formatClock(journey.firstSeen()));
    case Column::Name:
        return text(packetName(journey.packet));
    case Column::Route:
        return routeText(topology, scope.snapshot().flow(journey.flow), journey);
    case Column::Hops:
        return QString::number(hopCount(record));
    case Column::Verdict:
        return verdictWords(record.judgement, topology, Theme::light()).spoken();
    case Column::Elapsed:
        return text(formatInterval(journey.firstSeen() - scope.begin()));
    case Column::Duration:
        return text(formatInterval(journey.lastSeen() - journey.firstSeen()));
    case Column::Protocol:
        return text(protocolName(journey.packet));
    case Column::Source:
        return text(journey.packet.source.toString());
    case Column::Destination:
        return text(journey.packet.destination.toString());
    case Column::Place:
        return placeText(record, topology);
    case Column::Rule:
        return ruleText(record);
    case Column::Grade:
        return record.judgement.drop ? gradeWord(record.judgement.drop->grade) : QString();
    case Column::Finding:
        return findingText(record, scope);
    case Column::Mark:
    case Column::Colour:
        return {};
    default:
        return numberText(infoOf(column).fields, record, scope);
    }
}

QString cellTerm(JourneyColumn column, const JourneyRecord& record, const FilterScope& scope,
                 const ColourRule* rule)
{
    if (column == Column::Mark || column == Column::Colour)
        return rule ? rule->filter : QString();
    if (column == Column::Route)
        return text(routeTerm(record, scope));
    if (column == Column::Verdict && record.judgement.pending)
        return text(termOf(Field::Pending, record, scope));
    std::vector<std::string> terms;
    for (const Field field : infoOf(column).fields)
        terms.push_back(termOf(field, record, scope));
    const Drop* drop = record.judgement.drop.get();
    if (column == Column::Rule && drop && drop->rule && !drop->rule->number)
        terms.push_back("not rule"); // the chain's policy
    return text(allOf(terms));
}

} // namespace vs::ui
