// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

#include "core/diagnose/analysis.h"
#include "core/report/plain_text.h"
#include "core/report/report_facts.h"
#include "tests/core/made/made_report.h"
#include "tests/core/made/made_trace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vs {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using Row = std::vector<std::string>;

const ReportDocument::Section* section(const ReportDocument& report, const std::string& id)
{
    for (const ReportDocument::Section& one : report.sections)
        if (one.id == id)
            return &one;
    return nullptr;
}

/// All of a block's text, a cell or line each on a line of its own.
struct Words
{
    std::string operator()(const ReportDocument::Paragraph& it) const { return it.text + "\n"; }
    std::string operator()(const ReportDocument::Reference& it) const { return it.text + "\n"; }
    std::string operator()(const ReportDocument::Code& it) const { return it.text; }
    std::string operator()(const ReportDocument::List& it) const
    {
        std::string text;
        for (const std::string& item : it.items)
            text += item + "\n";
        return text;
    }
    std::string operator()(const ReportDocument::Table& it) const
    {
        std::string text;
        for (const std::string& line : alignedRows(it.header, it.rows))
            text += line + "\n";
        return text;
    }
};

std::string words(const ReportDocument& report, const std::string& id)
{
    const ReportDocument::Section* const found = section(report, id);
    if (found == nullptr)
        return "no section " + id;
    std::string text;
    for (const ReportDocument::Block& block : found->blocks)
        text += std::visit(Words{}, block);
    return text;
}

const ReportDocument::Table& table(const ReportDocument& report, const std::string& id)
{
    return std::get<ReportDocument::Table>(section(report, id)->blocks.front());
}

TEST(ReportDocument, VerdictAndGradeAreInOneSentence)
{
    const ReportDocument report = makeReport(made::reportSnapshot());
    EXPECT_EQ(report.mood, ReportDocument::Mood::Bad);
    EXPECT_EQ(report.symbol, "✖");
    EXPECT_EQ(report.verdict, "DROPPED, counted");
    EXPECT_THAT(report.sentence, HasSubstr("dropped in vmbr0"));
    EXPECT_THAT(report.grounds, HasSubstr("rule counter 412→413"));
    EXPECT_THAT(report.context,
                ElementsAre("Node: pve1, pve-manager 9.0.10, kernel 6.14.8-2-pve",
                            "Packet: RST, ACK 10.0.0.81:81 → 10.0.0.101:40000, first seen "
                            "2023-11-14T22:13:20.000100Z"));
    EXPECT_THAT(report.picture, HasSubstr("[vmbr0]"));
}

TEST(ReportDocument, HopsHaveTheirTimesAndTheDropIsMarked)
{
    const ReportDocument report = makeReport(made::reportSnapshot());
    const ReportDocument::Table& hops = table(report, "hops");
    EXPECT_EQ(hops.rows.front(), Row({"1", "SYN", "veth101i0", "in", "", "container's NIC"}));
    EXPECT_EQ(hops.rows.back(),
              Row({"✖", "RST, ACK", "vmbr0", "", "", "DROPPED by PVEFW-FORWARD rule 1 (counted)"}));
    EXPECT_THAT(hops.marked, ElementsAre(hops.rows.size() - 1));
    EXPECT_THAT(words(report, "hops"), HasSubstr("+3 µs"));
    EXPECT_THAT(words(report, "hops"), HasSubstr("conntrack DESTROY CLOSE [UNREPLIED]"));
}

TEST(ReportDocument, TheRuleStandsAmongItsNeighboursWithItsCounters)
{
    const ReportDocument report = makeReport(made::reportSnapshot());
    EXPECT_EQ(table(report, "rule").rows.front(),
              Row({"✖", "1", "412 → 413", "16480 → 16520",
                   "-A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP"}));
    EXPECT_THAT(words(report, "rule"), HasSubstr("legacy filter PVEFW-FORWARD"));
    EXPECT_THAT(words(report, "rule"), HasSubstr("The shortest way there: FORWARD rule 1."));
    EXPECT_THAT(words(report, "rule"),
                HasSubstr("Made by /etc/pve/local/host.fw:2: “nf_conntrack_allow_invalid: 0”."));
}

