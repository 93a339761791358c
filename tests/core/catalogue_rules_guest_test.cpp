// SPDX-License-Identifier: GPL-3.0-or-later
// The classes of rules that end packets, on made-up traces: what shows each, and what must not.
#include "tests/core/made/made_firewall.h"

#include <gtest/gtest.h>

using namespace vs;
using namespace vs::made;

namespace {

const std::string kTail = "-A tap811i0-IN -j DROP";

/// A SYN of CT 101 to VM 811 that ends in the server's firewall bridge.
struct IntoVm : ::testing::Test
{
    void synDies(std::uint16_t port = 81)
    {
        scene.see(tcp(scene.ctIp, 40000, scene.vmIp, port, tcpflag::Syn, 1000, 0),
                  scene.node.path(scene.ct, scene.vm), 5);
    }

    Firewall rules(const GuestRules& vm)
    {
        Firewall firewall;
        firewall.nics = {{"veth101i0", {}}, {"tap811i0", vm}};
        return firewall;
    }

    Scene scene;
};

/// A packet of CT 101 that ends in its own firewall bridge.
struct OutOfCt : ::testing::Test
{
    void dies(const Packet& packet)
    {
        scene.see(packet, scene.node.path(scene.ct, scene.plain), 1);
    }

    Firewall rules(const GuestRules& ct)
    {
        Firewall firewall;
        firewall.nics = {{"veth101i0", ct}};
        return firewall;
    }

    Packet syn(std::size_t guest)
    {
        return scene.from(guest, tcp(scene.ctIp, 40000, scene.plainIp, 81, tcpflag::Syn, 1, 0));
    }

    Scene scene;
};

} // namespace

TEST_F(IntoVm, ThePolicyAtTheEndOfTheChainIsCounted)
{
    scene.firewall(rules({.policyIn = "DROP"}), inTo("tap811i0", {kTail}));
    synDies();
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "policy-in");
    const Finding finding = findingOf(*snapshot, "policy-in");
    EXPECT_EQ(finding.title, "The SYN from CT 101 is dropped by the input policy of VM 811");
    EXPECT_EQ(finding.grade, Grade::Counted);
    EXPECT_NE(finding.why[1].text.find("rule 4 of tap811i0-IN"), std::string::npos);
    EXPECT_NE(finding.remedies[0].how.find("IN ACCEPT -source 10.0.0.101 -p tcp -dport 81"),
              std::string::npos);
    EXPECT_EQ(finding.why[1].text.find("No counter"), std::string::npos);
}

TEST_F(IntoVm, ThePolicyIsSuspectedWhereNoCounterWasReadTwice)
{
    scene.analysis.onRules(rules({.policyIn = "DROP"}).listing(kBegin - kSecond));
    synDies();
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "policy-in");
    const Finding finding = findingOf(*snapshot, "policy-in");
    EXPECT_EQ(finding.title,
              "The SYN from CT 101 is most likely dropped by the input policy of VM 811");
    EXPECT_EQ(finding.grade, Grade::Seen);
    EXPECT_NE(finding.why[1].text.find("No counter and no trace names the rule"),
              std::string::npos);
}

TEST_F(IntoVm, ThePolicyIsNotSuspectedWhereItsCounterStoodStill)
{
    scene.firewall(rules({.policyIn = "DROP"}));
    synDies();
    EXPECT_EQ(findingIds(*scene.end()), "undelivered-unexplained");
}

TEST_F(IntoVm, ARejectedSynIsThePolicysDoing)
{
    scene.firewall(
        rules({.policyIn = "REJECT"}),
        inTo("tap811i0", {"-A tap811i0-IN -g PVEFW-reject", "-A PVEFW-reject -p tcp -j REJECT"}));
    // An outside client: the made-up reset crosses only vmbr0 on its way back.
    auto in = scene.node.pathIn(scene.eno1, scene.vm);
    scene.see(tcp(scene.lanIp, 40000, scene.vmIp, 81, tcpflag::Syn, 1000, 0), in, 3);
    const InterfaceId fwln = in[2].interface;
    scene.see(
        tcp(scene.vmIp, 81, scene.lanIp, 40000, tcpflag::Rst | tcpflag::Ack, 0, 1001),
        {{fwln, Direction::Out}, {in[1].interface, Direction::In}, {scene.eno1, Direction::Out}});
    const auto snapshot = scene.end();
    EXPECT_EQ(snapshot->journeys[0]->judgement.kind, VerdictKind::Rejected);
    EXPECT_EQ(findingIds(*snapshot), "policy-in");
    EXPECT_EQ(findingOf(*snapshot, "policy-in").title,
              "The SYN from 10.0.0.7 is rejected by the input policy of VM 811");
}

