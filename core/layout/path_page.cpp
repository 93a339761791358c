// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/path_page.h"

#include "core/layout/path_columns.h"
#include "core/layout/path_diagram.h"
#include "core/layout/path_needs.h"

#include <algorithm>

namespace vs::layout {

using namespace path_size;

namespace {

constexpr double kBarWidth = 8;
constexpr double kTitleIcon = 22;
constexpr double kBadgePad = 20;
constexpr double kBadgeLeast = 160; ///< of a line of its text
constexpr double kRulePad = 20;
constexpr double kRuleLeast = 480;
constexpr double kRuleGap = 24;  ///< from the diagram down to the rule
constexpr double kBlockGap = 22; ///< from there to the columns
constexpr double kLineGap = 7;
constexpr double kIndent = 34;    ///< of a reason's text, after its mark
constexpr double kDotIndent = 22; ///< of a remedy's text, after its dot
constexpr double kSideGap = 24;
constexpr double kColumnGap = 32;

Glyph::Shape verdictShape(Tone verdict)
{
    if (verdict == Tone::Drop)
        return Glyph::Shape::Cross;
    if (verdict == Tone::Conntrack)
        return Glyph::Shape::Warning;
    return verdict == Tone::Delivered ? Glyph::Shape::Check : Glyph::Shape::Question;
}

double badgeRow(const TextMeasure& measure)
{
    return std::max(measure.height(TextRole::BadgeWord), measure.height(TextRole::BadgeText));
}

} // namespace

Page::Page(const PathLayoutInput& input, const TextMeasure& measure, Detail detail, double width,
           PathLayout& layout)
    : m_input(input), m_measure(measure), m_detail(detail), m_width(width), m_layout(layout)
{
    if (!showsReasons())
        return;
    const double content = width - 2 * kMargin;
    const bool both = !input.why.empty() && !input.remedies.empty();
    m_whyWidth = input.why.empty() ? 0 : content;
    m_helpWidth = input.remedies.empty() ? 0 : content;
    if (both) {
        // About half each; one gives to the other what it does not need for lines of their own.
        const double shared = content - kColumnGap;
        double help = 0;
        for (const RemedyInput& remedy : input.remedies)
            help =
                std::max(help, kDotIndent + measure.width(TextRole::Body, remedy.text) + kSideGap +
                                   measure.width(TextRole::SideEffect, remedy.sideEffect));
        double why = 0;
        for (const CauseInput& cause : input.why)
            why = std::max(why, kIndent + measure.width(TextRole::Body, cause.text));
        m_helpWidth = std::clamp(std::max(help + 1, shared - why - 1), shared * 0.4, shared * 0.5);
        if (help + why + 2 <= shared)
            m_helpWidth = std::clamp(shared - why - 1, help + 1, std::max(help + 1, shared * 0.5));
        m_whyWidth = shared - m_helpWidth;
    }
    for (const CauseInput& cause : input.why)
        m_why.push_back({wrapText(measure, TextRole::Body, cause.text, m_whyWidth - kIndent), {}});
    for (const RemedyInput& remedy : input.remedies) {
        Line line;
        const double room = m_helpWidth - kDotIndent;
        const double side = measure.width(TextRole::SideEffect, remedy.sideEffect);
        line.sideBeside = measure.width(TextRole::Body, remedy.text) + kSideGap + side <= room;
        line.text = wrapText(measure, TextRole::Body, remedy.text, room);
        line.side = wrapText(measure, TextRole::SideEffect, remedy.sideEffect, room);
        m_help.push_back(std::move(line));
    }
}

bool Page::showsReasons() const
{
    return m_detail == Detail::Full || m_detail == Detail::NoHints;
}

double Page::placeHeader(double top)
{
    double y = placeTitle(top);
    if (m_detail != Detail::Bare) {
        y += 22;
        placeLegend(y);
        y += m_measure.height(TextRole::Legend);
    }
    return y + 20;
}

Page::Badge Page::measureBadge() const
{
    Badge badge;
    if (m_input.badgeWord.empty())
        return badge;
    const double word = m_measure.width(TextRole::BadgeWord, m_input.badgeWord) + 10;
    const double room = m_width - 2 * kMargin - 2 * kBadgePad;
    badge.text = wrapText(m_measure, TextRole::BadgeText, m_input.badgeText,
                          std::max(room - word, kBadgeLeast));
    if (m_detail != Detail::Bare)
        badge.detail = wrapText(m_measure, TextRole::BadgeDetail, m_input.badgeDetail,
                                std::max(room, kBadgeLeast));
    double inner = word - 10;
    for (const std::string& line : badge.text)
        inner = std::max(inner, word + m_measure.width(TextRole::BadgeText, line));
    for (const std::string& line : badge.detail)
        inner = std::max(inner, m_measure.width(TextRole::BadgeDetail, line));
    badge.width = inner + 2 * kBadgePad;
    badge.height =
        badgeRow(m_measure) * static_cast<double>(std::max<std::size_t>(badge.text.size(), 1)) + 18;
    if (!badge.detail.empty())
        badge.height +=
            4 + static_cast<double>(badge.detail.size()) * m_measure.height(TextRole::BadgeDetail);
    return badge;
}

void Page::placeBadge(const Badge& badge, double x, double y)
{
    m_layout.badge = {x, y, badge.width, badge.height};
    double line = y + 9;
    addText(m_layout, m_measure, TextRole::BadgeWord, m_input.verdict, m_input.badgeWord,
            x + kBadgePad, line, Align::Left);
    const double textX =
        x + kBadgePad + m_measure.width(TextRole::BadgeWord, m_input.badgeWord) + 10;
    for (const std::string& words : badge.text) {
        addText(m_layout, m_measure, TextRole::BadgeText, Tone::Ink, words, textX, line,
                Align::Left);
        line += badgeRow(m_measure);
    }
    line = y + 9 +
           badgeRow(m_measure) * static_cast<double>(std::max<std::size_t>(badge.text.size(), 1)) +
           4;
    for (const std::string& words : badge.detail) {
        addText(m_layout, m_measure, TextRole::BadgeDetail, Tone::Secondary, words, x + kBadgePad,
                line, Align::Left);
        line += m_measure.height(TextRole::BadgeDetail);
    }
}

double Page::placeTitle(double top)
{
    const double textX = kMargin + kBarWidth + 16;
    const Badge badge = measureBadge();
    const bool hasBadge = badge.width > 0;
    const bool beside = m_width - 2 * kMargin - badge.width >= 460;
    const double titleX = textX + kTitleIcon + 10;
    const double titleRoom =
        m_width - kMargin - titleX - (beside && hasBadge ? badge.width + 28 : 0);

    double y = top;
    const double titleHeight = m_measure.height(TextRole::Title);
    m_layout.glyphs.push_back({{textX, y + (titleHeight - kTitleIcon) / 2, kTitleIcon, kTitleIcon},
                               verdictShape(m_input.verdict),
                               m_input.verdict});
    for (const std::string& line :
         wrapText(m_measure, TextRole::Title, m_input.title, std::max(titleRoom, 200.0))) {
        addText(m_layout, m_measure, TextRole::Title, Tone::Ink, line, titleX, y, Align::Left);
        y += titleHeight;
    }
    if (m_detail != Detail::Bare && !m_input.subtitle.empty()) {
        y += 4;
        for (const std::string& line : wrapText(m_measure, TextRole::Subtitle, m_input.subtitle,
                                                std::max(titleRoom, 200.0))) {
            addText(m_layout, m_measure, TextRole::Subtitle, Tone::Secondary, line, textX, y,
                    Align::Left);
            y += m_measure.height(TextRole::Subtitle);
        }
    }
    m_layout.bar = {kMargin, top - 2, kBarWidth, y - top + 4};
    if (!hasBadge)
        return y;
    const double badgeY = beside ? top : y + 12;
    placeBadge(badge, beside ? m_width - kMargin - badge.width : kMargin, badgeY);
    return std::max(y, badgeY + badge.height);
}

void Page::placeLegend(double top)
{
    const double height = m_measure.height(TextRole::Legend);
    const double middle = top + height / 2;
    double x = kMargin;
    const auto entry = [&](Glyph::Shape shape, Tone tone, double width, double glyphHeight,
                           const std::string& word) {
        if (word.empty())
            return;
        m_layout.glyphs.push_back({{x, middle - glyphHeight / 2, width, glyphHeight}, shape, tone});
        x += width + 8;
        addText(m_layout, m_measure, TextRole::Legend, Tone::Secondary, word, x, top, Align::Left);
        x += m_measure.width(TextRole::Legend, word) + 24;
    };
    entry(Glyph::Shape::Line, Tone::Request, 30, 4, m_input.legendRequest);
    entry(Glyph::Shape::Line, Tone::Answer, 30, 4, m_input.legendAnswer);
    entry(Glyph::Shape::Diamond, Tone::Conntrack, 18, 18, m_input.legendConntrack);
    entry(Glyph::Shape::Cross, Tone::Drop, 13, 13, m_input.legendDrop);
    const double meta = m_measure.width(TextRole::Legend, m_input.meta);
    double free = m_width - kMargin - x - 24;
    if (m_detail == Detail::Full) {
        const double hint = m_measure.width(TextRole::Legend, m_input.legendHint);
        if (hint + meta <= free) {
            addText(m_layout, m_measure, TextRole::Legend, Tone::Secondary, m_input.legendHint, x,
                    top, Align::Left);
            free -= hint;
        }
    }
    if (meta <= free)
        addText(m_layout, m_measure, TextRole::Legend, Tone::Secondary, m_input.meta,
                m_width - kMargin, top, Align::Right);
}

std::vector<std::string> Page::ruleHeadLines() const
{
    return wrapText(m_measure, TextRole::RuleHead, m_input.rule->head,
                    m_width - 2 * kMargin - 2 * kRulePad);
}

std::vector<std::string> Page::ruleLines() const
{
    return wrapText(m_measure, m_input.rule->literal ? TextRole::RuleText : TextRole::Body,
                    m_input.rule->text, m_width - 2 * kMargin - 2 * kRulePad);
}

double Page::ruleWidth() const
{
    const RuleInput& rule = *m_input.rule;
    double width = 0;
    for (const std::string& line : ruleHeadLines())
        width = std::max(width, m_measure.width(TextRole::RuleHead, line));
    if (m_detail == Detail::Full && !rule.note.empty())
        width += 40 + m_measure.width(TextRole::RuleNote, rule.note);
    const TextRole role = rule.literal ? TextRole::RuleText : TextRole::Body;
    for (const std::string& line : ruleLines())
        width = std::max(width, m_measure.width(role, line));
    return std::clamp(width + 2 * kRulePad, kRuleLeast, m_width - 2 * kMargin);
}

double Page::ruleHeight() const
{
    if (!m_input.rule)
        return 0;
    const TextRole role = m_input.rule->literal ? TextRole::RuleText : TextRole::Body;
    const auto lines = ruleLines();
    double height = 14 + 14 +
                    m_measure.height(TextRole::RuleHead) *
                        static_cast<double>(std::max<std::size_t>(ruleHeadLines().size(), 1));
    if (!lines.empty())
        height += 8 + static_cast<double>(lines.size()) * (m_measure.height(role) + 2) - 2;
    return height;
}

double Page::placeRule(double top)
{
    const RuleInput& rule = *m_input.rule;
    const StopSpot* tile = nullptr;
    for (const StopSpot& spot : m_layout.stops)
        if (isTile(spot.kind))
            tile = &spot;
    const double width = ruleWidth();
    const double middle = tile != nullptr ? tile->at().x : m_width / 2;
    const double x = std::clamp(middle - width / 2, kMargin, m_width - kMargin - width);
    m_layout.rule = {x, top, width, ruleHeight()};
    m_layout.ruleUnsure = rule.unsure;
    if (tile != nullptr) {
        m_layout.ruleFrom = {middle, tile->box.bottom()};
        m_layout.ruleTo = {std::clamp(middle, x + 12, x + width - 12), top};
    }
    double y = top + 14;
    const auto head = ruleHeadLines();
    for (std::size_t i = 0; i < head.size(); ++i)
        addText(m_layout, m_measure, TextRole::RuleHead, rule.unsure ? Tone::Ink : Tone::Drop,
                head[i], x + kRulePad,
                y + static_cast<double>(i) * m_measure.height(TextRole::RuleHead), Align::Left);
    const double note = m_measure.width(TextRole::RuleNote, rule.note);
    if (m_detail == Detail::Full &&
        m_measure.width(TextRole::RuleHead, head.empty() ? std::string() : head.front()) + 40 +
                note <=
            width - 2 * kRulePad)
        addText(m_layout, m_measure, TextRole::RuleNote, Tone::Secondary, rule.note,
                x + width - kRulePad, y + 1, Align::Right);
    y += m_measure.height(TextRole::RuleHead) *
             static_cast<double>(std::max<std::size_t>(head.size(), 1)) +
         8;
    const TextRole role = rule.literal ? TextRole::RuleText : TextRole::Body;
    for (const std::string& line : ruleLines()) {
        addText(m_layout, m_measure, role, Tone::Ink, line, x + kRulePad, y, Align::Left);
        y += m_measure.height(role) + 2;
    }
    return m_layout.rule.bottom();
}

double Page::lineHeight(const Line& line) const
{
    const double body = m_measure.height(TextRole::Body);
    double height = body * static_cast<double>(std::max<std::size_t>(line.text.size(), 1));
    if (!line.sideBeside)
        height += static_cast<double>(line.side.size()) * m_measure.height(TextRole::SideEffect);
    return height + kLineGap;
}

double Page::columnsHeight() const
{
    const auto height = [this](const std::vector<Line>& lines) {
        double sum = lines.empty() ? 0 : m_measure.height(TextRole::Heading) + 10;
        for (const Line& line : lines)
            sum += lineHeight(line);
        return sum;
    };
    return std::max(height(m_why), height(m_help));
}

double Page::footerHeight() const
{
    const bool shown = showsReasons() && !m_input.reference.empty();
    return shown ? 10 + m_measure.height(TextRole::Reference) + 12 : 16;
}

double Page::heightBelow() const
{
    const double rule = m_input.rule ? kRuleGap + ruleHeight() : 0;
    const double columns = columnsHeight();
    return rule + (columns > 0 ? kBlockGap + columns : 0) + footerHeight();
}

double Page::placeBelow(double top, double between)
{
    double y = top;
    if (m_input.rule)
        y = placeRule(y + kRuleGap) + between;
    if (columnsHeight() > 0)
        y = placeColumns(y + kBlockGap);
    return y + footerHeight();
}

double Page::placeColumns(double top)
{
    if (!m_why.empty())
        placeWhy(top);
    if (!m_help.empty())
        placeHelp(top);
    return top + columnsHeight();
}

void Page::placeWhy(double top)
{
    const double bodyHeight = m_measure.height(TextRole::Body);
    const double headed = top + m_measure.height(TextRole::Heading) + 10;
    addText(m_layout, m_measure, TextRole::Heading, Tone::Ink, m_input.whyHeading, kMargin, top,
            Align::Left);
    double y = headed;
    for (std::size_t i = 0; i < m_why.size(); ++i) {
        const CauseInput& cause = m_input.why[i];
        const Point mark{kMargin + 12, y + bodyHeight / 2};
        if (cause.mark == CauseInput::Mark::Conntrack)
            m_layout.glyphs.push_back(
                {Rect::around(mark, 13, 13), Glyph::Shape::Diamond, Tone::Conntrack});
        else if (cause.mark == CauseInput::Mark::Drop)
            m_layout.glyphs.push_back(
                {Rect::around(mark, 11, 11), Glyph::Shape::Cross, Tone::Drop});
        else if (cause.number.empty())
            m_layout.glyphs.push_back(
                {Rect::around(mark, 6, 6), Glyph::Shape::Dot, Tone::Secondary});
        else
            addText(m_layout, m_measure, TextRole::BodyMark,
                    cause.lane == Lane::Upper ? Tone::Request : Tone::Answer, cause.number, mark.x,
                    mark.y - m_measure.height(TextRole::BodyMark) / 2, Align::Center);
        double lineY = y;
        for (const std::string& line : m_why[i].text) {
            addText(m_layout, m_measure, TextRole::Body, Tone::Ink, line, kMargin + kIndent, lineY,
                    Align::Left);
            lineY += bodyHeight;
        }
        y += lineHeight(m_why[i]);
    }
}

void Page::placeHelp(double top)
{
    const double bodyHeight = m_measure.height(TextRole::Body);
    const double headed = top + m_measure.height(TextRole::Heading) + 10;
    const double right = m_width - kMargin;
    const double x = right - m_helpWidth;
    addText(m_layout, m_measure, TextRole::Heading, Tone::Ink, m_input.helpHeading, x, top,
            Align::Left);
    if (m_measure.width(TextRole::Heading, m_input.helpHeading) + kSideGap +
            m_measure.width(TextRole::SideEffect, m_input.sideHeading) <=
        m_helpWidth)
        addText(m_layout, m_measure, TextRole::SideEffect, Tone::Secondary, m_input.sideHeading,
                right, top + 2, Align::Right);
    double y = headed;
    for (std::size_t i = 0; i < m_help.size(); ++i) {
        const Line& line = m_help[i];
        const Tone tone = m_input.remedies[i].tone;
        const bool quiet = tone == Tone::Secondary || tone == Tone::Faint;
        const Tone sideTone = tone == Tone::Drop ? Tone::Drop : Tone::Secondary;
        m_layout.glyphs.push_back(
            {Rect::around({x + 7, y + bodyHeight / 2}, 10, 10), Glyph::Shape::Dot, tone});
        double lineY = y;
        for (const std::string& words : line.text) {
            addText(m_layout, m_measure, TextRole::Body, quiet ? Tone::Secondary : Tone::Ink, words,
                    x + kDotIndent, lineY, Align::Left);
            lineY += bodyHeight;
        }
        const double sideHeight = m_measure.height(TextRole::SideEffect);
        if (line.sideBeside) {
            for (const std::string& words : line.side)
                addText(m_layout, m_measure, TextRole::SideEffect, sideTone, words, right,
                        y + (bodyHeight - sideHeight) / 2, Align::Right);
        } else {
            for (const std::string& words : line.side) {
                addText(m_layout, m_measure, TextRole::SideEffect, sideTone, words, x + kDotIndent,
                        lineY, Align::Left);
                lineY += sideHeight;
            }
        }
        m_layout.remedies.push_back({x, y, m_helpWidth, lineHeight(line) - kLineGap});
        y += lineHeight(line);
    }
}

void Page::placeFooter(double bottom)
{
    if (!showsReasons() || m_input.reference.empty())
        return;
    const double room = m_width - 2 * kMargin;
    addText(m_layout, m_measure, TextRole::Reference, Tone::Secondary,
            elideText(m_measure, TextRole::Reference, m_input.reference, room), m_width - kMargin,
            bottom - 12 - m_measure.height(TextRole::Reference), Align::Right);
}

} // namespace vs::layout
