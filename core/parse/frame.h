// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sighting.h"

#include <cstdint>
#include <span>

namespace vs {

/// Decodes what follows the link header: ARP, IPv4, IPv6 (extension headers skipped), TCP, UDP, ICMP.
/// `originalLength` counts the same bytes before the capture cut them. Never fails: what is cut or
/// unknown leaves its fields zero and sets Packet::truncated.
void decodeNetwork(std::uint16_t etherType, std::span<const std::uint8_t> bytes,
                   std::uint32_t originalLength, Packet& out);

/// A record of LINKTYPE_LINUX_SLL2 (276): fills everything but the time. `network` gets the bytes
/// after the 20-byte header. False if the header is not whole.
bool decodeSll2(std::span<const std::uint8_t> record, std::uint32_t originalLength, Sighting& out,
                std::span<const std::uint8_t>& network);

/// A record of LINKTYPE_ETHERNET (1), 802.1Q tags included; interface and direction are left alone.
bool decodeEthernet(std::span<const std::uint8_t> record, std::uint32_t originalLength,
                    Sighting& out, std::span<const std::uint8_t>& network);

} // namespace vs
