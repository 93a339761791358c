// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/address.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Frames and captures made byte by byte, for the tests of parsers and collectors.
namespace vs::made {

using Bytes = std::vector<std::uint8_t>;

inline void put8(Bytes& out, unsigned value)
{
    out.push_back(static_cast<std::uint8_t>(value));
}
inline void put16(Bytes& out, unsigned value)
{
    put8(out, value >> 8U & 0xffU);
    put8(out, value & 0xffU);
}
inline void put32(Bytes& out, std::uint32_t value)
{
    put16(out, value >> 16U);
    put16(out, value & 0xffffU);
}
inline void put(Bytes& out, const Bytes& more)
{
    out.insert(out.end(), more.begin(), more.end());
}
inline void put(Bytes& out, const IpAddress& address)
{
    out.insert(out.end(), address.bytes.begin(), address.bytes.begin() + (address.isV4() ? 4 : 16));
}
inline void put(Bytes& out, const Mac& mac)
{
    out.insert(out.end(), mac.bytes.begin(), mac.bytes.end());
}
inline Bytes text(std::string_view letters)
{
    return {letters.begin(), letters.end()};
}
inline IpAddress ip(const char* address)
{
    return *IpAddress::parse(address);
}

inline Bytes tcp(unsigned from, unsigned to, std::uint32_t seq, std::uint32_t ack, unsigned flags,
                 const Bytes& payload = {}, const Bytes& options = {})
{
    Bytes out;
    put16(out, from);
    put16(out, to);
    put32(out, seq);
    put32(out, ack);
    put8(out, static_cast<unsigned>((20 + options.size()) / 4) << 4U);
    put8(out, flags);
    put16(out, 64240);
    put32(out, 0);
    put(out, options);
    put(out, payload);
    return out;
}

inline Bytes udp(unsigned from, unsigned to, const Bytes& payload)
{
    Bytes out;
    put16(out, from);
    put16(out, to);
    put16(out, static_cast<unsigned>(8 + payload.size()));
    put16(out, 0);
    put(out, payload);
    return out;
}

/// `fragment`: flags and offset as they lie in the header. `options` must be padded to 4.
inline Bytes ipv4(const char* from, const char* to, unsigned protocol, const Bytes& payload,
                  unsigned id = 0x1c46, unsigned fragment = 0x4000, const Bytes& options = {})
{
    Bytes out;
    put8(out, 0x40U | static_cast<unsigned>((20 + options.size()) / 4));
    put8(out, 0);
    put16(out, static_cast<unsigned>(20 + options.size() + payload.size()));
    put16(out, id);
    put16(out, fragment);
    put8(out, 64);
    put8(out, protocol);
    put16(out, 0);
    put(out, ip(from));
    put(out, ip(to));
    put(out, options);
    put(out, payload);
    return out;
}

inline Bytes ipv6(const char* from, const char* to, unsigned next, const Bytes& payload)
{
    Bytes out;
    put32(out, 0x60000000);
    put16(out, static_cast<unsigned>(payload.size()));
    put8(out, next);
    put8(out, 63);
    put(out, ip(from));
    put(out, ip(to));
    put(out, payload);
    return out;
}

inline Bytes arp(unsigned operation, const char* senderMac, const char* sender, const char* target)
{
    Bytes out{0, 1, 8, 0, 6, 4};
    put16(out, operation);
    put(out, *Mac::parse(senderMac));
    put(out, ip(sender));
    put(out, Bytes(6, 0));
    put(out, ip(target));
    return out;
}

inline Bytes sll2(unsigned etherType, std::uint32_t interface, unsigned type, const Bytes& payload,
                  const char* mac = "bc:24:11:aa:01:01")
{
    Bytes out;
    put16(out, etherType);
    put16(out, 0);
    put32(out, interface);
    put16(out, 1);
    put8(out, type);
    put8(out, 6);
    put(out, *Mac::parse(mac));
    put16(out, 0);
    put(out, payload);
    return out;
}

/// Writes 32-bit numbers of a pcap in one of the two byte orders.
struct PcapMaker
{
    bool bigEndian = false;
    bool nanoseconds = true;
    std::uint32_t linkType = 276;

    void number(Bytes& out, std::uint32_t value) const
    {
        for (unsigned byte = 0; byte < 4; ++byte)
            put8(out, value >> (bigEndian ? 24U - byte * 8U : byte * 8U) & 0xffU);
    }
    Bytes header() const
    {
        Bytes out;
        number(out, nanoseconds ? 0xa1b23c4d : 0xa1b2c3d4);
        number(out, bigEndian ? 0x00020004 : 0x00040002);
        for (const std::uint32_t value : {0U, 0U, 262144U, linkType})
            number(out, value);
        return out;
    }
    Bytes record(std::uint32_t seconds, std::uint32_t fraction, const Bytes& frame,
                 std::uint32_t original = 0) const
    {
        Bytes out;
        const auto size = static_cast<std::uint32_t>(frame.size());
        for (const std::uint32_t value : {seconds, fraction, size, original != 0 ? original : size})
            number(out, value);
        put(out, frame);
        return out;
    }
};

} // namespace vs::made
