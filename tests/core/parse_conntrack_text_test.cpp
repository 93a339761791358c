// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/conntrack_text.h"

#include "core/model/packet.h"

#include <gtest/gtest.h>

using namespace vs;

namespace {

constexpr const char* kNew =
    "[1795437722.968685]\t    [NEW] ipv4     2 tcp      6 120 SYN_SENT src=10.10.10.101 "
    "dst=10.10.10.81 sport=57006 dport=81 [UNREPLIED] src=10.10.10.81 dst=10.10.10.101 sport=81 "
    "dport=57006 mark=101 id=923936857";

} // namespace

TEST(ConntrackText, ReadsANewEntry)
{
    const auto event = parseConntrackLine(kNew);
    ASSERT_TRUE(event);
    EXPECT_EQ(event->time, 1'795'437'722'968'685'000);
    EXPECT_EQ(event->kind, ConntrackEvent::Kind::New);
    EXPECT_EQ(event->protocol, ipproto::Tcp);
    EXPECT_EQ(event->state, "SYN_SENT");
    EXPECT_TRUE(event->unreplied);
    EXPECT_FALSE(event->assured);
    EXPECT_EQ(event->mark, 101U);
    EXPECT_EQ(event->id, 923936857U);
    EXPECT_EQ(event->original.source.toString(), "10.10.10.101");
    EXPECT_EQ(event->original.destinationPort, 81);
    EXPECT_EQ(event->reply.source.toString(), "10.10.10.81");
    EXPECT_EQ(event->reply.destinationPort, 57006);
}

TEST(ConntrackText, ReadsUpdatesWithoutStateAndDestroyWithDelta)
{
    const auto update = parseConntrackLine(
        "[1795437722.968745]\t [UPDATE] ipv6     10 tcp      6 120 src=fd00::101 dst=fd00::81 "
        "sport=57006 dport=81 src=fd00::81 dst=fd00::101 sport=81 dport=57006 [ASSURED] mark=811");
    ASSERT_TRUE(update);
    EXPECT_EQ(update->kind, ConntrackEvent::Kind::Update);
    EXPECT_EQ(update->state, "");
    EXPECT_TRUE(update->assured);
    EXPECT_TRUE(update->original.source.isV6());
    const auto destroy = parseConntrackLine(
        "[DESTROY] tcp      6 CLOSE src=10.0.0.1 dst=10.0.0.2 sport=1 dport=2 [UNREPLIED] "
        "src=10.0.0.2 dst=10.0.0.1 sport=2 dport=1 zone=5 delta-time=0 id=7\r");
    ASSERT_TRUE(destroy);
    EXPECT_EQ(destroy->time, 0);
    EXPECT_EQ(destroy->kind, ConntrackEvent::Kind::Destroy);
    EXPECT_EQ(destroy->state, "CLOSE");
    EXPECT_EQ(destroy->zone, 5);
    EXPECT_EQ(destroy->id, 7U);
}

TEST(ConntrackText, TellsTheIdOfIcmpFromTheIdOfTheEntry)
{
    const auto event = parseConntrackLine(
        "[1795437722.5]\t    [NEW] ipv4     2 icmp     1 30 src=10.0.0.1 dst=10.0.0.2 type=8 "
        "code=0 "
        "id=4660 [UNREPLIED] src=10.0.0.2 dst=10.0.0.1 type=0 code=0 id=4660 id=99");
    ASSERT_TRUE(event);
    EXPECT_EQ(event->time, 1'795'437'722'500'000'000);
    EXPECT_EQ(event->original.sourcePort, 8 << 8);
    EXPECT_EQ(event->original.destinationPort, 4660);
    EXPECT_EQ(event->reply.sourcePort, 0);
    EXPECT_EQ(event->reply.destinationPort, 4660);
    EXPECT_EQ(event->id, 99U);
}

TEST(ConntrackText, ReadsBackWhatTheModelPrints)
{
    for (const char* line :
         {kNew,
          "[1.000001]\t[DESTROY] ipv4     2 icmp     1 30 src=10.0.0.1 dst=10.0.0.2 type=8 code=1 "
          "id=5 src=10.0.0.2 dst=10.0.0.1 type=0 code=1 id=5 [ASSURED] mark=3 zone=9 id=77",
          "[2.5]\t [UPDATE] ipv6     10 udp      17 30 src=fd00::1 dst=fd00::2 sport=1 dport=53 "
          "src=fd00::2 dst=fd00::1 sport=53 dport=1"}) {
        const auto event = parseConntrackLine(line);
        ASSERT_TRUE(event) << line;
        const std::string printed = conntrackLine(*event);
        const auto again = parseConntrackLine(printed);
        ASSERT_TRUE(again) << printed;
        EXPECT_EQ(conntrackLine(*again), printed);
        EXPECT_EQ(again->original, event->original);
        EXPECT_EQ(again->reply, event->reply);
        EXPECT_EQ(again->time, event->time);
        EXPECT_EQ(again->id, event->id);
    }
}

TEST(ConntrackText, LeavesOtherLinesAlone)
{
    for (const char* line :
         {"", "   ", "conntrack v1.4.7 (conntrack-tools): 12 flow events have been shown.",
          "tcp      6 431999 ESTABLISHED src=10.0.0.1 dst=10.0.0.2", "[NEW]", "[NEW] tcp",
          "[NEW] tcp 6 src=10.0.0.1 dst=10.0.0.2 sport=1 dport=2", "[x.y] [NEW] tcp 6",
          "[99999999999.0] [NEW] tcp 6 src=1.1.1.1 dst=1.1.1.2 src=1.1.1.2 dst=1.1.1.1"})
        EXPECT_FALSE(parseConntrackLine(line)) << line;
}

TEST(ConntrackText, SurvivesACutAtEveryByte)
{
    const std::string line = kNew;
    const std::size_t reply = line.rfind("dst=10.10.10.101");
    for (std::size_t size = 0; size < line.size(); ++size) {
        const auto event = parseConntrackLine(std::string_view(line).substr(0, size));
        if (size <= reply) {
            EXPECT_FALSE(event) << size; // half an entry is none
        }
    }
}
