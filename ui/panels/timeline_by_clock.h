// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/time_index.h"
#include "core/layout/time_window.h"
#include "ui/panels/timeline_scale.h"

namespace vs::ui {

/// Time by the clock: everything that was seen at the lanes' interfaces. Where events stand too
/// close to be told apart, how many there are is drawn instead; drops always stand on top.
class TimelineByClock : public TimelineScale
{
public:
    /// The lanes are those of the exchange on show.
    void setTrace(const std::shared_ptr<const Snapshot>& snapshot, const Story& story);
    /// Shows the exchange if it is out of sight.
    void bringIntoSight();
    layout::TimeWindow& window() { return m_window; }
    const layout::TimeWindow& window() const { return m_window; }

    double x(Timestamp time, const TimelineArea& area) const;
    Timestamp timeAt(double x, const TimelineArea& area) const;
    /// Packets in sight are drawn as a density, not each for itself.
    bool isCrowded(const TimelineArea& area) const;

    /// How many packets a place in a density stands for, and in how long a time.
    struct Crowd
    {
        std::size_t packets = 0; ///< 0: events are drawn one by one there
        Nanoseconds time = 0;
    };
    Crowd crowdAt(QPointF at, const TimelineArea& area) const;

    /// Ticks under the lanes; the words that they count from go into `base`.
    void paintAxis(QPainter& painter, const TimelineArea& area, QRectF axis, QRectF base,
                   const Theme& theme) const;

    const std::vector<TimelineData::Lane>& lanes() const override { return m_lanes; }
    bool empty() const override { return !m_index.events(); }
    void paint(QPainter& painter, const TimelineArea& area, const Theme& theme,
               int step) const override;
    std::optional<TimelineHit> hitAt(QPointF at, const TimelineArea& area) const override;
    TimeSpan spanBetween(double left, double right, const TimelineArea& area) const override;
    std::vector<std::pair<double, double>> piecesOf(TimeSpan span,
                                                    const TimelineArea& area) const override;
    Timestamp moved(Timestamp from, int by) const override;
    Timestamp momentOf(int step) const override;

private:
    /// The events of a lane: packets that ask, and those that answer; the second list of conntrack
    /// and drops is empty.
    struct Lists
    {
        TimelineData::Kind kind = TimelineData::Kind::Request;
        TimeIndex::List first, second;
    };
    struct Place
    {
        int lane = -1;
        TimelineData::Kind kind = TimelineData::Kind::Request;
    };

    using Columns = std::vector<std::uint32_t>; ///< counts from left to right

    Lists listsOf(int lane) const;
    Place placeOf(const StoryStep& step) const;
    bool isCrowded(const Lists& lists, const TimelineArea& area) const;
    Columns columnsOf(TimeIndex::List list, const TimelineArea& area) const;
    void paintPackets(QPainter& painter, const TimelineArea& area, const Theme& theme) const;
    void paintMarks(QPainter& painter, int lane, const TimelineArea& area,
                    const Theme& theme) const;
    void paintDrops(QPainter& painter, const TimelineArea& area, const Theme& theme) const;
    void paintShown(QPainter& painter, const TimelineArea& area, const Theme& theme,
                    int step) const;
    TimelineHit hitOf(const TimeIndex::Entry& entry) const;

    TimeIndex m_index;
    Story m_story;
    std::vector<TimelineData::Lane> m_lanes;
    layout::TimeWindow m_window;
};

} // namespace vs::ui
