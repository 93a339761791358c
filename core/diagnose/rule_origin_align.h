// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/rule_origin_slots.h"

#include <vector>

namespace vs::origin {

/// Which line made a rule.
struct Maker
{
    const FirewallRule* line = nullptr;  ///< null: none fits
    const FirewallRule* other = nullptr; ///< that could have made it just as well; null: none
    bool certain = true; ///< false: lines and rules are not of one time, and this is the best guess
};

/// Lays rules and what the lines make side by side, in order: as many rules as possible get a
/// line, then as few lines as possible are left without a rule. Answers for the rule at `wanted`.
Maker makerOf(const std::vector<GeneratedRule>& rules, std::size_t wanted,
              const std::vector<Slot>& slots, const LineContext& context,
              bool interfaceIsCondition);

} // namespace vs::origin
