// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"
#include "core/report/json.h"

namespace vs {

/// The member `rule_walk` of a journey: what the kernel told of its way through the rules, pass by
/// pass; an empty array where it told nothing. `evidence` may be null.
Json walksJson(const Topology& topology, const Evidence* evidence);
/// The member `kernel_drop`: null or the kernel's own reason. `evidence` may be null.
Json kernelDropJson(const Evidence* evidence);

} // namespace vs
