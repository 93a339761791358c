// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/trace_inbox.h"

#include <string>
#include <vector>

namespace vs::made {

/// What an inbox holds besides sightings.
struct Held
{
    std::vector<RuleStep> steps;
    std::vector<KernelDrop> drops;
    std::vector<std::string> warnings;
};

inline Held takeAll(TraceInbox& inbox)
{
    Held held;
    TraceInbox::Batch batch;
    while (inbox.take(batch, std::chrono::milliseconds(0)) && !batch.empty()) {
        for (const auto& each : batch.others) {
            if (const auto* step = std::get_if<std::shared_ptr<const RuleStep>>(&each.event))
                held.steps.push_back(**step);
            else if (const auto* drop = std::get_if<KernelDrop>(&each.event))
                held.drops.push_back(*drop);
            else if (const auto* warning = std::get_if<std::string>(&each.event))
                held.warnings.push_back(*warning);
        }
    }
    return held;
}

} // namespace vs::made
