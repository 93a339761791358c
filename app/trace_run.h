// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/node_command.h"
#include "core/collect/live_trace.h"
#include "core/diagnose/analysis.h"
#include "core/record/session.h"
#include "core/record/tee.h"
#include "core/report/verdict_line.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace vs {

/// When a trace ends by itself.
struct TraceLimits
{
    std::optional<std::chrono::milliseconds> duration;
    bool untilDrop = false;
};

/// One live trace of the command line: judged as it comes in, recorded if it is to.
class TraceRun
{
public:
    /// `output`: the session's file; empty: none. `node` must outlive this.
    TraceRun(NodeConnection& node, TraceOptions options, std::string output,
             SessionOptions session = {});

    /// Returns when a limit is reached, a signal came or the connection was lost, and the node has
    /// confirmed that all is gone. Errors: of LiveTrace, FileUnwritable.
    Result<void> run(const TraceLimits& limits);
    /// What is known, also after an error; null if the trace never began.
    std::shared_ptr<const Snapshot> result() const { return m_result; }

private:
    void watch(const LiveTrace& trace, const TraceLimits& limits);
    void onBatch(LiveTrace& trace, Timestamp nodeNow, bool untilDrop);
    void noteDrops(LiveTrace& trace, Timestamp nodeNow);
    bool seenEnough(Timestamp nodeNow) const;
    Result<void> finish(LiveTrace& trace);

    NodeConnection& m_node;
    TraceOptions m_options;
    const std::string m_output;
    const SessionOptions m_session;
    Analysis m_analysis;
    TeeSink m_sink;
    std::unique_ptr<SessionWriter> m_writer;
    std::shared_ptr<const Snapshot> m_result;

    // The trace's thread writes, the main thread reads.
    std::atomic<bool> m_sawDrop = false;
    std::atomic<std::uint64_t> m_sightings = 0;
    std::atomic<std::uint64_t> m_drops = 0;

    // The trace's thread only.
    Timestamp m_noted = 0;
    Timestamp m_firstLoss = 0; ///< the node's time when it was noted; 0: none yet
    bool m_proved = false;     ///< a loss was
    VerdictNotes m_notes;
};

} // namespace vs
