// SPDX-License-Identifier: GPL-3.0-or-later
// Findings about flows and about the node, where no packet was judged lost.
#include "core/model/firewall_files.h"
#include "core/model/node_state.h"
#include "tests/core/made/made_firewall.h"

#include <gtest/gtest.h>

using namespace vs;
using namespace vs::made;

namespace {

struct Flows : ::testing::Test
{
    Packet syn(std::uint16_t id = 1)
    {
        Packet packet = tcp(scene.ctIp, 40000, scene.vmIp, 81, tcpflag::Syn, 1000, 0);
        packet.ipId = id;
        return packet;
    }

    Packet answer(std::uint8_t flags)
    {
        return tcp(scene.vmIp, 81, scene.ctIp, 40000, flags | tcpflag::Ack, 0, 1001);
    }

    std::vector<PathStep> forth() { return scene.node.path(scene.ct, scene.vm); }
    std::vector<PathStep> back() { return scene.node.path(scene.vm, scene.ct); }

    void files(const std::string& cluster, const std::string& host, const std::string& guest)
    {
        auto list = std::make_shared<FirewallFiles>();
        list->files = {{"/etc/pve/firewall/cluster.fw", cluster, {}},
                       {"/etc/pve/local/host.fw", host, {}},
                       {"/etc/pve/firewall/811.fw", guest, {}}};
        scene.analysis.onFirewallFiles(list);
    }

    Firewall bothOpen()
    {
        Firewall firewall;
        firewall.nics = {{"veth101i0", {}}, {"tap811i0", {}}};
        return firewall;
    }

    void healthy()
    {
        scene.see(syn(), forth());
        scene.see(answer(tcpflag::Syn), back());
    }

    Scene scene;
};

const std::string kOn = "[OPTIONS]\nenable: 1\n";
const std::string kGuest =
    "[OPTIONS]\n\nenable: 1 # on\npolicy_in: DROP\n\n[RULES]\nIN Ping(ACCEPT)\n";

} // namespace

TEST_F(Flows, ASynThatNobodyAnswers)
{
    for (std::uint16_t i = 1; i <= 3; ++i) {
        scene.see(syn(i), forth());
        scene.wait(kSecond);
    }
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "lost-in-guest");
    const Finding finding = findingOf(*snapshot, "lost-in-guest");
    EXPECT_EQ(finding.title, "The SYN from CT 101 reaches VM 811, and nothing comes back");
    EXPECT_EQ(finding.journeys.size(), 3U);
    EXPECT_EQ(finding.grade, Grade::Seen);
    EXPECT_EQ(finding.why[0].text, "The SYN goes out to VM 811 through tap811i0. It came 3 times.");
}

TEST_F(Flows, AnEchoRequestThatNobodyAnswers)
{
    scene.see(echo(scene.ctIp, scene.vmIp, false), forth());
    EXPECT_EQ(findingIds(*scene.end()), "lost-in-guest");
}

TEST_F(Flows, OneSynNeedsAKnownLoss)
{
    scene.see(syn(), forth());
    EXPECT_EQ(findingIds(*scene.end(false)), "");
}

TEST_F(Flows, AnswersOfAnyKindAreAnswers)
{
    healthy();
    EXPECT_EQ(findingIds(*scene.end()), "");
}

TEST_F(Flows, ARepetitionThatIsAnsweredLaterIsNoLoss)
{
    scene.see(syn(1), forth());
    scene.wait(kSecond);
    scene.see(syn(2), forth());
    scene.see(answer(tcpflag::Syn), back());
    EXPECT_EQ(findingIds(*scene.end()), "");
}

TEST_F(Flows, OneWayUdpIsHealthy)
{
    for (int i = 0; i < 20; ++i) {
        Packet packet = udp(scene.ctIp, 5000, scene.vmIp, 514);
        packet.payloadHash = static_cast<std::uint32_t>(i);
        scene.see(packet, forth());
        scene.wait(kSecond / 2);
    }
    EXPECT_EQ(findingIds(*scene.end()), "");
}

