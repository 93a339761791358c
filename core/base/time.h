// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vs {

/// Nanoseconds since 1970-01-01 UTC on the node's clock.
using Timestamp = std::int64_t;
/// A span in nanoseconds.
using Nanoseconds = std::int64_t;

inline constexpr Nanoseconds kMicrosecond = 1'000;
inline constexpr Nanoseconds kMillisecond = 1'000'000;
inline constexpr Nanoseconds kSecond = 1'000'000'000;

/// From one moment to another, the end not included.
struct TimeSpan
{
    Timestamp from = 0;
    Timestamp to = 0;

    Nanoseconds length() const { return to - from; }
    bool empty() const { return to <= from; }
    bool holds(Timestamp time) const { return time >= from && time < to; }
    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// The last multiple of `unit` at or before the moment.
Timestamp floorTo(Timestamp time, Nanoseconds unit);
/// The least of 1, 2, 5, 10, ... nanoseconds that is not below `least`.
Nanoseconds roundStep(Nanoseconds least);

/// Days since 1970-01-01 of a date that somebody wrote; empty if the calendar has no such day, or
/// it is not in the years 1970 to 2200, whose nanoseconds a Timestamp holds with room to spare.
std::optional<std::int64_t> daysSinceEpoch(int year, unsigned month, unsigned day);

/// What the times of a trace are told from. A node's are UTC; pasted text may tell less, and then
/// nobody is shown a day, or a zone, that was never told. The more is told, the less the value.
enum class ClockKind : std::uint8_t {
    Utc,       ///< nanoseconds since 1970
    Local,     ///< a date and a time of day in a time zone that is not told
    TimeOfDay, ///< since some midnight
    Elapsed,   ///< since the first packet, or in order only
};

/// Whether times of this clock have a day.
constexpr bool hasDate(ClockKind clock)
{
    return clock <= ClockKind::Local;
}

/// "utc", "local", "time-of-day", "elapsed": in files and for scripts.
const char* clockName(ClockKind clock);
/// The clock of that name; UTC for any other.
ClockKind clockFrom(std::string_view name);

/// "2023-10-03 16:33:11.911184" in UTC.
std::string formatTimestamp(Timestamp time);
/// As much of a moment as is known: "2023-10-03 16:33:11.911184 UTC", the same without the zone,
/// "16:33:11.911184", "+0.000018 s".
std::string formatMoment(Timestamp time, ClockKind clock);
/// The same as ISO 8601 spells it, "2023-10-03T16:33:11.911184Z", where there is a date.
std::string isoMoment(Timestamp time, ClockKind clock);
/// "16:33:11.911" in UTC.
std::string formatClock(Timestamp time);
/// "0 µs", "+18 µs", "+1.02 s": the shortest honest spelling of an interval.
std::string formatInterval(Nanoseconds span);

} // namespace vs
