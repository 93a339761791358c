// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/rule_tracer.h"

#include "collect_inbox_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace vs;
using namespace vs::made;
using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

constexpr const char* kNotes = "@ log 2 nfnetlink_log\n@ log 10 NONE\n@ nft\n@ file\n@ ready\n";
constexpr const char* kNftPacket =
    "n:trace id 6a9aac47 ip filter FORWARD packet: iif \"vmbr0\" oif \"vmbr0\" ip saddr 192.0.2.81 "
    "ip daddr 192.0.2.101 ip ttl 64 ip id 0 ip length 40 tcp sport 81 tcp dport 40112 tcp flags == "
    "0x14 tcp window 0\n";
constexpr const char* kNftRule =
    "n:trace id 6a9aac47 ip filter PVEFW-FORWARD rule ct state invalid "
    "counter packets 1 bytes 40 drop # handle 44 (verdict drop)\n";
constexpr const char* kOwnRule =
    "n:trace id 6a9aac47 inet vethscope_abcaa pre unknown rule handle 2 "
    "(verdict continue)\n";
constexpr const char* kLegacyRest =
    "TRACE: filter:PVEFW-FORWARD:rule:1 IN=vmbr0 OUT=vmbr0 PHYSIN=fwpr811p0 PHYSOUT=fwpr101p1 "
    "SRC=192.0.2.81 DST=192.0.2.101 LEN=40 TOS=0x00 PREC=0x00 TTL=64 ID=0 DF PROTO=TCP SPT=81 "
    "DPT=40112 SEQ=0 ACK=7 WINDOW=0 ACK RST\n";

std::vector<std::string> described(const std::vector<RuleStep>& steps)
{
    std::vector<std::string> out;
    for (const RuleStep& step : steps)
        out.push_back(step.table + ' ' + step.chain + ' ' + std::to_string(step.number) + ' ' +
                      std::to_string(step.handle) + ' ' + packetName(step.packet));
    return out;
}

class RuleListenerTest : public testing::Test
{
protected:
    RuleListenerTest() : m_handlers(m_listener->handlers()) {}

    const std::shared_ptr<TraceInbox> m_inbox = std::make_shared<TraceInbox>(16);
    const std::shared_ptr<NodeClock> m_clock = std::make_shared<NodeClock>();
    const std::shared_ptr<RuleListener> m_listener =
        std::make_shared<RuleListener>(m_inbox, m_clock);
    StreamHandlers m_handlers;
};

Packet tcp(const char* from, std::uint16_t fromPort, const char* to, std::uint16_t toPort,
           std::uint8_t flags)
{
    Packet packet;
    packet.source = *IpAddress::parse(from);
    packet.destination = *IpAddress::parse(to);
    packet.network = packet.source.isV6() ? Packet::Network::Ipv6 : Packet::Network::Ipv4;
    packet.protocol = ipproto::Tcp;
    packet.sourcePort = fromPort;
    packet.destinationPort = toPort;
    packet.tcpFlags = flags;
    return packet;
}

} // namespace

TEST_F(RuleListenerTest, IsReadyWhenTheNodeSaysSo)
{
    EXPECT_FALSE(m_listener->waitUntilReady(0ms));
    m_handlers.onOutput("@ log 2 nf_log_ipv4\n@ nft\n@ rea");
    EXPECT_FALSE(m_listener->waitUntilReady(0ms));
    m_handlers.onOutput("dy\n");
    EXPECT_TRUE(m_listener->waitUntilReady(0ms));
    m_handlers.onEnd(0);
    EXPECT_FALSE(m_listener->waitUntilReady(0ms)) << "it listens no more";
}

TEST_F(RuleListenerTest, TakesStepsOfAllSourcesAndLeavesItsOwnTablesOut)
{
    m_clock->observe(1000 * kSecond, NodeClock::Steady::now());
    m_handlers.onOutput(std::string(kNotes) + kNftPacket + kOwnRule + kNftRule +
                        "f:0 6 - 23/Nov/2026:12:43:30 +0000 " + kLegacyRest + "k:[ 1736.400258] " +
                        kLegacyRest + "noise\nx:" + kLegacyRest + "f:TRACE: cut\n");
    const Held held = takeAll(*m_inbox);
    EXPECT_THAT(described(held.steps), ElementsAre("filter PVEFW-FORWARD 0 44 RST, ACK",
                                                   "filter PVEFW-FORWARD 1 0 RST, ACK",
                                                   "filter PVEFW-FORWARD 1 0 RST, ACK"));
    EXPECT_THAT(held.warnings, IsEmpty());
    EXPECT_EQ(m_listener->steps(), 3U);
    for (const RuleStep& step : held.steps)
        EXPECT_GE(step.time, 1000 * kSecond) << "the node's clock";
}

