// SPDX-License-Identifier: GPL-3.0-or-later
// The classes about what the node counts and logs, each on a made trace that shows it, and on one
// that lacks the fact that proves it.
#include "core/model/node_state.h"
#include "tests/core/made/made_firewall.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace vs;
using namespace vs::made;
using testing::HasSubstr;
using testing::Not;

namespace {

constexpr Timestamp kBooted = kBegin - 1000 * kSecond;

std::shared_ptr<NodeState> stateAt(Timestamp time)
{
    auto state = std::make_shared<NodeState>();
    state->time = time;
    state->uptime = static_cast<double>(time - kBooted) / kSecond;
    return state;
}

struct NodeTest : ::testing::Test
{
    /// Readings around all that is seen; `change` makes the later one.
    void states(
        const std::function<void(NodeState&)>& both,
        const std::function<void(NodeState&)>& change = [](NodeState&) {})
    {
        const auto before = stateAt(kBegin - kSecond);
        both(*before);
        scene.analysis.onNodeState(before);
        const auto after = stateAt(scene.clock + kSecond);
        both(*after);
        change(*after);
        scene.analysis.onNodeState(after);
    }

    void log(NodeState& state, Timestamp time, const std::string& text)
    {
        state.kernelLog.push_back({static_cast<double>(time - kBooted) / kSecond, text});
    }

    Packet syn(const IpAddress& from, const IpAddress& to, std::uint16_t id = 1)
    {
        Packet packet = tcp(from, 40000, to, 81, tcpflag::Syn, 1000, 0);
        packet.ipId = id;
        return packet;
    }

    Packet bad(Packet packet)
    {
        packet.checksum = Packet::Checksum::Bad;
        return packet;
    }

    std::vector<PathStep> path(std::size_t from, std::size_t to)
    {
        return scene.node.path(from, to);
    }

    Firewall open()
    {
        Firewall firewall;
        firewall.nics = {{"veth101i0", {}}, {"tap811i0", {}}};
        return firewall;
    }

    void invalidDrops(int packets)
    {
        scene.firewall(open(), [packets](RuleListing& list) {
            meet(list,
                 {"-A FORWARD -j PVEFW-FORWARD", "-A PVEFW-FORWARD -m conntrack --ctstate INVALID"},
                 packets, 40 * packets);
        });
    }

    Scene scene;
};

QueueCounters queue(InterfaceId interface, const std::string& kind, std::uint64_t dropped)
{
    return {interface, kind, 100, dropped, dropped};
}

} // namespace

TEST_F(NodeTest, ASynWithAWrongSumIsInvalid)
{
    invalidDrops(1);
    scene.see(bad(syn(scene.ctIp, scene.vmIp)), path(scene.ct, scene.vm), 1);
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "bad-checksum");
    const Finding finding = findingOf(*snapshot, "bad-checksum");
    EXPECT_EQ(finding.title,
              "The SYN from CT 101 has a wrong checksum and is dropped in fwbr101i0");
    EXPECT_THAT(finding.why[0].text, HasSubstr("in at veth101i0: whoever sent it, CT 101"));
    EXPECT_THAT(finding.why[1].text, HasSubstr("INVALID: rule 1 of PVEFW-FORWARD drops it."));
    EXPECT_EQ(finding.grade, Grade::Counted);
}

TEST_F(NodeTest, WithoutCountersTheRuleIsOnlyLikely)
{
    scene.analysis.onRules(open().listing(kBegin - kSecond));
    scene.see(bad(syn(scene.ctIp, scene.vmIp)), path(scene.ct, scene.vm), 1);
    EXPECT_THAT(findingOf(*scene.end(), "bad-checksum").why[1].text, HasSubstr("most likely rule"));
}

TEST_F(NodeTest, AGoodSumIsNotToBlame)
{
    invalidDrops(1);
    scene.see(syn(scene.ctIp, scene.vmIp), path(scene.ct, scene.vm), 1);
    EXPECT_THAT(findingIds(*scene.end()), Not(HasSubstr("bad-checksum")));
}

