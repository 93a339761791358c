// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/program.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <poll.h>
#include <regex>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char** environ;

namespace vs::lab {

namespace {

std::vector<char*> pointers(std::vector<std::string>& words)
{
    std::vector<char*> list;
    for (std::string& word : words)
        list.push_back(word.data());
    list.push_back(nullptr);
    return list;
}

pid_t spawn(std::vector<std::string> arguments, int out, int err)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, out, 1);
    posix_spawn_file_actions_adddup2(&actions, err, 2);
    pid_t pid = -1;
    std::vector<char*> argv = pointers(arguments);
    if (posix_spawnp(&pid, argv[0], &actions, nullptr, argv.data(), environ) != 0)
        pid = -1;
    posix_spawn_file_actions_destroy(&actions);
    return pid;
}

void drain(std::array<int, 2> pipes, std::array<std::string*, 2> texts)
{
    std::array<pollfd, 2> waits{{{pipes[0], POLLIN, 0}, {pipes[1], POLLIN, 0}}};
    int open = 2;
    while (open > 0 && ::poll(waits.data(), waits.size(), -1) > 0) {
        for (std::size_t i = 0; i < waits.size(); ++i) {
            if (waits[i].fd < 0 || waits[i].revents == 0)
                continue;
            std::array<char, 65536> buffer{};
            const ssize_t got = ::read(waits[i].fd, buffer.data(), buffer.size());
            if (got > 0) {
                texts[i]->append(buffer.data(), static_cast<std::size_t>(got));
                continue;
            }
            waits[i].fd = -1;
            --open;
        }
    }
}

} // namespace

nlohmann::json Outcome::json() const
{
    return nlohmann::json::parse(output, nullptr, false);
}

Outcome run(const std::vector<std::string>& arguments)
{
    Outcome outcome;
    std::array<int, 2> out{};
    std::array<int, 2> err{};
    if (pipe2(out.data(), O_CLOEXEC) != 0 || pipe2(err.data(), O_CLOEXEC) != 0)
        return outcome;
    const pid_t pid = spawn(arguments, out[1], err[1]);
    ::close(out[1]);
    ::close(err[1]);
    drain({out[0], err[0]}, {&outcome.output, &outcome.errors});
    ::close(out[0]);
    ::close(err[0]);
    int status = 0;
    if (pid > 0 && waitpid(pid, &status, 0) == pid)
        outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return outcome;
}

Outcome vethscope(std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), VETHSCOPE_PROGRAM);
    return run(arguments);
}

pid_t startVethscope(std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), VETHSCOPE_PROGRAM);
    const int nothing = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    const pid_t pid = spawn(arguments, nothing, nothing);
    ::close(nothing);
    return pid;
}

bool eventually(const std::function<bool()>& so, std::chrono::seconds limit)
{
    const auto until = std::chrono::steady_clock::now() + limit;
    while (!so()) {
        if (std::chrono::steady_clock::now() > until)
            return false;
        ::poll(nullptr, 0, 20);
    }
    return true;
}

Lab::Lab(const std::string& scenario, const std::string& backend)
    : m_name("t" + std::to_string(getpid() % 100'000))
{
    const Outcome made =
        vethscope({"lab", "up", "--name", m_name, "--scenario", scenario, "--backend", backend});
    m_up = made.status == 0;
    m_problem = made.errors;
}

Lab::~Lab()
{
    vethscope({"lab", "down", "--name", m_name});
}

std::vector<std::string> Lab::processes() const
{
    std::vector<std::string> list;
    std::istringstream pids(run({"ip", "netns", "pids", "vs-" + m_name + "-node"}).output);
    for (std::string pid; pids >> pid;) {
        std::ifstream file("/proc/" + pid + "/cmdline");
        std::string line;
        std::getline(file, line);
        for (char& c : line)
            c = c == '\0' ? ' ' : c;
        if (!line.empty())
            list.push_back(line);
    }
    std::sort(list.begin(), list.end());
    return list;
}

bool Lab::runs(const std::string& text) const
{
    for (const std::string& line : processes()) {
        if (line.find(text) != std::string::npos)
            return true;
    }
    return false;
}

Outcome Lab::inNode(const std::vector<std::string>& command) const
{
    std::vector<std::string> words = {"ip", "netns", "exec", "vs-" + m_name + "-node"};
    words.insert(words.end(), command.begin(), command.end());
    return run(words);
}

std::string Lab::tracing() const
{
    std::istringstream pids(run({"ip", "netns", "pids", "vs-" + m_name + "-node"}).output);
    for (std::string pid; pids >> pid;) {
        const std::string folder = "/proc/" + pid + "/root/sys/kernel/tracing";
        if (std::filesystem::exists(folder + "/instances"))
            return folder;
    }
    return "/sys/kernel/tracing";
}

std::string Lab::state() const
{
    const std::string all =
        inNode({"sh", "-c",
                "iptables-legacy-save; ip6tables-legacy-save; nft list ruleset; "
                "sysctl -a 2>/dev/null | grep -E '^net\\.(bridge|netfilter|ipv4\\.(conf|ip))' | "
                "grep -v nf_conntrack_count; ls " +
                    tracing() + "/instances 2>/dev/null"})
            .output;
    std::string text = std::regex_replace(all, std::regex(R"(\[\d+:\d+\])"), "[]");
    text = std::regex_replace(text, std::regex(R"(packets \d+ bytes \d+)"), "counter");
    return std::regex_replace(text, std::regex("# (Generated|Completed)[^\n]*\n"), "");
}

} // namespace vs::lab
