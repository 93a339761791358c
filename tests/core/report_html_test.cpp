// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"

#include "core/base/base64.h"
#include "core/base/sha256.h"
#include "core/diagnose/analysis.h"
#include "tests/core/made/made_report.h"
#include "tests/core/made/made_trace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace vs {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

/// A strict look at a page: what is not plainly well-formed is a complaint.
class HtmlCheck
{
public:
    explicit HtmlCheck(const std::string& page) : m_page(page) { read(); }

    std::vector<std::string> complaints;
    std::vector<std::string> links;
    std::vector<std::string> sources;
    int scripts = 0;

private:
    void complain(const std::string& what)
    {
        complaints.push_back(what + " near: " + m_page.substr(m_at, 120));
    }
    bool take(std::string_view text)
    {
        if (!std::string_view(m_page).substr(m_at).starts_with(text))
            return false;
        m_at += text.size();
        return true;
    }
    std::string name()
    {
        const std::size_t end = m_page.find_first_not_of(
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-", m_at);
        const std::string text = m_page.substr(m_at, end - m_at);
        m_at = end;
        return text;
    }
    void attribute(const std::string& element)
    {
        const std::string key = name();
        if (key.empty() || key.starts_with("on") || key == "style" || key == "srcset")
            complain("attribute " + key);
        std::string value;
        if (take("=")) {
            if (!take("\""))
                complain("a value without quotes");
            const std::size_t end = m_page.find('"', m_at);
            value = m_page.substr(m_at, end - m_at);
            m_at = end + 1;
            if (value.find_first_of("<>") != std::string::npos)
                complain("a bracket in a value");
        }
        if (!m_keys.insert(key).second)
            complain("an attribute twice");
        if (key == "href")
            links.push_back(value);
        if (key == "src")
            sources.push_back(value);
        if ((key == "src" && element != "img") || (key == "href" && element != "a"))
            complain(key + " on " + element);
    }
    void tag()
    {
        const bool closes = take("/");
        const std::string element = name();
        static const std::set<std::string> known = {
            "html",    "head",   "meta",   "title", "style",  "body",   "main",    "header",
            "div",     "span",   "h1",     "h2",    "p",      "ul",     "ol",      "li",
            "img",     "button", "input",  "label", "select", "option", "section", "details",
            "summary", "table",  "thead",  "tbody", "tr",     "th",     "td",      "pre",
            "code",    "a",      "footer", "script"};
        if (!known.contains(element))
            complain("element " + element);
        m_keys.clear();
        while (!closes && take(" "))
            attribute(element);
        if (!take(">")) {
            complain("a tag without its end");
            m_at = m_page.size();
            return;
        }
        if (closes) {
            if (m_open.empty() || m_open.back() != element)
                complain("</" + element + "> closes nothing");
            else
                m_open.pop_back();
            return;
        }
        if (element == "meta" || element == "img" || element == "input")
            return;
        m_open.push_back(element);
        if (element == "script")
            ++scripts;
        if (element == "script" || element == "style")
            m_at = m_page.find("</" + element, m_at);
    }
    void read()
    {
        if (!take("<!DOCTYPE html>\n"))
            complain("no document type");
        while (m_at < m_page.size()) {
            const char c = m_page[m_at];
            if (c == '<') {
                ++m_at;
                tag();
            } else if (c == '>' || c == '"' || c == '\'') {
                complain("a bare mark");
                ++m_at;
            } else if (c == '&') {
                const std::size_t end = m_page.find_first_of("; \n<", m_at);
                if (end == std::string::npos || m_page[end] != ';')
                    complain("a bare &");
                m_at = end;
            } else {
                ++m_at;
            }
        }
        if (!m_open.empty())
            complain("left open: " + m_open.back());
    }

    const std::string& m_page;
    std::size_t m_at = 0;
    std::vector<std::string> m_open;
    std::set<std::string> m_keys;
};

ReportPictures pictures(const std::string& bad = {})
{
    const std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\">"
                            "<script>HACK</script></svg>";
    ReportPictures all;
    all.still = svg;
    all.frames = {{svg, "The SYN comes in." + bad, {}},
                  {svg, "The SYN goes out." + bad, {{50, 50}, {100, 25}}},
                  {svg, "The SYN is lost." + bad, {{1e300, 0}, {0.0 / 1, 1}}}};
    return all;
}

std::string between(const std::string& page, const std::string& from, const std::string& to)
{
    const std::size_t at = page.find(from) + from.size();
    return page.substr(at, page.find(to, at) - at);
}

TEST(ReportHtml, HostileTextStaysText)
{
    for (const char* const bad :
         {"<script>document.documentElement.dataset.hacked=1</script>",
          "\"><img src=x onerror=\"document.documentElement.dataset.hacked=1\">",
          "' onmouseover='document.documentElement.dataset.hacked=1", "</pre></section></main>",
          "</script><script>1</script>", "</style><style>*{display:none}", "</title><script>1",
          "javascript:alert(1)", "https://evil.example/\" onclick=\"x", "-->", "&#60;script&#62;",
          "\u202e", "\xff\xfe", "\x01\x1b[2J"}) {
        SCOPED_TRACE(bad);
        const ReportDocument report = makeReport(made::poisonedSnapshot(bad));
        for (const bool drawn : {true, false}) {
            const std::string page = reportHtml(report, drawn ? pictures(bad) : ReportPictures{});
            const HtmlCheck check(page);
            EXPECT_THAT(check.complaints, IsEmpty());
            EXPECT_EQ(check.scripts, drawn ? 1 : 0);
            for (const std::string& source : check.sources)
                EXPECT_THAT(source, testing::StartsWith("data:image/svg+xml;base64,"));
            // The catalogue's own, and the one that was planted as one.
            for (const std::string& link : check.links)
                EXPECT_TRUE(link.starts_with("https://bugzilla.proxmox.com/") ||
                            link == "https://example.org/javascript:alert(1)" ||
                            link == "https://example.org/--&gt;")
                    << link;
        }
    }
}

TEST(ReportHtml, ThePolicyNamesJustThisScriptAndThisStyle)
{
    const std::string page = reportHtml(makeReport(made::reportSnapshot()), pictures());
    const std::string policy =
        between(page, "http-equiv=\"Content-Security-Policy\" content=\"", "\"");
    const auto digest = [](const std::string& text) {
        const auto bytes = sha256(text);
        return "'sha256-" + toBase64({reinterpret_cast<const char*>(bytes.data()), bytes.size()}) +
               "'";
    };
    EXPECT_EQ(policy, "default-src 'none'; img-src data:; style-src " +
                          digest(between(page, "<style>", "</style>")) + "; script-src " +
                          digest(between(page, "<script>", "</script>")) +
                          "; base-uri 'none'; form-action 'none'");
    const std::string script = between(page, "<script>", "</script>");
    for (const char* never : {"eval", "innerHTML", "document.write", "fetch(", "XMLHttp", "import"})
        EXPECT_THAT(script, Not(HasSubstr(never)));
}

TEST(ReportHtml, FramesHaveTheirCaptionsAndTracks)
{
    const std::string page = reportHtml(makeReport(made::reportSnapshot()), pictures());
    EXPECT_THAT(page, HasSubstr("<img hidden data-track=\"25.00,50.00 50.00,25.00\" "
                                "alt=\"The SYN goes out.\" src=\"data:image/svg+xml;base64,"));
    EXPECT_THAT(page, HasSubstr("<li>The SYN is lost.</li>"));
    EXPECT_THAT(page, HasSubstr("<button type=\"button\" id=\"play\""));
    EXPECT_THAT(page, Not(HasSubstr("<script>HACK")));
}

TEST(ReportHtml, WithoutPicturesThePathIsText)
{
    const std::string page = reportHtml(makeReport(made::reportSnapshot()), {});
    EXPECT_THAT(page, HasSubstr("<pre role=\"img\" aria-label=\"The reset from VM 811"));
    EXPECT_THAT(page, HasSubstr("[vmbr0]"));
    EXPECT_THAT(page, Not(HasSubstr("<script")));
    EXPECT_THAT(page, HasSubstr("script-src 'none'"));
    Analysis empty;
    empty.onEnd(1);
    EXPECT_THAT(HtmlCheck(reportHtml(makeReport(*empty.snapshot()), {})).complaints, IsEmpty());
}

TEST(ReportHtml, APictureWithoutAViewBoxDoesNotMove)
{
    ReportPictures all = pictures();
    for (const char* svg : {"<svg/>", "<svg viewBox=\"0 0 0 0\"/>", "<svg viewBox=\"0 0 nan 1\"/>",
                            "<svg viewBox=\"0 0 1\"/>", "<svg viewBox=\""}) {
        all.still = svg;
        EXPECT_THAT(reportHtml(makeReport(made::reportSnapshot()), all),
                    Not(HasSubstr("<img hidden data-track")))
            << svg;
    }
}

} // namespace
} // namespace vs
