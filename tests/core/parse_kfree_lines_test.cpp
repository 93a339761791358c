// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/kfree_lines.h"

#include <gtest/gtest.h>

using namespace vs;

namespace {

constexpr std::string_view kLine =
    "     ksoftirqd/0-14      [001] ..s..   950.679386: kfree_skb: skbaddr=00000000320184c5 "
    "rx_sk=0000000000000000 protocol=2048 location=nf_hook_slow+0x7d/0x110 reason: NETFILTER_DROP";
const DropReasons kReasons{{2, "NOT_SPECIFIED"}, {12, "NETFILTER_DROP"}};

} // namespace

TEST(ParseKfree, ReadsALine)
{
    const auto drop = parseKfreeLine(kLine, {});
    ASSERT_TRUE(drop);
    EXPECT_EQ(drop->time, 950 * kSecond + 679386 * kMicrosecond);
    EXPECT_EQ(drop->cpu, 1);
    EXPECT_EQ(drop->etherType, 0x0800);
    EXPECT_EQ(drop->location, "nf_hook_slow");
    EXPECT_EQ(drop->reason, "NETFILTER_DROP");
    EXPECT_EQ(drop->uncertainty, 0);
}

TEST(ParseKfree, AProcessMayHaveAnyName)
{
    const std::string rest(kLine.substr(kLine.find("[001]")));
    for (const char* name : {"<...>-1 ", "a [007] b: c-12 ", "kworker/u8:3-55 ", "<idle>-0 "}) {
        const auto drop = parseKfreeLine(name + rest, {});
        ASSERT_TRUE(drop) << name;
        EXPECT_EQ(drop->cpu, 1) << name;
        EXPECT_EQ(drop->time, 950 * kSecond + 679386 * kMicrosecond) << name;
    }
    const std::string bare = "x-1 [002] 950.679386: kfree_skb: skbaddr=0 protocol=2048 "
                             "location=tcp_v4_rcv+0x1/0x2 reason: NO_SOCKET";
    ASSERT_TRUE(parseKfreeLine(bare, {})) << "a kernel that prints no flags";
}

TEST(ParseKfree, ANumberedReasonIsLookedUp)
{
    const std::string start(kLine.substr(0, kLine.rfind(' ') + 1));
    EXPECT_EQ(parseKfreeLine(start + "12", kReasons)->reason, "NETFILTER_DROP");
    EXPECT_EQ(parseKfreeLine(start + "0xc", kReasons)->reason, "NETFILTER_DROP");
    EXPECT_EQ(parseKfreeLine(start + "0x10003", kReasons)->reason, "0x10003") << "kept as printed";
}

TEST(ParseKfree, AHiddenAddressIsNoLocation)
{
    const std::string line = "x-1 [002] ..... 950.679386: kfree_skb: skbaddr=0 protocol=34525 "
                             "location=ffffffff8a1b2c3d reason: NO_SOCKET";
    EXPECT_EQ(parseKfreeLine(line, {})->location, "");
}

TEST(ParseKfree, ReadsTheReasonsOfTheFormat)
{
    const auto reasons = parseDropReasons(
        "print fmt: \"skbaddr=%p rx_sk=%p protocol=%u location=%pS reason: %s\", REC->skbaddr, "
        "REC->rx_sk, REC->protocol, REC->location, __print_symbolic(REC->reason, { 2, "
        "\"NOT_SPECIFIED\" }, { 3, \"NO_SOCKET\" }, { 12, \"NETFILTER_DROP\" }, { x, \"BAD\" })");
    EXPECT_EQ(reasons,
              (DropReasons{{2, "NOT_SPECIFIED"}, {3, "NO_SOCKET"}, {12, "NETFILTER_DROP"}}));
    EXPECT_TRUE(parseDropReasons("print fmt: \"skbaddr=%p protocol=%u location=%p\"").empty());
    EXPECT_TRUE(parseDropReasons("").empty());
}

TEST(ParseKfree, ReadsMarksAndLosses)
{
    EXPECT_EQ(parseTraceMark("            bash-15480   [001] .....   948.407214: "
                             "tracing_mark_write: vethscope"),
              948 * kSecond + 407214 * kMicrosecond);
    EXPECT_FALSE(parseTraceMark("tracing_mark_write: vethscope"));
    EXPECT_EQ(parseLostEvents("CPU:1 [LOST 123 EVENTS]"), 123U);
    EXPECT_EQ(parseLostEvents("CPU:1 [LOST EVENTS]"), 1U);
    EXPECT_FALSE(parseLostEvents("CPU:1 lost 3"));
    EXPECT_FALSE(parseKfreeLine("CPU:1 [LOST 123 EVENTS]", {}));
}

TEST(ParseKfree, ACutLineIsNoneOrTheSame)
{
    const std::size_t reason = kLine.find("reason: ");
    for (std::size_t length = 0; length < kLine.size(); ++length) {
        const auto drop = parseKfreeLine(kLine.substr(0, length), {});
        if (length <= reason + 8) {
            EXPECT_FALSE(drop) << kLine.substr(0, length);
            continue;
        }
        ASSERT_TRUE(drop);
        EXPECT_EQ(drop->location, "nf_hook_slow");
        EXPECT_EQ(drop->time, 950 * kSecond + 679386 * kMicrosecond);
    }
}
