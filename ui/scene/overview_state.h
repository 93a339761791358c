// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"
#include "core/layout/overview_layout.h"

#include <QPolygonF>
#include <string>
#include <vector>

namespace vs::ui {

/// What the overview shows beyond the wiring: traffic of the newest seconds, drops, the path.
struct OverviewState
{
    struct Flag
    {
        QPointF at; ///< on the spine, or at a cell's corner
        bool onSpine = true;
        int count = 0;
        std::string what; ///< "RST, ACK"; empty: of several kinds
    };

    std::vector<float> traffic; ///< by cell, 0 to 1
    std::vector<Flag> flags;
    QPolygonF request;
    QPolygonF answer;
    layout::OverviewPlace from; ///< ends of the path
    layout::OverviewPlace to;
    int paths = 0; ///< with drops
};

OverviewState overviewState(const layout::OverviewLayout& layout, const Snapshot* snapshot,
                            const Story& story);

/// The way of one journey through the switchboard, to where it ended.
QPolygonF overviewWay(const layout::OverviewLayout& layout, const JourneyRecord& record,
                      double aside);

} // namespace vs::ui
