// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/conntrack_event.h"

#include <optional>
#include <string_view>

namespace vs {

/// One line of `conntrack -E`, with or without `-o timestamp,id,extended`:
/// `[1795437722.968685]	    [NEW] ipv4     2 tcp      6 120 SYN_SENT src=10.10.10.101 `
/// `dst=10.10.10.81 sport=57006 dport=81 [UNREPLIED] src=10.10.10.81 dst=10.10.10.101 `
/// `sport=81 dport=57006 mark=101 id=923936857`
/// Empty if the line is something else.
std::optional<ConntrackEvent> parseConntrackLine(std::string_view line);

} // namespace vs
