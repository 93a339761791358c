// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace vs {

namespace {

constexpr const char* kClockNames[] = {"utc", "local", "time-of-day", "elapsed"};

std::tm utc(Timestamp time)
{
    const auto seconds = static_cast<std::time_t>(time / kSecond);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    return parts;
}

} // namespace

Timestamp floorTo(Timestamp time, Nanoseconds unit)
{
    const Timestamp rest = time % unit;
    return time - (rest < 0 ? rest + unit : rest);
}

Nanoseconds roundStep(Nanoseconds least)
{
    for (Nanoseconds power = 1;; power *= 10) {
        for (const Nanoseconds factor : {1, 2, 5}) {
            if (power * factor >= least)
                return power * factor;
        }
    }
}

std::optional<std::int64_t> daysSinceEpoch(int year, unsigned month, unsigned day)
{
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                                           std::chrono::day{day}};
    if (year < 1970 || year > 2200 || !date.ok())
        return std::nullopt;
    return std::chrono::sys_days{date}.time_since_epoch().count();
}

const char* clockName(ClockKind clock)
{
    return kClockNames[static_cast<std::size_t>(clock)];
}

ClockKind clockFrom(std::string_view name)
{
    const auto* const known = std::find(std::begin(kClockNames), std::end(kClockNames), name);
    return known == std::end(kClockNames) ? ClockKind::Utc
                                          : static_cast<ClockKind>(known - std::begin(kClockNames));
}

std::string formatTimestamp(Timestamp time)
{
    const std::tm parts = utc(time);
    char text[96];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d %02d:%02d:%02d.%06d", parts.tm_year + 1900,
                  parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec,
                  static_cast<int>(time % kSecond / kMicrosecond));
    return text;
}

std::string formatMoment(Timestamp time, ClockKind clock)
{
    std::string text = formatTimestamp(time);
    switch (clock) {
    case ClockKind::Utc:
        return text + " UTC";
    case ClockKind::Local:
        return text;
    case ClockKind::TimeOfDay:
        return text.substr(text.find(' ') + 1);
    case ClockKind::Elapsed:
        break;
    }
    char elapsed[40];
    std::snprintf(elapsed, sizeof elapsed, "+%.6f s",
                  static_cast<double>(time) / static_cast<double>(kSecond));
    return elapsed;
}

std::string isoMoment(Timestamp time, ClockKind clock)
{
    if (!hasDate(clock))
        return formatMoment(time, clock);
    std::string text = formatTimestamp(time);
    std::replace(text.begin(), text.end(), ' ', 'T');
    return clock == ClockKind::Utc ? text + "Z" : text;
}

std::string formatClock(Timestamp time)
{
    const std::tm parts = utc(time);
    char text[64];
    std::snprintf(text, sizeof text, "%02d:%02d:%02d.%03d", parts.tm_hour, parts.tm_min,
                  parts.tm_sec, static_cast<int>(time % kSecond / kMillisecond));
    return text;
}

std::string formatInterval(Nanoseconds span)
{
    char text[48];
    const char* sign = span < 0 ? "-" : span > 0 ? "+" : "";
    const double size = static_cast<double>(span < 0 ? -span : span);
    if (size < 1e6)
        std::snprintf(text, sizeof text, "%s%.0f µs", sign, size / 1e3);
    else if (size < 1e9)
        std::snprintf(text, sizeof text, "%s%.*f ms", sign, size < 1e7 ? 1 : 0, size / 1e6);
    else
        std::snprintf(text, sizeof text, "%s%.2f s", sign, size / 1e9);
    return text;
}

} // namespace vs
