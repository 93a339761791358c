// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/fold.h"

#include <algorithm>

namespace vs {

namespace {

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same(char text, char lower)
{
    return folded(text) == lower;
}

} // namespace

bool equalFolded(std::string_view text, std::string_view lower)
{
    return text.size() == lower.size() && std::equal(text.begin(), text.end(), lower.begin(), same);
}

bool containsFolded(std::string_view text, std::string_view lower)
{
    if (lower.empty())
        return true;
    const char first = lower.front();
    const char capital =
        first >= 'a' && first <= 'z' ? static_cast<char>(first - 'a' + 'A') : first;
    for (std::size_t at = 0; at + lower.size() <= text.size(); ++at) {
        if ((text[at] == first || text[at] == capital) &&
            equalFolded(text.substr(at, lower.size()), lower))
            return true;
    }
    return false;
}

bool matchesFolded(std::string_view text, std::string_view pattern)
{
    // Only the last * is ever tried again: an earlier one cannot find more than it has.
    std::size_t t = 0, p = 0, star = std::string_view::npos, from = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            from = t;
        } else if (p < pattern.size() && (pattern[p] == '?' || same(text[t], pattern[p]))) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++from;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

} // namespace vs
