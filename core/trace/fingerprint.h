// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/packet.h"

#include <cstdint>

namespace vs {

/// A hash over what a packet keeps on its way through the node: addresses, ports, protocol, IP id,
/// TCP numbers and flags, ICMP type, payload length and hash. TTL, checksums, link-layer addresses
/// and VLAN tags change from hop to hop and are left out (facts: evidence, A).
std::uint64_t fingerprint(const Packet& packet);

/// True if both are the same packet by those fields; settles collisions of the hash.
bool samePacket(const Packet& a, const Packet& b);

} // namespace vs
