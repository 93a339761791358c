// SPDX-License-Identifier: GPL-3.0-or-later
// What is posted: Markdown and BBCode.
#include "core/diagnose/analysis.h"
#include "core/report/bbcode.h"
#include "core/report/markdown.h"
#include "core/report/path_picture.h"
#include "core/report/plain_text.h"
#include "core/report/short_report.h"
#include "tests/core/made/made_report.h"
#include "tests/core/made/made_trace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>

namespace vs {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

// What could break out of something, and what could act where it is shown.
const char* const kBad[] = {
    "</details>\n\n# HACK",
    "```\nHACK\n```",
    "`HACK`",
    "~~~\nHACK",
    "[/CODE][B]HACK[/B]",
    "[/code][url=https://evil.example]HACK[/url]",
    "[/SPOILER][IMG]https://evil.example/x.png[/IMG]",
    "<img src=x onerror=HACK>",
    "<script>HACK</script>",
    "![HACK](https://evil.example/x.png)",
    "[HACK](javascript:alert(1))",
    "a|b|c||",
    "*HACK* _HACK_ **HACK** __HACK__",
    "\\",
    "\\`HACK\\`",
    "@everyone @all",
    "https://evil.example www.evil.example",
    "&lt;HACK&gt; &#60;",
    "\u202eKCAH\u202c",
    "\x1b]0;HACK\x07",
    "line\r\n- HACK\n> HACK\n1. HACK\n    HACK",
    "\" onclick=\"HACK",
    "'-->HACK<!--",
    "\xff\xfe\x80",
};

/// Markdown without its code: what is left is marked up.
std::string outsideCode(const std::string& markdown)
{
    std::string text;
    std::string fence;
    for (const std::string& line : linesOf(markdown)) {
        const std::size_t run = std::min(line.find_first_not_of('`'), line.size());
        if (!fence.empty()) {
            if (run >= fence.size() && line.find_first_not_of("` ") == std::string::npos)
                fence.clear();
            continue;
        }
        if (run >= 3) {
            EXPECT_EQ(line.substr(run), "text");
            fence = line.substr(0, run);
            continue;
        }
        text += line + "\n";
    }
    EXPECT_EQ(fence, "") << "a fence is left open";
    return text;
}

/// Takes code spans and escaped characters off a line, in CommonMark's order.
std::string withoutSpans(const std::string& line)
{
    std::string text;
    for (std::size_t i = 0; i < line.size();) {
        if (line[i] == '\\' && i + 1 < line.size()) {
            i += 2;
            continue;
        }
        if (line[i] != '`') {
            text += line[i++];
            continue;
        }
        const std::size_t run = std::min(line.find_first_not_of('`', i), line.size()) - i;
        std::size_t close = i + run;
        for (;;) {
            close = line.find('`', close);
            if (close == std::string::npos)
                break;
            const std::size_t length =
                std::min(line.find_first_not_of('`', close), line.size()) - close;
            if (length == run)
                break;
            close += length;
        }
        EXPECT_NE(close, std::string::npos) << "a code span is left open: " << line;
        i = close == std::string::npos ? line.size() : close + run;
    }
    return text;
}

void expectNothingBrokeOut(const std::string& markdown)
{
    int depth = 0;
    for (const std::string& line : linesOf(outsideCode(markdown))) {
        if (line.starts_with("<details><summary>") && line.ends_with("</summary>")) {
            ++depth;
            continue;
        }
        if (line == "</details>") {
            --depth;
            continue;
        }
        std::string left = withoutSpans(line);
        left = std::regex_replace(left, std::regex("^<(https://[^<> ]*)>\\\\?$"), "");
        if (left.starts_with("**") && (left.ends_with("**") || left.ends_with("**\\")))
            left = left.substr(2, left.rfind("**") - 2);
        EXPECT_EQ(left.find_first_of("*<>[`~$"), std::string::npos) << line;
        EXPECT_EQ(left.find("://"), std::string::npos) << line;
        EXPECT_EQ(left.find('@'), std::string::npos) << line;
        if (line.starts_with("|")) {
            // As many columns as the header has: six at most in any table here.
            const auto bars = std::count(left.begin(), left.end(), '|');
            EXPECT_TRUE(bars >= 3 && bars <= 8) << line;
        }
    }
    EXPECT_EQ(depth, 0);
}

void expectBbcodeIsOurs(const std::string& post)
{
    static const std::regex tag(R"(\[(/?)(B|CODE|SPOILER|URL)(="[^"\]]*")?\])");
    std::vector<std::string> open;
    for (std::size_t at = post.find('['); at != std::string::npos; at = post.find('[', at + 1)) {
        const std::string rest = post.substr(at, 300);
        std::smatch match;
        const bool isTag =
            std::regex_search(rest, match, tag, std::regex_constants::match_continuous);
        if (!open.empty() && open.back() == "CODE") {
            if (rest.starts_with("[/CODE]"))
                open.pop_back();
            else
                EXPECT_FALSE(rest.size() > 2 && rest[1] == '/' && std::isalpha(rest[2])) << rest;
            continue;
        }
        if (!isTag) {
            EXPECT_TRUE(rest.starts_with("[\u200b") || rest.starts_with("[ ")) << rest;
            continue;
        }
        if (match[1] == "") {
            open.push_back(match[2]);
            continue;
        }
        ASSERT_FALSE(open.empty()) << rest;
        EXPECT_EQ(open.back(), match[2].str()) << rest;
        open.pop_back();
    }
    EXPECT_THAT(open, IsEmpty());
}

