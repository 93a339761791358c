// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/drop_watch.h"

#include "collect_inbox_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace vs;
using namespace vs::made;
using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

constexpr const char* kReasons =
    "@ reasons print fmt: \"... reason: %s\", __print_symbolic(REC->reason, { 2, "
    "\"NOT_SPECIFIED\" }, { 12, \"NETFILTER_DROP\" })\n";
// The mark was made at 1000.5 s real time, at 37 s and a half later of "tai".
constexpr const char* kTai =
    "@ clock tai\n@ mark 1000.500000 1000.500200\n  bash-15480   [001] .....   1037.500100: "
    "tracing_mark_write: vethscope\n@ ready\n";
constexpr const char* kMono =
    "@ clock mono\n@ mark 1000.500000 1000.500200\n  bash-15480   [001] .....   20.500100: "
    "tracing_mark_write: vethscope\n@ ready\n";

std::string dropAt(const std::string& time, const std::string& reason = "12",
                   const std::string& location = "nf_hook_slow+0x7d/0x110")
{
    return "  ksoftirqd/0-14      [001] ..s..   " + time +
           ": kfree_skb: skbaddr=00000000320184c5 rx_sk=0000000000000000 protocol=2048 location=" +
           location + " reason: " + reason + '\n';
}

class DropWatchTest : public testing::Test
{
protected:
    DropWatchTest() : m_handlers(m_watch->handlers()) {}

    const std::shared_ptr<TraceInbox> m_inbox = std::make_shared<TraceInbox>(16);
    const std::shared_ptr<DropWatch> m_watch = std::make_shared<DropWatch>(m_inbox);
    StreamHandlers m_handlers;
};

} // namespace

TEST(TraceClock, TaiIsKnownToTheSecondAndSoExactly)
{
    const auto clock =
        TraceClock::measured("tai", 1000 * kSecond, 1000 * kSecond + 200 * kMicrosecond,
                             1037 * kSecond + 90 * kMicrosecond);
    ASSERT_TRUE(clock);
    EXPECT_EQ(clock->offset, -37 * kSecond);
    EXPECT_EQ(clock->uncertainty, kMicrosecond);
}

TEST(TraceClock, OthersAreKnownToHalfOfWhatTheMarkTook)
{
    const auto clock = TraceClock::measured("mono", 1000 * kSecond,
                                            1000 * kSecond + 200 * kMicrosecond, 20 * kSecond);
    ASSERT_TRUE(clock);
    EXPECT_EQ(clock->offset, 980 * kSecond + 100 * kMicrosecond);
    EXPECT_EQ(clock->uncertainty, 101 * kMicrosecond);
}

TEST(TraceClock, ATaiThatIsNoWholeSecondsOffIsTreatedAsAnyOther)
{
    const auto clock =
        TraceClock::measured("tai", 1000 * kSecond, 1000 * kSecond + 200 * kMicrosecond,
                             1037 * kSecond + 300 * kMillisecond);
    ASSERT_TRUE(clock);
    EXPECT_EQ(clock->uncertainty, 101 * kMicrosecond);
    const auto slow = TraceClock::measured("tai", 1000 * kSecond, 1001 * kSecond, 1037 * kSecond);
    ASSERT_TRUE(slow);
    EXPECT_GT(slow->uncertainty, 400 * kMillisecond) << "too late to tell which second it was";
}

TEST(TraceClock, AClockThatWasSetBackTellsNothing)
{
    EXPECT_FALSE(TraceClock::measured("tai", 1000 * kSecond, 999 * kSecond, 1037 * kSecond));
}

TEST_F(DropWatchTest, TurnsTheTracesTimeIntoRealTime)
{
    EXPECT_FALSE(m_watch->waitUntilReady(0ms));
    m_handlers.onOutput(std::string(kReasons) + kTai + dropAt("1040.000123"));
    EXPECT_TRUE(m_watch->waitUntilReady(0ms));
    const Held held = takeAll(*m_inbox);
    ASSERT_EQ(held.drops.size(), 1U);
    EXPECT_EQ(held.drops[0].time, 1003 * kSecond + 123 * kMicrosecond);
    EXPECT_EQ(held.drops[0].uncertainty, kMicrosecond);
    EXPECT_EQ(held.drops[0].reason, "NETFILTER_DROP") << "by the format's list";
    EXPECT_EQ(held.drops[0].location, "nf_hook_slow");
    EXPECT_THAT(held.warnings, IsEmpty());
}

