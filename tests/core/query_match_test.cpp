// SPDX-License-Identifier: GPL-3.0-or-later
// Which journeys of a made-up trace each field chooses.
#include "core/query/sieve.h"
#include "core/query/spell.h"
#include "tests/core/made/made_firewall.h"

#include <gtest/gtest.h>

namespace vs {
namespace {

using namespace made;

/// One journey of each kind. Names: S the SYN of CT 101, delivered; R its reset, dropped by rule 1
/// of PVEFW-FORWARD in vmbr0; r the reset again; D a query of VM 812, tagged, that left the node; A
/// an ARP request of VM 812; a its answer; E an echo request from the LAN that nobody answered.
struct QueryMatch : ::testing::Test
{
    void SetUp() override
    {
        Firewall firewall;
        firewall.nics = {{"veth101i0", {}}, {"tap811i0", {}}};
        scene.firewall(firewall, [](RuleListing& list) {
            meet(list,
                 {"-A FORWARD -j PVEFW-FORWARD",
                  "-A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP"},
                 2, 80);
        });
        const auto forth = scene.node.path(scene.ct, scene.vm);
        const auto back = scene.node.path(scene.vm, scene.ct);
        scene.see(tcp(scene.ctIp, 40000, scene.vmIp, 81, tcpflag::Syn, 1000, 0), forth);
        const Packet reset =
            tcp(scene.vmIp, 81, scene.ctIp, 40000, tcpflag::Rst | tcpflag::Ack, 0, 1001);
        scene.see(reset, back, 3);
        scene.wait(kSecond);
        scene.see(reset, back, 3);
        Packet query = scene.from(scene.plain, udp(scene.plainIp, 5353, scene.lanIp, 53));
        query.vlan = 20;
        query.ttl = 5;
        scene.see(query, scene.node.pathOut(scene.plain, scene.eno1));
        const auto to811 = scene.node.path(scene.plain, scene.vm);
        const auto to812 = scene.node.path(scene.vm, scene.plain);
        scene.see(arp(scene.plainIp, scene.vmIp, scene.node.macOf(scene.plain)), to811);
        scene.see(arp(scene.vmIp, scene.plainIp, scene.node.macOf(scene.vm), true), to812);
        scene.see(echo(scene.lanIp, scene.plainIp, false),
                  scene.node.pathIn(scene.eno1, scene.plain));
        snapshot = scene.end();
        ASSERT_EQ(snapshot->journeys.size(), 7U);
    }

    /// The names of those that pass.
    std::string chosen(const std::string& text) const
    {
        const auto filter = JourneyFilter::parse(text);
        if (!filter)
            return problemText(filter.error());
        FilterMatcher matcher(*filter, std::make_shared<const FilterScope>(snapshot));
        std::string names;
        for (std::size_t i = 0; i < snapshot->journeys.size(); ++i) {
            if (matcher.matches(*snapshot->journeys[i]))
                names += kNames[i];
        }
        return names;
    }

