// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/frame.h"
#include "core/trace/fingerprint.h"
#include "parse_frames.h"
#include "tests/core/record_fixture.h"

#include <gtest/gtest.h>

using namespace vs;
using namespace vs::made;
using Checksum = Packet::Checksum;

namespace {

std::uint32_t sumOf(const Bytes& bytes)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        sum += i % 2 == 0 ? static_cast<std::uint32_t>(bytes[i]) << 8U : bytes[i];
    while (sum > 0xffff)
        sum = (sum & 0xffffU) + (sum >> 16U);
    return sum;
}

std::uint32_t pseudo(const char* from, const char* to, unsigned protocol, std::size_t length)
{
    Bytes bytes;
    put(bytes, made::ip(from));
    put(bytes, made::ip(to));
    put16(bytes, 0);
    put16(bytes, static_cast<unsigned>(length));
    put16(bytes, 0);
    put16(bytes, protocol);
    return sumOf(bytes);
}

/// The segment with its checksum; `partial`: only what a guest leaves to its NIC.
Bytes summed(Bytes segment, std::size_t field, const char* from, const char* to, unsigned protocol,
             bool partial = false)
{
    std::uint32_t sum = pseudo(from, to, protocol, segment.size());
    if (!partial) {
        sum += sumOf(segment);
        sum = ~((sum & 0xffffU) + (sum >> 16U)) & 0xffffU;
    }
    segment[field] = static_cast<std::uint8_t>(sum >> 8U);
    segment[field + 1] = static_cast<std::uint8_t>(sum);
    return segment;
}

Packet decoded(const Bytes& frame, unsigned etherType = 0x0800, std::size_t captured = 9999)
{
    Packet packet;
    decodeNetwork(static_cast<std::uint16_t>(etherType),
                  std::span(frame).first(std::min(captured, frame.size())),
                  static_cast<std::uint32_t>(frame.size()), packet);
    return packet;
}

const char* const kFrom = "10.10.10.101";
const char* const kTo = "10.10.10.81";

} // namespace

TEST(ParseChecksum, TellsGoodPartialAndBadTcp)
{
    for (const std::size_t payload : {0U, 1U, 2U, 3U, 101U, 256U}) {
        const Bytes plain = tcp(57006, 81, 1, 2, 0x18, Bytes(payload, 0x5a));
        EXPECT_EQ(decoded(ipv4(kFrom, kTo, 6, summed(plain, 16, kFrom, kTo, 6))).checksum,
                  Checksum::Good)
            << payload;
        EXPECT_EQ(decoded(ipv4(kFrom, kTo, 6, summed(plain, 16, kFrom, kTo, 6, true))).checksum,
                  Checksum::Partial)
            << payload;
        Bytes wrong = summed(plain, 16, kFrom, kTo, 6);
        wrong[17] ^= 1U;
        EXPECT_EQ(decoded(ipv4(kFrom, kTo, 6, wrong)).checksum, Checksum::Bad) << payload;
    }
}

TEST(ParseChecksum, ReadsIpv6AndUdp)
{
    const char* const from = "fd00:10:10:10::101";
    const char* const to = "fd00:10:10:10::81";
    const Bytes segment = tcp(57006, 81, 1, 0, 2);
    EXPECT_EQ(decoded(ipv6(from, to, 6, summed(segment, 16, from, to, 6)), 0x86dd).checksum,
              Checksum::Good);
    EXPECT_EQ(decoded(ipv6(from, to, 6, summed(segment, 16, from, to, 6, true)), 0x86dd).checksum,
              Checksum::Partial);
    EXPECT_EQ(decoded(ipv6(from, to, 6, segment), 0x86dd).checksum, Checksum::Bad);

    const Bytes datagram = udp(68, 67, text("hello"));
    EXPECT_EQ(decoded(ipv4(kFrom, kTo, 17, summed(datagram, 6, kFrom, kTo, 17))).checksum,
              Checksum::Good);
    EXPECT_EQ(decoded(ipv4(kFrom, kTo, 17, datagram)).checksum, Checksum::Good); // left out
    EXPECT_EQ(decoded(ipv6(from, to, 17, datagram), 0x86dd).checksum, Checksum::Unknown);
    Bytes wrong = datagram;
    wrong[6] = 0x12;
    EXPECT_EQ(decoded(ipv4(kFrom, kTo, 17, wrong)).checksum, Checksum::Bad);
    wrong[5] = 99; // longer than the packet
    EXPECT_EQ(decoded(ipv4(kFrom, kTo, 17, wrong)).checksum, Checksum::Unknown);
}

