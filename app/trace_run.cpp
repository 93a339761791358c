// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trace_run.h"

#include "app/console.h"
#include "app/interrupt.h"

#include <algorithm>

namespace vs {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// Journeys kept: hours of an ordinary connection, and some hundred megabytes at the most.
constexpr std::size_t kMaxJourneys = 500'000;
constexpr Nanoseconds kNoteEvery = kSecond;
/// So long the repetition of a lost packet is waited for, whose walk proves what became of it.
constexpr Nanoseconds kProofPatience = 5 * kSecond;

} // namespace

TraceRun::TraceRun(NodeConnection& node, TraceOptions options, std::string output,
                   SessionOptions session)
    : m_node(node), m_options(std::move(options)), m_output(std::move(output)), m_session(session),
      m_analysis(Analysis::Options{kMaxJourneys})
{}

Result<void> TraceRun::run(const TraceLimits& limits)
{
    m_sink.add(m_analysis);
    if (!m_output.empty()) {
        auto writer = SessionWriter::create(m_output, m_session);
        if (!writer)
            return tl::unexpected(writer.error());
        m_writer = std::move(*writer);
        m_sink.add(*m_writer);
    }
    LiveTrace trace(*m_node.shell, m_sink, m_node.facts, m_options);
    trace.onBatch([this, &trace, untilDrop = limits.untilDrop](Timestamp nodeNow) {
        onBatch(trace, nodeNow, untilDrop);
    });
    if (const auto started = trace.start(); !started)
        return started;
    watch(trace, limits);
    return finish(trace);
}

void TraceRun::watch(const LiveTrace& trace, const TraceLimits& limits)
{
    const auto start = Clock::now();
    const auto end = limits.duration ? start + *limits.duration : Clock::time_point::max();
    while (!Interrupt::requested() && !m_sawDrop && !trace.failure() && Clock::now() < end) {
        const auto left = std::chrono::ceil<milliseconds>(
            std::min<Clock::duration>(end - Clock::now(), milliseconds(250)));
        Interrupt::wait(std::max(left, milliseconds(0)));
        if (!console::showsProgress())
            continue;
        const auto seconds =
            std::chrono::duration_cast<std::chrono::seconds>(Clock::now() - start).count();
        console::progress("watching " + m_options.target + " for " + std::to_string(seconds) +
                          " s: " + std::to_string(m_sightings) + " packets seen, " +
                          std::to_string(m_drops) + " lost; Ctrl+C ends it");
    }
    console::progress({});
}

void TraceRun::onBatch(LiveTrace& trace, Timestamp nodeNow, bool untilDrop)
{
    const bool lost =
        (untilDrop || m_options.instrument) && !m_sawDrop && m_analysis.sawDrop(nodeNow);
    const bool first = lost && m_firstLoss == 0;
    if (first)
        m_firstLoss = nodeNow;
    const bool wanted = m_writer || console::showsProgress() || (m_options.instrument && lost);
    if (wanted && (first || nodeNow - m_noted >= kNoteEvery))
        noteDrops(trace, nodeNow);
    if (untilDrop && lost && seenEnough(nodeNow)) {
        m_sawDrop = true;
        Interrupt::wake();
    }
}

bool TraceRun::seenEnough(Timestamp nodeNow) const
{
    return !m_options.instrument || m_proved || nodeNow - m_firstLoss > kProofPatience;
}

/// Verdicts go into the journal as they are found: a crash leaves them in the file. The flows of
/// lost packets are traced through the rules from now on.
void TraceRun::noteDrops(LiveTrace& trace, Timestamp nodeNow)
{
    m_noted = nodeNow;
    const auto snapshot = m_analysis.snapshot(nodeNow);
    m_sightings = snapshot->sightings;
    for (const auto& record : snapshot->journeys) {
        const auto& drop = record->judgement.drop;
        m_proved |= drop && drop->grade == Grade::Proved;
    }
    for (const VerdictNotes::Note& note : m_notes.fresh(*snapshot)) {
        ++m_drops;
        trace.armFor(note.record->journey.packet);
        if (m_writer)
            m_writer->note(note.time, note.text);
    }
}

Result<void> TraceRun::finish(LiveTrace& trace)
{
    const auto failure = trace.failure();
    const auto stopped = trace.stop();
    m_result = m_analysis.snapshot();
    Result<void> result = stopped;
    if (failure)
        result = tl::unexpected(*failure);
    if (m_writer) {
        m_writer->setComments(verdictComments(*m_result));
        if (const auto closed = m_writer->close(); !closed && result)
            result = closed;
    }
    return result;
}

} // namespace vs
