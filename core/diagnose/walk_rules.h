// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/verdict.h"
#include "core/model/rule.h"
#include "core/model/rule_step.h"

namespace vs {

/// The rule of a listing that a step of a walk met. Legacy numbers count the chain's rules from 1;
/// a number past the last one is the end of the chain, and an unconditional `-j DROP` or `-j
/// ACCEPT` is told as return:N or policy:N with N a real rule (facts: evidence, C). `rules` may be
/// null, or may lack the chain: then the step is kept as it was told.
WalkStep resolveStep(const RuleStep& step, const RuleListing* rules);

/// Adds a resolved step to a walk: narrows its conntrack states, by rules met and rules passed
/// over, and brings its outcome up to date.
void extendWalk(RuleWalk& walk, WalkStep step, const RuleListing* rules);

/// The step that ended the packet, or let it go on where nothing ended it; null if none did.
const WalkStep* decidingStep(const RuleWalk& walk);

} // namespace vs
