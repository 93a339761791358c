// SPDX-License-Identifier: GPL-3.0-or-later
// A SYN of a container as tcpdump reads it on "any": SLL2 header, IPv4, TCP.
//   0800 0000 00000004 0001 03 06 bc2411aa01010000
//   45 00 003c 1c46 4000 40 06 b1e6 0a0a0a65 0a0a0a51 | deae 0051 cad55ad1 00000000 a0 02 faf0 ...
#include "core/parse/frame.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace vs {

namespace {

using Bytes = std::span<const std::uint8_t>;

enum EtherType : std::uint16_t {
    kIpv4 = 0x0800,
    kArp = 0x0806,
    kVlan = 0x8100,
    kIpv6 = 0x86dd,
    kQinq = 0x88a8,
};

/// Snap lengths differ and cut late payload: only so much is hashed, so that all hops agree.
constexpr std::size_t kHashedPayload = 64;

/// Only small segments are summed: longer ones are cut by the snap length anyway, and time is dear.
constexpr std::size_t kSummedSegment = 20 + 40 + 256;

/// Copied over what was there: much quicker than making a new one in place.
constexpr Packet kEmpty;

inline std::uint16_t be16(const std::uint8_t* at)
{
    return static_cast<std::uint16_t>(at[0] << 8U | at[1]);
}

inline std::uint32_t be32(const std::uint8_t* at)
{
    return static_cast<std::uint32_t>(be16(at)) << 16U | be16(at + 2);
}

std::uint32_t hashPayload(Bytes bytes)
{
    constexpr std::uint64_t kFactor = 0x9fb21c651e98df25ULL;
    bytes = bytes.first(std::min(bytes.size(), kHashedPayload));
    std::uint64_t hash = bytes.size() * kFactor;
    for (; bytes.size() >= 8; bytes = bytes.subspan(8)) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data(), 8);
        hash = (hash ^ word) * kFactor;
        hash ^= hash >> 32U;
    }
    std::uint64_t rest = 0;
    std::memcpy(&rest, bytes.data(), bytes.size());
    hash = (hash ^ rest) * kFactor;
    return static_cast<std::uint32_t>(hash ^ hash >> 32U);
}

/// `length` is what the headers say that `captured` would be if nothing had been cut.
void setPayload(Bytes captured, std::uint32_t length, Packet& out)
{
    out.payloadLength = length;
    if (length > 0 && !captured.empty())
        out.payloadHash =
            hashPayload(captured.first(std::min<std::size_t>(captured.size(), length)));
}

/// Adds the bytes as 16-bit words of the host's order: the one's complement does not mind.
std::uint64_t addWords(std::uint64_t sum, Bytes bytes)
{
    for (; bytes.size() >= 4; bytes = bytes.subspan(4)) {
        std::uint32_t word = 0;
        std::memcpy(&word, bytes.data(), 4);
        sum += word;
    }
    std::uint32_t rest = 0;
    if (!bytes.empty())
        std::memcpy(&rest, bytes.data(), bytes.size());
    return sum + rest;
}

std::uint16_t folded(std::uint64_t sum)
{
    while (sum > 0xffff)
        sum = (sum & 0xffff) + (sum >> 16U);
    return static_cast<std::uint16_t>(sum);
}

/// Judges the checksum of a whole TCP or UDP segment; `field` is its place in it.
void setChecksum(Bytes segment, std::size_t field, Packet& out)
{
    const std::size_t size = out.source.isV6() ? 16 : 4;
    const std::uint8_t tail[8] = {0,
                                  0,
                                  0,
                                  out.protocol,
                                  0,
                                  0,
                                  static_cast<std::uint8_t>(segment.size() >> 8U),
                                  static_cast<std::uint8_t>(segment.size())};
    std::uint64_t sum = addWords(0, {out.source.bytes.data(), size});
    sum = addWords(sum, {out.destination.bytes.data(), size});
    const std::uint16_t pseudo = folded(addWords(sum, tail));
    if (folded(addWords(pseudo, segment)) == 0xffff) {
        out.checksum = Packet::Checksum::Good;
        return;
    }
    std::uint16_t carried = 0;
    std::memcpy(&carried, segment.data() + field, 2);
    out.checksum = carried == pseudo ? Packet::Checksum::Partial : Packet::Checksum::Bad;
}

