// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_facts.h"

namespace vs {

/// The rule that ended a packet, among its neighbours, and how packets come to its chain. Empty:
/// no rule is known to have ended it.
std::optional<ReportFacts::RuleContext> ruleContext(const Snapshot& snapshot,
                                                    const Judgement& judgement);

} // namespace vs
