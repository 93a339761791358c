// SPDX-License-Identifier: GPL-3.0-or-later
// Paths that lead through the node's own routing, on made-up traces.
#include "core/diagnose/conntrack_passes.h"
#include "core/diagnose/judge.h"
#include "tests/core/made/made_firewall.h"
#include "tests/core/made/made_language.h"

#include <gtest/gtest.h>

using namespace vs;
using namespace vs::made;

namespace {

/// VM 821, firewalled, on vmbr1; VM 812 on vmbr0 with uplink eno1; the node routes between them.
struct Routed : ::testing::Test
{
    Routed()
    {
        vmbr0 = node.addBridge("vmbr0", true);
        eno1 = node.addUplink("eno1", vmbr0);
        vmbr1 = node.addBridge("vmbr1", true);
        outer = node.addGuest(812, GuestType::Vm, vmbr0, false, ip("10.0.0.82"));
        inner = node.addGuest(821, GuestType::Vm, vmbr1, true, ip("10.20.0.21"));
        topology = node.build();
        state.forwarding = true;
        state.routes = {route("10.0.0.0/24", vmbr0), route("10.20.0.0/24", vmbr1)};
        analysis.onTopology(topology);
    }

    static Route route(const std::string& prefix, InterfaceId out)
    {
        return {"main", *IpPrefix::parse(prefix), std::nullopt, out, "unicast", 0};
    }

    void rules(const std::vector<std::string>& nat = {}, const std::vector<std::string>& raw = {})
    {
        Firewall firewall;
        firewall.nat = nat;
        firewall.raw = raw;
        listing = firewall.listing(kBegin - kSecond);
        analysis.onRules(listing);
    }

    /// The packet at the first `hops` of its way; at the node itself it has type Host.
    void see(const Packet& packet, const std::vector<PathStep>& path, std::size_t hops = 99)
    {
        for (std::size_t i = 0; i < path.size() && i < hops; ++i) {
            clock += 3 * kMicrosecond;
            Sighting one = sighting(clock, path[i], packet);
            const bool own = path[i].interface == vmbr0 || path[i].interface == vmbr1;
            if (own && path[i].direction == Direction::In)
                one.type = PacketType::Host;
            analysis.onSighting(one, {}, 60);
        }
    }

    std::shared_ptr<const Snapshot> end()
    {
        analysis.onNodeState(std::make_shared<const NodeState>(state));
        analysis.onCaptureStats({100, 0, 0, true});
        analysis.onEnd(clock + 3 * kSecond);
        const auto snapshot = analysis.snapshot();
        made::expectSaid(*snapshot);
        return snapshot;
    }

    PathStep at(const char* name, Direction way) const
    {
        return {topology->findByName(name)->id, way};
    }

    std::vector<PathStep> inward() const // from VM 821 to the node
    {
        return {at("tap821i0", Direction::In), at("fwln821i0", Direction::Out),
                at("fwpr821p0", Direction::In), at("vmbr1", Direction::In)};
    }

    std::vector<PathStep> through() const // ... and on to VM 812
    {
        auto path = inward();
        path.push_back(at("vmbr0", Direction::Out));
        path.push_back(at("tap812i0", Direction::Out));
        return path;
    }

    Packet syn(const char* to = "10.0.0.82") const
    {
        return tcp(ip("10.20.0.21"), 40000, ip(to), 80, tcpflag::Syn, 1000, 0);
    }

    Node node;
    InterfaceId vmbr0, vmbr1, eno1;
    std::size_t outer = 0, inner = 0;
    std::shared_ptr<const Topology> topology;
    std::shared_ptr<const RuleListing> listing;
    NodeState state;
    Analysis analysis;
    Timestamp clock = kBegin;
};

void expectDrop(const Snapshot& snapshot, const char* after, const char* device)
{
    const Judgement& judgement = snapshot.journeys.front()->judgement;
    EXPECT_EQ(judgement.kind, VerdictKind::Dropped) << judgement.note.text();
    ASSERT_TRUE(judgement.drop);
    EXPECT_EQ(snapshot.topology->nameOf(judgement.drop->after.interface), after);
    EXPECT_EQ(judgement.drop->after.direction, Direction::In);
    EXPECT_EQ(snapshot.topology->nameOf(judgement.drop->device), device);
}

} // namespace

TEST_F(Routed, ThePathLeadsThroughTheNode)
{
    rules();
    see(syn(), through());
    const auto snapshot = end();
    const Judgement& judgement = snapshot->journeys.front()->judgement;
    EXPECT_EQ(judgement.kind, VerdictKind::Delivered) << judgement.note.text();
    EXPECT_EQ(describe(*topology, judgement.expected->steps),
              "tap821i0 in, fwln821i0 out, fwpr821p0 in, vmbr1 in, vmbr0 out, tap812i0 out");
    EXPECT_EQ(judgement.path.size(), 6U);
}

