// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/diagnose/snapshot.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vs {

struct Story;

/// "ESTABLISHED"; "NEW or UNTRACKED": the kernel's names of a set of states. Empty where the set
/// tells nothing (all or none of them).
std::string stateWords(std::uint8_t states);

/// The states of a walk that this packet can have had: what the rules leave open is narrowed by
/// what conntrack can do at all (a TCP packet that opens nothing is never RELATED; where the rules
/// track it is not UNTRACKED).
std::uint8_t statesOf(const RuleWalk& walk, const JourneyRecord& record, const Snapshot& snapshot);

/// The name of a rule's place: "PVEFW-FORWARD rule 1", "FORWARD policy".
core::Phrase rulePlace(const RuleRef& rule);
/// Where a step stands: "FORWARD 1", "FORWARD policy", "PVEFW-FORWARD end"; with its table where
/// that is not the one of `before` ("raw PREROUTING 1"; null: filter goes without saying).
std::string stepPlace(const WalkStep& step, const WalkStep* before);
/// The chain that a step jumps or goes to; empty for a step that does neither.
std::string jumpTarget(const WalkStep& step);
/// A walk as one line: "FORWARD 1 > PVEFW-FORWARD 2 accept".
std::string walkLine(const RuleWalk& walk);

/// What of the kernel's own words proves a drop.
struct Proof
{
    bool ruleWalk = false;     ///< a walk through the rules ended where the packet did
    bool kernelReason = false; ///< the kernel freed it and said why
};
Proof proofOf(const Judgement& judgement);

/// "NETFILTER_DROP in nf_hook_slow".
core::Phrase kernelWords(const KernelDrop& drop);

/// The walk in the pass in which a step of a story happens; null: none was told.
const RuleWalk* walkAt(const Story& story, std::size_t step);

} // namespace vs
