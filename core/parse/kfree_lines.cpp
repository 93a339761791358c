// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/kfree_lines.h"

#include "core/parse/text.h"

#include <algorithm>

namespace vs {

namespace {

struct Head
{
    Timestamp time = 0;
    std::uint16_t cpu = 0;
};

/// Takes the last word off the end.
std::string_view takeLastWord(std::string_view& text)
{
    text = trimmed(text);
    const std::size_t blank = text.find_last_of(" \t");
    const std::string_view word = blank == std::string_view::npos ? text : text.substr(blank + 1);
    text = blank == std::string_view::npos ? std::string_view() : text.substr(0, blank);
    return word;
}

/// "950.679386"
std::optional<Timestamp> parseSeconds(std::string_view text)
{
    const auto seconds = toNumber<Timestamp>(takeUntil(text, '.'));
    const auto micros = toNumber<std::uint32_t>(text);
    if (!seconds || *seconds < 0 || *seconds > 9'000'000'000 || !micros || text.size() != 6)
        return std::nullopt;
    return *seconds * kSecond + *micros * kMicrosecond;
}

/// "     ksoftirqd/0-14      [000] ..s..   950.679386", read from its end: the name comes first and
/// may look like anything. A kernel can be told to print no flags.
std::optional<Head> parseHead(std::string_view text)
{
    Head head;
    const auto time = parseSeconds(takeLastWord(text));
    std::string_view cpu = takeLastWord(text);
    if (!cpu.starts_with('['))
        cpu = takeLastWord(text);
    if (!time || cpu.size() < 3 || cpu.front() != '[' || cpu.back() != ']')
        return std::nullopt;
    const auto number = toNumber<std::uint16_t>(cpu.substr(1, cpu.size() - 2));
    if (!number)
        return std::nullopt;
    head.time = *time;
    head.cpu = *number;
    return head;
}

bool isAddress(std::string_view location)
{
    return location.starts_with("0x") ||
           (location.size() >= 8 &&
            location.find_first_not_of("0123456789abcdef") == std::string_view::npos);
}

std::string reasonName(std::string_view reason, const DropReasons& reasons)
{
    const auto number = reason.starts_with("0x") ? toNumber<std::uint32_t>(reason.substr(2), 16)
                                                 : toNumber<std::uint32_t>(reason);
    const auto known = number ? reasons.find(*number) : reasons.end();
    return known != reasons.end() ? known->second : std::string(reason);
}

} // namespace

DropReasons parseDropReasons(std::string_view format)
{
    DropReasons reasons;
    const std::size_t list = format.find("__print_symbolic(REC->reason");
    if (list == std::string_view::npos)
        return reasons;
    format.remove_prefix(list);
    for (std::size_t open = format.find('{'); open != std::string_view::npos;
         open = format.find('{')) {
        format.remove_prefix(open + 1);
        const std::size_t close = format.find('}');
        if (close == std::string_view::npos)
            break;
        std::string_view entry = format.substr(0, close);
        const auto number = toNumber<std::uint32_t>(trimmed(takeUntil(entry, ',')));
        entry = trimmed(entry);
        if (number && entry.size() > 2 && entry.front() == '"' && entry.back() == '"')
            reasons.emplace(*number, entry.substr(1, entry.size() - 2));
    }
    return reasons;
}

std::optional<KernelDrop> parseKfreeLine(std::string_view line, const DropReasons& reasons)
{
    // Longer than any name of a process can be.
    constexpr std::string_view kEvent = ": kfree_skb: skbaddr=";
    constexpr std::string_view kReason = "reason: ";
    line = trimmed(line);
    const std::size_t event = line.find(kEvent);
    if (event == std::string_view::npos)
        return std::nullopt;
    const auto head = parseHead(line.substr(0, event));
    std::string_view fields = line.substr(event + kEvent.size());
    const std::size_t reason = fields.find(kReason);
    if (!head || reason == std::string_view::npos)
        return std::nullopt;
    KernelDrop drop;
    drop.time = head->time;
    drop.cpu = head->cpu;
    drop.reason = reasonName(trimmed(fields.substr(reason + kReason.size())), reasons);
    fields = fields.substr(0, reason);
    bool protocolTold = false;
    for (std::string_view word = takeWord(fields); !word.empty(); word = takeWord(fields)) {
        if (word.starts_with("protocol=")) {
            const auto protocol = toNumber<std::uint16_t>(word.substr(9));
            protocolTold = protocol.has_value();
            drop.etherType = protocol.value_or(0);
        } else if (word.starts_with("location=")) {
            word.remove_prefix(9);
            word = word.substr(0, word.find('+'));
            if (!isAddress(word))
                drop.location = word;
        }
    }
    if (!protocolTold || drop.reason.empty())
        return std::nullopt;
    return drop;
}

std::optional<Timestamp> parseTraceMark(std::string_view line)
{
    const std::size_t event = line.find(": tracing_mark_write: ");
    if (event == std::string_view::npos)
        return std::nullopt;
    const auto head = parseHead(line.substr(0, event));
    return head ? std::optional<Timestamp>(head->time) : std::nullopt;
}

std::optional<std::uint64_t> parseLostEvents(std::string_view line)
{
    constexpr std::string_view kLost = " [LOST ";
    line = trimmed(line);
    const std::size_t at = line.find(kLost);
    if (!line.starts_with("CPU:") || at == std::string_view::npos || !line.ends_with(']'))
        return std::nullopt;
    std::string_view count = line.substr(at + kLost.size());
    return toNumber<std::uint64_t>(takeWord(count)).value_or(1);
}

} // namespace vs
