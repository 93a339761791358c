// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"

#include "core/base/base64.h"
#include "core/base/sha256.h"
#include "core/report/html_parts.h"
#include "core/report/plain_text.h"

#include <algorithm>

namespace vs {

namespace {

using html::escaped;

std::string digest(std::string_view text)
{
    const auto bytes = sha256(text);
    return "'sha256-" + toBase64({reinterpret_cast<const char*>(bytes.data()), bytes.size()}) + "'";
}

const char* moodName(ReportDocument::Mood mood)
{
    switch (mood) {
    case ReportDocument::Mood::Good:
        return "good";
    case ReportDocument::Mood::Warning:
        return "warning";
    case ReportDocument::Mood::Bad:
        return "bad";
    case ReportDocument::Mood::Unknown:
        break;
    }
    return "unknown";
}

struct Spell
{
    std::string operator()(const ReportDocument::Paragraph& it) const
    {
        return "<p>" + escaped(it.text) + "</p>\n";
    }
    std::string operator()(const ReportDocument::Reference& it) const
    {
        const std::string text = escaped(it.text);
        return isPlainAddress(it.text) ? "<p><a href=\"" + text +
                                             "\" rel=\"noreferrer noopener\">" + text + "</a></p>\n"
                                       : "<p>" + text + "</p>\n";
    }
    std::string operator()(const ReportDocument::List& it) const
    {
        std::string text = "<ul>\n";
        for (const std::string& item : it.items)
            text += "<li>" + escaped(item) + "</li>\n";
        return text + "</ul>\n";
    }
    std::string operator()(const ReportDocument::Code& it) const
    {
        return "<pre tabindex=\"0\">" + escaped(it.text) + "</pre>\n";
    }
    std::string operator()(const ReportDocument::Table& it) const
    {
        std::string text = "<div class=\"table\"><table>\n<thead><tr>";
        for (const std::string& cell : it.header)
            text += "<th scope=\"col\">" + escaped(cell) + "</th>";
        text += "</tr></thead>\n<tbody>\n";
        for (std::size_t i = 0; i < it.rows.size(); ++i) {
            const bool marked = std::find(it.marked.begin(), it.marked.end(), i) != it.marked.end();
            text += marked ? "<tr class=\"marked\">" : "<tr>";
            for (std::size_t column = 0; column < it.rows[i].size(); ++column) {
                const std::string cell = escaped(it.rows[i][column]);
                text += it.codeColumn == column ? "<td><code>" + cell + "</code></td>"
                                                : "<td>" + cell + "</td>";
            }
            text += "</tr>\n";
        }
        return text + "</tbody>\n</table></div>\n";
    }
};

std::string sectionText(const ReportDocument::Section& section)
{
    const std::string open =
        section.detail
            ? "<details class=\"section\" id=\"" + section.id + "\"><summary>" +
                  escaped(section.title) + "</summary>\n"
            : "<section id=\"" + section.id + "\">\n<h2>" + escaped(section.title) + "</h2>\n";
    std::string text = open;
    for (const ReportDocument::Block& block : section.blocks)
        text += std::visit(Spell{}, block);
    return text + (section.detail ? "</details>\n" : "</section>\n");
}

std::string headText(const ReportDocument& report)
{
    std::string text = std::string("<header class=\"") + moodName(report.mood) +
                       "\">\n<div class=\"verdict\"><span aria-hidden=\"true\">" +
                       escaped(report.symbol) + "</span> " + escaped(report.verdict) +
                       "</div>\n<h1>" + escaped(report.sentence) + "</h1>\n";
    if (!report.grounds.empty())
        text += "<p class=\"grounds\">" + escaped(report.grounds) + "</p>\n";
    text += "<ul class=\"context\">\n";
    for (const std::string& line : report.context)
        text += "<li>" + escaped(line) + "</li>\n";
    return text + "</ul>\n</header>\n";
}

std::string pictureText(const ReportDocument& report, const ReportPictures& pictures)
{
    if (!pictures.still.empty())
        return html::player(pictures, report.description);
    if (report.picture.empty())
        return {};
    return "<div class=\"player\">\n<pre role=\"img\" aria-label=\"" + escaped(report.description) +
           "\" tabindex=\"0\">" + escaped(report.picture) + "</pre>\n</div>\n";
}

} // namespace

std::string reportHtml(const ReportDocument& report, const ReportPictures& pictures)
{
    const bool plays = !pictures.still.empty() && !pictures.frames.empty();
    std::string text = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                       "img-src data:; style-src ";
    text += digest(html::kStyle) + "; script-src " +
            (plays ? digest(html::kScript) : std::string("'none'")) +
            "; base-uri 'none'; form-action 'none'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"referrer\" content=\"no-referrer\">\n"
            "<meta name=\"generator\" content=\"Vethscope " VETHSCOPE_VERSION "\">\n<title>";
    text += escaped(report.symbol + " " + report.sentence) + "</title>\n<style>";
    text += html::kStyle;
    text +=
        "</style>\n</head>\n<body>\n<main>\n" + headText(report) + pictureText(report, pictures);
    for (const ReportDocument::Section& section : report.sections)
        text += sectionText(section);
    text += "<footer>" + escaped(report.footer) + "</footer>\n</main>\n";
    if (plays) {
        text += "<script>";
        text += html::kScript;
        text += "</script>\n";
    }
    return text + "</body>\n</html>\n";
}

} // namespace vs
