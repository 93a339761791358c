// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/catalogue/catalogue.h"

namespace vs {

/// `rst-invalid-second-pass`: a reset destroyed its own conntrack entry in one pass and was INVALID
/// in a later one of the same zone (facts: PVE bug 4983).
std::optional<Claim> explainRstSecondPass(const Clues& clues, const JourneyRecord& record);
/// Its place fits that class, and neither rules nor events are there to show it: a suspicion to be
/// told as one.
bool hintsAtRstSecondPass(const Clues& clues, const JourneyRecord& record);
/// A reset that answers a request nobody had answered yet.
bool couldShowRstSecondPass(const Clues& clues, const JourneyRecord& record);

} // namespace vs
