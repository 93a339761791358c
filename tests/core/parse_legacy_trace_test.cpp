// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/legacy_trace.h"

#include <gtest/gtest.h>

#include <string>

using namespace vs;

namespace {

constexpr std::string_view kReset =
    "TRACE: filter:PVEFW-FORWARD:rule:1 IN=vmbr0 OUT=vmbr0 PHYSIN=fwpr811p0 PHYSOUT=fwpr101p1 "
    "MAC=bc:24:11:00:01:01:bc:24:11:00:08:11:08:00 SRC=192.0.2.81 DST=192.0.2.101 LEN=40 TOS=0x00 "
    "PREC=0x00 TTL=64 ID=0 DF PROTO=TCP SPT=81 DPT=40112 SEQ=0 ACK=3123456789 WINDOW=0 ACK RST";
constexpr std::string_view kSynV6 =
    "TRACE: filter:PVEFW-FORWARD:rule:4 IN=fwbr101i1 OUT=fwbr101i1 PHYSIN=veth101i1 "
    "PHYSOUT=fwln101i1 MAC=bc:24:11:00:08:11:bc:24:11:00:01:01:86:dd "
    "SRC=2001:0db8:0000:0000:0000:0000:0000:0101 DST=2001:0db8:0000:0000:0000:0000:0000:0081 "
    "LEN=80 TC=0 HOPLIMIT=63 FLOWLBL=938060 PROTO=TCP SPT=53002 DPT=81 SEQ=4000000001 ACK=0 "
    "WINDOW=64800 RES=0x00 SYN URGP=0 OPT (020405A00402080A01020304000000000103030A)";

RuleStep parsed(const std::string& line)
{
    const auto step = parseLegacyTrace(line);
    EXPECT_TRUE(step) << line;
    return step.value_or(RuleStep{});
}

void expectReset(const RuleStep& step)
{
    EXPECT_EQ(step.backend, RuleBackend::IptablesLegacy);
    EXPECT_EQ(step.family, RuleFamily::V4);
    EXPECT_EQ(step.table, "filter");
    EXPECT_EQ(step.chain, "PVEFW-FORWARD");
    EXPECT_EQ(step.kind, RuleStep::Kind::Rule);
    EXPECT_EQ(step.number, 1);
    EXPECT_EQ(step.in + ' ' + step.out + ' ' + step.physIn + ' ' + step.physOut,
              "vmbr0 vmbr0 fwpr811p0 fwpr101p1");
    EXPECT_EQ(packetSummary(step.packet), "RST, ACK 192.0.2.81:81 → 192.0.2.101:40112");
    EXPECT_EQ(step.packet.sourceMac.toString(), "bc:24:11:00:08:11");
    EXPECT_EQ(step.packet.tcpFlags, tcpflag::Rst | tcpflag::Ack);
    EXPECT_EQ(step.packet.sequence, 0U);
    EXPECT_EQ(step.packet.acknowledgement, 3123456789U);
    EXPECT_EQ(step.packet.ipLength, 40);
    EXPECT_EQ(step.packet.ttl, 64);
    EXPECT_EQ(step.packet.ipId, 0);
    EXPECT_TRUE(step.numbersTold);
    EXPECT_FALSE(step.packet.truncated);
}

} // namespace

TEST(ParseLegacyTrace, ReadsALineWhateverStandsBeforeIt)
{
    for (const char* before :
         {"", "0 6 - 23/Nov/2026:12:43:30 +0000 ", "[ 1736.400258] ", "<4>[ 1736.400258] ",
          "[Mon Nov 23 12:43:30 2026] ", "Nov 23 12:43:30 pve1 kernel: [ 1736.400258] ",
          "Nov 23 12:43:30 pve1 kernel: ", "2026-11-23T12:43:30.123456+00:00 pve1 kernel: ",
          "4,1234,1736400258,-;", "kern  :warn  : [ 1736.400258] "}) {
        expectReset(parsed(before + std::string(kReset)));
        expectReset(parsed(before + std::string(kReset) + " "));
        // The kernel log also tells what pvefw-logger leaves out.
        expectReset(
            parsed(before + std::string(kReset) + " URGP=0 OPT (0101080A) MARK=0x80000000"));
    }
}

TEST(ParseLegacyTrace, ReadsIpv6)
{
    for (const char* before : {"", "[ 1736.400258] ", "Nov 23 12:43:30 pve1 kernel: "}) {
        const RuleStep step = parsed(before + std::string(kSynV6));
        EXPECT_EQ(step.family, RuleFamily::V6);
        EXPECT_EQ(step.number, 4);
        EXPECT_EQ(packetSummary(step.packet), "SYN [2001:db8::101]:53002 → [2001:db8::81]:81");
        EXPECT_EQ(step.packet.network, Packet::Network::Ipv6);
        EXPECT_EQ(step.packet.tcpFlags, tcpflag::Syn);
        EXPECT_EQ(step.packet.ttl, 63);
        EXPECT_EQ(step.packet.ipLength, 80);
        EXPECT_EQ(step.packet.ipId, 0);
        EXPECT_EQ(step.packet.window, 64800);
        EXPECT_EQ(step.packet.sequence, 4000000001U);
        EXPECT_TRUE(step.numbersTold);
    }
}

