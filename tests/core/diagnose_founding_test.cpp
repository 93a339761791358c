// SPDX-License-Identifier: GPL-3.0-or-later
// The founding case and its neighbours on made-up sightings whose truth is known.
#include "core/diagnose/analysis.h"
#include "core/diagnose/story.h"
#include "core/parse/conntrack_text.h"
#include "core/parse/iptables_save.h"
#include "tests/core/made/made_language.h"
#include "tests/core/made/made_node.h"

#include <gtest/gtest.h>

using namespace vs;

namespace {

constexpr Timestamp kStart = 1'700'000'000 * kSecond;

std::string rules(int invalidPackets, const std::string& raw = {})
{
    const std::string count =
        "[" + std::to_string(invalidPackets) + ":" + std::to_string(invalidPackets * 40) + "]";
    return "*raw\n:PREROUTING ACCEPT [0:0]\n" + raw +
           "COMMIT\n*filter\n:FORWARD ACCEPT [9:900]\n:PVEFW-FORWARD - [0:0]\n"
           "[0:0] -A FORWARD -j PVEFW-FORWARD\n" +
           count +
           " -A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP\n"
           "[7:700] -A PVEFW-FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\n"
           "COMMIT\n";
}

std::shared_ptr<const RuleListing> listing(Timestamp time, const std::string& text)
{
    auto list = std::make_shared<RuleListing>();
    list->time = time;
    list->tables = parseIptablesSave(text, RuleBackend::IptablesLegacy, RuleFamily::V4).tables;
    return list;
}

/// CT 101 and VM 811, both firewalled, on vmbr0.
struct Founding : ::testing::Test
{
    Founding()
    {
        vmbr0 = node.addBridge("vmbr0", true);
        eno1 = node.addUplink("eno1", vmbr0);
        ct = node.addGuest(101, GuestType::Container, vmbr0, true, made::ip("10.0.0.101"));
        vm = node.addGuest(811, GuestType::Vm, vmbr0, true, made::ip("10.0.0.81"));
        topology = node.build();
    }

    void TearDown() override { made::expectSaid(*analysis.snapshot()); }

    void see(const Packet& packet, const std::vector<PathStep>& path, Timestamp at,
             std::size_t hops = 99)
    {
        for (std::size_t i = 0; i < path.size() && i < hops; ++i)
            analysis.onSighting(made::sighting(at + static_cast<Nanoseconds>(i) * 3 * kMicrosecond,
                                               path[i], packet),
                                {}, 60);
    }

    void conntrack(const std::string& kind, Timestamp at, const std::string& rest)
    {
        const std::string stamp = std::to_string(at / kSecond) + "." +
                                  std::to_string(1'000'000 + at % kSecond / 1000).substr(1);
        const auto event = parseConntrackLine(
            "[" + stamp + "]\t    [" + kind + "] ipv4     2 tcp      6 120 " + rest +
            " src=10.0.0.101 dst=10.0.0.81 sport=40000 dport=81 [UNREPLIED] src=10.0.0.81 "
            "dst=10.0.0.101 sport=81 dport=40000 id=77");
        ASSERT_TRUE(event.has_value());
        analysis.onConntrack(*event);
    }

    Packet syn =
        made::tcp(made::ip("10.0.0.101"), 40000, made::ip("10.0.0.81"), 81, tcpflag::Syn, 1000, 0);
    Packet rst = made::tcp(made::ip("10.0.0.81"), 81, made::ip("10.0.0.101"), 40000,
                           tcpflag::Rst | tcpflag::Ack, 0, 1001);
    made::Node node;
    InterfaceId vmbr0, eno1;
    std::size_t ct = 0, vm = 0;
    std::shared_ptr<const Topology> topology;
    Analysis analysis;
};

} // namespace

