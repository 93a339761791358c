// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/catalogue/clues.h"

#include <optional>
#include <string>

namespace vs {

/// The ports of the bridge in which a journey was lost; null where there is none.
struct BridgeCrossing
{
    const Interface* in = nullptr;     ///< the port it came in by
    const Interface* bridge = nullptr; ///< in which it ended
    const Interface* out = nullptr;    ///< the port it should have left by
};

/// Empty if the journey was not lost between two ports of one bridge.
std::optional<BridgeCrossing> lostCrossing(const Clues& clues, const JourneyRecord& record);

/// True if some rule is known to have ended the journey, even one that cannot be named: wiring is
/// not to blame then.
bool endedByRule(const Clues& clues, const JourneyRecord& record);

/// The VLAN tag that the packet carried where it was last seen; 0: none was seen (it may have been
/// there: a cooked capture does not always show tags).
std::uint16_t lastTag(const JourneyRecord& record);

/// The bridge that an interface at the node's edge leads to, and its port there: the leg behind a
/// firewall bridge, the bond of a slave. Null bridge: it leads to none.
struct Network
{
    const Interface* bridge = nullptr;
    const Interface* port = nullptr;
};
Network networkOf(const Topology& topology, InterfaceId edge);

/// "VM 811 (tap811i0)", "eno1".
core::Phrase placeName(const Topology& topology, InterfaceId interface);

/// "net0 of VM 811", for remedies; the interface's name if it is no guest's.
core::Phrase nicName(const Topology& topology, InterfaceId interface);

} // namespace vs