TEST_F(DropWatchTest, ReadsByteByByteAndWithTheOtherClock)
{
    for (const char byte : std::string(kReasons) + kMono + dropAt("21.000000"))
        m_handlers.onOutput({&byte, 1});
    const Held held = takeAll(*m_inbox);
    ASSERT_EQ(held.drops.size(), 1U);
    EXPECT_EQ(held.drops[0].time, 1001 * kSecond);
    EXPECT_EQ(held.drops[0].uncertainty, 101 * kMicrosecond);
}

TEST_F(DropWatchTest, WithoutAComparedClockThereAreNoDropsAndOneWarning)
{
    m_handlers.onOutput(std::string(kReasons) + "@ clock mono\n@ mark x y\n@ ready\n" +
                        dropAt("21.000000"));
    const Held held = takeAll(*m_inbox);
    EXPECT_THAT(held.drops, IsEmpty());
    EXPECT_THAT(held.warnings, ElementsAre(HasSubstr("could not be compared")));
    EXPECT_TRUE(m_watch->waitUntilReady(0ms)) << "the trace does not wait for it";
}

TEST_F(DropWatchTest, GroupsThatNobodyListensToAreNoLoss)
{
    m_handlers.onOutput(std::string(kReasons) + kTai + dropAt("1040.0", "2") +
                        dropAt("1040.000001", "2", "ip6_mc_input+0x15e/0x270") +
                        dropAt("1040.000002", "2", "ip_mc_input+0x15e/0x270") +
                        dropAt("1040.000003", "2", "ip_rcv+0x1/0x2"));
    const Held held = takeAll(*m_inbox);
    ASSERT_EQ(held.drops.size(), 1U);
    EXPECT_EQ(held.drops[0].location, "ip_rcv");
}

TEST_F(DropWatchTest, AFloodIsNotReadToItsEnd)
{
    m_handlers.onOutput(std::string(kReasons) + kTai);
    std::string many;
    for (int i = 0; i < 10'000; ++i)
        many += dropAt("1040.000000");
    // So many that they cannot all lie in different seconds: 20,000 in one are enough.
    for (int i = 0; i < 200 && !m_watch->flooded(); ++i)
        m_handlers.onOutput(many);
    EXPECT_TRUE(m_watch->flooded());
}

TEST_F(DropWatchTest, SaysHowManyWereLost)
{
    m_handlers.onOutput(std::string(kReasons) + kTai + "CPU:1 [LOST 12 EVENTS]\n@ lost 30\n");
    m_watch->expectEnd();
    m_handlers.onEnd(0);
    EXPECT_THAT(takeAll(*m_inbox).warnings, ElementsAre(HasSubstr("42 drops")));
}

TEST_F(DropWatchTest, WhatTheNodeComplainsOfIsTheWarning)
{
    m_handlers.onErrors("the kernel gives no reasons; they came with Linux 5.17.\n");
    m_handlers.onEnd(3);
    EXPECT_FALSE(m_watch->waitUntilReady(0ms)) << "and nobody waits for it";
    EXPECT_THAT(takeAll(*m_inbox).warnings,
                ElementsAre("The kernel's drop reasons are not shown: the kernel gives no reasons; "
                            "they came with Linux 5.17."));

    const auto silent = std::make_shared<DropWatch>(m_inbox);
    silent->handlers().onEnd(1);
    EXPECT_THAT(takeAll(*m_inbox).warnings, ElementsAre(HasSubstr("ended with status 1")));
    const auto lost = std::make_shared<DropWatch>(m_inbox);
    lost->handlers().onEnd(fail(ErrorCode::ConnectionLost, "fake"));
    EXPECT_THAT(takeAll(*m_inbox).warnings, IsEmpty()) << "the capture tells that";
}
