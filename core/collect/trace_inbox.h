// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event_sink.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <variant>
#include <vector>

namespace vs {

/// Events on their way from the connection's thread to the trace's: taken out in batches, in the
/// order in which they were put in. Sightings are bounded in number, and so are rule steps and
/// kernel drops together; what does not fit is shed and counted. All functions: any thread.
class TraceInbox
{
public:
    /// A command's script, as it was handed to the node.
    struct Command
    {
        std::string script;
    };

    /// Anything but a sighting; there are few of them.
    using Other = std::variant<ConntrackEvent, CaptureStats, std::shared_ptr<const RuleListing>,
                               std::shared_ptr<const NodeState>, std::shared_ptr<const RuleStep>,
                               KernelDrop, Command, std::string>; ///< the last one: a warning

    struct Batch
    {
        struct Seen
        {
            Sighting sighting;
            std::uint32_t offset = 0; ///< of its frame in `bytes`
            std::uint32_t size = 0;
            std::uint32_t originalLength = 0;
        };
        struct Placed
        {
            std::size_t before = 0; ///< position in `seen` that it comes before
            Other event;
        };
        std::vector<Seen> seen;
        std::vector<std::uint8_t> bytes;
        std::vector<Placed> others;

        bool empty() const { return seen.empty() && others.empty(); }
        void clear();
        /// Copies the frame.
        void add(const Sighting& sighting, std::span<const std::uint8_t> frame,
                 std::uint32_t originalLength);
        /// Of one of `seen`; valid until the batch changes.
        std::span<const std::uint8_t> frame(const Seen& of) const
        {
            return std::span(bytes).subspan(of.offset, of.size);
        }
    };

    /// At most so many sightings, and so many steps and drops, may wait.
    explicit TraceInbox(std::size_t bound, std::size_t evidenceBound = 32'768)
        : m_bound(bound), m_evidenceBound(evidenceBound)
    {}

    void put(const Sighting& sighting, std::span<const std::uint8_t> frame,
             std::uint32_t originalLength);
    void put(Other event);
    /// Waits for something to come, for the end, or for `timeout`; then swaps what is there into
    /// `batch` (cleared before; its memory is used again). False once closed and empty.
    bool take(Batch& batch, std::chrono::milliseconds timeout);
    /// Nothing is taken in any more.
    void close();
    bool closed() const;
    std::uint64_t shed() const;         ///< sightings
    std::uint64_t shedEvidence() const; ///< rule steps and kernel drops

private:
    const std::size_t m_bound;
    const std::size_t m_evidenceBound;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    Batch m_filling;
    std::uint64_t m_shed = 0;
    std::size_t m_evidence = 0; ///< steps and drops that wait
    std::uint64_t m_shedEvidence = 0;
    bool m_closed = false;
};

} // namespace vs