TEST(ReportPost, HostileTextStaysText)
{
    for (const char* const bad : kBad) {
        const ReportDocument report = makeReport(made::poisonedSnapshot(bad));
        SCOPED_TRACE(bad);
        const std::string markdown = reportMarkdown(report);
        expectNothingBrokeOut(markdown);
        EXPECT_LE(visibleLines(markdown), kPostLines);
        const std::string bbcode = reportBbcode(report);
        expectBbcodeIsOurs(bbcode);
        EXPECT_LE(visibleLines(bbcode), kPostLines);
        for (const std::string& post : {markdown, bbcode}) {
            EXPECT_EQ(post.find("\u202e"), std::string::npos);
            for (const char c : post)
                ASSERT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\n');
        }
    }
}

TEST(ReportPost, SixtyLinesAreEnoughForAnything)
{
    Analysis answered;
    made::playRefusal(answered, false);
    Analysis empty;
    empty.onEnd(1);
    const Snapshot snapshots[] = {made::reportSnapshot(), made::crowdedSnapshot(),
                                  *answered.snapshot(), *empty.snapshot(),
                                  made::poisonedSnapshot(std::string(5000, 'W'))};
    for (const Snapshot& snapshot : snapshots) {
        const ReportDocument report = makeReport(snapshot);
        for (const std::string& post : {reportMarkdown(report), reportBbcode(report)})
            EXPECT_LE(visibleLines(post), 60U) << post;
    }
}

TEST(ReportPost, WhatIsMostWantedStandsOpen)
{
    const ReportDocument report = makeReport(made::reportSnapshot());
    const std::string markdown = reportMarkdown(report);
    for (const char* title : {"**Hops**", "**The rule that ended it**", "**Why**"})
        EXPECT_THAT(markdown, HasSubstr(title));
    EXPECT_THAT(markdown, HasSubstr("<details><summary>Commands that ran on the node</summary>\n"));
    EXPECT_THAT(markdown, HasSubstr("| ✖   | 1    | 412 → 413 | 16480 → 16520 | "
                                    "`-A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP` |"));
    const std::string bbcode = reportBbcode(report);
    EXPECT_THAT(bbcode, HasSubstr("[B]Hops[/B]\n[CODE]step  packet"));
    EXPECT_THAT(bbcode, HasSubstr("[SPOILER=\"Commands that ran on the node\"]\n[CODE]tcpdump"));
}

TEST(ReportPost, WhatForumsWouldRefuseAsTooLongIsShortened)
{
    Snapshot snapshot = made::reportSnapshot();
    snapshot.commands.push_back("first\nsecond\n");
    for (int i = 0; i < 600; ++i)
        snapshot.commands.back() += "a line of a long script, number " + std::to_string(i) + "\n";
    const ReportDocument report = makeReport(snapshot);
    for (const std::string& post : {reportMarkdown(report), reportBbcode(report)}) {
        EXPECT_LE(textWidth(post), kPostLength);
        EXPECT_THAT(post, HasSubstr("number 37\n# and 562 more lines"));
        EXPECT_THAT(post, HasSubstr("bridge -j fdb"));
        EXPECT_THAT(post, HasSubstr("All of it is in the report as HTML and as JSON."));
    }
    EXPECT_THAT(reportMarkdown(makeReport(made::crowdedSnapshot())),
                HasSubstr(" more are left out."));
}

TEST(ReportPost, ColumnsStandBelowEachOther)
{
    const std::string markdown = reportMarkdown(makeReport(made::reportSnapshot()));
    std::vector<std::size_t> bars;
    for (const std::string& line : linesOf(markdown.substr(markdown.find("| step"))))
        if (line.starts_with("|"))
            bars.push_back(textWidth(line.substr(0, line.rfind('|', line.size() - 2))));
        else
            break;
    ASSERT_GT(bars.size(), 10U);
    for (const std::size_t bar : bars)
        EXPECT_EQ(bar, bars.front());
}

TEST(ReportPost, VisibleLinesAreCountedAsTheyAreSeen)
{
    EXPECT_EQ(visibleLines(""), 0U);
    EXPECT_EQ(visibleLines("a\n\nb\n"), 3U);
    EXPECT_EQ(visibleLines(std::string(100, 'a') + "\n" + std::string(201, 'b') + "\n"), 4U);
    EXPECT_EQ(visibleLines("```\n" + std::string(500, 'c') + "\n```\n"), 3U);
    EXPECT_EQ(
        visibleLines("<details><summary>x</summary>\n\na\n```\n</details>\n```\n</details>\nb\n"),
        2U);
    EXPECT_EQ(visibleLines("[CODE]" + std::string(500, 'c') + "\nd[/CODE]\n"), 2U);
    EXPECT_EQ(visibleLines("[SPOILER=\"x\"]\n[CODE]\n[/SPOILER]\n[/CODE]\na\n[/SPOILER]\nb\n"), 2U);
}

} // namespace
} // namespace vs
