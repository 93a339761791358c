// SPDX-License-Identifier: GPL-3.0-or-later
// An index that follows snapshots is what an index of the last one alone would be.
#include "core/diagnose/time_index.h"

#include <gtest/gtest.h>
#include <random>
#include <sstream>

namespace vs {
namespace {

constexpr Timestamp kStart = 1'700'000'000 * kSecond;
constexpr std::uint32_t kInterfaces = 5;

std::shared_ptr<Snapshot> emptySnapshot()
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->info = {"pve1", "", kStart, "Vethscope"};
    return snapshot;
}

std::shared_ptr<JourneyRecord> journeyOf(std::uint32_t id, Timestamp start, std::size_t hops)
{
    auto record = std::make_shared<JourneyRecord>();
    record->journey.id = JourneyId{id};
    record->journey.fromClient = id % 2 == 0;
    for (std::size_t i = 0; i < hops; ++i) {
        Hop hop;
        hop.time = start + static_cast<Nanoseconds>(i) * kMicrosecond;
        hop.interface = InterfaceId{static_cast<std::uint32_t>((id + i) % kInterfaces + 1)};
        hop.direction = i % 2 == 0 ? Direction::In : Direction::Out;
        record->journey.hops.push_back(hop);
        record->judgement.path.push_back(static_cast<std::uint16_t>(i));
    }
    return record;
}

std::string words(const TimeIndex& index)
{
    std::ostringstream out;
    const auto tell = [&](const char* name, TimeIndex::List list) {
        out << name << ":";
        for (const TimeIndex::Entry& entry : list)
            out << ' ' << entry.time - kStart << '/' << entry.journey.value << '.' << entry.place;
        out << '\n';
    };
    for (std::uint32_t i = 1; i <= kInterfaces; ++i) {
        tell("asks", index.sightings(InterfaceId{i}, false));
        tell("answers", index.sightings(InterfaceId{i}, true));
    }
    tell("conntrack", index.conntrack());
    tell("drops", index.drops());
    if (index.events())
        out << index.events()->from - kStart << " to " << index.events()->to - kStart;
    return out.str();
}

TEST(TimeIndex, HoldsSightingsMarksAndDropsByTheirTime)
{
    auto snapshot = emptySnapshot();
    auto record = journeyOf(2, kStart, 3);
    ConntrackMark mark;
    mark.afterStep = 1;
    record->judgement.conntrack = {mark};
    record->judgement.kind = VerdictKind::Dropped;
    record->judgement.drop = std::make_shared<Drop>();
    auto other = journeyOf(3, kStart + 500, 1);
    other->judgement.answers = JourneyId{2};
    snapshot->journeys = {record, other};
    TimeIndex index;
    index.setSnapshot(snapshot);
    EXPECT_EQ(words(index), "asks:\nanswers:\nasks:\nanswers:\nasks: 0/2.0\nanswers:\n"
                            "asks: 1000/2.1\nanswers: 500/3.0\nasks: 2000/2.2\nanswers:\n"
                            "conntrack: 1000/2.0\ndrops: 2000/2.0\n0 to 2000");
    index.setSnapshot(nullptr);
    EXPECT_EQ(words(index), words(TimeIndex()));
}

TEST(TimeIndex, WhoAnswers)
{
    const auto plain = journeyOf(2, kStart, 1);
    EXPECT_FALSE(isAnswer(*plain));
    EXPECT_TRUE(isAnswer(*journeyOf(3, kStart, 1))) << "travels from the server";
    const auto judged = journeyOf(3, kStart, 1);
    judged->judgement.answeredBy = JourneyId{9};
    EXPECT_FALSE(isAnswer(*judged)) << "it was answered: whoever is the server, it asked";
    plain->judgement.answers = JourneyId{1};
    EXPECT_TRUE(isAnswer(*plain));
}

TEST(TimeIndex, WithinTakesTheBeginningAndLeavesTheEnd)
{
    auto snapshot = emptySnapshot();
    for (std::uint32_t i = 0; i < 5; ++i)
        snapshot->journeys.push_back(journeyOf(10 * i + 10, kStart + i * kSecond, 1));
    TimeIndex index;
    index.setSnapshot(snapshot);
    const auto all = index.sightings(InterfaceId{1}, false);
    ASSERT_EQ(all.size(), 5U);
    EXPECT_EQ(TimeIndex::within(all, {kStart + kSecond, kStart + 3 * kSecond}).size(), 2U);
    EXPECT_TRUE(TimeIndex::within(all, {kStart + 1, kStart + kSecond}).empty());
}

TEST(TimeIndex, FollowsATraceAsIfItSawOnlyItsLastSnapshot)
{
    std::mt19937 random(11);
    for (int round = 0; round < 40; ++round) {
        TimeIndex follower;
        auto snapshot = emptySnapshot();
        std::uint32_t next = 1;
        Timestamp clock = kStart;
        for (int step = 0; step < 25; ++step) {
            auto news = std::make_shared<Snapshot>(*snapshot);
            auto& journeys = news->journeys;
            for (std::uint32_t i = random() % 8; i > 0; --i) // come
                journeys.push_back(journeyOf(next++, clock += random() % 3000, random() % 4));
            for (auto& record : journeys) {
                if (random() % 10 != 0)
                    continue; // change: more sightings, another verdict
                auto changed = std::make_shared<JourneyRecord>(*record);
                if (!changed->journey.hops.empty() && random() % 2 == 0) {
                    changed->journey.hops.push_back(changed->journey.hops.back());
                    changed->judgement.path.push_back(
                        static_cast<std::uint16_t>(changed->journey.hops.size() - 1));
                }
                if (random() % 3 == 0) {
                    changed->judgement.kind = VerdictKind::Dropped;
                    changed->judgement.drop = std::make_shared<Drop>();
                }
                if (random() % 4 == 0)
                    changed->judgement.conntrack.push_back({});
                record = changed;
            }
            if (random() % 3 == 0) // the oldest uneventful ones go
                std::erase_if(journeys, [&](const auto& record) {
                    return record->judgement.drop == nullptr && random() % 4 == 0;
                });
            snapshot = news;
            follower.setSnapshot(snapshot);
            TimeIndex fresh;
            fresh.setSnapshot(snapshot);
            ASSERT_EQ(words(follower), words(fresh));
        }
        auto other = emptySnapshot();
        other->info.started = kStart + 1;
        other->journeys = {journeyOf(1, kStart, 2)};
        follower.setSnapshot(other);
        TimeIndex fresh;
        fresh.setSnapshot(other);
        ASSERT_EQ(words(follower), words(fresh)) << "another trace has other journeys";
    }
}

} // namespace
} // namespace vs
