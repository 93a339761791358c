// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/ssh_shell.h"
#include "core/remote/tcp_socket.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace vs::test {

/// A folder of its own under the system's temporary one, removed with its owner.
class TempFolder
{
public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    std::string path(const std::string& name) const { return (m_path / name).string(); }
    std::string write(const std::string& name, const std::string& text) const;

private:
    std::filesystem::path m_path;
};

std::string readWhole(const std::string& file);
/// Letters that occur in no other process.
std::string uniqueToken();
/// Asks again and again until it is true, or the deadline passes.
bool waitUntil(const std::function<bool()>& condition,
               std::chrono::milliseconds deadline = std::chrono::seconds(10));
/// Processes (no zombies) whose command line has `token`.
std::vector<pid_t> processesWith(const std::string& token);
/// Starts a program; its outputs go to the files, if named; its input is `inputFd` or nothing.
pid_t startProcess(const std::vector<std::string>& words, const std::string& outputFile = {},
                   const std::string& errorFile = {}, int inputFd = -1,
                   const std::vector<std::string>& environment = {});
/// Waits for a process; its status as a shell would say it, or -1 when the deadline passed.
int reap(pid_t process, std::chrono::milliseconds deadline = std::chrono::seconds(20));
/// Runs a program to its end. True if it said 0.
bool runProgram(const std::vector<std::string>& words);
std::uint16_t freePort();

/// A port of 127.0.0.1 where nobody listens, nor can begin to while this lives.
class ClosedPort
{
public:
    ClosedPort();
    std::uint16_t port() const { return m_port; }

private:
    UniqueFd m_fd;
    std::uint16_t m_port = 0;
};

/// An OpenSSH server on 127.0.0.1 with keys of its own.
class TestSshd
{
public:
    /// Empty if a server can be started here, else the reason why not.
    static std::string unavailable();

    explicit TestSshd(const std::string& extraConfig = {});
    ~TestSshd();

    SshOptions options() const; ///< logs in as root by key, host key known
    std::uint16_t port() const { return m_port; }
    const TempFolder& folder() const { return m_folder; }
    std::string hostKeyLine(const std::string& keyFile) const;
    std::string userKey() const { return m_folder.path("user_key"); }
    /// The server's processes for open connections, not the commands that run in them.
    std::vector<pid_t> connections() const;
    /// Kills the server with all its connections.
    void kill();

private:
    TempFolder m_folder;
    std::uint16_t m_port = 0;
    pid_t m_process = -1;
};

} // namespace vs::test
