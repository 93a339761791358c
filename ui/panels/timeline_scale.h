// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/timeline_data.h"
#include "ui/theme.h"

#include <QPainter>
#include <QRectF>

#include <optional>
#include <utility>
#include <vector>

namespace vs::ui {

/// Where lanes lie in the viewport.
struct TimelineArea
{
    QRectF plot;       ///< right of the names, above the axis
    double top = 0;    ///< of the first lane; above the plot where it is scrolled
    double lane = 18;  ///< height of one
    double scroll = 0; ///< pixels by which the event scale is moved to the left
    int lanes = 0;

    double y(int row) const { return top + (row + 0.5) * lane; }
    int laneAt(double y) const { return static_cast<int>((y - top) / lane); }
};

/// What a click there means.
struct TimelineHit
{
    JourneyId journey;
    int step = -1; ///< index into its story's steps; -1: it is no step of it (a flooded copy)
};

/// One way to lay out time from left to right: draws the lanes' events and finds them.
class TimelineScale
{
public:
    virtual ~TimelineScale() = default;

    virtual const std::vector<TimelineData::Lane>& lanes() const = 0;
    virtual bool empty() const = 0;
    /// Of the exchange on show only the steps up to this one are drawn and found, and nothing else;
    /// none: everything.
    void setReached(std::optional<int> step) { m_reached = step; }
    /// The exchange on show and the step in it (-1: none); lanes' lines are drawn already.
    virtual void paint(QPainter& painter, const TimelineArea& area, const Theme& theme,
                       int step) const = 0;
    virtual std::optional<TimelineHit> hitAt(QPointF at, const TimelineArea& area) const = 0;

    /// The time between two places; empty if nothing happened there.
    virtual TimeSpan spanBetween(double left, double right, const TimelineArea& area) const = 0;
    /// Where a span lies, from left to right; more than one piece where order is not the clock's.
    virtual std::vector<std::pair<double, double>> piecesOf(TimeSpan span,
                                                            const TimelineArea& area) const = 0;
    /// The next moment to which a brush is moved by keyboard, `by` steps from this one.
    virtual Timestamp moved(Timestamp from, int by) const = 0;
    /// The moment of the step; where there is none, one in sight.
    virtual Timestamp momentOf(int step) const = 0;

protected:
    const std::optional<int>& reached() const { return m_reached; }

private:
    std::optional<int> m_reached;
};

/// Where packets of a kind stand to their lane's line by the clock: what asks above, what answers
/// below, so that neither hides the other.
double timelineShift(TimelineData::Kind kind);

/// An event as a shape of its own, in its colour.
void drawTimelineMark(QPainter& painter, TimelineData::Kind kind, QPointF at, const Theme& theme);
/// The ring around the step at which playback stands.
void drawTimelineRing(QPainter& painter, QPointF at, const Theme& theme);
/// The exchange on show, behind its events.
void drawTimelineExchange(QPainter& painter, double left, double right, const TimelineArea& area,
                          const Theme& theme);

} // namespace vs::ui
