// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/live_trace.h"

#include "core/base/bounded_queue.h"
#include "core/base/text.h"
#include "core/collect/instruments.h"
#include "core/collect/last_moments.h"
#include "core/collect/live_streams.h"
#include "core/collect/state_reader.h"
#include "core/model/warning.h"
#include "core/parse/text.h"
#include "core/remote/command_table.h"
#include "core/remote/logged_shell.h"

#include <atomic>
#include <limits>
#include <mutex>
#include <set>
#include <thread>

namespace vs {

namespace {

using namespace std::chrono_literals;
using Steady = NodeClock::Steady;

/// Sightings that may wait for the trace's thread: about a second of the most that we promise.
constexpr std::size_t kInboxBound = 131'072;
constexpr auto kBatchInterval = 33ms;
constexpr auto kIdleInterval = 100ms;
constexpr auto kStatsInterval = 500ms;
constexpr auto kListenTimeout = 10s;
constexpr auto kEndTimeout = 8s;
/// How much longer than the trace the capture runs, to see the way of what had set out before its
/// end, and a quiet moment to end at.
constexpr auto kLastMoments = 100ms;

} // namespace

class LiveTrace::Impl
{
public:
    Impl(Shell& shell, EventSink& sink, NodeFacts facts, TraceOptions options)
        : m_inbox(std::make_shared<TraceInbox>(kInboxBound)),
          m_logged(shell, [this](const CommandRecord& it) { tellCommand(it.command.script); }),
          m_sink(sink), m_facts(std::move(facts)), m_options(std::move(options)),
          m_clock(std::make_shared<NodeClock>()),
          m_capture(std::make_shared<CaptureStream>(m_inbox, m_clock)),
          m_conntrack(std::make_shared<ConntrackStream>(m_inbox))
    {
        if (m_options.instrument)
            m_instruments = std::make_unique<Instruments>(m_shell, m_inbox, m_clock,
                                                          m_facts.capabilities, m_options.flow);
    }

    Result<void> start()
    {
        if (!m_facts.capabilities->has("tcpdump"))
            return fail(ErrorCode::CommandNotFound, "tcpdump");
        // Listeners first: what the first captured packet makes them tell is not to be missed.
        if (m_instruments)
            m_instruments->begin();
        startConntrack();
        auto capture =
            m_shell.stream(commands::captureAny(m_options.filter), m_capture->handlers());
        if (capture)
            m_captureStream = std::move(*capture);
        const auto listening = capture ? m_capture->waitUntilListening(kListenTimeout)
                                       : Result<void>(tl::unexpected(capture.error()));
        if (!listening) {
            endStreams();
            return listening;
        }
        m_wholeFrom = readClock(); // the inbox keeps what comes until then
        if (m_instruments)
            m_instruments->ready();
        m_running = true;
        m_deliverer = std::thread([this] { deliver(); });
        // Read only now that the capture listens: a packet that a rule counts after this is seen.
        m_counters = std::thread([this] { readCounters(); });
        return {};
    }

    Result<void> stop()
    {
        if (!m_running)
            return {};
        m_running = false;
        m_stopping.close();
        m_counters.join();
        const auto failure = m_capture->failure();
        // Before the capture ends: what the rules have counted by now was seen.
        if (!failure) {
            readRulesOnce(false);
            readState(commands::NodeStatePart::Again);
        }
        const auto asked = Steady::now();
        m_clock->endAt(asked);
        m_holdFrom = m_clock->at(asked);
        if (!failure)
            std::this_thread::sleep_for(kLastMoments);
        m_watched = m_clock->at(Steady::now());
        const bool gone = endStreams();
        const auto left =
            m_instruments && gone && !failure ? m_instruments->left() : std::vector<std::string>();
        if (m_instruments)
            m_instruments->conclude();
        m_ended = std::max(failure ? 0 : m_clock->at(asked), startTime());
        m_inbox->close();
        m_deliverer.join();
        if (failure)
            return tl::unexpected(*failure);
        if (!gone)
            return fail(ErrorCode::TimedOut, m_shell.target(),
                        "the node did not confirm that the capture is gone");
        if (!left.empty())
            return fail(ErrorCode::CommandFailed, m_shell.target(),
                        "the node still has: " + left.front());
        return {};
    }

    std::optional<Error> failure() const { return m_capture->failure(); }

    bool armFor(const Packet& packet) { return m_instruments && m_instruments->armFor(packet); }

    std::function<void(Timestamp)> m_onBatch;

private:
    /// Any thread that runs one.
    void tellCommand(const std::string& script)
    {
        const std::lock_guard lock(m_toldMutex);
        if (m_told.insert(script).second)
            m_inbox->put(TraceInbox::Command{script});
    }

