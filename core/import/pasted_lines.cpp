// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pasted_lines.h"

#include "core/base/letters.h"
#include "core/parse/text.h"

#include <algorithm>
#include <string>

namespace vs {

bool isElision(std::string_view line)
{
    if (line.size() > 40)
        return false;
    const std::string word = lowered(line);
    return word.find("snip") != std::string::npos || word.find("[...]") != std::string::npos ||
           word.find("(...)") != std::string::npos ||
           (word.find("...") != std::string::npos &&
            word.find_first_not_of(". -") == std::string::npos);
}

std::string_view commandOf(std::string_view line)
{
    for (const std::string_view sign : {std::string_view("# "), std::string_view("$ ")}) {
        const std::size_t at = line.find(sign);
        if (at == std::string_view::npos || at > 60)
            continue;
        const std::string_view host = line.substr(0, at);
        if (host.empty() || (host.find('@') != std::string_view::npos && host.front() != '['))
            return trimmed(line.substr(at + 2));
    }
    return {};
}

bool isOneSided(std::string_view command)
{
    static constexpr std::string_view kWords[] = {"-Q",      "--direction", "inbound", "outbound",
                                                  "src",     "dst",         "ether",   "ifname",
                                                  "ifindex", "vlan",        "less",    "greater"};
    for (std::string_view word = takeWord(command); !word.empty(); word = takeWord(command)) {
        const std::size_t first = word.find_first_not_of("'\"(");
        word = first == std::string_view::npos ? std::string_view() : word.substr(first);
        for (const std::string_view each : kWords)
            if (word == each || (each.front() == '-' && word.starts_with(each)))
                return true;
    }
    return false;
}

bool isBarePrompt(std::string_view line)
{
    return line.size() > 3 && line.size() < 60 && line.find('@') != std::string_view::npos &&
           (line.back() == '#' || line.back() == '$') &&
           line.find_first_of(" \t") == std::string_view::npos;
}

bool beginsLikeEvent(std::string_view line)
{
    if (!line.starts_with('['))
        return false;
    return line.starts_with("[NEW]") || line.starts_with("[UPDATE]") ||
           line.starts_with("[DESTROY]") ||
           (line.size() > 12 && isDigit(line[1]) && line.find(']') < 24 && line.find('.') < 14);
}

bool beginsLikeEntry(std::string_view line)
{
    std::string_view word = takeWord(line);
    if (word == "ipv4" || word == "ipv6") {
        takeWord(line);
        word = takeWord(line);
    }
    static constexpr std::string_view kNames[] = {"tcp",     "udp", "icmp", "icmpv6",
                                                  "unknown", "gre", "sctp", "dccp"};
    if (std::find(std::begin(kNames), std::end(kNames), word) == std::end(kNames))
        return false;
    return toNumber<int>(takeWord(line)).has_value() && toNumber<int>(takeWord(line)).has_value();
}

} // namespace vs
