// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/node_reader.h"
#include "core/collect/sections.h"
#include "core/remote/command_table.h"

#include "collect_fake_shell.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace vs;
using namespace vs::made;
using testing::HasSubstr;

namespace {

struct NodeShell : FakeShell
{
    explicit NodeShell(std::vector<Result<CommandResult>> facts)
    {
        answers["node-facts"] = std::move(facts);
    }
};

std::string joined(const std::vector<std::string>& sentences)
{
    std::string text;
    for (const std::string& sentence : sentences)
        text += sentence + '\n';
    return text;
}

} // namespace

TEST(Sections, AreSplitWithTheirStatus)
{
    const std::string answer = "noise\n\n@@vethscope section one\na\nb\n\n@@vethscope status 0\n"
                               "\n@@vethscope section two\n\n@@vethscope status 127\n"
                               "\n@@vethscope section three\ncut he";
    const Sections sections(answer);
    EXPECT_EQ(sections["one"].text, "a\nb");
    EXPECT_EQ(sections["one"].status, 0);
    EXPECT_EQ(sections["two"].text, "");
    EXPECT_EQ(sections["two"].status, 127);
    EXPECT_EQ(sections["three"].text, "cut he");
    EXPECT_EQ(sections["three"].status, -1);
    EXPECT_FALSE(sections.has("four"));
    EXPECT_EQ(sections["four"].status, -1);
    EXPECT_FALSE(sections.complete());
}

TEST(NodeReader, ReadsTheLab)
{
    NodeShell shell({CommandResult{0, labNodeFacts(), ""}});
    const auto facts = readNode(shell);
    ASSERT_TRUE(facts);
    const Capabilities& capabilities = *facts->capabilities;
    EXPECT_EQ(capabilities.hostname, "pve1");
    EXPECT_EQ(capabilities.kernel, "6.18.44-pve");
    EXPECT_THAT(capabilities.pveVersion, HasSubstr("pve-manager/9.0.10"));
    EXPECT_EQ(capabilities.user, "root");
    EXPECT_EQ(capabilities.privilege, Capabilities::Privilege::Root);
    EXPECT_TRUE(capabilities.iptablesLegacy);
    EXPECT_FALSE(capabilities.iptablesNft);
    EXPECT_FALSE(capabilities.nftablesFirewall);
    EXPECT_TRUE(capabilities.bridgeNetfilter);
    EXPECT_TRUE(capabilities.has("tcpdump"));
    EXPECT_EQ(capabilities.sysctls.at("net.netfilter.nf_conntrack_max"), "262144");
    EXPECT_EQ(joined(capabilities.problems), "");
    EXPECT_EQ(facts->commands, std::vector<std::string>{commands::nodeFacts().script});

    const Topology& topology = *facts->topology;
    EXPECT_EQ(joined(topology.problems), "");
    EXPECT_EQ(topology.node, "pve1");
    EXPECT_TRUE(topology.bridgeNetfilter);
    const Interface* uplink = topology.findByName("eno1");
    ASSERT_NE(uplink, nullptr);
    EXPECT_EQ(uplink->role, InterfaceRole::Uplink);
    const Interface* leg = topology.findByName("fwln811i0");
    ASSERT_NE(leg, nullptr);
    EXPECT_EQ(topology.nameOf(leg->peer), "fwpr811p0");
    EXPECT_EQ(topology.nameOf(leg->master), "fwbr811i0");

    ASSERT_EQ(topology.guests.size(), 3U);
    const auto web = topology.nicOfAddress(*IpAddress::parse("10.10.10.81"));
    ASSERT_TRUE(web);
    EXPECT_EQ(topology.guest(*web).label(), "VM 811");
    EXPECT_EQ(topology.guest(*web).name, "web");
    EXPECT_TRUE(topology.guest(*web).running);
    EXPECT_TRUE(topology.nic(*web).firewall);
    EXPECT_EQ(topology.nameOf(topology.nic(*web).host), "tap811i0");
    const auto gateway = topology.nicOfMac(*Mac::parse("bc:24:11:aa:01:01"));
    ASSERT_TRUE(gateway);
    EXPECT_EQ(topology.nic(*gateway).guestInterface, "eth1");
    EXPECT_FALSE(topology.fdb.empty());

    const auto* filter = &facts->rules->tables.front();
    for (const RuleTable& table : facts->rules->tables) {
        if (table.name == "filter" && table.family == RuleFamily::V4)
            filter = &table;
    }
    const Chain* chain = filter->findChain("PVEFW-FORWARD");
    ASSERT_NE(chain, nullptr);
    EXPECT_EQ(chain->rules.front().text, "-A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP");
    EXPECT_GT(facts->rules->time, 0);
}

