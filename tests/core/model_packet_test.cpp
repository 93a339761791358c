// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/conntrack_event.h"
#include "core/model/packet.h"
#include "core/model/rule.h"
#include "core/model/rule_step.h"

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

namespace {

/// What a line of a legacy trace tells of tcp(): all but what is behind the transport header.
RuleStep stepOf(const Packet& packet)
{
    RuleStep step;
    step.packet = packet;
    step.packet.payloadLength = 0;
    step.packet.payloadHash = 0;
    step.packet.checksum = Packet::Checksum::Unknown;
    step.numbersTold = true;
    return step;
}

Packet capturedData()
{
    Packet packet = tcp(tcpflag::Ack | tcpflag::Psh, 100);
    packet.etherType = 0x0800;
    packet.ipId = 777;
    packet.ipLength = 152;
    packet.ttl = 64;
    packet.window = 500;
    packet.sequence = 1000;
    packet.acknowledgement = 2000;
    packet.payloadHash = 42;
    packet.checksum = Packet::Checksum::Partial;
    return packet;
}

} // namespace

TEST(SameTraced, WhatALineTellsDecides)
{
    const Packet captured = capturedData();
    ASSERT_TRUE(sameTraced(captured, stepOf(captured)));
    const auto differs = [&](auto&& change) {
        RuleStep step = stepOf(captured);
        change(step.packet);
        return !sameTraced(captured, step);
    };
    EXPECT_TRUE(differs([](Packet& it) { it.network = Packet::Network::Ipv6; }));
    EXPECT_TRUE(differs([](Packet& it) { it.source = *IpAddress::parse("10.10.10.102"); }));
    EXPECT_TRUE(differs([](Packet& it) { it.destination = *IpAddress::parse("10.10.10.82"); }));
    EXPECT_TRUE(differs([](Packet& it) { it.protocol = ipproto::Udp; }));
    EXPECT_TRUE(differs([](Packet& it) { ++it.sourcePort; }));
    EXPECT_TRUE(differs([](Packet& it) { ++it.destinationPort; }));
    EXPECT_TRUE(differs([](Packet& it) { it.tcpFlags = tcpflag::Ack; }));
    EXPECT_TRUE(differs([](Packet& it) { ++it.window; }));
    EXPECT_TRUE(differs([](Packet& it) { it.ipId = 0; })) << "0 is a number like any other";
    EXPECT_TRUE(differs([](Packet& it) { ++it.ipLength; }));
    EXPECT_TRUE(differs([](Packet& it) { ++it.sequence; }));
    EXPECT_TRUE(differs([](Packet& it) { ++it.acknowledgement; }));
}

TEST(SameTraced, WhatHopsChangeDoesNot)
{
    const Packet captured = capturedData();
    RuleStep step = stepOf(captured);
    step.packet.ttl = 63; // routed
    step.packet.sourceMac = *Mac::parse("bc:24:11:00:00:01");
    step.packet.vlan = 20;
    EXPECT_TRUE(sameTraced(captured, step));
}

TEST(SameTraced, NumbersThatWereNotToldAreNotCompared)
{
    const Packet captured = capturedData();
    RuleStep step = stepOf(captured); // as nft tells it
    step.numbersTold = false;
    step.packet.sequence = 0;
    step.packet.acknowledgement = 0;
    EXPECT_TRUE(sameTraced(captured, step));
    step.packet.ipLength = 153;
    EXPECT_FALSE(sameTraced(captured, step)) << "other data of the same flow";
    step.packet.ipLength = 0;
    EXPECT_TRUE(sameTraced(captured, step)) << "a length that was not told";
}

TEST(SameTraced, Ipv6HasNoIdentification)
{
    Packet captured = capturedData();
    captured.network = Packet::Network::Ipv6;
    captured.source = *IpAddress::parse("2001:db8::1");
    captured.destination = *IpAddress::parse("2001:db8::2");
    captured.ipId = 0;
    RuleStep step = stepOf(captured);
    step.packet.ipId = 5;
    EXPECT_TRUE(sameTraced(captured, step));
    ++step.packet.sequence;
    EXPECT_FALSE(sameTraced(captured, step));
}

TEST(SameTraced, FragmentsAreComparedByWhatAllOfThemHave)
{
    Packet first = capturedData();
    first.moreFragments = true;
    RuleStep whole = stepOf(capturedData()); // conntrack put it together
    whole.packet.ipLength = 4000;
    EXPECT_TRUE(sameTraced(first, whole));
    Packet later = first;
    later.fragmentOffset = 1480;
    EXPECT_FALSE(sameTraced(later, whole));
    RuleStep step = stepOf(later);
    step.packet.sourcePort = 0;
    step.packet.destinationPort = 0;
    step.packet.tcpFlags = 0;
    EXPECT_TRUE(sameTraced(later, step)) << "it has no ports to compare";
}

TEST(SameTraced, EchoesByTheirNumbersAndArpByItsOperation)
{
    Packet echo = capturedData();
    echo.protocol = ipproto::Icmp;
    echo.icmpType = 8;
    echo.sourcePort = 21;
    echo.destinationPort = 3;
    RuleStep step = stepOf(echo);
    step.numbersTold = false;
    EXPECT_TRUE(sameTraced(echo, step));
    step.packet.destinationPort = 4;
    EXPECT_FALSE(sameTraced(echo, step));
    step = stepOf(echo);
    step.packet.icmpType = 0;
    EXPECT_FALSE(sameTraced(echo, step));

    Packet arp;
    arp.network = Packet::Network::Arp;
    arp.source = *IpAddress::parse("10.10.10.101");
    arp.destination = *IpAddress::parse("10.10.10.81");
    arp.icmpType = 1;
    EXPECT_TRUE(sameTraced(arp, stepOf(arp)));
    RuleStep reply = stepOf(arp);
    reply.packet.icmpType = 2;
    EXPECT_FALSE(sameTraced(arp, reply));
}
