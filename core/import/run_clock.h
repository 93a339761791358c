// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pasted_text.h"

#include <vector>

namespace vs {

/// The times of a run's lines, each on the same clock, and what kind of clock that is.
struct RunTimes
{
    std::vector<Timestamp> times; ///< as many as the run has lines
    ClockKind clock = ClockKind::Elapsed;
    bool madeUp = false; ///< nothing but the order is known
};

/// -ttt and -ttttt print spans that look like times of day: they are told by running backwards from
/// almost nothing, or by beginning with nothing at all. Midnight is crossed once at the most.
RunTimes timesOf(const TcpdumpRun& run);

/// How far to move a clock so that two readings of one moment agree: `exact - read`, where `read`
/// is of a local clock to the next quarter of an hour (time zones are of no finer kind).
Nanoseconds clockOffset(ClockKind clock, Timestamp exact, Timestamp read);

} // namespace vs
