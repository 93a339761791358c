// SPDX-License-Identifier: GPL-3.0-or-later
// Two stories in step: what stands beside what, where they part, and how the nodes differ.
#include "core/diagnose/analysis.h"
#include "core/diagnose/comparison.h"
#include "core/diagnose/setting_differences.h"
#include "core/parse/firewall_config.h"
#include "core/parse/iptables_save.h"
#include "made/made_node.h"

#include <gmock/gmock.h>

namespace vs {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// A SYN and its answer, seen at `hops` places; guests may have other numbers.
struct Trace
{
    std::shared_ptr<const Snapshot> snapshot;
    Story story;

    Trace(std::uint8_t answer, std::size_t hops, int client = 101, int server = 811,
          const char* rules = nullptr)
    {
        made::Node node;
        const InterfaceId vmbr0 = node.addBridge("vmbr0", true);
        node.addUplink("eno1", vmbr0);
        const auto from =
            node.addGuest(client, GuestType::Container, vmbr0, true, made::ip("10.0.0.101"));
        const auto to = node.addGuest(server, GuestType::Vm, vmbr0, true, made::ip("10.0.0.81"));
        Analysis analysis;
        analysis.onTopology(node.build());
        if (rules != nullptr) {
            auto listing = std::make_shared<RuleListing>();
            listing->time = 1;
            listing->tables =
                parseIptablesSave(rules, RuleBackend::IptablesLegacy, RuleFamily::V4).tables;
            analysis.onRules(listing);
        }
        analysis.onCaptureStats({0, 0, 0, false});
        Timestamp now = 1'700'000'000 * kSecond;
        const auto see = [&](const std::vector<PathStep>& path, std::size_t most,
                             const Packet& packet) {
            for (std::size_t i = 0; i < path.size() && i < most; ++i)
                analysis.onSighting(made::sighting(now += 3 * kMicrosecond, path[i], packet), {},
                                    60);
        };
        see(node.path(from, to), 99,
            made::tcp(made::ip("10.0.0.101"), 40000, made::ip("10.0.0.81"), 81, tcpflag::Syn, 1000,
                      0));
        see(node.path(to, from), hops,
            made::tcp(made::ip("10.0.0.81"), 81, made::ip("10.0.0.101"), 40000, answer, 0, 1001));
        analysis.onCaptureStats({9, 0, 0, true});
        analysis.onEnd(now + 3 * kSecond);
        snapshot = analysis.snapshot();
        story = makeStory(*snapshot, snapshot->journeys.front()->journey.id);
    }

