// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace vs::redaction {

using SipKey = std::array<std::uint8_t, 16>;

/// SipHash-2-4 (Aumasson and Bernstein, 2012): a keyed pseudo-random function. Who does not know
/// the key learns nothing of other values from one.
std::uint64_t sipHash(const SipKey& key, std::span<const std::uint8_t> bytes);

} // namespace vs::redaction
