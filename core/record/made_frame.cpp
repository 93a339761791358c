// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/made_frame.h"

#include <algorithm>

namespace vs::record {

namespace {

using Frame = std::vector<std::uint8_t>;

void put16(Frame& frame, unsigned value)
{
    frame.push_back(static_cast<std::uint8_t>(value >> 8U));
    frame.push_back(static_cast<std::uint8_t>(value));
}

void put32(Frame& frame, std::uint32_t value)
{
    put16(frame, value >> 16U);
    put16(frame, value & 0xffffU);
}

void putAddress(Frame& frame, const IpAddress& address)
{
    frame.insert(frame.end(), address.bytes.begin(),
                 address.bytes.begin() + (address.isV6() ? 16 : 4));
}

void putMac(Frame& frame, const Mac& mac)
{
    frame.insert(frame.end(), mac.bytes.begin(), mac.bytes.end());
}

Frame transportOf(const Packet& packet)
{
    Frame out;
    if (packet.isTcp()) {
        put16(out, packet.sourcePort);
        put16(out, packet.destinationPort);
        put32(out, packet.sequence);
        put32(out, packet.acknowledgement);
        // Options that were there are kept as so many bytes of no-operation.
        const unsigned ip = packet.network == Packet::Network::Ipv6 ? 40 : 20;
        const unsigned told = packet.ipLength > ip + packet.payloadLength
                                  ? packet.ipLength - ip - packet.payloadLength
                                  : 20;
        const unsigned header = std::clamp(told / 4 * 4, 20U, 60U);
        put16(out, header / 4 << 12U | packet.tcpFlags);
        put16(out, packet.window);
        put32(out, 0); // checksum and urgent pointer
        out.resize(header, 1);
    } else if (packet.isUdp()) {
        put16(out, packet.sourcePort);
        put16(out, packet.destinationPort);
        put16(out, std::min<std::uint32_t>(packet.payloadLength + 8, 0xffff));
        put16(out, 0);
    } else if (packet.isIcmp()) {
        out.push_back(packet.icmpType);
        out.push_back(packet.icmpCode);
        put16(out, 0);
        put16(out, packet.sourcePort);
        put16(out, packet.destinationPort);
    }
    return out;
}

Frame arpOf(const Packet& packet)
{
    Frame out;
    put16(out, 1);
    put16(out, 0x0800);
    out.push_back(6);
    out.push_back(4);
    put16(out, packet.icmpType);
    putMac(out, packet.sourceMac);
    putAddress(out, packet.source);
    putMac(out, packet.arpTargetMac);
    putAddress(out, packet.destination);
    return out;
}

} // namespace

std::vector<std::uint8_t> madeFrame(const Packet& packet)
{
    if (packet.isArp())
        return packet.source.isV4() && packet.destination.isV4() ? arpOf(packet) : Frame();
    if (!packet.source.known() || packet.source.family != packet.destination.family)
        return {};
    const Frame transport = transportOf(packet);
    const bool v6 = packet.source.isV6();
    const std::size_t whole = (v6 ? 40 : 20) + transport.size() + packet.payloadLength;
    const unsigned length = packet.ipLength != 0
                                ? packet.ipLength
                                : static_cast<unsigned>(std::min<std::size_t>(whole, 0xffff));
    Frame out;
    if (v6) {
        put32(out, 0x60000000U);
        put16(out, length - std::min(length, 40U));
        out.push_back(packet.protocol);
        out.push_back(packet.ttl);
    } else {
        put16(out, 0x4500);
        put16(out, length);
        put16(out, packet.ipId);
        put16(out, packet.fragmentOffset / 8U | (packet.moreFragments ? 0x2000U : 0U));
        out.push_back(packet.ttl);
        out.push_back(packet.protocol);
        put16(out, 0);
    }
    putAddress(out, packet.source);
    putAddress(out, packet.destination);
    out.insert(out.end(), transport.begin(), transport.end());
    return out;
}

} // namespace vs::record
