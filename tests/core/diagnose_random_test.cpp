// SPDX-License-Identifier: GPL-3.0-or-later
// Hundreds of made-up nodes with made-up traffic and made-up drops: every verdict must be right.
#include "core/diagnose/analysis.h"
#include "tests/core/made/made_language.h"
#include "tests/core/made/made_node.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <random>

using namespace vs;

namespace {

constexpr Timestamp kStart = 1'700'000'000 * kSecond;

/// What really happened to one packet.
struct Truth
{
    Packet packet;
    std::vector<PathStep> path; ///< the whole way it should go
    std::size_t seen = 0;       ///< so many of its hops happened
    PathEnd end = PathEnd::Guest;
    bool answered = false;
    Timestamp time = 0;
};

struct World
{
    explicit World(unsigned seed) : random(seed) {}

    int upTo(int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); }
    bool chance(int percent) { return upTo(99) < percent; }

    std::mt19937 random;
    made::Node node;
    std::vector<InterfaceId> bridges, uplinks;
    std::vector<std::vector<std::size_t>> guests; ///< by bridge
    std::vector<Truth> truths;
    std::vector<Sighting> sightings;
    std::shared_ptr<const Topology> topology;
    Timestamp clock = kStart;
    std::uint32_t sequence = 1;
    bool v6 = false;

    IpAddress address(int bridge, int host) const
    {
        const std::string low = std::to_string(host + 1);
        return made::ip(v6 ? "fd00:" + std::to_string(bridge + 1) + "::" + low
                           : "10." + std::to_string(bridge + 1) + ".0." + low);
    }

    void wire()
    {
        v6 = chance(30);
        int vmid = 100;
        for (int b = 0, count = 1 + upTo(2); b < count; ++b) {
            bridges.push_back(node.addBridge("vmbr" + std::to_string(b), chance(50)));
            uplinks.push_back(node.addUplink("eno" + std::to_string(b + 1), bridges.back()));
            guests.emplace_back();
            for (int g = 0, most = 2 + upTo(4); g < most; ++g) {
                ++vmid;
                guests.back().push_back(
                    node.addGuest(vmid, chance(50) ? GuestType::Vm : GuestType::Container,
                                  bridges.back(), chance(60), address(b, vmid - 100)));
            }
        }
        topology = node.build();
    }

