// SPDX-License-Identifier: GPL-3.0-or-later
// A nanosecond pcap of LINUX_SLL2, its first 24 + 16 bytes, little-endian:
//   4d3cb2a1 0200 0400 00000000 00000000 00010000 14010000
//   7a2f036b 1ec9a239 50000000 50000000
#include "core/parse/pcap_stream.h"

#include "core/parse/frame.h"

#include <algorithm>
#include <cstring>

namespace vs {

namespace {

constexpr std::size_t kFileHeader = 24;
constexpr std::size_t kRecordHeader = 16;
/// tcpdump cuts at 262144 bytes; what claims to be much longer is not a record.
constexpr std::uint32_t kLongestRecord = 1U << 20U;

constexpr std::uint32_t kMicroseconds = 0xa1b2c3d4;
constexpr std::uint32_t kNanoseconds = 0xa1b23c4d;

constexpr std::uint32_t kEthernet = 1;
constexpr std::uint32_t kSll = 113;
constexpr std::uint32_t kSll2 = 276;

std::span<const std::uint8_t> asBytes(const std::string& text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

std::uint32_t loadWord(const std::uint8_t* at, bool swapped)
{
    std::uint32_t value = 0;
    std::memcpy(&value, at, sizeof value);
    return swapped ? __builtin_bswap32(value) : value;
}

} // namespace

std::optional<PcapHeader> parsePcapHeader(std::span<const std::uint8_t> start)
{
    if (start.size() < sizeof kMicroseconds)
        return std::nullopt;
    for (const bool swapped : {false, true}) {
        const std::uint32_t magic = loadWord(start.data(), swapped);
        if (magic != kMicroseconds && magic != kNanoseconds)
            continue;
        PcapHeader header{swapped, magic == kNanoseconds, 0};
        if (start.size() >= kFileHeader) // the upper bits tell of checksums
            header.linkType = loadWord(start.data() + 20, swapped) & 0x03ffffffU;
        return header;
    }
    return std::nullopt;
}

std::uint32_t PcapStream::load(const std::uint8_t* at) const
{
    return loadWord(at, m_swapped);
}

Result<void> PcapStream::feed(std::span<const std::uint8_t> bytes)
{
    if (m_error)
        return tl::unexpected(*m_error);
    // What is pending is completed first, with no more copied than it needs.
    while (!m_pending.empty() && !bytes.empty()) {
        const std::size_t whole = needed(asBytes(m_pending));
        const std::size_t part = std::min(whole - m_pending.size(), bytes.size());
        m_pending.append(reinterpret_cast<const char*>(bytes.data()), part);
        bytes = bytes.subspan(part);
        if (m_pending.size() < whole)
            return {};
        const auto taken = consume(asBytes(m_pending));
        if (!taken)
            return tl::unexpected(*(m_error = taken.error()));
        m_pending.erase(0, *taken);
    }
    const auto taken = consume(bytes);
    if (!taken)
        return tl::unexpected(*(m_error = taken.error()));
    bytes = bytes.subspan(*taken);
    m_pending.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return {};
}

std::size_t PcapStream::needed(std::span<const std::uint8_t> bytes) const
{
    if (!m_headerSeen)
        return kFileHeader;
    if (bytes.size() < kRecordHeader)
        return kRecordHeader;
    return kRecordHeader + load(bytes.data() + 8);
}

Result<std::size_t> PcapStream::consume(std::span<const std::uint8_t> bytes)
{
    std::size_t at = 0;
    if (!m_headerSeen) {
        if (bytes.size() < kFileHeader)
            return at;
        if (const auto read = readFileHeader(bytes.data()); !read)
            return tl::unexpected(read.error());
        at = kFileHeader;
    }
    while (bytes.size() - at >= kRecordHeader) {
        const std::uint8_t* const header = bytes.data() + at;
        const std::uint32_t captured = load(header + 8);
        if (captured > kLongestRecord)
            return fail(ErrorCode::Malformed, "packet " + std::to_string(m_packets + 1),
                        "a record claims " + std::to_string(captured) + " bytes");
        if (bytes.size() - at - kRecordHeader < captured)
            break;
        deliver(header, bytes.subspan(at + kRecordHeader, captured));
        at += kRecordHeader + captured;
    }
    return at;
}

Result<void> PcapStream::readFileHeader(const std::uint8_t* header)
{
    const auto told = parsePcapHeader({header, kFileHeader});
    if (!told)
        return fail(ErrorCode::NotACapture);
    m_swapped = told->swapped;
    m_nanoseconds = told->nanoseconds;
    m_linkType = told->linkType;
    if (m_linkType != kEthernet && m_linkType != kSll && m_linkType != kSll2)
        return fail(ErrorCode::Unsupported,
                    core::inEnglish(reason::kLinkType, {{"type", std::to_string(m_linkType)}}));
    m_headerSeen = true;
    return {};
}

void PcapStream::deliver(const std::uint8_t* header, std::span<const std::uint8_t> record)
{
    const std::uint32_t original = load(header + 12);
    Sighting& sighting = m_sighting;
    sighting.time = static_cast<Timestamp>(load(header)) * kSecond +
                    static_cast<Timestamp>(load(header + 4)) * (m_nanoseconds ? 1 : kMicrosecond);
    std::span<const std::uint8_t> network;
    bool whole = false;
    switch (m_linkType) {
    case kSll2:
        whole = decodeSll2(record, original, sighting, network);
        break;
    case kSll:
        whole = decodeSll(record, original, sighting, network);
        break;
    default:
        whole = decodeEthernet(record, original, sighting, network);
        break;
    }
    if (!whole) {
        ++m_notUnderstood;
        return;
    }
    ++m_packets;
    const std::size_t before = record.size() - network.size();
    m_handler(sighting, network,
              original > before ? original - static_cast<std::uint32_t>(before) : 0);
}

} // namespace vs
