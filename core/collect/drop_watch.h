// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/trace_inbox.h"
#include "core/parse/kfree_lines.h"
#include "core/remote/shell.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace vs {

/// How a trace clock is turned into real time.
struct TraceClock
{
    Nanoseconds offset = 0;      ///< to be added
    Nanoseconds uncertainty = 0; ///< either way

    /// From a mark that the trace stamped `marked` and that was made between two readings of real
    /// time. The clock "tai" differs from real time by whole seconds, so it is then known exactly,
    /// but for the microsecond to which the trace rounds.
    static std::optional<TraceClock> measured(std::string_view clock, Timestamp before,
                                              Timestamp after, Timestamp marked);
};

/// What the handlers of the drop watch's stream share with the trace (as CaptureStream). Its
/// failure is a warning.
class DropWatch : public std::enable_shared_from_this<DropWatch>
{
public:
    explicit DropWatch(std::shared_ptr<TraceInbox> inbox) : m_inbox(std::move(inbox)) {}

    StreamHandlers handlers();
    /// True once it watches; false where it ended before, or the time ran out.
    bool waitUntilReady(std::chrono::milliseconds timeout);
    void expectEnd() { m_endExpected = true; }
    /// The node drops more than is worth reading: the watch is to be stopped.
    bool flooded() const { return m_flooded; }

private:
    using Steady = std::chrono::steady_clock;

    void takeLine(std::string_view line);
    void takeNote(std::string_view note);
    void takeDrop(KernelDrop drop);
    void takeEnd(const Result<int>& end);
    void setReady(bool ended);

    const std::shared_ptr<TraceInbox> m_inbox;
    // The connection's thread only:
    std::string m_pending, m_pendingErrors, m_complaint, m_clockName;
    DropReasons m_reasons;
    std::optional<TraceClock> m_clock;
    Timestamp m_before = 0, m_after = 0;
    std::uint64_t m_lost = 0;
    Steady::time_point m_second{};
    std::uint64_t m_thisSecond = 0;

    std::atomic<bool> m_endExpected = false;
    std::atomic<bool> m_flooded = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_ready = false;
    bool m_ended = false;
};

} // namespace vs
