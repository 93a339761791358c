// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chart_overlay.h"

#include "ui/panels/chart_tile.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace vs::ui {

namespace {

QRectF part(const QRectF& plot, const QRectF& share)
{
    return {plot.left() + share.left() * plot.width(), plot.top() + share.top() * plot.height(),
            share.width() * plot.width(), share.height() * plot.height()};
}

double shareOf(const QRectF& plot, double x)
{
    return std::clamp((x - plot.left()) / std::max(plot.width(), 1.0), 0.0, 1.0);
}

} // namespace

ChartOverlay::ChartOverlay(ChartTile* tile, QWidget* parent) : QWidget(parent), m_tile(tile)
{
    setMouseTracking(true);
}

void ChartOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_tile->theme();
    const QRectF plot = m_tile->plotRect();
    QColor shade = theme.accent;
    shade.setAlphaF(0.16F);
    std::vector<QRectF> shares = m_tile->shadedShares();
    if (m_drawing) {
        const double from = shareOf(plot, m_press->x()), to = shareOf(plot, m_drawn);
        shares = {QRectF(std::min(from, to), 0, std::abs(to - from), 1)};
    }
    for (const QRectF& share : shares) {
        const QRectF piece = part(plot, share);
        painter.fillRect(piece, shade);
        painter.setPen(QPen(theme.accent, 1));
        painter.drawLine(piece.topLeft(), piece.bottomLeft());
        painter.drawLine(piece.topRight(), piece.bottomRight());
    }
    painter.setPen(QPen(theme.ink, 1.5, Qt::DotLine));
    for (const QRectF& share : m_tile->markedShares()) {
        const QRectF piece = part(plot, share);
        painter.drawLine(piece.topLeft(), piece.bottomLeft());
    }
    m_tile->paintOver(painter, plot);
    painter.setBrush(Qt::NoBrush);
    if (m_tile->hasFocus() && m_tile->cursor() >= 0) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(part(plot, m_tile->itemShare(m_tile->cursor())), 3, 3);
    }
}

void ChartOverlay::mousePressEvent(QMouseEvent* event)
{
    m_tile->setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::LeftButton)
        m_press = event->position();
}

void ChartOverlay::mouseMoveEvent(QMouseEvent* event)
{
    const int item = m_tile->itemAt(event->position());
    setCursor(item >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!m_press || !m_tile->takesStretch())
        return;
    m_drawn = event->position().x();
    m_drawing = m_drawing || std::abs(m_drawn - m_press->x()) >= QApplication::startDragDistance();
    update();
}

void ChartOverlay::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_press)
        return;
    const QPointF press = *m_press;
    m_press.reset();
    update();
    if (m_drawing) {
        m_drawing = false;
        const QRectF plot = m_tile->plotRect();
        const double from = shareOf(plot, press.x());
        const double to = shareOf(plot, event->position().x());
        m_tile->chooseStretch(std::min(from, to), std::max(from, to));
        return;
    }
    const int item = m_tile->itemAt(event->position());
    if (item >= 0)
        m_tile->chooseItem(item);
}

bool ChartOverlay::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int item = m_tile->itemAt(help->pos());
        if (item >= 0)
            QToolTip::showText(help->globalPos(), m_tile->itemText(item), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace vs::ui