    void startConntrack()
    {
        if (!m_options.conntrack)
            return;
        if (!m_facts.capabilities->has("conntrack")) {
            m_inbox->put(core::inEnglish(warning::kNoConntrack,
                                         {{"reason", core::phrase(warning::kConntrackMissing)}}));
            return;
        }
        auto stream = m_shell.stream(commands::watchConntrack(), m_conntrack->handlers());
        if (stream)
            m_conntrackStream = std::move(*stream);
        else
            m_inbox->put(core::inEnglish(warning::kNoConntrack,
                                         {{"reason", errorText(stream.error()).message}}));
    }

    /// True when the node has confirmed the end of all streams.
    bool endStreams()
    {
        m_capture->expectEnd();
        m_conntrack->expectEnd();
        if (m_instruments)
            m_instruments->stop();
        bool gone = true;
        for (const auto* stream : {&m_captureStream, &m_conntrackStream}) {
            if (*stream)
                (*stream)->stop();
        }
        const auto deadline = Steady::now() + kEndTimeout;
        for (const auto* stream : {&m_captureStream, &m_conntrackStream}) {
            const auto left =
                std::chrono::ceil<std::chrono::milliseconds>(deadline - Steady::now());
            if (*stream)
                gone = (*stream)->waitForEnd(std::max(left, 0ms)) && gone;
        }
        if (m_instruments)
            gone = m_instruments->waitForEnd(deadline) && gone;
        return gone;
    }

    /// The thread of m_counters: before, then as often as was asked for.
    void readCounters()
    {
        readRulesOnce(true);
        readState(commands::NodeStatePart::First);
        while (m_options.counterInterval > 0ms) {
            m_stopping.pop(m_options.counterInterval);
            if (m_stopping.drained())
                return;
            readRulesOnce(false);
        }
    }

    /// 0: the node does not tell.
    Timestamp readClock()
    {
        const auto told = m_shell.run(commands::clockNow());
        return told ? toNumber<Timestamp>(trimmed(told->output)).value_or(0) : 0;
    }

    void readRulesOnce(bool first)
    {
        auto rules = readRules(m_shell, *m_facts.capabilities);
        if (rules) {
            if ((*rules)->time > 0)
                m_clock->observe((*rules)->time, Steady::now());
            m_inbox->put(std::move(*rules));
        } else if (first && m_facts.rules && !m_facts.rules->empty()) {
            m_inbox->put(m_facts.rules);
        } else if (!m_failureTold.exchange(true)) {
            m_inbox->put(core::inEnglish(warning::kNoCounters,
                                         {{"reason", errorText(rules.error()).message}}));
        }
    }

    void readState(commands::NodeStatePart part)
    {
        auto state = readNodeState(m_shell, part, m_facts.capabilities->privileged());
        if (state)
            m_inbox->put(std::move(*state));
        else if (part == commands::NodeStatePart::First)
            m_inbox->put(
                core::inEnglish(warning::kNoState, {{"reason", errorText(state.error()).message}}));
    }

    /// The trace's thread.
    void deliver()
    {
        m_sink.onTraceInfo(
            {m_options.target, m_options.filter, startTime(), "Vethscope " VETHSCOPE_VERSION});
        for (const std::string& script : m_facts.commands)
            m_sink.onCommand(script);
        m_sink.onCapabilities(m_facts.capabilities);
        m_sink.onTopology(m_facts.topology);
        if (m_facts.firewallFiles)
            m_sink.onFirewallFiles(m_facts.firewallFiles);
        TraceInbox::Batch batch;
        auto lastBatch = Steady::now() - kBatchInterval;
        auto lastStats = Steady::now();
        while (m_inbox->take(batch, kIdleInterval)) {
            deliverBatch(batch);
            if (m_instruments)
                m_instruments->tend();
            if (m_onBatch)
                m_onBatch(std::max(m_newest, m_clock->vouched(Steady::now())));
            const auto now = Steady::now();
            if (now - lastStats >= kStatsInterval) {
                lastStats = now;
                m_capture->askedForCounts(now);
                m_captureStream->requestStatistics();
            }
            // Batches, not packets: what comes in the meantime waits. No wait once it is over.
            const auto rest = std::chrono::ceil<std::chrono::milliseconds>(
                lastBatch + kBatchInterval - Steady::now());
            if (rest > 0ms)
                m_stopping.pop(rest);
            lastBatch = Steady::now();
        }
        deliverLastMoments();
        m_sink.onCaptureStats(m_capture->stats(true));
        const Timestamp end = std::max(m_newest, m_ended);
        m_sink.onEnd(end);
        if (m_onBatch)
            m_onBatch(end);
    }

    Timestamp startTime() const
    {
        return m_facts.rules && m_facts.rules->time > 0
                   ? m_facts.rules->time
                   : std::chrono::duration_cast<std::chrono::nanoseconds>(
                         std::chrono::system_clock::now().time_since_epoch())
                         .count();
    }