    ComparedStory named(const char* name) const { return {snapshot.get(), &story, name}; }
};

constexpr std::uint8_t kReset = tcpflag::Rst | tcpflag::Ack;

TEST(Comparison, TheSameTellsTheSame)
{
    const Trace one(kReset, 99);
    const Trace other(kReset, 99);
    const Comparison made = compareStories(one.named("a"), other.named("b"));
    ASSERT_EQ(made.rows.size(), one.story.steps.size());
    for (std::size_t i = 0; i < made.rows.size(); ++i)
        EXPECT_EQ(made.rows[i], (StepPair{static_cast<int>(i), static_cast<int>(i), false}));
    EXPECT_EQ(made.parting, -1);
    EXPECT_THAT(made.sentence.text(), HasSubstr("the same"));
    EXPECT_THAT(made.settings, IsEmpty());
}

TEST(Comparison, ADropStandsBesideWhereTheOtherGoesOn)
{
    const Trace lost(kReset, 3); // in vmbr0
    const Trace arrives(kReset, 99);
    const Comparison made = compareStories(lost.named("lost"), arrives.named("fine"));
    // Nine sightings alike, then the drop beside the tenth, and two that only the other has.
    ASSERT_EQ(made.rows.size(), 12U);
    EXPECT_EQ(made.parting, 9);
    EXPECT_EQ(made.rows[8], (StepPair{8, 8, false}));
    EXPECT_EQ(made.rows[9], (StepPair{9, 9, true}));
    EXPECT_EQ(made.rows[10], (StepPair{-1, 10, true}));
    const std::string words = made.sentence.text();
    EXPECT_THAT(words, HasSubstr("step 10"));
    EXPECT_THAT(words, HasSubstr("In lost: The reset is dropped in vmbr0."));
    EXPECT_THAT(words, HasSubstr("In fine: The reset leaves vmbr0 through fwpr101p0."));
    // The other way round it is the same parting.
    const Comparison turned = compareStories(arrives.named("fine"), lost.named("lost"));
    EXPECT_EQ(turned.parting, 9);
    EXPECT_EQ(turned.rows[9], (StepPair{9, 9, true}));
}

TEST(Comparison, AnotherAnswerOnTheSameWayDiffers)
{
    const Trace refused(kReset, 99);
    const Trace open(tcpflag::Syn | tcpflag::Ack, 99);
    const Comparison made = compareStories(refused.named("a"), open.named("b"));
    EXPECT_EQ(made.parting, 6);
    EXPECT_TRUE(made.rows[6].left == 6 && made.rows[6].right == 6);
}

TEST(Comparison, OtherGuestsAreAlignedByTheirRoles)
{
    const Trace one(kReset, 99, 101, 811);
    const Trace other(kReset, 99, 240, 950);
    const Comparison made = compareStories(one.named("a"), other.named("b"));
    EXPECT_EQ(made.rows.size(), one.story.steps.size());
    EXPECT_EQ(made.parting, -1);
}

TEST(Comparison, PositionsAreExact)
{
    const std::vector<StepPair> rows{{0, 0}, {1, -1, true}, {-1, 1, true}, {2, 2}};
    EXPECT_DOUBLE_EQ(ownPosition(rows, 0, true), 0);
    EXPECT_DOUBLE_EQ(ownPosition(rows, 0.5, true), 0.5);
    EXPECT_DOUBLE_EQ(ownPosition(rows, 1.25, true), 1.25);
    EXPECT_DOUBLE_EQ(ownPosition(rows, 1.25, false), 1);
    EXPECT_DOUBLE_EQ(ownPosition(rows, 2.5, true), 2);
    EXPECT_DOUBLE_EQ(ownPosition(rows, 2.5, false), 1.5);
    EXPECT_DOUBLE_EQ(ownPosition(rows, 4, true), 3);
    EXPECT_DOUBLE_EQ(ownPosition(rows, 99, false), 3);
}

TEST(Comparison, TheCounterpartIsTheMostAlike)
{
    const Trace one(kReset, 99);
    const Trace other(kReset, 3);
    const JourneyId like = counterpartOf(one.story, *other.snapshot);
    ASSERT_TRUE(like.valid());
    EXPECT_TRUE(other.snapshot->journey(like)->journey.packet.isSyn());
    EXPECT_EQ(counterpartOf(Story{}, *other.snapshot), mostTelling(*other.snapshot));
}

TEST(SettingDifferences, RulesOfOneOnly)
{
    const Trace one(kReset, 99, 101, 811,
                    "*raw\n:PREROUTING ACCEPT [0:0]\nCOMMIT\n*filter\n:FORWARD ACCEPT [0:0]\n"
                    ":PVEFW-FORWARD - [0:0]\n[0:0] -A PVEFW-FORWARD -m conntrack --ctstate INVALID "
                    "-j DROP\nCOMMIT\n");
    const Trace other(kReset, 99, 101, 811,
                      "*raw\n:PREROUTING ACCEPT [0:0]\n[0:0] -A PREROUTING -i fwbr811i0 -j CT "
                      "--zone 1\nCOMMIT\n*filter\n:FORWARD ACCEPT [0:0]\n:PVEFW-FORWARD - [0:0]\n"
                      "[0:0] -A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP\nCOMMIT\n");
    const auto differences = settingDifferences(*one.snapshot, "a", *other.snapshot, "b");
    ASSERT_EQ(differences.size(), 1U);
    EXPECT_EQ(differences[0].text(),
              "Only b has the rule -t raw -A PREROUTING -i fwbr811i0 -j CT --zone 1.");
}

TEST(SettingDifferences, OptionsOfTheFirewall)
{
    const auto with = [](const Trace& trace, const char* host) {
        auto snapshot = std::make_shared<Snapshot>(*trace.snapshot);
        auto files = std::make_shared<FirewallFiles>();
        files->files.push_back(parseFirewallFile(std::string(kHostFirewallPath), host));
        snapshot->firewallFiles = files;
        return snapshot;
    };
    const Trace trace(kReset, 99);
    const auto differences = settingDifferences(
        *with(trace, "[OPTIONS]\nenable: 1\n"), "a",
        *with(trace, "[OPTIONS]\nenable: 1\nnf_conntrack_allow_invalid: 1\n"), "b");
    ASSERT_EQ(differences.size(), 1U);
    EXPECT_EQ(differences[0].text(), "host.fw: nf_conntrack_allow_invalid is – in a, and 1 in b.");
}

} // namespace
} // namespace vs
