// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/command_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <unistd.h>

using namespace vs;

namespace {

/// A folder with a tcpdump that prints its arguments, one a line.
class Folder
{
public:
    Folder()
        : m_path(std::filesystem::temp_directory_path() /
                 ("vs-commands-" + std::to_string(getpid())))
    {
        std::filesystem::create_directories(m_path);
        std::ofstream(m_path / "tcpdump") << "#!/bin/sh\nprintf '%s\\n' \"$@\"\n";
        std::filesystem::permissions(m_path / "tcpdump", std::filesystem::perms::owner_all);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { std::filesystem::remove_all(m_path); }

    /// The script's status; `out` gets its standard output.
    int run(const std::string& script, const std::string& environment, std::string* out = nullptr,
            const std::string& shell = "sh") const
    {
        const auto file = m_path / "script";
        std::ofstream(file) << script;
        const std::string command = "cd " + m_path.string() + " && PATH=.:$PATH " + environment +
                                    ' ' + shell + " ./script >output 2>/dev/null";
        const int status = std::system(command.c_str());
        if (out != nullptr) {
            std::ostringstream text;
            text << std::ifstream(m_path / "output").rdbuf();
            *out = text.str();
        }
        return status;
    }

    std::string filterOf(const std::string& filter, const std::string& connection) const
    {
        std::string out;
        run(commands::captureAny(filter).script, "SSH_CONNECTION='" + connection + "'", &out);
        const std::string separator = "\n--\n";
        const std::size_t at = out.find(separator);
        return at == std::string::npos ? "no filter in: " + out
                                       : out.substr(at + separator.size(), out.size() - at - 5);
    }

private:
    std::filesystem::path m_path;
};

} // namespace

TEST(CommandTable, ScriptsAreShell)
{
    const Folder folder;
    for (const RemoteCommand& command :
         {commands::nodeFacts(), commands::nodeFacts(false), commands::ruleCounters(),
          commands::captureAny("tcp port 81"), commands::clockNow(), commands::watchConntrack(),
          commands::listenToRules("abc"), commands::traceRules("abc", {}, true),
          commands::watchDrops("abc"), commands::instrumentsGone("abc"), commands::leftovers(),
          commands::cleanLeftovers()}) {
        EXPECT_EQ(folder.run(command.script, "", nullptr, "sh -n"), 0) << command.name;
        EXPECT_FALSE(command.purpose.empty());
        EXPECT_EQ(command.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-"), std::string::npos);
    }
}

TEST(CommandTable, ACaptureLeavesItsOwnConnectionOut)
{
    const Folder folder;
    EXPECT_EQ(folder.filterOf("", "192.0.2.7 50022 192.0.2.1 22"),
              "not (host 192.0.2.7 and port 50022 and host 192.0.2.1 and port 22)");
    EXPECT_EQ(
        folder.filterOf("tcp or udp", "192.0.2.7 50022 192.0.2.1 2222"),
        "(tcp or udp) and not (host 192.0.2.7 and port 50022 and host 192.0.2.1 and port 2222)");
    EXPECT_EQ(folder.filterOf("", "fe80::7%vmbr0 50022 fe80::1%vmbr0 22"),
              "not (host fe80::7 and port 50022 and host fe80::1 and port 22)");
}

TEST(CommandTable, AFilterIsOneWordWhateverItHolds)
{
    const Folder folder;
    const std::string nasty = "tcp' \"$(touch broken)\" `touch broken` ; touch broken #";
    EXPECT_THAT(folder.filterOf(nasty, "1.2.3.4 5 6.7.8.9 22"),
                testing::StartsWith('(' + nasty + ") and"));
    std::string out;
    folder.run("ls", "", &out);
    EXPECT_THAT(out, testing::Not(testing::HasSubstr("broken")));
}

namespace {

/// Every command of the table, with everything that can be asked of it.
std::vector<RemoteCommand> allOfTheTable()
{
    const commands::TracedFlow flow{"192.0.2.1", "192.0.2.2", false, "tcp", 81};
    return {commands::nodeFacts(),
            commands::nodeFacts(false),
            commands::ruleCounters(),
            commands::nodeState(commands::NodeStatePart::First),
            commands::nodeState(commands::NodeStatePart::Again),
            commands::nodeState(commands::NodeStatePart::First, false),
            commands::captureAny("tcp port 81"),
            commands::clockNow(),
            commands::watchConntrack(),
            commands::listenToRules("abc"),
            commands::traceRules("abc", flow, true),
            commands::traceRules("abc", flow, false),
            commands::watchDrops("abc"),
            commands::instrumentsGone("abc"),
            commands::leftovers(),
            commands::cleanLeftovers()};
}

/// leftovers() holds the text that removes too, behind a switch.
std::string withoutItsSwitch(const std::string& script)
{
    const std::string off = "clean=0\n";
    return script.starts_with(off) ? script.substr(off.size()) : script;
}

} // namespace

TEST(CommandTable, OnlyThreeCommandsMakeOrRemoveAnything)
{
    std::vector<std::string> makers;
    for (const RemoteCommand& command : allOfTheTable()) {
        if (command.effect == RemoteCommand::Effect::Temporary &&
            std::find(makers.begin(), makers.end(), command.name) == makers.end())
            makers.push_back(command.name);
    }
    EXPECT_THAT(makers, testing::ElementsAre("rule-trace", "drop-watch", "clean-leftovers"));
    std::vector<std::string> names;
    for (const RemoteCommand& command : commands::allCommands("tcp")) {
        EXPECT_EQ(command.effect, RemoteCommand::Effect::ReadOnly) << command.name;
        names.push_back(command.name);
    }
    EXPECT_THAT(names, testing::ElementsAre("node-facts", "capture", "clock", "conntrack",
                                            "rule-counters", "node-state"));
}

// What a script writes must be in one of the three. The list is of what changes a node: tables and
// rules, tracefs, sysctls, files; and of signals, which the keepers of a stream send to themselves.
TEST(CommandTable, WritesStandOnlyWhereTheyMay)
{
    const std::map<std::string, std::vector<std::string>> allowed = {
        {"nft -i", {"rule-trace"}},
        {"add table", {"rule-trace"}},
        {"add chain", {"rule-trace"}},
        {"add rule", {"rule-trace"}},
        {"nft -f", {}},
        {"nft add", {}},
        {"nft insert", {}},
        {"nft flush", {}},
        {"nft delete", {"clean-leftovers", "leftovers"}},
        {"mkdir", {"drop-watch"}},
        {"rmdir", {"drop-watch", "clean-leftovers", "leftovers"}},
        {"tracing_on", {"drop-watch", "clean-leftovers", "leftovers"}},
        {">\"$instance/", {"drop-watch"}},
        {"sysctl -w", {}},
        {"/proc/sys/net/netfilter/nf_log", {}},
        {"iptables -", {}},
        {"iptables-restore", {}},
        {"modprobe", {}},
        {"ip link set", {}},
        {"rm ", {}},
        {"mktemp", {}},
        {"tee ", {}},
        {"kill -KILL", {"drop-watch", "clean-leftovers", "leftovers"}},
        {"kill -TERM", {"rule-listen", "drop-watch"}},
        {"setsid", {"drop-watch"}}};
    for (const RemoteCommand& command : allOfTheTable()) {
        for (const auto& [text, where] : allowed) {
            if (command.script.find(text) != std::string::npos) {
                EXPECT_THAT(where, testing::Contains(command.name)) << text;
            }
        }
    }
}

TEST(CommandTable, LookingForLeftoversIsCleaningWithTheSwitchOff)
{
    const std::string looking = commands::leftovers().script;
    EXPECT_THAT(looking, testing::StartsWith("clean=0\n"));
    EXPECT_EQ("clean=1\n" + withoutItsSwitch(looking), commands::cleanLeftovers().script);
    EXPECT_EQ(looking.find("clean=1"), std::string::npos);
}

TEST(CommandTable, WhatInstrumentsRunIsShown)
{
    std::vector<std::string> names;
    for (const RemoteCommand& command : commands::allCommands("tcp", true, true))
        names.push_back(command.name);
    EXPECT_THAT(names, testing::IsSupersetOf(
                           {"rule-listen", "rule-trace", "drop-watch", "instruments-gone"}));
}

TEST(CommandTable, ATraceTableIsOwnedAndLimitedAndNeverOfEverything)
{
    const commands::TracedFlow flow{"192.0.2.1", "192.0.2.2", false, "tcp", 81};
    const std::string script = commands::traceRules("abc", flow, false).script;
    const std::string there = "add rule inet vethscope_abc pre ip saddr 192.0.2.1 ip daddr "
                              "192.0.2.2 tcp dport 81 limit rate 20/second burst 60 packets meta "
                              "nftrace set 1";
    const std::string back = "add rule inet vethscope_abc pre ip daddr 192.0.2.1 ip saddr "
                             "192.0.2.2 tcp sport 81 limit rate 20/second burst 60 packets meta "
                             "nftrace set 1";
    EXPECT_THAT(script, testing::HasSubstr("add table inet vethscope_abc { flags owner; }"));
    EXPECT_THAT(script, testing::HasSubstr(there));
    EXPECT_THAT(script, testing::HasSubstr(back));
    EXPECT_THAT(script, testing::HasSubstr("{up%.*} + 59"));
    EXPECT_EQ(script.find("table bridge"), std::string::npos);
    EXPECT_THAT(commands::traceRules("abc", flow, true).script,
                testing::HasSubstr("add table bridge vethscope_abc { flags owner; }"));
    const std::string nobody = commands::traceRules("abc", {}, true).script;
    EXPECT_EQ(nobody.find("nftrace"), std::string::npos) << "no flow was named";
}
