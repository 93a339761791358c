// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/geometry.h"

#include <QColor>
#include <QPainterPath>
#include <QRectF>
#include <vector>

namespace vs::ui {

inline QRectF toQt(const layout::Rect& rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}
inline QPointF toQt(const layout::Point& point)
{
    return {point.x, point.y};
}

/// The shapes that carry meaning, as paths: no font has to have the glyph.
QPainterPath diamondPath(const QRectF& rect);
QPainterPath crossPath(const QRectF& rect);
QPainterPath checkPath(const QRectF& rect);
QPainterPath shieldPath(const QRectF& rect);
/// Rising lines `step` apart inside `rect`, cut at its edges (SVG has no clipping here).
std::vector<QLineF> hatchLines(const QRectF& rect, double step);
/// `share` of `over` upon `under`, both opaque: SVG viewers differ in opacity.
QColor blended(const QColor& over, const QColor& under, double share);

} // namespace vs::ui
