// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline under mouse and keyboard: choosing, brushing, zooming.
#include "ui/bridge/words.h"
#include "ui/panels/timeline_view.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace vs::ui {

namespace {

constexpr double kZoomStep = 1.5;
constexpr double kPanStep = 0.1; ///< of what is shown
constexpr double kGrip = 5;      ///< how near an edge of the span takes hold of it

} // namespace

void TimelineView::zoomAbout(double factor, Timestamp about)
{
    if (m_scale != Scale::ByClock || m_byClock.empty())
        return;
    m_byClock.window().zoom(factor, about);
    updateBars(false);
    describe();
    viewport()->update();
}

void TimelineView::zoom(int steps)
{
    zoomAbout(std::pow(kZoomStep, steps), m_byClock.momentOf(m_step));
}

void TimelineView::fit()
{
    if (m_scale != Scale::ByClock)
        return;
    m_byClock.window().fit();
    updateBars(false);
    describe();
    viewport()->update();
}

void TimelineView::pan(double share)
{
    if (m_scale != Scale::ByClock) {
        QScrollBar* bar = horizontalScrollBar();
        bar->setValue(bar->value() + static_cast<int>(std::lround(share * area().plot.width())));
        return;
    }
    layout::TimeWindow& window = m_byClock.window();
    window.pan(static_cast<Nanoseconds>(share * static_cast<double>(window.shown().length())));
    updateBars(false);
    describe();
    viewport()->update();
}

void TimelineView::scrollContentsBy(int, int)
{
    if (m_scale == Scale::ByClock && !m_ownBars && horizontalScrollBar()->maximum() > 0) {
        layout::TimeWindow& window = m_byClock.window();
        const double share = static_cast<double>(horizontalScrollBar()->value()) /
                             (horizontalScrollBar()->maximum() + horizontalScrollBar()->pageStep());
        const Timestamp from =
            window.whole().from +
            static_cast<Nanoseconds>(share * static_cast<double>(window.whole().length()));
        window.pan(from - window.shown().from);
        describe();
    }
    viewport()->update();
}

void TimelineView::resizeEvent(QResizeEvent*)
{
    updateBars(horizontalScrollBar()->value() >= horizontalScrollBar()->maximum());
}

bool TimelineView::event(QEvent* event)
{
    // Esc is the window's key for "follow the newest"; a brushed span is wiped away first.
    if (event->type() == QEvent::ShortcutOverride && m_span &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        viewport()->update();
    return QAbstractScrollArea::event(event);
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::MiddleButton && m_scale == Scale::ByClock)
        m_hold = event->position();
    if (event->button() != Qt::LeftButton)
        return;
    m_press = event->position();
    m_anchor = m_press->x();
    if (!m_span)
        return;
    // An edge of the span is taken hold of: the other one stays.
    const TimelineArea place = area();
    const auto pieces = current().piecesOf(*m_span, place);
    if (pieces.empty())
        return;
    const auto [left, right] = std::pair(pieces.front().first, pieces.back().second);
    if (std::abs(left - m_press->x()) <= kGrip)
        m_anchor = right;
    else if (std::abs(right - m_press->x()) <= kGrip)
        m_anchor = left;
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    if (m_hold) {
        const double wide = std::max(area().plot.width(), 1.0);
        pan((m_hold->x() - at.x()) / wide);
        m_hold = at;
        return;
    }
    if (!m_press)
        return;
    const bool far = std::abs(at.x() - m_press->x()) >= QApplication::startDragDistance();
    if (!m_drag && !far)
        return;
    m_drag = current().spanBetween(std::min(m_anchor, at.x()), std::max(m_anchor, at.x()), area());
    viewport()->update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::MiddleButton)
        m_hold.reset();
    if (event->button() != Qt::LeftButton || !m_press)
        return;
    m_press.reset();
    m_fixed.reset();
    if (const std::optional<TimeSpan> brushed = std::exchange(m_drag, std::nullopt)) {
        viewport()->update();
        Q_EMIT spanChosen(brushed->empty() ? std::nullopt : brushed);
        return;
    }
    if (const auto hit = current().hitAt(event->position(), area()))
        Q_EMIT eventChosen(hit->journey, hit->step);
    else if (m_span)
        Q_EMIT spanChosen(std::nullopt);
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    const double notches = (turned.y() != 0 ? turned.y() : turned.x()) / 120.0;
    if ((event->modifiers() & Qt::ControlModifier) != 0 && m_scale == Scale::ByClock) {
        zoomAbout(std::pow(kZoomStep, notches), m_byClock.timeAt(event->position().x(), area()));
    } else if (turned.x() == 0 && event->modifiers() == Qt::NoModifier &&
               verticalScrollBar()->maximum() > 0) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    } else {
        pan(-notches * kPanStep);
    }
    event->accept();
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_span)
        Q_EMIT spanChosen(std::nullopt);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void TimelineView::makeActions()
{
    const auto add = [this](const QString& text, const QList<QKeySequence>& keys, auto task) {
        auto* action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, task);
        addAction(action);
        m_actions.append(action);
    };
    add(tr("Timeline: by event, or by the clock"), {Qt::Key_T},
        [this] { setScale(m_scale == Scale::ByClock ? Scale::ByEvent : Scale::ByClock); });
    add(tr("Timeline: zoom in"), {Qt::Key_Plus, Qt::Key_Equal}, [this] { zoom(1); });
    add(tr("Timeline: zoom out"), {Qt::Key_Minus}, [this] { zoom(-1); });
    add(tr("Timeline: show the whole trace"), {Qt::Key_0}, [this] { fit(); });
    add(tr("Timeline: move to the right"), {Qt::CTRL | Qt::Key_Right}, [this] { pan(kPanStep); });
    add(tr("Timeline: move to the left"), {Qt::CTRL | Qt::Key_Left}, [this] { pan(-kPanStep); });
    constexpr int kFar = 1'000'000;
    add(tr("Choose a span of time, to the right"), {Qt::SHIFT | Qt::Key_Right},
        [this] { moveBrush(1); });
    add(tr("Choose a span of time, to the left"), {Qt::SHIFT | Qt::Key_Left},
        [this] { moveBrush(-1); });
    add(tr("Choose a span of time, to the end"), {Qt::SHIFT | Qt::Key_End},
        [this] { moveBrush(kFar); });
    add(tr("Choose a span of time, to the beginning"), {Qt::SHIFT | Qt::Key_Home},
        [this] { moveBrush(-kFar); });
}

