// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace vs {

// Comparisons in which ASCII capitals do not matter. The second argument is in lower case already.
// None of them allocates, and all take any bytes.

bool equalFolded(std::string_view text, std::string_view lower);
bool containsFolded(std::string_view text, std::string_view lower);
/// The whole text against a pattern: * is any text, ? any one byte. At worst text times pattern.
bool matchesFolded(std::string_view text, std::string_view pattern);

} // namespace vs
