// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scene/path_elements.h"
#include "ui/scene/path_view.h"
#include "ui/scene/picture_fonts.h"

#include <QPixmap>

namespace vs::ui {

/// What the path view's events act upon: the story, its layout, its elements. Private to the view's
/// files.
class PathView::Impl
{
public:
    std::shared_ptr<const Snapshot> snapshot;
    Story story;
    Theme theme = Theme::light();
    PictureFonts fonts = PictureFonts::system();
    QString hint;
    double position = 0;

    layout::PathLayoutInput input;
    layout::FittedPath fitted;
    std::vector<PlacedElement> elements;
    int hovered = -1; ///< into elements
    int focused = -1;
    bool doubled = false; ///< the button was pressed a second time

    /// The part that does not move, and what it was painted for.
    QPixmap still;
    int stillReached = -2;
    QSize stillSize;

    bool concealed = false;      ///< the future is hidden, as far as there is one
    bool concealedInput = false; ///< what `input` was made for

    bool compact = false;
    std::vector<int> marked; ///< steps that differ from another story's

    bool hidesFuture() const
    {
        return concealed && position < static_cast<double>(story.steps.size());
    }
    /// True for what is not to be seen yet.
    bool hides(const SceneElement& element) const;
    /// The topmost element at a pixel that may be seen; null: none.
    const PlacedElement* under(QPointF pixel) const;
    /// The next element that may be seen in that way (1, -1); `from` if there is none.
    int beside(int from, int way) const;
    /// What is said, made anew if the wish to hide has changed; true if it was.
    bool renewInput(bool force);

    bool empty() const { return story.empty() || snapshot == nullptr; }
    void layOut(QSize size);
    void forgetStill() { stillReached = -2; }
    const QPixmap& stillAt(int reached, QSize size, double ratio);
    int find(const SceneElement& element) const;
    QString wordsFor(const SceneElement& element) const;
    QString remedyWords(int index) const;
};

} // namespace vs::ui
