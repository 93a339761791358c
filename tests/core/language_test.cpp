// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases, and that core says nothing else: the made scenarios in a language that nobody speaks.
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/diagnose/analysis.h"
#include "core/diagnose/catalogue/catalogue.h"
#include "core/model/remark.h"
#include "core/remote/command_table.h"
#include "core/report/json.h"
#include "core/report/text.h"
#include "core/report/verdict_line.h"
#include "tests/core/made/made_language.h"
#include "tests/core/made/made_trace.h"
#include "tests/core/made/odd_words.h"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <iterator>
#include <thread>

using namespace vs;
using testing::HasSubstr;
using testing::Not;

namespace {

const core::Lookup kShouting = [](const char* english) { return uppered(english) + '!'; };
/// Knows one sentence, with its words in another order.
const core::Lookup kOneSentence = [](const char* english) {
    return std::string_view(english) == "{packet} leaves {device}"
               ? std::string("из {device}: {packet}")
               : std::string();
};

std::shared_ptr<const Snapshot> refusal(bool lost)
{
    Analysis analysis;
    made::playRefusal(analysis, lost);
    return analysis.snapshot();
}

} // namespace

TEST(Phrase, FillsItsPlaces)
{
    EXPECT_EQ(core::phrase("plain").text(), "plain");
    EXPECT_EQ(core::phrase("{a} and {b}, {a}", {{"a", core::plain("x")}, {"b", core::plain("{a}")}})
                  .text(),
              "x and {a}, x");
    EXPECT_EQ(core::phrase("{a}{unknown}.", {{"a", core::plain("x")}}).text(), "x.");
    EXPECT_EQ(core::phrase("{{a} {a", {{"a", core::plain("x")}}).text(), "{a} x");
    EXPECT_EQ(core::Phrase().text(), "");
    EXPECT_TRUE(core::Phrase().empty());
    EXPECT_TRUE(core::plain("").empty());
    EXPECT_FALSE(core::phrase("x").empty());
}

TEST(Phrase, IsSaidInTheLanguageOfWhoeverReadsIt)
{
    const core::Phrase inner = core::phrase("the reset");
    const core::Phrase phrase = core::phrase("{packet} leaves {device}",
                                             {{"packet", inner}, {"device", core::plain("vmbr0")}});
    EXPECT_EQ(phrase.text(), "the reset leaves vmbr0");
    {
        const core::LanguageScope scope(&kOneSentence);
        EXPECT_EQ(phrase.text(), "из vmbr0: the reset") << "what is not known is English";
        {
            const core::LanguageScope within(&kShouting);
            EXPECT_EQ(inner.text(), "THE RESET!");
            const core::LanguageScope none(nullptr);
            EXPECT_EQ(phrase.text(), "the reset leaves vmbr0");
        }
        EXPECT_EQ(phrase.text(), "из vmbr0: the reset");
        std::string elsewhere;
        std::thread([&] { elsewhere = phrase.text(); }).join();
        EXPECT_EQ(elsewhere, "the reset leaves vmbr0") << "a language is one thread's";
    }
    EXPECT_EQ(phrase.text(), "the reset leaves vmbr0");
}

TEST(Phrase, IsTheSameWhereItSaysTheSame)
{
    const auto place = [](const std::string& name) {
        return core::phrase("at {place}", {{"place", name}});
    };
    EXPECT_EQ(place("a"), place("a"));
    EXPECT_NE(place("a"), place("b"));
    EXPECT_NE(place("a"), core::phrase("at {place}"));
    EXPECT_NE(core::plain("a"), core::phrase("a"));
    EXPECT_NE(core::plain("a"), core::Phrase());
    EXPECT_EQ(core::Phrase(), core::plain(""));
    const std::string copy = "capture loss unknown"; // at another place in memory
    EXPECT_EQ(core::phrase("capture loss unknown"), core::phrase(copy.c_str()));
}

TEST(Phrase, SentencesAndListsGrow)
{
    const core::Phrase one = core::phrase("One.");
    EXPECT_EQ(core::sentences({}, one).text(), "One.");
    EXPECT_EQ(core::sentences(one, {}).text(), "One.");
    EXPECT_EQ(core::sentences(one, core::phrase("Two.")).text(), "One. Two.");
    EXPECT_EQ(core::behind(one).text(), " One.");
    EXPECT_TRUE(core::behind({}).empty());
    core::Phrase list;
    for (const char* item : {"a", "b", "c"})
        core::add(list, core::plain(item));
    EXPECT_EQ(list.text(), "a, b, c");
}

TEST(Reworded, FindsTheWordsOfATemplate)
{
    constexpr const char* kTemplates[] = {"{file} is cut at byte {at}: {why}", "no answer",
                                          "{n} lines"};
    EXPECT_EQ(core::reworded("a is cut at byte 7: no answer", kTemplates),
              "a is cut at byte 7: no answer");
    const core::LanguageScope scope(&kShouting);
    EXPECT_EQ(core::reworded("no answer", kTemplates), "NO ANSWER!");
    const core::Lookup turned = [](const char* english) {
        return std::string_view(english) == "no answer" ? "keine Antwort"
               : english[0] == '{' && english[1] == 'f' ? "{why} ({file}, {at})"
                                                        : "";
    };
    const core::LanguageScope within(&turned);
    EXPECT_EQ(core::reworded("/a b/c.pcap is cut at byte 7: no answer", kTemplates),
              "keine Antwort (/a b/c.pcap, 7)")
        << "words are said again, too";
    EXPECT_EQ(core::reworded("7 lines", kTemplates), "7 lines");
    EXPECT_EQ(core::reworded("7 lines more", kTemplates), "7 lines more");
    EXPECT_EQ(core::reworded("", kTemplates), "");
}