/// The first `size` bytes of a header; where the capture cut it, the rest is zero.
template<std::size_t size>
const std::uint8_t* wholeHeader(Bytes bytes, std::array<std::uint8_t, size>& room, Packet& out)
{
    if (bytes.size() >= size)
        return bytes.data();
    out.truncated = true;
    room = {};
    if (!bytes.empty())
        std::memcpy(room.data(), bytes.data(), bytes.size());
    return room.data();
}

/// Skips `header` bytes of the captured ones and of the `length` that the packet says it has.
void setPayloadAfter(std::size_t header, Bytes bytes, std::uint32_t length, Packet& out)
{
    if (length <= header)
        return;
    setPayload(bytes.subspan(std::min(header, bytes.size())),
               length - static_cast<std::uint32_t>(header), out);
}

void decodeTcp(Bytes bytes, std::uint32_t length, Packet& out)
{
    std::array<std::uint8_t, 20> room;
    const std::uint8_t* const tcp = wholeHeader(bytes, room, out);
    out.sourcePort = be16(tcp);
    out.destinationPort = be16(tcp + 2);
    out.sequence = be32(tcp + 4);
    out.acknowledgement = be32(tcp + 8);
    out.tcpFlags = tcp[13];
    out.window = be16(tcp + 14);
    const std::size_t header = std::max<std::size_t>((tcp[12] >> 4U) * 4U, 20);
    if (bytes.size() < std::min<std::size_t>(header, length))
        out.truncated = true;
    setPayloadAfter(header, bytes, length, out);
}

void decodeUdp(Bytes bytes, std::uint32_t length, Packet& out)
{
    std::array<std::uint8_t, 8> room;
    const std::uint8_t* const udp = wholeHeader(bytes, room, out);
    out.sourcePort = be16(udp);
    out.destinationPort = be16(udp + 2);
    setPayloadAfter(8, bytes, length, out);
}

void decodeIcmp(Bytes bytes, std::uint32_t length, Packet& out)
{
    std::array<std::uint8_t, 8> room;
    const std::uint8_t* const icmp = wholeHeader(bytes, room, out);
    out.icmpType = icmp[0];
    out.icmpCode = icmp[1];
    const bool v4 = out.protocol == ipproto::Icmp;
    const bool echo = v4 ? icmp[0] == 0 || icmp[0] == 8 : icmp[0] == 128 || icmp[0] == 129;
    if (echo) {
        out.sourcePort = be16(icmp + 4);
        out.destinationPort = be16(icmp + 6);
    }
    setPayloadAfter(echo ? 8 : 4, bytes, length, out);
}

/// `segment` is all that the IP header counts as TCP or UDP; what is not whole is left Unknown.
void checkSegment(Bytes segment, std::uint32_t length, Packet& out)
{
    if (segment.size() != length || length > kSummedSegment || out.moreFragments)
        return;
    if (out.isTcp() && length >= 20) {
        setChecksum(segment, 16, out);
        return;
    }
    if (!out.isUdp() || length < 8)
        return;
    const std::size_t own = be16(segment.data() + 4);
    if (own < 8 || own > length)
        return;
    if (be16(segment.data() + 6) != 0)
        setChecksum(segment.first(own), 6, out);
    else if (out.source.isV4())
        out.checksum = Packet::Checksum::Good; // IPv4 may leave it out
}

/// `length` counts the bytes from `bytes` on as the IP header says. `plain`: the addresses of the
/// IP header are those that the checksum covers.
void decodeTransport(Bytes bytes, std::uint32_t length, bool plain, Packet& out)
{
    if (bytes.size() > length)
        bytes = bytes.first(length); // Ethernet's padding
    if (out.fragmentOffset > 0) {
        setPayload(bytes, length, out);
        return;
    }
    if (plain)
        checkSegment(bytes, length, out);
    switch (out.protocol) {
    case ipproto::Tcp:
        decodeTcp(bytes, length, out);
        break;
    case ipproto::Udp:
        decodeUdp(bytes, length, out);
        break;
    case ipproto::Icmp:
    case ipproto::Icmp6:
        decodeIcmp(bytes, length, out);
        break;
    default:
        setPayload(bytes, length, out);
        break;
    }
}

