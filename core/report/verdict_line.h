// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"

#include <cstdint>
#include <map>
#include <string>

namespace vs {

/// "PVEFW-FORWARD rule 1", "the policy of FORWARD".
std::string ruleName(const RuleRef& rule);

/// One line: "DROPPED in vmbr0 by PVEFW-FORWARD rule 1 (counted): RST 10.10.10.81:81 → ...".
std::string verdictLine(const Topology& topology, const JourneyRecord& record);

/// The verdicts of a trace as a session wants them on its packets: position of each journey's last
/// sighting on its path, to verdictLine(). Journeys that are still under way have none.
std::map<std::uint32_t, std::string> verdictComments(const Snapshot& snapshot);

} // namespace vs
