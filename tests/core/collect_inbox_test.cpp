// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/node_clock.h"
#include "core/collect/trace_inbox.h"
#include "core/parse/tcpdump_notes.h"

#include <gtest/gtest.h>

using namespace vs;
using namespace std::chrono_literals;

TEST(TraceInbox, KeepsOrderAndShedsWhatDoesNotFit)
{
    TraceInbox inbox(2);
    const std::vector<std::uint8_t> frame{1, 2, 3};
    Sighting sighting;
    inbox.put(std::string("first"));
    for (int time = 1; time <= 5; ++time) {
        sighting.time = time;
        inbox.put(sighting, frame, 60);
        if (time == 1)
            inbox.put(std::string("second"));
    }
    EXPECT_EQ(inbox.shed(), 3U);
    TraceInbox::Batch batch;
    ASSERT_TRUE(inbox.take(batch, 0ms));
    ASSERT_EQ(batch.seen.size(), 2U);
    EXPECT_EQ(batch.seen[1].sighting.time, 2);
    EXPECT_EQ(batch.seen[1].offset, 3U);
    EXPECT_EQ(batch.seen[1].size, 3U);
    EXPECT_EQ(batch.seen[1].originalLength, 60U);
    ASSERT_EQ(batch.others.size(), 2U);
    EXPECT_EQ(batch.others[0].before, 0U);
    EXPECT_EQ(batch.others[1].before, 1U);
    inbox.put(sighting, frame, 60); // there is room again
    inbox.close();
    inbox.put(sighting, frame, 60); // and nothing more is taken in
    ASSERT_TRUE(inbox.take(batch, 0ms));
    EXPECT_EQ(batch.seen.size(), 1U);
    EXPECT_EQ(batch.bytes.size(), 3U);
    EXPECT_FALSE(inbox.take(batch, 0ms));
    EXPECT_EQ(inbox.shed(), 3U);
}

TEST(NodeClock, IsCarriedOnButVouchesOnlyForWhatFlowed)
{
    NodeClock clock;
    const NodeClock::Steady::time_point start{std::chrono::hours(1)};
    EXPECT_EQ(clock.vouched(start), 0);
    clock.observe(1000 * kSecond, start);
    EXPECT_EQ(clock.at(start + 5s), 1005 * kSecond);
    EXPECT_EQ(clock.vouched(start), 0) << "nothing has come through the capture yet";
    clock.flowed(start);
    EXPECT_EQ(clock.vouched(start + 500ms), 1000 * kSecond + 500 * kMillisecond);
    EXPECT_EQ(clock.vouched(start + 60s), 1000 * kSecond + 900 * kMillisecond) << "it stalls";
    clock.flowed(start + 60s);
    EXPECT_EQ(clock.vouched(start + 60s), 1060 * kSecond);
    clock.observe(1070 * kSecond, start + 71s); // late on its way: no reason to go back
    EXPECT_EQ(clock.at(start + 71s), 1071 * kSecond);
    clock.observe(100 * kSecond, start + 72s); // the node's clock was set
    EXPECT_EQ(clock.at(start + 72s), 100 * kSecond);
    clock.flowed(start + 80s);
    clock.endAt(start + 75s);
    EXPECT_EQ(clock.vouched(start + 80s), 103 * kSecond);
}

TEST(TcpdumpNotes, AreReadWholeAndByteByByte)
{
    const std::string text =
        "tcpdump: data link type LINUX_SLL2\n"
        "tcpdump: listening on any, link-type LINUX_SLL2 (Linux cooked v2), snapshot length 256 "
        "bytes\n"
        "tcpdump: 51 packets captured, 102 packets received by filter, 3 packets dropped by "
        "kernel\n"
        "52 packets captured\n104 packets received by filter\n4 packets dropped by kernel\n";
    TcpdumpNotes whole;
    EXPECT_TRUE(whole.feed(text));
    TcpdumpNotes parts;
    int counts = 0;
    for (const char byte : text)
        counts += parts.feed({&byte, 1}) ? 1 : 0;
    EXPECT_EQ(counts, 2);
    for (const TcpdumpNotes* notes : {&whole, &parts}) {
        EXPECT_TRUE(notes->listening());
        EXPECT_EQ(notes->captured(), 52U);
        EXPECT_EQ(notes->kernelDropped(), 4U);
        EXPECT_EQ(notes->complaint(), "");
    }
}

TEST(TcpdumpNotes, KeepAComplaint)
{
    TcpdumpNotes notes;
    EXPECT_FALSE(notes.feed("tcpdump: any: You don't have permission\n(socket: Operation not"));
    EXPECT_EQ(notes.complaint(), "tcpdump: any: You don't have permission");
    EXPECT_FALSE(notes.listening());
    EXPECT_FALSE(notes.kernelDropped());
    EXPECT_FALSE(notes.feed(" permitted)\n1 packet captured\n"));
    EXPECT_EQ(notes.complaint(), "(socket: Operation not permitted)");
    EXPECT_EQ(notes.captured(), 1U);
}
