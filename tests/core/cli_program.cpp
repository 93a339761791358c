// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli_program.h"

#include "tests/core/record_fixture.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

namespace vs::test {

namespace {

/// Our environment without a display, and with a home that holds no settings.
std::vector<std::string> environment(const std::string& home)
{
    std::vector<std::string> all{"HOME=" + home};
    for (char** each = environ; *each != nullptr; ++each) {
        const std::string text = *each;
        const std::string name = text.substr(0, text.find('='));
        if (name != "HOME" && name != "DISPLAY" && name != "WAYLAND_DISPLAY" &&
            name != "QT_QPA_PLATFORM" && name != "VETHSCOPE_SHARE")
            all.push_back(text);
    }
    return all;
}

std::vector<char*> pointers(std::vector<std::string>& texts)
{
    std::vector<char*> all;
    for (std::string& text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

} // namespace

std::size_t ProgramRun::errorLines() const
{
    return static_cast<std::size_t>(std::count(errors.begin(), errors.end(), '\n'));
}

ProgramRun runVethscopeInto(const std::string& path, const std::vector<std::string>& arguments)
{
    const TempFolder folder;
    std::vector<std::string> words{VETHSCOPE_PROGRAM};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> variables = environment(folder.file(""));
    const std::string errors = folder.file("errors");

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, errors.c_str(), O_WRONLY | O_CREAT, 0600);
    pid_t child = 0;
    ProgramRun run;
    const int spawned = ::posix_spawn(&child, words[0].c_str(), &actions, nullptr,
                                      pointers(words).data(), pointers(variables).data());
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    if (spawned != 0 || ::waitpid(child, &status, 0) != child)
        return run;
    run.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    run.errors = readFile(errors);
    return run;
}

ProgramRun runVethscope(const std::vector<std::string>& arguments)
{
    const TempFolder folder;
    ProgramRun run = runVethscopeInto(folder.file("output"), arguments);
    run.output = readFile(folder.file("output"));
    return run;
}

} // namespace vs::test
