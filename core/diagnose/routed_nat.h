// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/verdict.h"
#include "core/model/packet.h"
#include "core/model/rule.h"
#include "core/model/topology.h"

namespace vs {

/// True if a rule may change an address of the packet where the node routes it: what it sends then
/// looks like another packet, or nothing is sent (a transparent proxy took it in). Also where the
/// rules are not known (null).
bool mayBeTranslated(const Packet& packet, const Topology& topology, const RuleListing* rules,
                     const ExpectedPath& expected);

} // namespace vs
