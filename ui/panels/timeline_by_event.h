// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/timeline_scale.h"

namespace vs::ui {

/// Time by event: each takes a slot of its own, whatever lies between them. Scrolled in pixels.
class TimelineByEvent : public TimelineScale
{
public:
    static constexpr int kSlot = 20;

    void setData(TimelineData data);
    const TimelineData& data() const { return m_data; }
    /// Width of all slots in pixels.
    int width() const { return m_data.slotCount * kSlot; }
    QPointF placeOf(const TimelineData::Event& event, const TimelineArea& area) const;
    /// Left and right edge of the exchange on show, in pixels from the first slot; none is shown:
    /// both are 0.
    std::pair<int, int> shownEdges() const;

    const std::vector<TimelineData::Lane>& lanes() const override { return m_data.lanes; }
    bool empty() const override { return m_data.events.empty(); }
    void paint(QPainter& painter, const TimelineArea& area, const Theme& theme,
               int step) const override;
    std::optional<TimelineHit> hitAt(QPointF at, const TimelineArea& area) const override;
    TimeSpan spanBetween(double left, double right, const TimelineArea& area) const override;
    std::vector<std::pair<double, double>> piecesOf(TimeSpan span,
                                                    const TimelineArea& area) const override;
    Timestamp moved(Timestamp from, int by) const override;
    Timestamp momentOf(int step) const override;

private:
    double x(int slot, const TimelineArea& area) const;
    const TimelineData::Exchange* shown() const;
    bool hides(const TimelineData::Event& event) const;

    TimelineData m_data;
    std::vector<Timestamp> m_moments; ///< each once, in order
};

} // namespace vs::ui
