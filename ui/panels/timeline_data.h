// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"

#include <QString>

#include <unordered_map>
#include <vector>

namespace vs::ui {

/// What the timeline draws by event: exchanges between the same two ends, one slot for each event.
struct TimelineData
{
    enum class Kind { Request, Answer, Conntrack, Drop };

    struct Lane
    {
        QString name;
        InterfaceId interface; ///< invalid: conntrack or drops
    };
    struct Event
    {
        Kind kind = Kind::Request;
        int lane = 0;
        int slot = 0;
        Timestamp time = 0;
        JourneyId journey; ///< choosing it shows this exchange
        int step = 0;      ///< index into its story's steps
    };
    struct Exchange
    {
        JourneyId journey;
        int firstSlot = 0;
        int lastSlot = 0;
        bool shown = false;
    };

    std::vector<Lane> lanes;
    std::vector<Event> events;
    std::vector<Exchange> exchanges;
    int slotCount = 0;
};

/// The lanes of an exchange: the interfaces of its path, then conntrack, then drops.
std::vector<TimelineData::Lane> timelineLanes(const Topology& topology, const Story& shown);

/// A step in full: what happens, when exactly, where, and to which packet.
QString timelineTip(const Snapshot& snapshot, const Story& story, int step);

/// Builds timelines and keeps the stories of exchanges that did not change since. GUI thread.
class TimelineBuilder
{
public:
    /// The newest `limit` exchanges between the ends of `shown`, oldest first.
    TimelineData build(const Snapshot& snapshot, const Story& shown, std::size_t limit = 40);

private:
    struct Kept
    {
        Story story;
        std::shared_ptr<const JourneyRecord> record;
    };
    const Story& storyOf(const Snapshot& snapshot,
                         const std::shared_ptr<const JourneyRecord>& record);

    std::unordered_map<std::uint32_t, Kept> m_kept;
    const Topology* m_topology = nullptr;
};

} // namespace vs::ui