TEST(NodeReader, WithoutSudoReadsWhatAnyUserMay)
{
    std::string answer = labNodeFacts();
    const std::string root = "section uid\n0\n";
    answer.replace(answer.find(root), root.size(), "section uid\n1000\n");
    const std::string user = "section user\nroot\n";
    answer.replace(answer.find(user), user.size(), "section user\nalice\n");
    NodeShell shell(
        {CommandResult{1, "", "sudo: a password is required\n"}, CommandResult{0, answer, ""}});
    const auto facts = readNode(shell);
    ASSERT_TRUE(facts);
    EXPECT_THAT(shell.ran, testing::ElementsAre("node-facts", "node-facts unprivileged"));
    EXPECT_FALSE(facts->capabilities->privileged());
    EXPECT_THAT(joined(facts->capabilities->problems), HasSubstr("alice is not root"));
    EXPECT_EQ(facts->topology->guests.size(), 3U);
    EXPECT_EQ(readRules(shell, *facts->capabilities).error().code, ErrorCode::SudoRefused);
}

TEST(NodeReader, NamesWhatCouldNotBeRead)
{
    std::string answer = labNodeFacts();
    const auto drop = [&answer](const std::string& from, const std::string& to) {
        const std::size_t begin = answer.find(from);
        answer.erase(begin, answer.find(to, begin) - begin);
    };
    drop("tcpdump /", "ip /");                        // tcpdump and conntrack
    drop("@@vethscope file", "\n@@vethscope status"); // the guests' configurations
    const std::size_t fdb = answer.find("section fdb");
    answer[answer.find("status 0", fdb) + 7] = '1';
    NodeShell shell({CommandResult{0, answer, ""}});
    const auto facts = readNode(shell);
    ASSERT_TRUE(facts);
    EXPECT_THAT(joined(facts->capabilities->problems),
                testing::AllOf(HasSubstr("tcpdump is missing"), HasSubstr("conntrack is missing")));
    EXPECT_THAT(joined(facts->topology->problems),
                testing::AllOf(HasSubstr("configurations of 3 guests"),
                               HasSubstr("forwarding databases could not be read")));
    // Guests are still known by the names of their interfaces.
    ASSERT_EQ(facts->topology->guests.size(), 3U);
    EXPECT_EQ(facts->topology->guests[0].label(), "CT 101");
    EXPECT_TRUE(facts->topology->guests[0].running);
    EXPECT_EQ(facts->topology->guests[0].nics.size(), 2U);
}

TEST(NodeReader, SurvivesACutAnywhere)
{
    const std::string whole = labNodeFacts();
    for (std::size_t size = 0; size < whole.size(); size += 97) {
        NodeShell shell({CommandResult{0, whole.substr(0, size), ""}});
        const auto facts = readNode(shell);
        if (facts) {
            EXPECT_FALSE(facts->topology->problems.empty()) << size;
        }
    }
}

TEST(NodeReader, PassesTheConnectionsErrorsOn)
{
    NodeShell shell({fail(ErrorCode::ConnectionLost, "fake")});
    EXPECT_EQ(readNode(shell).error().code, ErrorCode::ConnectionLost);
    NodeShell silent({CommandResult{127, "", "sh: not found\n"}});
    EXPECT_EQ(readNode(silent).error().code, ErrorCode::CommandFailed);
}
