// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/time_window.h"

#include <algorithm>
#include <cmath>

namespace vs::layout {

namespace {

/// Room before the first and after the last event, as a part of the whole.
constexpr double kMargin = 0.02;

TimeSpan withMargin(TimeSpan events)
{
    const auto margin = static_cast<Nanoseconds>(static_cast<double>(events.length()) * kMargin);
    const Nanoseconds least = std::max<Nanoseconds>(TimeWindow::kLeast - events.length(), 2) / 2;
    const Nanoseconds room = std::max(margin, least);
    return {events.from - room, events.to + room};
}

} // namespace

void TimeWindow::reset(TimeSpan events)
{
    m_whole = withMargin(events);
    fit();
}

void TimeWindow::setWhole(TimeSpan events)
{
    const bool fitted = isFitted();
    const bool atEnd = m_shown.to >= m_whole.to;
    m_whole = withMargin(events);
    if (fitted)
        fit();
    else if (atEnd)
        pan(m_whole.to - m_shown.to);
    else
        clampInto();
}

void TimeWindow::zoom(double factor, Timestamp about)
{
    if (factor <= 0)
        return;
    const double most = static_cast<double>(m_whole.length());
    const double length = std::clamp(static_cast<double>(m_shown.length()) / factor,
                                     std::min(static_cast<double>(kLeast), most), most);
    const double share =
        std::clamp(static_cast<double>(about - m_shown.from) /
                       static_cast<double>(std::max<Nanoseconds>(m_shown.length(), 1)),
                   0.0, 1.0);
    const Timestamp fixed = std::clamp(about, m_shown.from, m_shown.to);
    m_shown.from = fixed - static_cast<Nanoseconds>(std::llround(length * share));
    m_shown.to = m_shown.from + static_cast<Nanoseconds>(std::llround(length));
    clampInto();
}

void TimeWindow::pan(Nanoseconds by)
{
    m_shown.from += by;
    m_shown.to += by;
    clampInto();
}

void TimeWindow::bringIntoSight(TimeSpan span)
{
    if (span.from >= m_shown.from && span.to <= m_shown.to)
        return;
    const Nanoseconds room = span.length() / 4;
    const TimeSpan wanted{span.from - room, span.to + room};
    const Nanoseconds length = std::max(m_shown.length(), wanted.length());
    m_shown.from = wanted.from - (length - wanted.length()) / 2;
    m_shown.to = m_shown.from + length;
    clampInto();
}

void TimeWindow::clampInto()
{
    if (m_shown.length() >= m_whole.length()) {
        fit();
        return;
    }
    const Nanoseconds by = std::max<Nanoseconds>(m_whole.from - m_shown.from, 0) -
                           std::max<Nanoseconds>(m_shown.to - m_whole.to, 0);
    m_shown.from += by;
    m_shown.to += by;
}

} // namespace vs::layout
