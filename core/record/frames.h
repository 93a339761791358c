// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/event_sink.h"
#include "core/model/frame.h"
#include "core/record/session.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>

namespace vs {

/// Sightings are known by their position in the trace, counted from 0 (Hop::index).
using Frames = std::map<std::uint32_t, Frame>;

/// Tells a trace to a sink as readSession() does; `progress` returning false ends it.
using FrameTeller =
    std::function<Result<SessionRead>(EventSink&, const std::function<bool(double)>& progress)>;

/// The frames of some sightings of a trace; those that it does not have are missing. Reads it up to
/// the last one. `cancelled` is asked now and then. Errors: those of the teller.
Result<Frames> readFrames(const FrameTeller& tell, const std::set<std::uint32_t>& wanted,
                          const std::function<bool()>& cancelled = {});
/// The same of a file.
Result<Frames> readFrames(const std::string& path, const std::set<std::uint32_t>& wanted,
                          const std::function<bool()>& cancelled = {});

/// Keeps the newest frames of a trace as they come in, at most so many bytes of them. One thread
/// feeds it, any thread asks.
class FrameRing : public EventSink
{
public:
    explicit FrameRing(std::size_t mostBytes) : m_most(mostBytes) {}

    void onSighting(const Sighting& sighting, std::span<const std::uint8_t> frame,
                    std::uint32_t originalLength) override;

    /// Empty: it was never seen, had no bytes, or was let go.
    std::optional<Frame> find(std::uint32_t index) const;
    std::size_t bytes() const; ///< kept now

private:
    mutable std::mutex m_mutex;
    std::deque<Frame> m_frames;
    std::uint32_t m_first = 0; ///< index of m_frames.front()
    std::size_t m_bytes = 0;
    const std::size_t m_most;
};

} // namespace vs
