// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/command_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
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
          commands::captureAny("tcp port 81"), commands::watchConntrack(), commands::leftovers(),
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

TEST(CommandTable, OnlyCleaningIsNotReadOnly)
{
    EXPECT_EQ(commands::cleanLeftovers().effect, RemoteCommand::Effect::Temporary);
    std::vector<std::string> names;
    for (const RemoteCommand& command : commands::allCommands("tcp")) {
        EXPECT_EQ(command.effect, RemoteCommand::Effect::ReadOnly) << command.name;
        names.push_back(command.name);
    }
    EXPECT_THAT(names, testing::ElementsAre("node-facts", "capture", "conntrack", "rule-counters"));
}
