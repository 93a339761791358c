// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/packet.h"
#include "core/report/redaction/redactor.h"

#include <cstdint>
#include <span>
#include <vector>

namespace vs::redaction {

/// The headers of a frame with its addresses masked, from the network header on; nothing behind
/// them. `packet` is what the whole frame was decoded to (its ether type, and what became of the
/// checksum).
///
/// Kept: ARP; IPv4 and IPv6 headers, options and extension headers emptied; TCP with its common
/// options, UDP, ICMP to its fixed part. Of ICMP errors also the headers that they quote, of
/// neighbour discovery targets, link-layer addresses and MTU. Everything else is left out.
///
/// Checksums that were right are right for the masked headers followed by zeros in the place of
/// what was left out, so that they tell nothing of it; wrong ones are wrong, absent ones absent.
std::vector<std::uint8_t> maskFrame(Redactor& redactor, const Packet& packet,
                                    std::span<const std::uint8_t> frame);

} // namespace vs::redaction
