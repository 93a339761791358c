// SPDX-License-Identifier: GPL-3.0-or-later
// The clock's ticks, and the part of a trace that is on show.
#include "core/layout/time_axis.h"
#include "core/layout/time_window.h"

#include <gtest/gtest.h>
#include <random>

namespace vs::layout {
namespace {

constexpr Timestamp kAt = 1'696'350'791'911'184'000; // 2023-10-03 16:33:11.911184

std::string words(const TimeAxis& axis)
{
    std::string all = axis.base + " |";
    for (const TimeTick& tick : axis.ticks)
        all += " " + tick.label;
    return all;
}

TEST(TimeAxis, SecondsAreClockTimesAndTheDayIsTheBase)
{
    EXPECT_EQ(words(timeAxis({kAt, kAt + 4 * kSecond}, 5)),
              "2023-10-03 | 16:33:12 16:33:13 16:33:14 16:33:15");
    EXPECT_EQ(words(timeAxis({kAt, kAt + 3600 * kSecond}, 4)),
              "2023-10-03 | 16:45 17:00 17:15 17:30");
}

TEST(TimeAxis, TenthsOfASecondAreClockTimesToo)
{
    EXPECT_EQ(words(timeAxis({kAt, kAt + 2 * kSecond}, 4)),
              "2023-10-03 | 16:33:12.0 16:33:12.5 16:33:13.0 16:33:13.5");
}

TEST(TimeAxis, DaysAreDates)
{
    EXPECT_EQ(words(timeAxis({kAt, kAt + 4 * 86400 * kSecond}, 4)),
              "2023 | 10-04 10-05 10-06 10-07");
}

TEST(TimeAxis, BelowThatLabelsCountFromAFullSecondOrMillisecond)
{
    EXPECT_EQ(words(timeAxis({kAt, kAt + 100 * kMillisecond}, 3)), "16:33:11 | +950 ms +1000 ms");
    EXPECT_EQ(words(timeAxis({kAt, kAt + 100 * kMicrosecond}, 3)),
              "16:33:11.911 | +200 µs +250 µs");
}

TEST(TimeAxis, NothingToDivide)
{
    EXPECT_TRUE(timeAxis({kAt, kAt}, 5).ticks.empty());
    EXPECT_TRUE(timeAxis({kAt, kAt + kSecond}, 0).ticks.empty());
}

TEST(TimeAxis, TicksAreRoundInOrderInsideAndNeverTooMany)
{
    std::mt19937_64 random(7);
    for (int i = 0; i < 3000; ++i) {
        const TimeSpan shown{kAt + static_cast<Nanoseconds>(random() % (90 * kSecond)), 0};
        const Nanoseconds length = Nanoseconds{1} << (random() % 50 + 10);
        const std::size_t most = random() % 12 + 1;
        const TimeAxis axis = timeAxis({shown.from, shown.from + length}, most);
        ASSERT_LE(axis.ticks.size(), most);
        ASSERT_GE((axis.ticks.size() + 1) * 5 + 5, most) << "not far fewer than there is room for";
        for (std::size_t n = 0; n < axis.ticks.size(); ++n) {
            ASSERT_EQ(axis.ticks[n].time % axis.step, 0);
            ASSERT_GE(axis.ticks[n].time, shown.from);
            ASSERT_LT(axis.ticks[n].time, shown.from + length);
            if (n > 0) {
                ASSERT_EQ(axis.ticks[n].time - axis.ticks[n - 1].time, axis.step);
                ASSERT_NE(axis.ticks[n].label, axis.ticks[n - 1].label);
            }
        }
    }
}

TEST(TimeWindow, ShowsEverythingUntilZoomed)
{
    TimeWindow window;
    window.reset({kAt, kAt + kSecond});
    EXPECT_TRUE(window.isFitted());
    EXPECT_LT(window.shown().from, kAt);
    EXPECT_GT(window.shown().to, kAt + kSecond);
    window.setWhole({kAt, kAt + 5 * kSecond});
    EXPECT_TRUE(window.isFitted());
    EXPECT_GT(window.shown().to, kAt + 5 * kSecond);
}

TEST(TimeWindow, ZoomKeepsTheMomentInItsPlace)
{
    TimeWindow window;
    window.reset({kAt, kAt + 10 * kSecond});
    const Timestamp about = kAt + 3 * kSecond;
    const auto place = [&] {
        return static_cast<double>(about - window.shown().from) /
               static_cast<double>(window.shown().length());
    };
    const double before = place();
    for (int i = 0; i < 8; ++i)
        window.zoom(1.5, about);
    EXPECT_NEAR(place(), before, 1e-6);
    EXPECT_NEAR(static_cast<double>(window.shown().length()),
                static_cast<double>(window.whole().length()) / std::pow(1.5, 8), 10);
    for (int i = 0; i < 40; ++i)
        window.zoom(3, about);
    EXPECT_EQ(window.shown().length(), TimeWindow::kLeast);
    EXPECT_TRUE(window.shown().holds(about));
    for (int i = 0; i < 60; ++i)
        window.zoom(0.4, about);
    EXPECT_TRUE(window.isFitted());
}

TEST(TimeWindow, PansUpToTheEnds)
{
    TimeWindow window;
    window.reset({kAt, kAt + 10 * kSecond});
    window.zoom(4, kAt + 5 * kSecond);
    const Nanoseconds length = window.shown().length();
    window.pan(-60 * kSecond);
    EXPECT_EQ(window.shown().from, window.whole().from);
    EXPECT_EQ(window.shown().length(), length);
    window.pan(60 * kSecond);
    EXPECT_EQ(window.shown().to, window.whole().to);
    EXPECT_EQ(window.shown().length(), length);
}

TEST(TimeWindow, TheEndIsFollowedAPartInTheMiddleStays)
{
    TimeWindow window;
    window.reset({kAt, kAt + 10 * kSecond});
    window.zoom(4, kAt + 5 * kSecond);
    const TimeSpan middle = window.shown();
    window.setWhole({kAt, kAt + 20 * kSecond});
    EXPECT_EQ(window.shown(), middle);
    window.pan(60 * kSecond);
    window.setWhole({kAt, kAt + 40 * kSecond});
    EXPECT_EQ(window.shown().to, window.whole().to);
    EXPECT_EQ(window.shown().length(), middle.length());
}

TEST(TimeWindow, BringsWhatIsOutOfSightIntoIt)
{
    TimeWindow window;
    window.reset({kAt, kAt + 100 * kSecond});
    window.zoom(20, kAt + 5 * kSecond);
    const Nanoseconds length = window.shown().length();
    window.bringIntoSight({kAt + 60 * kSecond, kAt + 61 * kSecond});
    EXPECT_EQ(window.shown().length(), length) << "the zoom is kept where it fits";
    EXPECT_TRUE(window.shown().holds(kAt + 60 * kSecond));
    EXPECT_TRUE(window.shown().holds(kAt + 61 * kSecond));
    const TimeSpan shown = window.shown();
    window.bringIntoSight({kAt + 60 * kSecond, kAt + 61 * kSecond});
    EXPECT_EQ(window.shown(), shown);
    window.bringIntoSight({kAt + 10 * kSecond, kAt + 40 * kSecond});
    EXPECT_TRUE(window.shown().holds(kAt + 10 * kSecond));
    EXPECT_TRUE(window.shown().holds(kAt + 40 * kSecond));
}

TEST(TimeWindow, OneMomentHasALength)
{
    TimeWindow window;
    window.reset({kAt, kAt});
    EXPECT_GE(window.shown().length(), TimeWindow::kLeast);
    EXPECT_TRUE(window.shown().holds(kAt));
}

} // namespace
} // namespace vs::layout
