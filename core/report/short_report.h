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
/// scroll sideways; blank lines count; of what is folded (<details>, [SPOILER]) only the title does.
std::size_t visibleLines(std::string_view post);

/// Which sections stand open in a post: as many as there is room for in `lines`, the most wanted
/// first. `spelled` gives an open section's text. A section that is not open takes one line.
std::vector<bool>
openSections(const ReportDocument& report, std::size_t lines,
             const std::function<std::string(const ReportDocument::Section&)>& spelled);

/// A table as lines in columns, the marked rows as they are.
std::string tableText(const ReportDocument::Table& table);

} // namespace vs
