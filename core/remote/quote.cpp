// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/quote.h"

#include "core/base/letters.h"

#include <array>
#include <cstdio>

namespace vs {

namespace {

bool isHarmless(char c)
{
    return isAlnum(c) || std::string_view("_@%+=:,./-").find(c) != std::string_view::npos;
}

/// Means the same inside single quotes of every shell, inside double quotes, and to printf.
bool isPlainEverywhere(char c)
{
    return c >= ' ' && c <= '~' && std::string_view("'\"\\$`!%").find(c) == std::string_view::npos;
}

} // namespace

std::string shellQuote(std::string_view text)
{
    bool harmless = !text.empty();
    for (const char c : text)
        harmless = harmless && isHarmless(c);
    if (harmless)
        return std::string(text);

    std::string quoted = "'";
    for (const char c : text) {
        if (c == '\'')
            quoted += "'\\''";
        else
            quoted += c;
    }
    return quoted + "'";
}

std::string forAnyLoginShell(std::string_view script)
{
    std::string command = "exec /bin/sh -c 'eval \"$(printf \"";
    for (const char c : script) {
        if (isPlainEverywhere(c)) {
            command += c;
            continue;
        }
        std::array<char, 8> octal{};
        std::snprintf(octal.data(), octal.size(), "\\%03o", static_cast<unsigned char>(c));
        command += octal.data();
    }
    return command + "\")\"'";
}

} // namespace vs
