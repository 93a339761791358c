// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/time_axis.h"

#include <algorithm>
#include <cstdio>

namespace vs::layout {

namespace {

constexpr Nanoseconds kTenth = kSecond / 10;
constexpr Nanoseconds kMinute = 60 * kSecond;
constexpr Nanoseconds kHour = 60 * kMinute;
constexpr Nanoseconds kDay = 24 * kHour;
constexpr Nanoseconds kClockSteps[] = {
    kSecond, 2 * kSecond, 5 * kSecond, 10 * kSecond, 15 * kSecond, 30 * kSecond,
    kMinute, 2 * kMinute, 5 * kMinute, 10 * kMinute, 15 * kMinute, 30 * kMinute,
    kHour,   2 * kHour,   3 * kHour,   6 * kHour,    12 * kHour,   kDay};

Nanoseconds clockStep(Nanoseconds least)
{
    if (least <= kSecond / 2)
        return roundStep(least);
    for (const Nanoseconds step : kClockSteps) {
        if (step >= least)
            return step;
    }
    return (least + kDay - 1) / kDay * kDay;
}

std::string clockLabel(Timestamp time, Nanoseconds step)
{
    if (step >= kDay)
        return formatTimestamp(time).substr(5, 5);
    const std::size_t tenths = 10;
    return formatClock(time).substr(0, step < kSecond ? tenths : step < kMinute ? 8 : 5);
}

/// A whole number of the unit: steps are multiples of it.
std::string offsetLabel(Nanoseconds offset, Nanoseconds step)
{
    const bool milli = step >= kMillisecond;
    const bool micro = !milli && step >= kMicrosecond;
    const Nanoseconds unit = milli ? kMillisecond : micro ? kMicrosecond : 1;
    char text[40];
    std::snprintf(text, sizeof text, "+%lld %s", static_cast<long long>(offset / unit),
                  milli   ? "ms"
                  : micro ? "µs"
                          : "ns");
    return text;
}

} // namespace

TimeAxis timeAxis(TimeSpan shown, std::size_t most, ClockKind kind)
{
    TimeAxis axis;
    if (shown.empty() || most == 0)
        return axis;
    const auto count = static_cast<Nanoseconds>(most);
    axis.step = clockStep((shown.length() + count - 1) / count);
    const bool clock = axis.step >= kTenth;
    const Nanoseconds unit = axis.step >= kMillisecond ? kSecond : kMillisecond;
    const Timestamp base = floorTo(shown.from, unit);
    axis.base = clock && !hasDate(kind) ? std::string()
                : axis.step >= kDay     ? formatTimestamp(shown.from).substr(0, 4)
                : clock                 ? formatTimestamp(shown.from).substr(0, 10)
                : unit == kSecond       ? formatClock(base).substr(0, 8)
                                        : formatClock(base);
    for (Timestamp time = floorTo(shown.from + axis.step - 1, axis.step); time < shown.to;
         time += axis.step)
        axis.ticks.push_back(
            {time, clock ? clockLabel(time, axis.step) : offsetLabel(time - base, axis.step)});
    return axis;
}

} // namespace vs::layout