TEST_F(RuleListenerTest, ReadsByteByByte)
{
    const std::string all = std::string(kNotes) + kNftPacket + kNftRule + "f:" + kLegacyRest;
    for (const char byte : all)
        m_handlers.onOutput({&byte, 1});
    EXPECT_TRUE(m_listener->waitUntilReady(0ms));
    EXPECT_THAT(
        described(takeAll(*m_inbox).steps),
        ElementsAre("filter PVEFW-FORWARD 0 44 RST, ACK", "filter PVEFW-FORWARD 1 0 RST, ACK"));
}

TEST_F(RuleListenerTest, ACutLineAtTheEndIsNoStep)
{
    const std::string line = std::string("f:") + kLegacyRest;
    for (std::size_t length = 0; length + 1 < line.size(); ++length) {
        const auto listener = std::make_shared<RuleListener>(m_inbox, m_clock);
        listener->expectEnd();
        const auto handlers = listener->handlers();
        handlers.onOutput(line.substr(0, length));
        handlers.onEnd(0);
        EXPECT_EQ(listener->steps(), 0U) << length;
    }
}

TEST_F(RuleListenerTest, SaysOnceThatStepsWereLost)
{
    m_handlers.onOutput("n:# ERROR: We lost some netlink events!\n");
    m_handlers.onOutput("n:# ERROR: We lost some netlink events!\n");
    EXPECT_THAT(takeAll(*m_inbox).warnings,
                ElementsAre(HasSubstr("Steps of the rule walk were lost")));
}

TEST_F(RuleListenerTest, ItsEndIsAWarningUnlessItWasAskedFor)
{
    m_handlers.onErrors("netlink: Operation not per");
    m_handlers.onErrors("mitted\n");
    m_handlers.onEnd(1);
    EXPECT_THAT(takeAll(*m_inbox).warnings,
                ElementsAre("The rule walk is not shown: netlink: Operation not permitted"));

    const auto silent = std::make_shared<RuleListener>(m_inbox, m_clock);
    silent->handlers().onEnd(2);
    EXPECT_THAT(takeAll(*m_inbox).warnings,
                ElementsAre("The rule walk is not shown: its listener ended with status 2"));

    const auto asked = std::make_shared<RuleListener>(m_inbox, m_clock);
    asked->expectEnd();
    asked->handlers().onEnd(143);
    EXPECT_THAT(takeAll(*m_inbox).warnings, IsEmpty());

    // That the connection is lost is told by the capture.
    const auto lost = std::make_shared<RuleListener>(m_inbox, m_clock);
    lost->handlers().onEnd(fail(ErrorCode::ConnectionLost, "fake"));
    EXPECT_THAT(takeAll(*m_inbox).warnings, IsEmpty());
}

TEST_F(RuleListenerTest, KnowsWhichLegacyRulesCannotTell)
{
    EXPECT_EQ(m_listener->legacyProblem(2), "") << "nothing is known yet";
    m_handlers.onOutput("@ log 2 nf_log_ipv4\n@ log 10 NONE\n");
    EXPECT_EQ(m_listener->legacyProblem(2), "");
    EXPECT_THAT(m_listener->legacyProblem(10), HasSubstr("IPv6 rules cannot tell"));
    m_handlers.onOutput("@ log 2 nfnetlink_log\n");
    EXPECT_THAT(m_listener->legacyProblem(2), HasSubstr("pve-firewall.log"));
    m_handlers.onOutput("@ file\n");
    EXPECT_EQ(m_listener->legacyProblem(2), "");
}

TEST(TraceTable, IsInForceWhenTheNodeListsIt)
{
    const auto inbox = std::make_shared<TraceInbox>(16);
    const auto table = std::make_shared<TraceTable>(inbox, FlowSpec{});
    const auto handlers = table->handlers();
    for (const char byte : std::string("table inet vethscope_abcaa { # progname nft"))
        handlers.onOutput({&byte, 1});
    EXPECT_FALSE(table->inForce());
    handlers.onOutput("\n\tflags owner\n");
    EXPECT_TRUE(table->inForce());
    EXPECT_FALSE(table->ended());
    handlers.onEnd(0); // its 60 s are over
    EXPECT_TRUE(table->ended());
    EXPECT_THAT(takeAll(*inbox).warnings, IsEmpty());
}

