// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/ssh_config.h"

#include "core/remote/target.h"

#include <algorithm>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace vs {

namespace {

constexpr std::chrono::seconds kDeadline{5};

/// What `ssh -G ALIAS` prints, or nothing where there is no ssh, or it does not answer in time.
std::string askSsh(const std::string& alias)
{
    int ends[2] = {-1, -1};
    if (pipe2(ends, O_CLOEXEC) != 0)
        return {};
    const UniqueFd reader(ends[0]);
    UniqueFd writer(ends[1]);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, writer.get(), STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::string words[] = {"ssh", "-G", "--", alias};
    char* arguments[] = {words[0].data(), words[1].data(), words[2].data(), words[3].data(),
                         nullptr};
    pid_t child = -1;
    const int failed = posix_spawnp(&child, "ssh", &actions, nullptr, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    writer.reset();
    if (failed != 0)
        return {};

    std::string text;
    const Patience patience(kDeadline);
    bool whole = false;
    while (patience.waitFor(reader.get(), POLLIN)) {
        char buffer[4096];
        const ssize_t got = read(reader.get(), buffer, sizeof buffer);
        if (got <= 0) {
            whole = got == 0;
            break;
        }
        text.append(buffer, static_cast<std::size_t>(got));
    }
    if (!whole)
        kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    return whole && WIFEXITED(status) && WEXITSTATUS(status) == 0 ? text : std::string();
}

std::string expandHome(std::string path)
{
    const char* home = std::getenv("HOME");
    if (home && path.compare(0, 2, "~/") == 0)
        path.replace(0, 1, home);
    return path;
}

void addUnique(std::vector<std::string>& list, const std::string& item)
{
    if (std::find(list.begin(), list.end(), item) == list.end())
        list.push_back(item);
}

/// "pve1" of the configuration as "root@10.0.0.1:22", its keys added to those that are tried.
std::string resolveJump(const std::string& jump, std::vector<std::string>& identities)
{
    const auto said = parseTarget(jump);
    if (!said)
        return jump;
    const SshConfig config = readSshConfig(askSsh(said->host));
    if (config.host.empty())
        return jump;
    Target target = *said;
    target.host = config.host;
    if (target.user.empty())
        target.user = config.user;
    if (!target.port)
        target.port = config.port;
    for (const std::string& file : config.identities)
        addUnique(identities, file);
    return formatTarget(target);
}

} // namespace

SshConfig readSshConfig(std::string_view text)
{
    SshConfig config;
    std::vector<std::string> global; // ssh prints them first, but new keys belong to the user's
    std::istringstream lines{std::string(text)};
    std::string line;
    while (std::getline(lines, line)) {
        const std::size_t blank = line.find(' ');
        if (blank == std::string::npos)
            continue;
        const std::string key = line.substr(0, blank);
        const std::string value = line.substr(blank + 1);
        std::istringstream words(value);
        std::string word;
        if (key == "hostname") {
            config.host = value;
        } else if (key == "user") {
            config.user = value;
        } else if (key == "port") {
            std::uint16_t port = 0;
            std::from_chars(value.data(), value.data() + value.size(), port);
            if (port != 0)
                config.port = port;
        } else if (key == "identityfile") {
            if (value != "none")
                addUnique(config.identities, expandHome(value));
        } else if (key == "userknownhostsfile" || key == "globalknownhostsfile") {
            while (words >> word) {
                if (word != "none")
                    addUnique(key.front() == 'u' ? config.knownHosts : global, expandHome(word));
            }
        } else if (key == "proxyjump" && value != "none") {
            std::istringstream hops(value);
            while (std::getline(hops, word, ','))
                config.jumps.push_back(word);
        } else if (key == "identitiesonly") {
            config.identitiesOnly = value == "yes";
        }
    }
    for (const std::string& file : global)
        addUnique(config.knownHosts, file);
    return config;
}

void applySshConfig(SshOptions& options)
{
    const std::string& name = options.alias.empty() ? options.host : options.alias;
    const auto target = parseTarget(name);
    if (!target)
        return;
    const SshConfig config = readSshConfig(askSsh(target->host));
    if (config.host.empty())
        return;

    if (options.host.empty() || options.host == target->host)
        options.host = config.host;
    if (options.user.empty())
        options.user = config.user;
    if (options.port == SshOptions().port && !target->port && config.port)
        options.port = *config.port;
    if (options.identities.empty()) {
        options.identities = config.identities;
        options.useAgent = options.useAgent && !config.identitiesOnly;
    }
    if (options.knownHosts.empty())
        options.knownHosts = config.knownHosts;
    if (options.jumps.empty())
        options.jumps = config.jumps;
    for (std::string& jump : options.jumps)
        jump = resolveJump(jump, options.identities);
}

} // namespace vs
