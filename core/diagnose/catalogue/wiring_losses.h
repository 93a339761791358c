// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/catalogue/catalogue.h"

namespace vs {

// The classes of wiring that explain lost packets; each claims only what the topology, the kernel's
// word or the sightings show, and nothing that a rule is known to have ended.

// link_classes.cpp
std::optional<Claim> explainLinkDown(const Clues& clues, const JourneyRecord& record);
std::optional<Claim> explainPortWithoutBridge(const Clues& clues, const JourneyRecord& record);
std::optional<Claim> explainMtu(const Clues& clues, const JourneyRecord& record);

// bridge_classes.cpp
std::optional<Claim> explainPortNotForwarding(const Clues& clues, const JourneyRecord& record);
std::optional<Claim> explainPortIsolated(const Clues& clues, const JourneyRecord& record);
std::optional<Claim> explainVlanNotOnPort(const Clues& clues, const JourneyRecord& record);
std::optional<Claim> explainMacNotLearnt(const Clues& clues, const JourneyRecord& record);

} // namespace vs
