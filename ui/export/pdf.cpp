// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture.h"

#include "ui/export/svg_text.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

namespace vs::ui {

namespace {

constexpr double kPoints = 0.75;  ///< of a unit: 1/96 inch
constexpr int kResolution = 1200; ///< dots an inch; letters are placed by them

/// The date tells when and in which time zone somebody was at work. Another of the same form and
/// length ("20260131235959+01'00'", "20260131225959Z") leaves all places in the file as they are.
void takeDateOut(QByteArray& pdf)
{
    constexpr char kDate[] = "/CreationDate (D:";
    const qsizetype start = pdf.indexOf(kDate);
    if (start < 0)
        return;
    const qsizetype from = start + static_cast<qsizetype>(sizeof kDate) - 1;
    const qsizetype end = pdf.indexOf(')', from);
    constexpr QByteArrayView kNone = "20000101000000";
    for (qsizetype i = from; i < end; ++i) {
        if (pdf[i] >= '0' && pdf[i] <= '9')
            pdf[i] = i - from < kNone.size() ? kNone[i - from] : '0';
        else if (pdf[i] == '-')
            pdf[i] = '+';
    }
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
        writer.setPageSize(
            QPageSize(QSizeF(picture.size) * kPoints, QPageSize::Point, {}, QPageSize::ExactMatch));
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
