// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// The lines of a text as a terminal showed them, whatever a forum, a mail or a copy did to them:
/// mark-up of BBCode, Markdown and HTML, quote marks, escape sequences, non-breaking blanks,
/// UTF-16, indentation that all lines share. Lines are at most some kilobytes, but for JSON;
/// control characters are gone. Never fails.
std::vector<std::string> terminalLines(std::string_view pasted);

} // namespace vs
