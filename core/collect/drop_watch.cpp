// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/drop_watch.h"

#include "core/collect/lines.h"
#include "core/model/warning.h"
#include "core/parse/text.h"
#include "core/remote/command_table.h"

#include <cmath>

namespace vs {

namespace {

constexpr Nanoseconds kRounding = kMicrosecond;
/// A reading of real time may be late by this and still tell the whole second.
constexpr Nanoseconds kClearOfHalf = 400 * kMillisecond;
constexpr std::uint64_t kDropsASecond = 20'000;

/// Groups that nobody on the node listens to, freed where the kernel gives no reason: no loss.
bool isNoise(const KernelDrop& drop)
{
    return drop.reason == "NOT_SPECIFIED" &&
           (drop.location == "ip6_mc_input" || drop.location == "ip_mc_input");
}

} // namespace

std::optional<TraceClock> TraceClock::measured(std::string_view clock, Timestamp before,
                                               Timestamp after, Timestamp marked)
{
    if (after < before)
        return std::nullopt; // the node's clock was set in between
    const Nanoseconds middle = before + (after - before) / 2;
    const TraceClock raw{middle - marked, (after - before) / 2 + kRounding};
    if (clock != "tai" || raw.uncertainty > kClearOfHalf)
        return raw;
    const auto whole = static_cast<Nanoseconds>(
        std::llround(static_cast<double>(raw.offset) / static_cast<double>(kSecond)) * kSecond);
    if (std::abs(whole - raw.offset) > raw.uncertainty)
        return raw; // it does not behave as that clock should
    return TraceClock{whole, kRounding};
}

StreamHandlers DropWatch::handlers()
{
    const auto self = shared_from_this();
    return {[self](std::string_view chunk) {
                forEachLine(self->m_pending, chunk,
                            [&self](std::string_view line) { self->takeLine(line); });
            },
            [self](std::string_view chunk) {
                forEachLine(self->m_pendingErrors, chunk, [&self](std::string_view line) {
                    if (!line.empty())
                        self->m_complaint = line;
                });
            },
            [self](Result<int> end) { self->takeEnd(end); }};
}

void DropWatch::takeLine(std::string_view line)
{
    if (line.starts_with(commands::kNote))
        return takeNote(line.substr(commands::kNote.size()));
    if (auto drop = parseKfreeLine(line, m_reasons)) {
        takeDrop(std::move(*drop));
    } else if (const auto lost = parseLostEvents(line)) {
        m_lost += *lost;
    } else if (const auto marked = parseTraceMark(line); marked && !m_clock) {
        m_clock = TraceClock::measured(m_clockName, m_before, m_after, *marked);
    }
}

void DropWatch::takeNote(std::string_view note)
{
    const std::string_view word = takeWord(note);
    if (word == "clock") {
        m_clockName = takeWord(note);
    } else if (word == "reasons") {
        m_reasons = parseDropReasons(note);
    } else if (word == "mark") {
        m_before = parseEpoch(takeWord(note)).value_or(0);
        m_after = parseEpoch(takeWord(note)).value_or(0);
    } else if (word == "lost") {
        m_lost += toNumber<std::uint64_t>(takeWord(note)).value_or(0);
    } else if (word == "ready") {
        if (!m_clock)
            m_inbox->put(core::inEnglish(warning::kNoReasons,
                                         {{"reason", core::phrase(warning::kReasonsClock)}}));
        setReady(false);
    }
}

void DropWatch::takeDrop(KernelDrop drop)
{
    if (!m_clock || isNoise(drop))
        return;
    const auto now = Steady::now();
    if (now - m_second >= std::chrono::seconds(1)) {
        m_second = now;
        m_thisSecond = 0;
    }
    if (++m_thisSecond > kDropsASecond) {
        m_flooded = true;
        return;
    }
    drop.time += m_clock->offset;
    drop.uncertainty = m_clock->uncertainty;
    m_inbox->put(drop);
}

void DropWatch::takeEnd(const Result<int>& end)
{
    setReady(true);
    if (m_lost > 0)
        m_inbox->put(core::inEnglish(warning::kReasonsLost, {{"count", std::to_string(m_lost)}}));
    if (!m_endExpected && end)
        m_inbox->put(
            core::inEnglish(warning::kNoReasons,
                            {{"reason", endReason(m_complaint, warning::kReasonsEnded, *end)}}));
}

void DropWatch::setReady(bool ended)
{
    const std::lock_guard lock(m_mutex);
    m_ready = true;
    m_ended |= ended;
    m_changed.notify_all();
}

bool DropWatch::waitUntilReady(std::chrono::milliseconds timeout)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, timeout, [this] { return m_ready; });
    return m_ready && !m_ended;
}

} // namespace vs
