// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

/// The blocks of a pcapng file that Vethscope writes or reads (docs/session-format.md).
namespace vs::pcapng {

inline constexpr std::uint32_t kSectionHeader = 0x0A0D0D0A;
inline constexpr std::uint32_t kInterfaceDescription = 1;
inline constexpr std::uint32_t kOldPacket = 2;
inline constexpr std::uint32_t kSimplePacket = 3;
inline constexpr std::uint32_t kEnhancedPacket = 6;
inline constexpr std::uint32_t kJournal = 9;
/// Ours, for local use (high bit set): a kind, and JSON. Other programs skip it.
inline constexpr std::uint32_t kFacts = 0x80005601;

inline constexpr std::uint32_t kByteOrderMagic = 0x1A2B3C4D;
inline constexpr std::uint32_t kSnapLength = 262144;
/// Longer blocks are taken for damage.
inline constexpr std::uint32_t kLongestBlock = 64U << 20U;
/// How SHB names its maker: files of ours carry payload hashes in epb_packetid.
inline constexpr std::string_view kApplication = "Vethscope";

namespace linktype {
inline constexpr std::uint16_t Ethernet = 1;
inline constexpr std::uint16_t RawIp = 101;
inline constexpr std::uint16_t Sll = 113;
inline constexpr std::uint16_t Ipv4 = 228;
inline constexpr std::uint16_t Ipv6 = 229;
inline constexpr std::uint16_t Sll2 = 276;
} // namespace linktype

namespace option {
inline constexpr std::uint16_t End = 0;
inline constexpr std::uint16_t Comment = 1;
inline constexpr std::uint16_t Name = 2;           ///< if_name in an interface block
inline constexpr std::uint16_t Flags = 2;          ///< epb_flags in a packet block
inline constexpr std::uint16_t Application = 4;    ///< shb_userappl
inline constexpr std::uint16_t PacketId = 5;       ///< epb_packetid
inline constexpr std::uint16_t TimeResolution = 9; ///< if_tsresol
inline constexpr std::uint16_t TimeOffset = 14;    ///< if_tsoffset
} // namespace option

/// Bits of epb_flags about the transport checksum. The format has the first two; the third is ours,
/// a reserved bit that is read in our own sessions only.
namespace flag {
inline constexpr std::uint32_t ChecksumNotReady = 1U << 9U; ///< left to the NIC
inline constexpr std::uint32_t ChecksumValid = 1U << 10U;
inline constexpr std::uint32_t ChecksumBad = 1U << 15U;
} // namespace flag

inline constexpr std::uint32_t padded(std::uint32_t length)
{
    return (length + 3U) & ~3U;
}

/// Whether a file that begins so is a pcapng of either byte order.
bool beginsLikePcapng(std::span<const std::uint8_t> start);

/// Appends blocks to a buffer, in this machine's byte order, as the format allows.
class BlockWriter
{
public:
    explicit BlockWriter(std::string& out) : m_out(out) {}

    void begin(std::uint32_t type);
    void u16(std::uint16_t value);
    void u32(std::uint32_t value);
    void u64(std::uint64_t value);
    void bytes(std::span<const std::uint8_t> data);
    void text(std::string_view data);
    /// Zeros up to the next multiple of four bytes since begin().
    void pad();
    void option(std::uint16_t code, std::string_view value);
    void endOptions();
    void end();

private:
    std::string& m_out;
    std::size_t m_start = 0;
};

/// A block's body as it lies in the file; valid until the next one is read.
struct Block
{
    std::uint32_t type = 0;
    std::span<const std::uint8_t> body;
    bool swapped = false;

    bool has(std::size_t at, std::size_t count) const
    {
        return at <= body.size() && body.size() - at >= count;
    }
    std::uint16_t u16(std::size_t at) const;
    std::uint32_t u32(std::size_t at) const;
    std::uint64_t u64(std::size_t at) const;
};

/// Walks the options of a block from `at` on.
class OptionReader
{
public:
    OptionReader(const Block& block, std::size_t at) : m_block(block), m_at(at) {}

    /// False at the end, or where an option would reach out of the block.
    bool next();
    std::uint16_t code() const { return m_code; }
    /// Where its value lies in the block's body, and how long it is.
    std::size_t at() const { return m_value; }
    std::size_t length() const { return m_length; }
    std::string text() const;

private:
    const Block& m_block;
    std::size_t m_at;
    std::size_t m_value = 0;
    std::size_t m_length = 0;
    std::uint16_t m_code = 0;
};

/// A packet block taken apart. `data` points into the block.
struct PacketBlock
{
    std::uint32_t interface = 0;
    std::uint64_t units = 0; ///< time in the interface's resolution
    bool timed = true;       ///< a simple packet has no time
    std::uint32_t originalLength = 0;
    std::span<const std::uint8_t> data;
    std::size_t options = 0; ///< where they begin in the body; 0: it can have none
};
/// Enhanced, simple and old packet blocks. False if the block is too short for what it claims.
bool readPacket(const Block& block, PacketBlock& out);

} // namespace vs::pcapng
