// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/path_layout.h"
#include "ui/play/playback.h"
#include "ui/theme.h"

#include <QPainter>

namespace vs::ui {

class PictureFonts;

/// Paints a placed path picture: in the window (light, dark), into a PNG, into an SVG. The caller
/// has scaled the painter to the layout's scale. Holds references: theme and fonts outlive it.
class PathPainter
{
public:
    static constexpr int kEverything = 1 << 20;

    PathPainter(const Theme& theme, const PictureFonts& fonts) : m_theme(theme), m_fonts(fonts) {}

    /// Everything that does not move. What lies after step `reached` is drawn faintly, or with
    /// `conceal` not at all.
    void paintStill(QPainter& painter, const layout::PathLayout& picture, int reached = kEverything,
                    bool conceal = false) const;
    /// The packet on its way to the step at which playback is heading, and the line behind it.
    void paintMoving(QPainter& painter, const layout::PathLayout& picture, const Story& story,
                     const PlayPosition& position) const;
    /// A frame around the element under the pointer or with the keyboard's focus.
    void paintFrame(QPainter& painter, const QRectF& around, bool focus) const;
    /// A dashed frame with the sign of inequality: this is not so in the other story.
    void paintDifference(QPainter& painter, const QRectF& around) const;

    QColor color(layout::Tone tone) const;

private:
    void paintLane(QPainter& painter, const layout::PathLayout& picture, layout::Lane lane,
                   int reached, bool conceal) const;
    void paintRooms(QPainter& painter, const layout::PathLayout& picture) const;
    void paintEnd(QPainter& painter, const layout::EndBox& end) const;
    void paintStop(QPainter& painter, const layout::StopSpot& stop, bool reached) const;
    void paintTile(QPainter& painter, const layout::StopSpot& stop, bool reached) const;
    void paintRule(QPainter& painter, const layout::PathLayout& picture, bool reached) const;
    void paintGlyph(QPainter& painter, const layout::Glyph& glyph) const;
    void paintText(QPainter& painter, const layout::TextItem& text, bool reached) const;
    /// Towards the ground: what is there but has not happened yet.
    QColor dimmed(const QColor& color, bool reached) const;

    const Theme& m_theme;
    const PictureFonts& m_fonts;
};

} // namespace vs::ui
