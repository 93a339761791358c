// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/short_report.h"

#include "core/report/plain_text.h"

namespace vs {

std::vector<bool>
openSections(const ReportDocument& report, std::size_t lines,
             const std::function<std::string(const ReportDocument::Section&)>& spelled)
{
    std::vector<bool> open(report.sections.size(), false);
    std::size_t used = report.sections.size(); // all folded
    for (std::size_t i = 0; i < report.sections.size(); ++i) {
        if (report.sections[i].detail)
            continue;
        const std::size_t size = wrappedLines(spelled(report.sections[i]), kPostWidth);
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