TEST_F(Founding, ResetDroppedInTheSecondPassIsNamedCountedAndExplained)
{
    analysis.onTopology(topology);
    analysis.onRules(listing(kStart - kSecond, rules(412)));
    for (int i = 0; i < 3; ++i) {
        const Timestamp at = kStart + i * kSecond;
        syn.ipId = static_cast<std::uint16_t>(100 + i);
        see(syn, node.path(ct, vm), at);
        see(rst, node.path(vm, ct), at + 60 * kMicrosecond, 3);
        conntrack("NEW", at + 100 * kMicrosecond, "SYN_SENT");
        conntrack("DESTROY", at + 200 * kMicrosecond, "CLOSE");
    }
    analysis.onRules(listing(kStart + 4 * kSecond, rules(415)));
    analysis.onCaptureStats({27, 0, 0, true});
    analysis.onEnd(kStart + 5 * kSecond);
    const auto snapshot = analysis.snapshot();

    ASSERT_EQ(snapshot->journeys.size(), 6U);
    ASSERT_EQ(snapshot->flows.size(), 1U);
    for (std::size_t i = 0; i < 6; i += 2) {
        const Judgement& request = snapshot->journeys[i]->judgement;
        EXPECT_EQ(request.kind, VerdictKind::Delivered);
        ASSERT_EQ(request.conntrack.size(), 1U);
        EXPECT_EQ(topology->nameOf(request.conntrack[0].passDevice), "fwbr101i0");

        const Judgement& reset = snapshot->journeys[i + 1]->judgement;
        EXPECT_EQ(reset.kind, VerdictKind::Dropped);
        ASSERT_TRUE(reset.drop);
        EXPECT_EQ(topology->nameOf(reset.drop->device), "vmbr0");
        EXPECT_EQ(topology->nameOf(reset.drop->after.interface), "fwpr811p0");
        EXPECT_EQ(reset.drop->grade, Grade::Counted);
        EXPECT_EQ(reset.drop->hook, "FORWARD");
        ASSERT_TRUE(reset.drop->rule);
        EXPECT_EQ(reset.drop->rule->chain, "PVEFW-FORWARD");
        EXPECT_EQ(reset.drop->rule->number, 1);
        ASSERT_EQ(reset.conntrack.size(), 1U);
        EXPECT_EQ(topology->nameOf(reset.conntrack[0].passDevice), "fwbr811i0");
    }
    ASSERT_EQ(snapshot->findings.size(), 1U);
    const Finding& finding = snapshot->findings.front();
    EXPECT_EQ(finding.id, "rst-invalid-second-pass");
    EXPECT_EQ(finding.title, "The reset from VM 811 is dropped in vmbr0");
    EXPECT_EQ(finding.journeys.size(), 3U);
    EXPECT_EQ(finding.of, 3U);
    EXPECT_EQ(finding.why[0].step, 7);
    EXPECT_EQ(finding.why[2].step, 9);
    EXPECT_EQ(finding.remedies.front().rank, RemedyRank::Safe);

    const Story story = makeStory(*snapshot, mostTelling(*snapshot));
    EXPECT_EQ(story.leftName, "CT 101");
    EXPECT_EQ(story.rightName, "VM 811");
    ASSERT_EQ(story.steps.size(), 12U); // 9 sightings, 2 conntrack changes, the drop
    EXPECT_EQ(story.steps.back().kind, StoryStep::Kind::Drop);
    EXPECT_EQ(story.steps.back().caption,
              "The reset is dropped in vmbr0 by rule 1 of PVEFW-FORWARD.");
}

TEST_F(Founding, OtherTrafficOnTheSameRuleMakesTheGradeSeen)
{
    analysis.onTopology(topology);
    analysis.onRules(listing(kStart - kSecond, rules(412)));
    see(syn, node.path(ct, vm), kStart);
    see(rst, node.path(vm, ct), kStart + 60 * kMicrosecond, 3);
    analysis.onRules(listing(kStart + 2 * kSecond, rules(415)));
    analysis.onCaptureStats({9, 0, 0, true});
    analysis.onEnd(kStart + 3 * kSecond);
    const auto snapshot = analysis.snapshot();
    const Drop& drop = *snapshot->journeys[1]->judgement.drop;
    EXPECT_EQ(drop.grade, Grade::Seen);
    EXPECT_EQ(drop.note.text(), "the rule's counter rose by 3 packets, 1 are explained");
}