TEST(ReportDocument, ALongChainIsCutAroundTheRule)
{
    const ReportFacts::RuleContext context =
        *reportFacts(made::crowdedSnapshot(),
                     makeStory(made::crowdedSnapshot(), mostTelling(made::crowdedSnapshot())))
             .rule;
    EXPECT_EQ(context.rows.size(), 3U);
    EXPECT_TRUE(context.rows.front().decides);
    EXPECT_EQ(context.rowsBefore, 0U);
    EXPECT_EQ(context.rowsAfter, 298U);
}

TEST(ReportDocument, BothGuestsLinesAreThere)
{
    const std::string text = words(makeReport(made::reportSnapshot()), "nics");
    EXPECT_THAT(text, HasSubstr("# CT 101 gateway, /etc/pve/local/lxc/101.conf\nnet0: hwaddr="));
    EXPECT_THAT(text,
                HasSubstr("# VM 811 web, /etc/pve/local/qemu-server/811.conf\nnet0: virtio="));
    EXPECT_THAT(text, HasSubstr(",bridge=vmbr0,firewall=1  # on the path"));
}

TEST(ReportDocument, OnlyKnownOptionsOfALineAreTold)
{
    EXPECT_EQ(harmlessNicLine("net3: virtio=BC:24:11:AA:08:11,bridge=vmbr0,tag=20,secret=x,rate=5"),
              "net3: virtio=BC:24:11:AA:08:11,bridge=vmbr0,tag=20,rate=5");
    EXPECT_EQ(harmlessNicLine("net0: e1000,bridge=vmbr0,passphrase"), "net0: e1000,bridge=vmbr0");
    EXPECT_EQ(harmlessNicLine("cipassword: 1234"), "");
    EXPECT_EQ(harmlessNicLine("network: x"), "");
    EXPECT_EQ(harmlessNicLine("net: x"), "");
}

TEST(ReportDocument, WhatWasNotReadIsPutTogetherFromTheWiring)
{
    Analysis analysis;
    made::playRefusal(analysis, true);
    const std::string text = words(makeReport(*analysis.snapshot()), "nics");
    EXPECT_THAT(text, HasSubstr("from the wiring"));
    EXPECT_THAT(text, HasSubstr(",firewall=1  # on the path"));
    EXPECT_THAT(words(makeReport(*analysis.snapshot()), "options"),
                HasSubstr("The firewall's files were not read."));
}

TEST(ReportDocument, ConntrackEventsSayWhoseTheyAre)
{
    const std::string text = words(makeReport(made::reportSnapshot()), "conntrack");
    EXPECT_THAT(text, HasSubstr("[NEW]"));
    EXPECT_THAT(text, HasSubstr("[DESTROY]"));
    EXPECT_THAT(text, HasSubstr("# in fwbr811i0, order inferred"));
}

TEST(ReportDocument, BridgesOnThePathAreDescribed)
{
    const std::string text = words(makeReport(made::reportSnapshot()), "bridges");
    EXPECT_THAT(text, HasSubstr("fwbr101i0"));
    EXPECT_THAT(text, HasSubstr("eno1"));
    EXPECT_THAT(text, HasSubstr("/etc/network/interfaces:4  iface vmbr0 inet static\n"
                                "/etc/network/interfaces:5  bridge-ports eno1\n"));
    EXPECT_THAT(text, Not(HasSubstr("other0")));
}

