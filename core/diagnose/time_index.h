// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"

#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace vs {

/// What happened in a trace by place and time, for views that look at any part of it. Follows the
/// snapshots of a trace at the cost of a pointer a journey and of what changed. Not thread-safe.
class TimeIndex
{
public:
    enum class Kind : std::uint8_t { Sighting, Conntrack, Drop };

    struct Entry
    {
        Timestamp time = 0; ///< conntrack and drops: of the sighting that they follow
        JourneyId journey;
        Kind kind = Kind::Sighting;
        Direction direction = Direction::In; ///< Sighting only
        /// Sighting: index into the hops. Conntrack: into the judgement's marks. Drop: 0.
        std::uint16_t place = 0;
    };
    /// In order of time.
    using List = std::span<const Entry>;

    /// Null: nothing is known.
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);
    const std::shared_ptr<const Snapshot>& snapshot() const { return m_snapshot; }

    /// Sightings at an interface of the packets that ask, or of those that answer.
    List sightings(InterfaceId interface, bool answers) const;
    List conntrack() const { return m_conntrack.entries; }
    List drops() const { return m_drops.entries; }
    /// From the first to the last entry; none: there is no entry.
    const std::optional<TimeSpan>& events() const { return m_events; }

    /// The part of a list that lies in the span.
    static List within(List list, TimeSpan span);

private:
    struct Lane
    {
        std::vector<Entry> entries;
        std::vector<Entry> fresh;
        std::size_t firstDead = SIZE_MAX;
    };

    void forEach(const JourneyRecord& record, void (TimeIndex::*act)(Lane&, const Entry&));
    void add(Lane& lane, const Entry& entry);
    void remove(Lane& lane, const Entry& entry);
    void settle(Lane& lane);
    void settleAll();
    void clear();

    std::shared_ptr<const Snapshot> m_snapshot;
    std::map<std::pair<InterfaceId, bool>, Lane> m_sightings;
    Lane m_conntrack;
    Lane m_drops;
    std::vector<Lane*> m_touched;
    std::optional<TimeSpan> m_events;
};

/// Whether a packet is drawn as an answer: it was judged to be one, or it travels from the server.
bool isAnswer(const JourneyRecord& record);

} // namespace vs
