// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chart_marks.h"

#include "ui/scene/shapes.h"

#include <QImage>
#include <QPainter>
#include <cmath>

namespace vs::ui {

namespace {

QPainterPath pathOf(ChartMark mark, const QRectF& rect)
{
    QPainterPath path;
    const QPointF centre = rect.center();
    switch (mark) {
    case ChartMark::Cross:
        return crossPath(rect);
    case ChartMark::Plus: {
        const double thick = rect.width() * 0.28;
        path.addRect(QRectF(centre.x() - thick / 2, rect.top(), thick, rect.height()));
        path.addRect(QRectF(rect.left(), centre.y() - thick / 2, rect.width(), thick));
        path.setFillRule(Qt::WindingFill);
        break;
    }
    case ChartMark::Triangle:
        path.addPolygon(QPolygonF{rect.bottomLeft(), QPointF(centre.x(), rect.top()),
                                  rect.bottomRight(), rect.bottomLeft()});
        break;
    case ChartMark::Bar:
        path.addRect(QRectF(centre.x() - rect.width() * 0.08, rect.top(), rect.width() * 0.16,
                            rect.height()));
        break;
    case ChartMark::Dot:
        path.addEllipse(centre, rect.width() * 0.3, rect.height() * 0.3);
        break;
    case ChartMark::Bracket: { // its back stands at the centre
        const double thick = rect.width() * 0.16;
        const double left = rect.left() + rect.width() * 0.12;
        path.setFillRule(Qt::WindingFill);
        path.addRect(QRectF(centre.x() - thick / 2, rect.top(), thick, rect.height()));
        for (const double y : {rect.top(), rect.bottom() - thick})
            path.addRect(QRectF(left, y, centre.x() - left, thick));
        break;
    }
    }
    return path;
}

} // namespace

QPen chartPen(const Theme& theme, int n, double width)
{
    // The colour of drops is kept for drops.
    const QColor colours[] = {theme.request,   theme.delivered, theme.answer,
                              theme.conntrack, theme.ink,       theme.secondary};
    const QList<qreal> dashes[] = {{}, {6, 2.5}, {1.2, 2.2}, {6, 2, 1.2, 2}, {10, 3}, {3, 3}};
    const auto at = static_cast<std::size_t>(n) % std::size(colours);
    QPen pen(colours[at], width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (!dashes[at].isEmpty())
        pen.setDashPattern(dashes[at]);
    return pen;
}

QBrush chartMark(ChartMark mark, const QColor& colour, double size)
{
    const int side = static_cast<int>(std::ceil(size));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(pathOf(mark, QRectF(1, 1, side - 2, side - 2)), colour);
    painter.end();
    return QBrush(image);
}

} // namespace vs::ui
