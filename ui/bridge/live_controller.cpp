// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/live_controller.h"

#include <QFile>

namespace vs::ui {

/// One session and what of it is on its way to the GUI's thread.
struct LiveController::Slot
{
    JobTracker::Job job = 0;
    std::optional<Error> error;
    std::unique_ptr<LiveSession> session;

    // A slow GUI gets the newest snapshot, never a queue of old ones.
    std::mutex mutex;
    std::shared_ptr<const Snapshot> newest;
};

LiveController::LiveController(QObject* parent) : QObject(parent) {}

LiveController::~LiveController()
{
    for (const auto& slot : m_slots)
        slot->session.reset();
}

bool LiveController::isOpen() const
{
    return m_slot != nullptr;
}

void LiveController::post(const std::shared_ptr<Slot>& slot, std::function<void()> task)
{
    QMetaObject::invokeMethod(
        this,
        [this, slot, task = std::move(task)] {
            if (m_jobs.isCurrent(slot->job))
                task();
        },
        Qt::QueuedConnection);
}

void LiveController::open(Connector connector, std::optional<TraceOptions> trace,
                          const RecordingWish& recording)
{
    if (m_slot)
        m_slot->session->requestEnd();
    auto slot = std::make_shared<Slot>();
    slot->job = m_jobs.start();
    m_slot = slot;
    m_slots.push_back(slot);
    m_options = trace.value_or(TraceOptions());
    std::optional<LiveSession::Wish> wish;
    if (trace)
        wish = LiveSession::Wish{std::move(*trace), recording};
    setState(State::Connecting);

    LiveSession::Callbacks callbacks;
    callbacks.onPhase = [this, slot](LiveSession::Phase phase) {
        // Also for stale jobs: an ended session must be reaped.
        QMetaObject::invokeMethod(
            this, [this, slot, phase] { onPhase(slot, phase); }, Qt::QueuedConnection);
    };
    callbacks.onError = [this, slot](Error error) {
        post(slot, [this, slot, error = std::move(error)] {
            slot->error = error;
            m_error = error;
            if (m_state == State::Starting || m_state == State::Listening ||
                m_state == State::Stopping)
                Q_EMIT traceFailed(error);
        });
    };
    callbacks.onSnapshot = [this, slot](std::shared_ptr<const Snapshot> snapshot) {
        {
            const std::lock_guard lock(slot->mutex);
            const bool pending = slot->newest != nullptr;
            slot->newest = std::move(snapshot);
            if (pending)
                return;
        }
        post(slot, [this, slot] {
            std::shared_ptr<const Snapshot> newest;
            {
                const std::lock_guard lock(slot->mutex);
                newest.swap(slot->newest);
            }
            Q_EMIT snapshotReady(newest);
        });
    };
    callbacks.onFrames = [this, slot](std::shared_ptr<const FrameRing> frames) {
        post(slot, [this, frames = std::move(frames)] { Q_EMIT framesBegan(frames); });
    };
    callbacks.onRecording = [this, slot](const std::string& path, bool ended) {
        post(slot, [this, path = QFile::decodeName(path.c_str()), ended] {
            if (ended)
                Q_EMIT recordingEnded(path);
            else
                Q_EMIT recordingBegan(path);
        });
    };
    callbacks.onCommand = [this, slot](CommandRecord record) {
        post(slot, [this, record = std::move(record)] { Q_EMIT commandSent(record); });
    };
    callbacks.onPrompt = [this, slot](PromptPtr prompt) {
        post(slot, [this, prompt] { Q_EMIT promptAsked(prompt); });
    };
    slot->session =
        std::make_unique<LiveSession>(std::move(connector), std::move(wish), std::move(callbacks));
}

void LiveController::startTrace(TraceOptions options, const RecordingWish& recording)
{
    if (!m_slot)
        return;
    m_options = options;
    m_slot->session->trace({std::move(options), recording});
}

void LiveController::flushRecording()
{
    if (m_slot)
        m_slot->session->flushRecording();
}

void LiveController::stopTrace()
{
    if (m_slot)
        m_slot->session->stopTrace();
}

void LiveController::close()
{
    if (m_slot)
        m_slot->session->requestEnd();
    else if (m_slots.empty())
        Q_EMIT closed();
}

void LiveController::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void LiveController::onPhase(const std::shared_ptr<Slot>& slot, LiveSession::Phase phase)
{
    const bool current = m_jobs.isCurrent(slot->job);
    if (phase != LiveSession::Phase::Ended) {
        static constexpr State kStates[] = {State::Connecting, State::Reading,   State::Ready,
                                            State::Starting,   State::Listening, State::Stopping};
        if (current)
            setState(kStates[static_cast<std::size_t>(phase)]);
        return;
    }
    slot->session.reset(); // its thread is on its last line
    std::erase(m_slots, slot);
    if (current) {
        m_slot.reset();
        const bool failed = slot->error && slot->error->code != ErrorCode::Cancelled;
        setState(failed ? State::Failed : State::Idle);
    }
    if (m_slots.empty())
        Q_EMIT closed();
}

} // namespace vs::ui
