// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// What a forum post may take on the screen.
inline constexpr std::size_t kPostLines = 60;

/// Lines of a post as they are seen: text is wrapped at 100 columns; code and tables are not, they
/// scroll sideways; blank lines count; of what is folded (<details>, [SPOILER]) only the title
/// does.
std::size_t visibleLines(std::string_view post);

/// ... and how many characters: forums refuse what is much longer.
inline constexpr std::size_t kPostLength = 16'000;

/// How a post is spelled where these sections are open and all others folded.
using PostSpelling =
    std::function<std::string(const ReportDocument& report, const std::vector<bool>& open)>;

/// A post with as many open sections as kPostLines leave room for, the most wanted first. Where it
/// is longer than kPostLength, code of sections that are details is cut after some lines (four at
/// least), and says so.
std::string fittingPost(const ReportDocument& report, const PostSpelling& spell);

/// A table as lines in columns, the marked rows as they are.
std::string tableText(const ReportDocument::Table& table);

} // namespace vs
