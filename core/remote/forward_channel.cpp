// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/forward_channel.h"

#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>

namespace vs {

namespace {

constexpr std::size_t kChunk = 256 << 10;

} // namespace

LoopChannel::Step ForwardChannel::step(LoopTurn& turn)
{
    if (m_abandoned && !m_open)
        return close();
    if (!m_open) {
        if (!m_channel)
            m_channel = ssh_channel_new(turn.session);
        const int status =
            ssh_channel_open_forward(m_channel, m_to.host.c_str(), *m_to.port, "127.0.0.1", 0);
        if (status == SSH_AGAIN)
            return Step::Idle;
        if (status != SSH_OK) {
            if (!ssh_is_connected(turn.session))
                return Step::Idle; // the loop sees it, and says why
            settle(fail(ErrorCode::ConnectRefused, formatTarget(m_to), sshReason(turn.session)));
            return close();
        }
        m_open = true;
        settle({});
    }
    bool moved = pumpIn(turn);
    moved = pumpOut(turn) || moved;
    if (moved)
        return Step::Progress;
    const bool hostEnded = ssh_channel_is_closed(m_channel) || ssh_channel_is_eof(m_channel);
    const bool done = (hostEnded && m_toSocket.empty()) || (m_inputEnded && m_toChannel.empty());
    return done ? close() : Step::Idle;
}

/// From the host to the socket. Reads no more before the socket took all: that is the
/// back-pressure.
bool ForwardChannel::pumpIn(LoopTurn& turn)
{
    bool moved = false;
    if (m_toSocket.empty()) {
        const int count = ssh_channel_read_timeout(
            m_channel, turn.scratch.data(), static_cast<std::uint32_t>(turn.scratch.size()), 0, 0);
        if (count > 0) {
            m_toSocket.assign(turn.scratch.data(), static_cast<std::size_t>(count));
            m_taken = 0;
            moved = true;
        }
    }
    while (m_taken < m_toSocket.size()) {
        const ssize_t sent = send(m_socket.get(), m_toSocket.data() + m_taken,
                                  m_toSocket.size() - m_taken, MSG_NOSIGNAL);
        if (sent <= 0) {
            if (errno != EAGAIN) {
                m_inputEnded = true;
                m_toSocket.clear();
            }
            return moved;
        }
        m_taken += static_cast<std::size_t>(sent);
        moved = true;
    }
    m_toSocket.clear();
    return moved;
}

bool ForwardChannel::pumpOut(LoopTurn& turn)
{
    bool moved = false;
    if (m_toChannel.empty() && !m_inputEnded) {
        const ssize_t got = recv(m_socket.get(), turn.scratch.data(), kChunk, 0);
        if (got > 0) {
            m_toChannel.assign(turn.scratch.data(), static_cast<std::size_t>(got));
            moved = true;
        } else if (got == 0 || errno != EAGAIN) {
            m_inputEnded = true;
            moved = true;
        }
    }
    if (!m_toChannel.empty()) {
        const int written = ssh_channel_write(m_channel, m_toChannel.data(),
                                              static_cast<std::uint32_t>(m_toChannel.size()));
        if (written > 0) {
            m_toChannel.erase(0, static_cast<std::size_t>(written));
            moved = true;
        }
    }
    return moved;
}

LoopChannel::Step ForwardChannel::close()
{
    if (m_channel)
        ssh_channel_free(m_channel);
    m_channel = nullptr;
    m_socket.reset();
    return Step::Done;
}

void ForwardChannel::lost(const Error& why)
{
    settle(tl::unexpected(why));
    close();
}

std::chrono::steady_clock::time_point ForwardChannel::due() const
{
    return std::chrono::steady_clock::now() + std::chrono::hours(1);
}

PollWish ForwardChannel::pollWish() const
{
    if (!m_open)
        return {};
    short events = 0;
    if (m_toChannel.empty() && !m_inputEnded)
        events |= POLLIN;
    if (!m_toSocket.empty())
        events |= POLLOUT;
    return events ? PollWish{m_socket.get(), events} : PollWish{};
}

void ForwardChannel::settle(Result<void> opened)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_opened)
            m_opened = std::move(opened);
    }
    m_changed.notify_all();
}

Result<void> ForwardChannel::waitUntilOpen(const Patience& patience)
{
    std::unique_lock lock(m_mutex);
    while (!m_opened) {
        if (const auto why = patience.spent()) {
            m_abandoned = true;
            return fail(*why, formatTarget(m_to));
        }
        m_changed.wait_for(lock, std::chrono::milliseconds(50));
    }
    return *m_opened;
}

Result<UniqueFd> openTunnel(SshLoop& loop, const Target& to, const Patience& patience)
{
    int ends[2] = {-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends) != 0)
        return fail(ErrorCode::Internal, formatTarget(to), std::strerror(errno));
    UniqueFd ours(ends[0]);
    auto channel = std::make_shared<ForwardChannel>(to, UniqueFd(ends[1]));
    loop.add(channel);
    if (auto opened = channel->waitUntilOpen(patience); !opened)
        return tl::unexpected(opened.error());
    return ours;
}

} // namespace vs
