// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

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

/// "2023-10-03 16:33:11.911184" in UTC.
std::string formatTimestamp(Timestamp time);
/// "16:33:11.911" in UTC.
std::string formatClock(Timestamp time);
/// "0 µs", "+18 µs", "+1.02 s": the shortest honest spelling of an interval.
std::string formatInterval(Nanoseconds span);

} // namespace vs