TEST_F(NodeTest, ASumThatPassedBeforeIsNotWhyItIsInvalidNow)
{
    invalidDrops(1);
    scene.see(bad(syn(scene.ctIp, scene.vmIp)), path(scene.ct, scene.vm), 3);
    EXPECT_THAT(findingIds(*scene.end()), Not(HasSubstr("bad-checksum")));
}

TEST_F(NodeTest, AReceiverThrowsAWrongSumAway)
{
    for (std::uint16_t i = 1; i <= 2; ++i) {
        scene.see(bad(syn(scene.plainIp, scene.vmIp, i)), path(scene.plain, scene.vm));
        scene.wait(kSecond);
    }
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "bad-checksum");
    const Finding finding = findingOf(*snapshot, "bad-checksum");
    EXPECT_EQ(finding.title, "The SYN from VM 812 has a wrong checksum and is most likely thrown "
                             "away by its receiver, VM 811");
    EXPECT_EQ(finding.journeys.size(), 2U);
    EXPECT_THAT(finding.why[1].text, HasSubstr("goes out at tap811i0"));
}

TEST_F(NodeTest, AnAnsweredPacketWasNotThrownAway)
{
    scene.see(bad(syn(scene.plainIp, scene.vmIp)), path(scene.plain, scene.vm));
    scene.see(tcp(scene.vmIp, 81, scene.plainIp, 40000, tcpflag::Syn | tcpflag::Ack, 5, 1001),
              path(scene.vm, scene.plain));
    EXPECT_EQ(findingIds(*scene.end()), "");
}

TEST_F(NodeTest, AFullTableDropsWhatIsNew)
{
    scene.see(syn(scene.ctIp, scene.vmIp), path(scene.ct, scene.vm), 1);
    states([](NodeState& state) { state.conntrack = ConntrackCounters{65000, 65536, 10, 0, 0, 0}; },
           [](NodeState& state) { state.conntrack->drop = 13; });
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "conntrack-full");
    const Finding finding = findingOf(*snapshot, "conntrack-full");
    EXPECT_EQ(finding.title,
              "The SYN from CT 101 is dropped in fwbr101i0: the node's connection table is full");
    EXPECT_THAT(finding.why[1].text, HasSubstr("rose by 3 in this trace. It held 65000 of at most "
                                               "65536"));
}

TEST_F(NodeTest, ACounterThatRisesInAnEmptyTableIsOnlyLikely)
{
    scene.see(syn(scene.ctIp, scene.vmIp), path(scene.ct, scene.vm), 1);
    states([](NodeState& state) { state.conntrack = ConntrackCounters{50, 65536, 10, 0, 0, 0}; },
           [](NodeState& state) { state.conntrack->drop = 13; });
    EXPECT_THAT(findingOf(*scene.end(), "conntrack-full").title,
                HasSubstr("is most likely dropped"));
}

TEST_F(NodeTest, TheLogTellsOfAFullTableToo)
{
    scene.see(syn(scene.ctIp, scene.vmIp), path(scene.ct, scene.vm), 1);
    states([](NodeState&) {},
           [&](NodeState& state) {
               log(state, kBegin + kSecond,
                   "nf_conntrack: nf_conntrack: table full, dropping packet");
           });
    EXPECT_EQ(findingIds(*scene.end()), "conntrack-full");
}

TEST_F(NodeTest, AnOldLogLineOrAStillCounterIsNoFullTable)
{
    scene.see(syn(scene.ctIp, scene.vmIp), path(scene.ct, scene.vm), 1);
    states([&](NodeState& state) {
        state.conntrack = ConntrackCounters{65536, 65536, 10, 0, 0, 0};
        log(state, kBegin - 60 * kSecond, "nf_conntrack: table full, dropping packet");
    });
    EXPECT_EQ(findingIds(*scene.end()), "undelivered-unexplained");
}

