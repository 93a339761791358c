// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/pcap_stream.h"

#include "parse_frames.h"

#include <gtest/gtest.h>

using namespace vs;
using namespace vs::made;

namespace {

/// Every delivered packet as one line, so that two readings can be compared.
struct Reading
{
    std::vector<std::string> lines;
    PcapStream stream{[this](const Sighting& seen, std::span<const std::uint8_t> frame,
                             std::uint32_t original) {
        lines.push_back(std::to_string(seen.time) + " if" + std::to_string(seen.interface.value) +
                        ' ' + directionName(seen.direction) + ' ' + packetSummary(seen.packet) +
                        " vlan " + std::to_string(seen.packet.vlan) + ' ' +
                        std::to_string(frame.size()) + '/' + std::to_string(original));
    }};
};

Bytes sample(const PcapMaker& maker)
{
    Bytes out = maker.header();
    const Bytes syn =
        sll2(0x0800, 4, 3, ipv4("10.10.10.101", "10.10.10.81", 6, tcp(57006, 81, 1, 0, 2)));
    Bytes tagged{0x00, 0x64, 0x08, 0x00};
    put(tagged, ipv4("10.10.10.101", "10.10.10.81", 17, udp(5, 6, Bytes(40, 'y'))));
    put(out, maker.record(1795437722, 968685, syn));
    put(out, maker.record(1795437722, 968700, sll2(0x8100, 5, 4, tagged), 1000));
    put(out, maker.record(1795437723, 1,
                          sll2(0x0806, 4, 1, arp(1, "bc:24:11:aa:01:01", "10.0.0.1", "10.0.0.2"))));
    return out;
}

} // namespace

TEST(PcapStream, ReadsWhole)
{
    Reading reading;
    ASSERT_TRUE(reading.stream.feed(sample({})));
    EXPECT_TRUE(reading.stream.headerSeen());
    EXPECT_FALSE(reading.stream.cut());
    EXPECT_EQ(reading.stream.packets(), 3U);
    EXPECT_EQ(reading.lines,
              (std::vector<std::string>{
                  "1795437722000968685 if4 in SYN 10.10.10.101:57006 → 10.10.10.81:81 vlan 0 40/40",
                  "1795437722000968700 if5 out UDP 10.10.10.101:5 → 10.10.10.81:6 vlan 100 68/976",
                  "1795437723000000001 if4 in ARP request 10.0.0.1 → 10.0.0.2 vlan 0 28/28"}));
}

TEST(PcapStream, ReadsBothByteOrdersAndMicroseconds)
{
    Reading native;
    ASSERT_TRUE(native.stream.feed(sample({})));
    Reading swapped;
    ASSERT_TRUE(swapped.stream.feed(sample({.bigEndian = true})));
    EXPECT_EQ(swapped.lines, native.lines);
    Reading micro;
    ASSERT_TRUE(micro.stream.feed(sample({.bigEndian = true, .nanoseconds = false})));
    ASSERT_EQ(micro.lines.size(), 3U);
    EXPECT_EQ(micro.lines[0].substr(0, 19), "1795437722968685000");
}

TEST(PcapStream, ChunkingChangesNothing)
{
    const Bytes bytes = sample({});
    Reading whole;
    ASSERT_TRUE(whole.stream.feed(bytes));
    for (std::size_t chunk = 1; chunk < bytes.size(); ++chunk) {
        Reading parts;
        for (std::size_t at = 0; at < bytes.size(); at += chunk)
            ASSERT_TRUE(parts.stream.feed(
                std::span(bytes).subspan(at, std::min(chunk, bytes.size() - at))));
        EXPECT_EQ(parts.lines, whole.lines) << "chunks of " << chunk;
        EXPECT_FALSE(parts.stream.cut());
    }
}

TEST(PcapStream, ReadsUpToACutAnywhere)
{
    const Bytes bytes = sample({});
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        Reading reading;
        ASSERT_TRUE(reading.stream.feed(std::span(bytes).first(size)));
        EXPECT_EQ(reading.stream.headerSeen(), size >= 24);
        const bool onBorder = size == 0 || size == 24 || size == 24 + 76 || size == 24 + 76 + 108;
        EXPECT_EQ(reading.stream.cut(), !onBorder) << size;
    }
}

TEST(PcapStream, RefusesWhatIsNoCapture)
{
    Reading reading;
    const Bytes junk(64, 'j');
    const auto first = reading.stream.feed(junk);
    ASSERT_FALSE(first);
    EXPECT_EQ(first.error().code, ErrorCode::NotACapture);
    EXPECT_EQ(reading.stream.feed(sample({})).error(), first.error()); // and stays so

    Reading wifi;
    const auto linkType = wifi.stream.feed(PcapMaker{.linkType = 105}.header());
    ASSERT_FALSE(linkType);
    EXPECT_EQ(linkType.error().code, ErrorCode::Unsupported);

    Reading absurd;
    Bytes bytes = PcapMaker{}.header();
    put(bytes, Bytes(16, 0xff));
    const auto length = absurd.stream.feed(bytes);
    ASSERT_FALSE(length);
    EXPECT_EQ(length.error().code, ErrorCode::Malformed);
}

TEST(PcapStream, CountsRecordsTooShortForTheirLinkHeader)
{
    Reading reading;
    const PcapMaker maker;
    Bytes bytes = maker.header();
    put(bytes, maker.record(1, 2, Bytes(7, 0)));
    put(bytes, maker.record(1, 3, Bytes{}));
    ASSERT_TRUE(reading.stream.feed(bytes));
    EXPECT_EQ(reading.stream.packets(), 0U);
    EXPECT_EQ(reading.stream.notUnderstood(), 2U);
    EXPECT_FALSE(reading.stream.cut());
}