TEST_F(Flows, AResolverThatAsksAgainIsHeard)
{
    Packet query = udp(scene.ctIp, 5000, scene.vmIp, 53);
    query.payloadHash = 7;
    scene.see(query, forth());
    EXPECT_EQ(findingIds(*scene.end()), ""); // a resolver may take its time
    Scene second;
    for (std::uint16_t i = 1; i <= 2; ++i) {
        query.ipId = i;
        second.see(query, second.node.path(second.ct, second.vm));
        second.wait(5 * kSecond);
    }
    EXPECT_EQ(findingIds(*second.end()), "lost-in-guest");
}

TEST_F(Flows, AnAnswerThatTheNodeLostIsNotTheGuests)
{
    scene.see(syn(), forth());
    scene.see(answer(tcpflag::Rst), back(), 3);
    EXPECT_EQ(findingIds(*scene.end()), "undelivered-unexplained");
}

TEST_F(Flows, AGuestThatCannotAskForTheWayBackIsNotToBlame)
{
    scene.see(syn(), forth());
    scene.see(arp(scene.vmIp, scene.ctIp, scene.node.macOf(scene.vm)), back(), 1);
    EXPECT_EQ(findingIds(*scene.end()), "undelivered-unexplained");
}

TEST_F(Flows, AnIcmpErrorIsAnAnswer)
{
    scene.see(syn(), forth());
    Packet error = echo(scene.vmIp, scene.ctIp, true);
    error.icmpType = 3;
    scene.see(error, back());
    EXPECT_EQ(findingIds(*scene.end()), "");
}

TEST_F(Flows, LossOrAFilterThatHidesAnswersSilencesIt)
{
    scene.analysis.onTraceInfo({"root@pve1", "dst host 10.0.0.81", kBegin, "Vethscope"});
    scene.see(syn(), forth());
    EXPECT_EQ(findingIds(*scene.end()), "");
    Scene second;
    second.see(syn(), second.node.path(second.ct, second.vm));
    second.analysis.onCaptureStats({6, 1, 0, true});
    second.analysis.onEnd(second.clock + 3 * kSecond);
    EXPECT_EQ(findingIds(*second.analysis.snapshot()), "");
}

TEST_F(Flows, LiveItWaitsASecond)
{
    scene.analysis.onCaptureStats({6, 0, 0, false});
    scene.see(syn(), forth());
    EXPECT_EQ(findingIds(*scene.analysis.snapshot(scene.clock + kSecond / 2)), "");
    EXPECT_EQ(findingIds(*scene.analysis.snapshot(scene.clock + 2 * kSecond)), "lost-in-guest");
}

TEST_F(Flows, TheFirewallThatIsOffForItsGuest)
{
    files(kOn, kOn, "[OPTIONS]\nenable: 0\npolicy_in: DROP\n[RULES]\nIN DROP -p tcp -dport 81\n");
    healthy();
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "firewall-not-in-force");
    const Finding finding = findingOf(*snapshot, "firewall-not-in-force");
    EXPECT_EQ(finding.title, "The firewall of VM 811 is configured in /etc/pve/firewall/811.fw, "
                             "but not in force");
    EXPECT_EQ(finding.why[1].text, "Here of the four switches one is off: the guest's "
                                   "(/etc/pve/firewall/811.fw, enable).");
    EXPECT_EQ(finding.journeys.size(), 1U);
}

TEST_F(Flows, TheFirewallThatIsOffForTheDatacenter)
{
    files("[OPTIONS]\npolicy_in: DROP\n", kOn, kGuest);
    healthy();
    EXPECT_NE(findingOf(*scene.end(), "firewall-not-in-force").why[1].text.find("cluster.fw"),
              std::string::npos);
}

TEST_F(Flows, FourSwitchesOnAndTheChainsThere)
{
    files(kOn, "[OPTIONS]\n", kGuest);
    scene.firewall(bothOpen());
    healthy();
    EXPECT_EQ(findingIds(*scene.end()), "");
}

TEST_F(Flows, FourSwitchesOnAndNoChain)
{
    files(kOn, kOn, kGuest);
    Firewall firewall;
    firewall.nics = {{"veth101i0", {}}};
    scene.firewall(firewall);
    healthy();
    EXPECT_NE(findingOf(*scene.end(), "firewall-not-in-force").why[1].text.find("tap811i0-IN"),
              std::string::npos);
}

