// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <chrono>
#include <functional>
#include <optional>

namespace vs {

/// How long a wait may still take: a deadline, and a question whether anybody still wants it.
class Patience
{
public:
    explicit Patience(std::chrono::milliseconds timeout, std::function<bool()> cancelled = {});

    /// Starts the time anew, for example after a person has thought about a question.
    void restart();
    /// Why to give up now: Cancelled, or ConnectTimeout. Empty: go on.
    std::optional<ErrorCode> spent() const;
    /// What is left, at least 0.
    std::chrono::milliseconds left() const;
    /// A part of the same wait, ended by the same cancel.
    Patience within(std::chrono::milliseconds timeout) const;

    /// Waits for `events` (POLLIN, POLLOUT) on a descriptor; asks for cancel every 100 ms.
    /// Errors: Cancelled, ConnectTimeout; the caller adds the context.
    Result<void> waitFor(int fd, short events) const;

private:
    std::chrono::milliseconds m_timeout;
    std::chrono::steady_clock::time_point m_deadline;
    std::function<bool()> m_cancelled;
};

} // namespace vs
