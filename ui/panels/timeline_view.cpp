// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/timeline_view.h"

#include "ui/bridge/words.h"
#include "ui/panels/style.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace vs::ui {

namespace {

constexpr int kLaneLeast = 13;
constexpr int kLaneMost = 26;
constexpr int kAxis = 22;
constexpr int kMargin = 16;
constexpr int kBar = 10'000; ///< positions of the bar under the clock

} // namespace

TimelineView::TimelineView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    horizontalScrollBar()->setSingleStep(TimelineByEvent::kSlot);
    makeActions();
    describe();
}

const TimelineScale& TimelineView::current() const
{
    return m_scale == Scale::ByClock ? static_cast<const TimelineScale&>(m_byClock) : m_byEvent;
}

int TimelineView::labelWidth() const
{
    int width = 0;
    const QFontMetrics metrics(fixedFont());
    for (const TimelineData::Lane& lane : current().lanes())
        width = std::max(width, metrics.horizontalAdvance(lane.name));
    if (m_scale == Scale::ByClock) // what the axis counts from
        width =
            std::max(width, QFontMetrics(font()).horizontalAdvance(QStringLiteral("00:00:00.000")));
    return kMargin + width + 24;
}

QRectF TimelineView::axisRect() const
{
    const int labels = labelWidth();
    return {static_cast<double>(labels), static_cast<double>(viewport()->height() - kAxis),
            static_cast<double>(std::max(0, viewport()->width() - labels - kMargin)),
            static_cast<double>(kAxis)};
}

TimelineArea TimelineView::area() const
{
    TimelineArea place;
    const bool clock = m_scale == Scale::ByClock;
    const int labels = labelWidth();
    const int high = viewport()->height() - (clock ? kAxis : 0);
    const int right = clock ? viewport()->width() - kMargin : viewport()->width();
    const int left = clock ? labels : labels + 12;
    place.plot = QRectF(left, 0, std::max(0, right - left), std::max(0, high));
    place.lanes = static_cast<int>(current().lanes().size());
    place.lane = std::clamp(static_cast<double>(high) / std::max(place.lanes, 1),
                            static_cast<double>(kLaneLeast), static_cast<double>(kLaneMost));
    place.top = -verticalScrollBar()->value();
    place.scroll = clock ? 0 : horizontalScrollBar()->value();
    return place;
}

void TimelineView::updateBars(bool toEnd)
{
    const QScopedValueRollback own(m_ownBars, true);
    const TimelineArea place = area();
    QScrollBar* bar = horizontalScrollBar();
    if (m_scale == Scale::ByClock) {
        const TimeSpan& whole = m_byClock.window().whole();
        const TimeSpan& shown = m_byClock.window().shown();
        const double length = static_cast<double>(std::max<Nanoseconds>(whole.length(), 1));
        const int page = static_cast<int>(static_cast<double>(shown.length()) / length * kBar);
        const bool all = m_byClock.window().isFitted() || m_byClock.empty();
        bar->setPageStep(std::max(page, 1));
        bar->setRange(0, all ? 0 : std::max(kBar - page, 1));
        bar->setValue(
            static_cast<int>(static_cast<double>(shown.from - whole.from) / length * kBar));
    } else {
        const int width = static_cast<int>(place.plot.left()) + m_byEvent.width();
        bar->setPageStep(viewport()->width());
        bar->setRange(0, std::max(0, width - viewport()->width()));
        if (toEnd)
            bar->setValue(bar->maximum());
    }
    const int height = static_cast<int>(place.lane * place.lanes);
    verticalScrollBar()->setPageStep(static_cast<int>(place.plot.height()));
    verticalScrollBar()->setRange(0, std::max(0, height - static_cast<int>(place.plot.height())));
}

void TimelineView::setTheme(const Theme& theme)
{
    m_theme = theme;
    viewport()->update();
}

void TimelineView::setScale(Scale scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    const auto snapshot = std::exchange(m_snapshot, nullptr);
    if (snapshot)
        setTrace(snapshot, m_story);
    bringIntoSight(true);
    updateBars(false);
    describe();
    viewport()->update();
    Q_EMIT scaleChanged(scale);
}

void TimelineView::setTrace(const std::shared_ptr<const Snapshot>& snapshot, const Story& story)
{
    const bool same = snapshot == m_snapshot && story.request == m_story.request &&
                      story.answer == m_story.answer && story.steps.size() == m_story.steps.size();
    if (same && snapshot)
        return;
    const QScrollBar* bar = horizontalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum();
    m_snapshot = snapshot;
    m_story = story;
    m_story.finding = nullptr; // points into a snapshot that may not be kept
    // Only what is shown is worked out: the other scale catches up when it is chosen.
    if (m_scale == Scale::ByClock)
        m_byClock.setTrace(snapshot, story);
    else
        m_byEvent.setData(snapshot ? m_builder.build(*snapshot, story) : TimelineData());
    updateBars(atEnd);
    bringIntoSight(atEnd && m_scale == Scale::ByEvent);
    describe();
    viewport()->update();
}

