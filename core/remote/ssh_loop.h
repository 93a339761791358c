// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/remote/ssh_session.h"

#include <atomic>
#include <chrono>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace vs {

/// Interrupts the loop's poll from any thread. Shared with whoever may outlive the loop.
class Waker
{
public:
    Waker();
    void wake();
    void drain(); ///< the loop's thread only
    int fd() const { return m_fd.get(); }

private:
    UniqueFd m_fd;
};

/// What a channel is given to advance by one step.
struct LoopTurn
{
    ssh_session session = nullptr;
    std::vector<char>& scratch; ///< a large read buffer, shared by all channels
    std::chrono::steady_clock::time_point now;
    std::chrono::milliseconds heartbeat;
};

/// One channel of a session. All but abandoned() is called on the loop's thread.
class LoopChannel
{
public:
    enum class Step { Idle, Progress, Done };

    virtual ~LoopChannel() = default;
    /// Advances without blocking.
    virtual Step step(LoopTurn& turn) = 0;
    /// The session is gone: no step will follow.
    virtual void lost(const Error& why) = 0;
    /// Nobody wants it any more although it has not been opened yet. Any thread.
    virtual bool abandoned() = 0;
    /// When step() is due even though nothing happened.
    virtual std::chrono::steady_clock::time_point due() const = 0;
    /// A descriptor to be polled besides the session's; its `fd` is -1 for none.
    virtual struct PollWish pollWish() const;
};

struct PollWish
{
    int fd = -1;
    short events = 0;
};

/// A logged-in session and the one thread that works on it. sshd grants ten channels a session:
/// eight are opened at once, the others wait their turn.
class SshLoop
{
public:
    SshLoop(SessionPtr session, const SshOptions& options, std::string target);
    ~SshLoop(); ///< as end() with Cancelled, and waits for the thread, which is prompt
    SshLoop(const SshLoop&) = delete;
    SshLoop& operator=(const SshLoop&) = delete;

    /// Any thread. After the end the channel is lost at once, on the caller's thread.
    void add(std::shared_ptr<LoopChannel> channel);
    /// Closes all channels and the session. Any thread; returns at once; idempotent.
    void end();
    /// Why the session ended. Any thread.
    std::optional<Error> failure() const;
    const std::shared_ptr<Waker>& waker() const { return m_waker; }
    bool onLoopThread() const { return std::this_thread::get_id() == m_thread.get_id(); }

private:
    void run();
    void takeNewChannels();
    bool stepAll();
    std::optional<Error> checkSession();
    void waitForWork();
    void finish(const Error& why);

    SessionPtr m_session;
    const std::string m_target;
    const std::chrono::milliseconds m_keepAlive;
    const std::chrono::milliseconds m_idleTimeout;
    const std::shared_ptr<Waker> m_waker = std::make_shared<Waker>();

    // the loop's thread only
    std::vector<std::shared_ptr<LoopChannel>> m_channels;
    std::vector<char> m_scratch;
    ssh_channel m_pump = nullptr; ///< never opened; reading it makes libssh handle its packets
    ssh_counter_struct m_counter{};
    std::uint64_t m_bytesSeen = 0;
    std::chrono::steady_clock::time_point m_lastByte;
    std::chrono::steady_clock::time_point m_lastProbe;
    std::optional<std::chrono::steady_clock::time_point> m_askedSince; ///< no byte since then

    mutable std::mutex m_mutex;
    std::deque<std::shared_ptr<LoopChannel>> m_waiting;
    std::optional<Error> m_failure;
    std::atomic<bool> m_ending = false;

    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace vs
