// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>

namespace vs {

/// A queue between two threads that never grows past its bound: what does not fit is shed and
/// counted, so that a slow reader costs memory never and truth never (the count is shown).
template<class T>
class BoundedQueue
{
public:
    explicit BoundedQueue(std::size_t bound) : m_bound(bound) {}

    /// Any thread. False when the item was shed, or the queue is closed.
    bool push(T item, std::uint64_t weight = 1)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed)
                return false;
            if (m_items.size() >= m_bound) {
                m_shed += weight;
                return false;
            }
            m_items.push_back(std::move(item));
        }
        m_ready.notify_one();
        return true;
    }

    /// Waits up to `timeout` for an item. Empty when none came, or the queue is closed and drained.
    std::optional<T> pop(std::chrono::milliseconds timeout)
    {
        std::unique_lock lock(m_mutex);
        m_ready.wait_for(lock, timeout, [this] { return m_closed || !m_items.empty(); });
        if (m_items.empty())
            return std::nullopt;
        std::optional<T> item(std::move(m_items.front()));
        m_items.pop_front();
        return item;
    }

    /// No more items are taken; what is queued can still be popped.
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_ready.notify_all();
    }

    bool drained() const
    {
        const std::lock_guard lock(m_mutex);
        return m_closed && m_items.empty();
    }

    std::uint64_t shed() const
    {
        const std::lock_guard lock(m_mutex);
        return m_shed;
    }

private:
    const std::size_t m_bound;
    mutable std::mutex m_mutex;
    std::condition_variable m_ready;
    std::deque<T> m_items;
    std::uint64_t m_shed = 0;
    bool m_closed = false;
};

} // namespace vs
