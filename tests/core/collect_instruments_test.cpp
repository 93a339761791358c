// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/instruments.h"

#include "collect_fake_shell.h"
#include "collect_inbox_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace vs;
using namespace vs::made;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

Packet synTo(int port)
{
    Packet packet;
    packet.network = Packet::Network::Ipv4;
    packet.protocol = ipproto::Tcp;
    packet.source = *IpAddress::parse("192.0.2.101");
    packet.destination = *IpAddress::parse("192.0.2.81");
    packet.sourcePort = 40112;
    packet.destinationPort = static_cast<std::uint16_t>(port);
    packet.tcpFlags = tcpflag::Syn;
    return packet;
}

class InstrumentsTest : public testing::Test
{
protected:
    InstrumentsTest()
    {
        m_capabilities->privilege = Capabilities::Privilege::Root;
        m_capabilities->tools = {{"nft", "/usr/sbin/nft"}};
        m_capabilities->iptablesLegacy = true;
        m_shell.openings["rule-listen"] =
            "@ log 2 nf_log_ipv4\n@ log 10 nf_log_ipv6\n@ nft\n@ ready\n";
        m_shell.openings["drop-watch"] = "@ clock mono\n@ mark 5.0 5.0001\n x-1 [000] ..... 1.0: "
                                         "noise\n x-1 [000] ..... 1.000000: tracing_mark_write: "
                                         "vethscope\n@ ready\n";
        m_shell.openings["rule-trace"] = "table inet vethscope_x {\n";
        m_shell.answers["instruments-gone"] = {CommandResult{0, "", ""}};
    }

    Instruments& begun(std::optional<FlowSpec> flow = std::nullopt)
    {
        m_instruments = std::make_unique<Instruments>(m_shell, m_inbox, m_clock, m_capabilities,
                                                      std::move(flow));
        m_instruments->begin();
        m_instruments->ready();
        return *m_instruments;
    }

    /// The streams of trace tables, in the order of their making.
    std::vector<std::shared_ptr<FakeStream>> tables() const
    {
        std::vector<std::shared_ptr<FakeStream>> tables;
        for (const auto& each : m_shell.all) {
            if (each->command.name == "rule-trace")
                tables.push_back(each);
        }
        return tables;
    }

    FakeShell m_shell;
    const std::shared_ptr<TraceInbox> m_inbox = std::make_shared<TraceInbox>(16);
    const std::shared_ptr<NodeClock> m_clock = std::make_shared<NodeClock>();
    const std::shared_ptr<Capabilities> m_capabilities = std::make_shared<Capabilities>();
    std::unique_ptr<Instruments> m_instruments;
};

} // namespace

TEST_F(InstrumentsTest, WithoutRootNothingRunsAndOneWarningSaysSo)
{
    m_capabilities->privilege = Capabilities::Privilege::None;
    Instruments& instruments = begun();
    instruments.consider(synTo(81));
    EXPECT_FALSE(instruments.armFor(synTo(81)));
    instruments.stop();
    EXPECT_TRUE(instruments.waitForEnd(std::chrono::steady_clock::now()));
    EXPECT_THAT(instruments.left(), IsEmpty());
    instruments.conclude();
    EXPECT_THAT(m_shell.ran, IsEmpty());
    EXPECT_THAT(takeAll(*m_inbox).warnings, ElementsAre(HasSubstr("need root")));
}

TEST_F(InstrumentsTest, WithoutNftTheDropWatchStillRuns)
{
    m_capabilities->tools.erase("nft");
    Instruments& instruments = begun();
    instruments.consider(synTo(81));
    EXPECT_FALSE(instruments.armFor(synTo(81)));
    EXPECT_THAT(m_shell.ran, ElementsAre("drop-watch"));
    EXPECT_THAT(takeAll(*m_inbox).warnings, ElementsAre(HasSubstr("nft is missing")));
}

