// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/caption_strip.h"
#include "ui/export/story_picture.h"

#include <QImage>

#include <vector>

namespace vs::ui {

/// What is shown for how long.
struct AnimationFrame
{
    double t = 0;         ///< in steps, as playback counts them (playback.h)
    int milliseconds = 0; ///< a multiple of 10: GIF knows no finer

    friend bool operator==(const AnimationFrame&, const AnimationFrame&) = default;
};

/// A story that tells itself: the packet glides from step to step, each is said below while it
/// happens, and the picture rests on it until that can have been read. Where conntrack changes and
/// where a packet ends it rests longer, longest at the end. Needs a QGuiApplication and its thread.
class StoryAnimation
{
public:
    /// `snapshot` is the one that the story was made from.
    StoryAnimation(const Snapshot& snapshot, const Story& story, QSize size, Theme::Kind theme);

    QSize size() const { return m_size; }
    const QColor& ground() const { return m_picture.theme().ground; }
    const std::vector<AnimationFrame>& frames() const { return m_frames; }
    /// Times at which together everything is seen that is ever drawn: for a table of colours.
    std::vector<double> telling() const;

    /// What is seen at `t`: a pure function of time.
    void paintAt(QPainter& painter, double t) const;
    /// The same in pixels, a unit each. What does not move is kept from one call to the next, as
    /// long as no step is reached between them. A null image: there is not enough memory.
    QImage imageAt(double t);

private:
    QSize m_size;
    CaptionStrip m_strip; ///< takes its room from the picture's
    StoryPicture m_picture;
    std::vector<AnimationFrame> m_frames;
    QImage m_still;
    int m_reached = -2; ///< what `m_still` shows
};

} // namespace vs::ui
