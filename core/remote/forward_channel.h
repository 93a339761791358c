// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/ssh_loop.h"

#include <condition_variable>
#include <mutex>

namespace vs {

/// A connection that the host of one session opens for us, pumped between its channel and one end
/// of a socket pair: on the other end a second session speaks SSH with the host behind.
class ForwardChannel : public LoopChannel
{
public:
    ForwardChannel(Target to, UniqueFd socket) : m_to(std::move(to)), m_socket(std::move(socket)) {}

    Step step(LoopTurn& turn) override;
    void lost(const Error& why) override;
    bool abandoned() override { return m_abandoned; }
    std::chrono::steady_clock::time_point due() const override;
    PollWish pollWish() const override;

    /// Any thread. Waits until the host has opened the connection, or has refused.
    Result<void> waitUntilOpen(const Patience& patience);

private:
    bool pumpIn(LoopTurn& turn);
    bool pumpOut(LoopTurn& turn);
    Step close();
    void settle(Result<void> opened);

    const Target m_to;
    UniqueFd m_socket;
    ssh_channel m_channel = nullptr;
    bool m_open = false;
    bool m_inputEnded = false; ///< our side has closed the socket
    std::string m_toSocket;    ///< came from the host, not yet taken by the socket
    std::size_t m_taken = 0;
    std::string m_toChannel; ///< came from the socket, not yet taken by the channel's window

    std::atomic<bool> m_abandoned = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Result<void>> m_opened;
};

/// Opens a tunnel to `to` through a logged-in session. The descriptor is non-blocking.
/// Errors: ConnectRefused with the jump host's words, ConnectionLost, ConnectTimeout, Cancelled.
Result<UniqueFd> openTunnel(SshLoop& loop, const Target& to, const Patience& patience);

} // namespace vs
