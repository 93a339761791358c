// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/tcpdump_notes.h"

#include "core/parse/text.h"

namespace vs {

namespace {

constexpr std::string_view kName = "tcpdump: ";

} // namespace

std::optional<TcpdumpCount> takeTcpdumpCount(std::string_view& line)
{
    std::string_view part = trimmed(takeUntil(line, ','));
    const auto number = toNumber<std::uint64_t>(takeWord(part));
    part = trimmed(part);
    if (!number || !part.starts_with("packet"))
        return std::nullopt;
    TcpdumpCount count;
    count.packets = *number;
    if (part.ends_with("captured"))
        count.of = TcpdumpCount::Of::Captured;
    else if (part.ends_with("dropped by kernel"))
        count.of = TcpdumpCount::Of::Dropped;
    return count;
}

bool TcpdumpNotes::feed(std::string_view chunk)
{
    m_pending += chunk;
    bool counted = false;
    std::string_view rest = m_pending;
    for (std::size_t newline = rest.find('\n'); newline != std::string_view::npos;
         newline = rest.find('\n')) {
        counted |= takeLine(trimmed(rest.substr(0, newline)));
        rest.remove_prefix(newline + 1);
    }
    m_pending.erase(0, m_pending.size() - rest.size());
    return counted;
}

bool TcpdumpNotes::takeLine(std::string_view line)
{
    const std::string_view whole = line;
    if (line.starts_with(kName))
        line.remove_prefix(kName.size());
    if (line.starts_with("listening on ")) {
        m_listening = true;
        return false;
    }
    bool counted = false;
    bool understood = false;
    while (!line.empty()) {
        const auto count = takeTcpdumpCount(line);
        if (!count)
            continue;
        understood = true;
        if (count->of == TcpdumpCount::Of::Captured)
            m_captured = count->packets;
        if (count->of == TcpdumpCount::Of::Dropped) {
            m_dropped = count->packets;
            counted = true;
        }
    }
    const bool chatter = whole.starts_with("tcpdump: data link type") ||
                         whole.starts_with("tcpdump: verbose output") ||
                         whole.starts_with("Warning:") || whole.starts_with("tcpdump: WARNING");
    if (!understood && !chatter && !whole.empty())
        m_complaint = whole;
    return counted;
}

} // namespace vs
