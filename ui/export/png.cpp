// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture.h"

#include <QBuffer>
#include <QImage>

namespace vs::ui {

Result<QImage> imageOf(const Picture& picture, int ratio)
{
    QImage image(picture.size * ratio, QImage::Format_RGB32);
    if (image.isNull())
        return fail(ErrorCode::FileUnwritable, {}, "there is not enough memory for the picture");
    image.fill(picture.ground);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    picture.paint(painter);
    return image;
}

Result<QByteArray> pngOf(const Picture& picture)
{
    const auto image = imageOf(picture);
    if (!image)
        return tl::unexpected(image.error());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image->save(&buffer, "PNG"))
        return fail(ErrorCode::FileUnwritable, {}, "the picture cannot be written as PNG");
    return bytes;
}

} // namespace vs::ui
