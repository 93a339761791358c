// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

namespace vs::layout {

/// The part of a trace's time that is on show. While all of it is shown it stays so as the trace
/// grows; a part that ends where the trace ends moves along with it.
class TimeWindow
{
public:
    static constexpr Nanoseconds kLeast = 10 * kMicrosecond;

    const TimeSpan& whole() const { return m_whole; }
    const TimeSpan& shown() const { return m_shown; }
    bool isFitted() const { return m_shown == m_whole; }

    /// The trace reaches from its first to its last event; a margin is kept around them.
    void setWhole(TimeSpan events);
    /// Another trace: everything is shown again.
    void reset(TimeSpan events);
    void fit() { m_shown = m_whole; }
    /// `factor` above 1 shows less; the moment `about` stays where it is.
    void zoom(double factor, Timestamp about);
    void pan(Nanoseconds by);
    /// Shows a span with some room around it, keeping the zoom where it fits.
    void bringIntoSight(TimeSpan span);

private:
    void clampInto();

    TimeSpan m_whole;
    TimeSpan m_shown;
};

} // namespace vs::layout
