// SPDX-License-Identifier: GPL-3.0-or-later
// How the timeline by the clock is drawn: each event, or how many there are.
#include "core/layout/time_axis.h"
#include "ui/bridge/words.h"
#include "ui/panels/timeline_by_clock.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace vs::ui {

namespace {

using Kind = TimelineData::Kind;

constexpr double kColumn = 3;  ///< width of a column of the density
constexpr double kApart = 9;   ///< events closer than this on average are not told apart
constexpr double kCell = 15;   ///< one drop a cell is drawn, with how many it stands for
constexpr double kNumber = 34; ///< room that such a number takes
constexpr double kAround = 9;  ///< what is left around the exchange on show

/// Bars over (a request's) or under the lane's line. One packet among thousands is still seen.
void paintBars(QPainter& painter, const std::vector<std::uint32_t>& columns, std::uint32_t most,
               QPointF from, double height, const QColor& colour)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i] == 0)
            continue;
        const double high =
            height * std::max(std::log1p(columns[i]) / std::log1p(std::max(most, 2U)), 0.15);
        painter.fillRect(
            QRectF(from.x() + static_cast<double>(i) * kColumn, from.y(), kColumn, high)
                .normalized(),
            colour);
    }
}

} // namespace

bool TimelineByClock::isCrowded(const Lists& lists, const TimelineArea& area) const
{
    const TimeSpan& shown = m_window.shown();
    return static_cast<double>(TimeIndex::within(lists.first, shown).size() +
                               TimeIndex::within(lists.second, shown).size()) *
               kApart >
           area.plot.width();
}

bool TimelineByClock::isCrowded(const TimelineArea& area) const
{
    for (int lane = 0; lane + 2 < static_cast<int>(m_lanes.size()); ++lane) {
        if (isCrowded(listsOf(lane), area))
            return true;
    }
    return false;
}

TimelineByClock::Columns TimelineByClock::columnsOf(TimeIndex::List list,
                                                    const TimelineArea& area) const
{
    Columns counts(static_cast<std::size_t>(std::max(area.plot.width() / kColumn, 0.0)) + 1);
    auto at = TimeIndex::within(list, m_window.shown()).begin();
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const Timestamp end =
            std::min(timeAt(area.plot.left() + static_cast<double>(i + 1) * kColumn, area),
                     m_window.shown().to);
        // From the last end on, in growing strides: near it where little happens.
        const TimeIndex::List rest(at, list.end());
        std::size_t reach = 16;
        while (reach < rest.size() && rest[reach].time < end)
            reach *= 4;
        const auto next =
            TimeIndex::within(rest.first(std::min(reach + 1, rest.size())), {INT64_MIN, end}).end();
        counts[i] = static_cast<std::uint32_t>(next - rest.begin());
        at += counts[i];
    }
    return counts;
}

void TimelineByClock::paint(QPainter& painter, const TimelineArea& area, const Theme& theme,
                            int step) const
{
    const int lanes = static_cast<int>(m_lanes.size());
    if (empty() || lanes < 2)
        return;
    double from = area.plot.right(), to = area.plot.left();
    for (const StoryStep& one : m_story.steps) {
        from = std::min(from, x(one.time, area));
        to = std::max(to, x(one.time, area));
    }
    if (from <= to)
        drawTimelineExchange(painter, std::max(from - kAround, area.plot.left() - kAround),
                             std::min(to + kAround, area.plot.right() + kAround), area, theme);
    if (reached())
        return paintShown(painter, area, theme, step);
    if (isCrowded(area)) {
        paintPackets(painter, area, theme);
    } else {
        for (int lane = 0; lane < lanes - 2; ++lane)
            paintMarks(painter, lane, area, theme);
    }
    const Lists conntrack = listsOf(lanes - 2);
    if (isCrowded(conntrack, area)) {
        const Columns columns = columnsOf(conntrack.first, area);
        const std::uint32_t most = *std::max_element(columns.begin(), columns.end());
        paintBars(painter, columns, most, {area.plot.left(), area.y(lanes - 2) + area.lane * 0.4},
                  -area.lane * 0.8, theme.conntrack);
    } else {
        paintMarks(painter, lanes - 2, area, theme);
    }
    paintDrops(painter, area, theme);
    paintShown(painter, area, theme, step);
}

