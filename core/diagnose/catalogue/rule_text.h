// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/rule_match.h"
#include "core/model/rule.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace vs {

/// Where a rule's text leads: "DROP", "PVEFW-reject" of "-A tap811i0-IN -g PVEFW-reject"; "drop",
/// "do-reject" of nft's "tcp dport 23 jump do-reject". Empty: nowhere (it only counts or marks).
std::string ruleTarget(std::string_view text);
/// True for the targets that end a packet: DROP, REJECT, drop, reject.
bool endsPacket(std::string_view target);
/// True if the text has no condition: every packet that comes to it meets its target.
bool unconditional(std::string_view text);
/// True if nothing after the rule in its chain can decide any more: it is where a policy stands.
/// Without a listing only its own text is asked.
bool isTail(const RuleRef& rule, const RuleListing* listing);

/// matches(), with what is known of the packet besides: the conntrack states that it can have
/// (ctstate bits), the kind of its addresses, its ICMP type.
Match matchesKnowing(std::string_view ruleText, const BridgePass& pass, std::uint8_t states);

} // namespace vs