TEST(TraceTable, ItsFirstComplaintIsTheWarning)
{
    const auto inbox = std::make_shared<TraceInbox>(16);
    const auto table = std::make_shared<TraceTable>(inbox, FlowSpec{});
    const auto handlers = table->handlers();
    handlers.onErrors("Error: Could not process rule: Operation not supported\nadd table inet x\n"
                      "^^^^^^^^^^^^^^^^^\n");
    handlers.onEnd(1);
    EXPECT_THAT(
        takeAll(*inbox).warnings,
        ElementsAre("The rules are not traced: Error: Could not process rule: Operation not "
                    "supported"));
    EXPECT_TRUE(table->ended());
    EXPECT_FALSE(table->inForce());

    const auto silent = std::make_shared<TraceTable>(inbox, FlowSpec{});
    silent->handlers().onEnd(127);
    EXPECT_THAT(takeAll(*inbox).warnings,
                ElementsAre("The rules are not traced: nft ended with status 127"));
    const auto asked = std::make_shared<TraceTable>(inbox, FlowSpec{});
    asked->expectEnd();
    asked->handlers().onEnd(130);
    EXPECT_THAT(takeAll(*inbox).warnings, IsEmpty());
}

TEST(FlowSpec, IsTakenFromEitherDirection)
{
    const FlowSpec flow{*IpAddress::parse("192.0.2.101"), *IpAddress::parse("192.0.2.81"),
                        ipproto::Tcp, 81};
    EXPECT_EQ(flowOf(tcp("192.0.2.101", 40112, "192.0.2.81", 81, tcpflag::Syn)), flow);
    EXPECT_EQ(flowOf(tcp("192.0.2.81", 81, "192.0.2.101", 40112, tcpflag::Syn | tcpflag::Ack)),
              flow);
    EXPECT_EQ(flowOf(tcp("192.0.2.81", 81, "192.0.2.101", 40112, tcpflag::Rst | tcpflag::Ack)),
              flow);
    // A SYN tells who serves, whatever the ports are.
    EXPECT_EQ(flowOf(tcp("192.0.2.101", 22, "192.0.2.81", 8080, tcpflag::Syn))->port, 8080);
    EXPECT_TRUE(belongsTo(tcp("192.0.2.101", 5, "192.0.2.81", 81, 0), flow));
    EXPECT_TRUE(belongsTo(tcp("192.0.2.81", 81, "192.0.2.101", 5, 0), flow));
    EXPECT_FALSE(belongsTo(tcp("192.0.2.101", 81, "192.0.2.81", 82, 0), flow));
    EXPECT_FALSE(belongsTo(tcp("192.0.2.102", 5, "192.0.2.81", 81, 0), flow));
}

TEST(FlowSpec, ThereIsNoneInWhatIsNoFlow)
{
    Packet arp;
    arp.network = Packet::Network::Arp;
    EXPECT_FALSE(flowOf(arp));
    EXPECT_FALSE(flowOf(tcp("192.0.2.101", 1, "224.0.0.251", 5353, 0)));
    Packet fragment = tcp("192.0.2.101", 0, "192.0.2.81", 0, 0);
    fragment.fragmentOffset = 1480;
    EXPECT_FALSE(flowOf(fragment));
    Packet error = tcp("192.0.2.101", 0, "192.0.2.81", 0, 0);
    error.protocol = ipproto::Icmp;
    error.icmpType = 3;
    EXPECT_FALSE(flowOf(error));
    error.icmpType = 8;
    ASSERT_TRUE(flowOf(error));
    EXPECT_EQ(tracedFlow(*flowOf(error)).protocol, "icmp");
    EXPECT_FALSE(FlowSpec{}.usable());
}

TEST(FlowSpec, IsWrittenForTheCommandTable)
{
    const auto traced =
        tracedFlow(*flowOf(tcp("2001:db8::101", 40112, "2001:db8::81", 81, tcpflag::Syn)));
    EXPECT_EQ(traced.client, "2001:db8::101");
    EXPECT_EQ(traced.server, "2001:db8::81");
    EXPECT_TRUE(traced.v6);
    EXPECT_EQ(traced.protocol, "tcp");
    EXPECT_EQ(traced.port, 81);
}