void TimelineByClock::paintPackets(QPainter& painter, const TimelineArea& area,
                                   const Theme& theme) const
{
    std::vector<std::pair<Columns, Columns>> lanes;
    std::uint32_t most = 0;
    for (int lane = 0; lane + 2 < static_cast<int>(m_lanes.size()); ++lane) {
        const Lists lists = listsOf(lane);
        lanes.emplace_back(columnsOf(lists.first, area), columnsOf(lists.second, area));
        for (const Columns* columns : {&lanes.back().first, &lanes.back().second})
            most = std::max(most, *std::max_element(columns->begin(), columns->end()));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double high = area.lane / 2 - 1;
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        const QPointF line(area.plot.left(), area.y(static_cast<int>(lane)));
        paintBars(painter, lanes[lane].first, most, line, -high, theme.request);
        paintBars(painter, lanes[lane].second, most, line + QPointF(0, 1), high, theme.answer);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void TimelineByClock::paintMarks(QPainter& painter, int lane, const TimelineArea& area,
                                 const Theme& theme) const
{
    const Lists lists = listsOf(lane);
    const auto draw = [&](TimeIndex::List list, Kind kind) {
        double last = -kColumn;
        for (const TimeIndex::Entry& entry : TimeIndex::within(list, m_window.shown())) {
            const double at = x(entry.time, area);
            if (at - last >= 1) // what lies in one pixel is one mark
                drawTimelineMark(painter, kind, {at, area.y(lane) + timelineShift(kind)}, theme);
            last = at - last >= 1 ? at : last;
        }
    };
    draw(lists.first, lists.kind);
    draw(lists.second, Kind::Answer);
}

void TimelineByClock::paintDrops(QPainter& painter, const TimelineArea& area,
                                 const Theme& theme) const
{
    struct Cell
    {
        double x = 0;
        std::uint32_t count = 0;
    };
    std::vector<Cell> cells;
    for (const TimeIndex::Entry& entry : TimeIndex::within(m_index.drops(), m_window.shown())) {
        const double at = x(entry.time, area);
        if (cells.empty() || at - cells.back().x >= kCell)
            cells.push_back({at, 0});
        ++cells.back().count;
    }
    const double y = area.y(static_cast<int>(m_lanes.size()) - 1);
    painter.setPen(theme.drop);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const double room =
            (i + 1 < cells.size() ? cells[i + 1].x : area.plot.right()) - cells[i].x;
        if (cells[i].count < 2 || room < kNumber)
            continue;
        painter.setPen(theme.drop);
        painter.drawText(QRectF(cells[i].x + 9, y - area.lane / 2, kNumber, area.lane),
                         Qt::AlignVCenter | Qt::AlignLeft, QLocale().toString(cells[i].count));
    }
    for (const Cell& cell : cells)
        drawTimelineMark(painter, Kind::Drop, {cell.x, y}, theme);
}

void TimelineByClock::paintShown(QPainter& painter, const TimelineArea& area, const Theme& theme,
                                 int step) const
{
    for (std::size_t i = 0; i < m_story.steps.size(); ++i) {
        const Place place = placeOf(m_story.steps[i]);
        const QPointF at(x(m_story.steps[i].time, area),
                         area.y(place.lane) + timelineShift(place.kind));
        if ((reached() && static_cast<int>(i) > *reached()) || place.lane < 0 ||
            at.x() < area.plot.left() || at.x() > area.plot.right())
            continue;
        drawTimelineMark(painter, place.kind, at, theme);
        if (static_cast<int>(i) == step)
            drawTimelineRing(painter, at, theme);
    }
}

void TimelineByClock::paintAxis(QPainter& painter, const TimelineArea& area, QRectF axis,
                                QRectF base, const Theme& theme) const
{
    const QFontMetricsF metrics(painter.font());
    const double room = metrics.horizontalAdvance(QStringLiteral("00:00:00.0")) + 24;
    const auto most = static_cast<std::size_t>(std::max(axis.width() / room, 1.0));
    const layout::TimeAxis ticks =
        layout::timeAxis(m_window.shown(), most,
                         m_index.snapshot() ? m_index.snapshot()->info.clock : ClockKind::Utc);
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(axis.topLeft(), axis.topRight());
    for (const layout::TimeTick& tick : ticks.ticks) {
        const double at = x(tick.time, area);
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(at, area.plot.top()), QPointF(at, axis.top() + 4));
        const QString label = text(tick.label);
        const double wide = metrics.horizontalAdvance(label);
        const double left = std::clamp(at - wide / 2, axis.left(), axis.right() - wide);
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(left, axis.top() + 3, wide + 1, axis.height() - 3),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, label);
    }
    painter.setPen(theme.secondary);
    painter.drawText(base, Qt::AlignVCenter | Qt::AlignLeft, text(ticks.base));
}

} // namespace vs::ui
