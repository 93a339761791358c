// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand reports full of secrets: none of them may be found in anything that leaves.
#include "core/diagnose/analysis.h"
#include "core/record/session.h"
#include "core/record/tee.h"
#include "core/report/bbcode.h"
#include "core/report/document.h"
#include "core/report/html.h"
#include "core/report/json.h"
#include "core/report/markdown.h"
#include "core/report/redaction/redaction.h"
#include "core/report/text.h"
#include "tests/core/made/made_secrets.h"

#include <filesystem>
#include <fstream>
#include <functional>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>
#include <sstream>
#include <unistd.h>

namespace vs {

namespace {

using made::SecretSearch;
using made::SecretTrace;

/// All that can be made from a snapshot to be given away.
using Output = std::pair<const char*, std::function<std::string(const Snapshot&)>>;
const std::vector<Output>& outputs()
{
    static const std::vector<Output> all = {
        {"text", [](const Snapshot& it) { return reportText(it); }},
        {"JSON", [](const Snapshot& it) { return printJson(snapshotJson(it)); }},
        {"Markdown", [](const Snapshot& it) { return reportMarkdown(makeReport(it)); }},
        {"BBCode", [](const Snapshot& it) { return reportBbcode(makeReport(it)); }},
        {"HTML", [](const Snapshot& it) { return reportHtml(makeReport(it), {}); }},
        {"topology as text", [](const Snapshot& it) { return topologyText(*it.topology); }},
        {"topology as JSON",
         [](const Snapshot& it) { return printJson(topologyJson(*it.topology)); }},
    };
    return all;
}

std::string contents(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// Judges a trace and records it, with all payload that there is.
struct Made
{
    Analysis analysis;
    std::string path = testing::TempDir() + "/redaction-" + std::to_string(::getpid()) + ".pcapng";
    std::unique_ptr<SessionWriter> session = std::move(SessionWriter::create(path, {true}).value());
    TeeSink sink;

    Made()
    {
        sink.add(analysis);
        sink.add(*session);
    }
    /// By name: the session's bytes, and what is told of the snapshot.
    std::vector<std::pair<std::string, std::string>> all()
    {
        EXPECT_TRUE(session->close().has_value());
        std::vector<std::pair<std::string, std::string>> made = {{"session", contents(path)}};
        std::filesystem::remove(path);
        for (const auto& [name, make] : outputs())
            made.emplace_back(name, make(*analysis.snapshot()));
        return made;
    }
};

RedactionOptions optionsFor(const SecretTrace& trace, unsigned key)
{
    RedactionOptions options;
    options.key.emplace();
    std::mt19937 random(key);
    for (std::uint8_t& byte : *options.key)
        byte = static_cast<std::uint8_t>(random());
    options.words = {trace.word()};
    options.files = {trace.file()};
    return options;
}

TraceReader readerOf(const SecretTrace& trace)
{
    return [&trace](EventSink& sink) -> Result<void> {
        trace.play(sink);
        return {};
    };
}

std::set<std::string> leaks(const SecretTrace& trace, const SecretSearch& search, unsigned key)
{
    Made made;
    EXPECT_TRUE(redactTrace(readerOf(trace), made.sink, optionsFor(trace, key)).has_value());
    std::set<std::string> found;
    for (const auto& [name, bytes] : made.all())
        for (const SecretSearch::Hit& hit : search.find(bytes))
            found.insert(hit.secret + " in the " + name);
    return found;
}

// Under the sanitizers, which take six times as long, few are enough: what leaks is looked for
// in release.
#ifdef VETHSCOPE_SANITIZED
constexpr unsigned kReports = 160;
#else
constexpr unsigned kReports = 10'000;
#endif
constexpr unsigned kParts = 8; // so that as many run side by side

class RedactionLeak : public testing::TestWithParam<unsigned>
{};

} // namespace

TEST_P(RedactionLeak, NoSecretIsFoundInAnyOutput)
{
    unsigned chances = 0;
    for (unsigned seed = GetParam(); seed < kReports; seed += kParts) {
        const SecretTrace trace(seed);
        const SecretSearch search = trace.search();
        const std::set<std::string> first = leaks(trace, search, seed);
        if (first.empty())
            continue;
        // Three bytes of a MAC, or four of an address, come about by chance now and then. What was
        // a leak is there with every key.
        const std::set<std::string> second = leaks(trace, search, seed + kReports);
        for (const std::string& each : first)
            ASSERT_FALSE(second.contains(each)) << each << ", seed " << seed;
        ++chances;
    }
    EXPECT_LE(chances, kReports / kParts / 100);
}

INSTANTIATE_TEST_SUITE_P(TenThousand, RedactionLeak, testing::Range(0U, kParts));

TEST(Redaction, EverySecretIsFoundWhereNothingIsMasked)
{
    std::set<std::string> missing;
    for (unsigned seed = 0; seed < 5; ++seed) {
        const SecretTrace trace(seed);
        Made made;
        trace.play(made.sink);
        std::string everything;
        for (const auto& [name, bytes] : made.all())
            everything += bytes;
        std::set<std::string> found;
        for (const SecretSearch::Hit& hit : trace.search().find(everything))
            found.insert(hit.secret);
        for (const made::Secret& secret : trace.texts())
            EXPECT_TRUE(found.contains(secret.kind + ' ' + secret.text)) << secret.kind;
        const auto kinds = [&found](const std::string& kind) {
            return std::count_if(found.begin(), found.end(), [&](const std::string& each) {
                return each.starts_with(kind + ' ');
            });
        };
        EXPECT_GE(kinds("IPv4"), 6) << "as text and as bytes";
        EXPECT_GE(kinds("IPv6"), 3);
        EXPECT_GE(kinds("MAC"), 4);
    }
}

TEST(Redaction, EveryEncodingIsLookedFor)
{
    SecretSearch search;
    search.addText({"name", "kraxel-hub"});
    search.add("IPv4", made::ip("203.0.113.9"));
    search.add("IPv6", made::ip("2001:db8:1:2::9"));
    search.add("MAC", *Mac::parse("bc:24:11:aa:08:11"));
    using namespace std::string_literals;
    for (const std::string& hidden :
         {"xKRAXEL_HUBx"s,
          "buh-lexark"s,
          "6b 72 61 78 65 6c 2d 68 75 62"s,
          "a3JheGVsLWh1Yg=="s,
          "eGtyYXhlbC1odWI="s,
          "eHhrcmF4ZWwtaHVi"s,
          "kraxel%2dhub"s,
          "%6B%72%61%78%65%6C%2D%68%75%62"s,
          "&#107;&#114;&#97;&#120;&#101;&#108;&#45;&#104;&#117;&#98;"s,
          "\\x6b\\x72\\x61\\x78\\x65\\x6c\\x2d\\x68\\x75\\x62"s,
          "k\0r\0a\0x\0e\0l\0-\0h\0u\0b\0"s,
          "dhcp-203-0-113-9"s,
          "203_0_113_9"s,
          "9.113.0.203.in-addr.arpa"s,
          "cb007109"s,
          "097100cb"s,
          "3405803785"s,
          "\xcb\x00\x71\x09"s,
          "cb00 7109"s,
          "203000113009"s,
          "2001-db8-1-2--9"s,
          "20010db8000100020000000000000009"s,
          "9.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.2.0.0.0.1.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa"s,
          "BC-24-11-AA-08-11"s,
          "bc24.11aa.0811"s,
          "bc:24:11:aa:8:11"s,
          "fe80::be24:11ff:feaa:0811"s,
          "\xbc\x24\x11\xaa\x08\x11"s})
        EXPECT_FALSE(search.find("before " + hidden + " behind").empty()) << hidden;
    EXPECT_TRUE(search.find("kraxel hub 203.0.114.9 bc:24:11:aa:08:12 2001:db9::").empty());
}

} // namespace vs