TEST(ParseChecksum, IsUnknownWhereNotAllIsThere)
{
    const Bytes whole =
        ipv4(kFrom, kTo, 6, summed(tcp(1, 2, 3, 4, 2, Bytes(40, 7)), 16, kFrom, kTo, 6));
    for (std::size_t size = 0; size < whole.size(); ++size)
        EXPECT_EQ(decoded(whole, 0x0800, size).checksum, Checksum::Unknown) << size;
    EXPECT_EQ(decoded(whole).checksum, Checksum::Good);
    Bytes padded = whole;
    padded.insert(padded.end(), 6, 0); // Ethernet's padding is not of the segment
    EXPECT_EQ(decoded(padded).checksum, Checksum::Good);
    EXPECT_EQ(decoded(ipv4(kFrom, kTo, 6, tcp(1, 2, 3, 4, 2, Bytes(1400, 7)))).checksum,
              Checksum::Unknown);
    EXPECT_EQ(
        decoded(ipv4(kFrom, kTo, 6, tcp(1, 2, 3, 4, 2, Bytes(40, 7)), 0x1c46, 0x2000)).checksum,
        Checksum::Unknown);
    EXPECT_EQ(decoded(ipv4(kFrom, kTo, 6, Bytes(40, 7), 0x1c46, 0x0005)).checksum,
              Checksum::Unknown);
    EXPECT_EQ(decoded(ipv4(kFrom, kTo, 1, Bytes(40, 7))).checksum, Checksum::Unknown);
}

TEST(ParseChecksum, IsNoPartOfAPacketsIdentity)
{
    Packet one = decoded(ipv4(kFrom, kTo, 6, tcp(1, 2, 3, 4, 2)));
    Packet two = one;
    two.checksum = Checksum::Good;
    ASSERT_NE(one.checksum, two.checksum);
    EXPECT_EQ(fingerprint(one), fingerprint(two));
    EXPECT_TRUE(samePacket(one, two));
}

TEST(ParseChecksum, OutlivesThePayloadInASession)
{
    struct Sums : EventSink
    {
        std::vector<Checksum> seen;
        void onSighting(const Sighting& it, std::span<const std::uint8_t>, std::uint32_t) override
        {
            seen.push_back(it.packet.checksum);
        }
    } before, after;
    const Bytes plain = tcp(57006, 81, 1, 2, 0x18, Bytes(40, 9));
    Bytes wrong = summed(plain, 16, kFrom, kTo, 6);
    wrong[16] ^= 4U;
    const test::TempFolder folder;
    {
        auto writer = SessionWriter::create(folder.file("s.pcapng"));
        ASSERT_TRUE(writer);
        for (const Bytes& segment :
             {summed(plain, 16, kFrom, kTo, 6), wrong, summed(plain, 16, kFrom, kTo, 6, true),
              tcp(57006, 81, 1, 2, 0x18, Bytes(900, 9))}) {
            const Bytes frame = ipv4(kFrom, kTo, 6, segment);
            Sighting sighting;
            sighting.time = 5;
            sighting.interface = InterfaceId{3};
            sighting.packet = decoded(frame);
            const auto length = static_cast<std::uint32_t>(frame.size());
            before.onSighting(sighting, frame, length);
            (*writer)->onSighting(sighting, frame, length);
        }
    }
    ASSERT_TRUE(readSession(folder.file("s.pcapng"), after));
    EXPECT_EQ(before.seen,
              (std::vector{Checksum::Good, Checksum::Bad, Checksum::Partial, Checksum::Unknown}));
    EXPECT_EQ(after.seen, before.seen);
}
