// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/operand.h"

#include "core/base/text.h"
#include "core/base/time.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace vs {

namespace {

using Kind = FilterProblem::Kind;
using Read = tl::expected<Span, Kind>;

/// Digits only: no sign, no blanks.
std::optional<std::int64_t> parseDigits(std::string_view text)
{
    std::int64_t value = 0;
    const char* end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    if (text.empty() || text.front() == '-' || error != std::errc{} || at != end)
        return std::nullopt;
    return value;
}

/// "11.911" times `unit`; digits beyond its nanoseconds are let go.
std::optional<Span> parseDecimal(std::string_view text, std::int64_t unit)
{
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view before = text.substr(0, point);
    const std::string_view decimals = text.substr(std::min(point + 1, text.size()));
    const auto whole = before.empty() && !decimals.empty() ? 0 : parseDigits(before);
    if (!whole || *whole > std::numeric_limits<std::int64_t>::max() / unit / 2)
        return std::nullopt;
    std::int64_t value = *whole * unit;
    for (const char c : decimals) {
        if (c < '0' || c > '9')
            return std::nullopt;
        unit /= 10;
        value += unit * (c - '0');
    }
    return Span{value, value + std::max<std::int64_t>(unit, 1) - 1};
}

std::string listed(std::span<const std::string_view> words)
{
    std::string all;
    for (const std::string_view word : words)
        all += (all.empty() ? "" : ", ") + std::string(word);
    return all;
}

Read readOrdered(const FieldInfo& field, std::string_view text)
{
    const auto given = [](std::optional<Span> value, Kind otherwise) -> Read {
        if (value)
            return *value;
        return tl::unexpected(otherwise);
    };
    switch (field.type) {
    case FieldType::Span:
        return given(parseSpan(text), Kind::NotASpan);
    case FieldType::Clock:
        return given(parseClock(text), Kind::NotAClock);
    case FieldType::Word:
    case FieldType::Rank: {
        const auto words = wordsOf(field.field);
        const auto place = std::find(words.begin(), words.end(), lowered(text));
        if (place == words.end())
            return tl::unexpected(Kind::NotOneOf);
        return Span{place - words.begin(), place - words.begin()};
    }
    default: {
        const auto number = parseDigits(text);
        return given(number ? std::optional(Span{*number, *number}) : std::nullopt,
                     Kind::NotANumber);
    }
    }
}

} // namespace

std::optional<Span> parseSpan(std::string_view text)
{
    static constexpr std::pair<std::string_view, std::int64_t> kUnits[] = {
        {"ns", 1},
        {"us", kMicrosecond},
        {"µs", kMicrosecond},
        {"ms", kMillisecond},
        {"min", 60 * kSecond},
        {"s", kSecond},
    };
    for (const auto& [name, unit] : kUnits) {
        if (text.ends_with(name))
            return parseDecimal(text.substr(0, text.size() - name.size()), unit);
    }
    return parseDecimal(text, kSecond);
}

std::optional<Span> parseClock(std::string_view text)
{
    const std::vector<std::string_view> parts = splitView(text, ':');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    const auto hours = parseDigits(parts[0]);
    const auto minutes = parseDigits(parts[1]);
    const auto seconds =
        parts.size() == 3 ? parseDecimal(parts[2], kSecond) : Span{0, 60 * kSecond - 1};
    if (!hours || !minutes || !seconds || *hours > 23 || *minutes > 59 ||
        seconds->low >= 60 * kSecond)
        return std::nullopt;
    const std::int64_t begin = (*hours * 60 + *minutes) * 60 * kSecond;
    return Span{begin + seconds->low, begin + seconds->high};
}

tl::expected<Operand, FilterProblem> readOperand(const FieldInfo& field, Operator op,
                                                 const FilterToken& token)
{
    const auto problem = [&](Kind kind) {
        const bool words = kind == Kind::NotOneOf;
        return tl::unexpected(
            FilterProblem{kind, token.begin, token.length, token.text,
                          words ? listed(wordsOf(field.field)) : std::string(field.name)});
    };
    Operand operand;
    operand.text = lowered(token.text);
    // A quoted text is one value, whatever is in it.
    const std::size_t dots = op == Operator::In && token.kind == FilterToken::Kind::Word
                                 ? token.text.find("..")
                                 : std::string::npos;
    switch (field.type) {
    case FieldType::Address: {
        const auto prefix = IpPrefix::parse(token.text);
        if (!prefix)
            return problem(dots == std::string::npos ? Kind::NotAnAddress : Kind::NotARange);
        operand.prefix = *prefix;
        return operand;
    }
    case FieldType::Mac:
        if (op == Operator::Contains || op == Operator::Matches)
            return operand;
        if (const auto mac = Mac::parse(token.text)) {
            operand.mac = *mac;
            return operand;
        }
        return problem(Kind::NotAMac);
    case FieldType::Guest:
        if (const auto vmid = parseDigits(token.text)) {
            operand.isNumber = true;
            operand.low = operand.high = *vmid;
        }
        return operand;
    case FieldType::Text:
    case FieldType::Flag:
        return operand;
    default:
        break;
    }
    const std::string_view text = token.text;
    const Read low = readOrdered(field, text.substr(0, dots));
    if (!low)
        return problem(low.error());
    const Read high = dots == std::string::npos ? low : readOrdered(field, text.substr(dots + 2));
    if (!high)
        return problem(high.error());
    if (high->high < low->low)
        return problem(Kind::ReversedRange);
    operand.low = low->low;
    operand.high = high->high;
    return operand;
}

} // namespace vs
