// SPDX-License-Identifier: GPL-3.0-or-later
// A reset over IPv4, from the network header on:
//   45 00 0028 0000 4000 40 06 2475 0a0a0a51 0a0a0a65 | 0051 deae 00000000 cad55ad2 50 14 0000 ...
#include "core/parse/frame_fields.h"

#include "core/model/address.h"
#include "core/model/packet.h"

#include <span>

namespace vs {

namespace {

constexpr std::uint16_t kIpv4 = 0x0800;
constexpr std::uint16_t kArp = 0x0806;
constexpr std::uint16_t kIpv6 = 0x86dd;

std::string hexOf(std::uint32_t value, int digits)
{
    std::string text = "0x";
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
        text += "0123456789abcdef"[value >> static_cast<unsigned>(shift) & 15U];
    return text;
}

/// Takes fields off the front of a frame, one after the other.
class Reader
{
public:
    explicit Reader(const Frame& frame) : m_bytes(frame.bytes) {}

    std::uint32_t at() const { return m_at; }
    std::uint32_t left() const { return static_cast<std::uint32_t>(m_bytes.size()) - m_at; }
    bool has(std::uint32_t length) const { return left() >= length; }
    void setLayer(const char* layer) { m_layer = layer; }

    /// Big endian, of bytes that are there; does not move on.
    std::uint32_t peek(std::uint32_t length, std::uint32_t skip = 0) const
    {
        std::uint32_t value = 0;
        for (std::uint32_t i = 0; i < length && m_at + skip + i < m_bytes.size(); ++i)
            value = value << 8U | m_bytes[m_at + skip + i];
        return value;
    }

    /// False, and nothing taken, where the capture cut the field.
    bool take(const char* name, std::uint32_t length, std::string value)
    {
        if (length == 0 || !has(length)) {
            m_cut = true;
            return false;
        }
        fields.push_back({m_layer, name, std::move(value), m_at, length});
        m_at += length;
        return true;
    }
    bool number(const char* name, std::uint32_t length)
    {
        return take(name, length, std::to_string(peek(length)));
    }
    bool hex(const char* name, std::uint32_t length)
    {
        return take(name, length, hexOf(peek(length), static_cast<int>(length) * 2));
    }
    bool address(const char* name, bool v6)
    {
        const std::uint32_t length = v6 ? 16 : 4;
        if (!has(length))
            return take(name, length, {});
        const std::uint8_t* from = m_bytes.data() + m_at;
        return take(name, length, (v6 ? IpAddress::v6(from) : IpAddress::v4(from)).toString());
    }
    bool mac(const char* name)
    {
        Mac mac;
        for (std::size_t i = 0; i < mac.bytes.size() && has(6); ++i)
            mac.bytes[i] = m_bytes[m_at + i];
        return take(name, 6, mac.toString());
    }
    /// What is left, as one field.
    void rest(const char* name)
    {
        if (left() > 0)
            take(name, left(), std::to_string(left()) + " bytes");
    }
    bool cut() const { return m_cut; }

