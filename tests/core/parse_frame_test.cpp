// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/frame.h"

#include "parse_frames.h"

#include <gtest/gtest.h>

using namespace vs;
using namespace vs::made;

namespace {

Sighting decode(const Bytes& record, std::uint32_t original = 0)
{
    Sighting sighting;
    std::span<const std::uint8_t> network;
    EXPECT_TRUE(decodeSll2(record,
                           original != 0 ? original : static_cast<std::uint32_t>(record.size()),
                           sighting, network));
    return sighting;
}

Packet decodeIp(unsigned etherType, const Bytes& packet)
{
    return decode(sll2(etherType, 4, 3, packet)).packet;
}

} // namespace

TEST(Frame, ReadsATcpSynOnABridgePort)
{
    const Bytes options{2, 4, 5, 0xb4};
    const Bytes syn = tcp(57006, 81, 3404552913, 0, tcpflag::Syn, {}, options);
    const Sighting seen = decode(sll2(0x0800, 4, 3, ipv4("10.10.10.101", "10.10.10.81", 6, syn)));
    EXPECT_EQ(seen.interface, InterfaceId{4});
    EXPECT_EQ(seen.type, PacketType::OtherHost);
    EXPECT_EQ(seen.direction, Direction::In);
    const Packet& packet = seen.packet;
    EXPECT_EQ(packet.sourceMac.toString(), "bc:24:11:aa:01:01");
    EXPECT_EQ(packet.network, Packet::Network::Ipv4);
    EXPECT_EQ(packet.source, ip("10.10.10.101"));
    EXPECT_EQ(packet.destination, ip("10.10.10.81"));
    EXPECT_EQ(packet.sourcePort, 57006);
    EXPECT_EQ(packet.destinationPort, 81);
    EXPECT_EQ(packet.sequence, 3404552913U);
    EXPECT_EQ(packet.tcpFlags, tcpflag::Syn);
    EXPECT_EQ(packet.window, 64240);
    EXPECT_EQ(packet.ipId, 0x1c46);
    EXPECT_EQ(packet.ttl, 64);
    EXPECT_EQ(packet.ipLength, 44);
    EXPECT_EQ(packet.payloadLength, 0U);
    EXPECT_EQ(packet.payloadHash, 0U);
    EXPECT_EQ(packet.vlan, 0);
    EXPECT_FALSE(packet.truncated);
    EXPECT_TRUE(packet.isSyn());
}

TEST(Frame, KnowsOutgoing)
{
    const Sighting seen = decode(sll2(0x0800, 9, 4, ipv4("1.1.1.1", "2.2.2.2", 47, {})));
    EXPECT_EQ(seen.type, PacketType::Outgoing);
    EXPECT_EQ(seen.direction, Direction::Out);
}

TEST(Frame, PayloadIsCountedFromHeadersAndHashedTheSameWhereverItWasCut)
{
    const Bytes payload(200, 'x');
    const Bytes whole = ipv4("1.1.1.1", "2.2.2.2", 6, tcp(1, 2, 3, 4, tcpflag::Ack, payload));
    const Packet full = decodeIp(0x0800, whole);
    EXPECT_EQ(full.payloadLength, 200U);
    EXPECT_NE(full.payloadHash, 0U);

    const Bytes cut(whole.begin(), whole.begin() + 120);
    const Packet part = decode(sll2(0x0800, 4, 3, cut), 20 + 240).packet;
    EXPECT_EQ(part.payloadLength, 200U);
    EXPECT_EQ(part.payloadHash, full.payloadHash);
    EXPECT_FALSE(part.truncated);

    Bytes padded = ipv4("1.1.1.1", "2.2.2.2", 6, tcp(1, 2, 3, 4, tcpflag::Ack));
    put(padded, Bytes(6, 0)); // Ethernet's padding is not payload
    EXPECT_EQ(decodeIp(0x0800, padded).payloadLength, 0U);
    EXPECT_EQ(decodeIp(0x0800, padded).payloadHash, 0U);
}

TEST(Frame, DifferentPayloadsHashDifferently)
{
    const auto hash = [](const Bytes& payload) {
        return decodeIp(0x0800, ipv4("1.1.1.1", "2.2.2.2", 17, udp(1, 2, payload))).payloadHash;
    };
    EXPECT_NE(hash(text("hello")), hash(text("hellp")));
    EXPECT_NE(hash(text("12345678a")), hash(text("12345678b")));
    EXPECT_NE(hash(Bytes(8, 0)), hash(Bytes(9, 0)));
}

