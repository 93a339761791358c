// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace vs {

/// The captured bytes of one sighting, from the network header on.
struct Frame
{
    std::vector<std::uint8_t> bytes;
    std::uint32_t originalLength = 0; ///< of the same bytes before the capture cut them
    std::uint16_t etherType = 0;      ///< what the bytes begin with
};

} // namespace vs