TEST_F(IntoVm, ARuleOfTheUserThatDropsIsNotThePolicy)
{
    const std::string rule = "-p tcp -m tcp --dport 81 -j DROP";
    scene.firewall(rules({.policyIn = "DROP", .in = {rule}}), inTo("tap811i0", {rule}));
    synDies();
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "explicit-rule");
    const Finding finding = findingOf(*snapshot, "explicit-rule");
    EXPECT_EQ(finding.title, "The SYN from CT 101 is dropped by a rule of VM 811");
    EXPECT_NE(finding.why[1].text.find(rule), std::string::npos);
}

TEST_F(IntoVm, AnUnconditionalRuleAboveThePolicyIsNotThePolicy)
{
    const Firewall firewall = rules({.policyIn = "DROP", .in = {"-j DROP"}});
    scene.firewall(firewall, inTo("tap811i0", {"-A tap811i0-IN -j DROP"})); // meets the first one
    synDies();
    EXPECT_EQ(findingIds(*scene.end()), "explicit-rule");
}

TEST_F(IntoVm, ARejectRuleIsTheUsersAndNotThePolicys)
{
    const std::string rule = "-p tcp -m tcp --dport 81 -j PVEFW-reject";
    scene.firewall(rules({.policyIn = "REJECT", .in = {rule}}),
                   inTo("tap811i0", {rule, "-A PVEFW-reject -p tcp -j REJECT"}));
    synDies();
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "explicit-rule");
    EXPECT_EQ(findingOf(*snapshot, "explicit-rule").title,
              "The SYN from CT 101 is rejected by a rule of VM 811");
}

TEST_F(IntoVm, ASecurityGroupIsNamed)
{
    Firewall firewall = rules({.policyIn = "ACCEPT", .in = {"-j GROUP-web-IN"}});
    firewall.chains["GROUP-web-IN"] = {"-j MARK --set-xmark 0x0/0x80000000",
                                       "-s 10.0.0.101/32 -j DROP"};
    scene.firewall(firewall, inTo("tap811i0", {"-j GROUP-web-IN", "-s 10.0.0.101/32 -j DROP"}));
    synDies();
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "explicit-rule");
    EXPECT_EQ(findingOf(*snapshot, "explicit-rule").title,
              "The SYN from CT 101 is dropped by a rule of the security group web, which VM 811 "
              "uses");
}

TEST_F(IntoVm, WindowsSharesDieSilently)
{
    const std::string rule = "-A PVEFW-Drop -p tcp -m multiport --dports 135,139,445 -j DROP";
    scene.firewall(rules({.policyIn = "DROP"}),
                   inTo("tap811i0", {"-A tap811i0-IN -j PVEFW-Drop", rule}));
    synDies(445);
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "silent-drop-rule");
    const Finding finding = findingOf(*snapshot, "silent-drop-rule");
    EXPECT_NE(finding.why[1].text.find("No rule of VM 811"), std::string::npos);
    EXPECT_NE(finding.why[2].text.find("SMB"), std::string::npos);
}

TEST_F(IntoVm, SilentRulesOfARejectPolicyAreFoundThroughTheJumpToThem)
{
    scene.firewall(rules({.policyIn = "REJECT"}),
                   inTo("tap811i0", {"-A tap811i0-IN -j PVEFW-Reject",
                                     "-A PVEFW-Reject -p tcp -m multiport --dports 135,139,445",
                                     "-A PVEFW-reject -p tcp -j REJECT"}));
    synDies(445);
    EXPECT_EQ(findingIds(*scene.end()), "silent-drop-rule");
}

TEST_F(IntoVm, UpnpDiesSilently)
{
    const Packet packet = udp(scene.ctIp, 50000, scene.vmIp, 1900);
    scene.firewall(rules({.policyIn = "DROP"}),
                   inTo("tap811i0", {"-A tap811i0-IN -j PVEFW-Drop", "--dport 1900 -j DROP"}, 1,
                        packet.ipLength));
    scene.see(packet, scene.node.path(scene.ct, scene.vm), 5);
    EXPECT_EQ(findingIds(*scene.end()), "silent-drop-rule");
}

