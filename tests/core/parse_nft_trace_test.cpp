// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/nft_trace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace vs;
using testing::ElementsAre;

namespace {

constexpr const char* kReset =
    "ether saddr bc:24:11:00:08:11 ether daddr bc:24:11:00:01:01 ip saddr 192.0.2.81 ip daddr "
    "192.0.2.101 ip dscp 0x00 ip ecn 0x0 ip ttl 64 ip id 0 ip protocol 6 ip length 40 tcp sport 81 "
    "tcp dport 40112 tcp flags == 0x14 tcp window 0";
constexpr const char* kSyn6 =
    "ip6 saddr 2001:db8::101 ip6 daddr 2001:db8::81 ip6 dscp 0x00 ip6 ecn 0x0 ip6 hoplimit 63 ip6 "
    "flowlabel 938060 ip6 nexthdr tcp ip6 length 40 tcp sport 53002 tcp dport 81 tcp flags == syn "
    "tcp window 64800";

/// Every line; the steps as text.
std::vector<std::string> walk(NftTrace& trace, const std::vector<std::string>& lines)
{
    constexpr const char* kKinds[] = {"rule", "policy", "return"};
    std::vector<std::string> steps;
    for (const std::string& line : lines) {
        if (const auto step = trace.take(line))
            steps.push_back(
                step->table + '/' + step->chain + ' ' + kKinds[static_cast<int>(step->kind)] + ' ' +
                std::to_string(step->handle) + " [" + step->text + "] " + step->verdict + " | " +
                step->in + '>' + step->out + ' ' + step->physIn + '>' + step->physOut + " | " +
                packetSummary(step->packet));
    }
    return steps;
}

} // namespace

TEST(ParseNftTrace, ReadsTheWalkOfAReset)
{
    NftTrace trace;
    const std::string packet = std::string("packet: iif \"vmbr0\" oif \"vmbr0\" ") + kReset;
    EXPECT_THAT(
        walk(trace, {"trace id 6a9aac47 ip filter FORWARD " + packet,
                     "trace id 6a9aac47 ip filter FORWARD rule counter packets 9 bytes 400 jump "
                     "PVEFW-FORWARD # handle 20 (verdict jump PVEFW-FORWARD)",
                     "trace id 6a9aac47 ip filter PVEFW-FORWARD rule ct state invalid counter "
                     "packets 1 bytes 40 drop # handle 44 (verdict drop)"}),
        ElementsAre("filter/FORWARD rule 20 [counter jump PVEFW-FORWARD] jump PVEFW-FORWARD | "
                    "vmbr0>vmbr0 > | RST, ACK 192.0.2.81:81 → 192.0.2.101:40112",
                    "filter/PVEFW-FORWARD rule 44 [ct state invalid counter drop] drop | "
                    "vmbr0>vmbr0 > | RST, ACK 192.0.2.81:81 → 192.0.2.101:40112"));
    EXPECT_EQ(trace.notUnderstood(), 0U);
    EXPECT_EQ(trace.unnamed(), 0U);
}

TEST(ParseNftTrace, TellsWhatItKnowsOfThePacket)
{
    NftTrace trace;
    walk(trace,
         {std::string("trace id 1 ip filter FORWARD packet: iif \"a\" oif \"b\" ") + kReset});
    const auto step = trace.take("trace id 1 ip filter FORWARD policy accept meta mark 0x80000000");
    ASSERT_TRUE(step);
    EXPECT_EQ(step->kind, RuleStep::Kind::Policy);
    EXPECT_EQ(step->verdict, "accept");
    EXPECT_EQ(step->backend, RuleBackend::IptablesNft);
    EXPECT_EQ(step->family, RuleFamily::V4);
    EXPECT_EQ(step->traceId, 1U);
    EXPECT_EQ(step->packet.ipId, 0);
    EXPECT_EQ(step->packet.ipLength, 40);
    EXPECT_EQ(step->packet.ttl, 64);
    EXPECT_EQ(step->packet.tcpFlags, tcpflag::Rst | tcpflag::Ack);
    EXPECT_EQ(step->packet.sourceMac.toString(), "bc:24:11:00:08:11");
    EXPECT_FALSE(step->numbersTold) << "nft tells no numbers of TCP";
}

TEST(ParseNftTrace, ReadsIpv6AndItsWholeLength)
{
    NftTrace trace;
    walk(trace,
         {std::string("trace id e ip6 filter FORWARD packet: iif \"a\" oif \"b\" ") + kSyn6});
    const auto step = trace.take("trace id e ip6 filter FORWARD verdict return");
    ASSERT_TRUE(step);
    EXPECT_EQ(step->kind, RuleStep::Kind::Return);
    EXPECT_EQ(step->family, RuleFamily::V6);
    EXPECT_EQ(packetSummary(step->packet), "SYN [2001:db8::101]:53002 → [2001:db8::81]:81");
    EXPECT_EQ(step->packet.ipLength, 80);
    EXPECT_EQ(step->packet.ttl, 63);
}