    /// Lets one packet travel `hops` of its path; jitter keeps the order within the packet.
    void travel(const Packet& packet, const std::vector<PathStep>& path, std::size_t hops,
                PathEnd end, bool answered)
    {
        truths.push_back({packet, path, hops, end, answered, clock});
        for (std::size_t i = 0; i < hops; ++i) {
            clock += 1 + upTo(9'000);
            sightings.push_back(made::sighting(clock, path[i], packet));
        }
    }

    /// Copies of the packet on other ports of the bridge it crosses, as flooding makes them.
    void flood(const Packet& packet, std::size_t bridge, const std::vector<PathStep>& path)
    {
        for (const InterfaceId port : topology->ports(bridges[bridge])) {
            const bool onPath = std::any_of(path.begin(), path.end(), [&](const PathStep& step) {
                return step.interface == port;
            });
            if (onPath)
                continue;
            sightings.push_back(made::sighting(clock + 2, {port, Direction::Out}, packet));
            const InterfaceId peer = topology->find(port)->peer;
            if (peer.valid())
                sightings.push_back(made::sighting(clock + 3, {peer, Direction::In}, packet));
        }
    }

    /// A SYN and what comes of it: answered or not, lost on either way, repeated if it was lost.
    void exchange()
    {
        const auto b = static_cast<std::size_t>(upTo(static_cast<int>(bridges.size()) - 1));
        const auto a =
            guests[b][static_cast<std::size_t>(upTo(static_cast<int>(guests[b].size()) - 1))];
        auto c = a;
        while (c == a)
            c = guests[b][static_cast<std::size_t>(upTo(static_cast<int>(guests[b].size()) - 1))];
        const bool outside = chance(25);
        const IpAddress client = node.addressOf(a);
        const IpAddress server =
            outside ? made::ip(v6 ? "2001:db8::9" : "203.0.113.9") : node.addressOf(c);
        const auto forth = outside ? node.pathOut(a, uplinks[b]) : node.path(a, c);
        const auto back = outside ? node.pathIn(uplinks[b], a) : node.path(c, a);
        const auto sport = static_cast<std::uint16_t>(20'000 + sequence % 40'000);
        const std::uint16_t dport = chance(50) ? 80 : 443;
        const std::uint32_t isn = ++sequence * 7919;
        Packet syn = made::tcp(client, sport, server, dport, tcpflag::Syn, isn, 0);
        const bool reset = chance(50);
        Packet answer = made::tcp(
            server, dport, client, sport,
            static_cast<std::uint8_t>((reset ? tcpflag::Rst : tcpflag::Syn) | tcpflag::Ack),
            reset ? 0 : isn / 3, isn + 1);
        // Where the outside lives is learnt by its first answer only, so that comes first.
        const bool lostForth = chance(30) && !outside;
        const bool lostBack = !lostForth && chance(30);
        for (int attempt = 0, attempts = lostForth || lostBack ? 1 + upTo(2) : 1;
             attempt < attempts; ++attempt) {
            syn.ipId = v6 ? 0 : static_cast<std::uint16_t>(random());
            const std::size_t hops =
                lostForth ? 1 + static_cast<std::size_t>(upTo(static_cast<int>(forth.size()) - 2))
                          : forth.size();
            const std::size_t backHops =
                lostBack ? 1 + static_cast<std::size_t>(upTo(static_cast<int>(back.size()) - 2))
                         : back.size();
            travel(syn, forth, hops, outside ? PathEnd::Uplink : PathEnd::Guest,
                   !lostForth && !lostBack);
            if (chance(20))
                flood(syn, b, forth);
            if (!lostForth)
                travel(answer, back, backHops, PathEnd::Guest, false);
            clock += 1'050 * kMillisecond; // a repetition comes after more than a second
        }
        clock += upTo(100) * kMillisecond;
    }
};

VerdictKind verdictOf(const Truth& truth)
{
    if (truth.seen < truth.path.size())
        return VerdictKind::Dropped;
    if (truth.answered)
        return VerdictKind::Answered;
    return truth.end == PathEnd::Uplink ? VerdictKind::LeftNode : VerdictKind::Delivered;
}

void check(const World& world, const Snapshot& snapshot, unsigned seed)
{
    ASSERT_EQ(snapshot.journeys.size(), world.truths.size()) << "seed " << seed;
    for (std::size_t i = 0; i < world.truths.size(); ++i) {
        const Truth& truth = world.truths[i];
        const JourneyRecord& record = *snapshot.journeys[i];
        const std::string context =
            "seed " + std::to_string(seed) + " packet " + std::to_string(i) + ": " +
            packetSummary(truth.packet) + " on " + made::describe(*world.topology, truth.path) +
            ", seen " + std::to_string(truth.seen) + ", note: " + record.judgement.note.text();
        ASSERT_EQ(verdictName(record.judgement.kind), std::string(verdictName(verdictOf(truth))))
            << context;
        ASSERT_EQ(record.judgement.path.size(), truth.seen) << context;
        if (truth.seen == truth.path.size())
            continue;
        const Drop& drop = *record.judgement.drop;
        ASSERT_EQ(drop.after, truth.path[truth.seen - 1]) << context;
        ASSERT_EQ(*drop.expectedNext, truth.path[truth.seen]) << context;
        ASSERT_EQ(drop.device,
                  world.node.between(truth.path[truth.seen - 1], truth.path[truth.seen]))
            << context;
    }
}

} // namespace