TEST_F(IntoVm, TheWalkTellsFromWhereASharedChainWasReached)
{
    scene.analysis.onRules(
        rules({.policyIn = "REJECT", .in = {"-p tcp -m tcp --dport 81 -j PVEFW-reject"}})
            .listing(kBegin - kSecond));
    synDies();
    const auto plain = scene.end();
    for (const bool tail : {true, false}) {
        const auto snapshot = changed(*plain, 0, [&](Judgement& judgement) {
            const RuleRef reject = ruleWith(*plain, "-A PVEFW-reject -p tcp -j REJECT");
            const RuleRef from = ruleWith(*plain, tail ? "-A tap811i0-IN -g PVEFW-reject"
                                                       : "--dport 81 -j PVEFW-reject");
            RuleWalk walk;
            walk.device = judgement.drop->device;
            walk.outcome = RuleWalk::Outcome::Rejected;
            walk.states = ctstate::New;
            walk.steps = {{ruleWith(*plain, "-A FORWARD -j PVEFW-FORWARD"), {}, ""},
                          {ruleWith(*plain, "-j PVEFW-FWBR-IN"), {}, ""},
                          {ruleWith(*plain, "-j tap811i0-IN"), {}, ""},
                          {ruleWith(*plain, "-A tap811i0-IN -j CONNMARK"), {}, ""},
                          {from, {}, ""},
                          {reject, {}, "reject"}};
            auto evidence = std::make_shared<Evidence>();
            evidence->walks = {walk};
            judgement.evidence = evidence;
            auto drop = std::make_shared<Drop>(*judgement.drop);
            drop->rule = reject;
            drop->grade = Grade::Proved;
            judgement.drop = drop;
        });
        EXPECT_EQ(findingIds(*snapshot), tail ? "policy-in" : "explicit-rule");
    }
}

TEST_F(IntoVm, WhatTheRulesAcceptedIsNotARulesDoing)
{
    scene.analysis.onRules(rules({.policyIn = "DROP"}).listing(kBegin - kSecond));
    synDies();
    const auto plain = scene.end();
    const auto snapshot = changed(*plain, 0, [&](Judgement& judgement) {
        RuleWalk walk;
        walk.device = judgement.drop->device;
        walk.outcome = RuleWalk::Outcome::Accepted;
        auto evidence = std::make_shared<Evidence>();
        evidence->walks = {walk};
        judgement.evidence = evidence;
    });
    EXPECT_EQ(findingIds(*snapshot), "undelivered-unexplained");
    EXPECT_NE(findingOf(*snapshot, "undelivered-unexplained")
                  .why[2]
                  .text.find("The rules let it pass in fwbr811i0"),
              std::string::npos);
}

TEST_F(IntoVm, TheKernelsReasonIsQuotedAndNoRuleIsBlamed)
{
    scene.analysis.onRules(rules({.policyIn = "DROP"}).listing(kBegin - kSecond));
    synDies();
    const auto snapshot = changed(*scene.end(), 0, [&](Judgement& judgement) {
        auto evidence = std::make_shared<Evidence>();
        KernelDrop drop;
        drop.reason = "FULL_RING";
        drop.location = "tun_net_xmit";
        evidence->kernelDrop = drop;
        judgement.evidence = evidence;
    });
    EXPECT_EQ(findingIds(*snapshot), "undelivered-unexplained");
    EXPECT_NE(findingOf(*snapshot, "undelivered-unexplained")
                  .why[2]
                  .text.find("FULL_RING at tun_net_xmit"),
              std::string::npos);
}

TEST_F(IntoVm, WithoutAnyRulesNothingIsBlamed)
{
    synDies();
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "undelivered-unexplained");
    EXPECT_NE(findingOf(*snapshot, "undelivered-unexplained").why[2].text.find("Neither rules"),
              std::string::npos);
}

TEST_F(OutOfCt, TheOutputPolicy)
{
    scene.firewall(rules({.policyOut = "DROP"}), outOf("veth101i0", {"-A veth101i0-OUT -j DROP"}));
    dies(syn(scene.ct));
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "policy-out");
    EXPECT_EQ(findingOf(*snapshot, "policy-out").title,
              "The SYN from CT 101 is dropped by the output policy of CT 101");
}

TEST_F(OutOfCt, AnAcceptedPortIsNotSuspected)
{
    // "OUT ACCEPT -p tcp -dport 81" makes a goto: what follows in the chain is not met.
    scene.analysis.onRules(
        rules({.policyOut = "DROP", .out = {"-p tcp -m tcp --dport 81 -g PVEFW-SET-ACCEPT-MARK"}})
            .listing(kBegin - kSecond));
    dies(syn(scene.ct));
    EXPECT_EQ(findingIds(*scene.end()), "undelivered-unexplained");
}

TEST_F(OutOfCt, TheMacFilter)
{
    const std::string own = scene.node.macOf(scene.ct).toString();
    const Firewall firewall = rules({.mac = own});
    scene.firewall(firewall, outOf("veth101i0", {"--mac-source"}));
    dies(syn(scene.vm)); // another's MAC
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "mac-filter");
    const Finding finding = findingOf(*snapshot, "mac-filter");
    EXPECT_EQ(finding.title, "The SYN from CT 101 is dropped by the MAC filter of CT 101");
    EXPECT_NE(finding.why[0].text.find(scene.node.macOf(scene.vm).toString()), std::string::npos);
    EXPECT_NE(finding.why[1].text.find(own), std::string::npos);
}