TEST_F(Founding, AnsweredWhenTheResetArrives)
{
    analysis.onTopology(topology);
    see(syn, node.path(ct, vm), kStart);
    see(rst, node.path(vm, ct), kStart + 60 * kMicrosecond);
    analysis.onCaptureStats({12, 0, 0, true});
    analysis.onEnd(kStart + 3 * kSecond);
    const auto snapshot = analysis.snapshot();
    ASSERT_EQ(snapshot->journeys.size(), 2U);
    EXPECT_EQ(snapshot->journeys[0]->judgement.kind, VerdictKind::Answered);
    EXPECT_EQ(snapshot->journeys[1]->judgement.kind, VerdictKind::Delivered);
    EXPECT_TRUE(snapshot->findings.empty());
    const Story story = makeStory(*snapshot, mostTelling(*snapshot));
    EXPECT_EQ(story.subject, story.answer ? story.subject : nullptr);
    EXPECT_EQ(story.steps.size(), 12U);
}

TEST_F(Founding, LossInTheCaptureMakesNoDrop)
{
    analysis.onTopology(topology);
    see(syn, node.path(ct, vm), kStart);
    see(rst, node.path(vm, ct), kStart + 60 * kMicrosecond, 3);
    analysis.onCaptureStats({9, 1, 0, true});
    analysis.onEnd(kStart + 3 * kSecond);
    const auto snapshot = analysis.snapshot();
    EXPECT_EQ(snapshot->journeys[1]->judgement.kind, VerdictKind::Inconclusive);
    EXPECT_EQ(snapshot->journeys[1]->judgement.note.text(),
              "the capture lost 1 packet: not seen is not proof");
}

TEST_F(Founding, UnknownLossNeedsSupport)
{
    analysis.onTopology(topology);
    see(syn, node.path(ct, vm), kStart);
    see(rst, node.path(vm, ct), kStart + 60 * kMicrosecond, 3);
    conntrack("DESTROY", kStart + 200 * kMicrosecond, "CLOSE");
    analysis.onEnd(kStart + 3 * kSecond);
    const auto snapshot = analysis.snapshot();
    const Judgement& reset = snapshot->journeys[1]->judgement;
    EXPECT_EQ(reset.kind, VerdictKind::Dropped);
    EXPECT_EQ(reset.drop->grade, Grade::Seen);
    EXPECT_EQ(reset.drop->note.text(), "capture loss unknown");
    ASSERT_EQ(snapshot->findings.size(), 1U);
}

TEST_F(Founding, LiveAVerdictWaitsOneSecond)
{
    analysis.onTopology(topology);
    analysis.onCaptureStats({9, 0, 0, false});
    see(syn, node.path(ct, vm), kStart);
    see(rst, node.path(vm, ct), kStart + 60 * kMicrosecond, 3);
    const auto early = analysis.snapshot(kStart + 500 * kMillisecond);
    EXPECT_EQ(early->journeys[1]->judgement.kind, VerdictKind::Inconclusive);
    EXPECT_TRUE(early->journeys[1]->judgement.pending);
    EXPECT_FALSE(analysis.sawDrop(kStart + 900 * kMillisecond));
    const auto late = analysis.snapshot(kStart + 1200 * kMillisecond);
    EXPECT_EQ(late->journeys[1]->judgement.kind, VerdictKind::Dropped);
    EXPECT_TRUE(analysis.sawDrop(kStart + 1200 * kMillisecond));
    // What was shown before has not changed under its reader's hands.
    EXPECT_TRUE(early->journeys[1]->judgement.pending);
}

TEST_F(Founding, LiveTheCountersAgreeAlthoughTheNextResetIsStillOnItsWay)
{
    analysis.onTopology(topology);
    analysis.onCaptureStats({0, 0, 0, false});
    analysis.onRules(listing(kStart - kSecond, rules(412)));
    for (int i = 0; i < 12; ++i) {
        const Timestamp at = kStart + i * kSecond;
        syn.ipId = static_cast<std::uint16_t>(100 + i);
        see(syn, node.path(ct, vm), at);
        see(rst, node.path(vm, ct), at + 60 * kMicrosecond, 3);
        analysis.onRules(listing(at + 500 * kMillisecond, rules(413 + i)));
        analysis.snapshot(at + 900 * kMillisecond);
    }
    const auto snapshot = analysis.snapshot();
    int counted = 0;
    for (const auto& record : snapshot->journeys) {
        if (record->judgement.kind == VerdictKind::Dropped)
            counted += record->judgement.drop->grade == Grade::Counted;
    }
    EXPECT_EQ(counted, 11); // all but the newest, which may still arrive
}

