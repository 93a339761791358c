// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <cstddef>
#include <string>
#include <vector>

namespace vs::layout {

struct TimeTick
{
    Timestamp time = 0;
    std::string label; ///< "16:33:11"; with a base: "+250 ms"
};

/// Round moments on a clock and how they are written, on that clock.
struct TimeAxis
{
    Nanoseconds step = 0; ///< between ticks; 0: there is nothing to divide
    /// What the labels count from ("16:33:11"); where they are clock times, the day; where they are
    /// days, the year. Empty where no day is known.
    std::string base;
    std::vector<TimeTick> ticks;
};

/// Ticks inside `shown`, at most `most` of them, at multiples of a round step (1, 2 or 5 of a
/// decimal unit below a second, what clocks have above). Below a tenth of a second they count from
/// the full second or millisecond at or before the beginning, which keeps labels short.
TimeAxis timeAxis(TimeSpan shown, std::size_t most, ClockKind clock = ClockKind::Utc);

} // namespace vs::layout
