// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/model/packet.h"
#include "core/model/rule.h"

#include <cstdint>
#include <string>

namespace vs {

/// One step of a packet's walk through the rules, in the kernel's own words: a line of a legacy
/// TRACE or of an nft trace (facts: evidence, C).
struct RuleStep
{
    /// What the line says was met. Legacy prints an unconditional verdict rule (`-j DROP`) as
    /// Return or Policy with the number of a real rule: the listing tells (resolveStep()).
    enum class Kind : std::uint8_t { Rule, Policy, Return };

    /// The node's clock when the line was read there or here: late by up to some 100 ms, never
    /// early. The order of steps is the order of the events, not of this.
    Timestamp time = 0;
    RuleBackend backend = RuleBackend::IptablesLegacy;
    RuleFamily family = RuleFamily::V4; ///< of the table; Both for inet and bridge tables
    std::string table; ///< "filter", "raw"; nft's own: "bridge proxmox-firewall-guests"
    std::string chain;
    Kind kind = Kind::Rule;
    int number = 0;           ///< legacy: as printed, from 1; 0 where none is printed
    std::uint64_t handle = 0; ///< nft: the rule's handle; 0 where none is printed
    std::string text;         ///< nft: the rule as printed; empty for legacy
    std::string verdict;      ///< nft: "accept", "drop", "jump X", "continue"; empty for legacy
    /// Interfaces as the rules see them: a bridge, or a routed interface. Empty in bridge tables,
    /// whose interfaces are the ports.
    std::string in, out;
    /// Bridge ports; empty where not told. nft tells them in bridge tables only: steps of other
    /// tables have them if a bridge table told them for the same packet before.
    std::string physIn, physOut;
    std::uint64_t traceId = 0; ///< nft: changes at each veth; 0 for legacy
    Packet packet;             ///< what the line tells of it; what it does not tell is zero
    /// The line told TCP's sequence and acknowledgement; nft's never do, legacy's always.
    bool numbersTold = false;
};

/// Whether the step can be one of the captured packet's.
inline bool sameTraced(const Packet& captured, const RuleStep& step)
{
    return sameTraced(captured, step.packet, step.numbersTold);
}

} // namespace vs
