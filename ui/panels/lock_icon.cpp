// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/lock_icon.h"

#include <QPainter>
#include <QPainterPath>

namespace vs::ui {

namespace {

constexpr double kSide = 16; ///< the grid on which it is drawn
constexpr int kDensity = 2;

} // namespace

QIcon lockIcon(bool open, const QColor& colour)
{
    QPixmap picture(static_cast<int>(kSide) * kDensity, static_cast<int>(kSide) * kDensity);
    picture.setDevicePixelRatio(kDensity);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    // The shackle: open, its right leg ends above the body.
    QPainterPath shackle;
    shackle.moveTo(5, 7);
    shackle.lineTo(5, open ? 4.5 : 5);
    shackle.arcTo(QRectF(5, open ? 1.5 : 2, 6, 6), 180, -180);
    if (!open)
        shackle.lineTo(11, 7);
    painter.drawPath(shackle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(3, 7, 10, 7.5), 1.6, 1.6);
    return QIcon(picture);
}

} // namespace vs::ui
