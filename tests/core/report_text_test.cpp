// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/analysis.h"
#include "core/report/path_picture.h"
#include "core/report/text.h"
#include "core/report/verdict_line.h"
#include "tests/core/made/made_trace.h"
#include "tests/core/record_fixture.h"

namespace vs {
namespace {

using testing::HasSubstr;

std::shared_ptr<const Snapshot> refusal(bool lost)
{
    Analysis analysis;
    made::playRefusal(analysis, lost);
    return analysis.snapshot();
}

std::vector<std::string> lines(const std::string& text)
{
    std::istringstream in(text);
    std::vector<std::string> all;
    for (std::string line; std::getline(in, line);)
        all.push_back(line);
    return all;
}

/// Which column of the terminal a word begins in; -1: it is not there.
int column(const std::string& line, const std::string& word)
{
    const std::size_t at = line.find(word);
    return at == std::string::npos ? -1 : static_cast<int>(textWidth(line.substr(0, at)));
}

TEST(ReportText, TheVerdictComesFirstAndTheRuleIsNamed)
{
    const std::string text = reportText(*refusal(true));
    EXPECT_TRUE(text.starts_with("✖ ")) << text;
    EXPECT_THAT(lines(text)[0], HasSubstr("vmbr0"));
    EXPECT_THAT(lines(text)[1], HasSubstr("COUNTED"));
    EXPECT_THAT(text, HasSubstr("REMEDIES"));
    EXPECT_THAT(text, HasSubstr("DROPPED in vmbr0 by PVEFW-FORWARD rule 1 (counted)"));
    EXPECT_THAT(text, HasSubstr("capture loss 0"));
}

TEST(ReportText, TheRulesOriginIsTold)
{
    Analysis analysis;
    auto files = std::make_shared<FirewallFiles>();
    files->files.push_back(
        parseFirewallFile("/etc/pve/local/host.fw", "[OPTIONS]\nnf_conntrack_allow_invalid: 0\n"));
    analysis.onFirewallFiles(files);
    made::playRefusal(analysis, true);
    const auto all = lines(reportText(*analysis.snapshot()));
    const auto rule = std::find_if(
        all.begin(), all.end(), [](const std::string& line) { return line.starts_with("RULE "); });
    ASSERT_LT(rule + 3, all.end());
    EXPECT_EQ(rule[0], "RULE /etc/pve/local/host.fw:2  nf_conntrack_allow_invalid: 0");
    EXPECT_THAT(rule[1], HasSubstr("Not in the web interface"));
    EXPECT_THAT(rule[2], HasSubstr("INVALID"));
    // The picture is as wide as the path; what is said under it is not.
    for (auto line = rule; line != all.end() && *line != "FLOWS"; ++line)
        EXPECT_LE(textWidth(*line), 100U) << *line;
}

TEST(ReportText, StepsStandUnderTheirInterfaces)
{
    const auto snapshot = refusal(true);
    const Story story = makeStory(*snapshot, mostTelling(*snapshot));
    const auto picture = lines(pathPicture(*snapshot->topology, story));
    ASSERT_GE(picture.size(), 4U);
    EXPECT_TRUE(picture[0].starts_with("CT 101 ─ veth101i")) << picture[0];
    EXPECT_TRUE(picture[0].ends_with("─ VM 811"));
    EXPECT_EQ(column(picture[0], "[vmbr0]") + 3, column(picture[2], "✖"));
    EXPECT_NEAR(column(picture[0], "fwpr811p") + 4, column(picture[2], "9 in") + 2, 2);
    EXPECT_NEAR(column(picture[0], "tap811i") + 4, column(picture[1], "6 out") + 2, 2);
    EXPECT_EQ(column(picture[3], "┘"), column(picture[2], "✖"));
    EXPECT_THAT(picture[3], HasSubstr("PVEFW-FORWARD rule 1"));
}

TEST(ReportText, AnAnswerIsSaid)
{
    const std::string text = reportText(*refusal(false));
    EXPECT_TRUE(text.starts_with("✔ ")) << text;
    EXPECT_EQ(text.find("✖"), std::string::npos);
}

TEST(ReportText, NothingCapturedIsSaid)
{
    Analysis analysis;
    analysis.onEnd(1);
    EXPECT_THAT(reportText(*analysis.snapshot()), HasSubstr("No packet was captured"));
}

TEST(ReportText, CommentsStandOnTheLastSightings)
{
    const auto comments = verdictComments(*refusal(true));
    ASSERT_EQ(comments.size(), 2U);
    EXPECT_TRUE(comments.contains(5)); // the SYN's sixth sighting
    EXPECT_THAT(comments.at(8),
                testing::StartsWith("DROPPED in vmbr0 by PVEFW-FORWARD rule 1 (counted): RST"));
}

TEST(ReportText, TopologyNamesGuestsBridgesAndWhatWasNotRead)
{
    const std::string text = topologyText(*test::smallTopology());
    EXPECT_THAT(text, HasSubstr("vmbr0  10.10.10.2/24"));
    EXPECT_THAT(text, HasSubstr("VM 811  web"));
    EXPECT_THAT(text, HasSubstr("no rights to read 812.conf"));
}

TEST(ReportText, ANodeCannotSteerTheTerminal)
{
    Topology topology(*test::smallTopology());
    topology.guests[0].name = "\x1b[2Jevil";
    topology.index();
    EXPECT_EQ(topologyText(topology).find('\x1b'), std::string::npos);
}

} // namespace
} // namespace vs
