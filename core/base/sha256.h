// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace vs {

/// SHA-256 (FIPS 180-4). For names of content, as in a Content-Security-Policy; nothing secret is
/// ever put through it.
std::array<std::uint8_t, 32> sha256(std::string_view bytes);

} // namespace vs
