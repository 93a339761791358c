// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/trace_inbox.h"

namespace vs {

void TraceInbox::Batch::clear()
{
    seen.clear();
    bytes.clear();
    others.clear();
}

void TraceInbox::Batch::add(const Sighting& sighting, std::span<const std::uint8_t> frame,
                            std::uint32_t originalLength)
{
    seen.push_back({sighting, static_cast<std::uint32_t>(bytes.size()),
                    static_cast<std::uint32_t>(frame.size()), originalLength});
    bytes.insert(bytes.end(), frame.begin(), frame.end());
}

void TraceInbox::put(const Sighting& sighting, std::span<const std::uint8_t> frame,
                     std::uint32_t originalLength)
{
    bool first = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return;
        if (m_filling.seen.size() >= m_bound) {
            ++m_shed;
            return;
        }
        first = m_filling.empty();
        m_filling.add(sighting, frame, originalLength);
    }
    if (first)
        m_changed.notify_one();
}

void TraceInbox::put(Other event)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return;
        const bool evidence = std::holds_alternative<std::shared_ptr<const RuleStep>>(event) ||
                              std::holds_alternative<KernelDrop>(event);
        if (evidence && m_evidence >= m_evidenceBound) {
            ++m_shedEvidence;
            return;
        }
        m_evidence += evidence ? 1 : 0;
        m_filling.others.push_back({m_filling.seen.size(), std::move(event)});
    }
    m_changed.notify_one();
}

bool TraceInbox::take(Batch& batch, std::chrono::milliseconds timeout)
{
    batch.clear();
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, timeout, [this] { return m_closed || !m_filling.empty(); });
    std::swap(batch, m_filling);
    m_evidence = 0;
    return !m_closed || !batch.empty();
}

void TraceInbox::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_changed.notify_all();
}

bool TraceInbox::closed() const
{
    const std::lock_guard lock(m_mutex);
    return m_closed;
}

std::uint64_t TraceInbox::shed() const
{
    const std::lock_guard lock(m_mutex);
    return m_shed;
}

std::uint64_t TraceInbox::shedEvidence() const
{
    const std::lock_guard lock(m_mutex);
    return m_shedEvidence;
}

} // namespace vs
