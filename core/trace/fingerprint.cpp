// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/fingerprint.h"

#include <cstring>

namespace vs {

namespace {

std::uint64_t mix(std::uint64_t hash, std::uint64_t value)
{
    hash ^= value;
    hash *= 0x9e3779b97f4a7c15ULL;
    return hash ^ (hash >> 29);
}

std::uint64_t word(const std::uint8_t* bytes)
{
    std::uint64_t value = 0;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

std::uint64_t mixAddress(std::uint64_t hash, const IpAddress& address)
{
    hash = mix(hash, word(address.bytes.data()));
    return address.isV4() ? hash : mix(hash, word(address.bytes.data() + 8));
}

std::uint64_t pair(std::uint32_t high, std::uint32_t low)
{
    return (static_cast<std::uint64_t>(high) << 32) | low;
}

} // namespace

std::uint64_t fingerprint(const Packet& p)
{
    std::uint64_t hash = mix(0x243f6a8885a308d3ULL,
                             pair(static_cast<std::uint32_t>(p.etherType) << 16 |
                                      static_cast<std::uint32_t>(p.protocol) << 8 | p.tcpFlags,
                                  static_cast<std::uint32_t>(p.icmpType) << 24 |
                                      static_cast<std::uint32_t>(p.icmpCode) << 16 | p.ipId));
    hash = mixAddress(hash, p.source);
    hash = mixAddress(hash, p.destination);
    hash = mix(
        hash, pair(static_cast<std::uint32_t>(p.sourcePort) << 16 | p.destinationPort, p.sequence));
    hash = mix(hash, pair(p.acknowledgement, p.payloadHash));
    return mix(hash, pair(p.payloadLength, p.fragmentOffset));
}

namespace {

/// Two stations with one address answer ARP alike but for their own MACs. A bridge keeps the
/// source; a link that tells none agrees with all.
bool sameSender(const Packet& a, const Packet& b)
{
    return !a.sourceMac.known() || !b.sourceMac.known() || a.sourceMac == b.sourceMac;
}

} // namespace

bool samePacket(const Packet& a, const Packet& b)
{
    return a.sequence == b.sequence && a.acknowledgement == b.acknowledgement && a.ipId == b.ipId &&
           a.sourcePort == b.sourcePort && a.destinationPort == b.destinationPort &&
           a.tcpFlags == b.tcpFlags && a.protocol == b.protocol && a.etherType == b.etherType &&
           a.payloadLength == b.payloadLength && a.payloadHash == b.payloadHash &&
           a.icmpType == b.icmpType && a.icmpCode == b.icmpCode &&
           a.fragmentOffset == b.fragmentOffset && a.source == b.source &&
           a.destination == b.destination &&
           (!a.isArp() || (a.arpTargetMac == b.arpTargetMac && sameSender(a, b)));
}

} // namespace vs
