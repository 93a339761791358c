// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/run_clock.h"

#include "core/base/time_bounds.h"

#include <algorithm>

namespace vs {

namespace {

constexpr Nanoseconds kHour = 3600 * kSecond;
constexpr Nanoseconds kDay = 24 * kHour;
/// Nobody's tcpdump runs longer; times that jump back and forth do not add up without end.
constexpr Nanoseconds kLongestRun = 1000 * kDay;
constexpr Nanoseconds kQuarter = kHour / 4;
/// So far apart are packets whose time was not printed; their order is all that is known.
constexpr Nanoseconds kMadeUpStep = 10 * kMicrosecond;

bool isSpans(const std::vector<Timestamp>& times)
{
    if (times.front() >= kSecond || *std::max_element(times.begin(), times.end()) >= kHour)
        return false;
    return times.front() == 0 || !std::is_sorted(times.begin(), times.end());
}

void addUp(std::vector<Timestamp>& times)
{
    // -ttttt counts from the first packet: it never runs back. -ttt counts from the one before.
    if (std::is_sorted(times.begin(), times.end()))
        return;
    for (std::size_t i = 1; i < times.size(); ++i)
        times[i] = boundedSum(times[i], times[i - 1]);
}

void crossMidnight(std::vector<Timestamp>& times)
{
    Nanoseconds days = 0;
    for (std::size_t i = 1; i < times.size(); ++i) {
        times[i] += days;
        if (times[i] < times[i - 1] - kDay / 2 && days < kLongestRun) {
            days += kDay;
            times[i] += kDay;
        }
    }
}

} // namespace

RunTimes timesOf(const TcpdumpRun& run)
{
    RunTimes out;
    if (run.lines.empty())
        return out;
    using Clock = TcpdumpLine::Clock;
    const Clock clock = run.lines.front().clock;
    for (const TcpdumpLine& line : run.lines)
        out.times.push_back(line.time);
    if (clock == Clock::None) {
        out.madeUp = true;
        for (std::size_t i = 0; i < out.times.size(); ++i)
            out.times[i] = static_cast<Timestamp>(i) * kMadeUpStep;
    } else if (clock == Clock::Epoch) {
        out.clock = ClockKind::Utc;
    } else if (clock == Clock::Date) {
        out.clock = ClockKind::Local;
    } else if (isSpans(out.times)) {
        addUp(out.times);
    } else {
        out.clock = ClockKind::TimeOfDay;
        crossMidnight(out.times);
    }
    return out;
}

Nanoseconds clockOffset(ClockKind clock, Timestamp exact, Timestamp read)
{
    const Nanoseconds offset = exact - read;
    if (clock != ClockKind::Local && clock != ClockKind::TimeOfDay)
        return offset;
    const Nanoseconds half = offset < 0 ? -kQuarter / 2 : kQuarter / 2;
    return (offset + half) / kQuarter * kQuarter;
}

} // namespace vs