    std::vector<FrameField> fields;

private:
    std::span<const std::uint8_t> m_bytes;
    std::string m_layer;
    std::uint32_t m_at = 0;
    bool m_cut = false;
};

std::string tcpOptionText(Reader& in, std::uint32_t kind, std::uint32_t length)
{
    switch (kind) {
    case 2:
        return "MSS " + std::to_string(in.peek(2, 2));
    case 3:
        return "window scale " + std::to_string(in.peek(1, 2));
    case 4:
        return "SACK permitted";
    case 5:
        return "SACK";
    case 8:
        return "timestamps " + std::to_string(in.peek(4, 2)) + ", " + std::to_string(in.peek(4, 6));
    default:
        return "kind " + std::to_string(kind) + ", " + std::to_string(length) + " bytes";
    }
}

void takeTcpOptions(Reader& in, std::uint32_t end)
{
    while (in.at() < end && in.left() > 0) {
        const std::uint32_t kind = in.peek(1);
        if (kind == 0) {
            in.take("option", std::min(end - in.at(), in.left()), "end of list");
            return;
        }
        if (kind == 1) {
            in.take("option", 1, "no operation");
            continue;
        }
        const std::uint32_t length = in.peek(1, 1);
        if (length < 2 || in.at() + length > end) {
            in.take("options", std::min(end - in.at(), in.left()), "not understood");
            return;
        }
        if (!in.take("option", length, tcpOptionText(in, kind, length)))
            return;
    }
}

void takeTcp(Reader& in)
{
    in.setLayer("TCP");
    const std::uint32_t start = in.at();
    if (!in.number("source port", 2) || !in.number("destination port", 2) ||
        !in.number("sequence number", 4) || !in.number("acknowledgement number", 4))
        return;
    const std::uint32_t header = (in.peek(1) >> 4U) * 4U;
    if (!in.take("header length", 1, std::to_string(header) + " bytes"))
        return;
    Packet flags;
    flags.network = Packet::Network::Ipv4;
    flags.protocol = ipproto::Tcp;
    flags.tcpFlags = static_cast<std::uint8_t>(in.peek(1));
    if (!in.take("flags", 1, packetName(flags) + " (" + hexOf(flags.tcpFlags, 2) + ")") ||
        !in.number("window", 2) || !in.hex("checksum", 2) || !in.number("urgent pointer", 2))
        return;
    if (header > 20)
        takeTcpOptions(in, start + header);
}

void takeUdp(Reader& in)
{
    in.setLayer("UDP");
    if (in.number("source port", 2) && in.number("destination port", 2) && in.number("length", 2))
        in.hex("checksum", 2);
}

void takeIcmp(Reader& in, bool v6)
{
    in.setLayer(v6 ? "ICMPv6" : "ICMP");
    const std::uint32_t type = in.peek(1);
    if (!in.number("type", 1) || !in.number("code", 1) || !in.hex("checksum", 2))
        return;
    const bool echo = v6 ? type == 128 || type == 129 : type == 0 || type == 8;
    if (!echo)
        in.hex("rest of header", 4);
    else if (in.number("identifier", 2))
        in.number("sequence number", 2);
}

void takeTransport(Reader& in, std::uint32_t protocol)
{
    if (protocol == ipproto::Tcp)
        takeTcp(in);
    else if (protocol == ipproto::Udp)
        takeUdp(in);
    else if (protocol == ipproto::Icmp || protocol == ipproto::Icmp6)
        takeIcmp(in, protocol == ipproto::Icmp6);
}

std::string protocolText(std::uint32_t protocol)
{
    Packet packet;
    packet.network = Packet::Network::Ipv4;
    packet.protocol = static_cast<std::uint8_t>(protocol);
    return std::to_string(protocol) + " (" + protocolName(packet) + ")";
}

void takeIpv4(Reader& in)
{
    in.setLayer("IPv4");
    const std::uint32_t header = (in.peek(1) & 15U) * 4U;
    if (!in.take("version, header length", 1, "4, " + std::to_string(header) + " bytes") ||
        !in.hex("DSCP, ECN", 1) || !in.number("total length", 2) || !in.number("identification", 2))
        return;
    const std::uint32_t fragment = in.peek(2);
    std::string text = (fragment & 0x4000U) != 0   ? "don’t fragment"
                       : (fragment & 0x2000U) != 0 ? "more fragments"
                                                   : "none";
    const std::uint32_t offset = (fragment & 0x1fffU) * 8U;
    if (offset > 0)
        text += ", offset " + std::to_string(offset);
    if (!in.take("flags, fragment offset", 2, std::move(text)) || !in.number("TTL", 1))
        return;
    const std::uint32_t protocol = in.peek(1);
    if (!in.take("protocol", 1, protocolText(protocol)) || !in.hex("header checksum", 2) ||
        !in.address("source", false) || !in.address("destination", false))
        return;
    if (header > 20 && !in.take("options", header - 20, std::to_string(header - 20) + " bytes"))
        return;
    if (offset == 0)
        takeTransport(in, protocol);
}

void takeIpv6(Reader& in)
{
    in.setLayer("IPv6");
    const std::uint32_t first = in.peek(4);
    if (!in.take("version, traffic class, flow label", 4,
                 "6, " + hexOf(first >> 20U & 0xffU, 2) + ", " + hexOf(first & 0xfffffU, 5)) ||
        !in.number("payload length", 2))
        return;
    std::uint32_t next = in.peek(1);
    if (!in.take("next header", 1, protocolText(next)) || !in.number("hop limit", 1) ||
        !in.address("source", true) || !in.address("destination", true))
        return;
    // Hop-by-hop, routing and destination options tell their own length; a fragment's is fixed.
    while ((next == 0 || next == 43 || next == 44 || next == 60) && in.has(8)) {
        const std::uint32_t size = next == 44 ? 8 : (in.peek(1, 1) + 1) * 8U;
        const bool later = next == 44 && (in.peek(2, 2) & 0xfff8U) != 0;
        next = in.peek(1);
        if (!in.take("extension header", size, std::to_string(size) + " bytes") || later)
            return;
    }
    takeTransport(in, next);
}

void takeArp(Reader& in)
{
    in.setLayer("ARP");
    const std::uint32_t operation = in.peek(2, 6);
    if (in.hex("hardware type", 2) && in.hex("protocol type", 2) && in.number("address sizes", 2) &&
        in.take("operation", 2,
                std::to_string(operation) + (operation == 1   ? " (request)"
                                             : operation == 2 ? " (reply)"
                                                              : "")) &&
        in.mac("sender MAC") && in.address("sender address", false) && in.mac("target MAC"))
        in.address("target address", false);
}

} // namespace

std::vector<FrameField> frameFields(const Frame& frame)
{
    Reader in(frame);
    if (frame.etherType == kIpv4)
        takeIpv4(in);
    else if (frame.etherType == kIpv6)
        takeIpv6(in);
    else if (frame.etherType == kArp)
        takeArp(in);
    if (in.fields.empty())
        in.setLayer("");
    in.rest(in.cut() ? "cut by the capture" : "payload");
    return std::move(in.fields);
}

} // namespace vs
