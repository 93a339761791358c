// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/timeline_scale.h"

#include "ui/scene/shapes.h"

namespace vs::ui {

namespace {

constexpr double kDot = 5.5;
constexpr double kDiamond = 7;
constexpr double kCross = 6.5;

} // namespace

double timelineShift(TimelineData::Kind kind)
{
    constexpr double kShift = 3.5;
    return kind == TimelineData::Kind::Request  ? -kShift
           : kind == TimelineData::Kind::Answer ? kShift
                                                : 0;
}

void drawTimelineMark(QPainter& painter, TimelineData::Kind kind, QPointF at, const Theme& theme)
{
    painter.setPen(Qt::NoPen);
    switch (kind) {
    case TimelineData::Kind::Request:
        painter.setBrush(theme.request);
        painter.drawEllipse(at, kDot, kDot);
        break;
    case TimelineData::Kind::Answer:
        painter.setBrush(theme.answer);
        painter.drawEllipse(at, kDot, kDot);
        break;
    case TimelineData::Kind::Conntrack: {
        const QPointF diamond[] = {at - QPointF(0, kDiamond), at + QPointF(kDiamond, 0),
                                   at + QPointF(0, kDiamond), at - QPointF(kDiamond, 0)};
        painter.setBrush(theme.conntrack);
        painter.drawConvexPolygon(diamond, 4);
        break;
    }
    case TimelineData::Kind::Drop: {
        static const QPainterPath kPath =
            crossPath(QRectF(-kCross, -kCross, 2 * kCross, 2 * kCross));
        painter.setBrush(theme.drop);
        painter.translate(at);
        painter.drawPath(kPath);
        painter.translate(-at);
        break;
    }
    }
}

void drawTimelineRing(QPainter& painter, QPointF at, const Theme& theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.ink, 1.5));
    painter.drawEllipse(at, kDot + 3.5, kDot + 3.5);
}

void drawTimelineExchange(QPainter& painter, double left, double right, const TimelineArea& area,
                          const Theme& theme)
{
    QColor back = theme.request;
    back.setAlphaF(0.09F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(back);
    painter.drawRoundedRect(QRectF(left, area.top, right - left, area.lane * area.lanes), 4, 4);
}

} // namespace vs::ui
