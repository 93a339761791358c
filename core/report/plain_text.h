// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Text of a node made fit to be shown by a program of somebody else.
namespace vs {

/// Valid UTF-8 in which nothing acts: control characters but line breaks, what turns the direction
/// of writing (RTL overrides, isolates) or is not seen (zero width), and broken bytes become
/// U+FFFD; tabs become blanks.
std::string harmlessText(std::string_view text);
/// The same on one line.
std::string harmlessLine(std::string_view text);

/// An https address that every spelling can name as it is: no blanks, quotes, brackets.
bool isPlainAddress(std::string_view text);

/// Cut to so many code points with "…" at the end.
std::string shortened(std::string text, std::size_t width);
std::vector<std::string> linesOf(std::string_view text);

/// Rows in aligned columns, two blanks between them; the header (if any) is underlined by '-'.
/// Cells hold no line break. One line a row, no blanks at ends.
std::vector<std::string> alignedRows(const std::vector<std::string>& header,
                                     const std::vector<std::vector<std::string>>& rows);

} // namespace vs
