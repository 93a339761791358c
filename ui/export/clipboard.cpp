// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/clipboard.h"

#include "core/report/text.h"
#include "ui/export/story_picture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace vs::ui {

std::unique_ptr<QMimeData> pictureMimeData(const Snapshot& snapshot, const Story& story,
                                           const std::string& text, Theme::Kind theme, QSize size)
{
    if (story.empty())
        return nullptr;
    const StoryPicture picture(snapshot, story, size, theme);
    const auto image = imageOf(picture.still());
    if (!image)
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setImageData(*image);
    data->setData(QStringLiteral("image/svg+xml"), svgOf(picture.still()));
    data->setText(QString::fromStdString(text));
    return data;
}

bool copyStory(const Snapshot& snapshot, JourneyId journey)
{
    auto copied = pictureMimeData(snapshot, makeStory(snapshot, journey), reportText(snapshot));
    if (!copied)
        return false;
    QGuiApplication::clipboard()->setMimeData(copied.release());
    return true;
}

} // namespace vs::ui
