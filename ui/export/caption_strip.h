// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"
#include "ui/play/playback.h"
#include "ui/scene/picture_fonts.h"
#include "ui/theme.h"

#include <QPainter>
#include <QSize>

#include <string>
#include <vector>

namespace vs::ui {

/// The strip below a moving picture: the sentence of the step that happens, its number, and how far
/// the story is. Needs a QGuiApplication and its thread.
class CaptionStrip
{
public:
    /// At the lower edge of a picture of `size`; as high as the longest sentence needs.
    CaptionStrip(const Story& story, QSize size);

    int height() const { return m_height; }
    void paint(QPainter& painter, const Theme& theme, const PlayPosition& position) const;

private:
    QSize m_size;
    double m_scale;
    PictureFonts m_fonts;
    double m_width; ///< at the scale
    int m_height = 0;
    std::vector<StoryStep::Kind> m_kinds;
    std::vector<std::vector<std::string>> m_captions; ///< in lines
};

} // namespace vs::ui
