// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/bbcode.h"

#include "core/base/letters.h"
#include "core/base/text.h"
#include "core/report/plain_text.h"
#include "core/report/short_report.h"

namespace vs {

namespace {

/// Nothing is seen of it, and a tag with it inside is none.
constexpr std::string_view kBreak = "\xe2\x80\x8b"; // U+200B

/// Words of a sentence: no tag begins in them, nobody is called by "@", no ":" makes a smiley, no
/// address a link.
std::string words(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text[i + 1] : ' ';
        out += text[i];
        const bool tag = text[i] == '[' && next != ' ';
        const bool call = text[i] == '@' && next != ' ';
        const bool smiley =
            text[i] == ':' && next != ' ' && next != ':' && next != '/' && !isAlnum(next);
        const bool link = text[i] == ':' && text.substr(i).starts_with("://");
        const bool www = i >= 2 && next == '.' && lowered(text.substr(i - 2, 3)) == "www";
        if (tag || call || smiley || link || www)
            out += kBreak;
    }
    return out;
}

/// [CODE] takes everything but its own end.
std::string code(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        out += text[i];
        if (text[i] == '[' && i + 2 < text.size() && text[i + 1] == '/' && isLetter(text[i + 2]))
            out += kBreak;
    }
    return "[CODE]" + out + "[/CODE]\n";
}

struct Spell
{
    std::string operator()(const ReportDocument::Paragraph& it) const
    {
        return words(it.text) + "\n";
    }
    std::string operator()(const ReportDocument::Reference& it) const
    {
        return isPlainAddress(it.text) ? "[URL]" + it.text + "[/URL]\n" : words(it.text) + "\n";
    }
    std::string operator()(const ReportDocument::List& it) const
    {
        std::string text;
        for (const std::string& item : it.items)
            text += "• " + words(item) + "\n";
        return text;
    }
    std::string operator()(const ReportDocument::Code& it) const
    {
        return code(std::string_view(it.text).substr(0, it.text.find_last_not_of('\n') + 1));
    }
    std::string operator()(const ReportDocument::Table& it) const
    {
        return (*this)(ReportDocument::Code{tableText(it)});
    }
};

std::string blocksText(const ReportDocument::Section& section)
{
    std::string text;
    for (const ReportDocument::Block& block : section.blocks)
        text += std::visit(Spell{}, block);
    return text;
}

std::string openText(const ReportDocument::Section& section)
{
    return "[B]" + words(section.title) + "[/B]\n" + blocksText(section) + "\n";
}

std::string foldedText(const ReportDocument::Section& section)
{
    return "[SPOILER=\"" + section.title + "\"]\n" + blocksText(section) + "[/SPOILER]\n";
}

std::string headText(const ReportDocument& report)
{
    std::string text = "[B]" + report.symbol + " " + words(report.verdict) + ": " +
                       words(report.sentence) + "[/B]\n";
    if (!report.grounds.empty())
        text += words(report.grounds) + "\n";
    for (const std::string& line : report.context)
        text += words(line) + "\n";
    if (!report.picture.empty())
        text += Spell{}(ReportDocument::Code{report.picture});
    return text + "\n";
}

} // namespace

std::string reportBbcode(const ReportDocument& report)
{
    return fittingPost(report, [](const ReportDocument& it, const std::vector<bool>& open) {
        std::string text = headText(it);
        for (std::size_t i = 0; i < open.size(); ++i)
            text += open[i] ? openText(it.sections[i]) : foldedText(it.sections[i]);
        return text + words(it.footer) + "\n";
    });
}

} // namespace vs
