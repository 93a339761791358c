// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace vs {

/// One word of POSIX shell text that means exactly `text`: "it's" becomes 'it'\''s'. Words made of
/// harmless characters only stay as they are, so that commands stay readable.
std::string shellQuote(std::string_view text);

/// A command line that runs `script` in /bin/sh, whatever shell reads it: bash, zsh, fish and csh
/// quote differently, so what they disagree on travels as octal escapes.
std::string forAnyLoginShell(std::string_view script);

} // namespace vs