void decodeIpv4(Bytes bytes, std::uint32_t originalLength, Packet& out)
{
    out.network = Packet::Network::Ipv4;
    std::array<std::uint8_t, 20> room;
    const std::uint8_t* const ip = wholeHeader(bytes, room, out);
    // Zero where segmentation offload leaves the length to the NIC.
    const std::uint32_t total = be16(ip + 2) != 0 ? be16(ip + 2) : originalLength;
    out.ipLength = static_cast<std::uint16_t>(std::min<std::uint32_t>(total, 0xffff));
    out.ipId = be16(ip + 4);
    const std::uint16_t fragment = be16(ip + 6);
    out.moreFragments = (fragment & 0x2000U) != 0;
    out.fragmentOffset = static_cast<std::uint16_t>((fragment & 0x1fffU) * 8U);
    out.ttl = ip[8];
    out.protocol = ip[9];
    if (bytes.size() < 20) {
        if (bytes.size() >= 16)
            out.source = IpAddress::v4(ip + 12);
        return;
    }
    out.source = IpAddress::v4(ip + 12);
    out.destination = IpAddress::v4(ip + 16);
    const std::size_t header = std::max<std::size_t>((ip[0] & 15U) * 4U, 20);
    if (bytes.size() < header) {
        out.truncated = true;
        return;
    }
    if (total >= header)
        decodeTransport(bytes.subspan(header), total - static_cast<std::uint32_t>(header),
                        header == 20, out); // a source route changes the destination
}

/// Walks IPv6's extension headers from `next` on. False if the transport header is out of reach.
bool skipExtensions(std::uint8_t next, Bytes& bytes, std::uint32_t& length, Packet& out)
{
    for (;;) {
        out.protocol = next;
        std::size_t size = 0;
        switch (next) {
        case 0:   // hop-by-hop options
        case 43:  // routing
        case 60:  // destination options
        case 135: // mobility
        case 139: // host identity
        case 140: // shim6
        case 51:  // authentication
        case 44:  // fragment
            break;
        default:
            return true;
        }
        if (bytes.size() < 8) {
            out.truncated = bytes.size() < length;
            return false;
        }
        if (next == 44) {
            size = 8;
            const std::uint16_t fragment = be16(bytes.data() + 2);
            out.fragmentOffset = fragment & 0xfff8U;
            out.moreFragments = (fragment & 1U) != 0;
            out.ipId = be16(bytes.data() + 6);
        } else if (next == 51) {
            size = (bytes[1] + 2U) * 4U;
        } else {
            size = (bytes[1] + 1U) * 8U;
        }
        next = bytes[0];
        if (size > length)
            return false;
        if (size > bytes.size()) {
            out.protocol = next;
            out.truncated = true;
            return false;
        }
        bytes = bytes.subspan(size);
        length -= static_cast<std::uint32_t>(size);
        if (out.fragmentOffset > 0) {
            out.protocol = next;
            return true;
        }
    }
}

void decodeIpv6(Bytes bytes, std::uint32_t originalLength, Packet& out)
{
    out.network = Packet::Network::Ipv6;
    std::array<std::uint8_t, 40> room;
    const std::uint8_t* const ip = wholeHeader(bytes, room, out);
    // Zero in a jumbogram and where segmentation offload made the packet too big to say.
    std::uint32_t length = be16(ip + 4);
    if (length == 0)
        length = originalLength > 40 ? originalLength - 40 : 0;
    out.ipLength = static_cast<std::uint16_t>(std::min<std::uint32_t>(length + 40, 0xffff));
    out.protocol = ip[6];
    out.ttl = ip[7];
    if (bytes.size() >= 24)
        out.source = IpAddress::v6(ip + 8);
    if (bytes.size() < 40)
        return;
    out.destination = IpAddress::v6(ip + 24);
    bytes = bytes.subspan(40);
    if (bytes.size() > length)
        bytes = bytes.first(length);
    if (skipExtensions(ip[6], bytes, length, out))
        decodeTransport(bytes, length, ip[6] == out.protocol, out); // a routing header does too
}

