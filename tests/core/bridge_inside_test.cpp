// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a packet through a bridge: stations in the kernel's order, rules as far as known.
#include "core/diagnose/analysis.h"
#include "core/diagnose/inside/bridge_inside.h"
#include "core/diagnose/inside/reachable_rules.h"
#include "core/parse/iptables_save.h"
#include "made/made_node.h"

#include <gmock/gmock.h>

namespace vs {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using Kind = Station::Kind;

const char* const kRules = "*raw\n:PREROUTING ACCEPT [0:0]\nCOMMIT\n"
                           "*filter\n:FORWARD ACCEPT [9:900]\n:PVEFW-FORWARD - [0:0]\n"
                           ":PVEFW-FWBR-IN - [0:0]\n"
                           "[0:0] -A FORWARD -j PVEFW-FORWARD\n"
                           "[415:16600] -A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP\n"
                           "[0:0] -A PVEFW-FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j "
                           "ACCEPT\n"
                           "[0:0] -A PVEFW-FORWARD -p udp -j PVEFW-FWBR-IN\n"
                           "COMMIT\n";

std::shared_ptr<RuleListing> listing(const char* text, Timestamp time = 1)
{
    auto rules = std::make_shared<RuleListing>();
    rules->time = time;
    rules->tables = parseIptablesSave(text, RuleBackend::IptablesLegacy, RuleFamily::V4).tables;
    return rules;
}

/// A SYN all the way, its reset as far as `hops`.
struct Case
{
    made::Node node;
    std::shared_ptr<const Topology> topology;
    std::size_t client, server;
    std::shared_ptr<const Snapshot> snapshot;
    Story story;

    explicit Case(std::size_t hops)
    {
        const InterfaceId vmbr0 = node.addBridge("vmbr0", true);
        node.addUplink("eno1", vmbr0);
        client = node.addGuest(101, GuestType::Container, vmbr0, true, made::ip("10.0.0.101"));
        server = node.addGuest(811, GuestType::Vm, vmbr0, true, made::ip("10.0.0.81"));
        topology = node.build();
        Analysis analysis;
        analysis.onTopology(topology);
        analysis.onRules(listing(kRules));
        analysis.onCaptureStats({0, 0, 0, false});
        Timestamp now = 1'700'000'000 * kSecond;
        see(analysis, now, node.path(client, server), 99,
            made::tcp(made::ip("10.0.0.101"), 40000, made::ip("10.0.0.81"), 81, tcpflag::Syn, 1000,
                      0));
        see(analysis, now, node.path(server, client), hops,
            made::tcp(made::ip("10.0.0.81"), 81, made::ip("10.0.0.101"), 40000,
                      tcpflag::Rst | tcpflag::Ack, 0, 1001));
        analysis.onCaptureStats({9, 0, 0, true});
        analysis.onEnd(now + 3 * kSecond);
        snapshot = analysis.snapshot();
        story = makeStory(*snapshot, snapshot->journeys.back()->journey.id);
    }

    static void see(Analysis& analysis, Timestamp& now, const std::vector<PathStep>& path,
                    std::size_t hops, const Packet& packet)
    {
        for (std::size_t i = 0; i < path.size() && i < hops; ++i)
            analysis.onSighting(made::sighting(now += 3 * kMicrosecond, path[i], packet), {}, 60);
    }

