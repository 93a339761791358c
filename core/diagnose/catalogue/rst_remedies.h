// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/catalogue/clues.h"
#include "core/diagnose/finding.h"

#include <string>
#include <vector>

namespace vs {

/// A way of treating the bridges along a reset's path, and what would become of it then.
struct ResetTrial
{
    std::vector<ConntrackPass> passes; ///< of the whole expected path, in the reset's order
    bool allowInvalid = false;
    /// The receiver's chain ends in DROP or REJECT: there what is INVALID or untracked and opens
    /// nothing is dropped.
    bool receiverDrops = false;
    InterfaceId receiverBridge; ///< the receiver's firewall bridge; invalid: it has none
};

/// Where the reset of an unanswered SYN dies: it survives one look-up in each zone (facts: PVE bug
/// 4983, measured). Invalid: it arrives. Pure.
InterfaceId fateOfReset(const ResetTrial& trial);

/// Each remedy tried on the path of this very reset, those that help first, each with what it
/// breaks.
std::vector<Remedy> resetRemedies(const Clues& clues, const JourneyRecord& reset);

/// True if the input chain of the guest NIC ends in PVEFW-Drop or PVEFW-Reject.
bool dropsByDefault(const RuleListing* rules, const std::string& hostInterface);

} // namespace vs
