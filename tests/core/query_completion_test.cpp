// SPDX-License-Identifier: GPL-3.0-or-later
// What can come next at each place of a filter.
#include "core/query/completion.h"
#include "core/query/fold.h"
#include "core/query/parser.h"
#include "tests/core/made/made_firewall.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vs {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;

std::shared_ptr<const Snapshot> trace()
{
    made::Scene scene;
    scene.see(made::tcp(scene.ctIp, 40000, scene.vmIp, 81, tcpflag::Syn, 1000, 0),
              scene.node.path(scene.ct, scene.vm), 3);
    for (std::uint16_t port = 5000; port < 5003; ++port)
        scene.see(made::udp(scene.plainIp, port, scene.lanIp, 53),
                  scene.node.pathOut(scene.plain, scene.eno1));
    return scene.end();
}

/// The choices at the bar.
std::vector<std::string> at(std::string text, const Snapshot* snapshot = nullptr)
{
    const std::size_t cursor = text.find('|');
    text.erase(cursor, 1);
    std::vector<std::string> texts;
    for (const FilterChoice& choice : completeFilter(text, cursor, snapshot).choices)
        texts.push_back(choice.text);
    return texts;
}

/// The text after the first choice was taken.
std::string taken(std::string text, const Snapshot* snapshot = nullptr)
{
    const std::size_t cursor = text.find('|');
    text.erase(cursor, 1);
    const FilterCompletion completion = completeFilter(text, cursor, snapshot);
    if (completion.choices.empty())
        return "nothing";
    return text.replace(completion.begin, completion.length, completion.choices.front().text);
}

TEST(QueryCompletion, FieldsComeFirst)
{
    EXPECT_EQ(at("|").size(), fieldTable().size() + 1);
    EXPECT_THAT(at("ver|"), ElementsAre("verdict"));
    EXPECT_THAT(at("po|"), ElementsAre("port", "srcport", "dstport"));
    EXPECT_THAT(at("tcp and (rul|"), ElementsAre("rule", "ruletext"));
    EXPECT_THAT(at("no|"), Contains("not"));
    EXPECT_THAT(at("qqq|"), ElementsAre());
}

TEST(QueryCompletion, ThenOperatorsThatFit)
{
    EXPECT_THAT(at("src |"), ElementsAre("==", "!=", "in", "and", "or"));
    EXPECT_THAT(at("iface c|"), ElementsAre("contains"));
    EXPECT_THAT(at("port in |"), ElementsAre("{"));
    EXPECT_THAT(at("tcp |"), ElementsAre("and", "or"));
    EXPECT_THAT(at("tcp o|"), Contains("or"));
    EXPECT_THAT(at("port == 80 |"), ElementsAre("and", "or"));
    EXPECT_THAT(at("(tcp) |"), ElementsAre("and", "or"));
}

TEST(QueryCompletion, ThenValuesThatAreKnown)
{
    const auto snapshot = trace();
    const Snapshot* known = snapshot.get();
    EXPECT_THAT(at("verdict == d|"), ElementsAre("delivered", "dropped"));
    EXPECT_THAT(at("verdict in {dropped, rej|"), ElementsAre("rejected"));
    EXPECT_THAT(at("verdict == node|"), ElementsAre("left-node"));
    EXPECT_THAT(at("guest == |", known), ElementsAre("101", "811", "812"));
    EXPECT_THAT(at("from == ct|", known), ElementsAre("101")) << "by its label";
    EXPECT_THAT(at("iface == tap|", known), ElementsAre("tap811i0", "tap812i0"));
    EXPECT_THAT(at("bridge == v|", known), ElementsAre("vmbr0"));
    EXPECT_THAT(at("port == |", known), ElementsAre("53", "81")) << "the frequent first";
    EXPECT_THAT(at("src == 10.0.0.8|", known), ElementsAre("10.0.0.81", "10.0.0.82"));
    EXPECT_THAT(at("dst == 10.0.0.7|", known), ElementsAre("10.0.0.7"));
    EXPECT_THAT(at("packet == |", known), ElementsAre("UDP", "SYN"));
    EXPECT_THAT(at("device == |", known), Contains("vmbr0"));
    ASSERT_FALSE(snapshot->findings.empty());
    EXPECT_THAT(at("finding == |", known), Contains(snapshot->findings.front().id));
    EXPECT_THAT(at("guest == |"), ElementsAre()) << "nothing is known";
}