    void deliverBatch(const TraceInbox::Batch& batch)
    {
        auto other = batch.others.begin();
        const auto deliverOthers = [&](std::size_t before) {
            for (; other != batch.others.end() && other->before <= before; ++other)
                std::visit([this](const auto& event) { deliverOther(event); }, other->event);
        };
        for (std::size_t at = 0; at < batch.seen.size(); ++at) {
            deliverOthers(at);
            const auto& seen = batch.seen[at];
            if (seen.sighting.time < m_wholeFrom)
                continue;
            if (!m_held.empty() || seen.sighting.time > m_holdFrom)
                m_held.add(seen.sighting, batch.frame(seen), seen.originalLength);
            else
                deliverSeen(batch, seen);
        }
        deliverOthers(batch.seen.size());
    }

    void deliverSeen(const TraceInbox::Batch& batch, const TraceInbox::Batch::Seen& seen)
    {
        m_newest = std::max(m_newest, seen.sighting.time);
        if (m_instruments)
            m_instruments->consider(seen.sighting.packet);
        m_sink.onSighting(seen.sighting, batch.frame(seen), seen.originalLength);
    }

    void deliverLastMoments()
    {
        std::vector<Timestamp> times;
        times.reserve(m_held.seen.size());
        for (const auto& seen : m_held.seen)
            times.push_back(seen.sighting.time);
        const std::size_t kept = keptOfLastMoments(times, m_newest, m_watched);
        for (std::size_t at = 0; at < kept; ++at)
            deliverSeen(m_held, m_held.seen[at]);
    }

    void deliverOther(const ConntrackEvent& event) { m_sink.onConntrack(event); }
    void deliverOther(const CaptureStats& stats) { m_sink.onCaptureStats(stats); }
    void deliverOther(const std::shared_ptr<const RuleListing>& rules) { m_sink.onRules(rules); }
    void deliverOther(const std::shared_ptr<const NodeState>& state) { m_sink.onNodeState(state); }
    void deliverOther(const std::shared_ptr<const RuleStep>& step) { m_sink.onRuleStep(*step); }
    void deliverOther(const KernelDrop& drop) { m_sink.onKernelDrop(drop); }
    void deliverOther(const TraceInbox::Command& it) { m_sink.onCommand(it.script); }
    void deliverOther(const std::string& warning) { m_sink.onWarning(warning); }

    const std::shared_ptr<TraceInbox> m_inbox;
    std::mutex m_toldMutex;
    std::set<std::string> m_told; ///< scripts; what is asked again and again is told once
    LoggedShell m_logged;
    Shell& m_shell = m_logged;
    EventSink& m_sink;
    const NodeFacts m_facts;
    const TraceOptions m_options;
    const std::shared_ptr<NodeClock> m_clock;
    const std::shared_ptr<CaptureStream> m_capture;
    const std::shared_ptr<ConntrackStream> m_conntrack;
    std::unique_ptr<Instruments> m_instruments; ///< only if they were asked for
    std::unique_ptr<RemoteStream> m_captureStream;
    std::unique_ptr<RemoteStream> m_conntrackStream;
    /// Earlier sightings are let go: between opening its socket and "listening" tcpdump sets its
    /// filter and hears nothing for that long (pcap_setfilter()), so that a packet of that moment
    /// is seen in and never out. Node clock; set before the deliverer begins.
    Timestamp m_wholeFrom = 0;
    std::thread m_deliverer;
    std::thread m_counters;
    BoundedQueue<int> m_stopping{1}; ///< never filled: closing it ends every wait
    std::atomic<bool> m_failureTold = false;
    bool m_running = false;
    /// Node clock. Later sightings are held until it is known which of them are whole.
    std::atomic<Timestamp> m_holdFrom = std::numeric_limits<Timestamp>::max();
    TraceInbox::Batch m_held; ///< the trace's thread only, as m_newest, of what was delivered
    Timestamp m_newest = 0;
    Timestamp m_watched = 0; ///< as m_ended written before the inbox closes
    Timestamp m_ended = 0;
};

LiveTrace::LiveTrace(Shell& shell, EventSink& sink, NodeFacts facts, TraceOptions options)
    : m_impl(std::make_unique<Impl>(shell, sink, std::move(facts), std::move(options)))
{}

LiveTrace::~LiveTrace()
{
    (void)m_impl->stop();
}

void LiveTrace::onBatch(std::function<void(Timestamp)> callback)
{
    m_impl->m_onBatch = std::move(callback);
}

Result<void> LiveTrace::start()
{
    return m_impl->start();
}

Result<void> LiveTrace::stop()
{
    return m_impl->stop();
}

bool LiveTrace::armFor(const Packet& packet)
{
    return m_impl->armFor(packet);
}

std::optional<Error> LiveTrace::failure() const
{
    return m_impl->failure();
}

} // namespace vs
