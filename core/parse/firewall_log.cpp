// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/firewall_log.h"

#include "core/base/text.h"
#include "core/parse/legacy_trace.h"
#include "core/parse/text.h"

#include <algorithm>
#include <chrono>

namespace vs {

namespace {

constexpr std::string_view kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// "23/Nov/2026:12:45:49" and "+0100".
std::optional<Timestamp> parseStamp(std::string_view stamp, std::string_view zone)
{
    const auto day = toNumber<unsigned>(takeUntil(stamp, '/'));
    const std::string_view name = takeUntil(stamp, '/');
    const auto year = toNumber<int>(takeUntil(stamp, ':'));
    const auto hour = toNumber<int>(takeUntil(stamp, ':'));
    const auto minute = toNumber<int>(takeUntil(stamp, ':'));
    const auto second = toNumber<int>(stamp);
    const auto* const month = std::find(std::begin(kMonths), std::end(kMonths), name);
    if (!day || !year || !hour || !minute || !second || month == std::end(kMonths) || *hour < 0 ||
        *hour > 23 || *minute < 0 || *minute > 59 || *second < 0 || *second > 60 ||
        zone.size() != 5)
        return std::nullopt;
    const auto days =
        daysSinceEpoch(*year, static_cast<unsigned>(month - std::begin(kMonths) + 1), *day);
    const auto zoneHours = toNumber<int>(zone.substr(1, 2));
    const auto zoneMinutes = toNumber<int>(zone.substr(3, 2));
    if (!days || !zoneHours || !zoneMinutes || (zone[0] != '+' && zone[0] != '-'))
        return std::nullopt;
    const std::int64_t east = (zone[0] == '-' ? -1 : 1) * (*zoneHours * 3600 + *zoneMinutes * 60);
    return (*days * 86400 + *hour * 3600 + *minute * 60 + *second - east) * kSecond;
}

} // namespace

std::optional<Timestamp> firewallLogTime(std::string_view line)
{
    std::string_view rest = line.substr(0, 200);
    for (std::string_view word = takeWord(rest); !word.empty(); word = takeWord(rest)) {
        if (word.size() != 20 || word[2] != '/')
            continue;
        return parseStamp(word, takeWord(rest));
    }
    return std::nullopt;
}

std::optional<FirewallLogLine> parseFirewallLogLine(std::string_view line)
{
    std::string_view rest = trimmed(line);
    FirewallLogLine out;
    const auto vmid = toNumber<int>(takeWord(rest));
    const auto level = toNumber<int>(takeWord(rest));
    const std::string_view chain = takeWord(rest);
    const std::string_view stamp = takeWord(rest);
    const auto time = parseStamp(stamp, takeWord(rest));
    const std::size_t fields = rest.find("IN=");
    if (!vmid || !level || *level < 0 || *level > 7 || chain.empty() || chain == "-" || !time ||
        fields == std::string_view::npos)
        return std::nullopt;
    out.vmid = *vmid;
    out.time = *time;
    out.step.table = "filter";
    out.step.chain = chain;
    std::string_view message = trimmed(rest.substr(0, fields));
    if (message.ends_with(':'))
        message.remove_suffix(1);
    out.policy = message.starts_with("policy ");
    if (out.policy)
        message.remove_prefix(7);
    const std::string verdict = lowered(message);
    if (verdict == "drop" || verdict == "reject" || verdict == "accept")
        out.step.verdict = verdict;
    out.step.kind = out.policy ? RuleStep::Kind::Policy : RuleStep::Kind::Rule;
    if (!parseLogFields(rest.substr(fields), out.step))
        return std::nullopt;
    return out;
}

} // namespace vs
