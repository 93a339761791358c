// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/firewall_reader.h"
#include "core/collect/node_reader.h"
#include "core/remote/command_table.h"

#include "collect_fake_shell.h"
#include "tests/core/record_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace vs;
using namespace vs::made;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

const std::string kBegin = "\n@@vethscope section firewall\n";
const std::string kFile = "@@vethscope file /etc/pve/firewall/4711.fw\n"
                          "|[RULES]\n"
                          "|IN DROP\n"
                          "|\n";
const std::string kHost = "@@vethscope file /etc/pve/local/host.fw\n"
                          "|@@vethscope section rules-legacy-4\n";
const std::string kGood = "\n@@vethscope status 0\n";

struct Read
{
    std::shared_ptr<const FirewallFiles> files;
    std::vector<std::string> problems;

    explicit Read(const std::string& answer)
    {
        const Sections sections(answer);
        files = readFirewallFiles(sections, problems);
    }
};

/// A tree as /etc/pve, and the part of node-facts that reads the firewall's files from it.
class Tree
{
public:
    void write(const std::string& path, const std::string& text) const
    {
        const std::filesystem::path whole = m_folder.file(path);
        std::filesystem::create_directories(whole.parent_path());
        vs::test::writeFile(whole.string(), text);
    }

    std::string root() const { return m_folder.file("pve"); }

    std::string run() const
    {
        std::string script = commands::nodeFacts().script;
        const std::size_t begin = script.find("section firewall\n");
        const std::size_t end = script.find("\nstatus\n", begin) + 8;
        script = script.substr(0, script.find("run time ")) + script.substr(begin, end - begin);
        for (std::size_t at = script.find("/etc/pve"); at != std::string::npos;
             at = script.find("/etc/pve", at + root().size()))
            script.replace(at, 8, root());
        vs::test::writeFile(m_folder.file("script"), script);
        const std::string command =
            "LC_ALL=C sh " + m_folder.file("script") + " >" + m_folder.file("answer");
        EXPECT_EQ(std::system(command.c_str()), 0);
        return vs::test::readFile(m_folder.file("answer"));
    }

private:
    vs::test::TempFolder m_folder;
};

} // namespace

TEST(FirewallReader, TakesFilesWhole)
{
    const Read read(kBegin + kHost + kFile + kGood);
    ASSERT_TRUE(read.files);
    ASSERT_EQ(read.files->files.size(), 2U);
    EXPECT_EQ(read.files->host()->text, "@@vethscope section rules-legacy-4\n");
    EXPECT_EQ(read.files->guest(4711)->text, "[RULES]\nIN DROP\n\n");
    EXPECT_EQ(read.files->guest(4711)->config.rules.size(), 1U);
    EXPECT_TRUE(read.files->complete);
    EXPECT_THAT(read.problems, IsEmpty());
}

TEST(FirewallReader, ANodeWithoutFilesHasNone)
{
    const Read none(kBegin + kGood);
    ASSERT_TRUE(none.files);
    EXPECT_TRUE(none.files->files.empty());
    EXPECT_TRUE(none.files->complete);
    EXPECT_THAT(none.problems, IsEmpty());
    EXPECT_FALSE(Read("").files) << "an answer that does not tell";
}

TEST(FirewallReader, WhatIsNotWholeIsLeftOutAndSaid)
{
    const Read large(kBegin + kHost + kFile + "@@vethscope left out\n" + kGood);
    ASSERT_EQ(large.files->files.size(), 1U);
    EXPECT_NE(large.files->host(), nullptr);
    EXPECT_FALSE(large.files->complete);
    EXPECT_THAT(large.problems, ElementsAre(HasSubstr("/etc/pve/firewall/4711.fw")));
    const std::string whole = kBegin + kHost + kFile + kGood;
    for (std::size_t length = kBegin.size(); length + 3 < whole.size(); ++length) {
        const Read cut(whole.substr(0, length));
        ASSERT_TRUE(cut.files);
        ASSERT_LE(cut.files->files.size(), 1U) << length;
        ASSERT_FALSE(cut.files->complete) << length;
        ASSERT_EQ(cut.problems.size(), 1U) << length;
        if (const FirewallFile* const host = cut.files->host(); host != nullptr) {
            ASSERT_EQ(host->text, "@@vethscope section rules-legacy-4\n") << length;
        }
    }
}

