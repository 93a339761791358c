// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pasted_text.h"

#include <vector>

namespace vs {

/// The times of a run's lines, each on the same clock, and what kind of clock that is.
struct RunTimes
{
    enum class Clock : std::uint8_t {
        Absolute, ///< nanoseconds since 1970, UTC
        Local,    ///< a date or a time of day, in a time zone that is not told
        Free,     ///< from the first packet on (-ttt, -ttttt), or made up (-t)
    };

    std::vector<Timestamp> times; ///< as many as the run has lines
    Clock clock = Clock::Free;
    bool dated = false;  ///< Local: with a date
    bool madeUp = false; ///< nothing but the order is known
};

/// -ttt and -ttttt print spans that look like times of day: they are told by running backwards from
/// almost nothing, or by beginning with nothing at all. Midnight is crossed once at the most.
RunTimes timesOf(const TcpdumpRun& run);

/// How far to move a clock so that two readings of one moment agree: `exact - read`, where `read`
/// is of a local clock to the next quarter of an hour (time zones are of no finer kind).
Nanoseconds clockOffset(RunTimes::Clock clock, Timestamp exact, Timestamp read);

} // namespace vs
