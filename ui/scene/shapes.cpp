// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/shapes.h"

#include <QLineF>
#include <QTransform>
#include <algorithm>
#include <cmath>

namespace vs::ui {

QPainterPath diamondPath(const QRectF& rect)
{
    QPainterPath path;
    path.moveTo(rect.center().x(), rect.top());
    path.lineTo(rect.right(), rect.center().y());
    path.lineTo(rect.center().x(), rect.bottom());
    path.lineTo(rect.left(), rect.center().y());
    path.closeSubpath();
    return path;
}

QPainterPath crossPath(const QRectF& rect)
{
    // Two bars across each other, each a third as thick as it is long.
    const double length = std::hypot(rect.width(), rect.height()) * 0.94;
    const double thick = length * 0.27;
    QPainterPath bars;
    bars.setFillRule(Qt::WindingFill);
    bars.addRoundedRect(QRectF(-length / 2, -thick / 2, length, thick), thick * 0.2, thick * 0.2);
    bars.addRoundedRect(QRectF(-thick / 2, -length / 2, thick, length), thick * 0.2, thick * 0.2);
    QTransform turn;
    turn.translate(rect.center().x(), rect.center().y());
    turn.rotate(45);
    return turn.map(bars.simplified());
}

QPainterPath checkPath(const QRectF& rect)
{
    QPainterPath line;
    line.moveTo(rect.left() + rect.width() * 0.08, rect.top() + rect.height() * 0.55);
    line.lineTo(rect.left() + rect.width() * 0.38, rect.top() + rect.height() * 0.84);
    line.lineTo(rect.left() + rect.width() * 0.92, rect.top() + rect.height() * 0.16);
    QPainterPathStroker stroker;
    stroker.setWidth(rect.width() * 0.2);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(line);
}

QPainterPath shieldPath(const QRectF& rect)
{
    const double x = rect.left();
    const double y = rect.top();
    const double w = rect.width();
    const double h = rect.height();
    QPainterPath path;
    path.moveTo(x + w / 2, y);
    path.lineTo(x + w, y + h * 0.17);
    path.lineTo(x + w, y + h * 0.5);
    path.quadTo(x + w, y + h * 0.83, x + w / 2, y + h);
    path.quadTo(x, y + h * 0.83, x, y + h * 0.5);
    path.lineTo(x, y + h * 0.17);
    path.closeSubpath();
    return path;
}

std::vector<QLineF> hatchLines(const QRectF& rect, double step)
{
    std::vector<QLineF> lines;
    // On a rising line x + y is constant.
    const double last = rect.right() + rect.bottom();
    for (double sum = rect.left() + rect.top() + step; sum < last; sum += step) {
        const double fromX = std::max(rect.left(), sum - rect.bottom());
        const double toX = std::min(rect.right(), sum - rect.top());
        if (toX - fromX > 2)
            lines.emplace_back(fromX, sum - fromX, toX, sum - toX);
    }
    return lines;
}

QColor blended(const QColor& over, const QColor& under, double share)
{
    const auto mix = [share](double a, double b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(static_cast<float>(mix(over.redF(), under.redF())),
                            static_cast<float>(mix(over.greenF(), under.greenF())),
                            static_cast<float>(mix(over.blueF(), under.blueF())));
}

} // namespace vs::ui
