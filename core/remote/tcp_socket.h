// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/remote/patience.h"

#include <cstdint>
#include <string>
#include <utility>

namespace vs {

/// A file descriptor that is closed with its owner.
class UniqueFd
{
public:
    UniqueFd() = default;
    explicit UniqueFd(int fd) : m_fd(fd) {}
    UniqueFd(UniqueFd&& other) noexcept : m_fd(other.release()) {}
    UniqueFd& operator=(UniqueFd&& other) noexcept
    {
        reset(other.release());
        return *this;
    }
    ~UniqueFd() { reset(); }

    int get() const { return m_fd; }
    bool valid() const { return m_fd >= 0; }
    int release() { return std::exchange(m_fd, -1); }
    void reset(int fd = -1);

private:
    int m_fd = -1;
};

/// Connects to the first address of `host` that answers, trying each in the resolver's order. The
/// socket is non-blocking and without Nagle's delay. A dead network is noticed by its user, never
/// by a TCP_USER_TIMEOUT: that ends the connection without a word to the host, even after close(),
/// and sshd would keep a session for nobody until its own keep-alive, two hours later. A closed
/// socket without it goes on to say so for a minute or more. Errors: HostNotFound, ConnectRefused,
/// ConnectTimeout, Cancelled; their context is host:port.
Result<UniqueFd> connectTcp(const std::string& host, std::uint16_t port, const Patience& patience);

} // namespace vs
