// SPDX-License-Identifier: GPL-3.0-or-later
// An answer of the command table:
//   @@vethscope section uname
//   6.8.12-4-pve
//
//   @@vethscope status 0
//
//   @@vethscope section end
#include "core/collect/sections.h"

#include "core/parse/text.h"
#include "core/remote/command_table.h"

namespace vs {

namespace {

/// `text` between two positions without newlines at its end.
std::string_view between(std::string_view text, std::size_t from, std::size_t to)
{
    while (to > from && text[to - 1] == '\n')
        --to;
    return text.substr(from, to - from);
}

} // namespace

Sections::Sections(std::string_view answer)
{
    std::string_view name;
    std::size_t begin = 0;
    bool open = false;
    const auto close = [&](std::size_t end, int status) {
        if (open)
            m_parts[name] = {between(answer, begin, end), status};
        open = false;
    };
    std::size_t at = 0;
    while (at < answer.size()) {
        const std::size_t newline = answer.find('\n', at);
        const std::size_t next = newline == std::string_view::npos ? answer.size() : newline + 1;
        const std::string_view line = trimmed(answer.substr(at, newline - at));
        if (line.starts_with(commands::kSectionMark)) {
            close(at, -1);
            name = line.substr(commands::kSectionMark.size());
            begin = next;
            open = true;
        } else if (line.starts_with(commands::kStatusMark)) {
            close(at, toNumber<int>(line.substr(commands::kStatusMark.size())).value_or(-1));
        }
        at = next;
    }
    close(answer.size(), -1);
}

Sections::Part Sections::operator[](std::string_view name) const
{
    const auto found = m_parts.find(name);
    return found == m_parts.end() ? Part{{}, -1} : found->second;
}

} // namespace vs