    InterfaceId id(const char* name) const { return topology->findByName(name)->id; }
};

std::vector<std::string> namesOf(const BridgeInside& inside)
{
    std::vector<std::string> names;
    for (const Station& station : inside.stations)
        names.push_back(station.name);
    return names;
}

TEST(BridgeInside, StationsComeInTheKernelsOrder)
{
    const Case made(99);
    const BridgeInside inside = bridgeInside(*made.snapshot, made.story, made.id("vmbr0"), false);
    EXPECT_THAT(namesOf(inside), ElementsAre("fwpr101p0", "raw PREROUTING", "conntrack",
                                             "forwarding", "filter FORWARD", "fwpr811p0"));
    EXPECT_EQ(inside.stations[0].kind, Kind::PortIn);
    EXPECT_EQ(inside.stations[2].kind, Kind::Conntrack);
    EXPECT_EQ(inside.stations[5].kind, Kind::PortOut);
    EXPECT_FALSE(inside.told);
    EXPECT_THAT(inside.source.text(), HasSubstr("was not told"));
    for (const Station& station : inside.stations) {
        EXPECT_TRUE(station.reached) << station.name;
        EXPECT_FALSE(station.ended) << station.name;
    }
    // Ports are the sightings 3 and 4 of the story.
    EXPECT_EQ(made.story.steps[static_cast<std::size_t>(inside.stations[0].step)].number, 3);
    EXPECT_EQ(made.story.steps[static_cast<std::size_t>(inside.stations[5].step)].number, 4);
}

TEST(BridgeInside, TheListingTellsWhatCouldApply)
{
    const Case made(99);
    const BridgeInside inside = bridgeInside(*made.snapshot, made.story, made.id("vmbr0"), false);
    const std::vector<RuleMet>& rules = inside.stations[4].rules;
    ASSERT_EQ(rules.size(), 4U) << "UDP rules are none of a SYN's";
    EXPECT_EQ(rules[0].verdict, "→ PVEFW-FORWARD");
    EXPECT_EQ(rules[0].how, RuleMet::How::Matches);
    EXPECT_EQ(rules[1].rule.number, 1);
    EXPECT_EQ(rules[1].how, RuleMet::How::May);
    EXPECT_EQ(rules[1].depth, 1);
    EXPECT_EQ(rules[2].verdict, "ACCEPT");
    EXPECT_FALSE(rules[3].rule.number);
    EXPECT_EQ(rules[3].rule.chain, "FORWARD");
}

TEST(BridgeInside, AfterTheDropNothingIsReached)
{
    Case made(3); // the reset comes into vmbr0 and no further
    auto record = std::make_shared<JourneyRecord>(*made.story.answer);
    auto drop = std::make_shared<Drop>(*record->judgement.drop);
    drop->rule = RuleRef{RuleBackend::IptablesLegacy,
                         RuleFamily::V4,
                         "filter",
                         "PVEFW-FORWARD",
                         1,
                         "-A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP"};
    record->judgement.drop = drop;
    made.story.answer = made.story.subject = record;
    EXPECT_TRUE(answerFirst(made.story, made.id("vmbr0"), 0));
    const BridgeInside inside = bridgeInside(*made.snapshot, made.story, made.id("vmbr0"), true);
    EXPECT_THAT(namesOf(inside), ElementsAre("fwpr811p0", "raw PREROUTING", "conntrack",
                                             "forwarding", "filter FORWARD", "fwpr101p0"));
    EXPECT_THAT(inside.stations[2].note.text(), HasSubstr("INVALID"));
    const Station& forward = inside.stations[4];
    EXPECT_TRUE(forward.ended);
    ASSERT_EQ(forward.rules.size(), 2U) << "what comes after it was not met";
    EXPECT_TRUE(forward.rules[1].deciding);
    EXPECT_EQ(made.story.steps[static_cast<std::size_t>(forward.step)].kind, StoryStep::Kind::Drop);
    EXPECT_FALSE(inside.stations[5].reached);
    EXPECT_EQ(inside.stations[5].step, -1);
}

TEST(BridgeInside, WhatTheKernelToldIsShownAlone)
{
    Case made(99);
    auto record = std::make_shared<JourneyRecord>(*made.story.request);
    auto evidence = std::make_shared<Evidence>();
    RuleWalk walk;
    walk.device = made.id("fwbr811i0");
    walk.afterStep = 4;
    walk.states = ctstate::New;
    walk.outcome = RuleWalk::Outcome::Accepted;
    const auto step = [](const char* table, const char* chain, int number, const char* verdict) {
        WalkStep one;
        one.rule = {RuleBackend::IptablesLegacy, RuleFamily::V4, table, chain, number, "text"};
        one.verdict = verdict;
        return one;
    };
    walk.steps = {step("raw", "PREROUTING", 1, "continue"),
                  step("filter", "FORWARD", 1, "jump PVEFW-FORWARD"),
                  step("filter", "PVEFW-FORWARD", 3, "jump tap811i0-IN"),
                  step("filter", "tap811i0-IN", 2, "accept")};
    evidence->walks = {walk};
    record->judgement.evidence = evidence;
    made.story.request = record;
    const BridgeInside inside =
        bridgeInside(*made.snapshot, made.story, made.id("fwbr811i0"), false);
    EXPECT_TRUE(inside.told);
    EXPECT_THAT(inside.source.text(), HasSubstr("rule walk"));
    ASSERT_EQ(inside.stations[1].name, "raw PREROUTING");
    EXPECT_EQ(inside.stations[1].rules.size(), 1U);
    const Station& forward = inside.stations[4];
    ASSERT_EQ(forward.rules.size(), 3U);
    EXPECT_EQ(forward.rules[0].how, RuleMet::How::Told);
    EXPECT_EQ(forward.rules[1].verdict, "→ tap811i0-IN");
    EXPECT_TRUE(forward.rules[2].deciding);
    EXPECT_EQ(forward.rules[2].verdict, "ACCEPT");
}

TEST(BridgeInside, WithoutBridgeNetfilterNoRuleSeesThePacket)
{
    Case made(99);
    auto topology = std::make_shared<Topology>(*made.topology);
    topology->bridgeNetfilter = false;
    for (Interface& interface : topology->interfaces)
        interface.callIptables = false;
    topology->index();
    auto snapshot = std::make_shared<Snapshot>(*made.snapshot);
    snapshot->topology = topology;
    const BridgeInside inside = bridgeInside(*snapshot, made.story, made.id("vmbr0"), false);
    EXPECT_THAT(namesOf(inside), ElementsAre("fwpr101p0", "forwarding", "fwpr811p0"));
    EXPECT_THAT(inside.source.text(), HasSubstr("no rule of iptables"));
}

TEST(BridgeInside, APacketThatDoesNotCrossItHasNone)
{
    const Case made(2); // the reset ends before vmbr0
    EXPECT_TRUE(bridgeInside(*made.snapshot, made.story, made.id("fwbr101i0"), true).empty());
    EXPECT_TRUE(bridgeInside(*made.snapshot, made.story, InterfaceId{999}, false).empty());
}

TEST(BridgeInside, EveryStationTeaches)
{
    const Case made(99);
    const BridgeInside inside = bridgeInside(*made.snapshot, made.story, made.id("vmbr0"), false);
    for (std::size_t i = 0; i < inside.stations.size(); ++i) {
        const Lesson lesson = stationLesson(*made.snapshot, inside, i);
        EXPECT_FALSE(lesson.what.empty()) << inside.stations[i].name;
        EXPECT_FALSE(lesson.why.empty()) << inside.stations[i].name;
    }
    EXPECT_TRUE(stationLesson(*made.snapshot, inside, 99).empty());
}

TEST(ReachableRules, LongChainsAreCutButTheirEndIsShown)
{
    std::string text = "*filter\n:FORWARD DROP [0:0]\n";
    for (int i = 0; i < 40; ++i)
        text += "[0:0] -A FORWARD -m comment --comment " + std::to_string(i) + " -j LOG\n";
    const auto rules = listing((text + "COMMIT\n").c_str());
    const Packet packet =
        made::tcp(made::ip("10.0.0.1"), 1, made::ip("10.0.0.2"), 2, tcpflag::Syn, 1, 0);
    int left = 0;
    const auto met = reachableRules(rules->tables[0], "FORWARD",
                                    {"vmbr0", "tap1i0", "tap2i0", &packet}, nullptr, 5, left);
    ASSERT_EQ(met.size(), 5U);
    EXPECT_EQ(left, 36);
    EXPECT_EQ(met[3].rule.number, 4);
    EXPECT_EQ(met[4].verdict, "DROP") << "the policy, which is last";
}

TEST(ReachableRules, JumpsInACircleEnd)
{
    const auto rules = listing("*filter\n:FORWARD ACCEPT [0:0]\n:a - [0:0]\n:b - [0:0]\n"
                               "[0:0] -A FORWARD -j a\n[0:0] -A a -j b\n[0:0] -A b -j a\nCOMMIT\n");
    const Packet packet =
        made::tcp(made::ip("10.0.0.1"), 1, made::ip("10.0.0.2"), 2, tcpflag::Syn, 1, 0);
    int left = 0;
    EXPECT_EQ(reachableRules(rules->tables[0], "FORWARD", {"vmbr0", "tap1i0", "tap2i0", &packet},
                             nullptr, 50, left)
                  .size(),
              4U);
}

TEST(ReachableRules, VerdictsAreSpelledAsTheRulesDo)
{
    const auto rules = listing("*raw\n:PREROUTING ACCEPT [0:0]\n:PVEFW-x - [0:0]\n"
                               "[0:0] -A PREROUTING -i fwbr+ -j CT --zone 1\n"
                               "[0:0] -A PREROUTING -j LOG --log-prefix x\n"
                               "[0:0] -A PREROUTING -g PVEFW-x\n"
                               "[0:0] -A PREROUTING -m comment --comment sig\nCOMMIT\n");
    std::vector<std::string> verdicts;
    for (const Rule& rule : rules->tables[0].chains[0].rules)
        verdicts.push_back(verdictOf(rule));
    EXPECT_THAT(verdicts, ElementsAre("CT --zone 1", "LOG", "→ PVEFW-x", ""));
}

} // namespace
} // namespace vs
