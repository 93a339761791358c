// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/node_state.h"

#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// /proc/net/bonding/NAME: the slaves of bond `name`, in the file's order.
std::vector<BondSlave> parseBonding(const std::string& name, std::string_view text);

} // namespace vs