void TimelineView::bringIntoSight(bool again)
{
    const auto& record = m_story.request ? m_story.request : m_story.answer;
    const JourneyId journey = record ? record->journey.id : JourneyId();
    if (!journey.valid() || (journey == m_shown && !again))
        return;
    m_shown = journey;
    if (m_scale == Scale::ByClock) {
        m_byClock.bringIntoSight();
        updateBars(false);
        return;
    }
    constexpr int kSlot = TimelineByEvent::kSlot;
    const auto [first, last] = m_byEvent.shownEdges();
    QScrollBar* bar = horizontalScrollBar();
    const int room = static_cast<int>(area().plot.width());
    if (last + kSlot - bar->value() > room)
        bar->setValue(last + kSlot - room);
    else if (first - kSlot < bar->value())
        bar->setValue(first - kSlot);
}

void TimelineView::setStep(int step)
{
    if (step == m_step)
        return;
    m_step = step;
    hideAhead();
}

void TimelineView::setSpan(std::optional<TimeSpan> span)
{
    if (span == m_span)
        return;
    m_span = span;
    if (!span)
        m_fixed.reset();
    describe();
    viewport()->update();
}

QPoint TimelineView::placeOf(const TimelineData::Event& event) const
{
    return m_byEvent.placeOf(event, area()).toPoint();
}

QPoint TimelineView::placeOf(Timestamp time, int lane) const
{
    const TimelineArea place = area();
    return QPointF(m_byClock.x(time, place), place.y(lane)).toPoint();
}

void TimelineView::describe()
{
    const auto say = [this](const QString& description) {
        if (description != accessibleDescription()) // each time is read out
            setAccessibleDescription(description);
    };
    if (!m_snapshot || current().empty()) {
        say(tr("No packets yet."));
        return;
    }
    QStringList words{m_scale == Scale::ByClock
                          ? tr("By the clock, %1 to %2.")
                                .arg(text(formatClock(m_byClock.window().shown().from)).left(8),
                                     text(formatClock(m_byClock.window().shown().to)).left(8))
                          : tr("By event.")};
    if (!m_story.empty() && !m_concealed)
        words.append(tr("Chosen: %1.").arg(text(m_story.title)));
    if (m_step >= 0 && m_step < static_cast<int>(m_story.steps.size()))
        words.append(timelineTip(*m_snapshot, m_story, m_step));
    if (m_span) {
        const ClockKind clock = m_snapshot ? m_snapshot->info.clock : ClockKind::Utc;
        words.append(tr("Chosen span: %1 to %2.")
                         .arg(text(formatMoment(m_span->from, clock)),
                              text(formatMoment(m_span->to, clock))));
    }
    say(words.join(QLatin1Char(' ')));
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const TimelineArea place = area();
    if (current().empty()) {
        painter.setPen(m_theme.secondary);
        painter.drawText(viewport()->rect().adjusted(kMargin, 8, -kMargin, -8),
                         Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                         tr("Packets appear here, one lane for each interface that they cross."));
        return;
    }
    if (m_scale == Scale::ByClock)
        m_byClock.paintAxis(
            painter, place, axisRect(),
            QRectF(kMargin, axisRect().top() + 3, axisRect().left() - kMargin, kAxis - 3), m_theme);
    painter.setClipRect(place.plot.adjusted(-12, 0, 12, 0));
    paintSpan(painter, place);
    painter.setPen(QPen(m_theme.line, 1));
    for (int lane = 0; lane < place.lanes; ++lane)
        painter.drawLine(QPointF(labelWidth(), place.y(lane)),
                         QPointF(viewport()->width() - double(kMargin), place.y(lane)));
    current().paint(painter, place, m_theme, m_step);
    painter.setClipping(false);
    paintLabels(painter, place);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.accent, 1));
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(4.5, 0.5, -4.5, -0.5), 4, 4);
    }
}

void TimelineView::paintSpan(QPainter& painter, const TimelineArea& place) const
{
    const std::optional<TimeSpan>& span = m_drag ? m_drag : m_span;
    if (!span || span->empty())
        return;
    const double bottom = std::min(place.top + place.lane * place.lanes, place.plot.bottom());
    for (const auto& [left, right] : current().piecesOf(*span, place)) {
        const QRectF piece(QPointF(left, place.plot.top()),
                           QPointF(std::max(right, left + 1), bottom));
        painter.fillRect(piece, m_theme.selection);
        painter.setPen(QPen(m_theme.accent, 1));
        painter.drawLine(piece.topLeft(), piece.bottomLeft());
        painter.drawLine(piece.topRight(), piece.bottomRight());
    }
}

void TimelineView::paintLabels(QPainter& painter, const TimelineArea& place) const
{
    painter.setFont(fixedFont());
    painter.setPen(m_theme.secondary);
    painter.setClipRect(QRectF(0, 0, viewport()->width(), place.plot.bottom()));
    for (int lane = 0; lane < place.lanes; ++lane)
        painter.drawText(QRectF(kMargin, place.y(lane) - place.lane / 2, labelWidth(), place.lane),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         current().lanes()[static_cast<std::size_t>(lane)].name);
    painter.setClipping(false);
}

} // namespace vs::ui
