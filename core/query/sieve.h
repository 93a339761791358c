// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "core/query/matcher.h"

#include <memory>
#include <vector>

namespace vs {

/// The journeys of a growing trace that pass a filter. Snapshot after snapshot only what is new or
/// changed is asked about. Not thread-safe.
class JourneySieve
{
public:
    void setFilter(JourneyFilter filter);
    const JourneyFilter& filter() const { return m_filter; }

    /// Those of the snapshot that pass, by id. They live as long as the snapshot.
    std::vector<const JourneyRecord*> sift(const std::shared_ptr<const Snapshot>& snapshot);

private:
    struct Seen
    {
        const JourneyRecord* record = nullptr;
        JourneyId id;
        bool passes = false;
        std::size_t findings = 0; ///< hash of those that name it, where the filter asks for them
    };

    bool forgets(const FilterScope& scope) const;

    JourneyFilter m_filter;
    std::vector<Seen> m_seen; ///< by id
    /// Keeps the records of m_seen: their addresses are compared, and must not be used again.
    std::shared_ptr<const Snapshot> m_last;
    Timestamp m_begin = 0;
};

} // namespace vs
