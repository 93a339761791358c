// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/matcher.h"
#include "ui/theme.h"

#include <QByteArray>
#include <QColor>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace vs::ui {

/// The colours that rows can have. What they look like is the theme's.
enum class RowColour { Vermilion, Amber, Green, Blue, Violet, Grey };
inline constexpr RowColour kRowColours[] = {RowColour::Vermilion, RowColour::Amber,
                                            RowColour::Green,     RowColour::Blue,
                                            RowColour::Violet,    RowColour::Grey};

/// For people, translated.
QString rowColourName(RowColour colour);
/// The ground of a row, and the strong colour of its mark (readable on that ground).
QColor rowGround(const Theme& theme, RowColour colour);
/// A theme's colour of text, readable on that ground or the list's own.
QColor rowText(const Theme& theme, const QColor& colour, const QColor& ground);
QColor rowMark(const Theme& theme, RowColour colour);

/// Rows that a filter chooses get a colour and a mark: colour alone tells nothing.
struct ColourRule
{
    QString name;
    QString filter; ///< in the language of docs/filter.md; blank or not valid: colours nothing
    QString mark;   ///< one sign
    RowColour colour = RowColour::Grey;
    bool on = true;

    friend bool operator==(const ColourRule&, const ColourRule&) = default;
};
using ColourRules = std::vector<ColourRule>; ///< the first one that fits a row colours it

ColourRules defaultColourRules();
/// The signs that are offered as marks.
QStringList ruleMarks();

QByteArray toJson(const ColourRules& rules);
/// None if the text is not such a list; entries that are not understood are left out.
std::optional<ColourRules> colourRulesFromJson(const QByteArray& json);

/// Rules over the journeys of one snapshot after another. GUI thread.
class RowColours
{
public:
    void setRules(const ColourRules& rules);
    const ColourRules& rules() const { return m_rules; }
    void setScope(std::shared_ptr<const FilterScope> scope);
    /// The rule that colours a journey of the scope's snapshot; null: none does.
    const ColourRule* ruleOf(const JourneyRecord& record);

private:
    void bind();

    struct Bound
    {
        const ColourRule* rule;
        FilterMatcher matcher;
    };

    ColourRules m_rules;
    std::vector<JourneyFilter> m_filters; ///< of each rule; those that colour nothing keep all
    std::shared_ptr<const FilterScope> m_scope; ///< null: nothing is known
    std::vector<Bound> m_bound;
    bool m_isBound = false;
    const JourneyRecord* m_asked = nullptr; ///< a row's cells are asked for one after another
    const ColourRule* m_answer = nullptr;
};

} // namespace vs::ui