TEST_F(Flows, AGuestWithoutTrafficOrWithoutConfigurationIsLeftAlone)
{
    files("", kOn, "[OPTIONS]\n# nothing yet\n\n[RULES]\n|IN DROP -p tcp\n");
    healthy();
    EXPECT_EQ(findingIds(*scene.end()), "");
    Scene second;
    auto list = std::make_shared<FirewallFiles>();
    list->files = {{"/etc/pve/firewall/cluster.fw", "", {}}, {"/etc/pve/firewall/811.fw", kGuest, {}}};
    second.analysis.onFirewallFiles(list);
    second.see(echo(second.ctIp, second.plainIp, false), second.node.path(second.ct, second.plain));
    second.see(echo(second.plainIp, second.ctIp, true), second.node.path(second.plain, second.ct));
    EXPECT_EQ(findingIds(*second.end()), "");
}

TEST_F(Flows, RulesThatWaitToBeApplied)
{
    const auto status = [&](const std::string& text) {
        auto state = std::make_shared<NodeState>();
        state->firewallStatus = text;
        scene.analysis.onNodeState(state);
    };
    status("enabled/running (pending changes)");
    healthy();
    EXPECT_EQ(findingIds(*scene.end()), ""); // once is nothing: it takes up to ten seconds
    status("enabled/running (pending changes)");
    EXPECT_EQ(findingIds(*scene.end()), "stale-rules");
    status("enabled/running");
    EXPECT_EQ(findingIds(*scene.end()), "");
    status("enabled/stopped");
    EXPECT_EQ(findingIds(*scene.end()), "stale-rules");
}

namespace {

/// A guest behind a bridge of its own that the node routes and masquerades.
struct Routed
{
    Routed()
    {
        inner = node.addBridge("vmbr1", true);
        outer = node.addBridge("vmbr0", true);
        eno1 = node.addUplink("eno1", outer);
        vm = node.addGuest(300, GuestType::Vm, inner, true, ip("10.1.0.30"));
        topology = node.build();
        analysis.onTopology(topology);
        rules.nat = {"-A POSTROUTING -s 10.1.0.0/24 -o vmbr0 -j MASQUERADE"};
    }

    std::string ids(const std::string& to = "203.0.113.9", bool bridged = false)
    {
        analysis.onRules(rules.listing(kBegin - kSecond));
        auto path = node.pathOut(vm, eno1);
        if (bridged)
            path.erase(path.begin() + 1, path.begin() + 3);
        Packet packet = tcp(ip("10.1.0.30"), 40000, ip(to), 443, tcpflag::Syn, 1, 0);
        for (std::size_t i = 0; i < path.size(); ++i)
            analysis.onSighting(sighting(kBegin + static_cast<Nanoseconds>(i), path[i], packet), {},
                                60);
        analysis.onCaptureStats({9, 0, 0, true});
        analysis.onEnd(kBegin + 3 * kSecond);
        return findingIds(*analysis.snapshot());
    }

    Node node;
    InterfaceId inner, outer, eno1;
    std::size_t vm = 0;
    std::shared_ptr<const Topology> topology;
    Analysis analysis;
    Firewall rules;
};

} // namespace

TEST(NatLost, APrivateSourceLeavesAlthoughARuleWouldChangeIt)
{
    Routed node;
    EXPECT_EQ(node.ids(), "nat-lost-in-firewall-bridge");
}

TEST(NatLost, WithoutARuleThereIsNothingToLose)
{
    Routed node;
    node.rules.nat = {"-A POSTROUTING -s 10.2.0.0/24 -o vmbr0 -j MASQUERADE"};
    EXPECT_EQ(node.ids(), "");
}

TEST(NatLost, AnExceptionFromNatIsMeant)
{
    Routed node;
    node.rules.nat.insert(node.rules.nat.begin(), "-A POSTROUTING -d 203.0.113.0/24 -j RETURN");
    EXPECT_EQ(node.ids(), "");
}

TEST(NatLost, APrivateDestinationNeedsNoNat)
{
    Routed node;
    EXPECT_EQ(node.ids("192.168.7.7"), "");
}

TEST(NatLost, AZoneOfItsOwnIsTheCure)
{
    Routed node;
    node.rules.raw = {"-A PREROUTING -i fwbr+ -j CT --zone 1"};
    EXPECT_EQ(node.ids(), "");
}
