// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/overview_canvas.h"

#include "ui/scene/picture_fonts.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QRawFont>
#include <cmath>

namespace vs::ui {

QRectF onPixels(const QRectF& rect)
{
    const double left = std::floor(rect.left()) + 0.5;
    const double top = std::floor(rect.top()) + 0.5;
    return {left, top, std::floor(rect.right()) + 0.5 - left,
            std::floor(rect.bottom()) + 0.5 - top};
}

double OverviewFaces::Face::width(const QString& words) const
{
    double width = 0;
    for (const QChar letter : words) {
        const double advance = letter.unicode() < kPlain ? advances[letter.unicode()] : -1;
        if (advance < 0)
            return QFontMetricsF(font).horizontalAdvance(words);
        width += advance;
    }
    return width;
}

bool OverviewFaces::Face::drawPlain(QPainter& painter, QPointF baseline, const QString& words) const
{
    constexpr qsizetype kMost = 64;
    if (words.size() > kMost || painter.paintEngine()->type() != QPaintEngine::Raster)
        return false;
    std::array<quint32, kMost> indexes;
    std::array<QPointF, kMost> places;
    double x = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const char16_t letter = words[i].unicode();
        if (letter >= kPlain || advances[letter] < 0)
            return false;
        indexes[static_cast<std::size_t>(i)] = glyphs[letter];
        places[static_cast<std::size_t>(i)] = {x, 0};
        x += advances[letter];
    }
    run.setRawData(indexes.data(), places.data(), static_cast<int>(words.size()));
    painter.drawGlyphRun(baseline, run);
    return true;
}

const OverviewFaces::Face& OverviewFaces::face(layout::TextRole role, int pixels) const
{
    const auto [found, isNew] = m_faces.try_emplace({role, pixels});
    if (!isNew)
        return found->second;
    Face& face = found->second;
    face.font = m_fonts.font(role);
    if (pixels > 0)
        face.font.setPixelSize(pixels);
    const QFontMetricsF metrics(face.font);
    face.ascent = metrics.ascent();
    face.height = metrics.ascent() + metrics.descent();
    const QRawFont raw = QRawFont::fromFont(face.font);
    face.run.setRawFont(raw);
    face.advances.fill(-1);
    for (char16_t letter = u' '; letter < Face::kPlain - 1; ++letter) {
        const QList<quint32> index = raw.glyphIndexesForString(QString(QChar(letter)));
        if (index.size() != 1 || index.front() == 0)
            continue;
        face.glyphs[letter] = index.front();
        face.advances[letter] = raw.advancesForGlyphIndexes(index).front().x();
    }
    return face;
}

void drawWords(QPainter& painter, const OverviewFaces::Face& face, const QColor& color, QPointF at,
               const QString& words)
{
    painter.setPen(color);
    const QPointF baseline(at.x(), at.y() + face.ascent);
    if (face.drawPlain(painter, baseline, words))
        return;
    painter.setFont(face.font);
    painter.drawText(baseline, words);
}

double drawWordsAt(QPainter& painter, const OverviewFaces::Face& face, const QColor& color,
                   double x, double y, const QString& words, double room)
{
    double width = face.width(words);
    QString shown = words;
    if (width > room) {
        shown = QFontMetricsF(face.font).elidedText(words, Qt::ElideRight, room);
        width = face.width(shown);
    }
    drawWords(painter, face, color, {x, y - face.height / 2}, shown);
    return width;
}

} // namespace vs::ui
