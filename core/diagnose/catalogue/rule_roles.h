// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/catalogue/knowledge.h"
#include "core/diagnose/catalogue/rule_reach.h"
#include "core/diagnose/snapshot.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vs {

/// What a rule that ends packets is, in the catalogue's terms.
enum class RuleRole : std::uint8_t {
    Unknown,
    Invalid,       ///< drops what conntrack calls INVALID
    NotSyn,        ///< PVEFW-Drop's and PVEFW-Reject's: TCP that is new and no SYN
    Silent,        ///< another rule of PVEFW-Drop, PVEFW-Reject, PVEFW-DropBroadcast
    Noise,         ///< the options SMURFS filter and TCP flags filter
    Policy,        ///< the end of a guest's or of the node's chain
    MacFilter,     ///< option MAC filter of a guest
    IpFilter,      ///< option IP filter of a guest
    RouterAdvert,  ///< option Router Advertisement of a guest
    SynFlood,      ///< option protection_synflood of the node
    ForwardPolicy, ///< the policy (or the unconditional end) of the chain FORWARD
    Explicit,      ///< a rule that somebody wrote
};

/// A rule that ended a packet, and what it is.
struct Culprit
{
    RuleRef rule;
    std::vector<RuleRef> callers; ///< the jumps to it, outermost first
    RuleRole role = RuleRole::Unknown;
    /// The rule that stands for it in the configuration: the jump to PVEFW-reject where that is
    /// what somebody wrote, else `rule`.
    RuleRef decider;
    std::string ownerChain; ///< "tap811i0-IN", "PVEFW-HOST-IN"; empty: nobody's
    bool rejects = false;   ///< it answers for the guest
    bool certain = false;   ///< see Reached
};

/// Pure. `listing` may be null: then less is told.
Culprit classified(Reached end, const RuleListing* listing);

/// True for chains of packets that come to their owner ("tap811i0-IN", "guest-811-in").
bool isInputChain(const std::string& chain);
/// The guest of a chain: its VMID; 0 if it is none's.
int guestOfChain(const std::string& chain);

/// "VM 811", "the node", "guest 811"; for no chain "the firewall".
std::string ownerName(const std::string& chain, const Topology& topology);
/// Placeholders for the entries of rules: {owner} {direction} {fate} {likely} {whose} {culprit}
/// {unsure} {file} {panel} {allow} {origin} {meaning}.
Words culpritWords(const Culprit& culprit, bool sure, const Snapshot& snapshot,
                   const JourneyRecord& record, const RuleListing* listing);

} // namespace vs
