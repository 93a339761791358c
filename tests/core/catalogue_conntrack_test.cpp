// SPDX-License-Identifier: GPL-3.0-or-later
// Packets that the connection table does not know: half of the connection passes elsewhere, or it
// is older than the table.
#include "tests/core/made/made_firewall.h"

#include <gtest/gtest.h>

using namespace vs;
using namespace vs::made;

namespace {

constexpr std::uint8_t kData = tcpflag::Ack | tcpflag::Psh;
const std::string kInvalid = "-A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP";
const std::string kNotSyn = "-A PVEFW-Drop -p tcp -m tcp ! --tcp-flags FIN,SYN,RST,ACK SYN -j DROP";

struct Conntrack : ::testing::Test
{
    Firewall rules(const std::string& vmPolicy = "ACCEPT")
    {
        Firewall firewall;
        firewall.nics = {{"veth101i0", {}}, {"tap811i0", {}}};
        firewall.nics["tap811i0"].policyIn = vmPolicy;
        return firewall;
    }

    static std::function<void(RuleListing&)> invalid(int count)
    {
        return [count](RuleListing& list) {
            meet(list, {"-A FORWARD -j PVEFW-FORWARD", kInvalid}, count, count * 40);
        };
    }

    Packet toVm(std::uint8_t flags, std::uint32_t seq, std::uint32_t ack, std::uint32_t length = 0)
    {
        return tcp(scene.ctIp, 40000, scene.vmIp, 81, flags, seq, ack, length);
    }

    Packet toCt(std::uint8_t flags, std::uint32_t seq, std::uint32_t ack, std::uint32_t length = 0)
    {
        return tcp(scene.vmIp, 81, scene.ctIp, 40000, flags, seq, ack, length);
    }

    std::vector<PathStep> forth = {}, back = {};
    void SetUp() override
    {
        forth = scene.node.path(scene.ct, scene.vm);
        back = scene.node.path(scene.vm, scene.ct);
    }

    Scene scene;
};

} // namespace

TEST_F(Conntrack, ASynAckWhoseSynTookAnotherWay)
{
    scene.firewall(rules(), invalid(1));
    scene.see(toCt(tcpflag::Syn | tcpflag::Ack, 500, 1001), back, 1);
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "asymmetric-path");
    const Finding finding = findingOf(*snapshot, "asymmetric-path");
    EXPECT_EQ(finding.title, "The SYN-ACK from VM 811 is dropped in fwbr811i0: the other half of "
                             "its connection takes another way");
    EXPECT_EQ(finding.why[1].text, "Not one packet from CT 101 was seen in this connection: that "
                                   "half does not cross this node.");
}

TEST_F(Conntrack, AnAckAfterASynThatWasNeverAnsweredHere)
{
    scene.firewall(rules(), invalid(1));
    scene.see(toVm(tcpflag::Syn, 1000, 0), forth);
    scene.see(toVm(tcpflag::Ack, 1001, 501), forth, 1);
    const auto snapshot = scene.end();
    EXPECT_NE(findingIds(*snapshot).find("asymmetric-path"), std::string::npos);
    // "Lost in the guest" would be wrong: something of this flow was lost here.
    EXPECT_EQ(findingIds(*snapshot), "asymmetric-path");
}

TEST_F(Conntrack, ALoneSegmentIsOnlySuspected)
{
    scene.firewall(rules(), invalid(1));
    scene.see(toVm(tcpflag::Ack, 1001, 501), forth, 1);
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "asymmetric-path");
    EXPECT_NE(findingOf(*snapshot, "asymmetric-path").title.find("it seems that"),
              std::string::npos);
}

TEST_F(Conntrack, LoneDataIsOfAConnectionThatOnceWorked)
{
    scene.firewall(rules(), invalid(1));
    scene.see(toVm(kData, 2000, 7000, 10), forth, 1);
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "state-lost-in-migration");
    const Finding finding = findingOf(*snapshot, "state-lost-in-migration");
    EXPECT_NE(finding.why[0].text.find("the other end was not heard"), std::string::npos);
    EXPECT_NE(finding.why[3].text.find("takes another way"), std::string::npos);
}

TEST_F(Conntrack, LoneDataTakesTheWayThatAnotherConnectionShows)
{
    scene.firewall(rules(), invalid(2));
    scene.see(toVm(kData, 2000, 7000, 10), forth, 1);
    const auto other = [&](std::uint8_t flags, std::uint32_t seq, std::uint32_t ack) {
        return tcp(scene.ctIp, 40001, scene.vmIp, 81, flags, seq, ack, 0);
    };
    scene.see(other(tcpflag::Syn, 1000, 0), forth);
    scene.see(other(tcpflag::Ack, 1001, 501), forth, 1);
    EXPECT_EQ(findingIds(*scene.end()), "asymmetric-path asymmetric-path");
}

TEST_F(Conntrack, AnEchoReplyToWhatWasNeverAsked)
{
    scene.firewall(rules(), [](RuleListing& list) {
        meet(list, {"-A FORWARD -j PVEFW-FORWARD", kInvalid}, 1, 84);
    });
    scene.see(echo(scene.vmIp, scene.ctIp, true), back, 1);
    EXPECT_EQ(findingIds(*scene.end()), "asymmetric-path");
}

