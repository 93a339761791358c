// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/play/play_icons.h"

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
