// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/node_state.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vs {

struct LinkCounterList
{
    std::vector<InterfaceCounters> interfaces;
    std::unordered_map<std::string, InterfaceId> ids; ///< by name
    int notUnderstood = 0;                            ///< entries without number or name
};

/// `ip -s -s -j link`. Errors: Malformed.
Result<LinkCounterList> parseLinkCounters(std::string_view json);

} // namespace vs
