// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// What a queue or a policing filter of one device counted.
struct QueueLine
{
    std::string device;
    std::string kind; ///< "htb", "ingress", "police"
    std::uint64_t packets = 0, dropped = 0, overlimits = 0;
};

/// `tc -s -j qdisc`. Errors: Malformed.
Result<std::vector<QueueLine>> parseQdiscs(std::string_view json);

/// `tc -s filter show dev X ingress`, several of them, each after a line "device X". Policing
/// actions only; a filter that does something else is none of ours.
std::vector<QueueLine> parsePoliceFilters(std::string_view text);

} // namespace vs
