// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_parts.h"
#include "core/report/plain_text.h"

namespace vs {

namespace {

/// A sentence that the post begins with; names within it may be made up to be long.
constexpr std::size_t kSentenceWidth = 400;
constexpr std::size_t kLineWidth = 200;
constexpr std::size_t kCellWidth = 400;
constexpr std::size_t kTextWidth = 2000;

/// Makes all text of a block fit to be shown.
struct Harmless
{
    void operator()(ReportDocument::Paragraph& it) const
    {
        it.text = shortened(harmlessLine(it.text), kTextWidth);
    }
    void operator()(ReportDocument::Reference& it) const { it.text = harmlessLine(it.text); }
    void operator()(ReportDocument::List& it) const
    {
        for (std::string& item : it.items)
            item = shortened(harmlessLine(item), kTextWidth);
    }
    void operator()(ReportDocument::Table& it) const
    {
        for (std::string& cell : it.header)
            cell = shortened(harmlessLine(cell), kCellWidth);
        for (auto& row : it.rows)
            for (std::string& cell : row)
                cell = shortened(harmlessLine(cell), kCellWidth);
    }
    void operator()(ReportDocument::Code& it) const
    {
        std::string text;
        for (const std::string& line : linesOf(harmlessText(it.text)))
            text += shortened(line, kTextWidth) + "\n";
        it.text = std::move(text);
    }
};

} // namespace

void makeHarmless(ReportDocument& report)
{
    report.sentence = shortened(harmlessLine(report.sentence), kSentenceWidth);
    report.grounds = shortened(harmlessLine(report.grounds), kLineWidth);
    report.description = shortened(harmlessLine(report.description), kSentenceWidth);
    for (std::string& line : report.context)
        line = shortened(harmlessLine(line), kLineWidth);
    report.picture = harmlessText(report.picture);
    for (ReportDocument::Section& section : report.sections)
        for (ReportDocument::Block& block : section.blocks)
            std::visit(Harmless{}, block);
}

} // namespace vs
