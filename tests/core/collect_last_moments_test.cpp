// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/last_moments.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

using namespace vs;

namespace {

constexpr Nanoseconds kHop = 10'000; // 10 us from one interface to the next

void addPacket(std::vector<Timestamp>& times, Timestamp at, int sightings)
{
    for (int i = 0; i < sightings; ++i)
        times.push_back(at + i * kHop);
}

} // namespace

TEST(LastMoments, NothingHeldIsNothingKept)
{
    EXPECT_EQ(keptOfLastMoments({}, 0, 0), 0U);
    EXPECT_EQ(keptOfLastMoments({}, 5 * kSecond, 5 * kSecond + 100 * kMillisecond), 0U);
}

TEST(LastMoments, WhatWasUnderwayAtTheEndIsKeptToItsOwn)
{
    std::vector<Timestamp> held;
    addPacket(held, kSecond, 9);
    EXPECT_EQ(keptOfLastMoments(held, kSecond - kHop, kSecond + 100 * kMillisecond), 9U);
}

TEST(LastMoments, APacketThatCameWithTheStopIsLeftOut)
{
    std::vector<Timestamp> held;
    addPacket(held, kSecond, 9);
    addPacket(held, kSecond + 99 * kMillisecond, 1);
    EXPECT_EQ(keptOfLastMoments(held, kSecond - kHop, kSecond + 100 * kMillisecond), 9U);
    // The capture ran longer than is known for sure: the same.
    addPacket(held, kSecond + 103 * kMillisecond, 1);
    EXPECT_EQ(keptOfLastMoments(held, kSecond - kHop, kSecond + 100 * kMillisecond), 9U);
    // Nothing else was held, and nothing came before.
    const std::vector<Timestamp> one = {kSecond};
    EXPECT_EQ(keptOfLastMoments(one, 0, kSecond + kMillisecond), 0U);
}

TEST(LastMoments, WithoutAQuietMomentTheLongestGapIsTheEnd)
{
    std::vector<Timestamp> held;
    Timestamp at = kSecond;
    const auto next = [&](Nanoseconds gap) {
        at += gap;
        held.push_back(at);
    };
    next(kHop);
    next(2 * kMillisecond);
    next(kHop);
    next(3 * kMillisecond);
    next(kHop);
    next(kMillisecond);
    EXPECT_EQ(keptOfLastMoments(held, kSecond, at + kMillisecond), 3U);
}

TEST(LastMoments, StepsBackInTimeAreNoGaps)
{
    const std::vector<Timestamp> held = {kSecond + 50, kSecond + 20, kSecond + 60, kSecond + 40};
    EXPECT_EQ(keptOfLastMoments(held, kSecond, kSecond + 100 * kMillisecond), 4U);
}

TEST(LastMoments, NeverEndWithinAPacket)
{
    // Made truths: packets of nine sightings come at random, up to some 500 a second; the capture
    // ends at any moment, and what tcpdump had not read by then is lost.
    constexpr int kSightings = 9;
    std::mt19937_64 random(20261127);
    for (int round = 0; round < 2'000; ++round) {
        const auto between = [&](Nanoseconds low, Nanoseconds high) {
            return low +
                   static_cast<Nanoseconds>(random() % static_cast<std::uint64_t>(high - low));
        };
        const Nanoseconds pause = between(2 * kMillisecond, 100 * kMillisecond);
        std::vector<Timestamp> all;
        for (Timestamp at = kSecond; at < kSecond + 400 * kMillisecond;
             at += between(pause / 4 + kSightings * kHop, 2 * pause))
            addPacket(all, at, kSightings);
        const Timestamp asked = kSecond + between(10 * kMillisecond, 100 * kMillisecond);
        const Timestamp watched = asked + 100 * kMillisecond;
        const Timestamp stopped = watched + between(0, 20 * kMillisecond);
        std::size_t seen = 0;
        while (seen < all.size() && all[seen] <= stopped)
            ++seen;
        // Half of the times the stop comes together with a packet.
        if (round % 2 == 0)
            seen += 1 + random() % (kSightings - 1);
        std::size_t delivered = 0;
        while (delivered < seen && all[delivered] <= asked)
            ++delivered;
        const std::span<const Timestamp> held(all.data() + delivered, seen - delivered);
        const std::size_t kept =
            keptOfLastMoments(held, delivered > 0 ? all[delivered - 1] : 0, watched);
        ASSERT_EQ((delivered + kept) % kSightings, 0U) << "round " << round;
    }
}