void TimelineView::moveBrush(int by)
{
    if (current().empty())
        return;
    if (!m_fixed || !m_moving) {
        m_fixed = m_span ? (by > 0 ? m_span->from : m_span->to - 1) : current().momentOf(m_step);
        m_moving = m_span ? (by > 0 ? m_span->to - 1 : m_span->from) : *m_fixed;
    }
    m_moving = current().moved(*m_moving, by);
    Q_EMIT spanChosen(TimeSpan{std::min(*m_fixed, *m_moving), std::max(*m_fixed, *m_moving) + 1});
    if (m_scale == Scale::ByClock && !m_byClock.window().shown().holds(*m_moving)) {
        m_byClock.window().bringIntoSight({*m_moving, *m_moving});
        updateBars(false);
    }
}

void TimelineView::showHover(QPoint at)
{
    const std::optional<TimeSpan>& span = m_drag ? m_drag : m_span;
    bool edge = false;
    if (span && !m_drag) {
        const auto pieces = current().piecesOf(*span, area());
        edge = !pieces.empty() && (std::abs(pieces.front().first - at.x()) <= kGrip ||
                                   std::abs(pieces.back().second - at.x()) <= kGrip);
    }
    viewport()->setCursor(edge ? Qt::SplitHCursor : Qt::ArrowCursor);
}

void TimelineView::setConcealed(bool concealed)
{
    m_concealed = concealed;
    hideAhead();
}

void TimelineView::hideAhead()
{
    const auto reached = m_concealed ? std::optional(m_step) : std::nullopt;
    m_byEvent.setReached(reached);
    m_byClock.setReached(reached);
    describe();
    viewport()->update();
}

QString TimelineView::tipAt(QPoint at) const
{
    const TimelineArea place = area();
    QStringList lines;
    if (m_scale == Scale::ByClock) {
        const TimelineByClock::Crowd crowd = m_byClock.crowdAt(at, place);
        if (crowd.packets > 1)
            lines.append(tr("%n packets within %1. Zoom in to tell them apart.", nullptr,
                            static_cast<int>(crowd.packets))
                             .arg(text(formatInterval(crowd.time)).mid(1)));
    }
    const auto hit = current().hitAt(at, place);
    const JourneyRecord* record = hit ? m_snapshot->journey(hit->journey) : nullptr;
    if (!record)
        return lines.join(QLatin1Char('\n'));
    if (hit->step >= 0)
        lines.append(timelineTip(*m_snapshot, makeStory(*m_snapshot, hit->journey), hit->step));
    else
        lines.append(tr("A copy that is not on the packet’s path: %1")
                         .arg(text(packetSummary(record->journey.packet))));
    return lines.join(QLatin1Char('\n'));
}

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseMove)
        showHover(static_cast<QMouseEvent*>(event)->position().toPoint());
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace vs::ui
