// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/legacy_trace.h"
#include "core/parse/nft_trace.h"
#include "core/record/evidence_text.h"

#include "tests/core/record_fixture.h"

#include <gmock/gmock.h>

using namespace vs;
using namespace vs::record;

namespace {

/// Every member, on its own terms: what ruleStepLine() forgets shows here.
void expectSame(const RuleStep& a, const RuleStep& b)
{
    EXPECT_EQ(a.backend, b.backend);
    EXPECT_EQ(a.family, b.family);
    EXPECT_EQ(a.table, b.table);
    EXPECT_EQ(a.chain, b.chain);
    EXPECT_EQ(a.kind, b.kind);
    EXPECT_EQ(a.number, b.number);
    EXPECT_EQ(a.handle, b.handle);
    EXPECT_EQ(a.text, b.text);
    EXPECT_EQ(a.verdict, b.verdict);
    EXPECT_EQ(a.in, b.in);
    EXPECT_EQ(a.out, b.out);
    EXPECT_EQ(a.physIn, b.physIn);
    EXPECT_EQ(a.physOut, b.physOut);
    EXPECT_EQ(a.traceId, b.traceId);
    EXPECT_EQ(a.numbersTold, b.numbersTold);
    const Packet& p = a.packet;
    const Packet& q = b.packet;
    EXPECT_EQ(p.network, q.network);
    EXPECT_EQ(p.source, q.source);
    EXPECT_EQ(p.destination, q.destination);
    EXPECT_EQ(p.sourceMac, q.sourceMac);
    EXPECT_EQ(p.etherType, q.etherType);
    EXPECT_EQ(p.vlan, q.vlan);
    EXPECT_EQ(p.sourcePort, q.sourcePort);
    EXPECT_EQ(p.destinationPort, q.destinationPort);
    EXPECT_EQ(p.sequence, q.sequence);
    EXPECT_EQ(p.acknowledgement, q.acknowledgement);
    EXPECT_EQ(p.ipId, q.ipId);
    EXPECT_EQ(p.ipLength, q.ipLength);
    EXPECT_EQ(p.window, q.window);
    EXPECT_EQ(p.fragmentOffset, q.fragmentOffset);
    EXPECT_EQ(p.moreFragments, q.moreFragments);
    EXPECT_EQ(p.protocol, q.protocol);
    EXPECT_EQ(p.tcpFlags, q.tcpFlags);
    EXPECT_EQ(p.ttl, q.ttl);
    EXPECT_EQ(p.icmpType, q.icmpType);
    EXPECT_EQ(p.icmpCode, q.icmpCode);
    EXPECT_EQ(p.truncated, q.truncated);
}

void expectRoundTrip(const RuleStep& step)
{
    const std::string line = ruleStepLine(step);
    EXPECT_EQ(line.find_first_of("\n\r\t"), std::string::npos) << line;
    const auto read = parseRuleStepLine(line);
    ASSERT_TRUE(read) << line;
    expectSame(*read, step);
}

/// No two members have the same value, so that none can stand in for another.
RuleStep fullStep()
{
    RuleStep step;
    step.backend = RuleBackend::Nftables;
    step.family = RuleFamily::Both;
    step.table = "bridge proxmox-firewall-guests";
    step.chain = "guest-811-in";
    step.kind = RuleStep::Kind::Return;
    step.number = 3;
    step.handle = 0xffffffffffffffffU;
    step.text = "ct state invalid counter drop";
    step.verdict = "jump vm-in";
    step.in = "i";
    step.out = "o";
    step.physIn = "pi";
    step.physOut = "po";
    step.traceId = 0x6a9aac47;
    step.numbersTold = true;
    Packet& packet = step.packet;
    packet.network = Packet::Network::Ipv6;
    packet.source = *IpAddress::parse("2001:db8::1");
    packet.destination = *IpAddress::parse("2001:db8::2");
    packet.sourceMac = *Mac::parse("bc:24:11:00:08:11");
    packet.etherType = 0x86dd;
    packet.vlan = 20;
    packet.sourcePort = 53002;
    packet.destinationPort = 81;
    packet.sequence = 4'000'000'001U;
    packet.acknowledgement = 4'000'000'002U;
    packet.ipId = 7;
    packet.ipLength = 65535;
    packet.window = 64800;
    packet.fragmentOffset = 1480;
    packet.moreFragments = true;
    packet.protocol = ipproto::Tcp;
    packet.tcpFlags = 0xff;
    packet.ttl = 63;
    packet.icmpType = 128;
    packet.icmpCode = 9;
    packet.truncated = true;
    return step;
}

} // namespace

