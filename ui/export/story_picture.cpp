// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/story_picture.h"

#include "ui/scene/path_motion.h"
#include "ui/scene/story_scene.h"

namespace vs::ui {

StoryPicture::StoryPicture(const Snapshot& snapshot, const Story& story, QSize size,
                           Theme::Kind theme)
    : m_story(story), m_size(size), m_theme(Theme::of(theme)), m_fonts(PictureFonts::bundled()),
      m_fitted(
          layout::fitPath(pathInput(snapshot, story), m_fonts,
                          {static_cast<double>(size.width()), static_cast<double>(size.height())}))
{}

void StoryPicture::paint(QPainter& painter, int reached) const
{
    painter.save();
    painter.scale(m_fitted.scale, m_fitted.scale);
    PathPainter(m_theme, m_fonts).paintStill(painter, m_fitted.layout, reached);
    painter.restore();
}

void StoryPicture::paintMoving(QPainter& painter, const PlayPosition& position) const
{
    painter.save();
    painter.scale(m_fitted.scale, m_fitted.scale);
    PathPainter(m_theme, m_fonts).paintMoving(painter, m_fitted.layout, m_story, position);
    painter.restore();
}

QPolygonF StoryPicture::wayTo(int step) const
{
    return QTransform::fromScale(m_fitted.scale, m_fitted.scale)
        .map(ui::wayTo(m_fitted.layout, m_story, step));
}

Picture StoryPicture::still(int reached) const
{
    return {m_size, m_theme.ground, QString::fromStdString(m_story.title),
            [this, reached](QPainter& painter) { paint(painter, reached); }};
}

} // namespace vs::ui
