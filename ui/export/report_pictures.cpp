// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/report_pictures.h"

#include "ui/export/story_picture.h"

namespace vs::ui {

ReportPictures reportPictures(const Snapshot& snapshot, const Story& story, Theme::Kind theme,
                              QSize size)
{
    ReportPictures pictures;
    if (story.empty())
        return pictures;
    const StoryPicture picture(snapshot, story, size, theme);
    pictures.still = svgOf(picture.still()).toStdString();
    for (int step = 0; step < static_cast<int>(story.steps.size()); ++step) {
        ReportPictures::Frame frame;
        frame.svg = svgOf(picture.still(step)).toStdString();
        frame.caption = story.steps[static_cast<std::size_t>(step)].caption;
        for (const QPointF& point : picture.wayTo(step))
            frame.track.push_back({point.x(), point.y()});
        pictures.frames.push_back(std::move(frame));
    }
    return pictures;
}

} // namespace vs::ui
