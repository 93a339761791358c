// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/state_reader.h"

#include "collect_fake_shell.h"
#include "tests/core/record_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace vs;
using namespace vs::made;
using commands::NodeStatePart;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

/// What the practice lab's node answered to `node-state`, with a policing filter added by hand
/// (the lab's kernel has none).
std::string labState()
{
    return test::readFile(VETHSCOPE_SOURCE_DIR "/tests/core/data/lab_node_state.txt");
}

Result<std::shared_ptr<const NodeState>> readFrom(const std::string& answer, bool privileged = true)
{
    FakeShell shell;
    shell.answers["node-state"] = {CommandResult{0, answer, "sh: oh\nno"}};
    return readNodeState(shell, NodeStatePart::First, privileged);
}

std::string section(const std::string& name, const std::string& text, int status = 0)
{
    return "\n@@vethscope section " + name + "\n" + text + "\n\n@@vethscope status " +
           std::to_string(status) + "\n";
}

const std::string kEnd = "\n@@vethscope section end\n";

} // namespace

TEST(StateReader, ReadsTheLab)
{
    const auto read = readFrom(labState());
    ASSERT_TRUE(read);
    const NodeState& state = **read;
    EXPECT_GT(state.time, 1'700'000'000 * kSecond);
    EXPECT_GT(state.uptime, 0);
    EXPECT_THAT(state.problems, IsEmpty());
    const InterfaceId vmbr0{2};
    ASSERT_NE(state.counters(vmbr0), nullptr);
    EXPECT_GT(state.counters(vmbr0)->rxPackets, 0U);
    const auto police = std::find_if(state.queues.begin(), state.queues.end(),
                                     [](const auto& one) { return one.kind == "police"; });
    ASSERT_NE(police, state.queues.end());
    EXPECT_EQ(police->dropped, 17U);
    EXPECT_TRUE(state.forwarding);
    EXPECT_FALSE(state.forwarding6);
    EXPECT_FALSE(state.policyRouting);
    ASSERT_TRUE(state.conntrack);
    EXPECT_EQ(state.conntrack->max, 262144U);
    EXPECT_GT(state.conntrack->entries, 0U);
    EXPECT_EQ(state.reversePathFilter.at("eno1"), 0);
    EXPECT_EQ(state.reversePathMode("eno1"), 0);
    EXPECT_FALSE(state.ebtables.empty());
    EXPECT_EQ(state.multicast.size(), 5U);
    EXPECT_TRUE(state.multicast.front().snooping);
    EXPECT_FALSE(state.multicast.front().querier);
    EXPECT_FALSE(state.kernelLog.empty());

    bool unique = false;
    const Route* route = state.routeTo(*IpAddress::parse("10.10.10.9"), &unique);
    ASSERT_NE(route, nullptr);
    EXPECT_EQ(route->interface, vmbr0);
    EXPECT_TRUE(unique);
    route = state.routeTo(*IpAddress::parse("10.66.1.1"));
    ASSERT_NE(route, nullptr);
    EXPECT_FALSE(route->leadsOn());
    state.routeTo(*IpAddress::parse("10.77.1.1"), &unique);
    EXPECT_FALSE(unique); // two next hops
    EXPECT_EQ(state.routeTo(*IpAddress::parse("192.0.2.1")), nullptr);
    EXPECT_NE(state.routeTo(*IpAddress::parse("fd00:10:10:10::7")), nullptr);
}

TEST(StateReader, SaysWhatItCouldNotRead)
{
    const auto read =
        readFrom(section("state-time", "17") + section("state-links", "", 1) +
                 section("state-queues", "", 1) + section("state-ebtables-nft", "", 4) +
                 section("state-kernel-log", "refused") + kEnd);
    ASSERT_TRUE(read);
    EXPECT_EQ((*read)->time, 17);
    EXPECT_THAT((*read)->problems,
                ElementsAre(HasSubstr("interfaces"), HasSubstr("rate limits"),
                            HasSubstr("conntrack"), HasSubstr("IPv4 routes"),
                            HasSubstr("IPv6 routes"), HasSubstr("ebtables"), HasSubstr("dmesg")));
    EXPECT_FALSE((*read)->conntrack);
    EXPECT_TRUE((*read)->policyRouting); // not known is not none
}

TEST(StateReader, ReadsBondsAndTheFirewallsWord)
{
    const std::string bonds = "@@vethscope file /proc/net/bonding/bond0\nBonding Mode: m\n\n"
                              "Slave Interface: eno1\nMII Status: up\n"
                              "@@vethscope file /proc/net/bonding/bond1\nBonding Mode: n\n\n"
                              "Slave Interface: eno2\nMII Status: down\nAggregator ID: 3";
    const auto read = readFrom(section("state-bonds", bonds) +
                               section("state-firewall", "Status: enabled/running") + kEnd);
    ASSERT_TRUE(read);
    ASSERT_EQ((*read)->bonds.size(), 2U);
    EXPECT_EQ((*read)->bonds[0].bond, "bond0");
    EXPECT_TRUE((*read)->bonds[0].up);
    EXPECT_EQ((*read)->bonds[1].slave, "eno2");
    EXPECT_EQ((*read)->bonds[1].aggregator, 3);
    EXPECT_EQ((*read)->firewallStatus, "enabled/running");
}

TEST(StateReader, AnAnswerThatWasCutIsNone)
{
    const std::string whole = labState();
    for (std::size_t size = 0; size + 2 < whole.size(); size += 97)
        EXPECT_FALSE(readFrom(whole.substr(0, size)));
    const auto cut = readFrom("nothing");
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().code, ErrorCode::CommandFailed);
}

