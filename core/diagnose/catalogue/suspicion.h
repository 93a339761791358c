// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/catalogue/clues.h"
#include "core/diagnose/catalogue/rule_roles.h"

#include <optional>
#include <vector>

namespace vs {

/// Which rule lost a journey, as far as it can be told.
struct Suspicion
{
    /// Named by the verdict, by the walk, or the one rule that fits; empty: none, or too many.
    std::optional<Culprit> culprit;
    bool sure = false; ///< the verdict or the kernel names it; else it only fits
    /// All rules that fit, if the verdict names none.
    std::vector<Culprit> suspects;
    bool accepted = false;   ///< the walk says that netfilter let it pass
    std::uint8_t states = 0; ///< the conntrack states (ctstate bits) it can have there

    bool is(RuleRole role) const { return culprit && culprit->role == role; }
    /// True if there is at least one suspect and all have one of these roles.
    bool allAre(std::initializer_list<RuleRole> roles) const;
};

/// What conntrack can have called the packet in the pass in which it ended.
std::uint8_t possibleStates(const Clues& clues, const JourneyRecord& record);
/// The pass of conntrack in which it ended; null if it ended elsewhere.
const ConntrackPass* lastPass(const Clues& clues, const JourneyRecord& record);

} // namespace vs
