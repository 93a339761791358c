// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/node_state.h"

#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// A route whose interface is still a name; several with one destination where it has several next
/// hops.
struct RouteLine
{
    Route route;        ///< without its interface
    std::string device; ///< empty for unreachable, blackhole, prohibit
};

/// `ip -j route show table all`, or the same with -6 (`v6`: what "default" means). Broadcast,
/// anycast and multicast routes are left out. Errors: Malformed.
Result<std::vector<RouteLine>> parseRoutes(std::string_view json, bool v6);

/// `ip -j rule`: true if there are rules besides those every Linux has. Errors: Malformed.
Result<bool> parsePolicyRouting(std::string_view json);

} // namespace vs