TEST(ReportDocument, OptionsAndDefaultsAreTold)
{
    const ReportDocument report = makeReport(made::reportSnapshot());
    const auto block = std::find_if(
        section(report, "options")->blocks.begin(), section(report, "options")->blocks.end(),
        [](const auto& one) { return std::holds_alternative<ReportDocument::Table>(one); });
    const auto& rows = std::get<ReportDocument::Table>(*block).rows;
    EXPECT_THAT(rows,
                testing::IsSupersetOf(
                    {Row({"/etc/pve/firewall/cluster.fw:2", "enable", "1"}),
                     Row({"/etc/pve/local/host.fw:2", "nf_conntrack_allow_invalid", "0"}),
                     Row({"/etc/pve/firewall/811.fw:3", "policy_in", "ACCEPT"}),
                     Row({"/etc/pve/firewall/811.fw", "policy_out", "ACCEPT (default: not set)"}),
                     Row({"/etc/pve/firewall/101.fw", "enable", "0 (default: not set)"})}));
    EXPECT_THAT(words(report, "options"), HasSubstr("pve-firewall status: enabled/running"));
}

TEST(ReportDocument, SettingsVersionsCaptureAndCommandsAreTold)
{
    const ReportDocument report = makeReport(made::reportSnapshot());
    const std::string system = words(report, "system");
    EXPECT_THAT(system, HasSubstr("net.ipv4.conf.vmbr0.rp_filter = 2\n"));
    EXPECT_THAT(system, Not(HasSubstr("unrelated0")));
    EXPECT_THAT(system, HasSubstr("net.netfilter.nf_conntrack_count = 17\n"));
    EXPECT_THAT(system, HasSubstr("pve-firewall    6.0.4\n"));
    EXPECT_THAT(system, HasSubstr("iptables-legacy"));
    const std::string capture = words(report, "capture");
    for (const char* text :
         {"tcp port 81", "2023-11-14T22:13:20.000000Z", "3.00 s",
          "9 sightings of 2 packets in 1 flow", "1 delivered, 1 dropped",
          "3 lines of conntrack were not understood.", "The kernel log cannot be read."})
        EXPECT_THAT(capture, HasSubstr(text));
    EXPECT_EQ(words(report, "commands"), "tcpdump -i any -w -\nip -d -j addr\nbridge -j fdb\n");
    EXPECT_TRUE(section(report, "commands")->detail);
}

TEST(ReportDocument, EachCommandOfARemedyHasALine)
{
    EXPECT_THAT(remedyCommands("a --x 1; b; c"), ElementsAre("a --x 1", "b", "c"));
    EXPECT_THAT(remedyCommands("nft add rule x '{ a; b }'; the guest's; end"),
                ElementsAre("nft add rule x '{ a; b }'", "the guest's", "end"));
    EXPECT_THAT(remedyCommands(""), IsEmpty());
    EXPECT_THAT(words(makeReport(made::reportSnapshot()), "remedies"),
                HasSubstr("--zone 1\niptables"));
}

TEST(ReportDocument, NothingCapturedIsSaid)
{
    Analysis analysis;
    analysis.onEnd(1);
    const ReportDocument report = makeReport(*analysis.snapshot());
    EXPECT_EQ(report.sentence, "No packet was captured.");
    EXPECT_EQ(report.mood, ReportDocument::Mood::Unknown);
    EXPECT_EQ(section(report, "hops"), nullptr);
    EXPECT_NE(section(report, "capture"), nullptr);
}

TEST(ReportDocument, NothingActsByItself)
{
    EXPECT_EQ(harmlessText("a\tb\r\nc\x1b[2J\x7f"), "a b\nc\xef\xbf\xbd[2J\xef\xbf\xbd");
    EXPECT_EQ(harmlessText("\u202egnp.exe"), "\xef\xbf\xbdgnp.exe");
    EXPECT_EQ(harmlessText("a\u200bb\u2066"), "a\xef\xbf\xbd"
                                              "b\xef\xbf\xbd");
    EXPECT_EQ(harmlessText("caf\xe9 \xc0\xaf \xed\xa0\x80"),
              "caf\xef\xbf\xbd \xef\xbf\xbd\xef\xbf\xbd "
              "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
    EXPECT_EQ(harmlessText("Grüße, 你好 ✖"), "Grüße, 你好 ✖");
    EXPECT_EQ(harmlessLine("a\nb"), "a b");
    EXPECT_EQ(shortened("äöü", 3), "äöü");
    EXPECT_EQ(shortened("äöüß", 3), "äö…");
}

} // namespace
} // namespace vs
