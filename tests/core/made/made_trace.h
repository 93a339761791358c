// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event_sink.h"

namespace vs::made {

/// A whole trace of CT 101 connecting to a closed port of VM 811, both firewalled, with frames as
/// a capture has them. `lost`: the reset ends in vmbr0 by PVEFW-FORWARD rule 1; else it arrives.
void playRefusal(EventSink& sink, bool lost);

/// The bytes of a TCP segment without payload, from its IPv4 header on.
std::vector<std::uint8_t> frameOf(const Packet& packet);

} // namespace vs::made
