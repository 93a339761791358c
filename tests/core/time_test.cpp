// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include <gtest/gtest.h>

using namespace vs;

TEST(Time, FormatsIntervalsInTheShortestHonestUnit)
{
    EXPECT_EQ(formatInterval(0), "0 µs");
    EXPECT_EQ(formatInterval(18'400), "+18 µs");
    EXPECT_EQ(formatInterval(2'500'000), "+2.5 ms");
    EXPECT_EQ(formatInterval(200'000'000), "+200 ms");
    EXPECT_EQ(formatInterval(1'024'000'000), "+1.02 s");
}

TEST(Time, FormatsTimestampsInUtc)
{
    EXPECT_EQ(formatTimestamp(1'696'350'791'911'184'000), "2023-10-03 16:33:11.911184");
    EXPECT_EQ(formatClock(1'696'350'791'911'184'000), "16:33:11.911");
}
