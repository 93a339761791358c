// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ini_text.h"

#include "core/base/text.h"

#include <algorithm>

namespace vs {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool alike(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

/// Calls `visit` with each line of the section that is not empty, without its comment.
template<typename Visit>
void eachLine(std::string_view text, std::string_view section, Visit visit)
{
    bool inside = false;
    for (std::string_view line : splitView(text, '\n')) {
        line = trimmed(line.substr(0, line.find('#')));
        if (line.empty())
            continue;
        if (line.front() == '[') {
            const std::string_view name = line.substr(1, line.find(']') - 1);
            inside = alike(trimmed(name), section);
        } else if (inside) {
            visit(line);
        }
    }
}

} // namespace

std::optional<std::string> iniValue(std::string_view text, std::string_view section,
                                    std::string_view key)
{
    std::optional<std::string> value;
    eachLine(text, section, [&](std::string_view line) {
        const std::size_t colon = line.find(':');
        if (colon != std::string_view::npos && alike(trimmed(line.substr(0, colon)), key))
            value = std::string(trimmed(line.substr(colon + 1)));
    });
    return value;
}

int iniLines(std::string_view text, std::string_view section)
{
    int count = 0;
    eachLine(text, section, [&](std::string_view line) { count += line.front() != '|' ? 1 : 0; });
    return count;
}

} // namespace vs
