// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/finding.h"
#include "core/diagnose/snapshot.h"

#include <vector>

namespace vs {

/// All classes of the catalogue that the snapshot shows, most telling first. Pure; the findings
/// already in the snapshot are not looked at. Every lost journey belongs to exactly one finding.
std::vector<Finding> findAll(const Snapshot& snapshot);

} // namespace vs
