// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/verdict.h"
#include "core/model/topology.h"
#include "core/trace/journey.h"

namespace vs {

/// Puts each walk after the sighting by which the packet entered its pass, and orders them along
/// the path. Walks in devices that the path does not cross keep their place.
void placeWalks(const Journey& journey, const std::vector<std::uint16_t>& path,
                const Topology& topology, std::vector<RuleWalk>& walks);

/// The reason of a drop and what the kernel says of it: "...; the kernel's reason: NETFILTER_DROP
/// in nf_hook_slow".
core::Phrase withKernelReason(const core::Phrase& reason, const KernelDrop& kernel);

/// Lets a judgement follow its walks (Judgement::evidence): a walk that ended in a drop proves the
/// drop, its rule and its hook, whatever the capture lost, unless the packet was seen further on.
/// Conntrack marks whose order the states along the walks show become `proved`.
void applyWalks(const Journey& journey, Judgement& judgement, const Topology& topology);

/// Marks the DESTROY events proved that happened between a pass in which conntrack knew the packet
/// and a later one of the same zone in which it called it INVALID.
void proveOrder(Judgement& judgement);

} // namespace vs
