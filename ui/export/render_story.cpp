// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/render.h"

#include "ui/scene/overview_picture.h"
#include "ui/scene/path_painter.h"
#include "ui/scene/picture_fonts.h"
#include "ui/scene/story_scene.h"

#include <QBuffer>
#include <QImage>
#include <QSaveFile>
#include <QSvgGenerator>
#include <functional>

namespace vs::ui {

namespace {

using Paint = std::function<void(QPainter&)>;

QByteArray asPng(QSize size, const QColor& ground, const Paint& paint)
{
    constexpr int kPixelRatio = 2;
    QImage image(size * kPixelRatio, QImage::Format_RGB32);
    image.fill(ground);
    image.setDevicePixelRatio(kPixelRatio);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray asSvg(QSize size, const QColor& ground, const QString& title, const Paint& paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(title);
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(), size), ground);
    paint(painter);
    painter.end();
    return bytes;
}

Result<void> writeWhole(const std::string& path, const QByteArray& bytes)
{
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::FileUnwritable, path, file.errorString().toStdString());
    return {};
}

Result<void> write(const RenderOptions& options, const Theme& theme, const QString& title,
                   const Paint& paint)
{
    const QString path = QString::fromStdString(options.path);
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return writeWhole(options.path, asPng(options.size, theme.ground, paint));
    return writeWhole(options.path, asSvg(options.size, theme.ground, title, paint));
}

Result<void> checkFormat(const std::string& name)
{
    const QString path = QString::fromStdString(name);
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive) ||
        path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return {};
    if (path.endsWith(QLatin1String(".gif"), Qt::CaseInsensitive))
        return fail(ErrorCode::Unsupported, name,
                    "moving pictures are not written yet; .png and .svg are");
    return fail(ErrorCode::Unsupported, name, "a picture's name ends in .png or .svg");
}

} // namespace

Result<void> renderStoryToFile(const Snapshot& snapshot, const Story& story,
                               const RenderOptions& options)
{
    if (const auto format = checkFormat(options.path); !format)
        return format;
    const Theme theme = Theme::of(options.theme);
    const PictureFonts fonts = PictureFonts::bundled();
    const layout::FittedPath fitted = layout::fitPath(
        pathInput(snapshot, story), fonts,
        {static_cast<double>(options.size.width()), static_cast<double>(options.size.height())});
    return write(options, theme, QString::fromStdString(story.title), [&](QPainter& painter) {
        painter.scale(fitted.scale, fitted.scale);
        PathPainter(theme, fonts).paintStill(painter, fitted.layout);
    });
}

Result<void> renderTopologyToFile(const Topology& topology, const RenderOptions& options)
{
    if (const auto format = checkFormat(options.path); !format)
        return format;
    const Theme theme = Theme::of(options.theme);
    const PictureFonts fonts = PictureFonts::bundled();
    return write(options, theme, QString::fromStdString(topology.node), [&](QPainter& painter) {
        paintOverview(painter, topology, theme, fonts, options.size);
    });
}

} // namespace vs::ui
