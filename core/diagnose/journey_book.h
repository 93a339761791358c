// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"
#include "core/trace/correlator.h"

#include <memory>
#include <utility>
#include <vector>

namespace vs {

/// Keeps journeys with their verdicts. What a snapshot has shown is never changed: an edit of it
/// works on a copy that takes its place. Not thread-safe.
class JourneyBook : public JourneyStore
{
public:
    Journey& create(JourneyId id) override;
    const Journey* find(JourneyId id) const override;
    Journey& edit(JourneyId id) override;

    const JourneyRecord* record(JourneyId id) const;
    JourneyRecord& editRecord(JourneyId id);
    std::size_t size() const { return m_size; }

    /// All journeys, for a snapshot; from now on they are copied before they change.
    std::vector<std::shared_ptr<const JourneyRecord>> publish();

    /// True for the first call for the journey since the last unmark() of it; it must be kept.
    bool mark(JourneyId id) { return !std::exchange(entry(id)->marked, true); }
    /// A journey that was let go has nothing to unmark.
    void unmark(JourneyId id);

    /// Lets the journey go.
    void forget(JourneyId id);
    std::uint64_t forgotten() const { return m_forgotten; }
    /// The oldest journey that is still kept; invalid if there is none.
    JourneyId oldest() const;
    JourneyId newest() const;

private:
    struct Entry
    {
        std::shared_ptr<JourneyRecord> record; ///< null: let go
        bool shown = false;
        bool marked = false;
    };

    Entry* entry(JourneyId id);
    const Entry* entry(JourneyId id) const;

    std::vector<Entry> m_entries; ///< looked into at every step: a deque takes longer
    std::uint32_t m_first = 1;    ///< id of m_entries.front()
    std::size_t m_leading = 0;    ///< so many at the front were let go
    std::size_t m_size = 0;
    std::uint64_t m_forgotten = 0;
};

} // namespace vs
