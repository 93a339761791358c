// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/overview_layout.h"

#include <string>
#include <vector>

namespace vs::layout {

/// What the switchboard places: read from the topology once, laid out at several widths.
/// Points into the topology.
struct OverviewInput
{
    struct Nic
    {
        NicRef ref;
        std::vector<InterfaceId> chain;
        PortFacts facts;
    };
    struct Panel
    {
        std::string name;
        const Interface* bridge = nullptr; ///< null: only configurations name it
        std::vector<std::string> details;
        std::vector<Nic> nics; ///< in the order of the cells
        std::vector<const Interface*> uplinks;
    };

    std::vector<Panel> panels; ///< from the top
};

/// Every bridge that is no guest's own, and those that only configurations name.
OverviewInput overviewInput(const Topology& topology, const OverviewOptions& options);

} // namespace vs::layout
