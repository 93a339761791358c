// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <algorithm>
#include <chrono>
#include <mutex>
#include <optional>

namespace vs {

/// The node's clock as far as it can be told from here: times that came from the node, carried on
/// by our own steady clock. Any thread.
class NodeClock
{
public:
    using Steady = std::chrono::steady_clock;

    /// How far time is told past the last sign that the capture still flows. Below the second after
    /// which not being seen counts as absence: a connection that stalls must not make drops.
    static constexpr std::chrono::milliseconds kTrust{900};

    /// A time that the node read before it arrived here at `arrived`.
    void observe(Timestamp nodeTime, Steady::time_point arrived)
    {
        const std::lock_guard lock(m_mutex);
        const Nanoseconds offset = nodeTime - sinceEpoch(arrived);
        // Every observation is late by its way here: the largest is the best, unless the node's
        // clock was set back.
        if (!m_offset || offset > *m_offset || offset < *m_offset - 5 * kSecond)
            m_offset = offset;
    }

    /// What the capture had seen by `when` has arrived.
    void flowed(Steady::time_point when)
    {
        const std::lock_guard lock(m_mutex);
        m_flowed = std::max(m_flowed.value_or(when), when);
    }

    /// Nothing after `when` is vouched for: the capture was asked to end.
    void endAt(Steady::time_point when)
    {
        const std::lock_guard lock(m_mutex);
        m_end = when;
    }

    /// The node's time at `when`, as far as the capture vouches for it; 0 if nothing is known.
    Timestamp vouched(Steady::time_point when) const
    {
        const std::lock_guard lock(m_mutex);
        if (!m_offset || !m_flowed)
            return 0;
        return *m_offset + sinceEpoch(std::min({when, *m_flowed + kTrust, m_end}));
    }

    /// The node's time at `when`, vouched for or not; 0 if nothing is known.
    Timestamp at(Steady::time_point when) const
    {
        const std::lock_guard lock(m_mutex);
        return m_offset ? *m_offset + sinceEpoch(when) : 0;
    }

private:
    static Nanoseconds sinceEpoch(Steady::time_point when)
    {
        return std::chrono::duration_cast<std::chrono::nanoseconds>(when.time_since_epoch())
            .count();
    }

    mutable std::mutex m_mutex;
    std::optional<Nanoseconds> m_offset;
    std::optional<Steady::time_point> m_flowed;
    Steady::time_point m_end = Steady::time_point::max();
};

} // namespace vs
