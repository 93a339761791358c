// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/packet.h"
#include "core/report/redaction/redactor.h"

#include <cstddef>
#include <cstdint>
#include <vector>

/// The parts of maskFrame(): an IP packet may be inside another's ICMP error. Each works on the
/// bytes from `begin` on and leaves out what it does not know. `quoted`: inside an error.
namespace vs::redaction {

void maskFour(Redactor& redactor, std::uint8_t* four);
void maskSixteen(Redactor& redactor, std::uint8_t* sixteen);
void maskIpv4(Redactor& redactor, std::vector<std::uint8_t>& frame, std::size_t begin, bool quoted,
              Packet::Checksum state);
void maskIpv6(Redactor& redactor, std::vector<std::uint8_t>& frame, std::size_t begin, bool quoted,
              Packet::Checksum state);
/// Without the sums.
void maskIcmp4(Redactor& redactor, std::vector<std::uint8_t>& frame, std::size_t begin,
               bool quoted);
void maskIcmp6(Redactor& redactor, std::vector<std::uint8_t>& frame, std::size_t begin,
               bool quoted);

} // namespace vs::redaction