TEST(StateReader, AsksWithTheRightsThatThereAre)
{
    FakeShell shell;
    shell.answers["node-state"] = {CommandResult{0, kEnd, ""}};
    ASSERT_TRUE(readNodeState(shell, NodeStatePart::First, false));
    ASSERT_TRUE(readNodeState(shell, NodeStatePart::Again, true));
    EXPECT_THAT(shell.ran, ElementsAre("node-state unprivileged", "node-state"));
    EXPECT_NE(commands::nodeState(NodeStatePart::First).script.find("pve-firewall"),
              std::string::npos);
    EXPECT_EQ(commands::nodeState(NodeStatePart::Again).script.find("pve-firewall"),
              std::string::npos);
    EXPECT_EQ(commands::nodeState(NodeStatePart::First).effect, RemoteCommand::Effect::ReadOnly);
}

TEST(StateReader, ARecordingKeepsEveryNumber)
{
    auto state = std::make_shared<NodeState>(**readFrom(labState()));
    state->bonds.push_back({"bond0", "mode", "eno1", true, 7});
    state->bonds.push_back({"bond0", "mode", "eno2", false, std::nullopt});
    state->firewallStatus = "enabled/running (pending changes)";
    state->conntrack->drop = 0xffffffffffffULL;
    state->problems = {"None of \xff it."};
    const std::string text = facts::write(*state);
    const auto again = facts::readNodeState(text);
    ASSERT_TRUE(again);
    EXPECT_EQ(facts::write(*again), text);
    EXPECT_EQ(again->uptime, state->uptime);
    EXPECT_EQ(again->routes.size(), state->routes.size());
    EXPECT_EQ(again->conntrack->drop, state->conntrack->drop);
    EXPECT_EQ(again->bonds[0].aggregator, 7);
    EXPECT_FALSE(again->bonds[1].aggregator);
    EXPECT_EQ(again->reversePathFilter, state->reversePathFilter);
    EXPECT_EQ(facts::readNodeState("[]"), nullptr);
    EXPECT_EQ(facts::readNodeState(R"({"interfaces":[[1,2]]})"), nullptr);

    struct Last : EventSink
    {
        std::shared_ptr<const NodeState> got;
        void onNodeState(std::shared_ptr<const NodeState> it) override { got = std::move(it); }
    } sink;
    const test::TempFolder folder;
    {
        auto writer = SessionWriter::create(folder.file("s.pcapng"));
        ASSERT_TRUE(writer);
        (*writer)->onNodeState(state);
    }
    ASSERT_TRUE(readSession(folder.file("s.pcapng"), sink));
    ASSERT_TRUE(sink.got);
    EXPECT_EQ(facts::write(*sink.got), text);
}