TEST_F(NodeTest, AFullTableHarmsNoOpenConnection)
{
    scene.see(tcp(scene.ctIp, 40000, scene.vmIp, 81, tcpflag::Ack, 1, 1, 10),
              path(scene.ct, scene.vm), 1);
    states([](NodeState& state) { state.conntrack = ConntrackCounters{65536, 65536, 10, 0, 0, 0}; },
           [](NodeState& state) { state.conntrack->drop = 13; });
    EXPECT_THAT(findingIds(*scene.end()), Not(HasSubstr("conntrack-full")));
}

TEST_F(NodeTest, ALimitDropsWhatTheGuestSends)
{
    const InterfaceId tap = scene.topology->findByName("tap811i0")->id;
    scene.see(syn(scene.vmIp, scene.ctIp), path(scene.vm, scene.ct), 1);
    states([&](NodeState& state) { state.queues = {queue(tap, "police", 5)}; },
           [](NodeState& state) { state.queues.front().dropped = 6; });
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "rate-policed");
    const Finding finding = findingOf(*snapshot, "rate-policed");
    EXPECT_EQ(finding.title,
              "The SYN from VM 811 is most likely dropped by the rate limit of tap811i0");
    EXPECT_EQ(finding.why[1].text, "VM 811 has a rate limit on net0: what comes from VM 811 beyond "
                                   "it is dropped at tap811i0.");
    EXPECT_THAT(finding.why[2].text, HasSubstr("rose by 1 packet in"));
}

TEST_F(NodeTest, AQueueDropsWhatTheGuestReceives)
{
    const InterfaceId tap = scene.topology->findByName("tap811i0")->id;
    scene.see(syn(scene.ctIp, scene.vmIp), path(scene.ct, scene.vm), 5);
    states([&](NodeState& state) { state.queues = {queue(tap, "htb", 5)}; },
           [](NodeState& state) { state.queues.front().dropped = 8; });
    EXPECT_THAT(findingOf(*scene.end(), "rate-policed").why[1].text,
                HasSubstr("what goes to VM 811"));
}

TEST_F(NodeTest, AnotherTapsLimitOrAStillOneIsNotToBlame)
{
    const InterfaceId tap = scene.topology->findByName("tap811i0")->id;
    const InterfaceId other = scene.topology->findByName("tap812i0")->id;
    scene.see(syn(scene.vmIp, scene.ctIp), path(scene.vm, scene.ct), 1);
    states(
        [&](NodeState& state) {
            state.queues = {queue(tap, "police", 5), queue(other, "police", 5)};
        },
        [](NodeState& state) { state.queues.back().dropped = 9; });
    EXPECT_EQ(findingIds(*scene.end()), "undelivered-unexplained");
}

TEST_F(NodeTest, ACardThatHangsLosesWhatIsHandedToIt)
{
    scene.see(scene.from(scene.plain, syn(scene.plainIp, scene.lanIp)),
              scene.node.pathOut(scene.plain, scene.eno1));
    const std::string said = "e1000e 0000:00:1f.6 eno1: Detected Hardware Unit Hang:";
    states([](NodeState&) {}, [&](NodeState& state) { log(state, kBegin, said); });
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "nic-hang");
    const Finding finding = findingOf(*snapshot, "nic-hang");
    EXPECT_EQ(finding.title, "The SYN from VM 812 is handed to eno1, which hung: the kernel says "
                             "that the card hangs");
    EXPECT_EQ(finding.why[1].text, "The kernel logged at that time: " + said);
    EXPECT_THAT(finding.remedies.front().how, HasSubstr("ethtool -K eno1 tso off"));
}

TEST_F(NodeTest, AnotherCardOrAnotherHourIsNoHang)
{
    scene.see(scene.from(scene.plain, syn(scene.plainIp, scene.lanIp)),
              scene.node.pathOut(scene.plain, scene.eno1));
    states([](NodeState&) {},
           [&](NodeState& state) {
               log(state, kBegin, "e1000e 0000:00:1f.6 eno12: Detected Hardware Unit Hang:");
               log(state, kBegin - 600 * kSecond,
                   "e1000e 0000:00:1f.6 eno1: Detected Hardware Unit Hang:");
           });
    EXPECT_EQ(findingIds(*scene.end()), "");
}