TEST_F(InstrumentsTest, ArmsTheFlowsOfTheFirstPacketsOnceEachFourAtMost)
{
    Instruments& instruments = begun();
    EXPECT_THAT(tables(), IsEmpty()) << "nothing is known yet";
    for (const int port : {81, 81, 82, 83, 84, 85, 86, 81})
        instruments.consider(synTo(port));
    ASSERT_EQ(tables().size(), 4U);
    for (std::size_t i = 0; i < 4; ++i)
        EXPECT_THAT(tables()[i]->command.script, HasSubstr("dport " + std::to_string(81 + i)));
    // Each has a table of a name of its own.
    const auto nameOf = [&](std::size_t i) {
        const std::string& script = tables()[i]->command.script;
        const std::size_t at = script.find("vethscope_");
        return script.substr(at, script.find(' ', at) - at);
    };
    EXPECT_EQ(nameOf(0).substr(0, 20), nameOf(1).substr(0, 20)) << "one run";
    EXPECT_NE(nameOf(0), nameOf(1));
    tables()[1]->end(0); // its 60 s are over
    instruments.consider(synTo(82));
    EXPECT_EQ(tables().size(), 4U) << "not the same again by itself";
    instruments.consider(synTo(90));
    ASSERT_EQ(tables().size(), 5U);
    EXPECT_THAT(tables()[4]->command.script, HasSubstr("dport 90"));
    EXPECT_THAT(takeAll(*m_inbox).warnings, IsEmpty());
}

TEST_F(InstrumentsTest, ALostFlowIsArmedAgainIfItIsNot)
{
    Instruments& instruments = begun();
    EXPECT_TRUE(instruments.armFor(synTo(81)));
    EXPECT_TRUE(instruments.armFor(synTo(81))) << "it is already";
    EXPECT_EQ(tables().size(), 1U);
    tables()[0]->end(0);
    EXPECT_TRUE(instruments.armFor(synTo(81)));
    EXPECT_EQ(tables().size(), 2U);
    for (const int port : {82, 83, 84})
        EXPECT_TRUE(instruments.armFor(synTo(port)));
    EXPECT_FALSE(instruments.armFor(synTo(85))) << "four are";
    Packet arp;
    arp.network = Packet::Network::Arp;
    EXPECT_FALSE(instruments.armFor(arp));
}

TEST_F(InstrumentsTest, ANamedFlowIsArmedAtOnceAndNoOtherByItself)
{
    Instruments& instruments =
        begun(FlowSpec{*IpAddress::parse("192.0.2.101"), std::nullopt, ipproto::Tcp, 81});
    ASSERT_EQ(tables().size(), 1U);
    EXPECT_THAT(tables()[0]->command.script, HasSubstr("ip saddr 192.0.2.101 tcp dport 81"));
    instruments.consider(synTo(81));
    instruments.consider(synTo(82));
    EXPECT_EQ(tables().size(), 1U);
    EXPECT_TRUE(instruments.armFor(synTo(82))) << "what was lost is, though";
}

TEST_F(InstrumentsTest, NothingIsArmedWhereNobodyListens)
{
    m_shell.openings["rule-listen"] = "@ nft\n";
    m_shell.greetings["rule-listen"] = "netlink: no memory\n";
    m_shell.ends["rule-listen"] = 1;
    Instruments& instruments = begun();
    EXPECT_FALSE(instruments.armFor(synTo(81)));
    EXPECT_THAT(tables(), IsEmpty());
    EXPECT_THAT(takeAll(*m_inbox).warnings,
                ElementsAre("The rule walk is not shown: netlink: no memory"));
}

TEST_F(InstrumentsTest, AStreamThatDoesNotBeginIsAWarningEach)
{
    m_shell.refusals["rule-listen"] = Error{ErrorCode::ConnectionLost, "fake", "no more channels"};
    m_shell.refusals["drop-watch"] = Error{ErrorCode::ConnectionLost, "fake", "no more channels"};
    Instruments& instruments = begun();
    EXPECT_FALSE(instruments.armFor(synTo(81)));
    EXPECT_THAT(takeAll(*m_inbox).warnings, ElementsAre(HasSubstr("rule walk is not shown"),
                                                        HasSubstr("drop reasons are not shown")));
    instruments.stop();
    EXPECT_TRUE(instruments.waitForEnd(std::chrono::steady_clock::now()));
}

TEST_F(InstrumentsTest, BridgeTablesTellTheRulesOfNft)
{
    EXPECT_TRUE(begun().armFor(synTo(81)));
    EXPECT_EQ(tables()[0]->command.script.find("table bridge"), std::string::npos);
    m_capabilities->iptablesNft = true;
    EXPECT_TRUE(begun().armFor(synTo(81)));
    EXPECT_THAT(tables().back()->command.script, HasSubstr("add table bridge vethscope_"));
}

TEST_F(InstrumentsTest, StopEndsAllAndArmsNothingMore)
{
    Instruments& instruments = begun();
    instruments.armFor(synTo(81));
    instruments.armFor(synTo(82));
    instruments.stop();
    EXPECT_EQ(m_shell.all.size(), 4U);
    for (const auto& each : m_shell.all)
        EXPECT_TRUE(each->stopped) << each->command.name;
    EXPECT_TRUE(instruments.waitForEnd(std::chrono::steady_clock::now()));
    EXPECT_FALSE(instruments.armFor(synTo(83)));
    EXPECT_THAT(instruments.left(), IsEmpty());
    EXPECT_THAT(takeAll(*m_inbox).warnings, IsEmpty()) << "ends that were asked for";
}

