// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scene/overview_heading.h"
#include "ui/scene/overview_news.h"
#include "ui/scene/overview_wiring.h"

namespace vs::ui {

/// All that paints the switchboard, in one theme. Keeps a copy of the theme; `fonts` must outlive
/// it.
struct OverviewPainter
{
    OverviewPainter(const Theme& chosen, const PictureFonts& fonts)
        : theme(chosen), faces(fonts), wiring(theme, faces), news(theme, faces),
          heading(theme, faces)
    {}
    OverviewPainter(const OverviewPainter&) = delete;
    OverviewPainter& operator=(const OverviewPainter&) = delete;

    const Theme theme;
    const OverviewFaces faces;
    const OverviewWiring wiring;
    const OverviewNews news;
    const OverviewHeading heading;
};

/// The words of the layout in the language of the program.
layout::OverviewWords overviewWords();

} // namespace vs::ui
