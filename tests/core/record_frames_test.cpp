// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/frames.h"
#include "tests/core/record_fixture.h"

namespace vs {
namespace {

using namespace test;

TEST(RecordFrames, ThoseOfARecordingAreFoundByTheirPosition)
{
    const TempFolder folder;
    const std::string path = folder.file("session.pcapng");
    auto writer = SessionWriter::create(path);
    ASSERT_TRUE(writer);
    playSmallTrace(**writer);
    ASSERT_TRUE((*writer)->close());

    const auto frames = readFrames(path, {1, 7});
    ASSERT_TRUE(frames);
    ASSERT_EQ(frames->size(), 1U);
    EXPECT_EQ(frames->at(1).bytes, tcpFrame(tcpflag::Syn, 57007));
    EXPECT_EQ(frames->at(1).etherType, 0x0800);
    EXPECT_EQ(frames->at(1).originalLength, 40U);
    EXPECT_TRUE(readFrames(path, {})->empty());
    EXPECT_EQ(readFrames(folder.file("none"), {0}).error().code, ErrorCode::FileNotFound);
}

TEST(RecordFrames, TheRingKeepsTheNewest)
{
    FrameRing ring(1000);
    const auto frame = tcpFrame(tcpflag::Syn, 57006);
    for (std::uint16_t i = 0; i < 100; ++i) {
        const auto bytes = tcpFrame(tcpflag::Syn, i);
        ring.onSighting(sightingOf(bytes, i, 9, PacketType::OtherHost), bytes, 40);
        EXPECT_LE(ring.bytes(), 1000U);
    }
    EXPECT_FALSE(ring.find(0));
    ASSERT_TRUE(ring.find(99));
    EXPECT_EQ(ring.find(99)->bytes, tcpFrame(tcpflag::Syn, 99));
    EXPECT_FALSE(ring.find(100));
    ring.onSighting(sightingOf(frame, 1, 9, PacketType::OtherHost), {}, 0);
    EXPECT_FALSE(ring.find(100)) << "a sighting that is only text has no bytes";
    EXPECT_TRUE(ring.find(99));
}

} // namespace
} // namespace vs
