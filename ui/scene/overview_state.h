// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"
#include "core/layout/overview_layout.h"
#include "ui/scene/drop_tally.h"

#include <QPolygonF>
#include <string>
#include <utility>
#include <vector>

namespace vs::ui {

/// What the overview shows beyond the wiring: traffic of the newest seconds, drops, the path.
struct OverviewState
{
    struct Flag
    {
        layout::OverviewPlace place;
        InterfaceId device; ///< in which, or after which, they ended
        double y = 0;       ///< on a spine: where the newest one ended, in units
        int count = 0;
        std::string what;    ///< "RST, ACK"; empty: of several kinds
        Nanoseconds age = 0; ///< of the newest, while the trace runs
    };

    std::vector<float> traffic; ///< by cell, 0 to 1
    std::vector<Flag> flags;
    QPolygonF request;
    QPolygonF answer;
    layout::OverviewPlace from; ///< ends of the path
    layout::OverviewPlace to;
    /// Interfaces on the path: an opened cell marks them.
    std::vector<InterfaceId> requestHops;
    std::vector<InterfaceId> answerHops;
    bool live = false; ///< the trace runs: ages are told
};

/// What follows the story alone is left as it is.
void showTrace(OverviewState& state, const layout::OverviewLayout& layout, const Snapshot* snapshot,
               const DropTally& drops);
/// What follows the snapshot alone is left as it is.
void showStory(OverviewState& state, const layout::OverviewLayout& layout, const Story& story);

/// The places between which a journey went, to where it ended; None where that is not shown.
std::pair<layout::OverviewPlace, layout::OverviewPlace>
overviewEnds(const layout::OverviewLayout& layout, const JourneyRecord& record);
/// The way between two places; requests and answers run beside each other.
QPolygonF overviewWay(const layout::OverviewLayout& layout, layout::OverviewPlace from,
                      layout::OverviewPlace to, bool answer);

} // namespace vs::ui