namespace {

/// VM 821 alone behind vmbr1, whose packets the node should route to vmbr0 and eno1.
struct RoutedNode : ::testing::Test
{
    RoutedNode()
    {
        inner = node.addBridge("vmbr1", true);
        outer = node.addBridge("vmbr0", true);
        eno1 = node.addUplink("eno1", outer);
        vm = node.addGuest(821, GuestType::Vm, inner, false, ip("10.20.0.21"));
        topology = node.build();
        analysis.onTopology(topology);
        state = stateAt(kBegin + kSecond);
        state->forwarding = true;
        route("10.20.0.0/24", inner);
        route("10.10.10.0/24", outer);
    }

    void route(const std::string& prefix, InterfaceId out, const std::string& type = "unicast")
    {
        state->routes.push_back({"main", *IpPrefix::parse(prefix), std::nullopt, out, type, 0});
    }

    /// The snapshot of a SYN that the node took in at vmbr1 and that went no further. `word`: the
    /// kernel's for it.
    std::shared_ptr<Snapshot> lostAtNode(const std::string& from, const std::string& to,
                                         const std::string& word = {})
    {
        const Packet packet = tcp(ip(from), 40000, ip(to), 80, tcpflag::Syn, 1, 0);
        const InterfaceId tap = topology->findByName("tap821i0")->id;
        analysis.onNodeState(state);
        analysis.onSighting(sighting(kBegin, {tap, Direction::In}, packet), {}, 60);
        analysis.onSighting(sighting(kBegin + 1000, {inner, Direction::In}, packet), {}, 60);
        if (unreachable) {
            Packet answer = echo(ip("10.99.2.2"), ip(from), true);
            answer.icmpType = 3;
            analysis.onSighting(sighting(kBegin + 2000, {tap, Direction::Out}, answer), {}, 60);
        }
        analysis.onCaptureStats({9, 0, 0, true});
        analysis.onEnd(kBegin + 3 * kSecond);
        return changed(*analysis.snapshot(), 0, [&](Judgement& judgement) {
            auto drop = std::make_shared<Drop>();
            drop->after = {inner, Direction::In};
            drop->device = inner;
            drop->grade = word.empty() ? Grade::Seen : Grade::Proved;
            judgement.kind = VerdictKind::Dropped;
            judgement.drop = drop;
            if (!word.empty()) {
                auto evidence = std::make_shared<Evidence>();
                evidence->kernelDrop = KernelDrop{kBegin + 1500, 0, word, "ip_rcv", 0x0800, 0};
                judgement.evidence = evidence;
            }
        });
    }

    Node node;
    InterfaceId inner, outer, eno1;
    std::size_t vm = 0;
    std::shared_ptr<const Topology> topology;
    std::shared_ptr<NodeState> state;
    Analysis analysis;
    bool unreachable = false;
};

} // namespace

TEST_F(RoutedNode, HasNoWayOn)
{
    const auto snapshot = lostAtNode("10.20.0.21", "203.0.113.9");
    EXPECT_EQ(findingIds(*snapshot), "no-route");
    const Finding finding = findingOf(*snapshot, "no-route");
    EXPECT_EQ(finding.title,
              "The SYN from VM 821 is dropped at vmbr1: the node has no route to 203.0.113.9");
    EXPECT_THAT(finding.why[1].text, HasSubstr("has no route that contains 203.0.113.9"));
    EXPECT_EQ(finding.remedies.back().how, "ip route get 203.0.113.9 from 10.20.0.21 iif vmbr1");
}

TEST_F(RoutedNode, AnUnreachableRouteIsNoWayOn)
{
    route("203.0.113.0/24", {}, "unreachable");
    EXPECT_THAT(findingOf(*lostAtNode("10.20.0.21", "203.0.113.9"), "no-route").why[1].text,
                HasSubstr("says “unreachable” for 203.0.113.0/24"));
}

