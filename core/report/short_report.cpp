// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/short_report.h"

#include "core/report/path_picture.h"
#include "core/report/plain_text.h"

#include <algorithm>

namespace vs {

namespace {

constexpr std::size_t kWidth = 100;

bool opensFold(std::string_view line)
{
    return line.starts_with("<details>") || line.starts_with("[SPOILER=");
}

bool closesFold(std::string_view line)
{
    return line == "</details>" || line == "[/SPOILER]";
}

/// A fence is only closed by one that is as long.
std::size_t fenceOf(std::string_view line)
{
    const std::size_t run = std::min(line.find_first_not_of('`'), line.size());
    return run >= 3 ? run : 0;
}

} // namespace

std::size_t visibleLines(std::string_view post)
{
    std::size_t count = 0;
    bool folded = false;
    std::size_t fence = 0; // of Markdown; 1: BBCode's [CODE]
    for (const std::string& line : linesOf(post)) {
        const bool code = fence > 0 || line.starts_with("[CODE]") || fenceOf(line) > 0;
        if (fence > 1)
            fence = fenceOf(line) >= fence ? 0 : fence;
        else if (fence == 1)
            fence = line.ends_with("[/CODE]") ? 0 : 1;
        else if (line.starts_with("[CODE]"))
            fence = line.ends_with("[/CODE]") ? 0 : 1;
        else
            fence = fenceOf(line);
        if (!code && folded) {
            folded = !closesFold(line);
            continue;
        }
        if (folded)
            continue;
        folded = !code && opensFold(line);
        const bool scrolls = code || folded || line.starts_with("| ") || line.starts_with("|--");
        count += scrolls ? 1 : std::max<std::size_t>(1, (textWidth(line) + kWidth - 1) / kWidth);
    }
    return count;
}

std::vector<bool>
openSections(const ReportDocument& report, std::size_t lines,
             const std::function<std::string(const ReportDocument::Section&)>& spelled)
{
    std::vector<bool> open(report.sections.size(), false);
    std::size_t used = report.sections.size(); // all folded
    for (std::size_t i = 0; i < report.sections.size(); ++i) {
        if (report.sections[i].detail)
            continue;
        const std::size_t size = visibleLines(spelled(report.sections[i]));
        if (used - 1 + size > lines)
            continue;
        used += size - 1;
        open[i] = true;
    }
    return open;
}

std::string tableText(const ReportDocument::Table& table)
{
    std::string text;
    for (const std::string& line : alignedRows(table.header, table.rows))
        text += line + "\n";
    return text;
}

} // namespace vs