TEST(ParseLegacyTrace, ReadsEchoesOfBothFamilies)
{
    const RuleStep v4 = parsed(
        "TRACE: raw:PREROUTING:policy:3 IN=fwbr101i1 OUT= PHYSIN=veth101i1 SRC=192.0.2.101 "
        "DST=192.0.2.81 LEN=84 TOS=0x00 PREC=0x00 TTL=64 ID=777 DF PROTO=ICMP TYPE=8 CODE=0 ID=21 "
        "SEQ=3");
    EXPECT_EQ(v4.kind, RuleStep::Kind::Policy);
    EXPECT_EQ(v4.number, 3);
    EXPECT_EQ(v4.out, "");
    EXPECT_EQ(v4.packet.icmpType, 8);
    EXPECT_EQ(v4.packet.ipId, 777) << "the first ID is the packet's, the second the echo's";
    EXPECT_EQ(v4.packet.sourcePort, 21);
    EXPECT_EQ(v4.packet.destinationPort, 3);
    EXPECT_FALSE(v4.numbersTold) << "an echo's number is none of TCP's";
    const RuleStep v6 = parsed("TRACE: filter:tap811i0-IN:return:12 IN=fwbr811i0 OUT=fwbr811i0 "
                               "SRC=2001:db8::101 DST=2001:db8::81 LEN=104 TC=0 HOPLIMIT=64 "
                               "FLOWLBL=1 PROTO=ICMPv6 TYPE=128 CODE=0 ID=21 SEQ=3");
    EXPECT_EQ(v6.kind, RuleStep::Kind::Return);
    EXPECT_EQ(v6.chain, "tap811i0-IN");
    EXPECT_EQ(v6.packet.protocol, ipproto::Icmp6);
    EXPECT_EQ(v6.packet.icmpType, 128);
    EXPECT_EQ(v6.packet.destinationPort, 3);
}

TEST(ParseLegacyTrace, ReadsFragmentsAndWhatErrorsAreAbout)
{
    const RuleStep later =
        parsed("TRACE: filter:FORWARD:rule:1 IN=vmbr0 OUT=vmbr0 SRC=192.0.2.81 DST=192.0.2.101 "
               "LEN=1500 TOS=0x00 PREC=0x00 TTL=64 ID=7 MF FRAG:185 PROTO=UDP");
    EXPECT_TRUE(later.packet.moreFragments);
    EXPECT_EQ(later.packet.fragmentOffset, 1480);
    EXPECT_EQ(later.packet.sourcePort, 0);
    const RuleStep error =
        parsed("TRACE: filter:FORWARD:rule:1 IN=vmbr0 OUT=vmbr0 SRC=192.0.2.1 DST=192.0.2.101 "
               "LEN=68 TOS=0x00 PREC=0xC0 TTL=64 ID=9 PROTO=ICMP TYPE=3 CODE=3 [SRC=192.0.2.101 "
               "DST=192.0.2.81 LEN=40 TOS=0x00 PREC=0x00 TTL=63 ID=5 PROTO=TCP SPT=1 DPT=2 ]");
    EXPECT_EQ(error.packet.source.toString(), "192.0.2.1");
    EXPECT_EQ(error.packet.ipId, 9);
    EXPECT_EQ(error.packet.icmpCode, 3);
    EXPECT_EQ(error.packet.destinationPort, 0);
}

TEST(ParseLegacyTrace, AChainMayHaveAnyName)
{
    RuleStep step = parsed("TRACE: nat:a:b:rule:7 IN=eno1 SRC=192.0.2.1 DST=192.0.2.2 PROTO=47");
    EXPECT_EQ(step.table, "nat");
    EXPECT_EQ(step.chain, "a:b");
    EXPECT_EQ(step.packet.protocol, 47);
}

TEST(ParseLegacyTrace, LeavesEverythingElse)
{
    for (const char* line :
         {"", "TRACE: ", "TRACE", "0 6 - policy DROP: IN=vmbr0 SRC=192.0.2.1",
          "TRACE: filter:FORWARD:rule:0 IN=a SRC=192.0.2.1 DST=192.0.2.2 PROTO=TCP",
          "TRACE: filter:FORWARD:rule:-1 IN=a SRC=192.0.2.1 DST=192.0.2.2 PROTO=TCP",
          "TRACE: filter:FORWARD:rule:x IN=a SRC=192.0.2.1 DST=192.0.2.2 PROTO=TCP",
          "TRACE: filter:FORWARD:rule:99999999999 IN=a SRC=192.0.2.1 DST=192.0.2.2 PROTO=TCP",
          "TRACE: filter:rule:1 IN=a SRC=192.0.2.1 DST=192.0.2.2 PROTO=TCP",
          "TRACE: :FORWARD:rule:1 IN=a SRC=192.0.2.1 DST=192.0.2.2 PROTO=TCP",
          "TRACE: filter:FORWARD:verdict:1 IN=a SRC=192.0.2.1 DST=192.0.2.2 PROTO=TCP",
          "TRACE: filter:FORWARD:rule:1 IN=a SRC=nobody DST=192.0.2.2 PROTO=TCP"})
        EXPECT_FALSE(parseLegacyTrace(line)) << line;
}

// What a cut line still tells is never another packet or another rule than the whole one's.
TEST(ParseLegacyTrace, ACutAtAnyByteNeverTellsAnotherStep)
{
    for (const std::string_view line : {kReset, kSynV6}) {
        const RuleStep whole = parsed(std::string(line));
        const std::size_t protocol = line.find("PROTO=TCP") + 9;
        for (std::size_t length = 0; length < line.size(); ++length) {
            const auto cut = parseLegacyTrace(line.substr(0, length));
            if (length < protocol - 3) {
                EXPECT_FALSE(cut) << line.substr(0, length);
                continue;
            }
            if (!cut)
                continue;
            EXPECT_EQ(cut->chain, whole.chain);
            EXPECT_EQ(cut->number, whole.number);
            EXPECT_EQ(cut->packet.source, whole.packet.source);
            EXPECT_EQ(cut->packet.destination, whole.packet.destination);
        }
    }
}
