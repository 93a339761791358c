// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/letters.h"

#include <cstddef>
#include <string_view>

/// Letters as the recognisers of the text scanner see them: ASCII, whatever the locale.
namespace vs::redaction {

inline bool isBlank(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\r';
}

/// No letter or digit stands in front.
inline bool beginsWord(std::string_view line, std::size_t at)
{
    return at == 0 || !isAlnum(line[at - 1]);
}

/// Nothing stands in front that could be part of a number; "src2001:db8::1" is glued, and read.
inline bool beginsHex(std::string_view line, std::size_t at)
{
    return at == 0 || !isHex(line[at - 1]);
}

/// Where the letters of a kind end, at most `most` of them.
template<class Is>
std::size_t endOf(std::string_view line, std::size_t at, Is&& is, std::size_t most)
{
    const std::size_t stop = line.size() - at > most ? at + most : line.size();
    while (at < stop && is(line[at]))
        ++at;
    return at;
}

} // namespace vs::redaction
