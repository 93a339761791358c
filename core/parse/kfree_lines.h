// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kernel_drop.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace vs {

/// Reasons by their number, which differs from kernel to kernel: 12 is NETFILTER_DROP on 6.18.
using DropReasons = std::map<std::uint32_t, std::string>;

/// The "print fmt" line of events/skb/kfree_skb/format:
/// `... reason: %s", ..., __print_symbolic(REC->reason, { 2, "NOT_SPECIFIED" }, { 3, "NO_SOCKET"
/// })` Empty where the kernel gives no reasons.
DropReasons parseDropReasons(std::string_view format);

/// One line of trace_pipe; the name in front may have blanks and brackets:
/// `     ksoftirqd/0-14      [000] ..s..   950.679386: kfree_skb: skbaddr=00000000320184c5 `
/// `rx_sk=0000000000000000 protocol=2048 location=nf_hook_slow+0x7d/0x110 reason: NETFILTER_DROP`
/// The time is the trace clock's, in nanoseconds; KernelDrop::uncertainty is 0. A reason that is
/// printed as a number is looked up in `reasons` and else kept as printed. A location that is an
/// address only is left out. Empty if the line is something else.
std::optional<KernelDrop> parseKfreeLine(std::string_view line, const DropReasons& reasons);

/// The time of what was written to trace_marker:
/// `            bash-15480   [001] .....   948.407214: tracing_mark_write: vethscope`
std::optional<Timestamp> parseTraceMark(std::string_view line);

/// `CPU:1 [LOST 123 EVENTS]`; some kernels do not say how many: 1.
std::optional<std::uint64_t> parseLostEvents(std::string_view line);

} // namespace vs
