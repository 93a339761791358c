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

constexpr std::size_t kCodeBlocks = 12;

/// Code of details cut after so many lines.
ReportDocument withShortDetails(ReportDocument report, std::size_t most)
{
    for (ReportDocument::Section& section : report.sections) {
        if (!section.detail)
            continue;
        for (ReportDocument::Block& block : section.blocks) {
            auto* const code = std::get_if<ReportDocument::Code>(&block);
            const auto lines = code != nullptr ? linesOf(code->text) : std::vector<std::string>();
            if (lines.size() <= most)
                continue;
            code->text.clear();
            for (std::size_t i = 0; i < most; ++i)
                code->text += shortened(lines[i], 200) + "\n";
            code->text += "# and " + std::to_string(lines.size() - most) + " more lines\n";
        }
        std::string rest = "All of it is in the report as HTML and as JSON.";
        if (section.blocks.size() > kCodeBlocks) {
            rest =
                std::to_string(section.blocks.size() - kCodeBlocks) + " more are left out. " + rest;
            section.blocks.resize(kCodeBlocks);
        }
        section.blocks.emplace_back(ReportDocument::Paragraph{std::move(rest)});
    }
    return report;
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

std::string fittingPost(const ReportDocument& report, const PostSpelling& spell)
{
    std::vector<bool> open(report.sections.size(), false);
    std::string post = spell(report, open);
    for (std::size_t i = 0; i < open.size(); ++i) {
        if (report.sections[i].detail)
            continue;
        open[i] = true;
        std::string larger = spell(report, open);
        if (visibleLines(larger) <= kPostLines)
            post = std::move(larger);
        else
            open[i] = false;
    }
    for (const std::size_t most : {40U, 20U, 10U, 4U}) {
        if (textWidth(post) <= kPostLength)
            break;
        post = spell(withShortDetails(report, most), open);
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
