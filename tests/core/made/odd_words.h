// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace vs::made {

inline constexpr std::string_view kOddOpen = "⟦", kOddClose = "⟧";

/// A language nobody speaks: a text in ⟦ ⟧, its letters wide, its places ({name}, %1, %n) as they
/// are. What is said in it shows every word that was not looked up.
std::string oddWords(const char* english);

/// The first word in a text that only English has; empty: there is none. Names, rules and the
/// kernel's own words pass.
std::string firstEnglish(const std::string& text);

} // namespace vs::made
