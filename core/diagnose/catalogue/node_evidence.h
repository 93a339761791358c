// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/catalogue/clues.h"
#include "core/model/node_state.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vs {

// What the node itself counted and logged, as the classes about the node ask for it. Pure.

/// Two readings of the node with the loss in between.
struct StatesAround
{
    const NodeState* before = nullptr;
    const NodeState* after = nullptr;
};

/// Empty unless the node was read before and after the journey was last seen.
std::optional<StatesAround> statesAround(const Clues& clues, const JourneyRecord& record);

/// Lines of the kernel log that contain `part`, stamped between two times (node clock). Empty where
/// the log's clock could not be told.
std::vector<const KernelLogLine*> loggedBetween(const Snapshot& snapshot, std::string_view part,
                                                Timestamp from, Timestamp to);

/// When the trace's first packet was seen; 0: none was.
Timestamp traceBegan(const Snapshot& snapshot);

/// True if `text` names the interface as a word of its own: "eno1" in "e1000e 0000:00:1f.6 eno1:
/// Detected Hardware Unit Hang", not in "eno12".
bool namesInterface(std::string_view text, std::string_view interface);

/// How far a counter rose; 0 if it did not, or began anew.
inline std::uint64_t risen(std::uint64_t before, std::uint64_t after)
{
    return after > before ? after - before : 0;
}

/// The kernel's own word for the loss ("IP_RPFILTER"); empty if it told none, or no more than that.
std::string kernelWord(const JourneyRecord& record);
/// "The kernel's own word for it: IP_RPFILTER."; empty for no word.
core::Phrase kernelSentence(const std::string& word);

/// True if a rule is known to have ended the packet.
bool ruleEndedIt(const Clues& clues, const JourneyRecord& record);

/// True if the packet was last seen when the node's own stack took it in, to route it: at a bridge
/// or another interface that is no bridge's port.
bool takenInByNode(const Clues& clues, const JourneyRecord& record);
/// The VRF that the interface belongs to: there the table main does not decide. Null: none.
const Interface* vrfOf(const Topology& topology, InterfaceId interface);

/// What the table main says of an address: looked is false where that table is not known to be the
/// one that decides (policy routing, a VRF, routes not read).
struct RouteLookup
{
    bool looked = false;
    bool unique = true;
    const Route* route = nullptr;

    bool leadsOn() const { return route != nullptr && route->leadsOn(); }
};
RouteLookup lookUp(const Clues& clues, InterfaceId from, const IpAddress& address);

} // namespace vs
