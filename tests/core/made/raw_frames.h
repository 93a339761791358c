// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/packet.h"

#include <cstdint>
#include <string_view>
#include <vector>

/// Frames byte by byte, from the network header on, with right checksums.
namespace vs::made {

using Bytes = std::vector<std::uint8_t>;

/// A TCP (ACK) or UDP header from port 40000 to 80 and its payload, without a sum; of other
/// protocols the payload alone.
Bytes transport(std::uint8_t protocol, std::string_view payload);
/// `segment` behind an IPv4 or IPv6 header; the sums of both are filled in. `options` are IPv4's.
Bytes ipFrame(const IpAddress& from, const IpAddress& to, std::uint8_t protocol, Bytes segment,
              const Bytes& options = {});
Bytes arpFrame(const Mac& mac, const IpAddress& from, const Mac& targetMac, const IpAddress& to,
               std::string_view padding = {});

} // namespace vs::made
