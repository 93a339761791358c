// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"
#include "core/layout/path_layout.h"
#include "ui/export/picture.h"
#include "ui/play/playback.h"
#include "ui/scene/path_painter.h"
#include "ui/scene/picture_fonts.h"
#include "ui/theme.h"

#include <QPolygonF>

namespace vs::ui {

/// A story laid out for a picture of one size, in the bundled faces: what every format of it is
/// painted from. A value; needs a QGuiApplication and its thread.
class StoryPicture
{
public:
    /// `snapshot` is the one that the story was made from.
    StoryPicture(const Snapshot& snapshot, const Story& story, QSize size,
                 Theme::Kind theme = Theme::Kind::Light);

    QSize size() const { return m_size; }
    const Theme& theme() const { return m_theme; }
    const PictureFonts& fonts() const { return m_fonts; }
    const Story& story() const { return m_story; }

    /// What lies after step `reached` is faint.
    void paint(QPainter& painter, int reached = PathPainter::kEverything) const;
    /// The packet on its way, over that.
    void paintMoving(QPainter& painter, const PlayPosition& position) const;
    /// The way on which the packet reaches a step, in picture units; empty: it does not move.
    QPolygonF wayTo(int step) const;
    /// Points into this.
    Picture still(int reached = PathPainter::kEverything) const;

private:
    Story m_story;
    QSize m_size;
    Theme m_theme;
    PictureFonts m_fonts;
    layout::FittedPath m_fitted;
};

} // namespace vs::ui
