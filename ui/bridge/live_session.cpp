// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/live_session.h"

#include "core/diagnose/analysis.h"
#include "core/model/warning.h"
#include "core/record/tee.h"
#include "core/report/verdict_line.h"
#include "ui/bridge/language.h"

#include <chrono>
#include <unordered_set>

namespace vs::ui {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kPublishEvery = std::chrono::milliseconds(100);
/// How soon a lost connection is noticed while nothing else happens.
constexpr auto kLook = std::chrono::milliseconds(100);
/// Journeys kept while live: hours of a quiet trace, minutes of a busy one.
constexpr std::size_t kLiveJourneys = 20'000;
/// Bytes of the newest packets, for the inspector.
constexpr std::size_t kFrameBytes = 16U << 20U;
/// A rule can only be named by its counter: read it while somebody watches.
constexpr auto kCountersEvery = std::chrono::milliseconds(2000);

/// In the user's language: its findings are shown as they are.
std::shared_ptr<const Snapshot> snapshotOf(Analysis& analysis, Timestamp now = 0)
{
    const core::LanguageScope language(&coreLookup());
    return analysis.snapshot(now);
}

/// Traces the flows of lost packets through the rules: their repetition proves what became of
/// them. A loss is asked for until its flow is traced; the newest first, as they are watched.
class LossFollower
{
public:
    void follow(LiveTrace& trace, const Snapshot& snapshot)
    {
        std::unordered_set<std::uint64_t> traced;
        const auto& all = snapshot.journeys;
        for (auto one = all.rbegin(); one != all.rend(); ++one) {
            const JourneyRecord& record = **one;
            if (snapshot.now - record.journey.lastSeen() > kFollowFor)
                break;
            if (!record.judgement.drop)
                continue;
            const std::uint64_t id = record.journey.id.value;
            if (m_traced.contains(id) || trace.armFor(record.journey.packet))
                traced.insert(id);
        }
        m_traced.swap(traced);
    }

private:
    /// Well past the wait for a verdict; keeps the look at each snapshot small.
    static constexpr Timestamp kFollowFor = 10'000'000'000;

    std::unordered_set<std::uint64_t> m_traced; ///< of the losses looked at last
};

} // namespace

LiveSession::LiveSession(Connector connector, std::optional<Wish> trace, Callbacks callbacks)
    : m_connector(std::move(connector)), m_callbacks(std::move(callbacks)),
      m_wanted(std::move(trace))
{
    m_thread = std::thread([this] { run(); });
}

LiveSession::~LiveSession()
{
    requestEnd();
    std::shared_ptr<LoggedShell> shell;
    {
        const std::lock_guard lock(m_mutex);
        shell = m_shell;
    }
    if (shell)
        shell->cancel();
    shell.reset();
    m_thread.join();
}

void LiveSession::flushRecording()
{
    std::shared_ptr<SessionWriter> recording;
    {
        const std::lock_guard lock(m_mutex);
        recording = m_recording;
    }
    if (recording)
        recording->flush();
}

void LiveSession::trace(Wish wish)
{
    const std::lock_guard lock(m_mutex);
    m_wanted = std::move(wish);
    m_stopWanted = m_phase == Phase::Starting || m_phase == Phase::Listening;
    m_changed.notify_all();
}

void LiveSession::stopTrace()
{
    const std::lock_guard lock(m_mutex);
    m_wanted.reset();
    m_stopWanted = true;
    m_changed.notify_all();
}

void LiveSession::requestEnd()
{
    const std::lock_guard lock(m_mutex);
    m_end = true;
    // A running trace is ended in order, so that the node confirms it; a question may be cut short.
    if (m_shell && (m_phase == Phase::Reading || m_phase == Phase::Ready))
        m_shell->cancel();
    m_changed.notify_all();
}

bool LiveSession::ending() const
{
    const std::lock_guard lock(m_mutex);
    return m_end;
}

void LiveSession::enter(Phase phase)
{
    {
        const std::lock_guard lock(m_mutex);
        m_phase = phase;
    }
    m_callbacks.onPhase(phase);
}

void LiveSession::run()
{
    enter(Phase::Connecting);
    const auto cancelled = [this] { return ending(); };
    auto connected = m_connector(makePrompts(m_callbacks.onPrompt, cancelled), cancelled);
    if (!connected) {
        m_callbacks.onError(connected.error());
        enter(Phase::Ended);
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_shell = std::make_shared<LoggedShell>(std::move(*connected), m_callbacks.onCommand);
    }
    bool good = true;
    bool fresh = true;
    Result<NodeFacts> facts = readFacts();
    if (!facts)
        m_callbacks.onError(facts.error());
    good = facts.has_value();
    while (good && waitForWork()) {
        std::optional<Wish> wanted;
        {
            const std::lock_guard lock(m_mutex);
            wanted.swap(m_wanted);
            m_stopWanted = false;
        }
        if (!wanted)
            continue;
        // Guests come and go between two traces; the first one has just read them.
        if (!fresh)
            facts = readFacts();
        fresh = false;
        if (!facts) {
            m_callbacks.onError(facts.error());
            break;
        }
        good = runTrace(std::move(*wanted), *facts);
    }
    std::shared_ptr<LoggedShell> shell;
    {
        const std::lock_guard lock(m_mutex);
        shell.swap(m_shell);
    }
    shell.reset();
    enter(Phase::Ended);
}

