// SPDX-License-Identifier: GPL-3.0-or-later
// An enhanced packet block, little-endian:
//   06000000 TOTAL | INTERFACE TIME_HIGH TIME_LOW CAPTURED ORIGINAL | data, padded | options |
//   TOTAL
#include "core/record/pcapng.h"

#include <cstring>

namespace vs::pcapng {

namespace {

template<class Number>
void append(std::string& out, Number value)
{
    char raw[sizeof value];
    std::memcpy(raw, &value, sizeof value);
    out.append(raw, sizeof value);
}

template<class Number>
Number load(const Block& block, std::size_t at)
{
    Number value = 0;
    std::memcpy(&value, block.body.data() + at, sizeof value);
    if (!block.swapped)
        return value;
    if constexpr (sizeof value == 2)
        return __builtin_bswap16(value);
    else if constexpr (sizeof value == 4)
        return __builtin_bswap32(value);
    else
        return __builtin_bswap64(value);
}

} // namespace

bool beginsLikePcapng(std::span<const std::uint8_t> start)
{
    std::uint32_t type = 0; // reads the same both ways round
    if (start.size() >= sizeof type)
        std::memcpy(&type, start.data(), sizeof type);
    return type == kSectionHeader;
}

void BlockWriter::begin(std::uint32_t type)
{
    m_start = m_out.size();
    u32(type);
    u32(0);
}

void BlockWriter::u16(std::uint16_t value)
{
    append(m_out, value);
}
void BlockWriter::u32(std::uint32_t value)
{
    append(m_out, value);
}
void BlockWriter::u64(std::uint64_t value)
{
    append(m_out, value);
}

void BlockWriter::bytes(std::span<const std::uint8_t> data)
{
    m_out.append(reinterpret_cast<const char*>(data.data()), data.size());
}

void BlockWriter::text(std::string_view data)
{
    m_out.append(data);
}

void BlockWriter::pad()
{
    static constexpr char kZeros[4] = {};
    m_out.append(kZeros, (0U - (m_out.size() - m_start)) & 3U);
}

void BlockWriter::option(std::uint16_t code, std::string_view value)
{
    value = value.substr(0, 0xffff);
    u16(code);
    u16(static_cast<std::uint16_t>(value.size()));
    text(value);
    pad();
}

void BlockWriter::endOptions()
{
    u32(0);
}

void BlockWriter::end()
{
    pad();
    const auto total = static_cast<std::uint32_t>(m_out.size() - m_start + 4);
    u32(total);
    std::memcpy(m_out.data() + m_start + 4, &total, sizeof total);
}

std::uint16_t Block::u16(std::size_t at) const
{
    return load<std::uint16_t>(*this, at);
}
std::uint32_t Block::u32(std::size_t at) const
{
    return load<std::uint32_t>(*this, at);
}
std::uint64_t Block::u64(std::size_t at) const
{
    return load<std::uint64_t>(*this, at);
}

bool OptionReader::next()
{
    if (!m_block.has(m_at, 4))
        return false;
    m_code = m_block.u16(m_at);
    m_length = m_block.u16(m_at + 2);
    m_value = m_at + 4;
    if (m_code == option::End || !m_block.has(m_value, m_length))
        return false;
    m_at = m_value + padded(static_cast<std::uint32_t>(m_length));
    return true;
}

std::string OptionReader::text() const
{
    std::string value(reinterpret_cast<const char*>(m_block.body.data() + m_value), m_length);
    return value.substr(0, value.find('\0'));
}

bool readPacket(const Block& block, PacketBlock& out)
{
    std::size_t header = 20;
    std::uint32_t captured = 0;
    out = PacketBlock{};
    if (block.type == kSimplePacket) {
        header = 4;
        if (!block.has(0, header))
            return false;
        out.timed = false;
        out.originalLength = block.u32(0);
        // What the snap length left of it is all that the block has.
        captured = static_cast<std::uint32_t>(
            std::min<std::size_t>(out.originalLength, block.body.size() - header));
    } else {
        if (!block.has(0, header))
            return false;
        out.interface = block.type == kOldPacket ? block.u16(0) : block.u32(0);
        out.units = std::uint64_t{block.u32(4)} << 32U | block.u32(8);
        captured = block.u32(12);
        out.originalLength = block.u32(16);
    }
    if (!block.has(header, captured))
        return false;
    out.data = block.body.subspan(header, captured);
    if (block.type == kEnhancedPacket)
        out.options = header + padded(captured);
    return true;
}

} // namespace vs::pcapng
