// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/node_state.h"

#include <string_view>
#include <vector>

namespace vs {

/// Lines of `dmesg` with the time since boot in front; others (continued lines) are left out.
std::vector<KernelLogLine> parseKernelLog(std::string_view text);

} // namespace vs
