// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sighting.h"

#include <cstdint>
#include <span>

namespace vs {

/// Bytes of a link header of LINKTYPE_LINUX_SLL2 (276), LINKTYPE_LINUX_SLL (113), LINKTYPE_ETHERNET
/// (1).
inline constexpr std::size_t kSll2HeaderSize = 20;
inline constexpr std::size_t kSllHeaderSize = 16;
inline constexpr std::size_t kEthernetHeaderSize = 14;

/// Decodes what follows the link header: VLAN tags, ARP, IPv4, IPv6 (extension headers skipped),
/// TCP, UDP, ICMP. `originalLength` counts the same bytes before the capture cut them. `out` must
/// be fresh but for its sourceMac. Never fails: what is cut or unknown leaves its fields zero, and
/// what is cut sets Packet::truncated.
void decodeNetwork(std::uint16_t etherType, std::span<const std::uint8_t> bytes,
                   std::uint32_t originalLength, Packet& out);

/// A record of LINKTYPE_LINUX_SLL2: fills everything but the time. `network` gets the bytes from
/// the network header on, which Packet::etherType names: after the link header and any VLAN tags
/// (the outermost tag's VID is Packet::vlan). `originalLength` is the whole record's.
/// False if the header is not whole.
bool decodeSll2(std::span<const std::uint8_t> record, std::uint32_t originalLength, Sighting& out,
                std::span<const std::uint8_t>& network);

/// The same for LINKTYPE_LINUX_SLL, which names no interface.
bool decodeSll(std::span<const std::uint8_t> record, std::uint32_t originalLength, Sighting& out,
               std::span<const std::uint8_t>& network);

/// The same for LINKTYPE_ETHERNET; interface and direction are left alone.
bool decodeEthernet(std::span<const std::uint8_t> record, std::uint32_t originalLength,
                    Sighting& out, std::span<const std::uint8_t>& network);

} // namespace vs
