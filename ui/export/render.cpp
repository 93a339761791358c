// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/render.h"

#include "ui/export/animation.h"
#include "ui/export/gif_writer.h"
#include "ui/export/story_picture.h"
#include "ui/export/storyboard.h"
#include "ui/export/webp_writer.h"
#include "ui/export/whole_file.h"
#include "ui/scene/overview_picture.h"

#include <QIODevice>

namespace vs::ui {

namespace {

Result<void> writeStill(const std::string& path, PictureFormat format, const Picture& picture)
{
    return writeWhole(path, [&](QIODevice& file) -> Result<void> {
        const auto bytes = stillOf(picture, format);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (file.write(*bytes) != bytes->size())
            return fail(ErrorCode::FileUnwritable);
        return {};
    });
}

QSize sizeOr(const RenderOptions& options, QSize usual)
{
    return options.size.isEmpty() ? usual : options.size;
}

} // namespace

Result<void> renderToFile(const Snapshot& snapshot, const RenderOptions& options)
{
    const JourneyId journey = options.journey.valid() ? options.journey : mostTelling(snapshot);
    return renderStoryToFile(snapshot, makeStory(snapshot, journey), options);
}

Result<void> renderStoryToFile(const Snapshot& snapshot, const Story& story,
                               const RenderOptions& options)
{
    const auto format = pictureFormat(options.path);
    if (!format)
        return tl::unexpected(format.error());
    if (story.empty())
        return fail(ErrorCode::NothingRecognised, options.path, "no packet's way to draw");
    if (moves(*format)) {
        if (options.storyboard)
            return fail(ErrorCode::Unsupported, options.path,
                        "a storyboard does not move; its name ends in .png, .svg or .pdf");
        StoryAnimation animation(snapshot, story, sizeOr(options, kMovingSize), options.theme);
        return writeWhole(options.path, [&](QIODevice& file) {
            return *format == PictureFormat::Gif ? writeGif(file, animation)
                                                 : writeWebp(file, animation);
        });
    }
    if (options.storyboard) {
        const int width = options.size.isEmpty() ? kStoryboardWidth : options.size.width();
        return writeStill(options.path, *format, storyboard(snapshot, story, width, options.theme));
    }
    const StoryPicture picture(snapshot, story, sizeOr(options, kStillSize), options.theme);
    return writeStill(options.path, *format, picture.still());
}

Result<void> renderTopologyToFile(const Topology& topology, const RenderOptions& options)
{
    const auto format = pictureFormat(options.path);
    if (!format)
        return tl::unexpected(format.error());
    if (moves(*format))
        return fail(ErrorCode::Unsupported, options.path,
                    "the overview does not move; its name ends in .png, .svg or .pdf");
    const Theme theme = Theme::of(options.theme);
    const PictureFonts fonts = PictureFonts::bundled();
    const QSize size = sizeOr(options, kStillSize);
    return writeStill(
        options.path, *format,
        {size, theme.ground, QString::fromStdString(topology.node),
         [&](QPainter& painter) { paintOverview(painter, topology, theme, fonts, size); }});
}

} // namespace vs::ui
