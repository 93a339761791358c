// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/expression.h"
#include "core/query/problem.h"

#include <string_view>
#include <tl/expected.hpp>

namespace vs {

/// Longest filter, and deepest nesting of parentheses, that is read.
inline constexpr std::size_t kLongestFilter = 4096;
inline constexpr int kDeepestFilter = 50;

/// Reads `port == 80 and not (arp or guest == 811)`. Blank text is the filter that keeps
/// everything. Takes any bytes; a problem's span lies inside the text.
tl::expected<Expression, FilterProblem> parseFilter(std::string_view text);

} // namespace vs
