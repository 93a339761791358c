// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/timeline_by_event.h"

#include <algorithm>

namespace vs::ui {

void TimelineByEvent::setData(TimelineData data)
{
    m_data = std::move(data);
    m_moments.clear();
    for (const TimelineData::Event& event : m_data.events)
        m_moments.push_back(event.time);
    std::sort(m_moments.begin(), m_moments.end());
    m_moments.erase(std::unique(m_moments.begin(), m_moments.end()), m_moments.end());
}

double TimelineByEvent::x(int slot, const TimelineArea& area) const
{
    return area.plot.left() + (slot + 0.5) * kSlot - area.scroll;
}

QPointF TimelineByEvent::placeOf(const TimelineData::Event& event, const TimelineArea& area) const
{
    return {x(event.slot, area), area.y(event.lane)};
}

const TimelineData::Exchange* TimelineByEvent::shown() const
{
    const auto found = std::find_if(m_data.exchanges.begin(), m_data.exchanges.end(),
                                    [](const TimelineData::Exchange& one) { return one.shown; });
    return found == m_data.exchanges.end() ? nullptr : &*found;
}

bool TimelineByEvent::hides(const TimelineData::Event& event) const
{
    const TimelineData::Exchange* exchange = reached() ? shown() : nullptr;
    return exchange != nullptr && (event.journey != exchange->journey || event.step > *reached());
}

std::pair<int, int> TimelineByEvent::shownEdges() const
{
    const TimelineData::Exchange* exchange = shown();
    return exchange ? std::pair(exchange->firstSlot * kSlot, (exchange->lastSlot + 1) * kSlot)
                    : std::pair(0, 0);
}

void TimelineByEvent::paint(QPainter& painter, const TimelineArea& area, const Theme& theme,
                            int step) const
{
    const TimelineData::Exchange* exchange = shown();
    if (exchange)
        drawTimelineExchange(painter, x(exchange->firstSlot, area) - kSlot * 0.75,
                             x(exchange->lastSlot, area) + kSlot * 0.75, area, theme);
    for (const TimelineData::Event& event : m_data.events) {
        const QPointF at = placeOf(event, area);
        if (hides(event) || at.x() < area.plot.left() - kSlot || at.x() > area.plot.right() + kSlot)
            continue;
        drawTimelineMark(painter, event.kind, at, theme);
        if (exchange && event.step == step && event.journey == exchange->journey)
            drawTimelineRing(painter, at, theme);
    }
}

std::optional<TimelineHit> TimelineByEvent::hitAt(QPointF at, const TimelineArea& area) const
{
    std::optional<TimelineHit> best;
    double nearest = 14 * 14;
    for (const TimelineData::Event& event : m_data.events) {
        const QPointF away = placeOf(event, area) - at;
        const double distance = QPointF::dotProduct(away, away);
        if (distance < nearest && !hides(event)) {
            nearest = distance;
            best = TimelineHit{event.journey, event.step};
        }
    }
    return best;
}

TimeSpan TimelineByEvent::spanBetween(double left, double right, const TimelineArea& area) const
{
    TimeSpan span;
    for (const TimelineData::Event& event : m_data.events) {
        const double at = x(event.slot, area);
        if (at + kSlot * 0.5 < left || at - kSlot * 0.5 > right)
            continue;
        span.from = span.empty() ? event.time : std::min(span.from, event.time);
        span.to = std::max(span.to, event.time + 1);
    }
    return span;
}

std::vector<std::pair<double, double>> TimelineByEvent::piecesOf(TimeSpan span,
                                                                 const TimelineArea& area) const
{
    std::vector<std::pair<double, double>> pieces;
    int before = -2;
    for (const TimelineData::Event& event : m_data.events) {
        if (!span.holds(event.time))
            continue;
        const double left = x(event.slot, area) - kSlot * 0.5;
        // The gap between two exchanges belongs to a span that holds both its ends.
        if (before >= 0 && event.slot - before <= 3)
            pieces.back().second = left + kSlot;
        else
            pieces.emplace_back(left, left + kSlot);
        before = event.slot;
    }
    return pieces;
}

Timestamp TimelineByEvent::moved(Timestamp from, int by) const
{
    if (m_moments.empty())
        return from;
    // On the way back a moment between two events belongs to the later one.
    const auto at = by > 0 ? std::upper_bound(m_moments.begin(), m_moments.end(), from) - 1
                           : std::lower_bound(m_moments.begin(), m_moments.end(), from);
    const auto last = static_cast<std::ptrdiff_t>(m_moments.size()) - 1;
    const std::ptrdiff_t next = at - m_moments.begin() + by;
    return m_moments[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(next, 0, last))];
}

Timestamp TimelineByEvent::momentOf(int step) const
{
    const TimelineData::Exchange* exchange = shown();
    for (const TimelineData::Event& event : m_data.events) {
        if (exchange && event.journey == exchange->journey && (step < 0 || event.step == step))
            return event.time;
    }
    return m_moments.empty() ? 0 : m_moments.front();
}

} // namespace vs::ui