TEST_F(Conntrack, AnOldConnectionWhoseEntryIsGone)
{
    scene.firewall(rules(), invalid(2));
    scene.see(toVm(kData, 2000, 7000, 10), forth, 1);
    scene.see(toCt(kData, 7000, 1990, 10), back, 1);
    const auto snapshot = scene.end();
    EXPECT_EQ(snapshot->journeys.size(), 2U);
    EXPECT_EQ(findingIds(*snapshot), "state-lost-in-migration state-lost-in-migration");
    EXPECT_EQ(findingOf(*snapshot, "state-lost-in-migration").title,
              "The data segment from CT 101 is dropped in fwbr101i0: the node has no entry for "
              "this older connection");
}

TEST_F(Conntrack, AnOldConnectionMeetsTheRuleAgainstWhatIsNoSyn)
{
    scene.firewall(rules("DROP"),
                   inTo("tap811i0", {"-A tap811i0-IN -j PVEFW-Drop", kNotSyn}, 2, 50));
    scene.see(toVm(kData, 2000, 7000, 10), forth, 5);
    scene.wait(300 * kMillisecond);
    Packet again = toVm(kData, 2000, 7000, 10);
    again.ipId = 5;
    scene.see(again, forth, 5);
    // The guest speaks, too: its policy out is ACCEPT, and the client gets it.
    scene.see(toCt(kData, 7000, 1990, 10), back);
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "state-lost-in-migration");
    EXPECT_EQ(findingOf(*snapshot, "state-lost-in-migration").why[1].text,
              "The connection table has no entry for it, so the firewall sees a new connection "
              "that does not begin with a SYN.");
}

TEST_F(Conntrack, WithoutCountersTheRulesInReachSuffice)
{
    scene.analysis.onRules(rules("DROP").listing(kBegin - kSecond));
    scene.see(toVm(kData, 2000, 7000, 10), forth, 5);
    scene.see(toCt(kData, 7000, 1990, 10), back);
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "state-lost-in-migration");
    EXPECT_NE(findingOf(*snapshot, "state-lost-in-migration").title.find("most likely"),
              std::string::npos);
}

TEST_F(Conntrack, AConnectionThatWorkedBeforeHasNotLostItsState)
{
    scene.firewall(rules(), invalid(1));
    scene.see(toVm(kData, 2000, 7000, 10), forth);
    scene.see(toCt(tcpflag::Ack, 7000, 2010), back);
    scene.see(toVm(kData, 900'000, 7000, 10), forth, 1); // far outside the window
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "undelivered-unexplained");
    EXPECT_NE(findingOf(*snapshot, "undelivered-unexplained").why[2].text.find("INVALID"),
              std::string::npos);
}

TEST_F(Conntrack, AHandshakeInTheTraceIsNoOldConnection)
{
    scene.firewall(rules(), invalid(1));
    scene.see(toVm(tcpflag::Syn, 1000, 0), forth);
    scene.see(toCt(tcpflag::Syn | tcpflag::Ack, 500, 1001), back);
    scene.see(toVm(kData, 900'000, 501, 10), forth, 1);
    EXPECT_EQ(findingIds(*scene.end()), "undelivered-unexplained");
}

TEST_F(Conntrack, NotrackIsTheReasonOfTheRuleAgainstWhatIsNoSyn)
{
    // CT 101 has policy DROP; the SYN-ACK comes home untracked.
    Firewall firewall;
    firewall.nics = {{"veth101i0", {.policyIn = "DROP"}}, {"tap811i0", {}}};
    firewall.raw = {"-A PREROUTING -i fwbr+ -j CT --notrack"};
    scene.firewall(firewall, inTo("veth101i0", {"-A veth101i0-IN -j PVEFW-Drop", kNotSyn}));
    scene.see(toVm(tcpflag::Syn, 1000, 0), forth);
    scene.see(toCt(tcpflag::Syn | tcpflag::Ack, 500, 1001), back, 5);
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "silent-drop-rule");
    const Finding finding = findingOf(*snapshot, "silent-drop-rule");
    EXPECT_NE(finding.why[1].text.find("--notrack"), std::string::npos);
    EXPECT_EQ(finding.remedies[0].rank, RemedyRank::Safe);
    EXPECT_NE(finding.remedies[0].how.find("-i fwbr101i0 -j CT --zone 1"), std::string::npos);
}

TEST_F(Conntrack, AResetThatDestroyedItsEntryKeepsItsOwnClass)
{
    scene.firewall(rules(), invalid(1));
    scene.see(toVm(tcpflag::Syn, 1000, 0), forth);
    scene.see(toCt(tcpflag::Rst | tcpflag::Ack, 0, 1001), back, 3);
    EXPECT_EQ(findingIds(*scene.end()), "rst-invalid-second-pass");
}

TEST_F(Conntrack, AResetThatTheFirewallMadeUpDiesOneBridgeLater)
{
    // Both guests are firewalled, VM 811 rejects: the made-up reset destroys the entry in vmbr0,
    // and is INVALID in the client's firewall bridge.
    scene.firewall(rules("REJECT"), [](RuleListing& list) {
        inTo("tap811i0",
             {"-A tap811i0-IN -g PVEFW-reject", "-A PVEFW-reject -p tcp -j REJECT"})(list);
        meet(list, {kInvalid}, 1, 40);
    });
    scene.see(toVm(tcpflag::Syn, 1000, 0), forth, 5);
    auto made = back;
    made.erase(made.begin()); // it never crossed the tap
    scene.see(toCt(tcpflag::Rst | tcpflag::Ack, 0, 1001), made, 4);
    const auto snapshot = scene.end();
    EXPECT_EQ(snapshot->journeys[0]->judgement.kind, VerdictKind::Rejected);
    EXPECT_EQ(findingIds(*snapshot), "policy-in rst-invalid-second-pass");
}
