// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/catalogue/clues.h"
#include "core/diagnose/finding.h"

#include <vector>

namespace vs {

// Findings about wiring where no packet is judged lost: for wiringNodeClasses().

/// `link-down`: packets that were delivered to the tap of a NIC with link_down=1 (QEMU drops them).
std::vector<Finding> findUnplugged(const Clues& clues);

/// `duplicate-mac`: one bridge heard one source MAC from two of its ports in turn (to and fro, not
/// a mere move), or from the ports of two guests that are both configured with it.
std::vector<Finding> findDuplicateMac(const Clues& clues);

/// `duplicate-ip`: two MACs answered ARP requests for one address within a few seconds.
std::vector<Finding> findDuplicateIp(const Clues& clues);

/// `vlan-on-unaware-bridge`: a guest asks by ARP for another one that is configured on the same
/// bridge, which is not VLAN-aware, with another tag: they sit on two bridges. Only unanswered
/// ones.
std::vector<Finding> findTagOnUnawareBridge(const Clues& clues);

} // namespace vs
