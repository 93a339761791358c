// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/patience.h"

#include <algorithm>
#include <poll.h>

namespace vs {

namespace {

constexpr std::chrono::milliseconds kSlice{100};

} // namespace

Patience::Patience(std::chrono::milliseconds timeout, std::function<bool()> cancelled)
    : m_timeout(timeout), m_cancelled(std::move(cancelled))
{
    restart();
}

void Patience::restart()
{
    m_deadline = std::chrono::steady_clock::now() + m_timeout;
}

std::optional<ErrorCode> Patience::spent() const
{
    if (m_cancelled && m_cancelled())
        return ErrorCode::Cancelled;
    if (std::chrono::steady_clock::now() >= m_deadline)
        return ErrorCode::ConnectTimeout;
    return std::nullopt;
}

std::chrono::milliseconds Patience::left() const
{
    const auto rest =
        std::chrono::ceil<std::chrono::milliseconds>(m_deadline - std::chrono::steady_clock::now());
    return std::max(rest, std::chrono::milliseconds(0));
}

Patience Patience::within(std::chrono::milliseconds timeout) const
{
    return Patience(std::min(timeout, left()), m_cancelled);
}

Result<void> Patience::waitFor(int fd, short events) const
{
    while (true) {
        if (const auto why = spent())
            return fail(*why);
        pollfd entry{fd, events, 0};
        if (poll(&entry, 1, static_cast<int>(std::min(kSlice, left()).count())) > 0)
            return {};
    }
}

} // namespace vs
