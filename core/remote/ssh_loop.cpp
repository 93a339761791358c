// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/ssh_loop.h"

#include <algorithm>
#include <libssh/server.h> // ssh_send_keepalive, which is not for servers only
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace vs {

namespace {

constexpr std::size_t kChannels = 8;
// libssh grows a channel's window with the size of the buffer that reads it.
constexpr std::size_t kScratch = 4 << 20;

using Clock = std::chrono::steady_clock;

} // namespace

Waker::Waker() : m_fd(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {}

void Waker::wake()
{
    const std::uint64_t one = 1;
    // It fails only when the counter is full, and then the loop is awake anyway.
    [[maybe_unused]] const ssize_t written = write(m_fd.get(), &one, sizeof one);
}

void Waker::drain()
{
    std::uint64_t count = 0;
    [[maybe_unused]] const ssize_t got = read(m_fd.get(), &count, sizeof count);
}

PollWish LoopChannel::pollWish() const
{
    return {};
}

SshLoop::SshLoop(SessionPtr session, const SshOptions& options, std::string target)
    : m_session(std::move(session)), m_target(std::move(target)), m_keepAlive(options.keepAlive),
      m_idleTimeout(options.idleTimeout), m_scratch(kScratch), m_lastByte(Clock::now()),
      m_lastProbe(m_lastByte)
{
    ssh_set_counters(m_session.get(), &m_counter, nullptr);
    m_pump = ssh_channel_new(m_session.get());
    m_thread = std::thread([this] { run(); });
}

SshLoop::~SshLoop()
{
    end();
    m_thread.join();
}

void SshLoop::add(std::shared_ptr<LoopChannel> channel)
{
    std::optional<Error> gone;
    {
        const std::lock_guard lock(m_mutex);
        gone = m_failure;
        if (!gone)
            m_waiting.push_back(channel);
    }
    if (gone)
        channel->lost(*gone);
    else
        m_waker->wake();
}

void SshLoop::end()
{
    m_ending = true;
    m_waker->wake();
}

std::optional<Error> SshLoop::failure() const
{
    const std::lock_guard lock(m_mutex);
    return m_failure;
}

void SshLoop::run()
{
    while (true) {
        if (m_ending) {
            finish({ErrorCode::Cancelled, m_target, {}});
            return;
        }
        takeNewChannels();
        const bool progress = stepAll();
        if (const auto why = checkSession()) {
            finish(*why);
            return;
        }
        // What libssh has buffered wakes no poll: wait only when nothing moves any more.
        if (!progress)
            waitForWork();
    }
}

void SshLoop::takeNewChannels()
{
    std::vector<std::shared_ptr<LoopChannel>> unwanted;
    {
        const std::lock_guard lock(m_mutex);
        for (auto it = m_waiting.begin(); it != m_waiting.end();) {
            if ((*it)->abandoned()) {
                unwanted.push_back(*it);
                it = m_waiting.erase(it);
            } else {
                ++it;
            }
        }
        while (!m_waiting.empty() && m_channels.size() < kChannels) {
            m_channels.push_back(m_waiting.front());
            m_waiting.pop_front();
        }
    }
    for (const auto& channel : unwanted)
        channel->lost({ErrorCode::Cancelled, m_target, {}});
}

bool SshLoop::stepAll()
{
    LoopTurn turn{m_session.get(), m_scratch, Clock::now(),
                  std::min<std::chrono::milliseconds>(m_keepAlive, std::chrono::seconds(5))};
    bool progress = false;
    ssh_channel_poll(m_pump, 0);
    for (auto it = m_channels.begin(); it != m_channels.end();) {
        const LoopChannel::Step step = (*it)->step(turn);
        progress = progress || step != LoopChannel::Step::Idle;
        it = step == LoopChannel::Step::Done ? m_channels.erase(it) : it + 1;
    }
    return progress;
}

std::optional<Error> SshLoop::checkSession()
{
    const Clock::time_point now = Clock::now();
    if (!ssh_is_connected(m_session.get()) || (ssh_get_status(m_session.get()) & SSH_CLOSED_ERROR))
        return Error{ErrorCode::ConnectionLost, m_target, sshReason(m_session.get())};
    if (m_counter.in_bytes != m_bytesSeen) {
        m_bytesSeen = m_counter.in_bytes;
        m_lastByte = now;
        m_askedSince.reset();
    }
    // Silence counts only from a question on: a slow handler may have kept this thread from asking.
    if (m_askedSince && now - *m_askedSince > std::max(m_idleTimeout - m_keepAlive, m_keepAlive)) {
        return Error{ErrorCode::ConnectionLost, m_target,
                     "no answer for " + std::to_string(m_idleTimeout.count() / 1000) + " s"};
    }
    if (now - std::max(m_lastByte, m_lastProbe) >= m_keepAlive) {
        m_lastProbe = now;
        m_askedSince = m_askedSince.value_or(now);
        // Unlike an ignore message it makes the host answer. It would wait for the answer if the
        // session were blocking.
        ssh_send_keepalive(m_session.get());
    }
    return std::nullopt;
}

void SshLoop::waitForWork()
{
    std::vector<pollfd> entries;
    const bool writing = (ssh_get_poll_flags(m_session.get()) & SSH_WRITE_PENDING) != 0;
    entries.push_back(
        {ssh_get_fd(m_session.get()), static_cast<short>(POLLIN | (writing ? POLLOUT : 0)), 0});
    entries.push_back({m_waker->fd(), POLLIN, 0});
    Clock::time_point due = std::max(m_lastByte, m_lastProbe) + m_keepAlive;
    for (const auto& channel : m_channels) {
        due = std::min(due, channel->due());
        if (const PollWish wish = channel->pollWish(); wish.fd >= 0)
            entries.push_back({wish.fd, wish.events, 0});
    }
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(due - Clock::now());
    poll(entries.data(), entries.size(), static_cast<int>(std::clamp<long>(wait.count(), 0, 1000)));
    if (entries[1].revents != 0)
        m_waker->drain();
}

void SshLoop::finish(const Error& why)
{
    std::deque<std::shared_ptr<LoopChannel>> waiting;
    {
        const std::lock_guard lock(m_mutex);
        m_failure = why;
        waiting.swap(m_waiting);
    }
    for (const auto& channel : m_channels)
        channel->lost(why);
    for (const auto& channel : waiting)
        channel->lost(why);
    m_channels.clear();
    ssh_channel_free(m_pump);
    m_session.reset();
}

} // namespace vs
