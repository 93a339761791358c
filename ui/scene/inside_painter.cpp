// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/inside_painter.h"

#include "ui/scene/path_painter.h"
#include "ui/scene/picture_fonts.h"
#include "ui/scene/shapes.h"

namespace vs::ui {

using layout::Lane;
using layout::StationInput;
using layout::StationSpot;
using layout::Tone;

namespace {
constexpr double kLaneWidth = 3.4;
} // namespace

QColor InsidePainter::color(Tone tone) const
{
    return PathPainter(m_theme, m_fonts).color(tone);
}

void InsidePainter::paintNode(QPainter& painter, const StationSpot& spot, Lane lane) const
{
    const QColor way = lane == Lane::Upper ? m_theme.request : m_theme.answer;
    const QRectF box = toQt(spot.node);
    const auto shade = [&](const QColor& full) {
        return spot.reached ? full : blended(full, m_theme.bridge, 0.35);
    };
    if (spot.ended) {
        painter.setPen(QPen(m_theme.drop, 2.2));
        painter.setBrush(m_theme.dropFill);
        painter.drawRoundedRect(box, 6, 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.drop);
        painter.drawPath(crossPath(box.adjusted(6, 6, -6, -6)));
        return;
    }
    painter.setPen(QPen(m_theme.bridge, 2.5));
    switch (spot.mark) {
    case StationInput::Mark::Port:
        painter.setBrush(shade(way));
        painter.drawEllipse(box);
        break;
    case StationInput::Mark::Conntrack:
        painter.setBrush(shade(m_theme.conntrack));
        painter.drawPath(diamondPath(box.adjusted(1, 1, -1, -1)));
        break;
    case StationInput::Mark::Decision:
        painter.setPen(QPen(shade(m_theme.secondary), 2));
        painter.setBrush(m_theme.port);
        painter.drawEllipse(box.adjusted(5, 5, -5, -5));
        break;
    case StationInput::Mark::Hook:
        painter.setPen(QPen(shade(way), 2));
        painter.setBrush(m_theme.port);
        painter.drawRoundedRect(box.adjusted(5, 5, -5, -5), 4, 4);
        break;
    }
}

void InsidePainter::paint(QPainter& painter, const layout::InsideLayout& picture, Lane lane,
                          int current) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setPen(QPen(m_theme.bridgeLine, 1.6));
    painter.setBrush(m_theme.bridge);
    painter.drawRoundedRect(toQt(picture.room), 14, 14);

    for (const layout::RuleSpot& rule : picture.rules) {
        if (!rule.deciding)
            continue;
        const bool lets = rule.tone == Tone::Delivered;
        painter.setPen(QPen(lets ? m_theme.delivered : m_theme.drop, 1.2));
        painter.setBrush(lets ? m_theme.port : m_theme.dropFill);
        painter.drawRoundedRect(toQt(rule.row), 5, 5);
    }
    const QColor way = lane == Lane::Upper ? m_theme.request : m_theme.answer;
    QPen ghost(blended(m_theme.secondary, m_theme.bridge, 0.6), 2, Qt::SolidLine, Qt::RoundCap);
    ghost.setDashPattern({1.5, 4});
    painter.setPen(ghost);
    if (picture.lineGhost > picture.lineTo)
        painter.drawLine(QPointF(picture.lineX, picture.lineTo),
                         QPointF(picture.lineX, picture.lineGhost));
    painter.setPen(QPen(way, kLaneWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(picture.lineX, picture.lineFrom),
                     QPointF(picture.lineX, picture.lineTo));
    for (std::size_t i = 0; i < picture.stations.size(); ++i) {
        const StationSpot& spot = picture.stations[i];
        if (static_cast<int>(i) == current) {
            painter.setPen(QPen(m_theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(toQt(spot.node).adjusted(-5, -5, 5, 5));
        }
        paintNode(painter, spot, lane);
    }
    for (const layout::TextItem& text : picture.texts) {
        painter.setFont(m_fonts.font(text.role));
        painter.setPen(color(text.tone));
        painter.drawText(QPointF(text.rect.x, text.rect.y + m_fonts.ascent(text.role)),
                         QString::fromStdString(text.text));
    }
}

void InsidePainter::paintFrame(QPainter& painter, const layout::Rect& around) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(toQt(around).adjusted(-2, -2, 2, 2), 6, 6);
}

} // namespace vs::ui
