// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/tcpdump_text.h"

#include "import_fixture.h"

namespace vs {

namespace {

TcpdumpLine parsed(const std::string& line)
{
    const auto read = parseTcpdumpLine(line);
    EXPECT_TRUE(read.has_value()) << line;
    return read.value_or(TcpdumpLine{});
}

TEST(TcpdumpText, PlainLine)
{
    const TcpdumpLine line =
        parsed("16:33:11.911184 veth101i1 P   IP 172.31.0.2.50198 > 172.31.1.11.80: Flags [S], seq "
               "3404503761, win 64240");
    EXPECT_EQ(line.clock, TcpdumpLine::Clock::OfDay);
    EXPECT_EQ(line.time, (16 * 3600 + 33 * 60 + 11) * kSecond + 911184 * kMicrosecond);
    EXPECT_EQ(line.interface, "veth101i1");
    EXPECT_EQ(line.direction, Direction::In);
    EXPECT_EQ(line.type, PacketType::OtherHost);
    EXPECT_EQ(line.packet.source.toString(), "172.31.0.2");
    EXPECT_EQ(line.packet.sourcePort, 50198);
    EXPECT_EQ(line.packet.destinationPort, 80);
    EXPECT_TRUE(line.packet.isSyn());
    EXPECT_EQ(line.packet.sequence, 3404503761U);
    EXPECT_EQ(line.packet.window, 64240);
    EXPECT_FALSE(line.lengthTold);
    EXPECT_EQ(line.packet.ipLength, 0);
}

TEST(TcpdumpText, LinkHeaderAndLengthAsRulesCountIt)
{
    const TcpdumpLine line = parsed("1795437722.968492 tap811i0 Out ifindex 8 bc:24:11:aa:01:01 "
                                    "ethertype IPv4 (0x0800), length "
                                    "80: 10.10.10.101.57006 > 10.10.10.81.81: Flags [S], seq "
                                    "809424896, win 64240, options [mss "
                                    "1460,sackOK,TS val 67713388 ecr 0,nop,wscale 10], length 0");
    EXPECT_EQ(line.clock, TcpdumpLine::Clock::Epoch);
    EXPECT_EQ(line.index, 8U);
    EXPECT_EQ(line.direction, Direction::Out);
    EXPECT_EQ(line.packet.sourceMac.toString(), "bc:24:11:aa:01:01");
    EXPECT_EQ(line.packet.sequence, 809424896U);
    EXPECT_EQ(line.packet.acknowledgement, 0U);
    EXPECT_EQ(line.packet.payloadLength, 0U);
    EXPECT_EQ(line.packet.ipLength, 60);
}

TEST(TcpdumpText, EthernetHeaderWithTag)
{
    const TcpdumpLine line =
        parsed("2026-11-26 18:12:36.5 bc:24:11:aa:01:01 > bc:24:11:aa:08:11, ethertype 802.1Q "
               "(0x8100), length 78: vlan 20, p 0, ethertype IPv4 (0x0800), 10.0.0.1.5 > "
               "10.0.0.2.80: Flags [R], seq 7, win 0, length 0");
    EXPECT_EQ(line.clock, TcpdumpLine::Clock::Date);
    EXPECT_EQ(line.packet.vlan, 20);
    EXPECT_FALSE(line.directed);
    EXPECT_TRUE(line.packet.isRst());
    EXPECT_EQ(line.packet.sequence, 7U);
}

TEST(TcpdumpText, DatesThatNoTimestampHoldsAreNone)
{
    const std::string rest =
        " 18:12:36.5 tap1i0 P IP 10.0.0.1.5 > 10.0.0.2.80: Flags [R], seq 7, win "
        "0, length 0";
    const auto dated = [&](const std::string& date) {
        const auto line = parseTcpdumpLine(date + rest);
        return line && line->clock == TcpdumpLine::Clock::Date;
    };
    EXPECT_TRUE(dated("1970-01-01"));
    EXPECT_TRUE(dated("2200-12-31"));
    EXPECT_FALSE(dated("1969-12-31"));
    EXPECT_FALSE(dated("2201-01-01"));
    EXPECT_FALSE(dated("9999-12-31"));
    EXPECT_FALSE(dated("2023-02-29"));
}

TEST(TcpdumpText, VerboseLinesJoined)
{
    const TcpdumpLine line = parsed(
        "18:12:36.552952 veth101i1 P   IP (tos 0x0, ttl 64, id 34714, offset 0, flags [DF], proto "
        "TCP (6), length 60)     10.10.10.101.48362 > 10.10.10.81.81: Flags [S.], cksum 0x28f8 "
        "(incorrect -> 0x98af), seq 1, ack 5, win 64240, options [mss 1460], length 0");
    EXPECT_EQ(line.packet.ttl, 64);
    EXPECT_EQ(line.packet.ipId, 34714);
    EXPECT_EQ(line.packet.ipLength, 60);
    EXPECT_EQ(line.packet.acknowledgement, 5U);
}

TEST(TcpdumpText, OtherProtocols)
{
    const TcpdumpLine data =
        parsed("10:00:00.1 tap1i0 P IP6 fd00::1.443 > fd00::2.5000: Flags [P.], "
               "seq 1:74, ack 1, win 5, length 73: HTTP");
    EXPECT_TRUE(data.packet.source.isV6());
    EXPECT_EQ(data.packet.sequence, 1U);
    EXPECT_EQ(data.packet.payloadLength, 73U);
    const TcpdumpLine udp = parsed("10:00:00.1 tap1i0 P IP 10.0.0.1.53 > 10.0.0.2.999: 7 1/0/0 A "
                                   "1.2.3.4 (45)");
    EXPECT_TRUE(udp.packet.isUdp());
    const TcpdumpLine echo =
        parsed("10:00:00.1 tap1i0 P IP 10.0.0.1 > 10.0.0.2: ICMP echo request, "
               "id 7, seq 3, length 64");
    EXPECT_EQ(echo.packet.icmpType, 8);
    EXPECT_EQ(echo.packet.sourcePort, 7);
    EXPECT_EQ(echo.packet.destinationPort, 3);
    const TcpdumpLine refused =
        parsed("10:00:00.1 tap1i0 P IP 10.0.0.2 > 10.0.0.1: ICMP 10.0.0.2 udp port 53 unreachable, "
               "length 36");
    EXPECT_EQ(refused.packet.icmpType, 3);
    EXPECT_EQ(refused.packet.icmpCode, 3);
    const TcpdumpLine arp =
        parsed("10:00:00.1 vmbr0 B ARP, Request who-has 10.0.0.2 tell 10.0.0.1, length 28");
    EXPECT_TRUE(arp.packet.isArp());
    EXPECT_EQ(arp.packet.source.toString(), "10.0.0.1");
    const TcpdumpLine reply = parsed("10:00:00.1 tap1i0 P ARP, Reply 10.0.0.2 is-at "
                                     "bc:24:11:00:00:01, length 28");
    EXPECT_EQ(reply.packet.icmpType, 2);
    EXPECT_EQ(reply.packet.sourceMac.toString(), "bc:24:11:00:00:01");
}

TEST(TcpdumpText, AllThatTheLabPrintedIsUnderstood)
{
    // Every way of printing tells the same packets: whole lines, whatever the options.
    for (const char* name : {"", "-S", "-e", "-t", "-tt", "-ttS", "-ttt", "-tttt", "-ttttt"}) {
        std::istringstream text(
            test::pasteText("rst-dropped/tcpdump" + std::string(name) + ".txt"));
        int packets = 0;
        for (std::string line; std::getline(text, line);) {
            if (!beginsLikeTcpdump(line))
                continue;
            ++packets;
            EXPECT_TRUE(parsed(line).whole) << line;
            EXPECT_TRUE(parsed(line).lengthTold) << line;
            EXPECT_FALSE(parsed(line).interface.empty()) << line;
        }
        EXPECT_EQ(packets, 36) << name;
    }
}

TEST(TcpdumpText, CutAnywhereItNeverFails)
{
    std::istringstream text(test::pasteText("rst-dropped/tcpdump-e.txt"));
    for (std::string line; std::getline(text, line);) {
        for (std::size_t cut = 0; cut <= line.size(); ++cut) {
            const auto read = parseTcpdumpLine(line.substr(0, cut));
            if (read) {
                EXPECT_TRUE(read->packet.source.known());
            }
        }
    }
}

TEST(TcpdumpText, OtherLinesAreNoPackets)
{
    for (const char* line :
         {"", "tcpdump: listening on any", "9 packets captured", "root@pve:~# tcpdump -i any",
          "12: tap811i0: <BROADCAST> mtu 1500", "16:33:11 I saw a drop", "-A FORWARD -j DROP",
          "[NEW] tcp      6 120 SYN_SENT src=1.2.3.4", "16:33:11.9 IP", "16:33:11.9 tap811i0 P IP"})
        EXPECT_FALSE(parseTcpdumpLine(line).has_value()) << line;
}

} // namespace

} // namespace vs
