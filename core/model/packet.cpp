// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/packet.h"

#include "core/base/phrase.h"

#include <array>

namespace vs {

namespace {

std::string icmpName(const Packet& packet)
{
    if (packet.protocol == ipproto::Icmp) {
        switch (packet.icmpType) {
        case 0:
            return "ICMP echo reply";
        case 3:
            return "ICMP unreachable";
        case 5:
            return "ICMP redirect";
        case 8:
            return "ICMP echo request";
        case 11:
            return "ICMP time exceeded";
        default:
            return "ICMP type " + std::to_string(packet.icmpType);
        }
    }
    switch (packet.icmpType) {
    case 1:
        return "ICMPv6 unreachable";
    case 2:
        return "ICMPv6 packet too big";
    case 3:
        return "ICMPv6 time exceeded";
    case 128:
        return "ICMPv6 echo request";
    case 129:
        return "ICMPv6 echo reply";
    case 130:
        return "ICMPv6 multicast query";
    case 131:
    case 143:
        return "ICMPv6 multicast report";
    case 133:
        return "ICMPv6 router solicitation";
    case 134:
        return "ICMPv6 router advertisement";
    case 135:
        return "ICMPv6 neighbour solicitation";
    case 136:
        return "ICMPv6 neighbour advertisement";
    default:
        return "ICMPv6 type " + std::to_string(packet.icmpType);
    }
}

std::string tcpName(const Packet& packet)
{
    struct Named
    {
        std::uint8_t bit;
        const char* name;
    };
    constexpr std::array<Named, 3> kTelling{
        {{tcpflag::Syn, "SYN"}, {tcpflag::Fin, "FIN"}, {tcpflag::Rst, "RST"}}};
    std::string name;
    for (const Named& flag : kTelling) {
        if (packet.has(flag.bit))
            name += (name.empty() ? "" : ", ") + std::string(flag.name);
    }
    if (name.empty())
        return packet.payloadLength > 0 ? "data" : packet.has(tcpflag::Ack) ? "ACK" : "TCP";
    return packet.has(tcpflag::Ack) ? name + ", ACK" : name;
}

std::string withPort(const IpAddress& address, std::uint16_t port)
{
    const std::string text = address.toString();
    return (address.isV6() ? '[' + text + ']' : text) + ':' + std::to_string(port);
}

std::string hex16(std::uint16_t value)
{
    constexpr char kDigits[] = "0123456789abcdef";
    std::string text = "0x";
    for (unsigned shift = 16; shift > 0; shift -= 4)
        text += kDigits[(value >> (shift - 4)) & 15U];
    return text;
}

} // namespace

bool sameTraced(const Packet& captured, const Packet& traced, bool numbersTold)
{
    if (captured.network != traced.network || captured.source != traced.source ||
        captured.destination != traced.destination)
        return false;
    if (traced.isArp())
        return captured.icmpType == traced.icmpType;
    if (captured.protocol != traced.protocol || captured.fragmentOffset != traced.fragmentOffset)
        return false;
    if (traced.network == Packet::Network::Ipv4 && captured.ipId != traced.ipId)
        return false;
    // Conntrack puts fragments together: rules see the whole, the capture its parts.
    const bool parts = captured.moreFragments || traced.moreFragments;
    if (!parts && captured.ipLength != 0 && traced.ipLength != 0 &&
        captured.ipLength != traced.ipLength)
        return false;
    if (traced.truncated || captured.truncated || traced.fragmentOffset != 0)
        return true;
    // ICMP has its type and code, and an echo its numbers in the place of ports.
    if (captured.sourcePort != traced.sourcePort ||
        captured.destinationPort != traced.destinationPort ||
        captured.icmpType != traced.icmpType || captured.icmpCode != traced.icmpCode)
        return false;
    if (!traced.isTcp())
        return true;
    return captured.tcpFlags == traced.tcpFlags && captured.window == traced.window &&
           (!numbersTold || (captured.sequence == traced.sequence &&
                             captured.acknowledgement == traced.acknowledgement));
}

std::string flagLetters(std::uint8_t tcpFlags)
{
    // The bits from the lowest up: FIN SYN RST PSH ACK URG ECE CWR.
    constexpr char kLetters[] = "FSRP.UEW";
    std::string letters;
    for (unsigned bit = 0; bit < 8; ++bit) {
        if ((tcpFlags >> bit & 1U) != 0)
            letters += kLetters[bit];
    }
    return letters.empty() ? "none" : letters;
}

std::string packetName(const Packet& packet)
{
    if (packet.isArp()) {
        switch (packet.icmpType) {
        case 1:
            return "ARP request";
        case 2:
            return "ARP reply";
        default:
            return "ARP";
        }
    }
    if (packet.network == Packet::Network::Other)
        return "frame " + hex16(packet.etherType);
    if (packet.fragmentOffset > 0)
        return "fragment";
    if (packet.isTcp())
        return tcpName(packet);
    if (packet.isUdp())
        return "UDP";
    if (packet.isIcmp())
        return icmpName(packet);
    return "IP protocol " + std::to_string(packet.protocol);
}

std::string packetSummary(const Packet& packet)
{
    const std::string name = packetName(packet);
    if (packet.network == Packet::Network::Other)
        return packet.sourceMac.known()
                   ? core::phrase("{packet} from {mac}",
                                  {{"packet", name}, {"mac", packet.sourceMac.toString()}})
                         .text()
                   : name;
    const bool ports = (packet.isTcp() || packet.isUdp()) && packet.fragmentOffset == 0;
    if (ports)
        return name + ' ' + withPort(packet.source, packet.sourcePort) + " → " +
               withPort(packet.destination, packet.destinationPort);
    return name + ' ' + packet.source.toString() + " → " + packet.destination.toString();
}

std::string protocolName(const Packet& packet)
{
    if (packet.isArp())
        return "arp";
    if (packet.network == Packet::Network::Other)
        return "ether/" + hex16(packet.etherType);
    switch (packet.protocol) {
    case ipproto::Tcp:
        return "tcp";
    case ipproto::Udp:
        return "udp";
    case ipproto::Icmp:
        return "icmp";
    case ipproto::Icmp6:
        return "icmp6";
    default:
        return "ip/" + std::to_string(packet.protocol);
    }
}

} // namespace vs
