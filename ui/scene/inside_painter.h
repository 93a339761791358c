// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/inside_layout.h"
#include "ui/theme.h"

#include <QPainter>

namespace vs::ui {

class PictureFonts;

/// Paints the inside of a bridge: the packet's way from top to bottom. The caller has scaled the
/// painter to the layout's scale. Holds references: theme and fonts outlive it.
class InsidePainter
{
public:
    InsidePainter(const Theme& theme, const PictureFonts& fonts) : m_theme(theme), m_fonts(fonts) {}

    /// `current`: the station where playback stands; -1: none.
    void paint(QPainter& painter, const layout::InsideLayout& picture, layout::Lane lane,
               int current) const;
    void paintFrame(QPainter& painter, const layout::Rect& around) const;

private:
    void paintNode(QPainter& painter, const layout::StationSpot& spot, layout::Lane lane) const;
    QColor color(layout::Tone tone) const;

    const Theme& m_theme;
    const PictureFonts& m_fonts;
};

} // namespace vs::ui
