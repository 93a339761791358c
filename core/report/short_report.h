// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <functional>
#include <string>
#include <vector>

namespace vs {

/// What a forum post may take on the screen: lines outside of folded parts, wrapped at 100 columns,
/// blank lines too; of a folded part its title counts.
inline constexpr std::size_t kPostLines = 60;
inline constexpr std::size_t kPostWidth = 100;

/// Which sections stand open in a post: as many as there is room for in `lines`, the most wanted
/// first. `spelled` gives an open section's text. A section that is not open takes one line.
std::vector<bool>
openSections(const ReportDocument& report, std::size_t lines,
             const std::function<std::string(const ReportDocument::Section&)>& spelled);

/// A table as lines in columns, the marked rows as they are.
std::string tableText(const ReportDocument::Table& table);

} // namespace vs
