// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_facts.h"

namespace vs {

// The parts of ReportFacts that tell how the node is made and set.

/// All netN lines of the guests at both ends.
std::vector<ReportFacts::NicLine> nicLines(const Snapshot& snapshot, const Story& story);
std::vector<ReportFacts::Bridge> bridgesOf(const Snapshot& snapshot, const Story& story);
/// [OPTIONS] of the cluster, the node, and the guests of `facts.nics`; what decides and is not set
/// with PVE's default.
void addFirewallOptions(ReportFacts& facts, const Snapshot& snapshot);
std::map<std::string, std::string> sysctlsOf(const Snapshot& snapshot,
                                             const std::vector<ReportFacts::Bridge>& bridges);
std::vector<std::pair<std::string, std::string>> versionsOf(const Snapshot& snapshot);

} // namespace vs
