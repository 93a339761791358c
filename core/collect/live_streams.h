// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/node_clock.h"
#include "core/collect/trace_inbox.h"
#include "core/parse/pcap_stream.h"
#include "core/parse/tcpdump_notes.h"
#include "core/remote/shell.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace vs {

/// What the handlers of a capture's stream share with the trace. They run on the connection's
/// thread and may outlive the trace: they hold this by shared_ptr.
class CaptureStream : public std::enable_shared_from_this<CaptureStream>
{
public:
    CaptureStream(std::shared_ptr<TraceInbox> inbox, std::shared_ptr<NodeClock> clock);

    StreamHandlers handlers();
    /// Waits until tcpdump listens. Errors: CommandNotFound, SudoRefused, CommandFailed with its
    /// own words, TimedOut, those of the stream.
    Result<void> waitUntilListening(std::chrono::milliseconds timeout);
    /// To be called just before tcpdump is asked for its counts: their coming shows that all that
    /// was captured until now has arrived.
    void askedForCounts(NodeClock::Steady::time_point when);
    CaptureStats stats(bool final) const;
    /// Why the capture ended without being asked to; empty while it runs.
    std::optional<Error> failure() const;
    void expectEnd(); ///< from now on its end is no failure

private:
    void takeOutput(std::string_view chunk);
    void takeErrors(std::string_view chunk);
    void takeEnd(const Result<int>& end);
    std::optional<Error> endError(const Result<int>& end) const;

    const std::shared_ptr<TraceInbox> m_inbox;
    const std::shared_ptr<NodeClock> m_clock;
    PcapStream m_pcap;           ///< the connection's thread only
    Timestamp m_batchNewest = 0; ///< the connection's thread only

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    TcpdumpNotes m_notes;
    std::uint64_t m_packets = 0;
    std::optional<NodeClock::Steady::time_point> m_asked;
    std::optional<Error> m_failure;
    bool m_ended = false;
    bool m_endExpected = false;
};

/// The same for the stream of conntrack events. Its failure is a warning, never the trace's end.
class ConntrackStream : public std::enable_shared_from_this<ConntrackStream>
{
public:
    explicit ConntrackStream(std::shared_ptr<TraceInbox> inbox) : m_inbox(std::move(inbox)) {}

    StreamHandlers handlers();
    void expectEnd() { m_endExpected = true; }

private:
    void takeOutput(std::string_view chunk);
    void takeErrors(std::string_view chunk);
    void takeEnd(const Result<int>& end);

    const std::shared_ptr<TraceInbox> m_inbox;
    std::string m_pending, m_pendingErrors, m_complaint; ///< the connection's thread only
    bool m_lossTold = false;
    std::atomic<bool> m_endExpected = false;
};

} // namespace vs
