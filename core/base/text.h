// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// Parts between separators; n separators make n+1 parts. Views into `text`.
std::vector<std::string_view> splitView(std::string_view text, char separator);
/// Words between blanks; "double quotes" hold one word together and are taken off, \" inside kept.
std::vector<std::string> splitQuoted(std::string_view text);
std::string_view trimmed(std::string_view text);
/// ASCII letters in lower case; whatever the locale.
std::string lowered(std::string_view text);
std::string uppered(std::string_view text);
/// The first letter in upper case; a name ("vmbr0 does ...") stays as it is.
std::string capitalised(std::string text);
bool contains(std::string_view text, std::string_view part);

} // namespace vs
