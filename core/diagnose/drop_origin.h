// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/rule_origin.h"
#include "core/diagnose/snapshot.h"

#include <map>
#include <optional>
#include <string>

namespace vs {

/// The rule of a guest's, a group's or the node's chain that led a dropped packet to the firewall's
/// own chain where it ended: from the rule walk, else (the chain alone) from the bridge it ended
/// in. Empty where that is not known, or not needed.
std::optional<RuleRef> wayToDrop(const Topology& topology, const Judgement& judgement);

/// Where the rules that dropped packets of one snapshot come from; each is worked out once. The
/// snapshot must outlive it. Not for several threads at once.
class DropOrigins
{
public:
    explicit DropOrigins(const Snapshot& snapshot) : m_snapshot(snapshot) {}

    /// Null where the journey was not dropped, or by a rule that is not known.
    const RuleOrigin* of(const Judgement& judgement);

private:
    const Snapshot& m_snapshot;
    std::map<std::string, RuleOrigin> m_known;
};

} // namespace vs
