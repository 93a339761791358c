// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/conntrack_event.h"
#include "core/model/packet.h"
#include "core/model/rule.h"

#include <gtest/gtest.h>

using namespace vs;

namespace {

Packet tcp(std::uint8_t flags, std::uint32_t payload = 0)
{
    Packet packet;
    packet.network = Packet::Network::Ipv4;
    packet.protocol = ipproto::Tcp;
    packet.source = *IpAddress::parse("10.10.10.101");
    packet.destination = *IpAddress::parse("10.10.10.81");
    packet.sourcePort = 57006;
    packet.destinationPort = 81;
    packet.tcpFlags = flags;
    packet.payloadLength = payload;
    return packet;
}

} // namespace

TEST(Packet, FlagsAreSpelledLikeTcpdump)
{
    EXPECT_EQ(flagLetters(tcpflag::Syn), "S");
    EXPECT_EQ(flagLetters(tcpflag::Syn | tcpflag::Ack), "S.");
    EXPECT_EQ(flagLetters(tcpflag::Rst | tcpflag::Ack), "R.");
    EXPECT_EQ(flagLetters(tcpflag::Fin | tcpflag::Psh | tcpflag::Ack), "FP.");
    EXPECT_EQ(flagLetters(tcpflag::Syn | tcpflag::Ece | tcpflag::Cwr), "SEW");
    EXPECT_EQ(flagLetters(0), "none");
}

TEST(Packet, HasANameForPeople)
{
    EXPECT_EQ(packetName(tcp(tcpflag::Syn)), "SYN");
    EXPECT_EQ(packetName(tcp(tcpflag::Syn | tcpflag::Ack)), "SYN, ACK");
    EXPECT_EQ(packetName(tcp(tcpflag::Rst | tcpflag::Ack)), "RST, ACK");
    EXPECT_EQ(packetName(tcp(tcpflag::Ack)), "ACK");
    EXPECT_EQ(packetName(tcp(tcpflag::Psh | tcpflag::Ack, 5)), "data");
    EXPECT_EQ(packetSummary(tcp(tcpflag::Syn)), "SYN 10.10.10.101:57006 → 10.10.10.81:81");
    EXPECT_EQ(protocolName(tcp(tcpflag::Syn)), "tcp");

    Packet arp;
    arp.network = Packet::Network::Arp;
    arp.icmpType = 1;
    arp.source = *IpAddress::parse("10.0.0.1");
    arp.destination = *IpAddress::parse("10.0.0.2");
    EXPECT_EQ(packetSummary(arp), "ARP request 10.0.0.1 → 10.0.0.2");

    Packet udp = tcp(0);
    udp.protocol = ipproto::Udp;
    udp.network = Packet::Network::Ipv6;
    udp.source = *IpAddress::parse("fe80::1");
    udp.destination = *IpAddress::parse("ff02::fb");
    EXPECT_EQ(packetSummary(udp), "UDP [fe80::1]:57006 → [ff02::fb]:81");

    Packet echo = tcp(0);
    echo.protocol = ipproto::Icmp;
    echo.icmpType = 8;
    EXPECT_EQ(packetSummary(echo), "ICMP echo request 10.10.10.101 → 10.10.10.81");

    Packet lldp;
    lldp.etherType = 0x88cc;
    EXPECT_EQ(protocolName(lldp), "ether/0x88cc");
    EXPECT_EQ(packetSummary(lldp), "frame 0x88cc");

    Packet gre = tcp(0);
    gre.protocol = 47;
    EXPECT_EQ(protocolName(gre), "ip/47");
}

TEST(ConntrackEvent, PrintsAsConntrackDoes)
{
    ConntrackEvent event;
    event.time = 1'795'437'722'968'685'000;
    event.protocol = ipproto::Tcp;
    event.state = "SYN_SENT";
    event.unreplied = true;
    event.mark = 101;
    event.id = 923936857;
    event.original = {*IpAddress::parse("10.10.10.101"), *IpAddress::parse("10.10.10.81"), 57006,
                      81};
    event.reply = {*IpAddress::parse("10.10.10.81"), *IpAddress::parse("10.10.10.101"), 81, 57006};
    EXPECT_EQ(conntrackLine(event),
              "[1795437722.968685]\t    [NEW] ipv4     2 tcp      6 SYN_SENT src=10.10.10.101 "
              "dst=10.10.10.81 sport=57006 dport=81 [UNREPLIED] src=10.10.10.81 dst=10.10.10.101 "
              "sport=81 dport=57006 mark=101 id=923936857");
}

TEST(Rule, ChainsAreFoundByName)
{
    RuleTable table;
    table.chains.emplace_back().name = "FORWARD";
    ASSERT_NE(table.findChain("FORWARD"), nullptr);
    EXPECT_EQ(table.findChain("INPUT"), nullptr);
    EXPECT_STREQ(backendName(RuleBackend::IptablesLegacy), "legacy");
}