TEST_F(OutOfCt, TheMacFilterIsNotSuspectedOfAPacketWithTheGuestsOwnMac)
{
    scene.analysis.onRules(
        rules({.mac = scene.node.macOf(scene.ct).toString()}).listing(kBegin - kSecond));
    dies(syn(scene.ct));
    EXPECT_EQ(findingIds(*scene.end()), "undelivered-unexplained");
}

TEST_F(OutOfCt, TheMacFilterIsSuspectedOfAForeignMac)
{
    scene.analysis.onRules(
        rules({.mac = scene.node.macOf(scene.ct).toString()}).listing(kBegin - kSecond));
    dies(syn(scene.vm));
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "mac-filter");
    EXPECT_NE(findingOf(*snapshot, "mac-filter").title.find("most likely"), std::string::npos);
}

TEST_F(OutOfCt, TheIpFilter)
{
    scene.firewall(rules({.ipfilter = "PVEFW-101-ipfilter-net0-v4"}),
                   outOf("veth101i0", {"ipfilter-net0"}));
    dies(syn(scene.ct));
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "ip-filter");
    EXPECT_EQ(findingOf(*snapshot, "ip-filter").remedies[0].text,
              "Add 10.0.0.101 to the IP set ipfilter-net0 of CT 101");
}

TEST_F(OutOfCt, TwoThatFitNameNobody)
{
    // The set's content is not known: it may be the filter, it may be a rule on a set.
    scene.analysis.onRules(rules({.out = {"-p tcp -m set --match-set PVEFW-101-bad-v4 dst -j DROP"},
                                  .ipfilter = "PVEFW-101-ipfilter-net0-v4"})
                               .listing(kBegin - kSecond));
    dies(syn(scene.ct));
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "undelivered-unexplained");
    const std::string known = findingOf(*snapshot, "undelivered-unexplained").why[2].text;
    EXPECT_NE(known.find("rule 2 of veth101i0-OUT, rule 4 of veth101i0-OUT"), std::string::npos)
        << known;
}

TEST_F(OutOfCt, ForwardPolicyOfDocker)
{
    Firewall firewall = rules({});
    firewall.forwardPolicy = "DROP";
    firewall.chains["DOCKER-USER"] = {};
    firewall.forward = {"-j DOCKER-USER"};
    scene.firewall(firewall, [](RuleListing& list) {
        for (RuleTable& table : list.tables) {
            for (Chain& chain : table.chains) {
                if (chain.name == "FORWARD") {
                    chain.policyPackets = 1;
                    chain.policyBytes = 40;
                }
            }
        }
    });
    dies(syn(scene.ct));
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "forward-policy");
    const Finding finding = findingOf(*snapshot, "forward-policy");
    EXPECT_EQ(finding.title,
              "The SYN from CT 101 is dropped in fwbr101i0 by the policy of FORWARD");
    EXPECT_NE(finding.why[2].text.find("Docker sets this policy"), std::string::npos);
}

TEST_F(OutOfCt, ARuleOfDockerIsAnExplicitRuleOfAnother)
{
    Firewall firewall = rules({});
    firewall.chains["DOCKER-ISOLATION-STAGE-1"] = {"-i fwbr+ -j DROP"};
    firewall.forward = {"-j DOCKER-ISOLATION-STAGE-1"};
    scene.firewall(firewall, [](RuleListing& list) {
        meet(list, {"-j DOCKER-ISOLATION-STAGE-1", "-i fwbr+ -j DROP"}, 1, 40);
    });
    dies(syn(scene.ct));
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "explicit-rule");
    EXPECT_EQ(findingOf(*snapshot, "explicit-rule").title,
              "The SYN from CT 101 is dropped by rule 1 of DOCKER-ISOLATION-STAGE-1, which is not "
              "Proxmox VE's");
}

TEST_F(OutOfCt, SynFloodLimit)
{
    Firewall firewall = rules({});
    firewall.raw = {
        "-A PREROUTING -j PVEFW-PREROUTING",
        "-A PVEFW-PREROUTING -p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN -m hashlimit "
        "--hashlimit-above 200/sec --hashlimit-burst 1000 --hashlimit-mode srcip "
        "--hashlimit-name syn -j DROP"};
    scene.firewall(firewall, [](RuleListing& list) {
        meet(list, {"-j PVEFW-PREROUTING", "hashlimit"}, 1, 40);
    });
    dies(syn(scene.ct));
    EXPECT_EQ(findingIds(*scene.end()), "synflood-limit");
}
