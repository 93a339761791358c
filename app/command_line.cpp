// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/commands.h"
#include "app/console.h"
#include "app/help.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <exception>
#include <fcntl.h>
#include <map>
#include <unistd.h>

namespace vs {

namespace {

/// A closed standard stream must not be taken by the next file that is opened.
void keepStandardStreams()
{
    for (int file = 0; file <= 2; ++file)
        if (::fcntl(file, F_GETFD) < 0)
            std::ignore = ::open("/dev/null", file == 0 ? O_RDONLY : O_WRONLY);
}

bool asksForHelp(const Words& words)
{
    const auto end = std::find(words.begin(), words.end(), "--");
    return std::any_of(words.begin(), end,
                       [](const std::string& word) { return word == "--help" || word == "-h"; });
}

Result<int> printed(const std::string& text)
{
    if (const auto done = console::print(text); !done)
        return tl::unexpected(done.error());
    return 0;
}

Result<int> dispatch(int argc, char** argv)
{
    static const std::map<std::string, Result<int> (*)(const Words&)> commands = {
        {"topology", commandTopology}, {"trace", commandTrace},   {"explain", commandExplain},
        {"render", commandRender},     {"doctor", commandDoctor}, {"lab", commandLab}};
    const Words words(argv + std::min(argc, 1), argv + argc);
    if (!words.empty()) {
        if (const auto command = commands.find(words[0]); command != commands.end()) {
            const Words rest(words.begin() + 1, words.end());
            return asksForHelp(rest) ? printed(commandHelp(words[0])) : command->second(rest);
        }
    }
    if (asksForHelp(words))
        return printed(generalHelp());
    if (!words.empty() && words[0] == "--version")
        return words.size() == 1 ? printed("vethscope " VETHSCOPE_VERSION "\n")
                                 : fail(ErrorCode::BadUsage, "--version takes nothing else");
    return commandWindow(words, argc, argv);
}

} // namespace

int runProgram(int argc, char** argv)
{
    // A reader that goes away is an error of writing, not the program's death.
    std::signal(SIGPIPE, SIG_IGN);
    keepStandardStreams();
    try {
        const Result<int> result = dispatch(argc, argv);
        if (result)
            return *result;
        console::printError(result.error());
        return console::exitStatus(result.error());
    } catch (const std::exception& problem) {
        console::printError({ErrorCode::Internal, "", problem.what()});
        return 1;
    }
}

} // namespace vs
