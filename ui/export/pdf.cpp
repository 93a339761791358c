// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture.h"

#include "ui/export/svg_text.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

namespace vs::ui {

namespace {

constexpr double kPoints = 0.75; ///< of a unit: 1/96 inch
constexpr int kResolution = 1200; ///< dots an inch; letters are placed by them

/// The date tells when and in which time zone somebody was at work. Another of the same length
/// leaves all places in the file as they are.
void takeDateOut(QByteArray& pdf)
{
    constexpr char kDate[] = "/CreationDate (D:";
    const qsizetype start = pdf.indexOf(kDate);
    if (start < 0)
        return;
    const qsizetype from = start + static_cast<qsizetype>(sizeof kDate) - 1;
    const qsizetype end = pdf.indexOf(')', from);
    const QByteArray none = "20000101000000+00'00'";
    for (qsizetype i = from; i < end; ++i)
        pdf[i] = i - from < none.size() ? none[i - from] : ' ';
}

} // namespace

Result<QByteArray> pdfOf(const Picture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(plainText(picture.title));
        writer.setCreator(QStringLiteral("Vethscope"));
        writer.setResolution(kResolution);
        writer.setPageSize(QPageSize(QSizeF(picture.size) * kPoints, QPageSize::Point, {},
                                     QPageSize::ExactMatch));
        writer.setPageMargins({});
        QPainter painter(&writer);
        if (!painter.isActive())
            return fail(ErrorCode::FileUnwritable, {}, "the picture cannot be written as PDF");
        const double scale = kResolution * kPoints / 72;
        painter.scale(scale, scale);
        painter.fillRect(QRectF(QPointF(), QSizeF(picture.size)), picture.ground);
        picture.paint(painter);
    }
    takeDateOut(bytes);
    return bytes;
}

} // namespace vs::ui
