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

std::string fittingPost(const ReportDocument& report,
                        const std::function<std::string(const std::vector<bool>& open)>& spell)
{
    std::vector<bool> open(report.sections.size(), false);
    std::string post = spell(open);
    for (std::size_t i = 0; i < open.size(); ++i) {
        if (report.sections[i].detail)
            continue;
        open[i] = true;
        std::string larger = spell(open);
        if (visibleLines(larger) <= kPostLines)
            post = std::move(larger);
        else
            open[i] = false;
    }
    return post;
}

std::string tableText(const ReportDocument::Table& table)
{
    std::string text;
    for (const std::string& line : alignedRows(table.header, table.rows))
        text += line + "\n";
    return text;
}

} // namespace vs
