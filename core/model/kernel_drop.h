// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <string>

namespace vs {

/// The kernel freed a packet instead of sending it on: one `skb:kfree_skb` event (facts: evidence,
/// D). It names no address: it is joined to a packet by time and protocol.
struct KernelDrop
{
    Timestamp time = 0; ///< the node's real time, by the measured offset of the trace clock
    Nanoseconds uncertainty = 0; ///< of that offset, either way
    std::string reason;          ///< the kernel's own word: "NETFILTER_DROP"
    std::string location;        ///< "nf_hook_slow", without offset and size
    std::uint16_t etherType = 0; ///< 0x0800
    std::uint16_t cpu = 0;
};

} // namespace vs