TEST(RandomNodes, EveryVerdictIsRight)
{
    for (unsigned seed = 1; seed <= 400; ++seed) {
        World world(seed);
        world.wire();
        for (int i = 0, count = 3 + world.upTo(12); i < count; ++i)
            world.exchange();

        std::stable_sort(world.sightings.begin(), world.sightings.end(),
                         [](const Sighting& a, const Sighting& b) { return a.time < b.time; });
        Analysis analysis;
        analysis.onTopology(world.topology);
        for (const Sighting& sighting : world.sightings)
            analysis.onSighting(sighting, {}, 60);
        analysis.onCaptureStats({world.sightings.size(), 0, 0, true});
        analysis.onEnd(world.clock + 2 * kSecond);
        check(world, *analysis.snapshot(), seed);
        if (seed % 16 == 0)
            made::expectSaid(*analysis.snapshot());
        if (HasFatalFailure())
            return;
    }
}

TEST(RandomNodes, LiveInPiecesGivesTheSameVerdictsAsAtOnce)
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        World world(seed);
        world.wire();
        for (int i = 0; i < 8; ++i)
            world.exchange();
        std::stable_sort(world.sightings.begin(), world.sightings.end(),
                         [](const Sighting& a, const Sighting& b) { return a.time < b.time; });
        Analysis analysis;
        analysis.onTopology(world.topology);
        std::shared_ptr<const Snapshot> shown;
        for (const Sighting& sighting : world.sightings) {
            analysis.onSighting(sighting, {}, 60);
            if (world.chance(30))
                shown = analysis.snapshot(sighting.time);
            if (world.chance(5))
                analysis.onCaptureStats({0, 0, 0, false});
        }
        analysis.onCaptureStats({world.sightings.size(), 0, 0, true});
        analysis.onEnd(world.clock + 2 * kSecond);
        check(world, *analysis.snapshot(), seed);
        if (HasFatalFailure())
            return;
    }
}

TEST(RandomNodes, LossNeverBecomesADrop)
{
    // Sightings are taken away at random, as a capture that loses packets would: with the loss
    // known, no packet that was delivered may be called dropped.
    std::uint64_t lostInAll = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        World world(seed);
        world.wire();
        for (int i = 0; i < 10; ++i)
            world.exchange();
        Analysis analysis;
        analysis.onTopology(world.topology);
        std::uint64_t lost = 0;
        for (const Sighting& sighting : world.sightings) {
            if (world.chance(10))
                ++lost;
            else
                analysis.onSighting(sighting, {}, 60);
        }
        if (lost == 0)
            continue; // a small world, and lucky
        lostInAll += lost;
        analysis.onCaptureStats({world.sightings.size() - lost, lost, 0, true});
        analysis.onEnd(world.clock + 2 * kSecond);
        const auto snapshot = analysis.snapshot();
        for (const auto& record : snapshot->journeys)
            ASSERT_NE(record->judgement.kind, VerdictKind::Dropped) << "seed " << seed;
    }
    EXPECT_GT(lostInAll, 1000U);
}

TEST(RandomNodes, MemoryStaysBoundedAndLossesAreKept)
{
    World world(7);
    world.wire();
    for (int i = 0; i < 400; ++i)
        world.exchange();
    Analysis analysis({100});
    analysis.onTopology(world.topology);
    analysis.onCaptureStats({0, 0, 0, false});
    std::size_t most = 0;
    for (std::size_t i = 0; i < world.sightings.size(); ++i) {
        analysis.onSighting(world.sightings[i], {}, 60);
        if (i % 50 == 0) {
            const auto snapshot = analysis.snapshot(world.sightings[i].time);
            std::size_t eventful = 0;
            for (const auto& record : snapshot->journeys)
                eventful +=
                    record->judgement.kind == VerdictKind::Dropped || record->judgement.pending;
            most = std::max(most, snapshot->journeys.size() - eventful);
        }
    }
    EXPECT_LE(most, 100U);
    const auto snapshot = analysis.snapshot(world.clock + 2 * kSecond);
    const auto drops = std::count_if(world.truths.begin(), world.truths.end(),
                                     [](const Truth& t) { return t.seen < t.path.size(); });
    const auto kept =
        std::count_if(snapshot->journeys.begin(), snapshot->journeys.end(),
                      [](const auto& r) { return r->judgement.kind == VerdictKind::Dropped; });
    EXPECT_EQ(kept, drops);
    EXPECT_GT(snapshot->forgotten, 0U);
}
