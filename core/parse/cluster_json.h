// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/topology.h"

#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// Where a guest of the cluster lives.
struct ClusterGuest
{
    int vmid = 0;
    GuestType type = GuestType::Vm;
    std::string node;
};

/// /etc/pve/.vmlist:
/// `{ "version": 7, "ids": { "101": { "node": "pve1", "type": "lxc", "version": 5 } } }`
/// By VMID, ascending. Errors: Malformed.
Result<std::vector<ClusterGuest>> parseVmlist(std::string_view json);

/// The name of this node in /etc/pve/.members: `{ "nodename": "pve1", "version": 3, ... }`
/// Errors: Malformed.
Result<std::string> parseMembersNodename(std::string_view json);

} // namespace vs
