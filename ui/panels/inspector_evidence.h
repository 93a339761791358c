// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/rule_origin.h"
#include "ui/panels/inspector_facts.h"

#include <QCoreApplication>

namespace vs::ui {

/// The translator's context of all that the inspector says.
struct InspectorFacts
{
    Q_DECLARE_TR_FUNCTIONS(InspectorFacts)
};

/// The rules that the packet met in the pass of a step, chain by chain. No rows where no walk was
/// told there.
FactSection walkSection(const Snapshot& snapshot, const Story& story, std::size_t step);
/// The same of the other passes of that packet, in the order of its path.
std::vector<FactSection> otherWalkSections(const Snapshot& snapshot, const Story& story,
                                           std::size_t step);
/// The rule that decided, where it comes from and what it means.
FactSection ruleSection(const RuleRef& rule, const RuleOrigin& origin);
/// Why the verdict is believed.
FactSection evidenceSection(const Snapshot& snapshot, const Story& story);
/// All remedies of a finding, with how they are done and what they cost.
FactSection helpSection(const Finding& finding);
/// A finding about the node, which no packet of the trace shows.
FactSection nodeSection(const Finding& finding);

/// "entry destroyed in fwbr811i0 (order proved)".
QString conntrackText(const Topology& topology, const ConntrackMark& mark);

} // namespace vs::ui
