// SPDX-License-Identifier: GPL-3.0-or-later
// Series over snapshots whose truth is known because it was made up here.
#include "core/diagnose/series.h"

#include <gtest/gtest.h>
#include <numeric>
#include <random>

namespace vs {
namespace {

constexpr Timestamp kStart = 1'700'000'000 * kSecond;
constexpr PathStep kPath[] = {{InterfaceId{10}, Direction::In},
                              {InterfaceId{11}, Direction::Out},
                              {InterfaceId{70'000}, Direction::In}};

/// A trace made by hand, journey by journey.
class MadeTrace
{
public:
    MadeTrace()
    {
        m_snapshot.topology = std::make_shared<Topology>();
        m_snapshot.capabilities = std::make_shared<Capabilities>();
        m_snapshot.ended = true;
    }

    /// Sightings along kPath, the first at `start`, each so long after the one before.
    JourneyRecord& journey(Timestamp start, const std::vector<Nanoseconds>& took)
    {
        auto record = std::make_shared<JourneyRecord>();
        record->journey.id = JourneyId{static_cast<std::uint32_t>(m_snapshot.journeys.size() + 1)};
        Timestamp time = start;
        for (std::size_t i = 0; i <= took.size(); ++i) {
            Hop hop;
            hop.time = time;
            hop.interface = kPath[i].interface;
            hop.direction = kPath[i].direction;
            record->journey.hops.push_back(hop);
            record->judgement.path.push_back(static_cast<std::uint16_t>(i));
            if (i < took.size())
                time += took[i];
        }
        record->judgement.kind = VerdictKind::Delivered;
        m_snapshot.journeys.push_back(record);
        m_snapshot.now = std::max(m_snapshot.now, time);
        return *record;
    }

    /// Chain "" stands for no rule, rule 0 for the chain's policy.
    JourneyRecord& lost(Timestamp start, InterfaceId device, const std::string& chain = {},
                        int rule = 0, Grade grade = Grade::Seen)
    {
        JourneyRecord& record = journey(start, {});
        record.judgement.kind = VerdictKind::Dropped;
        auto drop = std::make_shared<Drop>();
        drop->device = device;
        drop->grade = grade;
        if (!chain.empty()) {
            drop->rule = RuleRef{};
            drop->rule->chain = chain;
            if (rule > 0)
                drop->rule->number = rule;
        }
        record.judgement.drop = drop;
        return record;
    }

    void conntrack(Timestamp time, ConntrackEvent::Kind kind, std::uint32_t id)
    {
        ConntrackEvent event;
        event.time = time;
        event.kind = kind;
        event.id = id;
        m_snapshot.conntrack.push_back(event);
    }

    Snapshot& snapshot() { return m_snapshot; }

private:
    Snapshot m_snapshot;
};

std::uint64_t sum(const std::vector<std::uint32_t>& counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

TEST(Series, NoTraceHasNoBuckets)
{
    MadeTrace trace;
    EXPECT_TRUE(traceBuckets(trace.snapshot(), 60).empty());
    const Traffic traffic = trafficSeries(trace.snapshot(), {}, {}, 6);
    EXPECT_TRUE(traffic.packets.empty());
    EXPECT_TRUE(conntrackSeries(trace.snapshot(), {}).alive.empty());
}

TEST(Series, BucketsAreRoundBoundedAndHoldEverything)
{
    std::mt19937 random(3);
    for (int i = 0; i < 500; ++i) {
        MadeTrace trace;
        const auto length = static_cast<Nanoseconds>(random()) << (random() % 12);
        trace.journey(kStart + random(), {});
        trace.journey(trace.snapshot().now + length, {});
        const std::size_t most = 4 + random() % 100;
        const Buckets buckets = traceBuckets(trace.snapshot(), most);
        ASSERT_LE(buckets.count, most);
        ASSERT_EQ(buckets.from % buckets.width, 0);
        ASSERT_GE(buckets.width, kMillisecond);
        const auto first = buckets.at(trace.snapshot().journeys[0]->journey.firstSeen());
        const auto last = buckets.at(trace.snapshot().journeys[1]->journey.lastSeen());
        ASSERT_EQ(first, 1U) << "an empty one before";
        ASSERT_EQ(last, buckets.count - 2) << "an empty one after";
    }
}

TEST(Series, OfARunningTraceTheBucketThatIsNotOverIsLeftOut)
{
    MadeTrace trace;
    trace.snapshot().ended = false;
    trace.journey(kStart, {});
    trace.journey(kStart + 10 * kSecond, {});
    trace.snapshot().now = kStart + 10 * kSecond + 300 * kMillisecond;
    const Buckets buckets = traceBuckets(trace.snapshot(), 23);
    EXPECT_EQ(buckets.width, kSecond);
    EXPECT_EQ(buckets.whole(), (TimeSpan{kStart, kStart + 10 * kSecond}));
    EXPECT_EQ(buckets.at(kStart + 10 * kSecond), std::nullopt);
    EXPECT_EQ(sum(trafficSeries(trace.snapshot(), buckets, {}, 6).packets[0].counts), 1U);
}

TEST(Series, PacketsAndLossesAreCountedWhereAndWhenTheyWere)
{
    MadeTrace trace;
    trace.journey(kStart, {kMicrosecond, kMicrosecond});
    trace.journey(kStart + 2 * kSecond, {kMicrosecond});
    trace.lost(kStart + 3 * kSecond, InterfaceId{3});
    trace.lost(kStart + 3 * kSecond, InterfaceId{3});
    trace.lost(kStart + 4 * kSecond, InterfaceId{10});
    const Buckets buckets = traceBuckets(trace.snapshot(), 12);
    ASSERT_EQ(buckets.width, 500 * kMillisecond);
    const Traffic traffic = trafficSeries(trace.snapshot(), buckets, {}, 6);
    ASSERT_EQ(traffic.packets.size(), 3U);
    EXPECT_EQ(traffic.packets[0].interface, InterfaceId{10});
    EXPECT_EQ(traffic.packets[0].total, 5U);
    EXPECT_EQ(traffic.packets[0].counts,
              (std::vector<std::uint32_t>{0, 1, 0, 0, 0, 1, 0, 2, 0, 1, 0}));
    EXPECT_EQ(traffic.packets[1].total, 2U);
    EXPECT_EQ(traffic.packets[2].interface, InterfaceId{70'000});
    ASSERT_EQ(traffic.drops.size(), 2U);
    EXPECT_EQ(traffic.drops[0].interface, InterfaceId{3});
    EXPECT_EQ(traffic.drops[0].counts,
              (std::vector<std::uint32_t>{0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0}));
    EXPECT_EQ(buckets.perSecond(2), 4.0);
}

TEST(Series, WantedInterfacesComeFirstAndNeverTooMany)
{
    MadeTrace trace;
    for (int i = 0; i < 3; ++i)
        trace.journey(kStart + i * kSecond, {kMicrosecond, kMicrosecond});
    trace.journey(kStart, {kMicrosecond});
    const Buckets buckets = traceBuckets(trace.snapshot(), 20);
    const auto ids = [&](const std::vector<InterfaceId>& wanted, std::size_t most) {
        std::vector<std::uint32_t> list;
        for (const Counts& one : trafficSeries(trace.snapshot(), buckets, wanted, most).packets)
            list.push_back(one.interface.value);
        return list;
    };
    const InterfaceId far{70'000}, near{11}, absent{5};
    EXPECT_EQ(ids({}, 9), (std::vector<std::uint32_t>{10, 11, 70'000}));
    EXPECT_EQ(ids({far, absent, far, near}, 9), (std::vector<std::uint32_t>{70'000, 11, 10}));
    EXPECT_EQ(ids({far}, 2), (std::vector<std::uint32_t>{70'000, 10}));
    EXPECT_EQ(trafficSeries(trace.snapshot(), buckets, {}, 1).interfaces, 3U);
}

TEST(Series, LatencyIsByNearestRankAndNamesItsJourney)
{
    MadeTrace trace;
    for (int i = 1; i <= 100; ++i) // 7, 14, ... in a mixed order: 37 has no divisor in common
        trace.journey(kStart + i * kSecond, {(i * 37 % 101) * kMicrosecond, 5 * kMicrosecond});
    const std::vector<PathStep> path(std::begin(kPath), std::end(kPath));
    const auto legs = hopLatency(trace.snapshot(), path);
    ASSERT_EQ(legs.size(), 2U);
    EXPECT_EQ(legs[0].journeys, 100U);
    EXPECT_EQ(legs[0].least.took, 1 * kMicrosecond);
    EXPECT_EQ(legs[0].median.took, 50 * kMicrosecond);
    EXPECT_EQ(legs[0].p95.took, 95 * kMicrosecond);
    EXPECT_EQ(legs[0].p95.journey.value * 37 % 101, 95U);
    EXPECT_EQ(legs[1].least.took, legs[1].p95.took);
    EXPECT_EQ(legs[1].median.journey, JourneyId{100}) << "of equals the newest";
}

TEST(Series, LatencyOfOneOfNoneAndOfStampsTheWrongWayRound)
{
    MadeTrace trace;
    trace.journey(kStart, {8 * kMicrosecond});
    trace.journey(kStart + kSecond, {-2 * kMicrosecond});
    const std::vector<PathStep> path(std::begin(kPath), std::end(kPath));
    const auto legs = hopLatency(trace.snapshot(), path);
    EXPECT_EQ(legs[0].journeys, 1U);
    EXPECT_EQ(legs[0].least.took, 8 * kMicrosecond);
    EXPECT_EQ(legs[0].p95.took, 8 * kMicrosecond);
    EXPECT_EQ(legs[1].journeys, 0U);
    EXPECT_TRUE(hopLatency(trace.snapshot(), {}).empty());
}

TEST(Series, AForkIsNoLeg)
{
    MadeTrace trace;
    JourneyRecord& record = trace.journey(kStart, {kMicrosecond, kMicrosecond});
    record.judgement.path = {0, 2}; // the hop between them was a flooded copy
    const std::vector<PathStep> path(std::begin(kPath), std::end(kPath));
    for (const LegLatency& leg : hopLatency(trace.snapshot(), path))
        EXPECT_EQ(leg.journeys, 0U);
    EXPECT_EQ(hopLatency(trace.snapshot(), {kPath[0], kPath[2]})[0].least.took, 2 * kMicrosecond);
}

TEST(Series, ASpanNarrowsLatencyAndLosses)
{
    MadeTrace trace;
    trace.journey(kStart, {3 * kMicrosecond});
    trace.journey(kStart + 10 * kSecond, {9 * kMicrosecond});
    trace.lost(kStart, InterfaceId{3});
    trace.lost(kStart + 10 * kSecond, InterfaceId{3});
    const TimeSpan late{kStart + 5 * kSecond, kStart + 20 * kSecond};
    const std::vector<PathStep> path(std::begin(kPath), std::end(kPath));
    EXPECT_EQ(hopLatency(trace.snapshot(), path)[0].journeys, 2U);
    EXPECT_EQ(hopLatency(trace.snapshot(), path, late)[0].least.took, 9 * kMicrosecond);
    EXPECT_EQ(lossesByRule(trace.snapshot(), 8)[0].packets, 2U);
    EXPECT_EQ(lossesByRule(trace.snapshot(), 8, late)[0].packets, 1U);
    EXPECT_EQ(lossesByRule(trace.snapshot(), 8, late)[0].newest, JourneyId{4});
    EXPECT_TRUE(lossesByRule(trace.snapshot(), 8, TimeSpan{1, 2}).empty());
}

TEST(Series, LossesAreByRuleThenByDevice)
{
    MadeTrace trace;
    for (int i = 0; i < 3; ++i)
        trace.lost(kStart, InterfaceId{3}, "PVEFW-FORWARD", 1,
                   i == 1 ? Grade::Proved : Grade::Seen);
    trace.lost(kStart, InterfaceId{4}, "PVEFW-FORWARD", 2);
    trace.lost(kStart, InterfaceId{4}, "FORWARD").judgement.kind = VerdictKind::Rejected;
    trace.lost(kStart, InterfaceId{4}, "FORWARD");
    trace.lost(kStart, InterfaceId{4});
    trace.lost(kStart, InterfaceId{5});
    const auto losses = lossesByRule(trace.snapshot(), 8);
    ASSERT_EQ(losses.size(), 5U);
    EXPECT_EQ(losses[0].packets, 3U);
    EXPECT_EQ(losses[0].rule.number, 1);
    EXPECT_EQ(losses[0].grade, Grade::Proved);
    EXPECT_EQ(losses[0].newest, JourneyId{3});
    EXPECT_EQ(losses[1].rule.chain, "FORWARD");
    EXPECT_EQ(losses[1].rule.number, std::nullopt);
    EXPECT_EQ(losses[1].packets, 2U);
    EXPECT_EQ(losses[1].rejected, 1U);
    EXPECT_EQ(losses[3].kind, RuleLosses::Kind::NoRule);
    EXPECT_EQ(losses[3].device, InterfaceId{4});
    for (std::size_t i = 0; i < losses.size(); ++i)
        EXPECT_EQ(lossOf(losses, trace.snapshot().journey(losses[i].newest)->judgement), i);

    const auto bounded = lossesByRule(trace.snapshot(), 2);
    ASSERT_EQ(bounded.size(), 3U);
    EXPECT_EQ(bounded[2].kind, RuleLosses::Kind::Others);
    EXPECT_EQ(bounded[2].packets, 3U);
    EXPECT_EQ(bounded[2].newest, JourneyId{8});
}

TEST(Series, WhatIsNotLostIsInNoList)
{
    MadeTrace trace;
    const JourneyRecord& arrived = trace.journey(kStart, {});
    JourneyRecord& unsure = trace.lost(kStart, InterfaceId{3});
    unsure.judgement.kind = VerdictKind::Inconclusive;
    trace.lost(kStart, InterfaceId{3});
    const auto losses = lossesByRule(trace.snapshot(), 8);
    ASSERT_EQ(losses.size(), 1U);
    EXPECT_EQ(losses[0].packets, 1U);
    EXPECT_EQ(lossOf(losses, arrived.judgement), std::nullopt);
    EXPECT_EQ(lossOf(losses, unsure.judgement), std::nullopt);
}

TEST(Series, EntriesAliveFollowTheEvents)
{
    using Kind = ConntrackEvent::Kind;
    MadeTrace trace;
    trace.conntrack(kStart, Kind::New, 1);
    trace.conntrack(kStart + kSecond, Kind::New, 2);
    trace.conntrack(kStart + kSecond, Kind::Update, 2);
    trace.conntrack(kStart + 2 * kSecond, Kind::Destroy, 9); // there before the trace began
    trace.conntrack(kStart + 2 * kSecond, Kind::Update, 8);  // so was this one, and stays
    trace.conntrack(kStart + 3 * kSecond, Kind::Destroy, 1);
    trace.conntrack(kStart + 4 * kSecond, Kind::New, 1); // a number that is used again
    const Buckets buckets = traceBuckets(trace.snapshot(), 7 + 3);
    ASSERT_EQ(buckets.width, kSecond);
    const ConntrackSeries series = conntrackSeries(trace.snapshot(), buckets);
    EXPECT_EQ(series.made, (std::vector<std::uint32_t>{0, 1, 1, 0, 0, 1, 0}));
    EXPECT_EQ(series.destroyed, (std::vector<std::uint32_t>{0, 0, 0, 1, 1, 0, 0}));
    EXPECT_EQ(series.alive, (std::vector<std::uint32_t>{2, 3, 4, 3, 2, 3, 3}));
    EXPECT_EQ(series.events, 7U);
}

TEST(Series, EntriesWithoutANumberAreToldByTheirTuple)
{
    using Kind = ConntrackEvent::Kind;
    MadeTrace trace;
    const auto event = [&](Kind kind, std::uint16_t port) {
        trace.conntrack(kStart, kind, 0);
        trace.snapshot().conntrack.back().original.sourcePort = port;
    };
    event(Kind::New, 1);
    event(Kind::New, 2);
    event(Kind::Destroy, 1);
    const Buckets buckets = traceBuckets(trace.snapshot(), 10);
    EXPECT_EQ(conntrackSeries(trace.snapshot(), buckets).alive.back(), 1U);
}

} // namespace
} // namespace vs
