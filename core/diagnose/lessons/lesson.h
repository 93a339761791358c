// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/diagnose/rule_origin.h"
#include "core/diagnose/story.h"

#include <vector>

namespace vs {

/// What something in a drawing is, for somebody who wants to learn: two sentences, and the lines of
/// configuration that made it.
struct Lesson
{
    core::Phrase title; ///< "fwbr811i0: firewall bridge"
    core::Phrase what;  ///< what it is, or what happened
    core::Phrase why;   ///< why PVE (or the kernel) made it
    std::vector<ConfigLine> lines;
    core::Phrase
        missing; ///< why there is no line; empty: there are some, or none is to be expected

    bool empty() const { return title.empty(); }
};

/// A bridge, port, leg, uplink. Empty if the topology does not know it.
Lesson interfaceLesson(const Snapshot& snapshot, InterfaceId interface);
/// A guest's network card. Empty if there is no such guest; `nic` is the N of netN.
Lesson guestLesson(const Snapshot& snapshot, int vmid, int nic);
/// The left or right end of a story.
Lesson endLesson(const Snapshot& snapshot, const Story& story, bool left);
/// What happens at a step of a story: a sighting, a conntrack change, the drop.
Lesson stepLesson(const Snapshot& snapshot, const Story& story, int step);
/// A rule or policy. `via`: see ruleOrigin().
Lesson ruleLesson(const Snapshot& snapshot, const RuleRef& rule, const RuleRef* via = nullptr);
/// The rule that decided over the story's subject; empty where none is known.
Lesson decidingRuleLesson(const Snapshot& snapshot, const Story& story);

} // namespace vs