TEST(FirewallReader, TheNodeIsAskedForItsOwnGuestsOnly)
{
    const Tree tree;
    tree.write("pve/firewall/cluster.fw", "[OPTIONS]\nenable: 1");
    tree.write("pve/local/host.fw", "[OPTIONS]\n");
    tree.write("pve/local/qemu-server/4711.conf", "name: here\n");
    tree.write("pve/local/lxc/250.conf", "hostname: here\n");
    tree.write("pve/local/lxc/251.conf", "hostname: without\n");
    tree.write("pve/firewall/4711.fw", "[RULES]\r\n\\t|IN DROP # \"caf\xc3\xa9\" `id` $HOME\n");
    tree.write("pve/firewall/250.fw", "");
    tree.write("pve/firewall/999.fw", "[RULES]\nIN DROP # of another node\n");
    const Read read(tree.run());
    ASSERT_TRUE(read.files);
    EXPECT_THAT(read.problems, IsEmpty());
    ASSERT_EQ(read.files->files.size(), 3U) << "an empty file tells nothing";
    EXPECT_EQ(read.files->files[0].path, tree.root() + "/firewall/cluster.fw");
    EXPECT_EQ(read.files->files[0].text, "[OPTIONS]\nenable: 1\n");
    EXPECT_EQ(read.files->files[1].path, tree.root() + "/local/host.fw");
    EXPECT_EQ(read.files->files[2].text, "[RULES]\r\n\\t|IN DROP # \"caf\xc3\xa9\" `id` $HOME\n");
}

TEST(FirewallReader, LargeFilesStayOnTheNode)
{
    const Tree tree;
    const auto lines = [](std::size_t bytes) {
        std::string text;
        while (text.size() < bytes)
            text += "IN DROP -source 192.0.2.1 # a comment that fills up\n";
        return text;
    };
    tree.write("pve/firewall/cluster.fw", lines(300'000));
    tree.write("pve/local/host.fw", lines(200'000));
    for (int vmid = 100; vmid < 112; ++vmid) {
        tree.write("pve/local/lxc/" + std::to_string(vmid) + ".conf", "");
        tree.write("pve/firewall/" + std::to_string(vmid) + ".fw", lines(200'000));
    }
    const std::string answer = tree.run();
    EXPECT_LT(answer.size(), 2'300'000U);
    const Read read(answer);
    ASSERT_TRUE(read.files);
    EXPECT_FALSE(read.files->complete);
    EXPECT_EQ(read.files->find(tree.root() + "/firewall/cluster.fw"), nullptr);
    const FirewallFile* const host = read.files->find(tree.root() + "/local/host.fw");
    ASSERT_NE(host, nullptr);
    EXPECT_EQ(host->text, lines(200'000));
    EXPECT_EQ(read.files->files.size(), 9U) << "2 MB in all";
    EXPECT_THAT(read.problems, ElementsAre(HasSubstr("and 4 more")));
}

TEST(FirewallReader, ANodeWithoutPveIsNoFault)
{
    const Tree tree;
    const Read read(tree.run());
    ASSERT_TRUE(read.files);
    EXPECT_TRUE(read.files->files.empty());
    EXPECT_THAT(read.problems, IsEmpty());
}

TEST(FirewallReader, NodeFactsHoldThem)
{
    std::string answer = labNodeFacts();
    answer.insert(answer.find("\n@@vethscope section end"), kBegin + kFile + kGood);
    const auto read = [](const std::string& text) {
        FakeShell shell;
        shell.answers["node-facts"] = {CommandResult{0, text, ""}};
        return readNode(shell);
    };
    const auto facts = read(answer);
    ASSERT_TRUE(facts);
    ASSERT_TRUE(facts->firewallFiles);
    EXPECT_NE(facts->firewallFiles->guest(4711), nullptr);
    const std::string root = "section uid\n0\n";
    answer.replace(answer.find(root), root.size(), "section uid\n1000\n");
    const auto unprivileged = read(answer);
    ASSERT_TRUE(unprivileged);
    EXPECT_FALSE(unprivileged->firewallFiles) << "what may not be read is not known to be absent";
}