TEST(Frame, ReadsIpOptionsAndFragments)
{
    const Bytes options(8, 1);
    const Packet with =
        decodeIp(0x0800, ipv4("1.1.1.1", "2.2.2.2", 17, udp(53, 5353, text("abc")), 7, 0, options));
    EXPECT_EQ(with.sourcePort, 53);
    EXPECT_EQ(with.destinationPort, 5353);
    EXPECT_EQ(with.payloadLength, 3U);

    const Packet first =
        decodeIp(0x0800, ipv4("1.1.1.1", "2.2.2.2", 17, udp(53, 5353, text("abc")), 7, 0x2000));
    EXPECT_TRUE(first.moreFragments);
    EXPECT_EQ(first.fragmentOffset, 0);
    EXPECT_EQ(first.sourcePort, 53);

    const Packet later = decodeIp(0x0800, ipv4("1.1.1.1", "2.2.2.2", 17, Bytes(16, 9), 7, 185));
    EXPECT_EQ(later.fragmentOffset, 1480);
    EXPECT_EQ(later.sourcePort, 0);
    EXPECT_EQ(later.payloadLength, 16U);
    EXPECT_EQ(later.ipId, 7);
}

TEST(Frame, WalksIpv6Extensions)
{
    const Bytes syn = tcp(1000, 80, 1, 0, tcpflag::Syn);
    Bytes hop{60, 0, 1, 4, 0, 0, 0, 0}; // hop-by-hop, then destination options
    put(hop, Bytes{6, 1, 1, 12});       // 16 bytes long
    put(hop, Bytes(12, 0));
    put(hop, syn);
    const Packet packet = decodeIp(0x86dd, ipv6("fd00::101", "fd00::81", 0, hop));
    EXPECT_EQ(packet.network, Packet::Network::Ipv6);
    EXPECT_EQ(packet.protocol, ipproto::Tcp);
    EXPECT_EQ(packet.source, ip("fd00::101"));
    EXPECT_EQ(packet.destination, ip("fd00::81"));
    EXPECT_EQ(packet.sourcePort, 1000);
    EXPECT_EQ(packet.ttl, 63);
    EXPECT_EQ(packet.ipLength, 40 + hop.size());
    EXPECT_FALSE(packet.truncated);

    Bytes fragment{17, 0, 0x05, 0xa9, 0x12, 0x34, 0x56, 0x78};
    put(fragment, Bytes(10, 1));
    const Packet later = decodeIp(0x86dd, ipv6("fd00::1", "fd00::2", 44, fragment));
    EXPECT_EQ(later.protocol, ipproto::Udp);
    EXPECT_EQ(later.fragmentOffset, 1448);
    EXPECT_TRUE(later.moreFragments);
    EXPECT_EQ(later.ipId, 0x5678);
    EXPECT_EQ(later.payloadLength, 10U);
}

TEST(Frame, ReadsIcmp)
{
    const Packet echo =
        decodeIp(0x0800, ipv4("1.1.1.1", "2.2.2.2", 1, Bytes{8, 0, 0, 0, 0x12, 0x34, 0, 7, 'x'}));
    EXPECT_EQ(echo.icmpType, 8);
    EXPECT_EQ(echo.sourcePort, 0x1234);
    EXPECT_EQ(echo.destinationPort, 7);
    EXPECT_EQ(echo.payloadLength, 1U);

    const Packet echo6 =
        decodeIp(0x86dd, ipv6("fe80::1", "fe80::2", 58, Bytes{129, 0, 0, 0, 0, 9, 0, 2}));
    EXPECT_EQ(echo6.icmpType, 129);
    EXPECT_EQ(echo6.sourcePort, 9);

    Bytes solicitation{135, 0, 0, 0, 0, 0, 0, 0};
    put(solicitation, ip("fd00::81"));
    const Packet neighbour = decodeIp(0x86dd, ipv6("fd00::1", "ff02::1:ff00:81", 58, solicitation));
    EXPECT_EQ(neighbour.sourcePort, 0);
    EXPECT_EQ(neighbour.payloadLength, 20U); // the address asked for tells two of them apart
    EXPECT_NE(neighbour.payloadHash, 0U);
}

