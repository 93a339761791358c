// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markdown.h"

#include "core/base/letters.h"
#include "core/base/text.h"
#include "core/report/path_picture.h"
#include "core/report/plain_text.h"
#include "core/report/short_report.h"

#include <algorithm>

namespace vs {

namespace {

bool isWord(char c)
{
    return isAlnum(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// ":name:" is a picture for some.
bool beginsEmoji(std::string_view text)
{
    const std::size_t end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_+-", 1);
    if (end == std::string_view::npos || end == 1 || text[end] != ':')
        return false;
    const std::string_view name = text.substr(1, end - 1);
    return name.find_first_not_of("0123456789") != std::string_view::npos; // else it is a time
}

/// Words of a sentence. Escaped is what marks up within a line, and at the beginning of one what
/// would make a list, a heading, a quotation of it. "&" would begin an entity, "@" call somebody,
/// "://" and "www." a link.
std::string words(std::string_view text, bool lineStart = true)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const char before = i > 0 ? text[i - 1] : ' ';
        const char next = i + 1 < text.size() ? text[i + 1] : ' ';
        constexpr std::string_view kMarks = "\\`*[<>|~$#";
        const bool first = lineStart && i == 0 && (c == '-' || c == '+' || c == '=');
        const bool underline = c == '_' && !(isWord(before) && isWord(next));
        if (kMarks.find(c) != std::string_view::npos || first || underline)
            out += '\\';
        if (c == '&')
            out += "&amp;";
        else if (c == '@' && next != ' ')
            out += "&#64;";
        else if (c == ':' && (next == '/' || beginsEmoji(text.substr(i))))
            out += "&#58;";
        else if (c == '.' && (i >= 3 && lowered(text.substr(i - 3, 3)) == "www"))
            out += "&#46;";
        else
            out += c;
    }
    return out;
}

/// A run of a character that is longer than any in the text.
std::string fence(std::string_view text, std::size_t least)
{
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : text) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return std::string(std::max(least, longest + 1), '`');
}

std::string codeSpan(std::string text)
{
    if (text.find_first_not_of(' ') == std::string::npos)
        return {};
    const std::string mark = fence(text, 1);
    // A table's cell ends at "|" even within code.
    for (std::size_t at = 0; (at = text.find('|', at)) != std::string::npos; at += 2)
        text.insert(at, 1, '\\');
    const bool pad = text.front() == '`' || text.back() == '`';
    return mark + (pad ? " " : "") + text + (pad ? " " : "") + mark;
}

struct Spell
{
    std::string operator()(const ReportDocument::Paragraph& it) const
    {
        return words(it.text) + "\n\n";
    }
    std::string operator()(const ReportDocument::Reference& it) const
    {
        return (isPlainAddress(it.text) ? "<" + it.text + ">" : words(it.text)) + "\\\n";
    }
    std::string operator()(const ReportDocument::List& it) const
    {
        std::string text;
        for (const std::string& item : it.items)
            text += "- " + words(item) + "\n";
        return text + "\n";
    }
    std::string operator()(const ReportDocument::Code& it) const
    {
        const std::string mark = fence(it.text, 3);
        return mark + "text\n" + it.text + mark + "\n\n";
    }
    std::string operator()(const ReportDocument::Table& it) const
    {
        std::vector<std::size_t> widths(it.header.size(), 3);
        std::vector<std::vector<std::string>> rows;
        const auto take = [&](const std::vector<std::string>& from, bool header) {
            std::vector<std::string> row;
            for (std::size_t i = 0; i < it.header.size(); ++i) {
                const std::string cell = i < from.size() ? from[i] : std::string();
                row.push_back(!header && it.codeColumn == i ? codeSpan(cell) : words(cell, false));
                widths[i] = std::max(widths[i], textWidth(row.back()));
            }
            rows.push_back(std::move(row));
        };
        take(it.header, true);
        for (const auto& row : it.rows)
            take(row, false);
        const auto line = [&widths](const std::vector<std::string>& row) {
            std::string text = "|";
            for (std::size_t i = 0; i < row.size(); ++i) {
                // The last column may be wide: it is not filled up.
                const bool last = i + 1 == row.size();
                text += ' ' + row[i] +
                        (last ? "" : std::string(widths[i] - textWidth(row[i]), ' ')) + " |";
            }
            return text + "\n";
        };
        std::string text = line(rows.front());
        text += "|";
        for (std::size_t i = 0; i < widths.size(); ++i)
            text += std::string(i + 1 == widths.size() ? 5 : widths[i] + 2, '-') + "|";
        text += "\n";
        for (std::size_t i = 1; i < rows.size(); ++i)
            text += line(rows[i]);
        return text + "\n";
    }
};

std::string blocksText(const ReportDocument::Section& section)
{
    std::string text;
    for (const ReportDocument::Block& block : section.blocks)
        text += std::visit(Spell{}, block);
    while (text.ends_with("\\\n"))
        text.replace(text.size() - 2, 2, "\n");
    while (text.ends_with("\n\n"))
        text.pop_back();
    return text;
}

std::string openText(const ReportDocument::Section& section)
{
    // Lists and code may follow right on a line; a table not everywhere.
    const ReportDocument::Block& first = section.blocks.front();
    const bool close = std::holds_alternative<ReportDocument::List>(first) ||
                       std::holds_alternative<ReportDocument::Code>(first);
    return "**" + words(section.title) + "**\n" + (close ? "" : "\n") + blocksText(section) + "\n";
}

std::string foldedText(const ReportDocument::Section& section)
{
    return "<details><summary>" + words(section.title) + "</summary>\n\n" + blocksText(section) +
           "\n</details>\n";
}

std::string headText(const ReportDocument& report)
{
    std::string text = "**" + report.symbol + " " + words(report.verdict) + ": " +
                       words(report.sentence) + "**\\\n";
    std::vector<std::string> lines = report.context;
    if (!report.grounds.empty())
        lines.insert(lines.begin(), report.grounds);
    for (std::size_t i = 0; i < lines.size(); ++i)
        text += words(lines[i]) + (i + 1 < lines.size() ? "\\\n" : "\n");
    text += report.picture.empty() ? "\n" : "";
    if (!report.picture.empty())
        text += Spell{}(ReportDocument::Code{report.picture});
    return text;
}

} // namespace

std::string reportMarkdown(const ReportDocument& report)
{
    return fittingPost(report, [](const ReportDocument& it, const std::vector<bool>& open) {
        std::string text = headText(it);
        bool folded = false;
        for (std::size_t i = 0; i < open.size(); ++i) {
            if (open[i] && folded)
                text += "\n"; // HTML ends at a blank line only
            text += open[i] ? openText(it.sections[i]) : foldedText(it.sections[i]);
            folded = !open[i];
        }
        return text + (folded ? "\n" : "") + words(it.footer) + "\n";
    });
}

} // namespace vs
