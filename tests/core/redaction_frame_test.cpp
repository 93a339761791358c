// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/frame.h"
#include "core/report/redaction/frame_mask.h"
#include "core/report/redaction/frame_sums.h"
#include "tests/core/made/made_node.h"
#include "tests/core/made/raw_frames.h"

#include <gtest/gtest.h>
#include <random>

namespace vs::redaction {

namespace {

using made::Bytes;
using made::ip;

Redactor fixed()
{
    RedactionOptions options;
    options.key = RedactionKey{9, 8, 7};
    return Redactor(options);
}

Packet decoded(std::uint16_t etherType, const Bytes& frame, std::size_t length)
{
    Packet packet;
    decodeNetwork(etherType, frame, static_cast<std::uint32_t>(length), packet);
    return packet;
}

bool holds(const Bytes& bytes, std::string_view text)
{
    return std::search(bytes.begin(), bytes.end(), text.begin(), text.end(),
                       [](std::uint8_t a, char b) { return a == static_cast<std::uint8_t>(b); }) !=
           bytes.end();
}

bool holds(const Bytes& bytes, const IpAddress& address)
{
    return std::search(bytes.begin(), bytes.end(), address.bytes.begin(),
                       address.bytes.begin() + (address.isV4() ? 4 : 16)) != bytes.end();
}

/// The masked frame as it would be if zeros had been sent.
Packet refilled(std::uint16_t etherType, Bytes masked, std::size_t length)
{
    masked.resize(length, 0);
    return decoded(etherType, masked, length);
}

const IpAddress kFrom = ip("203.0.113.9"), kTo = ip("198.51.100.7");
const IpAddress kFrom6 = ip("2001:db8:1:2::9"), kTo6 = ip("2001:db8:5::7");

} // namespace

TEST(RedactionFrame, HeadersAreMaskedAndPayloadIsLeftOut)
{
    for (const auto& [from, to] : {std::pair{kFrom, kTo}, {kFrom6, kTo6}})
        for (const std::uint8_t protocol : {ipproto::Tcp, ipproto::Udp}) {
            Redactor redactor = fixed();
            const std::uint16_t type = from.isV4() ? 0x0800 : 0x86dd;
            const Bytes frame =
                made::ipFrame(from, to, protocol, made::transport(protocol, "secret!"));
            const Packet packet = decoded(type, frame, frame.size());
            ASSERT_EQ(packet.checksum, Packet::Checksum::Good);
            const Bytes masked = maskFrame(redactor, packet, frame);
            EXPECT_FALSE(holds(masked, "secret"));
            EXPECT_FALSE(holds(masked, from));
            EXPECT_FALSE(holds(masked, to));
            EXPECT_EQ(masked.size(), frame.size() - 7);
            const Packet again = decoded(type, masked, frame.size());
            EXPECT_EQ(again.source, redactor.address(from));
            EXPECT_EQ(again.destination, redactor.address(to));
            EXPECT_EQ(again.sourcePort, packet.sourcePort);
            EXPECT_EQ(again.payloadLength, packet.payloadLength);
            EXPECT_EQ(again.tcpFlags, packet.tcpFlags);
            EXPECT_EQ(refilled(type, masked, frame.size()).checksum, Packet::Checksum::Good);
            if (from.isV4()) {
                EXPECT_EQ(foldedSum(addWords(0, std::span(masked).first(20))), 0xffff);
            }
        }
}

TEST(RedactionFrame, WrongChecksumsStayWrongAndOffloadedOnesOffloaded)
{
    Redactor redactor = fixed();
    Bytes frame = made::ipFrame(kFrom, kTo, ipproto::Tcp, made::transport(ipproto::Tcp, ""));
    frame[36] ^= 0x40;
    frame[10] ^= 0x01;
    Packet packet = decoded(0x0800, frame, frame.size());
    ASSERT_EQ(packet.checksum, Packet::Checksum::Bad);
    Bytes masked = maskFrame(redactor, packet, frame);
    EXPECT_EQ(decoded(0x0800, masked, masked.size()).checksum, Packet::Checksum::Bad);
    EXPECT_NE(foldedSum(addWords(0, std::span(masked).first(20))), 0xffff);

    frame = made::ipFrame(kFrom, kTo, ipproto::Udp, made::transport(ipproto::Udp, "ab"));
    packet = decoded(0x0800, frame, frame.size());
    packet.checksum = Packet::Checksum::Partial;
    masked = maskFrame(redactor, packet, frame);
    EXPECT_EQ(refilled(0x0800, masked, frame.size()).checksum, Packet::Checksum::Partial);
    frame[26] = frame[27] = 0; // IPv4 may leave UDP's sum out
    packet = decoded(0x0800, frame, frame.size());
    masked = maskFrame(redactor, packet, frame);
    EXPECT_EQ(get16(&masked[26]), 0);
}

TEST(RedactionFrame, QuotedPacketsAreMasked)
{
    for (const auto& [from, to] : {std::pair{kFrom, kTo}, {kFrom6, kTo6}}) {
        Redactor redactor = fixed();
        const bool four = from.isV4();
        const std::uint8_t protocol = four ? ipproto::Icmp : ipproto::Icmp6;
        const std::uint16_t type = four ? 0x0800 : 0x86dd;
        Bytes message{static_cast<std::uint8_t>(four ? 3 : 1), 1, 0, 0, 0, 0, 0, 0};
        const Bytes quoted =
            made::ipFrame(to, from, ipproto::Udp, made::transport(ipproto::Udp, "secret!"));
        message.insert(message.end(), quoted.begin(), quoted.end());
        const Bytes frame = made::ipFrame(from, to, protocol, message);
        const Packet packet = decoded(type, frame, frame.size());
        const Bytes masked = maskFrame(redactor, packet, frame);
        for (const IpAddress& address : {from, to}) {
            EXPECT_TRUE(holds(frame, address));
            EXPECT_FALSE(holds(masked, address));
            EXPECT_TRUE(holds(masked, redactor.address(address)));
        }
        EXPECT_FALSE(holds(masked, "secret"));
        EXPECT_EQ(masked.size(), frame.size() - 7);
    }
}

TEST(RedactionFrame, NeighbourTrafficIsMasked)
{
    Redactor redactor = fixed();
    const Mac mac = *Mac::parse("bc:24:11:aa:08:11");
    const std::string raw(mac.bytes.begin(), mac.bytes.end());
    const Bytes arp = made::arpFrame(mac, kFrom, Mac{}, kTo, "padding");
    Bytes masked = maskFrame(redactor, decoded(0x0806, arp, arp.size()), arp);
    EXPECT_EQ(masked.size(), 28U);
    EXPECT_FALSE(holds(masked, raw) || holds(masked, kFrom) || holds(masked, kTo));
    EXPECT_EQ(decoded(0x0806, masked, 28).source, redactor.address(kFrom));

    Bytes ask{135, 0, 0, 0, 0, 0, 0, 0};
    ask.insert(ask.end(), kTo6.bytes.begin(), kTo6.bytes.end());
    ask.insert(ask.end(), {1, 1});
    ask.insert(ask.end(), mac.bytes.begin(), mac.bytes.end());
    ask.insert(ask.end(), {31, 1, 's', 'e', 'c', 'r', 'e', 't'}); // names
    const Bytes frame = made::ipFrame(kFrom6, ip("ff02::1:ff00:7"), ipproto::Icmp6, ask);
    masked = maskFrame(redactor, decoded(0x86dd, frame, frame.size()), frame);
    EXPECT_EQ(masked.size(), frame.size() - 8);
    EXPECT_FALSE(holds(masked, raw) || holds(masked, kTo6) || holds(masked, "secret"));
    EXPECT_TRUE(holds(masked, redactor.address(kTo6)));

    const Bytes lldp(40, 's');
    EXPECT_TRUE(maskFrame(redactor, decoded(0x88cc, lldp, 40), lldp).empty());
}

TEST(RedactionFrame, OptionsAndExtensionHeadersAreEmptied)
{
    Redactor redactor = fixed();
    // Record route (7) with an address, behind it a router alert.
    Bytes frame = made::ipFrame(kFrom, kTo, ipproto::Udp, made::transport(ipproto::Udp, ""),
                                {7, 7, 8, 203, 0, 113, 9, 1, 148, 4, 0, 0});
    Bytes masked = maskFrame(redactor, decoded(0x0800, frame, frame.size()), frame);
    EXPECT_FALSE(holds(masked, kFrom));
    EXPECT_EQ(Bytes(masked.begin() + 20, masked.begin() + 32),
              (Bytes{1, 1, 1, 1, 1, 1, 1, 1, 148, 4, 0, 0}));
    EXPECT_EQ(foldedSum(addWords(0, std::span(masked).first(32))), 0xffff);

    // A routing header with an address, then UDP.
    Bytes routed{ipproto::Udp, 2, 0, 1, 0, 0, 0, 0};
    routed.insert(routed.end(), kTo6.bytes.begin(), kTo6.bytes.end());
    const Bytes udp = made::transport(ipproto::Udp, "secret");
    routed.insert(routed.end(), udp.begin(), udp.end());
    frame = made::ipFrame(kFrom6, ip("2001:db8::1"), 43, routed);
    masked = maskFrame(redactor, decoded(0x86dd, frame, frame.size()), frame);
    EXPECT_FALSE(holds(masked, kTo6) || holds(masked, "secret"));
    EXPECT_EQ(decoded(0x86dd, masked, frame.size()).destinationPort, 80);

    // TCP's options with keys or addresses (30: MPTCP) become no operation.
    Bytes tcp = made::transport(ipproto::Tcp, "");
    tcp[12] = 0x80;
    tcp.insert(tcp.end(), {2, 4, 5, 180, 30, 8, 203, 0, 113, 9, 1, 1});
    frame = made::ipFrame(kFrom, kTo, ipproto::Tcp, tcp);
    masked = maskFrame(redactor, decoded(0x0800, frame, frame.size()), frame);
    EXPECT_EQ(Bytes(masked.end() - 12, masked.end()),
              (Bytes{2, 4, 5, 180, 1, 1, 1, 1, 1, 1, 1, 1}));
}

TEST(RedactionFrame, AnyBytesAreRead)
{
    std::mt19937 random(4);
    Redactor redactor = fixed();
    const Bytes seed =
        made::ipFrame(kFrom6, kTo6, ipproto::Tcp, made::transport(ipproto::Tcp, "x"));
    for (int round = 0; round < 60'000; ++round) {
        Bytes frame = round % 2 == 0 ? seed : Bytes(random() % 120);
        for (std::size_t i = 0; i < frame.size(); ++i)
            if (round % 2 == 1 || random() % 8 == 0)
                frame[i] = static_cast<std::uint8_t>(random());
        if (!frame.empty() && round % 3 == 0)
            frame[0] = random() % 2 == 0 ? 0x45 : 0x4f;
        if (frame.size() > 9 && random() % 2 == 0)
            frame[9] = 1;
        if (frame.size() > 40 && random() % 2 == 0)
            frame[6] = static_cast<std::uint8_t>(std::array{0, 43, 44, 51, 58, 60}[random() % 6]);
        frame.resize(random() % (frame.size() + 1));
        const std::uint16_t type =
            std::array<std::uint16_t, 3>{0x0800, 0x86dd, 0x0806}[random() % 3];
        const Packet packet = decoded(type, frame, frame.size());
        const Bytes masked = maskFrame(redactor, packet, frame);
        ASSERT_LE(masked.size(), frame.size());
    }
}

} // namespace vs::redaction
