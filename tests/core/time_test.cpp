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

TEST(Time, SaysOfAMomentWhatIsKnown)
{
    const Timestamp time = 1'696'350'791'911'184'000;
    EXPECT_EQ(formatMoment(time, ClockKind::Utc), "2023-10-03 16:33:11.911184 UTC");
    EXPECT_EQ(formatMoment(time, ClockKind::Local), "2023-10-03 16:33:11.911184");
    EXPECT_EQ(formatMoment(time, ClockKind::TimeOfDay), "16:33:11.911184");
    EXPECT_EQ(formatMoment(18'000, ClockKind::Elapsed), "+0.000018 s");
    EXPECT_EQ(isoMoment(time, ClockKind::Utc), "2023-10-03T16:33:11.911184Z");
    EXPECT_EQ(isoMoment(time, ClockKind::Local), "2023-10-03T16:33:11.911184");
    EXPECT_EQ(isoMoment(time, ClockKind::TimeOfDay), "16:33:11.911184");
    for (const ClockKind kind :
         {ClockKind::Utc, ClockKind::Local, ClockKind::TimeOfDay, ClockKind::Elapsed})
        EXPECT_EQ(clockFrom(clockName(kind)), kind);
    EXPECT_EQ(clockFrom("of a later version"), ClockKind::Utc);
}

TEST(Time, ADayThatNoTimestampHoldsIsNone)
{
    EXPECT_EQ(daysSinceEpoch(1970, 1, 1), 0);
    EXPECT_EQ(daysSinceEpoch(2024, 2, 29), 19782);
    EXPECT_FALSE(daysSinceEpoch(2023, 2, 29));
    EXPECT_FALSE(daysSinceEpoch(1969, 12, 31));
    EXPECT_FALSE(daysSinceEpoch(3026, 11, 26));
}

TEST(Time, FormatsTimestampsInUtc)
{
    EXPECT_EQ(formatTimestamp(1'696'350'791'911'184'000), "2023-10-03 16:33:11.911184");
    EXPECT_EQ(formatClock(1'696'350'791'911'184'000), "16:33:11.911");
}
