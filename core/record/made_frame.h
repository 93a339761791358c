// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/packet.h"

#include <cstdint>
#include <vector>

namespace vs::record {

/// A frame, from the network header on, that decodes to what is known of a packet: for packets of
/// which only text was read. Lengths that are not known are those of the shortest headers; payload
/// is none, but counted. Empty where nothing is known that a frame could hold.
std::vector<std::uint8_t> madeFrame(const Packet& packet);

} // namespace vs::record