TEST_F(Founding, LiveAConntrackEventWaitsForThePassThatItIsOf)
{
    analysis.onTopology(topology);
    const std::vector<PathStep> path = node.path(ct, vm);
    see(syn, path, kStart, 2);
    const auto mark = parseConntrackLine(
        "[" + std::to_string(kStart / kSecond) +
        ".000100]\t [UPDATE] ipv4     2 tcp      6 src=10.0.0.101 dst=10.0.0.81 sport=40000 "
        "dport=81 [UNREPLIED] src=10.0.0.81 dst=10.0.0.101 sport=81 dport=40000 mark=811 id=77");
    ASSERT_TRUE(mark.has_value());
    analysis.onConntrack(*mark);
    // The packet was not seen in the second firewall bridge yet, whose guest the mark names.
    EXPECT_TRUE(analysis.snapshot(kStart + kMillisecond)->journeys[0]->judgement.conntrack.empty());
    see(syn, {path.begin() + 2, path.end()}, kStart + 6 * kMicrosecond);
    const auto snapshot = analysis.snapshot(kStart + 2 * kMillisecond);
    const auto& marks = snapshot->journeys[0]->judgement.conntrack;
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(snapshot->topology->nameOf(marks[0].passDevice), "fwbr811i0");
}

TEST_F(Founding, ZonePerBridgeShowsEveryPass)
{
    analysis.onTopology(topology);
    const std::string raw = "[0:0] -A PREROUTING -i fwbr101i0 -j CT --zone 1\n"
                            "[0:0] -A PREROUTING -i fwbr811i0 -j CT --zone 2\n";
    analysis.onRules(listing(kStart - kSecond, rules(0, raw)));
    see(syn, node.path(ct, vm), kStart);
    see(rst, node.path(vm, ct), kStart + 60 * kMicrosecond);
    for (const char* zone : {"zone=1", "", "zone=2"})
        conntrack("NEW", kStart + 100 * kMicrosecond, std::string("SYN_SENT ") + zone);
    analysis.onCaptureStats({12, 0, 0, true});
    analysis.onEnd(kStart + 3 * kSecond);
    const auto snapshot = analysis.snapshot();
    EXPECT_EQ(snapshot->journeys[0]->judgement.kind, VerdictKind::Answered);
    EXPECT_TRUE(snapshot->findings.empty());
}

TEST_F(Founding, ARejectThatTheNodeForgesIsNotTheGuests)
{
    analysis.onTopology(topology);
    see(syn, node.path(ct, vm), kStart, 5); // ends in fwbr811i0
    auto back = node.path(vm, ct);
    back.erase(back.begin()); // the reset never crossed the tap
    see(rst, back, kStart + 60 * kMicrosecond);
    analysis.onCaptureStats({10, 0, 0, true});
    analysis.onEnd(kStart + 3 * kSecond);
    const auto snapshot = analysis.snapshot();
    EXPECT_EQ(snapshot->journeys[0]->judgement.kind, VerdictKind::Rejected);
    EXPECT_EQ(topology->nameOf(snapshot->journeys[0]->judgement.drop->device), "fwbr811i0");
    EXPECT_EQ(snapshot->journeys[1]->judgement.kind, VerdictKind::Delivered);
}

TEST_F(Founding, FloodedCopiesAreForksAndNeverDrops)
{
    analysis.onTopology(topology);
    see(syn, node.path(ct, vm), kStart);
    analysis.onSighting(made::sighting(kStart + 5 * kMicrosecond, {eno1, Direction::Out}, syn), {},
                        60);
    see(rst, node.path(vm, ct), kStart + 60 * kMicrosecond);
    analysis.onCaptureStats({13, 0, 0, true});
    analysis.onEnd(kStart + 3 * kSecond);
    const auto snapshot = analysis.snapshot();
    ASSERT_EQ(snapshot->journeys.size(), 2U);
    EXPECT_EQ(snapshot->journeys[0]->journey.hops.size(), 7U);
    EXPECT_EQ(snapshot->journeys[0]->judgement.path.size(), 6U);
    EXPECT_EQ(snapshot->journeys[0]->judgement.kind, VerdictKind::Answered);
}
