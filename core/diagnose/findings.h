// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/finding.h"
#include "core/diagnose/snapshot.h"

#include <vector>

namespace vs {

/// All classes of the catalogue that the snapshot shows, most telling first. Pure; the findings
/// already in the snapshot are not looked at.
std::vector<Finding> findAll(const Snapshot& snapshot);

/// `rst-invalid-second-pass`: a reset destroyed its own conntrack entry in one pass and was INVALID
/// in the next (facts: PVE bug 4983). Returns no finding, or one with all resets that show it.
std::vector<Finding> findRstInvalidSecondPass(const Snapshot& snapshot);

} // namespace vs
