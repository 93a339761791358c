// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/colour_rules.h"

#include "ui/contrast.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace vs::ui {

namespace {

/// In settings; never changed.
constexpr std::array kKeys = {"vermilion", "amber", "green", "blue", "violet", "grey"};

QString say(const char* source)
{
    return QCoreApplication::translate("ColourRules", source);
}

QColor strongColour(const Theme& theme, RowColour colour)
{
    switch (colour) {
    case RowColour::Vermilion:
        return theme.drop;
    case RowColour::Amber:
        return theme.conntrack;
    case RowColour::Green:
        return theme.delivered;
    case RowColour::Blue:
        return theme.request;
    case RowColour::Violet:
        return theme.answer;
    case RowColour::Grey:
        break;
    }
    return theme.secondary;
}

std::optional<RowColour> colourOf(const QString& key)
{
    for (std::size_t i = 0; i < kKeys.size(); ++i) {
        if (key == QLatin1String(kKeys[i]))
            return kRowColours[i];
    }
    return std::nullopt;
}

} // namespace

QString rowColourName(RowColour colour)
{
    static constexpr std::array kNames = {
        QT_TRANSLATE_NOOP("ColourRules", "red"),    QT_TRANSLATE_NOOP("ColourRules", "amber"),
        QT_TRANSLATE_NOOP("ColourRules", "green"),  QT_TRANSLATE_NOOP("ColourRules", "blue"),
        QT_TRANSLATE_NOOP("ColourRules", "violet"), QT_TRANSLATE_NOOP("ColourRules", "grey")};
    return say(kNames[static_cast<std::size_t>(colour)]);
}

QColor rowGround(const Theme& theme, RowColour colour)
{
    const double share = theme.kind == Theme::Kind::Light ? 0.13 : 0.20;
    return mixed(theme.lower, strongColour(theme, colour), share);
}

QColor rowMark(const Theme& theme, RowColour colour)
{
    return rowText(theme, strongColour(theme, colour), rowGround(theme, colour));
}

QColor rowText(const Theme& theme, const QColor& colour, const QColor& ground)
{
    const double wanted = theme.kind == Theme::Kind::HighContrast ? 7.0 : kReadable;
    return readableOn(ground, colour, theme.ink, wanted);
}

ColourRules defaultColourRules()
{
    const auto text = [](const char* utf8) { return QString::fromUtf8(utf8); };
    return {
        {say(QT_TRANSLATE_NOOP("ColourRules", "dropped")), text("verdict == dropped"), text("✖"),
         RowColour::Vermilion, true},
        {say(QT_TRANSLATE_NOOP("ColourRules", "rejected")), text("verdict == rejected"), text("⊘"),
         RowColour::Vermilion, true},
        {say(QT_TRANSLATE_NOOP("ColourRules", "ICMP error")),
         text("icmp and (packet contains unreachable or packet contains exceeded or "
              "packet contains \"too big\")"),
         text("!"), RowColour::Amber, true},
        {say(QT_TRANSLATE_NOOP("ColourRules", "unanswered")), text("unanswered and not arp"),
         text("?"), RowColour::Amber, true},
        {say(QT_TRANSLATE_NOOP("ColourRules", "reset")), text("flags == rst"), text("↺"),
         RowColour::Violet, true},
        {say(QT_TRANSLATE_NOOP("ColourRules", "repeated")), text("retry"), text("»"),
         RowColour::Blue, true},
        {say(QT_TRANSLATE_NOOP("ColourRules", "ARP")), text("arp"), text("A"), RowColour::Grey,
         true},
        {say(QT_TRANSLATE_NOOP("ColourRules", "answered")), text("verdict == answered"), text("✔"),
         RowColour::Green, false},
    };
}

QStringList ruleMarks()
{
    QStringList marks;
    for (const char* mark : {"✖", "⊘", "!", "?", "↺", "»", "A", "✔", "●", "◆", "■", "▲", "★", "§"})
        marks.append(QString::fromUtf8(mark));
    return marks;
}

QByteArray toJson(const ColourRules& rules)
{
    QJsonArray all;
    for (const ColourRule& rule : rules) {
        all.append(QJsonObject{
            {QStringLiteral("name"), rule.name},
            {QStringLiteral("filter"), rule.filter},
            {QStringLiteral("mark"), rule.mark},
            {QStringLiteral("colour"), QLatin1String(kKeys[static_cast<std::size_t>(rule.colour)])},
            {QStringLiteral("on"), rule.on},
        });
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::optional<ColourRules> colourRulesFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    ColourRules rules;
    for (const QJsonValue& value : document.array()) {
        const auto colour = colourOf(value[QLatin1String("colour")].toString());
        if (!value.isObject() || !colour)
            continue;
        rules.push_back({value[QLatin1String("name")].toString(),
                         value[QLatin1String("filter")].toString(),
                         value[QLatin1String("mark")].toString().left(2), *colour,
                         value[QLatin1String("on")].toBool(true)});
    }
    return rules;
}

void RowColours::setRules(const ColourRules& rules)
{
    m_rules = rules;
    m_filters.clear();
    for (const ColourRule& rule : m_rules) {
        auto filter = JourneyFilter::parse(rule.filter.toStdString());
        m_filters.push_back(rule.on && filter ? *filter : JourneyFilter());
    }
    m_isBound = false;
    m_asked = nullptr;
}

void RowColours::setScope(std::shared_ptr<const FilterScope> scope)
{
    m_scope = std::move(scope);
    m_isBound = false;
    m_asked = nullptr;
}

void RowColours::bind()
{
    m_bound.clear();
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        if (!m_filters[i].keepsAll()) // a rule for everything would be a colour for nothing
            m_bound.push_back({&m_rules[i], FilterMatcher(m_filters[i], m_scope)});
    }
    m_isBound = true;
}

const ColourRule* RowColours::ruleOf(const JourneyRecord& record)
{
    if (!m_scope)
        return nullptr;
    if (!m_isBound)
        bind();
    if (m_asked == &record)
        return m_answer;
    m_asked = &record;
    m_answer = nullptr;
    for (Bound& bound : m_bound) {
        if (bound.matcher.matches(record)) {
            m_answer = bound.rule;
            break;
        }
    }
    return m_answer;
}

} // namespace vs::ui
