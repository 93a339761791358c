// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/live_streams.h"

#include "core/collect/lines.h"
#include "core/model/warning.h"
#include "core/parse/conntrack_text.h"
#include "core/parse/text.h"

namespace vs {

namespace {

std::span<const std::uint8_t> asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

} // namespace

CaptureStream::CaptureStream(std::shared_ptr<TraceInbox> inbox, std::shared_ptr<NodeClock> clock)
    : m_inbox(std::move(inbox)), m_clock(std::move(clock)),
      m_pcap([this](const Sighting& sighting, std::span<const std::uint8_t> frame,
                    std::uint32_t originalLength) {
          m_batchNewest = std::max(m_batchNewest, sighting.time);
          m_inbox->put(sighting, frame, originalLength);
      })
{}

StreamHandlers CaptureStream::handlers()
{
    const auto self = shared_from_this();
    return {[self](std::string_view chunk) { self->takeOutput(chunk); },
            [self](std::string_view chunk) { self->takeErrors(chunk); },
            [self](Result<int> end) { self->takeEnd(end); }};
}

void CaptureStream::takeOutput(std::string_view chunk)
{
    const auto now = NodeClock::Steady::now();
    const auto fed = m_pcap.feed(asBytes(chunk));
    if (m_batchNewest > 0) {
        m_clock->observe(m_batchNewest, now);
        m_clock->flowed(now);
    }
    const std::lock_guard lock(m_mutex);
    m_packets = m_pcap.packets();
    if (!fed && !m_failure) {
        m_failure = fed.error();
        m_changed.notify_all();
    }
}

void CaptureStream::takeErrors(std::string_view chunk)
{
    const std::lock_guard lock(m_mutex);
    const bool counted = m_notes.feed(chunk);
    if (m_notes.listening())
        m_clock->flowed(NodeClock::Steady::now());
    if (counted && m_asked) {
        m_clock->flowed(*m_asked);
        m_asked.reset();
    }
    m_changed.notify_all();
    if (counted)
        m_inbox->put(CaptureStats{m_packets, m_notes.kernelDropped(), m_inbox->shed(), false});
}

void CaptureStream::takeEnd(const Result<int>& end)
{
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    if (!m_endExpected && !m_failure)
        m_failure = endError(end);
    m_changed.notify_all();
}

std::optional<Error> CaptureStream::endError(const Result<int>& end) const
{
    if (!end)
        return end.error();
    const std::string& words = m_notes.complaint();
    if (*end == 127)
        return Error{ErrorCode::CommandNotFound, "tcpdump", words};
    if (words.starts_with("sudo:"))
        return Error{ErrorCode::SudoRefused, "tcpdump", words};
    return Error{ErrorCode::CommandFailed, "tcpdump", endReason(words, reason::kEnded, *end)};
}

Result<void> CaptureStream::waitUntilListening(std::chrono::milliseconds timeout)
{
    std::unique_lock lock(m_mutex);
    const bool told = m_changed.wait_for(
        lock, timeout, [this] { return m_notes.listening() || m_ended || m_failure; });
    if (m_failure)
        return tl::unexpected(*m_failure);
    if (!told)
        return fail(ErrorCode::TimedOut, "tcpdump", core::english("it did not begin to listen"));
    return {};
}

void CaptureStream::askedForCounts(NodeClock::Steady::time_point when)
{
    const std::lock_guard lock(m_mutex);
    // While an answer is due the earlier question counts: the later one vouches for no more.
    if (!m_asked)
        m_asked = when;
}

CaptureStats CaptureStream::stats(bool final) const
{
    const std::lock_guard lock(m_mutex);
    return {m_packets, m_notes.kernelDropped(), m_inbox->shed(), final};
}

std::optional<Error> CaptureStream::failure() const
{
    const std::lock_guard lock(m_mutex);
    return m_failure;
}

void CaptureStream::expectEnd()
{
    const std::lock_guard lock(m_mutex);
    m_endExpected = true;
}

StreamHandlers ConntrackStream::handlers()
{
    const auto self = shared_from_this();
    return {[self](std::string_view chunk) { self->takeOutput(chunk); },
            [self](std::string_view chunk) { self->takeErrors(chunk); },
            [self](Result<int> end) { self->takeEnd(end); }};
}

void ConntrackStream::takeOutput(std::string_view chunk)
{
    forEachLine(m_pending, chunk, [this](std::string_view line) {
        if (const auto event = parseConntrackLine(line))
            m_inbox->put(*event);
    });
}

void ConntrackStream::takeErrors(std::string_view chunk)
{
    forEachLine(m_pendingErrors, chunk, [this](std::string_view line) {
        if (line.find("ENOBUFS") != std::string_view::npos && !m_lossTold) {
            m_lossTold = true;
            m_inbox->put(core::inEnglish(warning::kConntrackLost));
        } else if (!line.empty()) {
            m_complaint = line;
        }
    });
}

void ConntrackStream::takeEnd(const Result<int>& end)
{
    // That the whole connection is gone is the capture's to say.
    if (m_endExpected || !end)
        return;
    m_inbox->put(
        core::inEnglish(warning::kNoConntrack,
                        {{"reason", endReason(m_complaint, warning::kConntrackEnded, *end)}}));
}

} // namespace vs
