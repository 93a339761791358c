// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/live_trace.h"
#include "core/diagnose/snapshot.h"
#include "core/record/frames.h"
#include "core/record/session.h"
#include "core/remote/logged_shell.h"
#include "core/remote/ssh_shell.h"
#include "ui/bridge/prompt.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace vs {
class TeeSink;
}

namespace vs::ui {

/// How a connection is made: blocking, on the session's thread.
using Connector = std::function<Result<std::unique_ptr<Shell>>(
    const SshPrompts& prompts, const std::function<bool()>& cancelled)>;

/// Where a trace is recorded while it runs.
struct RecordingWish
{
    std::string path; ///< empty: it is not
    SessionOptions options;
};

/// One connection to one node with the thread that serves it: connects, reads the node, traces as
/// often as it is asked to. All callbacks come from threads of its own and must not block.
class LiveSession
{
public:
    enum class Phase { Connecting, Reading, Ready, Starting, Listening, Stopping, Ended };

    struct Callbacks
    {
        std::function<void(Phase)> onPhase;
        std::function<void(Error)> onError;
        std::function<void(std::shared_ptr<const Snapshot>)> onSnapshot;
        /// A trace begins: the frames of its sightings go there.
        std::function<void(std::shared_ptr<const FrameRing>)> onFrames;
        /// The trace's recording: it can be read from now on, and is whole once it ended.
        std::function<void(std::string path, bool ended)> onRecording;
        std::function<void(CommandRecord)> onCommand;
        std::function<void(PromptPtr)> onPrompt;
    };

    /// What is asked of a trace.
    struct Wish
    {
        TraceOptions options;
        RecordingWish recording;
    };

    /// Begins to connect; with `trace`, listens as soon as the node is read.
    LiveSession(Connector connector, std::optional<Wish> trace, Callbacks callbacks);
    /// Cuts the connection if it still stands, and waits for the thread. Orderly: requestEnd() and
    /// wait for Phase::Ended first.
    ~LiveSession();
    LiveSession(const LiveSession&) = delete;
    LiveSession& operator=(const LiveSession&) = delete;

    /// All return at once; any thread.
    void trace(Wish wish);
    /// What was heard so far is in the recording's file after it.
    void flushRecording();
    void stopTrace();
    void requestEnd();

private:
    void run();
    Result<NodeFacts> readFacts();
    /// False when the connection is lost.
    bool runTrace(Wish wish, NodeFacts facts);
    std::shared_ptr<SessionWriter> record(const RecordingWish& wish, TeeSink& sink);
    void endRecording(const std::string& path);
    bool waitForWork();
    void enter(Phase phase);
    bool ending() const;

    Connector m_connector;
    Callbacks m_callbacks;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Wish> m_wanted;
    std::shared_ptr<SessionWriter> m_recording; ///< of the trace that runs
    bool m_stopWanted = false;
    bool m_end = false;
    Phase m_phase = Phase::Connecting;
    std::shared_ptr<LoggedShell> m_shell;
    std::thread m_thread;
};

} // namespace vs::ui
