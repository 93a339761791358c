// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/timeline_view.h"

#include "ui/panels/style.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace vs::ui {

namespace {

constexpr int kSlot = 20;
constexpr double kDot = 5.5;
constexpr int kLaneLeast = 18;
constexpr int kLaneMost = 26;

void drawMark(QPainter& painter, TimelineData::Kind kind, QPointF at, const Theme& theme)
{
    painter.setPen(Qt::NoPen);
    switch (kind) {
    case TimelineData::Kind::Request:
    case TimelineData::Kind::Answer:
        painter.setBrush(kind == TimelineData::Kind::Request ? theme.request : theme.answer);
        painter.drawEllipse(at, kDot, kDot);
        break;
    case TimelineData::Kind::Conntrack: {
        const QPointF diamond[] = {at - QPointF(0, 7), at + QPointF(7, 0), at + QPointF(0, 7),
                                   at - QPointF(7, 0)};
        painter.setBrush(theme.conntrack);
        painter.drawConvexPolygon(diamond, 4);
        break;
    }
    case TimelineData::Kind::Drop:
        painter.setPen(QPen(theme.drop, 3.2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(at - QPointF(4.5, 4.5), at + QPointF(4.5, 4.5));
        painter.drawLine(at - QPointF(4.5, -4.5), at + QPointF(4.5, -4.5));
        break;
    }
}

} // namespace

/// Where lanes and slots lie in the viewport, scrolled.
struct TimelineView::Geometry
{
    int left = 0;   ///< of the first slot
    int labels = 0; ///< width of the names' column
    int top = 0;
    double lane = kLaneLeast;

    double y(int row) const { return top + (row + 0.5) * lane; }
    double x(int slot) const { return left + (slot + 0.5) * kSlot; }
};

TimelineView::TimelineView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(tr("Timeline"));
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    horizontalScrollBar()->setSingleStep(kSlot);
}

TimelineView::Geometry TimelineView::geometry() const
{
    Geometry place;
    const QFontMetrics metrics(fixedFont());
    for (const TimelineData::Lane& lane : m_data.lanes)
        place.labels = std::max(place.labels, metrics.horizontalAdvance(lane.name));
    place.labels += 16 + 24;
    const int lanes = std::max<int>(1, static_cast<int>(m_data.lanes.size()));
    place.lane = std::clamp(static_cast<double>(viewport()->height()) / lanes,
                            static_cast<double>(kLaneLeast), static_cast<double>(kLaneMost));
    place.top = -verticalScrollBar()->value();
    place.left = place.labels + 12 - horizontalScrollBar()->value();
    return place;
}

void TimelineView::updateBars(bool toEnd)
{
    const Geometry place = geometry();
    const int width = place.labels + 12 + m_data.slotCount * kSlot;
    const int height = static_cast<int>(place.lane * static_cast<double>(m_data.lanes.size()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    if (toEnd)
        horizontalScrollBar()->setValue(horizontalScrollBar()->maximum());
}

void TimelineView::setTheme(const Theme& theme)
{
    m_theme = theme;
    viewport()->update();
}

void TimelineView::setData(TimelineData data)
{
    const bool atEnd = horizontalScrollBar()->value() >= horizontalScrollBar()->maximum();
    m_data = std::move(data);
    updateBars(atEnd);
    bringIntoSight(atEnd);
    viewport()->update();
}

void TimelineView::bringIntoSight(bool again)
{
    for (const TimelineData::Exchange& exchange : m_data.exchanges) {
        if (!exchange.shown || (exchange.journey == m_shown && !again))
            continue;
        m_shown = exchange.journey;
        const Geometry place = geometry();
        QScrollBar* bar = horizontalScrollBar();
        const int left = static_cast<int>(place.x(exchange.firstSlot)) - kSlot - place.labels;
        const int right = static_cast<int>(place.x(exchange.lastSlot)) + kSlot;
        if (right > viewport()->width())
            bar->setValue(bar->value() + right - viewport()->width());
        else if (left < 0)
            bar->setValue(bar->value() + left);
        return;
    }
}

void TimelineView::setStep(int step)
{
    if (step == m_step)
        return;
    m_step = step;
    viewport()->update();
}

QPoint TimelineView::placeOf(const TimelineData::Event& event) const
{
    const Geometry place = geometry();
    return QPointF(place.x(event.slot), place.y(event.lane)).toPoint();
}

void TimelineView::resizeEvent(QResizeEvent*)
{
    updateBars(horizontalScrollBar()->value() >= horizontalScrollBar()->maximum());
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_data.events.empty()) {
        painter.setPen(m_theme.secondary);
        painter.drawText(viewport()->rect().adjusted(16, 8, -16, -8),
                         Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                         tr("Packets appear here, one lane for each interface that they cross."));
        return;
    }
    const Geometry place = geometry();
    const int lanes = static_cast<int>(m_data.lanes.size());
    const QRect plot = viewport()->rect().adjusted(place.labels, 0, 0, 0);
    painter.setClipRect(plot);
    for (const TimelineData::Exchange& exchange : m_data.exchanges) {
        if (!exchange.shown)
            continue;
        QColor back = m_theme.request;
        back.setAlphaF(0.09F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(back);
        const double left = place.x(exchange.firstSlot) - kSlot * 0.75;
        const double right = place.x(exchange.lastSlot) + kSlot * 0.75;
        painter.drawRoundedRect(QRectF(left, place.top, right - left, place.lane * lanes), 4, 4);
    }
    painter.setPen(QPen(m_theme.line, 1));
    for (int lane = 0; lane < lanes; ++lane)
        painter.drawLine(QPointF(place.labels, place.y(lane)),
                         QPointF(viewport()->width() - 16.0, place.y(lane)));
    for (const TimelineData::Event& event : m_data.events) {
        const QPointF at(place.x(event.slot), place.y(event.lane));
        if (at.x() < place.labels - kSlot || at.x() > viewport()->width() + kSlot)
            continue;
        drawMark(painter, event.kind, at, m_theme);
        const bool here =
            event.step == m_step &&
            std::any_of(m_data.exchanges.begin(), m_data.exchanges.end(), [&](const auto& shown) {
                return shown.shown && shown.journey == event.journey;
            });
        if (here) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_theme.ink, 1.5));
            painter.drawEllipse(at, kDot + 3.5, kDot + 3.5);
        }
    }
    painter.setClipping(false);
    painter.setFont(fixedFont());
    for (int lane = 0; lane < lanes; ++lane) {
        const TimelineData::Lane& item = m_data.lanes[static_cast<std::size_t>(lane)];
        painter.setPen(m_theme.secondary);
        painter.drawText(QRectF(16, place.y(lane) - place.lane / 2, place.labels, place.lane),
                         Qt::AlignVCenter | Qt::AlignLeft, item.name);
    }
}

const TimelineData::Event* TimelineView::eventAt(QPoint at) const
{
    const Geometry place = geometry();
    const TimelineData::Event* best = nullptr;
    double nearest = 14 * 14;
    for (const TimelineData::Event& event : m_data.events) {
        const QPointF away = QPointF(place.x(event.slot), place.y(event.lane)) - at;
        const double distance = QPointF::dotProduct(away, away);
        if (distance < nearest) {
            nearest = distance;
            best = &event;
        }
    }
    return best;
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const TimelineData::Event* hit = eventAt(event->position().toPoint()))
        Q_EMIT eventChosen(hit->journey, hit->step);
}

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const TimelineData::Event* hit = eventAt(help->pos()))
            QToolTip::showText(help->globalPos(), hit->tip, viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace vs::ui