void decodeArp(Bytes bytes, Packet& out)
{
    out.network = Packet::Network::Arp;
    if (bytes.size() < 28) {
        out.truncated = true;
        return;
    }
    const std::uint8_t* const arp = bytes.data();
    out.icmpType = static_cast<std::uint8_t>(std::min<std::uint16_t>(be16(arp + 6), 0xff));
    if (be16(arp + 2) != kIpv4 || arp[4] != 6 || arp[5] != 4)
        return; // another hardware or protocol: its operation is all that can be told
    out.source = IpAddress::v4(arp + 14);
    out.arpTargetMac = Mac::fromBytes(arp + 18);
    out.destination = IpAddress::v4(arp + 24);
}

/// Takes VLAN tags off the front; the outermost VID is kept.
void skipTags(std::uint16_t& etherType, Bytes& bytes, std::uint32_t& originalLength, Packet& out)
{
    bool outermost = true;
    while ((etherType == kVlan || etherType == kQinq) && bytes.size() >= 4) {
        if (outermost)
            out.vlan = be16(bytes.data()) & 0x0fffU;
        outermost = false;
        etherType = be16(bytes.data() + 2);
        bytes = bytes.subspan(4);
        originalLength -= std::min<std::uint32_t>(originalLength, 4);
    }
}

void decodeLink(std::uint16_t etherType, Bytes after, std::uint32_t originalLength, Sighting& out,
                Bytes& network)
{
    skipTags(etherType, after, originalLength, out.packet);
    network = after;
    decodeNetwork(etherType, after, originalLength, out.packet);
}

inline std::uint32_t less(std::uint32_t length, std::size_t header)
{
    return length > header ? length - static_cast<std::uint32_t>(header) : 0;
}

inline void setPacketType(std::uint8_t type, Sighting& out)
{
    out.type = type <= 4 ? static_cast<PacketType>(type) : PacketType::OtherHost;
    out.direction = directionOf(out.type);
}

} // namespace

void decodeNetwork(std::uint16_t etherType, Bytes bytes, std::uint32_t originalLength, Packet& out)
{
    if (etherType == kVlan || etherType == kQinq)
        skipTags(etherType, bytes, originalLength, out);
    out.etherType = etherType;
    switch (etherType) {
    case kIpv4:
        decodeIpv4(bytes, originalLength, out);
        break;
    case kIpv6:
        decodeIpv6(bytes, originalLength, out);
        break;
    case kArp:
        decodeArp(bytes, out);
        break;
    case kVlan:
    case kQinq:
        out.truncated = true;
        break; // the tag itself was cut
    default:
        setPayload(bytes, originalLength, out);
        break;
    }
}

bool decodeSll2(Bytes record, std::uint32_t originalLength, Sighting& out, Bytes& network)
{
    if (record.size() < kSll2HeaderSize)
        return false;
    const std::uint8_t* const sll = record.data();
    out.packet = kEmpty;
    out.interface = InterfaceId{be32(sll + 4)};
    setPacketType(sll[10], out);
    if (sll[11] == 6)
        out.packet.sourceMac = Mac::fromBytes(sll + 12);
    decodeLink(be16(sll), record.subspan(kSll2HeaderSize), less(originalLength, kSll2HeaderSize),
               out, network);
    return true;
}

bool decodeSll(Bytes record, std::uint32_t originalLength, Sighting& out, Bytes& network)
{
    if (record.size() < kSllHeaderSize)
        return false;
    const std::uint8_t* const sll = record.data();
    out.packet = kEmpty;
    out.interface = InterfaceId{};
    setPacketType(static_cast<std::uint8_t>(std::min<std::uint16_t>(be16(sll), 0xff)), out);
    if (be16(sll + 4) == 6)
        out.packet.sourceMac = Mac::fromBytes(sll + 6);
    decodeLink(be16(sll + 14), record.subspan(kSllHeaderSize), less(originalLength, kSllHeaderSize),
               out, network);
    return true;
}

bool decodeEthernet(Bytes record, std::uint32_t originalLength, Sighting& out, Bytes& network)
{
    if (record.size() < kEthernetHeaderSize)
        return false;
    out.packet = kEmpty;
    out.packet.sourceMac = Mac::fromBytes(record.data() + 6);
    decodeLink(be16(record.data() + 12), record.subspan(kEthernetHeaderSize),
               less(originalLength, kEthernetHeaderSize), out, network);
    return true;
}

} // namespace vs
