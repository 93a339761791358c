// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/play/play_icons.h"

#include "ui/scene/shapes.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace vs::ui {

namespace {

constexpr int kSide = 20; ///< the grid on which the icons are drawn

QPainterPath triangle(double tipX, double baseX)
{
    QPainterPath path;
    path.moveTo(tipX, 10);
    path.lineTo(baseX, 4.5);
    path.lineTo(baseX, 15.5);
    path.closeSubpath();
    return path;
}

QPainterPath bar(double x)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(x, 4.5, 2.4, 11), 0.8, 0.8);
    return path;
}

QPainterPath shapeOf(PlayIcon icon)
{
    QPainterPath path;
    switch (icon) {
    case PlayIcon::First:
        path.addPath(bar(4));
        path.addPath(triangle(7, 16));
        break;
    case PlayIcon::Back:
        path.addPath(triangle(4.5, 12.5));
        path.addPath(bar(13.6));
        break;
    case PlayIcon::Play:
        path.addPath(triangle(16.5, 5));
        break;
    case PlayIcon::Pause:
        path.addRoundedRect(QRectF(5, 4, 3.6, 12), 1, 1);
        path.addRoundedRect(QRectF(11.4, 4, 3.6, 12), 1, 1);
        break;
    case PlayIcon::Step:
        path.addPath(bar(4));
        path.addPath(triangle(15.5, 7.5));
        break;
    case PlayIcon::Last:
        path.addPath(triangle(13, 4));
        path.addPath(bar(13.6));
        break;
    case PlayIcon::NextDrop:
        path.addPath(triangle(9, 2));
        path.addPath(crossPath(QRectF(9.5, 5.5, 9, 9)));
        path.setFillRule(Qt::WindingFill);
        break;
    case PlayIcon::Pauses: { // a pause sign that can be set: three lines, each with its knob
        path.setFillRule(Qt::WindingFill);
        const double knobs[] = {12.5, 6.5, 10.5};
        for (int i = 0; i < 3; ++i) {
            const double y = 5 + 5 * i;
            path.addRoundedRect(QRectF(3, y - 0.8, 14, 1.6), 0.8, 0.8);
            path.addEllipse(QPointF(knobs[i], y), 2.1, 2.1);
        }
        break;
    }
    case PlayIcon::Predict: { // a question
        QPainterPath hook;
        hook.arcMoveTo(QRectF(6, 2.5, 8, 8), 170);
        hook.arcTo(QRectF(6, 2.5, 8, 8), 170, -215);
        hook.lineTo(10, 11.2);
        hook.lineTo(10, 13);
        QPainterPathStroker stroker;
        stroker.setWidth(2.2);
        stroker.setCapStyle(Qt::RoundCap);
        stroker.setJoinStyle(Qt::RoundJoin);
        path = stroker.createStroke(hook);
        path.addEllipse(QPointF(10, 16.6), 1.4, 1.4);
        path.setFillRule(Qt::WindingFill);
        break;
    }
    case PlayIcon::Key: // shapes and what they are called
        for (int i = 0; i < 3; ++i)
            path.addRoundedRect(QRectF(9.5, 4 + 5 * i, 8, 2), 1, 1);
        path.addEllipse(QPointF(5, 5), 2, 2);
        path.addRect(QRectF(3.2, 8.2, 3.6, 3.6));
        path.addPath(diamondPath(QRectF(2.6, 12.6, 4.8, 4.8)));
        break;
    case PlayIcon::Loop: {
        QPainterPath ring;
        ring.arcMoveTo(QRectF(4, 4, 12, 12), 60);
        ring.arcTo(QRectF(4, 4, 12, 12), 60, 285);
        QPainterPathStroker stroker;
        stroker.setWidth(2);
        stroker.setCapStyle(Qt::RoundCap);
        path = stroker.createStroke(ring);
        path.moveTo(12.2, 1.6);
        path.lineTo(17.2, 4.4);
        path.lineTo(12.4, 7.8);
        path.closeSubpath();
        path.setFillRule(Qt::WindingFill);
        break;
    }
    }
    return path;
}

QPixmap drawn(PlayIcon icon, const QColor& color, int scale)
{
    QPixmap pixmap(kSide * scale, kSide * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.fillPath(shapeOf(icon), color);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace

QIcon playIcon(PlayIcon icon, const QColor& normal, const QColor& disabled)
{
    QIcon result;
    for (const int scale : {1, 2}) {
        result.addPixmap(drawn(icon, normal, scale), QIcon::Normal);
        result.addPixmap(drawn(icon, disabled, scale), QIcon::Disabled);
    }
    return result;
}

} // namespace vs::ui
