// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote_test_support.h"

#include "core/remote/patience.h"

#include <arpa/inet.h>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <netinet/in.h>
#include <random>
#include <spawn.h>
#include <sstream>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace vs::test {

namespace fs = std::filesystem;

TempFolder::TempFolder()
{
    std::string name = (fs::temp_directory_path() / "vethscope-test-XXXXXX").string();
    if (!mkdtemp(name.data()))
        throw std::runtime_error("no temporary folder");
    m_path = name;
}

TempFolder::~TempFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

std::string TempFolder::write(const std::string& name, const std::string& text) const
{
    std::ofstream(path(name), std::ios::binary) << text;
    return path(name);
}

std::string readWhole(const std::string& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

std::string uniqueToken()
{
    static std::mt19937_64 random(std::random_device{}());
    return "vst" + std::to_string(random());
}

bool waitUntil(const std::function<bool()>& condition, std::chrono::milliseconds deadline)
{
    const auto end = std::chrono::steady_clock::now() + deadline;
    while (!condition()) {
        if (std::chrono::steady_clock::now() >= end)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

std::vector<pid_t> processesWith(const std::string& token)
{
    std::vector<pid_t> found;
    for (const auto& entry : fs::directory_iterator("/proc")) {
        const std::string name = entry.path().filename();
        if (name.find_first_not_of("0123456789") == std::string::npos &&
            readWhole(entry.path() / "cmdline").find(token) != std::string::npos)
            found.push_back(std::stoi(name));
    }
    return found;
}

pid_t startProcess(const std::vector<std::string>& words, const std::string& outputFile,
                   const std::string& errorFile, int inputFd,
                   const std::vector<std::string>& environment)
{
    const auto orNull = [](const std::string& file) {
        return file.empty() ? std::string("/dev/null") : file;
    };
    const int flags = O_WRONLY | O_CREAT | O_APPEND;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    if (inputFd >= 0)
        posix_spawn_file_actions_adddup2(&actions, inputFd, 0);
    else
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, orNull(outputFile).c_str(), flags, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, orNull(errorFile).c_str(), flags, 0600);

    std::vector<char*> arguments;
    for (const std::string& word : words)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    std::vector<char*> variables;
    for (const std::string& variable : environment)
        variables.push_back(const_cast<char*>(variable.c_str()));
    for (char** inherited = environ; *inherited; ++inherited)
        variables.push_back(*inherited);
    variables.push_back(nullptr);
    pid_t process = -1;
    if (posix_spawnp(&process, arguments[0], &actions, nullptr, arguments.data(),
                     variables.data()) != 0)
        process = -1;
    posix_spawn_file_actions_destroy(&actions);
    return process;
}

int reap(pid_t process, std::chrono::milliseconds deadline)
{
    int status = 0;
    const bool ended =
        waitUntil([&] { return waitpid(process, &status, WNOHANG) == process; }, deadline);
    if (!ended)
        return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

bool runProgram(const std::vector<std::string>& words)
{
    const pid_t process = startProcess(words);
    return process > 0 && reap(process) == 0;
}

ClosedPort::ClosedPort() : m_fd(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(m_fd.get(), reinterpret_cast<sockaddr*>(&address), size) != 0 ||
        getsockname(m_fd.get(), reinterpret_cast<sockaddr*>(&address), &size) != 0)
        throw std::runtime_error("no free port");
    m_port = ntohs(address.sin_port);
}

std::uint16_t freePort()
{
    return ClosedPort().port();
}

std::string TestSshd::unavailable()
{
    if (geteuid() != 0)
        return "an SSH server of its own can only be started as root";
    if (access("/usr/sbin/sshd", X_OK) != 0)
        return "sshd is not installed (apt install openssh-server)";
    return {};
}

TestSshd::TestSshd(const std::string& extraConfig)
{
    for (const char* name : {"host_key", "user_key"}) {
        if (!runProgram({"ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", m_folder.path(name)}))
            throw std::runtime_error("ssh-keygen failed");
    }
    fs::create_directories("/run/sshd"); // sshd wants it, and only its service makes it
    m_folder.write("authorized_keys", readWhole(m_folder.path("user_key.pub")));
    for (int attempt = 0; attempt < 5; ++attempt) {
        m_port = freePort();
        const std::string config = m_folder.write(
            "sshd_config", extraConfig + "\nPort " + std::to_string(m_port) +
                               "\nListenAddress 127.0.0.1\nHostKey " + m_folder.path("host_key") +
                               "\nAuthorizedKeysFile " + m_folder.path("authorized_keys") +
                               "\nPidFile none\nStrictModes no\nUsePAM no\nPermitRootLogin yes\n"
                               "PasswordAuthentication no\nUseDNS no\nMaxStartups 100\n");
        m_process = startProcess({"/usr/sbin/sshd", "-D", "-e", "-f", config}, {},
                                 m_folder.path("sshd.log"));
        const auto listens = [this] {
            return bool(connectTcp("127.0.0.1", m_port, Patience(std::chrono::seconds(1))));
        };
        if (waitUntil([&] { return listens() || waitpid(m_process, nullptr, WNOHANG) != 0; }) &&
            listens())
            break;
        kill();
    }
    if (m_process < 0)
        throw std::runtime_error("sshd does not start");
    m_folder.write("known_hosts", hostKeyLine(m_folder.path("host_key.pub")));
}

TestSshd::~TestSshd()
{
    kill();
}

SshOptions TestSshd::options() const
{
    SshOptions options;
    options.host = "127.0.0.1";
    options.port = m_port;
    options.user = "root";
    options.identities = {userKey()};
    options.knownHosts = {m_folder.path("known_hosts")};
    options.useAgent = false;
    return options;
}

std::string TestSshd::hostKeyLine(const std::string& keyFile) const
{
    return "[127.0.0.1]:" + std::to_string(m_port) + " " + readWhole(keyFile);
}

std::vector<pid_t> TestSshd::connections() const
{
    // "PID (sshd) S PPID ...": the listener's children, and theirs that are sshd too.
    std::vector<pid_t> found;
    std::vector<pid_t> parents{m_process};
    while (!parents.empty()) {
        const std::string parent = std::to_string(parents.back());
        parents.pop_back();
        for (const auto& entry : fs::directory_iterator("/proc")) {
            const std::string stat = readWhole(entry.path() / "stat");
            const std::size_t name = stat.find(" (sshd");
            const std::size_t close = stat.rfind(')');
            if (name == std::string::npos || close == std::string::npos)
                continue;
            if (stat.compare(close + 4, parent.size() + 1, parent + " ") == 0) {
                found.push_back(std::stoi(stat));
                parents.push_back(found.back());
            }
        }
    }
    return found;
}

void TestSshd::kill()
{
    if (m_process <= 0)
        return;
    const std::vector<pid_t> children = connections();
    ::kill(m_process, SIGKILL);
    for (const pid_t child : children)
        ::kill(child, SIGKILL);
    reap(m_process);
    m_process = -1;
}

} // namespace vs::test
