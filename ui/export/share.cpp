// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/share.h"

#include "core/report/bbcode.h"
#include "core/report/document.h"
#include "core/report/html.h"
#include "core/report/json.h"
#include "core/report/markdown.h"
#include "core/report/text.h"
#include "ui/export/render.h"
#include "ui/export/report_pictures.h"
#include "ui/export/story_picture.h"
#include "ui/export/storyboard.h"
#include "ui/export/whole_file.h"

#include <QIODevice>

namespace vs::ui {

namespace {

Story storyOf(const ShareMaterial& material)
{
    return makeStory(*material.snapshot, material.journey);
}

Result<void> writeRecording(const ShareMaterial& material, ShareFormat format,
                            const std::string& path)
{
    SessionOptions options;
    options.plain = format == ShareFormat::Packets;
    options.payload = !material.wish.mask; // masked there is none
    return saveTrace(material.tell, path, options).map([](const auto&) {});
}

} // namespace

bool isPicture(ShareFormat format)
{
    return format <= ShareFormat::Storyboard;
}

bool isRecording(ShareFormat format)
{
    return format == ShareFormat::Session || format == ShareFormat::Packets;
}

const char* shareEnding(ShareFormat format)
{
    switch (format) {
    case ShareFormat::Png:
    case ShareFormat::Storyboard:
        return ".png";
    case ShareFormat::Svg:
        return ".svg";
    case ShareFormat::Pdf:
        return ".pdf";
    case ShareFormat::Gif:
        return ".gif";
    case ShareFormat::Webp:
        return ".webp";
    case ShareFormat::Markdown:
        return ".md";
    case ShareFormat::Bbcode:
        return ".txt";
    case ShareFormat::Html:
        return ".html";
    case ShareFormat::Json:
        return ".json";
    case ShareFormat::Session:
    case ShareFormat::Packets:
        return ".pcapng";
    }
    return "";
}

std::string sharedText(const ShareMaterial& material, ShareFormat format)
{
    const Snapshot& snapshot = *material.snapshot;
    const Story story = storyOf(material);
    switch (format) {
    case ShareFormat::Markdown:
        return reportMarkdown(makeReport(snapshot, story));
    case ShareFormat::Bbcode:
        return reportBbcode(makeReport(snapshot, story));
    case ShareFormat::Html:
        return reportHtml(makeReport(snapshot, story),
                          story.empty() ? ReportPictures() : reportPictures(snapshot, story));
    case ShareFormat::Json:
        return printJson(snapshotJson(snapshot));
    default:
        return {};
    }
}

SharePreview sharedPreview(const ShareMaterial& material, ShareFormat format)
{
    SharePreview preview;
    const Snapshot& snapshot = *material.snapshot;
    if (isRecording(format) || format == ShareFormat::Html) {
        preview.text = QString::fromStdString(
            format == ShareFormat::Html ? reportMarkdown(makeReport(snapshot, storyOf(material)))
                                        : reportText(snapshot));
        return preview;
    }
    if (const std::string text = sharedText(material, format); !text.empty()) {
        preview.text = QString::fromStdString(text);
        return preview;
    }
    const Story story = storyOf(material);
    if (story.empty())
        return preview;
    const auto image = format == ShareFormat::Storyboard
                           ? imageOf(storyboard(snapshot, story, kStoryboardWidth), 1)
                           : imageOf(StoryPicture(snapshot, story, kStillSize).still(), 1);
    if (image)
        preview.image = *image;
    return preview;
}

Result<void> writeShared(const ShareMaterial& material, ShareFormat format, const std::string& path)
{
    if (isRecording(format))
        return writeRecording(material, format, path);
    if (const std::string text = sharedText(material, format); !text.empty()) {
        return writeWhole(path, [&text](QIODevice& file) -> Result<void> {
            const auto size = static_cast<qint64>(text.size());
            if (file.write(text.data(), size) != size)
                return fail(ErrorCode::FileUnwritable);
            return {};
        });
    }
    RenderOptions options;
    options.path = path;
    options.journey = material.journey;
    options.storyboard = format == ShareFormat::Storyboard;
    return renderToFile(*material.snapshot, options);
}

} // namespace vs::ui
