// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"

#include <map>
#include <memory>
#include <string>
#include <unordered_set>

namespace vs::ui {

/// Lost packets of a trace by the place of their end, kept from snapshot to snapshot: only what is
/// new is looked at. Packets that the snapshots have let go stay counted.
class DropTally
{
public:
    struct Entry
    {
        int count = 0;
        std::string what;   ///< "RST, ACK"; empty: of several kinds
        Timestamp last = 0; ///< node time of the last one's last sighting
        std::shared_ptr<const JourneyRecord> newest;
    };

    void clear();
    /// The next snapshot of the same trace; another trace is noticed and begins anew.
    void read(const std::shared_ptr<const Snapshot>& snapshot);
    /// By the device in which they ended, or the interface after which nobody knows.
    const std::map<InterfaceId, Entry>& entries() const { return m_entries; }

private:
    void count(const std::shared_ptr<const JourneyRecord>& record);
    void recount();

    std::shared_ptr<const Snapshot> m_last; ///< keeps its records' addresses from being used again
    std::map<InterfaceId, Entry> m_entries;
    std::unordered_set<JourneyId> m_counted;
};

} // namespace vs::ui