Result<NodeFacts> LiveSession::readFacts()
{
    enter(Phase::Reading);
    Result<NodeFacts> facts = readNode(*m_shell);
    if (!facts)
        return facts;
    Analysis wiring;
    wiring.onCapabilities(facts->capabilities);
    wiring.onTopology(facts->topology);
    if (facts->rules)
        wiring.onRules(facts->rules);
    m_callbacks.onSnapshot(snapshotOf(wiring));
    enter(Phase::Ready);
    return facts;
}

bool LiveSession::waitForWork()
{
    std::unique_lock lock(m_mutex);
    while (!m_end && !m_wanted) {
        m_changed.wait_for(lock, kLook);
        const std::shared_ptr<LoggedShell> shell = m_shell;
        lock.unlock();
        const std::optional<Error> lost = shell->failure();
        if (lost) {
            if (!ending())
                m_callbacks.onError(*lost);
            return false;
        }
        lock.lock();
    }
    return !m_end;
}

bool LiveSession::runTrace(Wish wish, NodeFacts facts)
{
    enter(Phase::Starting);
    TraceOptions& options = wish.options;
    if (options.counterInterval.count() == 0)
        options.counterInterval = kCountersEvery;
    const bool unlocked = options.instrument;
    LossFollower losses;
    Analysis analysis(Analysis::Options{kLiveJourneys});
    const auto frames = std::make_shared<FrameRing>(kFrameBytes);
    m_callbacks.onFrames(frames);
    TeeSink sink;
    sink.add(analysis);
    sink.add(*frames);
    VerdictNotes notes;
    const std::shared_ptr<SessionWriter> recording = record(wish.recording, sink);
    LiveTrace trace(*m_shell, sink, std::move(facts), std::move(options));
    trace.onBatch([&, last = Clock::time_point()](Timestamp now) mutable {
        const auto time = Clock::now();
        if (time - last < kPublishEvery)
            return;
        last = time;
        const std::shared_ptr<const Snapshot> snapshot = snapshotOf(analysis, now);
        if (unlocked)
            losses.follow(trace, *snapshot);
        if (recording)
            for (const VerdictNotes::Note& note : notes.fresh(*snapshot))
                recording->note(note.time, note.text);
        m_callbacks.onSnapshot(snapshot);
    });
    if (const auto started = trace.start(); !started) {
        endRecording(wish.recording.path);
        m_callbacks.onError(started.error());
        enter(Phase::Ready);
        return !m_shell->failure();
    }
    enter(Phase::Listening);
    std::optional<Error> broken;
    {
        std::unique_lock lock(m_mutex);
        while (!m_end && !m_stopWanted && !broken) {
            m_changed.wait_for(lock, kLook);
            lock.unlock();
            broken = trace.failure();
            lock.lock();
        }
        m_stopWanted = false;
    }
    enter(Phase::Stopping);
    const auto stopped = trace.stop();
    m_callbacks.onSnapshot(snapshotOf(analysis));
    if (recording)
        endRecording(wish.recording.path);
    if (broken || !stopped)
        m_callbacks.onError(broken ? *broken : stopped.error());
    if (m_shell->failure())
        return false;
    enter(Phase::Ready);
    return true;
}

std::shared_ptr<SessionWriter> LiveSession::record(const RecordingWish& wish, TeeSink& sink)
{
    if (wish.path.empty())
        return nullptr;
    auto writer = SessionWriter::create(wish.path, wish.options);
    if (!writer) { // the trace is worth more than its recording
        sink.onWarning(core::inEnglish(warning::kNoRecording,
                                       {{"file", wish.path}, {"reason", writer.error().reason}}));
        return nullptr;
    }
    std::shared_ptr<SessionWriter> recording = std::move(*writer);
    sink.add(*recording);
    {
        const std::lock_guard lock(m_mutex);
        m_recording = recording;
    }
    m_callbacks.onRecording(wish.path, false);
    return recording;
}

void LiveSession::endRecording(const std::string& path)
{
    std::shared_ptr<SessionWriter> recording;
    {
        const std::lock_guard lock(m_mutex);
        recording.swap(m_recording);
    }
    if (!recording)
        return;
    if (const auto closed = recording->close(); !closed)
        m_callbacks.onError(closed.error());
    m_callbacks.onRecording(path, true);
}

} // namespace vs::ui
