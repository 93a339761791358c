// SPDX-License-Identifier: GPL-3.0-or-later
// Texts made to be slow or to confuse: what tests/fuzz cannot see by a crash.
#include "core/base/time_bounds.h"
#include "core/import/markup.h"
#include "core/import/pasted_text.h"
#include "import_fixture.h"

#include <limits>

using namespace vs;
using namespace vs::test;

namespace {

using Limits = std::numeric_limits<Timestamp>;

} // namespace

TEST(ImportHostile, ARulesRestEndsSomewhere)
{
    std::string text = "*filter\n:FORWARD ACCEPT [0:0]\n-A FORWARD -s 10.0.0.1\n";
    for (int i = 0; i < 2000; ++i)
        text += "words of somebody who goes on and on\n";
    const PastedText read = readPastedText(text);
    ASSERT_EQ(read.listings.size(), 1U);
    const Chain& chain = read.listings[0].tables[0].chains[0];
    ASSERT_EQ(chain.rules.size(), 1U);
    EXPECT_GT(chain.rules[0].text.size(), 30U);
    EXPECT_LT(chain.rules[0].text.size(), 5000U);
}

TEST(ImportHostile, ALetterInBracketsIsATagOnlyWhereOneCloses)
{
    const auto line = [](const std::string& text) { return terminalLines(text).at(0); };
    EXPECT_EQ(line("[b]bold[/b] [B]bold[/B] Flags [S]"), "bold bold Flags [S]");
    EXPECT_EQ(line("[i]open [b]bold[/b]"), "[i]open bold");
    EXPECT_EQ(line("[u]one[/u] [u]two"), "one [u]two");
    const std::string far(5000, 'x');
    EXPECT_EQ(line("[s]" + far + "[/s]"), "[s]" + far);
}

TEST(ImportHostile, AThousandPlacesOfOnePacketAreTold)
{
    // The same packet everywhere, without a direction: the groups that it is told in are bounded.
    std::string text;
    for (int i = 0; i < 1500; ++i)
        text += "10:00:00.000001 ifindex " + std::to_string(i + 1) +
                " 02:00:00:00:00:01 > 02:00:00:00:00:02, ethertype IPv4 (0x0800), length 54: "
                "10.0.0.1.80 > 10.0.0.2.1000: Flags [R], seq 1, win 0, length 0\n";
    const auto snapshot = judgedText(text);
    EXPECT_EQ(snapshot->sightings, 1500U);
}

TEST(ImportHostile, TimesAreBroughtToWhatCanBeReckonedWith)
{
    EXPECT_EQ(boundedTime(Limits::max()), kLatest);
    EXPECT_EQ(boundedTime(Limits::min()), 0);
    EXPECT_EQ(boundedTime(kSecond), kSecond);
    EXPECT_EQ(boundedSum(Limits::max(), 1), kLatest);
    EXPECT_EQ(boundedSum(Limits::min(), -1), kEarliest);
    EXPECT_EQ(boundedSum(kSecond, kSecond), 2 * kSecond);
}

TEST(ImportHostile, RecordingsOfTheFuzzersAreOpened)
{
    const auto open = [](const std::string& name) {
        Analysis analysis;
        const Source source{std::string(VETHSCOPE_SOURCE_DIR) + "/tests/fuzz/corpus/pcapng/" + name,
                            {}};
        EXPECT_TRUE(readSources({&source, 1}, analysis).has_value()) << name;
        return analysis.snapshot();
    };
    const auto late = open("ethernet-times-at-the-limits");
    EXPECT_EQ(late->sightings, 18U);
    for (const auto& record : late->journeys) {
        for (const Hop& hop : record->journey.hops) {
            EXPECT_GE(hop.time, 0);
            EXPECT_LE(hop.time, kLatest);
        }
    }
    // 40, and the bridge that they are inferred to be in.
    EXPECT_EQ(open("interfaces-one-by-one")->topology->interfaces.size(), 41U);
    EXPECT_FALSE(open("hostile-words")->findings.empty());
}
