// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rule_step.h"

#include <optional>
#include <string>
#include <string_view>

namespace vs {

/// A packet that a logging rule of the PVE firewall told of (facts: pve, the log's format).
struct FirewallLogLine
{
    Timestamp time = 0;  ///< UTC, to the second, when it was written
    int vmid = 0;        ///< 0: of a group's chain, or of the host
    bool policy = false; ///< the chain's policy, not a rule of the user's
    /// Chain, interfaces and packet; `verdict` is "drop", "reject", "accept", or empty where the
    /// message names none. Numbers of rules are not told.
    RuleStep step;
};

/// One line of /var/log/pve-firewall.log:
/// `811 6 tap811i0-IN 23/Nov/2026:12:45:49 +0000 policy DROP: IN=fwbr811i0 OUT=fwbr811i0
/// PHYSIN=fwln811i0 PHYSOUT=tap811i0 MAC=... SRC=10.10.10.50 DST=10.10.10.81 LEN=60 ... PROTO=TCP`
/// Empty if the line is something else (a TRACE line, the logger's own words).
std::optional<FirewallLogLine> parseFirewallLogLine(std::string_view line);

/// The time in such a line, TRACE lines too: "23/Nov/2026:12:45:49 +0000" somewhere in it.
std::optional<Timestamp> firewallLogTime(std::string_view line);

} // namespace vs
