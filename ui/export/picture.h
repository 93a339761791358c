// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QPainter>
#include <QSize>
#include <QString>

#include <functional>
#include <string>

namespace vs::ui {

/// One picture that does not move: how large it is and how it is painted.
struct Picture
{
    QSize size;    ///< in picture units
    QColor ground; ///< opaque, under everything
    QString title; ///< what programs read out; may hold anything
    std::function<void(QPainter&)> paint;
};

enum class PictureFormat { Png, Svg, Pdf, Gif, Webp };

/// By the ending of a file's name, in either case. Errors: Unsupported.
Result<PictureFormat> pictureFormat(const std::string& path);
/// GIF and WebP: they tell the story in time.
bool moves(PictureFormat format);

// The bytes of a file, the same for the same picture: no date, no name of a machine or a user is
// in them. They need a QGuiApplication and its thread. Errors: FileUnwritable, if there is not
// enough memory.

/// Opaque; with `ratio` pixels for each unit.
Result<QImage> imageOf(const Picture& picture, int ratio = 2);
Result<QByteArray> pngOf(const Picture& picture);
/// Text as text, in the faces of the picture or what a viewer has like them.
QByteArray svgOf(const Picture& picture);
/// One page of the picture's size (a unit is 1/96 inch), drawn as lines and text.
Result<QByteArray> pdfOf(const Picture& picture);
/// Png, Svg or Pdf.
Result<QByteArray> stillOf(const Picture& picture, PictureFormat format);

} // namespace vs::ui