TEST(QueryCompletion, TheWordAtTheCursorIsReplaced)
{
    EXPECT_EQ(taken("ver|"), "verdict");
    EXPECT_EQ(taken("tcp and ver|x == dropped"), "tcp and verdict == dropped");
    EXPECT_EQ(taken("verdict == dr|"), "verdict == dropped");
    EXPECT_EQ(taken("verdict == |"), "verdict == delivered");
    EXPECT_EQ(taken("port in {80} an|"), "port in {80} and");
}

TEST(QueryCompletion, ValuesWithBlanksAreQuoted)
{
    auto snapshot = std::make_shared<Snapshot>(*trace());
    auto record = std::make_shared<JourneyRecord>(*snapshot->journeys[0]);
    record->journey.packet.tcpFlags = tcpflag::Rst | tcpflag::Ack;
    snapshot->journeys[0] = record;
    EXPECT_EQ(taken("packet == R|", snapshot.get()), "packet == \"RST, ACK\"");
    EXPECT_EQ(taken("packet == \"RST, |", snapshot.get()), "packet == \"RST, ACK\"");
}

TEST(QueryCompletion, EveryChoiceOfAWholeWalkMakesAValidFilter)
{
    const auto snapshot = trace();
    for (const FieldInfo& field : fieldTable()) {
        for (const Operator op : operatorsOf(field.type)) {
            const bool list = op == Operator::In;
            const std::string begin =
                std::string(field.name) + ' ' + std::string(operatorName(op)) + (list ? " {" : " ");
            for (const FilterChoice& choice :
                 completeFilter(begin, begin.size(), snapshot.get()).choices) {
                const std::string whole = begin + choice.text + (list ? "}" : "");
                EXPECT_TRUE(parseFilter(whole)) << whole;
            }
        }
    }
}

TEST(QueryCompletion, AnyTextAndCursorAreTaken)
{
    const auto snapshot = trace();
    const std::string text = "packet == \"RST, ACK\" and (port in {80, 81} or größe) ) } == \"x";
    for (std::size_t cursor = 0; cursor <= text.size() + 2; ++cursor) {
        const FilterCompletion completion = completeFilter(text, cursor, snapshot.get());
        EXPECT_LE(completion.begin, std::min(cursor, text.size()));
        EXPECT_LE(completion.begin + completion.length, text.size());
    }
}

TEST(QueryFold, PatternsAndCapitals)
{
    EXPECT_TRUE(matchesFolded("FWPR811p0", "fwpr*"));
    EXPECT_TRUE(matchesFolded("fwpr811p0", "*811*"));
    EXPECT_TRUE(matchesFolded("tap811i0", "tap8??i0"));
    EXPECT_FALSE(matchesFolded("tap811i0", "tap8?i0"));
    EXPECT_FALSE(matchesFolded("tap811i0", "811"));
    EXPECT_TRUE(matchesFolded("", "*"));
    EXPECT_FALSE(matchesFolded("", "?"));
    EXPECT_TRUE(matchesFolded("aXbXc", "a*x*c"));
    // Many stars cost text times pattern, no more.
    EXPECT_FALSE(matchesFolded(std::string(4000, 'a'), "*a*a*a*a*a*a*a*a*a*a*a*a*b"));
    EXPECT_TRUE(containsFolded("ctstate INVALID", "invalid"));
    EXPECT_TRUE(containsFolded("abc", ""));
    EXPECT_FALSE(containsFolded("ab", "abc"));
    EXPECT_TRUE(equalFolded("VMBR0", "vmbr0"));
    EXPECT_FALSE(equalFolded("vmbr", "vmbr0"));
}

} // namespace
} // namespace vs
