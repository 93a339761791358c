// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/address.h"

#include <cstdint>
#include <string>

namespace vs {

/// IP protocol numbers that Vethscope decodes further (IANA).
namespace ipproto {
inline constexpr std::uint8_t Icmp = 1;
inline constexpr std::uint8_t Tcp = 6;
inline constexpr std::uint8_t Udp = 17;
inline constexpr std::uint8_t Icmp6 = 58;
} // namespace ipproto

/// TCP flag bits as they lie in the header's 14th byte.
namespace tcpflag {
inline constexpr std::uint8_t Fin = 0x01;
inline constexpr std::uint8_t Syn = 0x02;
inline constexpr std::uint8_t Rst = 0x04;
inline constexpr std::uint8_t Psh = 0x08;
inline constexpr std::uint8_t Ack = 0x10;
inline constexpr std::uint8_t Urg = 0x20;
inline constexpr std::uint8_t Ece = 0x40;
inline constexpr std::uint8_t Cwr = 0x80;
} // namespace tcpflag

/// A decoded packet, link layer to transport. Fields that its protocols do not have are zero.
/// Plain data, about 96 bytes: one is kept per journey, not per sighting.
struct Packet
{
    enum class Network : std::uint8_t { Other, Ipv4, Ipv6, Arp };

    IpAddress source;      ///< ARP: the sender's protocol address
    IpAddress destination; ///< ARP: the target's protocol address
    Mac sourceMac;         ///< link-layer source (all that SLL2 tells); unknown: zero
    Mac arpTargetMac;      ///< ARP only
    std::uint16_t etherType = 0;
    std::uint16_t vlan = 0;            ///< 802.1Q VID of a tag that is still in the frame; 0: none
    std::uint16_t sourcePort = 0;      ///< TCP, UDP; ICMP echo: the identifier
    std::uint16_t destinationPort = 0; ///< TCP, UDP; ICMP echo: the sequence number
    std::uint32_t sequence = 0;        ///< TCP, absolute
    std::uint32_t acknowledgement = 0; ///< TCP, absolute
    std::uint32_t payloadHash = 0;     ///< over the payload bytes that were captured
    std::uint32_t payloadLength = 0;   ///< as the headers say, also where the capture was cut
    std::uint16_t ipId = 0; ///< IPv4 identification (0 for a kernel RST); fragments of v6: low half
    std::uint16_t ipLength = 0;       ///< whole IP packet in bytes, as rule counters count it
    std::uint16_t window = 0;         ///< TCP, unscaled
    std::uint16_t fragmentOffset = 0; ///< in bytes; first fragment and whole packets: 0
    Network network = Network::Other;
    std::uint8_t protocol = 0; ///< IP protocol number after IPv6 extension headers
    std::uint8_t tcpFlags = 0;
    std::uint8_t ttl = 0;      ///< TTL or hop limit
    std::uint8_t icmpType = 0; ///< ICMP and ICMPv6; ARP: the operation (1 request, 2 reply)
    std::uint8_t icmpCode = 0;
    bool moreFragments = false;
    /// The transport checksum of TCP and UDP. Partial: only the pseudo header is summed, as a guest
    /// leaves it to the NIC (offload). Unknown: not all of the packet was captured.
    enum class Checksum : std::uint8_t { Unknown, Good, Partial, Bad };
    Checksum checksum = Checksum::Unknown;
    bool truncated =
        false; ///< headers were cut short by the capture: fields after the cut are zero

    bool isTcp() const { return protocol == ipproto::Tcp; }
    bool isUdp() const { return protocol == ipproto::Udp; }
    bool isIcmp() const { return protocol == ipproto::Icmp || protocol == ipproto::Icmp6; }
    bool isArp() const { return network == Network::Arp; }
    bool has(std::uint8_t flag) const { return (tcpFlags & flag) != 0; }
    /// SYN without ACK.
    bool isSyn() const { return isTcp() && has(tcpflag::Syn) && !has(tcpflag::Ack); }
    bool isSynAck() const { return isTcp() && has(tcpflag::Syn) && has(tcpflag::Ack); }
    bool isRst() const { return isTcp() && has(tcpflag::Rst); }
};

/// Whether `traced`, of which a rule trace told a part, can be the packet that was captured.
/// Compared is what such a line tells and no hop changes: network, addresses, protocol, IPv4 id (0
/// is a value), length (where both are known; not of fragments, which conntrack puts together),
/// ports, TCP flags and window, ICMP type, code and echo numbers, ARP operation; TCP sequence and
/// acknowledgement only if `numbersTold`. Not compared are TTL, MACs and tags, which change on the
/// way, and nothing behind the IP header where one was cut or is a later fragment. Addresses or
/// ports that NAT changed in between make it false. True is "can be": a repetition looks the same.
bool sameTraced(const Packet& captured, const Packet& traced, bool numbersTold);

/// tcpdump's spelling: "S", "S.", "R.", "F.", "P.", ".", "none".
std::string flagLetters(std::uint8_t tcpFlags);
/// For people: "SYN", "SYN, ACK", "RST, ACK", "data", "ARP request", "ICMP echo request", "UDP".
std::string packetName(const Packet& packet);
/// One line: "SYN 10.10.10.101:57006 → 10.10.10.81:81".
std::string packetSummary(const Packet& packet);
/// "tcp", "udp", "icmp", "icmp6", "arp", "ip/47", "ether/0x88cc".
std::string protocolName(const Packet& packet);

} // namespace vs
