// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

/// The Internet checksum (RFC 1071), on bytes as they lie in a packet.
namespace vs::redaction {

inline std::uint16_t get16(const std::uint8_t* at)
{
    return static_cast<std::uint16_t>(at[0] << 8U | at[1]);
}

inline void put16(std::uint8_t* at, std::uint16_t value)
{
    at[0] = static_cast<std::uint8_t>(value >> 8U);
    at[1] = static_cast<std::uint8_t>(value);
}

inline std::uint32_t addWords(std::uint32_t sum, std::span<const std::uint8_t> bytes)
{
    for (; bytes.size() >= 2; bytes = bytes.subspan(2))
        sum += get16(bytes.data());
    return bytes.empty() ? sum : sum + (std::uint32_t{bytes[0]} << 8U);
}

inline std::uint16_t foldedSum(std::uint32_t sum)
{
    while (sum > 0xffff)
        sum = (sum & 0xffffU) + (sum >> 16U);
    return static_cast<std::uint16_t>(sum);
}

} // namespace vs::redaction
