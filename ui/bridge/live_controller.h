// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/job_tracker.h"
#include "ui/bridge/live_session.h"

#include <QObject>

#include <memory>
#include <mutex>
#include <vector>

namespace vs::ui {

/// The window's end of a live connection: every call returns at once, everything else is a signal
/// on the GUI's thread. At most one connection; opening another lets the first one end by itself.
class LiveController : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Connecting, Reading, Ready, Starting, Listening, Stopping, Failed };
    Q_ENUM(State)

    explicit LiveController(QObject* parent = nullptr);
    /// Cuts what is still open. Orderly: close() and wait for closed().
    ~LiveController() override;

    State state() const { return m_state; }
    const Error& error() const { return m_error; } ///< valid in Failed, and after traceFailed
    bool isOpen() const;
    /// What was asked of the newest trace of this connection.
    const TraceOptions& options() const { return m_options; }

    void open(Connector connector, std::optional<TraceOptions> trace,
              const RecordingWish& recording = {});
    void startTrace(TraceOptions options, const RecordingWish& recording = {});
    /// What was heard so far is in the recording's file after it.
    void flushRecording();
    void stopTrace();
    /// Ends the trace in order, then the connection; cancels a connection that is being made.
    void close();

Q_SIGNALS:
    void stateChanged(vs::ui::LiveController::State state);
    void snapshotReady(std::shared_ptr<const vs::Snapshot> snapshot);
    /// A trace begins; its frames are kept there.
    void framesBegan(std::shared_ptr<const vs::FrameRing> frames);
    /// The trace is written to a file, which can be read already; it is whole.
    void recordingBegan(const QString& path);
    void recordingEnded(const QString& path);
    void commandSent(const vs::CommandRecord& record);
    void promptAsked(vs::ui::PromptPtr prompt);
    /// The trace did not start or broke off; state() tells whether the connection still stands.
    void traceFailed(const vs::Error& error);
    /// Every connection is gone.
    void closed();

private:
    struct Slot;
    void post(const std::shared_ptr<Slot>& slot, std::function<void()> task);
    void setState(State state);
    void onPhase(const std::shared_ptr<Slot>& slot, LiveSession::Phase phase);

    JobTracker m_jobs;
    State m_state = State::Idle;
    Error m_error;
    TraceOptions m_options;
    std::shared_ptr<Slot> m_slot;               ///< the current connection
    std::vector<std::shared_ptr<Slot>> m_slots; ///< it, and those that are still ending
};

} // namespace vs::ui
