// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

namespace vs {

/// "PVEFW-FORWARD rule 1", "the policy of FORWARD".
std::string ruleName(const RuleRef& rule);

/// One line: "DROPPED in vmbr0 by PVEFW-FORWARD rule 1 (counted): RST 10.10.10.81:81 → ...".
std::string verdictLine(const Topology& topology, const JourneyRecord& record);

/// The verdicts of a trace as a session wants them on its packets: position of each journey's last
/// sighting on its path, to verdictLine(). Journeys that are still under way have none.
std::map<std::uint32_t, std::string> verdictComments(const Snapshot& snapshot);

/// The losses of a trace that goes on, each once, for its journal. One thread.
class VerdictNotes
{
public:
    struct Note
    {
        Timestamp time = 0; ///< when the packet was last seen
        std::string text;   ///< verdictLine()
        std::shared_ptr<const JourneyRecord> record;
    };
    /// Those that no earlier call told. Looks at what was seen in the last ten seconds.
    std::vector<Note> fresh(const Snapshot& snapshot);

private:
    std::unordered_set<std::uint32_t> m_told;
};

} // namespace vs
