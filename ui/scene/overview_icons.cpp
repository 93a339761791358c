// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/overview_icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace vs::ui {

namespace {

constexpr int kSide = 20; ///< the grid on which the icons are drawn

void addLine(QPainterPath& path, double ax, double ay, double bx, double by)
{
    path.moveTo(ax, ay);
    path.lineTo(bx, by);
}

/// The four corners of a frame.
void addCorners(QPainterPath& path, double inset, double arm)
{
    const double a = inset;
    const double b = kSide - inset;
    for (const double x : {a, b})
        for (const double y : {a, b}) {
            addLine(path, x, y, x + (x == a ? arm : -arm), y);
            addLine(path, x, y, x, y + (y == a ? arm : -arm));
        }
}

/// An arrow that turns back to the left, or to the right.
QPainterPath turnPath(bool back)
{
    QPainterPath path;
    path.moveTo(5, 8);
    path.lineTo(12, 8);
    path.arcTo(QRectF(8.5, 8, 7, 7), 90, -180);
    path.lineTo(7, 15);
    addLine(path, 5, 8, 8.5, 4.5);
    addLine(path, 5, 8, 8.5, 11.5);
    return back ? path : QTransform(-1, 0, 0, 1, kSide, 0).map(path);
}

QPainterPath pathOf(OverviewIcon icon)
{
    QPainterPath path;
    switch (icon) {
    case OverviewIcon::Fit:
        addCorners(path, 4, 4);
        break;
    case OverviewIcon::Selection:
        addCorners(path, 3.5, 3);
        path.addRoundedRect(QRectF(7, 8, 6, 4), 1, 1);
        break;
    case OverviewIcon::Path:
        path.addEllipse(QPointF(5, 5.5), 2, 2);
        path.addEllipse(QPointF(15, 14.5), 2, 2);
        path.moveTo(7, 5.5);
        path.lineTo(10, 5.5);
        path.lineTo(10, 14.5);
        path.lineTo(13, 14.5);
        break;
    case OverviewIcon::Nearer:
        addLine(path, 10, 5, 10, 15);
        [[fallthrough]];
    case OverviewIcon::Farther:
        addLine(path, 5, 10, 15, 10);
        break;
    case OverviewIcon::Minimap:
        path.addRoundedRect(QRectF(3, 4.5, 14, 11), 1.5, 1.5);
        path.addRect(QRectF(9, 9, 5.5, 4));
        break;
    case OverviewIcon::Undo:
    case OverviewIcon::Redo:
        path = turnPath(icon == OverviewIcon::Undo);
        break;
    }
    return path;
}

} // namespace

QIcon overviewIcon(OverviewIcon icon, const QColor& normal, const QColor& disabled)
{
    QIcon result;
    for (const auto& [mode, color] :
         {std::pair(QIcon::Normal, normal), std::pair(QIcon::Disabled, disabled)}) {
        for (const int ratio : {1, 2, 3}) {
            QPixmap pixmap(kSide * ratio, kSide * ratio);
            pixmap.setDevicePixelRatio(ratio);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPath(pathOf(icon));
            painter.end();
            result.addPixmap(pixmap, mode);
        }
    }
    return result;
}

} // namespace vs::ui
