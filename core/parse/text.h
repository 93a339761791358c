// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/letters.h"
#include "core/base/text.h"
#include "core/base/time.h"

#include <charconv>
#include <optional>
#include <string_view>

namespace vs {

/// Takes the text up to `separator` off the front of `rest`, the separator too. At the end of the
/// text what is left is taken, and `rest` is empty.
inline std::string_view takeUntil(std::string_view& rest, char separator)
{
    const std::size_t end = rest.find(separator);
    const std::string_view part = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    return part;
}

/// The next word, blanks and tabs before it skipped; empty at the end.
inline std::string_view takeWord(std::string_view& rest)
{
    constexpr std::string_view kBlank = " \t";
    const std::size_t first = rest.find_first_not_of(kBlank);
    if (first == std::string_view::npos) {
        rest = {};
        return {};
    }
    rest.remove_prefix(first);
    const std::size_t end = rest.find_first_of(kBlank);
    const std::string_view word = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end);
    return word;
}

/// The whole text as a number, or empty.
template<class Number>
std::optional<Number> toNumber(std::string_view text, int base = 10)
{
    Number value{};
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value, base);
    if (text.empty() || read.ec != std::errc{} || read.ptr != end)
        return std::nullopt;
    return value;
}

/// The whole text as a decimal fraction ("912.345678"), or empty.
inline std::optional<double> toDecimal(std::string_view text)
{
    double value = 0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (text.empty() || read.ec != std::errc{} || read.ptr != end)
        return std::nullopt;
    return value;
}

/// "911184" behind the point of a second; digits past the ninth are dropped.
inline std::optional<Nanoseconds> parseFraction(std::string_view digits)
{
    Nanoseconds value = 0;
    Nanoseconds unit = kSecond;
    for (const char digit : digits) {
        if (!isDigit(digit))
            return std::nullopt;
        unit /= 10;
        value += unit * (digit - '0');
    }
    return value;
}

/// Seconds since 1970 with a fraction, "1795437722.968685", to the nanosecond; digits past the
/// ninth of the fraction are dropped.
inline std::optional<Timestamp> parseEpoch(std::string_view text)
{
    const auto seconds = toNumber<Timestamp>(takeUntil(text, '.'));
    if (!seconds || *seconds < 0 || *seconds > 9'000'000'000)
        return std::nullopt;
    const auto fraction = parseFraction(text);
    if (!fraction)
        return std::nullopt;
    return *seconds * kSecond + *fraction;
}

} // namespace vs