TEST(ParseNftTrace, WalksThatAreMixedStayApart)
{
    NftTrace trace;
    EXPECT_THAT(
        walk(trace,
             {std::string("trace id a1 ip filter FORWARD packet: iif \"x\" oif \"y\" ") + kReset,
              std::string("trace id b2 ip6 filter FORWARD packet: iif \"v\" oif \"w\" ") + kSyn6,
              "trace id a1 ip filter FORWARD rule counter packets 1 bytes 1 drop # handle 3 "
              "(verdict drop)",
              "trace id b2 ip6 filter FORWARD policy accept"}),
        ElementsAre("filter/FORWARD rule 3 [counter drop] drop | x>y > | RST, ACK 192.0.2.81:81 → "
                    "192.0.2.101:40112",
                    "filter/FORWARD policy 0 [] accept | v>w > | SYN [2001:db8::101]:53002 → "
                    "[2001:db8::81]:81"));
}

TEST(ParseNftTrace, ABridgeTableTellsThePortsOfWhatFollows)
{
    NftTrace trace;
    const auto steps = walk(
        trace,
        {std::string("trace id 5 bridge vethscope_x via packet: iif \"fwpr811p0\" oif "
                     "\"fwpr101p1\" ") +
             kReset,
         std::string("trace id 5 ip filter FORWARD packet: iif \"vmbr0\" oif \"vmbr0\" ") + kReset,
         "trace id 5 ip filter FORWARD policy accept",
         // The next pass has another way in, and its ports are not told yet.
         std::string("trace id 5 bridge vethscope_x pre packet: iif \"fwpr101p1\" ") + kReset,
         std::string("trace id 5 ip filter FORWARD packet: iif \"vmbr0\" oif \"vmbr0\" ") + kReset,
         "trace id 5 ip filter FORWARD policy accept"});
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_THAT(steps[0], testing::HasSubstr("vmbr0>vmbr0 fwpr811p0>fwpr101p1"));
    EXPECT_THAT(steps[1], testing::HasSubstr("vmbr0>vmbr0 fwpr101p1> "));
}

TEST(ParseNftTrace, OwnTablesOfNftAreNamedWithTheirFamily)
{
    NftTrace trace;
    walk(trace, {std::string("trace id 5 inet fw guests packet: iif \"a\" oif \"b\" ") + kReset});
    const auto step =
        trace.take("trace id 5 inet fw guests unknown rule handle 9 (verdict continue)");
    ASSERT_TRUE(step);
    EXPECT_EQ(step->table, "inet fw");
    EXPECT_EQ(step->backend, RuleBackend::Nftables);
    EXPECT_EQ(step->family, RuleFamily::Both);
    EXPECT_EQ(step->handle, 9U);
    EXPECT_EQ(step->text, "");
}

TEST(ParseNftTrace, CountsWhatItCannotUse)
{
    NftTrace trace;
    EXPECT_FALSE(trace.take(""));
    EXPECT_FALSE(trace.take("trace id 5 ip filter FORWARD policy accept"));
    EXPECT_EQ(trace.unnamed(), 1U) << "its beginning was missed";
    for (const char* line :
         {"nonsense", "trace id", "trace id zz ip filter FORWARD policy accept",
          "trace id 5 ip filter FORWARD", "trace id 5 ip filter FORWARD sideways",
          "trace id 5 ip filter FORWARD rule counter drop",
          "trace id 5 ip filter FORWARD packet: iif \"a\""})
        EXPECT_FALSE(trace.take(line)) << line;
    EXPECT_EQ(trace.notUnderstood(), 7U);
    EXPECT_FALSE(trace.lost());
    EXPECT_FALSE(trace.take("# ERROR: We lost some netlink events!"));
    EXPECT_TRUE(trace.lost());
}

// A cut line may tell less, and never another verdict for a rule.
TEST(ParseNftTrace, ACutAtAnyByteNeverTellsAnotherVerdict)
{
    const std::string packet =
        std::string("trace id 6a9aac47 ip filter FORWARD packet: iif \"a\" oif \"b\" ") + kReset;
    const std::string rule = "trace id 6a9aac47 ip filter PVEFW-FORWARD rule ct state invalid "
                             "counter packets 1 bytes 40 drop # handle 44 (verdict drop)";
    for (std::size_t length = 0; length < rule.size(); ++length) {
        NftTrace trace;
        trace.take(packet);
        EXPECT_FALSE(trace.take(rule.substr(0, length))) << rule.substr(0, length);
    }
    for (std::size_t length = 0; length < packet.size(); ++length) {
        NftTrace trace;
        trace.take(packet.substr(0, length));
        if (const auto step = trace.take(rule)) {
            EXPECT_EQ(step->verdict, "drop");
        }
    }
}

TEST(ParseNftTrace, APlainRuleHasNoNumbersThatChange)
{
    EXPECT_EQ(plainNftRule("ct state invalid counter packets 12 bytes 480 drop # handle 44"),
              "ct state invalid counter drop");
    EXPECT_EQ(plainNftRule("counter packets many bytes 1 drop"),
              "counter packets many bytes 1 drop");
    EXPECT_EQ(plainNftRule(""), "");
}