TEST_F(InstrumentsTest, TellsWhatTheNodeStillHas)
{
    m_shell.answers["instruments-gone"] = {
        CommandResult{0, "instance vethscope-abc\n\n process 4711 \n", ""}};
    Instruments& instruments = begun();
    instruments.stop();
    EXPECT_THAT(instruments.left(), ElementsAre("instance vethscope-abc", "process 4711"));
    m_shell.answers["instruments-gone"] = {fail(ErrorCode::ConnectionLost, "fake")};
    EXPECT_THAT(instruments.left(), IsEmpty());
    EXPECT_THAT(takeAll(*m_inbox).warnings, ElementsAre(HasSubstr("could not be checked")));
}

TEST_F(InstrumentsTest, AFloodOfDropsEndsTheWatchOnce)
{
    Instruments& instruments = begun();
    const std::string line = " x-1 [000] ..... 2.000000: kfree_skb: skbaddr=0 protocol=2048 "
                             "location=f+0x1/0x2 reason: NO_SOCKET\n";
    std::string many;
    for (int i = 0; i < 10'000; ++i)
        many += line;
    const auto watch = m_shell.streams.at("drop-watch");
    instruments.tend();
    EXPECT_FALSE(watch->stopped);
    // In one second there are more than the bound sooner or later.
    for (int i = 0; i < 200 && !watch->stopped; ++i) {
        watch->handlers.onOutput(many);
        instruments.tend();
    }
    EXPECT_TRUE(watch->stopped);
    instruments.tend();
    EXPECT_FALSE(m_shell.streams.at("rule-listen")->stopped);
    EXPECT_THAT(takeAll(*m_inbox).warnings, ElementsAre(HasSubstr("20000 packets a second")));
}

TEST_F(InstrumentsTest, SaysOnceWhatLegacyRulesCannotTell)
{
    m_shell.openings["rule-listen"] = "@ log 2 NONE\n@ ready\n";
    Instruments& instruments = begun();
    instruments.tend();
    EXPECT_THAT(takeAll(*m_inbox).warnings, IsEmpty()) << "no flow needs it yet";
    instruments.armFor(synTo(81));
    instruments.tend();
    instruments.tend();
    EXPECT_THAT(takeAll(*m_inbox).warnings, ElementsAre(HasSubstr("no logger is bound")));
}

TEST_F(InstrumentsTest, SaysThatTheLegacyRulesToldNothingWhereOthersDid)
{
    Instruments& instruments = begun();
    instruments.consider(synTo(81));
    instruments.consider(synTo(81));
    const auto listener = m_shell.streams.at("rule-listen");
    listener->handlers.onOutput(
        "n:trace id 1 bridge filter FORWARD packet: iif \"a\" oif \"b\" ip saddr 192.0.2.101 ip "
        "daddr 192.0.2.81 ip ttl 64 ip id 1 ip length 60 tcp sport 1 tcp dport 81 tcp flags == syn "
        "tcp window 9\nn:trace id 1 bridge filter FORWARD policy accept\n");
    instruments.conclude();
    EXPECT_THAT(takeAll(*m_inbox).warnings,
                ElementsAre(HasSubstr("legacy IPv4 rules told nothing")));
    listener->handlers.onOutput(
        "f:TRACE: filter:FORWARD:policy:1 IN=a OUT=b SRC=192.0.2.101 DST=192.0.2.81 LEN=60 TTL=64 "
        "ID=1 PROTO=TCP SPT=1 DPT=81 SEQ=1 ACK=0 WINDOW=9 SYN\n");
    takeAll(*m_inbox);
    instruments.conclude();
    EXPECT_THAT(takeAll(*m_inbox).warnings, IsEmpty());
}

TEST_F(InstrumentsTest, SaysThatNoRuleToldAnything)
{
    Instruments& instruments = begun();
    instruments.consider(synTo(81));
    instruments.conclude();
    EXPECT_THAT(takeAll(*m_inbox).warnings, IsEmpty()) << "the first packet armed the flow only";
    instruments.consider(synTo(81));
    instruments.conclude();
    EXPECT_THAT(takeAll(*m_inbox).warnings, ElementsAre(HasSubstr("No rule told anything")));
}