TEST(Frame, ReadsArp)
{
    const Packet packet =
        decodeIp(0x0806, arp(1, "bc:24:11:aa:01:01", "10.10.10.101", "10.10.10.81"));
    EXPECT_TRUE(packet.isArp());
    EXPECT_EQ(packet.icmpType, 1);
    EXPECT_EQ(packet.source, ip("10.10.10.101"));
    EXPECT_EQ(packet.destination, ip("10.10.10.81"));
    EXPECT_FALSE(packet.arpTargetMac.known());
}

TEST(Frame, TakesVlanTagsOff)
{
    const Bytes inner = ipv4("1.1.1.1", "2.2.2.2", 17, udp(1, 2, text("abc")));
    Bytes tagged{0xa0, 0x64, 0x81, 0x00, 0x00, 0x05, 0x08, 0x00}; // QinQ: 100 outside, 5 inside
    put(tagged, inner);
    const Bytes record = sll2(0x88a8, 4, 3, tagged);
    Sighting sighting;
    std::span<const std::uint8_t> network;
    ASSERT_TRUE(decodeSll2(record, static_cast<std::uint32_t>(record.size()), sighting, network));
    EXPECT_EQ(sighting.packet.vlan, 100);
    EXPECT_EQ(sighting.packet.etherType, 0x0800);
    EXPECT_EQ(sighting.packet.sourcePort, 1);
    EXPECT_EQ(sighting.packet.payloadLength, 3U);
    EXPECT_EQ(network.size(), inner.size());
}

TEST(Frame, ReadsEthernetAndOldCooked)
{
    const Bytes inner = ipv4("1.1.1.1", "2.2.2.2", 6, tcp(1, 2, 3, 4, tcpflag::Rst));
    Bytes ethernet(6, 0xff);
    put(ethernet, *Mac::parse("bc:24:11:aa:08:11"));
    put16(ethernet, 0x0800);
    put(ethernet, inner);
    Sighting sighting;
    sighting.interface = InterfaceId{7};
    std::span<const std::uint8_t> network;
    ASSERT_TRUE(
        decodeEthernet(ethernet, static_cast<std::uint32_t>(ethernet.size()), sighting, network));
    EXPECT_EQ(sighting.interface, InterfaceId{7});
    EXPECT_EQ(sighting.packet.sourceMac.toString(), "bc:24:11:aa:08:11");
    EXPECT_TRUE(sighting.packet.isRst());

    Bytes cooked{0, 4, 0, 1, 0, 6, 1, 2, 3, 4, 5, 6, 0, 0, 8, 0};
    put(cooked, inner);
    ASSERT_TRUE(decodeSll(cooked, static_cast<std::uint32_t>(cooked.size()), sighting, network));
    EXPECT_EQ(sighting.direction, Direction::Out);
    EXPECT_FALSE(sighting.interface.valid());
    EXPECT_TRUE(sighting.packet.isRst());
}

// Cut anywhere: no crash (the sanitizers watch), and a header that is cut is called so.
TEST(Frame, SurvivesACutAtEveryByte)
{
    Bytes extended{60, 0, 1, 4, 0, 0, 0, 0, 6, 0, 1, 4, 0, 0, 0, 0};
    put(extended, tcp(1, 2, 3, 4, tcpflag::Syn, text("payload"), Bytes(12, 1)));
    struct Case
    {
        Bytes record;
        std::size_t headers; ///< where the payload begins
    };
    const std::vector<Case> cases{
        {sll2(0x0800, 4, 3,
              ipv4("1.1.1.1", "2.2.2.2", 6, tcp(1, 2, 3, 4, tcpflag::Syn, text("payload")))),
         60},
        {sll2(0x86dd, 4, 3, ipv6("fd00::1", "fd00::2", 0, extended)), 20 + 40 + 16 + 32},
        {sll2(0x0806, 4, 1, arp(2, "bc:24:11:aa:01:01", "10.0.0.1", "10.0.0.2")), 48},
    };
    for (const Case& sample : cases) {
        const auto original = static_cast<std::uint32_t>(sample.record.size());
        for (std::size_t size = 0; size <= sample.record.size(); ++size) {
            const Bytes cut(sample.record.begin(),
                            sample.record.begin() + static_cast<std::ptrdiff_t>(size));
            Sighting sighting;
            std::span<const std::uint8_t> network;
            const bool whole = decodeSll2(cut, original, sighting, network);
            EXPECT_EQ(whole, size >= 20);
            if (whole) {
                EXPECT_EQ(sighting.packet.truncated, size < sample.headers) << size;
            }
        }
    }
}
