// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vs {

// ASCII, whatever the locale.

constexpr bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// Of either case.
constexpr bool isHex(char letter)
{
    return isDigit(letter) || (letter >= 'a' && letter <= 'f') || (letter >= 'A' && letter <= 'F');
}

constexpr bool isLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

constexpr bool isAlnum(char letter)
{
    return isDigit(letter) || isLetter(letter);
}

} // namespace vs
