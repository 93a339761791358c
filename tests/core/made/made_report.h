// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"

#include <string>

namespace vs::made {

/// The refusal of playRefusal() (the reset lost) with all that a report asks for: configuration,
/// firewall files, counters, settings, versions, warnings, commands.
Snapshot reportSnapshot();

/// The same with `bad` in every text that a node, a file or a user gives.
Snapshot poisonedSnapshot(const std::string& bad);

/// The same with more of everything than a report shows.
Snapshot crowdedSnapshot();

} // namespace vs::made