TEST_F(Routed, RoutingIsOnePassWithItsZone)
{
    for (const bool bridgeNetfilter : {true, false}) {
        Topology copy = *topology;
        copy.bridgeNetfilter = bridgeNetfilter;
        copy.index();
        analysis.onTopology(std::make_shared<const Topology>(copy));
        rules({},
              {"-A PREROUTING -i fwbr+ -j CT --zone 1", "-A PREROUTING -i vmbr1 -j CT --zone 7"});
        if (bridgeNetfilter)
            see(syn(), through());
        const auto snapshot = end();
        const JourneyRecord& record = *snapshot->journeys.front();
        const auto passes = conntrackPasses(record.journey, record.judgement, copy, listing.get());
        ASSERT_EQ(passes.size(), bridgeNetfilter ? 2U : 1U);
        if (bridgeNetfilter) {
            EXPECT_EQ(topology->nameOf(passes[0].device), "fwbr821i0");
            EXPECT_EQ(passes[0].zone, 1);
        }
        EXPECT_EQ(topology->nameOf(passes.back().device), "vmbr1");
        EXPECT_EQ(passes.back().zone, 7);
    }
}

TEST_F(Routed, WhatIsNotSentOnEndedInTheNode)
{
    rules();
    see(syn(), through(), 4);
    expectDrop(*end(), "vmbr1", "vmbr1");
}

TEST_F(Routed, WithoutARouteItEndsInTheNode)
{
    rules();
    see(syn("203.0.113.9"), inward());
    const auto snapshot = end();
    expectDrop(*snapshot, "vmbr1", "vmbr1");
    EXPECT_FALSE(snapshot->journeys.front()->judgement.drop->expectedNext);
    EXPECT_TRUE(snapshot->journeys.front()->judgement.expected->noRoute);
}

TEST_F(Routed, BeforeTheNodeItIsAsEver)
{
    rules();
    see(syn(), through(), 3);
    // Not handed to the node: whether it was to be routed cannot be told.
    EXPECT_EQ(end()->journeys.front()->judgement.kind, VerdictKind::Inconclusive);
}

TEST_F(Routed, NothingIsCalledLostWhereAnAddressMayHaveBeenChanged)
{
    rules({"-A POSTROUTING -s 10.20.0.0/24 -o vmbr0 -j MASQUERADE"});
    see(syn(), inward());
    const auto snapshot = end();
    const Judgement& judgement = snapshot->journeys.front()->judgement;
    EXPECT_EQ(judgement.kind, VerdictKind::Inconclusive);
    EXPECT_NE(judgement.note.text().find("NAT"), std::string::npos) << judgement.note.text();
}

TEST_F(Routed, ANatRuleForOthersChangesNothing)
{
    rules({"-A POSTROUTING -s 172.17.0.0/16 ! -o docker0 -j MASQUERADE"});
    see(syn(), inward());
    expectDrop(*end(), "vmbr1", "vmbr1");
}

TEST_F(Routed, NothingIsSaidWhereRulesRoutesOrForwardingAreNotKnown)
{
    struct Case
    {
        const char* what;
        std::function<void(Routed&)> change;
    };
    const Case cases[] = {
        {"no rules", [](Routed&) {}},
        {"no routes", [](Routed& r) { r.rules(), r.state.routes.clear(); }},
        {"no forwarding", [](Routed& r) { r.rules(), r.state.forwarding = false; }},
        {"policy routing", [](Routed& r) { r.rules(), r.state.policyRouting = true; }},
        {"two ways", [](Routed& r) {
             r.rules();
             r.state.routes.push_back(route("10.0.0.0/24", r.eno1));
         }}};
    for (const Case& one : cases) {
        struct Fresh : Routed
        {
            void TestBody() override {}
        } fresh;
        one.change(fresh);
        fresh.see(fresh.syn(), fresh.through(), 4);
        EXPECT_EQ(fresh.end()->journeys.front()->judgement.kind, VerdictKind::Inconclusive)
            << one.what;
    }
}

TEST_F(Routed, AGatewayBehindTheOnlyUplinkTakesItOut)
{
    rules();
    Route away = route("0.0.0.0/0", vmbr0);
    away.gateway = ip("10.0.0.1");
    state.routes.push_back(away);
    auto path = inward();
    path.push_back(at("vmbr0", Direction::Out));
    path.push_back(at("eno1", Direction::Out));
    see(syn("203.0.113.9"), path);
    const auto snapshot = end();
    EXPECT_EQ(snapshot->journeys.front()->judgement.kind, VerdictKind::LeftNode);
    EXPECT_EQ(describe(*topology, snapshot->journeys.front()->judgement.expected->steps),
              describe(*topology, path));
}

TEST_F(Routed, ABridgedPacketThatTheNodeOverhearsIsNotRouted)
{
    rules();
    // Flooded to the bridge itself: not addressed to it, so its type is not Host.
    const std::vector<PathStep> path{at("tap812i0", Direction::In), at("eno1", Direction::Out)};
    const Packet packet = tcp(ip("10.0.0.82"), 1, ip("10.0.0.7"), 80, tcpflag::Syn, 1, 0);
    see(packet, {path[0]});
    analysis.onSighting(sighting(++clock, at("vmbr0", Direction::In), packet), {}, 60);
    see(packet, {path[1]});
    const auto snapshot = end();
    EXPECT_EQ(snapshot->journeys.front()->judgement.kind, VerdictKind::LeftNode);
    EXPECT_FALSE(snapshot->journeys.front()->judgement.expected->routedAt.valid());
}

TEST_F(Routed, RulesThatWereNotWeighedAreNotCleared)
{
    rules();
    see(syn(), through(), 4);
    const Finding finding = findingOf(*end(), "undelivered-unexplained");
    EXPECT_NE(finding.why.back().text.find("not weighed"), std::string::npos)
        << finding.why.back().text;
}
