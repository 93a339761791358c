// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/relative_numbers.h"
#include "made/made_node.h"

#include <gtest/gtest.h>

namespace vs {
namespace {

/// Journeys of one flow, one after the other.
struct Conversation
{
    Snapshot snapshot;

    const Journey& say(bool client, std::uint8_t flags, std::uint32_t seq, std::uint32_t ack,
                       std::uint32_t flow = 1)
    {
        auto record = std::make_shared<JourneyRecord>();
        record->journey.id.value = static_cast<std::uint32_t>(snapshot.journeys.size() + 1);
        record->journey.flow.value = flow;
        record->journey.fromClient = client;
        record->journey.packet =
            made::tcp(made::ip("10.0.0.1"), 1, made::ip("10.0.0.2"), 2, flags, seq, ack);
        snapshot.journeys.push_back(record);
        return snapshot.journeys.back()->journey;
    }
};

TEST(RelativeNumbers, CountFromTheOpening)
{
    Conversation talk;
    const Journey& syn = talk.say(true, tcpflag::Syn, 4'294'967'290U, 0);
    const Journey& synAck = talk.say(false, tcpflag::Syn | tcpflag::Ack, 500, 4'294'967'291U);
    talk.say(true, tcpflag::Ack, 7, 7, 2); // another flow
    const Journey& data = talk.say(true, tcpflag::Ack | tcpflag::Psh, 5, 501);
    EXPECT_EQ(relativeNumbers(talk.snapshot, syn).sequence, 0U);
    EXPECT_FALSE(relativeNumbers(talk.snapshot, syn).acknowledgement);
    EXPECT_EQ(relativeNumbers(talk.snapshot, synAck).sequence, 0U);
    EXPECT_EQ(relativeNumbers(talk.snapshot, synAck).acknowledgement, 1U);
    const RelativeNumbers of = relativeNumbers(talk.snapshot, data);
    EXPECT_EQ(of.sequence, 11U) << "past the end of the 32 bits";
    EXPECT_EQ(of.acknowledgement, 1U);
    EXPECT_TRUE(of.fromOpening);
}

TEST(RelativeNumbers, AResetToASynHasNumberZero)
{
    Conversation talk;
    talk.say(true, tcpflag::Syn, 1000, 0);
    const RelativeNumbers of =
        relativeNumbers(talk.snapshot, talk.say(false, tcpflag::Rst | tcpflag::Ack, 0, 1001));
    EXPECT_EQ(of.sequence, 0U);
    EXPECT_EQ(of.acknowledgement, 1U);
    EXPECT_TRUE(of.fromOpening);
}

TEST(RelativeNumbers, WithoutAnOpeningTheFirstSeenCounts)
{
    Conversation talk;
    talk.say(true, tcpflag::Ack, 900, 70);
    const RelativeNumbers of =
        relativeNumbers(talk.snapshot, talk.say(true, tcpflag::Ack, 950, 70));
    EXPECT_EQ(of.sequence, 50U);
    EXPECT_FALSE(of.acknowledgement) << "the other side was not seen";
    EXPECT_FALSE(of.fromOpening);
}

TEST(RelativeNumbers, ANewConnectionOfTheSamePortsBeginsAnew)
{
    Conversation talk;
    talk.say(true, tcpflag::Syn, 1000, 0);
    talk.say(false, tcpflag::Syn | tcpflag::Ack, 1, 1001);
    const Journey& again = talk.say(true, tcpflag::Syn, 90000, 0);
    EXPECT_EQ(relativeNumbers(talk.snapshot, again).sequence, 0U);
    Journey udp = again;
    udp.packet.protocol = ipproto::Udp;
    EXPECT_FALSE(relativeNumbers(talk.snapshot, udp).sequence);
}

} // namespace
} // namespace vs