TEST(Language, EverythingSaidOfATraceIsLookedUp)
{
    made::expectSaid(*refusal(true));
    made::expectSaid(*refusal(false));
}

TEST(Language, EveryEntryOfTheCatalogueIsMarked)
{
    const core::LanguageScope scope(&made::oddLanguage());
    for (const Knowledge* entry : catalogue()) {
        core::translated(entry->name);
        core::translated(entry->title);
        core::translated(entry->effect);
        for (const KnownCause& cause : entry->why)
            core::translated(cause.text);
        for (const KnownRemedy& remedy : entry->remedies) {
            core::translated(remedy.text);
            core::translated(remedy.sideEffect);
            core::translated(remedy.how);
        }
    }
    made::expectGathered();
}

TEST(Language, FindingsAreTheSameInEveryLanguage)
{
    const auto plain = refusal(true);
    const core::LanguageScope scope(&made::oddLanguage());
    const auto odd = refusal(true);
    ASSERT_EQ(odd->findings.size(), plain->findings.size());
    for (std::size_t i = 0; i < odd->findings.size(); ++i) {
        EXPECT_EQ(odd->findings[i].id, plain->findings[i].id);
        EXPECT_EQ(odd->findings[i].journeys, plain->findings[i].journeys);
        EXPECT_EQ(odd->findings[i].of, plain->findings[i].of);
        EXPECT_NE(odd->findings[i].title, plain->findings[i].title);
    }
}

TEST(Language, ReportsAreEnglishWhoeverAsks)
{
    const auto snapshot = refusal(true);
    const std::string json = printJson(snapshotJson(*snapshot));
    const std::string text = reportText(*snapshot);
    const auto comments = verdictComments(*snapshot);
    const core::LanguageScope scope(&made::oddLanguage());
    EXPECT_EQ(printJson(snapshotJson(*snapshot)), json);
    EXPECT_EQ(reportText(*snapshot), text);
    EXPECT_EQ(verdictComments(*snapshot), comments);
}

TEST(Remark, IsKeptInEnglishAndShownInTheUsersLanguage)
{
    std::string warning;
    {
        const core::LanguageScope scope(&made::oddLanguage());
        warning = core::inEnglish(core::english("The rule walk is not shown: {reason}"),
                                  {{"reason", core::plain("netlink: no memory")}});
    }
    EXPECT_EQ(warning, "The rule walk is not shown: netlink: no memory");
    EXPECT_EQ(remarkText(warning), warning);
    const core::Lookup knowsTwo = [](const char* english) {
        const std::string_view text = english;
        return text.starts_with("The rule walk") || text.starts_with("no answer in time")
                   ? made::oddWords(english)
                   : std::string();
    };
    const core::LanguageScope scope(&knowsTwo);
    EXPECT_THAT(remarkText(warning), HasSubstr("netlink: no memory")) << "another's own words stay";
    EXPECT_THAT(remarkText(warning), Not(HasSubstr("rule walk")));
    const std::string refused = "The rule walk is not shown: " + [] {
        const core::LanguageScope plain(nullptr);
        return errorText({ErrorCode::TimedOut, "pve1", "it did not begin to listen"}).message;
    }();
    EXPECT_THAT(remarkText(refused), Not(HasSubstr("in time"))) << remarkText(refused);
    EXPECT_THAT(remarkText(refused), HasSubstr("pve1"));
}

/// What the scripts on the node say comes back as a program's own words: remarkText() knows it.
TEST(Remark, KnowsWhatTheScriptsSay)
{
    const core::LanguageScope scope(&made::oddLanguage());
    int found = 0;
    for (const RemoteCommand& command : {commands::listenToRules("x"), commands::watchDrops("x")}) {
        const std::string& script = command.script;
        for (const std::string_view before : {"cannot '", "cannot '\\''", "echo '", "echo '\\''"}) {
            for (std::size_t at = script.find(before); at != std::string::npos;
                 at = script.find(before, at + 1)) {
                const std::size_t from = at + before.size();
                if (script[from] == '\\' || script[from] == '\'')
                    continue;
                const std::string said =
                    script.substr(from, script.find_first_of("'\\", from) - from);
                if (said.empty() || said.back() != '.')
                    continue;
                ++found;
                made::expectSaid(remarkText(said), said);
            }
        }
    }
    EXPECT_GE(found, 5);
}

TEST(Remark, EveryPurposeOfACommandIsMarked)
{
    const core::LanguageScope scope(&made::oddLanguage());
    for (const RemoteCommand& command : commands::allCommands("", true, true))
        made::expectSaid(remarkText(command.purpose), command.name);
    made::expectGathered();
}