TEST(RecordEvidence, AStepComesBackAsItWas)
{
    expectRoundTrip(fullStep());
    expectRoundTrip(RuleStep{});
    RuleStep legacy = *parseLegacyTrace(
        "TRACE: filter:PVEFW-FORWARD:policy:1 IN=vmbr0 OUT=vmbr0 SRC=192.0.2.81 DST=192.0.2.101 "
        "LEN=40 TTL=64 ID=0 PROTO=TCP SPT=81 DPT=40112 SEQ=0 ACK=7 WINDOW=0 ACK RST");
    EXPECT_TRUE(legacy.numbersTold);
    expectRoundTrip(legacy);
}

TEST(RecordEvidence, ALineIsReadable)
{
    RuleStep step;
    step.table = "filter";
    step.chain = "PVEFW-FORWARD";
    step.number = 1;
    step.in = "vmbr0";
    EXPECT_EQ(ruleStepLine(step), "backend=legacy family=4 table=filter chain=PVEFW-FORWARD "
                                  "kind=rule number=1 in=vmbr0 net=other end=1");
    EXPECT_EQ(kernelDropLine({9, 101, "NETFILTER_DROP", "nf_hook_slow", 2048, 3}),
              "reason=NETFILTER_DROP location=nf_hook_slow ethertype=2048 cpu=3 uncertainty=101 "
              "end=1");
}

TEST(RecordEvidence, HostileNamesStayOneLineAndComeBack)
{
    std::string every;
    for (int byte = 0; byte < 256; ++byte)
        every += static_cast<char>(byte);
    for (const std::string& name :
         {every, std::string("\n"), std::string("a\nVETHSCOPE_EVENT=warning\nMESSAGE=x"),
          std::string("\" end=1"), std::string("\\"), std::string("\\x"), std::string("end=1"),
          std::string("caf\xc3\xa9"), std::string("caf\xe9"), std::string(" "), std::string("=")}) {
        RuleStep step = fullStep();
        step.table = step.chain = step.text = step.verdict = step.in = name;
        expectRoundTrip(step);
        const auto drop = parseKernelDropLine(kernelDropLine({0, 0, name, name, 2048, 0}));
        ASSERT_TRUE(drop);
        EXPECT_EQ(drop->reason, name);
        EXPECT_EQ(drop->location, name);
    }
}

TEST(RecordEvidence, ACutAtAnyByteIsNone)
{
    const std::string step = ruleStepLine(fullStep());
    for (std::size_t length = 0; length < step.size(); ++length)
        EXPECT_FALSE(parseRuleStepLine(step.substr(0, length))) << step.substr(0, length);
    const std::string drop = kernelDropLine({0, 101, "NETFILTER_DROP", "nf_hook_slow", 2048, 3});
    for (std::size_t length = 0; length < drop.size(); ++length)
        EXPECT_FALSE(parseKernelDropLine(drop.substr(0, length))) << drop.substr(0, length);
}

TEST(RecordEvidence, OtherLinesAreNone)
{
    for (const char* line : {"", "end=1", "nonsense", "backend=legacy end=1", "=x end=1",
                             "backend=legacy family=5 kind=rule net=ip end=1",
                             "backend=legacy family=4 kind=rule net=ip number=x end=1",
                             "backend=legacy family=4 kind=rule net=ip sport=65536 end=1",
                             "backend=legacy family=4 kind=rule net=ip src=nobody end=1",
                             "backend=legacy family=4 kind=rule net=ip mac=nobody end=1",
                             "backend=legacy family=4 kind=rule net=ip rule=\"open end=1",
                             "backend=legacy family=4 kind=rule net=ip rule=\"a\"b end=1",
                             "backend=legacy family=4 kind=rule net=ip rule=\"\\q\" end=1",
                             "backend=legacy family=4 kind=rule net=ip rule=\"\\x1\" end=1"})
        EXPECT_FALSE(parseRuleStepLine(line)) << line;
    EXPECT_TRUE(parseRuleStepLine("backend=legacy family=4 kind=rule net=ip later=2 end=1"))
        << "a later version tells more";
    EXPECT_FALSE(parseKernelDropLine("location=nf_hook_slow end=1")) << "no reason";
}

TEST(RecordEvidence, ADamagedEventIsCountedAndTheRestIsRead)
{
    const test::TempFolder folder;
    const std::string path = folder.file("session.pcapng");
    {
        auto writer = SessionWriter::create(path);
        ASSERT_TRUE(writer);
        test::playSmallTrace(**writer);
        ASSERT_TRUE((*writer)->close());
    }
    std::string bytes = test::readFile(path);
    const std::size_t at = bytes.find("backend=iptables-nft");
    ASSERT_NE(at, std::string::npos);
    bytes.replace(at, 7, "BACKEND");
    test::writeFile(path, bytes);
    test::TextSink whole;
    test::playSmallTrace(whole);
    test::TextSink sink;
    ASSERT_TRUE(readSession(path, sink));
    EXPECT_EQ(sink.events.size(), whole.events.size() - 1);
    EXPECT_THAT(sink.warnings, testing::ElementsAre(testing::HasSubstr("1 blocks of the file")));
}
