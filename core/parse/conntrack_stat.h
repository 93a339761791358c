// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/node_state.h"

#include <string_view>

namespace vs {

/// /proc/net/stat/nf_conntrack: hexadecimal columns under their names, a line for each CPU; summed,
/// but for the entries, which every line repeats. `max` is not in it. Errors: Malformed.
Result<ConntrackCounters> parseConntrackStat(std::string_view text);

} // namespace vs
