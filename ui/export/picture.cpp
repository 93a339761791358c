// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture.h"

#include <array>
#include <utility>

namespace vs::ui {

Result<PictureFormat> pictureFormat(const std::string& path)
{
    constexpr std::array<std::pair<const char*, PictureFormat>, 5> kEndings{{
        {".png", PictureFormat::Png},
        {".svg", PictureFormat::Svg},
        {".pdf", PictureFormat::Pdf},
        {".gif", PictureFormat::Gif},
        {".webp", PictureFormat::Webp},
    }};
    const QString name = QString::fromStdString(path);
    for (const auto& [ending, format] : kEndings)
        if (name.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return format;
    return fail(ErrorCode::Unsupported, path,
                "a picture's name ends in .png, .svg, .pdf, .gif or .webp");
}

bool moves(PictureFormat format)
{
    return format == PictureFormat::Gif || format == PictureFormat::Webp;
}

Result<QByteArray> stillOf(const Picture& picture, PictureFormat format)
{
    switch (format) {
    case PictureFormat::Svg:
        return svgOf(picture);
    case PictureFormat::Pdf:
        return pdfOf(picture);
    default:
        return pngOf(picture);
    }
}

} // namespace vs::ui
