// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/catalogue/clues.h"
#include "core/diagnose/finding.h"

#include <vector>

namespace vs {

// Findings about flows and about the node, where no packet needs to be judged lost: for
// nodeClasses(). Each names only journeys that are not lost, those of the flows it is about.

/// `lost-in-guest`: questions that went out to a guest and were repeated, or waited a second, while
/// nothing at all came back from it. Silent where the capture lost packets, where its filter may
/// hide the answer, and where something that the guest sent was lost.
std::vector<Finding> findLostInGuest(const Clues& clues);

/// `nat-lost-in-firewall-bridge`: a guest's private address leaves by an uplink although a rule of
/// table nat would have changed it.
std::vector<Finding> findNatLost(const Clues& clues);

/// `stale-rules`: the firewall cannot apply its configuration. Only where a firewalled guest's
/// traffic was traced.
std::vector<Finding> findStaleRules(const Clues& clues);

/// `firewall-not-in-force`: a traced guest whose firewall is configured and does not work.
std::vector<Finding> findFirewallNotInForce(const Clues& clues);

} // namespace vs