    static constexpr const char* kNames = "SRrDAaE";
    Scene scene;
    std::shared_ptr<const Snapshot> snapshot;
};

TEST_F(QueryMatch, Verdicts)
{
    EXPECT_EQ(chosen(""), "SRrDAaE");
    EXPECT_EQ(chosen("verdict == dropped"), "Rr");
    EXPECT_EQ(chosen("verdict != dropped"), "SDAaE");
    EXPECT_EQ(chosen("verdict in {left-node, answered}"), "DA");
    EXPECT_EQ(chosen("lost"), "Rr");
    EXPECT_EQ(chosen("pending"), "");
    EXPECT_EQ(chosen("grade >= counted"), "Rr");
    EXPECT_EQ(chosen("grade == proved"), "");
    EXPECT_EQ(chosen("grade"), "Rr");
    EXPECT_EQ(chosen("unanswered"), "E");
    EXPECT_EQ(chosen("reply"), "Rra");
}

TEST_F(QueryMatch, PlacesOfALoss)
{
    EXPECT_EQ(chosen("device == VMBR0"), "Rr");
    EXPECT_EQ(chosen("device != vmbr0"), "");
    EXPECT_EQ(chosen("hook == forward"), "Rr");
    EXPECT_EQ(chosen("table == filter"), "Rr");
    EXPECT_EQ(chosen("chain == PVEFW-FORWARD and rule == 1"), "Rr");
    EXPECT_EQ(chosen("rule > 1"), "");
    EXPECT_EQ(chosen("ruletext contains \"ctstate invalid\""), "Rr");
    EXPECT_EQ(chosen("finding == rst-invalid-second-pass"), "R");
    EXPECT_EQ(chosen("finding ~ *-unexplained"), "r");
    EXPECT_EQ(chosen("not finding"), "SDAa");
    EXPECT_EQ(chosen("reason"), "Rr");
}

TEST_F(QueryMatch, WhatThePacketIs)
{
    EXPECT_EQ(chosen("tcp"), "SRr");
    EXPECT_EQ(chosen("udp or icmp"), "DE");
    EXPECT_EQ(chosen("arp"), "Aa");
    EXPECT_EQ(chosen("ipv4"), "SRrDE");
    EXPECT_EQ(chosen("ipv6"), "");
    EXPECT_EQ(chosen("proto == UDP"), "D");
    EXPECT_EQ(chosen("packet == \"RST, ACK\""), "Rr");
    EXPECT_EQ(chosen("packet ~ arp*"), "Aa");
    EXPECT_EQ(chosen("flags == rst"), "Rr");
    EXPECT_EQ(chosen("flags != rst"), "S");
    EXPECT_EQ(chosen("flags in {syn, fin}"), "S");
    EXPECT_EQ(chosen("ttl == 5"), "D");
    EXPECT_EQ(chosen("vlan == 20"), "D");
    EXPECT_EQ(chosen("not vlan"), "SRrAaE");
    EXPECT_EQ(chosen("length == 84"), "E");
    EXPECT_EQ(chosen("retry"), "r");
    EXPECT_EQ(chosen("attempt == 0"), "SRDAaE");
}

TEST_F(QueryMatch, Ends)
{
    EXPECT_EQ(chosen("src == 10.0.0.101"), "S");
    EXPECT_EQ(chosen("dst == 10.0.0.101"), "Rr");
    EXPECT_EQ(chosen("addr == 10.0.0.82"), "DAaE");
    EXPECT_EQ(chosen("addr == 10.0.0.80/31"), "SRrAa");
    EXPECT_EQ(chosen("addr != 10.0.0.80/31"), "DE");
    EXPECT_EQ(chosen("src in {10.0.0.7, 10.0.0.101}"), "SE");
    EXPECT_EQ(chosen("port == 81"), "SRr");
    EXPECT_EQ(chosen("srcport == 81"), "Rr");
    EXPECT_EQ(chosen("dstport in {50..60, 81}"), "SD");
    EXPECT_EQ(chosen("port != 81"), "D");
    EXPECT_EQ(chosen("not port == 81"), "DAaE");
    EXPECT_EQ(chosen("from == 101"), "S");
    EXPECT_EQ(chosen("to == \"vm 811\""), "SA");
    EXPECT_EQ(chosen("guest == 812"), "DAaE");
    EXPECT_EQ(chosen("guest contains 81"), "SRrDAaE");
    EXPECT_EQ(chosen("guest ~ ct*"), "SRr");
    EXPECT_EQ(chosen("to != 811"), "RraE");
    EXPECT_EQ(chosen("mac == " + scene.node.macOf(scene.plain).toString()), "DA");
    EXPECT_EQ(chosen("mac contains " + scene.node.macOf(scene.vm).toString().substr(3)), "a");
}

TEST_F(QueryMatch, TheWay)
{
    EXPECT_EQ(chosen("iface == veth101i0"), "S");
    EXPECT_EQ(chosen("iface ~ tap81?i0"), "SRrDAaE");
    EXPECT_EQ(chosen("iface contains eno"), "DE");
    EXPECT_EQ(chosen("bridge == fwbr811i0"), "SRrAa");
    EXPECT_EQ(chosen("bridge != fwbr811i0"), "DE");
    EXPECT_EQ(chosen("hops == 3"), "Rr");
    EXPECT_EQ(chosen("hops >= 6"), "S");
    EXPECT_EQ(chosen("flow == 1"), "SRr");
}

TEST_F(QueryMatch, Times)
{
    // The trace begins at 22:13:20; what follows the first reset comes a second later.
    EXPECT_EQ(chosen("time == 22:13:20"), "SR");
    EXPECT_EQ(chosen("time >= 22:13:21"), "rDAaE");
    EXPECT_EQ(chosen("time < 22:13:21"), "SR");
    EXPECT_EQ(chosen("elapsed < 1s"), "SR");
    EXPECT_EQ(chosen("elapsed in {0..1us}"), "S");
    EXPECT_EQ(chosen("duration == 6us"), "Rr");
    EXPECT_EQ(chosen("duration > 6us"), "SAa");
}

TEST_F(QueryMatch, TextsAreLookedForWhereAJourneyIsTold)
{
    EXPECT_EQ(chosen("DROPPED"), "Rr");
    EXPECT_EQ(chosen("812"), "DAaE") << "a label";
    EXPECT_EQ(chosen("10.0.0.7"), "DE") << "an address";
    EXPECT_EQ(chosen("eno1"), "DE") << "an interface";
    EXPECT_EQ(chosen("5353"), "D") << "a port";
    EXPECT_EQ(chosen("pvefw"), "Rr") << "a chain";
    EXPECT_EQ(chosen("second-pass"), "R") << "a finding";
    EXPECT_EQ(chosen("echo 10.0.0.82"), "E");
    EXPECT_EQ(chosen("nonsense"), "");
    EXPECT_EQ(chosen("not rst"), "SDAaE");
}

TEST_F(QueryMatch, Joints)
{
    EXPECT_EQ(chosen("tcp and not lost or arp and reply"), "Sa");
    EXPECT_EQ(chosen("(tcp or arp) and reply"), "Rra");
    EXPECT_EQ(chosen("!(tcp || udp)"), "AaE");
}

TEST_F(QueryMatch, ConditionsSpeltFromAJourneyChooseIt)
{
    const FilterScope scope(snapshot);
    for (std::size_t i = 0; i < snapshot->journeys.size(); ++i) {
        const JourneyRecord& record = *snapshot->journeys[i];
        for (const FieldInfo& field : fieldTable()) {
            const std::string term = termOf(field.field, record, scope);
            if (term.empty())
                continue;
            const std::string names = chosen(term);
            EXPECT_NE(names.find(kNames[i]), std::string::npos) << term << ": " << names;
            const std::string others = chosen(narrowedWithout("", term));
            EXPECT_EQ(others.find(kNames[i]), std::string::npos) << term << ": " << others;
        }
    }
    EXPECT_EQ(termOf(Field::Packet, *snapshot->journeys[1], scope), "packet == \"RST, ACK\"");
    EXPECT_EQ(termOf(Field::Flags, *snapshot->journeys[1], scope), "flags in {rst, ack}");
    EXPECT_EQ(termOf(Field::Time, *snapshot->journeys[0], scope), "time == 22:13:20.000");
    EXPECT_EQ(termOf(Field::Device, *snapshot->journeys[0], scope), "");
    EXPECT_EQ(termOf(Field::Lost, *snapshot->journeys[1], scope), "lost");
}

TEST_F(QueryMatch, ConditionsAreAddedToAFilter)
{
    EXPECT_EQ(narrowed("", "tcp"), "tcp");
    EXPECT_EQ(narrowed("arp", "tcp or udp"), "arp and (tcp or udp)");
    EXPECT_EQ(narrowed("arp or tcp ", "port == 80"), "(arp or tcp) and port == 80");
    EXPECT_EQ(narrowedWithout("tcp", "port == 80"), "tcp and not port == 80");
    EXPECT_EQ(narrowedWithout(" ", "src == ::1 and dst == ::2"), "not (src == ::1 and dst == ::2)");
    EXPECT_EQ(allOf({"", "a", "", "b"}), "a and b");
}

TEST_F(QueryMatch, ASieveAsksOnlyAboutWhatChanged)
{
    JourneySieve sieve;
    sieve.setFilter(*JourneyFilter::parse("lost"));
    EXPECT_EQ(sieve.sift(snapshot).size(), 2U);
    // A changed record, a new one, one that is gone: as if all were asked anew.
    auto later = std::make_shared<Snapshot>(*snapshot);
    auto lost = std::make_shared<JourneyRecord>(*later->journeys[0]);
    lost->judgement.kind = VerdictKind::Dropped;
    later->journeys[0] = lost;
    auto fresh = std::make_shared<JourneyRecord>(*later->journeys[1]);
    fresh->journey.id = JourneyId{100};
    later->journeys.push_back(fresh);
    later->journeys.erase(later->journeys.begin() + 1);
    const auto kept = sieve.sift(later);
    ASSERT_EQ(kept.size(), 3U);
    EXPECT_EQ(kept[0], lost.get());
    EXPECT_EQ(kept[1], snapshot->journeys[2].get());
    EXPECT_EQ(kept[2], fresh.get());
    EXPECT_EQ(sieve.sift(nullptr).size(), 0U);
}

TEST_F(QueryMatch, ASieveSeesFindingsComeAndGo)
{
    JourneySieve sieve;
    sieve.setFilter(*JourneyFilter::parse("finding"));
    auto without = std::make_shared<Snapshot>(*snapshot);
    without->findings.clear();
    EXPECT_EQ(sieve.sift(without).size(), 0U);
    EXPECT_EQ(sieve.sift(snapshot).size(), 3U);
    EXPECT_EQ(sieve.sift(without).size(), 0U);
    auto other = std::make_shared<Snapshot>(*snapshot);
    other->findings[0].journeys = {other->journeys[3]->journey.id};
    other->findings.resize(1);
    const auto kept = sieve.sift(other);
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0], other->journeys[3].get());
}

TEST_F(QueryMatch, ASieveForgetsWithTheWiring)
{
    JourneySieve sieve;
    sieve.setFilter(*JourneyFilter::parse("to == 811"));
    EXPECT_EQ(sieve.sift(snapshot).size(), 2U);
    auto rewired = std::make_shared<Snapshot>(*snapshot);
    auto topology = std::make_shared<Topology>(*snapshot->topology);
    topology->guests[scene.vm].vmid = 911;
    topology->index();
    rewired->topology = topology;
    EXPECT_EQ(sieve.sift(rewired).size(), 0U);
}

} // namespace
} // namespace vs