TEST_F(RoutedNode, TheKernelAndTheNodesAnswerTellOfIt)
{
    state->policyRouting = true; // what the table main says does not matter then
    unreachable = true;
    const auto text =
        findingOf(*lostAtNode("10.20.0.21", "203.0.113.9", "IP_INNOROUTES"), "no-route")
            .why[1]
            .text;
    EXPECT_THAT(text, HasSubstr("own word for it: IP_INNOROUTES."));
    EXPECT_THAT(text, HasSubstr("destination unreachable."));
}

TEST_F(RoutedNode, ARouteAnotherTableOrNoForwardingIsNoMissingRoute)
{
    route("0.0.0.0/0", outer);
    EXPECT_EQ(findingIds(*lostAtNode("10.20.0.21", "203.0.113.9")), "undelivered-unexplained");
}

TEST_F(RoutedNode, WherePolicyRoutingDecidesTheTableIsNotAsked)
{
    state->policyRouting = true;
    EXPECT_EQ(findingIds(*lostAtNode("10.20.0.21", "203.0.113.9")), "undelivered-unexplained");
}

TEST_F(RoutedNode, ANodeThatForwardsNothingHasAnotherFault)
{
    state->forwarding = false;
    EXPECT_EQ(findingIds(*lostAtNode("10.20.0.21", "203.0.113.9")), "undelivered-unexplained");
}

TEST_F(RoutedNode, ASourceFromElsewhereIsFiltered)
{
    state->reversePathFilter = {{"all", 1}, {"vmbr1", 0}};
    const auto snapshot = lostAtNode("10.10.10.99", "10.10.10.7");
    EXPECT_EQ(findingIds(*snapshot), "reverse-path-filter");
    const Finding finding = findingOf(*snapshot, "reverse-path-filter");
    EXPECT_EQ(finding.title, "The SYN from 10.10.10.99 is dropped at vmbr1: its source does not "
                             "belong there");
    EXPECT_EQ(finding.why[1].text,
              "The reverse path filter of vmbr1 is strict (1), and the node's own route to "
              "10.10.10.99 leads out through vmbr0: not the way by which the packet came.");
}

TEST_F(RoutedNode, TheKernelNamesTheFilter)
{
    const auto text =
        findingOf(*lostAtNode("10.10.10.99", "10.10.10.7", "IP_RPFILTER"), "reverse-path-filter")
            .why[2]
            .text;
    EXPECT_THAT(text, HasSubstr("own word for it: IP_RPFILTER."));
}

TEST_F(RoutedNode, AMartianInTheLogTellsOfTheFilter)
{
    state->policyRouting = true;
    state->reversePathFilter = {{"all", 1}};
    state->kernelLog = {{1000.2, "IPv4: martian source 10.10.10.7 from 10.10.10.99, on dev vmbr1"}};
    EXPECT_EQ(findingIds(*lostAtNode("10.10.10.99", "10.10.10.7")), "reverse-path-filter");
}

TEST_F(RoutedNode, ALooseFilterOrTheRightSourceIsNotFiltered)
{
    state->reversePathFilter = {{"all", 2}};
    EXPECT_EQ(findingIds(*lostAtNode("10.10.10.99", "10.10.10.7")), "undelivered-unexplained");
}

TEST_F(RoutedNode, ASourceThatBelongsThereIsNotFiltered)
{
    state->reversePathFilter = {{"all", 1}};
    EXPECT_EQ(findingIds(*lostAtNode("10.20.0.21", "10.10.10.7")), "undelivered-unexplained");
}

TEST_F(RoutedNode, AnotherWordOfTheKernelRulesBothOut)
{
    state->reversePathFilter = {{"all", 1}};
    EXPECT_EQ(findingIds(*lostAtNode("10.10.10.99", "203.0.113.9", "NEIGH_FAILED")),
              "undelivered-unexplained");
}
