// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/record_fixture.h"

namespace vs {
namespace {

using namespace test;

std::string record(const TempFolder& folder, const std::function<void(SessionWriter&)>& play)
{
    const std::string path = folder.file("session.pcapng");
    auto writer = SessionWriter::create(path);
    EXPECT_TRUE(writer) << writer.error().reason;
    play(**writer);
    EXPECT_TRUE((*writer)->close());
    return path;
}

TEST(RecordSession, EveryEventComesBackAsItWas)
{
    const TempFolder folder;
    const std::string path = record(folder, [](SessionWriter& to) { playSmallTrace(to); });
    TextSink before;
    playSmallTrace(before);
    TextSink after;
    ASSERT_TRUE(readSession(path, after));
    EXPECT_EQ(after.events, before.events);
    EXPECT_EQ(after.end, before.end);
    EXPECT_THAT(after.warnings, testing::IsEmpty());
}

TEST(RecordSession, WarningsAreKeptOnOneLine)
{
    const TempFolder folder;
    const std::string path =
        record(folder, [](SessionWriter& to) { to.onWarning("conntrack lost events\nENOBUFS"); });
    TextSink sink;
    ASSERT_TRUE(readSession(path, sink));
    EXPECT_THAT(sink.warnings, testing::ElementsAre("conntrack lost events ENOBUFS"));
}

TEST(RecordSession, PayloadIsCutButItsHashLivesOn)
{
    const TempFolder folder;
    const std::string secret = "Authorization: Basic c2VjcmV0";
    const auto frame = tcpFrame(tcpflag::Ack | tcpflag::Psh, 57006, secret);
    const Sighting sighting = sightingOf(frame, 1, 9, PacketType::OtherHost);
    ASSERT_NE(sighting.packet.payloadHash, 0U);
    const auto length = static_cast<std::uint32_t>(frame.size());
    const std::string path =
        record(folder, [&](SessionWriter& to) { to.onSighting(sighting, frame, length); });
    EXPECT_EQ(readFile(path).find("c2VjcmV0"), std::string::npos);

    TextSink before;
    before.frames = false;
    before.onSighting(sighting, frame, length);
    TextSink after;
    after.frames = false;
    ASSERT_TRUE(readSession(path, after));
    EXPECT_EQ(after.events, before.events);
}

TEST(RecordSession, TagsAndGroupPacketsKeepTheirKind)
{
    const TempFolder folder;
    const auto frame = tcpFrame(tcpflag::Rst, 81);
    TextSink before;
    const std::string path = record(folder, [&](SessionWriter& to) {
        for (const auto type : {PacketType::Host, PacketType::Broadcast, PacketType::Multicast,
                                PacketType::OtherHost, PacketType::Outgoing}) {
            Sighting sighting = sightingOf(frame, 5, 9, type);
            sighting.packet.vlan = 20;
            to.onSighting(sighting, frame, 40);
            before.onSighting(sighting, frame, 40);
        }
    });
    TextSink after;
    ASSERT_TRUE(readSession(path, after));
    EXPECT_EQ(after.events, before.events);
}

TEST(RecordSession, BytesThatAreNoUtf8DoNotHurt)
{
    const TempFolder folder;
    const std::string path = record(folder, [](SessionWriter& to) {
        Topology topology(*smallTopology());
        topology.guests[0].name = "caf\xe9";
        to.onTopology(std::make_shared<Topology>(topology));
    });
    TextSink sink;
    ASSERT_TRUE(readSession(path, sink));
    ASSERT_EQ(sink.events.size(), 1U);
    EXPECT_THAT(sink.events[0], testing::HasSubstr("caf\xef\xbf\xbd"));
}

TEST(RecordSession, ANumberThatNoIntegerHoldsIsNotUnderstood)
{
    CaptureStats stats;
    EXPECT_FALSE(facts::read(R"({"captured":1.8e+71,"shed":0})", stats));
    EXPECT_FALSE(facts::read(R"({"captured":9,"kernel_dropped":-2.5e+300})", stats));
    ASSERT_TRUE(facts::read(R"({"captured":9,"partial":true,"of_a_later_version":0.5})", stats));
    EXPECT_EQ(stats.captured, 9U);
    CaptureStats again;
    ASSERT_TRUE(facts::read(facts::write(stats), again));
    EXPECT_TRUE(again.partial);
    TraceInfo info;
    EXPECT_FALSE(facts::read(R"({"node":"pve1","started":1.79548e+71})", info));
    ASSERT_TRUE(facts::read(R"({"node":"pve1","clock":"time-of-day"})", info));
    EXPECT_EQ(info.clock, ClockKind::TimeOfDay);
    TraceInfo kept;
    ASSERT_TRUE(facts::read(facts::write(info), kept));
    EXPECT_EQ(kept.clock, ClockKind::TimeOfDay);
    stats.missing = 7;
    ASSERT_TRUE(facts::read(facts::write(stats), again));
    EXPECT_EQ(again.missing, 7U);
}

// What is read of a file that was cut is what its whole reading begins with.
TEST(RecordSession, ACutAtAnyByteGivesAPrefix)
{
    const TempFolder folder;
    const std::string path = record(folder, [](SessionWriter& to) { playSmallTrace(to); });
    const std::size_t whole = std::filesystem::file_size(path);
    TextSink all;
    ASSERT_TRUE(readSession(path, all));
    std::size_t readable = 0;
    std::size_t fewest = all.events.size();
    for (std::size_t length = whole; length-- > 0;) {
        std::filesystem::resize_file(path, length);
        TextSink sink;
        const auto result = readSession(path, sink);
        if (!result) {
            ASSERT_EQ(result.error().code, ErrorCode::NotACapture) << length;
            continue;
        }
        // Once there is not enough, less is not enough either.
        ASSERT_EQ(++readable, whole - length) << length;
        ASSERT_LE(sink.events.size(), fewest) << length;
        fewest = sink.events.size();
        ASSERT_TRUE(std::equal(sink.events.begin(), sink.events.end(), all.events.begin()))
            << length;
        ASSERT_GE(sink.end, 0) << length;
        ASSERT_LE(sink.warnings.size(), 1U);
    }
    EXPECT_GT(readable, whole / 2);
    EXPECT_EQ(fewest, 0U);
}

// No byte of a file is trusted: whatever one of them is turned into, reading ends in order.
TEST(RecordSession, NoFlippedByteHurts)
{
    const TempFolder folder;
    const std::string path = record(folder, [](SessionWriter& to) { playSmallTrace(to); });
    const std::string whole = readFile(path);
    const std::string flippedPath = folder.file("flipped.pcapng");
    for (std::size_t at = 0; at < whole.size(); at += 3) {
        std::string flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ (at % 2 == 0 ? 0xff : 0x80));
        writeFile(flippedPath, flipped);
        TextSink sink;
        const auto result = readSession(flippedPath, sink);
        ASSERT_TRUE(!result || sink.end >= -1);
    }
}

TEST(RecordSession, SaysWhatIsWrongWithAFile)
{
    const TempFolder folder;
    TextSink sink;
    const auto codeOf = [&](const std::string& path) {
        const auto result = readSession(path, sink);
        return result ? ErrorCode::Internal : result.error().code;
    };
    EXPECT_EQ(codeOf(folder.file("none")), ErrorCode::FileNotFound);
    EXPECT_EQ(codeOf(folder.file("")), ErrorCode::FileUnreadable);
    writeFile(folder.file("empty"), "");
    EXPECT_EQ(codeOf(folder.file("empty")), ErrorCode::NotACapture);
    writeFile(folder.file("text"), "this is not a capture, whatever it is called");
    EXPECT_EQ(codeOf(folder.file("text")), ErrorCode::NotACapture);
    EXPECT_EQ(SessionWriter::create(folder.file("no/such/folder")).error().code,
              ErrorCode::FileUnwritable);
}

TEST(RecordSession, ReadingCanBeCancelled)
{
    const TempFolder folder;
    const std::string path = record(folder, [](SessionWriter& to) { playSmallTrace(to); });
    TextSink sink;
    const auto result = readSession(path, sink, [](double) { return false; });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(sink.end, -1);
}

TEST(RecordSession, IsReadableWhileItIsWritten)
{
    const TempFolder folder;
    const std::string path = folder.file("live.pcapng");
    auto writer = SessionWriter::create(path);
    ASSERT_TRUE(writer);
    playSmallTrace(**writer);
    TextSink all;
    playSmallTrace(all);
    // The writer's own thread brings it to the disk; nobody closes.
    for (int tries = 0; tries < 1000; ++tries) {
        TextSink sink;
        if (readSession(path, sink) && sink.events.size() == all.events.size())
            return;
        ::usleep(10'000);
    }
    FAIL() << "nothing reached the disk in 10 s";
}

} // namespace
} // namespace vs
