// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/path_layout.h"

namespace vs::layout {

/// The words around the diagram: the sentence above it, the rule, the reasons and the remedies.
class Page
{
public:
    Page(const PathLayoutInput& input, const TextMeasure& measure, Detail detail, double width,
         PathLayout& layout);

    /// Title, badge and legend from `top` on; returns where they end.
    double placeHeader(double top);
    /// What rule, columns and footer need at least.
    double heightBelow() const;
    /// Places rule and columns from `top` on, `between` more apart than they need; returns their
    /// end with the footer's room.
    double placeBelow(double top, double between);
    void placeFooter(double bottom);

private:
    /// A line of one of the two columns, wrapped; heights and places come from the same data.
    struct Line
    {
        std::vector<std::string> text;
        std::vector<std::string> side;
        bool sideBeside = true;
    };

    struct Badge
    {
        std::vector<std::string> text, detail;
        double width = 0;
        double height = 0;
    };

    double placeTitle(double top);
    Badge measureBadge() const;
    void placeBadge(const Badge& badge, double x, double y);
    void placeWhy(double top);
    void placeHelp(double top);
    void placeLegend(double top);
    double placeRule(double top);
    double placeColumns(double top);
    double ruleWidth() const;
    double ruleHeight() const;
    std::vector<std::string> ruleHeadLines() const;
    std::vector<std::string> ruleLines() const;
    double columnsHeight() const;
    double footerHeight() const;
    double lineHeight(const Line& line) const;
    bool showsReasons() const;

    const PathLayoutInput& m_input;
    const TextMeasure& m_measure;
    const Detail m_detail;
    const double m_width;
    PathLayout& m_layout;
    double m_whyWidth = 0;
    double m_helpWidth = 0;
    std::vector<Line> m_why;
    std::vector<Line> m_help;
};

} // namespace vs::layout
