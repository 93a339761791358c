// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction/address_mask.h"

#include <algorithm>
#include <cstring>

namespace vs::redaction {

namespace {

/// A block of special meaning: no address gets into it or out of it.
struct Block
{
    std::array<std::uint8_t, 16> bytes;
    unsigned length;
    bool isPrivate; ///< its addresses may be masked if that is wished
};

constexpr Block kBlocks4[] = {
    {{0}, 8, false},        {{10}, 8, true},         {{100, 64}, 10, true},
    {{127}, 8, false},      {{169, 254}, 16, false}, {{172, 16}, 12, true},
    {{192, 168}, 16, true}, {{224}, 4, false},       {{240}, 4, false},
};

/// The last 32 bits of these are an IPv4 address: compatible, mapped, translated, NAT64.
constexpr Block kEmbedding[] = {
    {{}, 96, false},
    {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96, false},
    {{0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96, false},
    {{0, 0x64, 0xff, 0x9b}, 96, false},
};

constexpr Block kBlocks6[] = {
    {{0}, 8, false}, {{0xfe, 0x80}, 10, false}, {{0xfc}, 7, true}, {{0xff}, 8, false}};

/// ff02::1:ff00:0/104, the group of a solicited node: its last 24 bits are those of an address.
constexpr Block kSolicited = {{0xff, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0xff}, 104, false};

bool sharePrefix(const std::uint8_t* a, const std::uint8_t* b, unsigned length)
{
    if (std::memcmp(a, b, length / 8) != 0)
        return false;
    const unsigned rest = length % 8;
    return rest == 0 || ((a[length / 8] ^ b[length / 8]) >> (8 - rest)) == 0;
}

bool inside(const std::uint8_t* bytes, const Block& block)
{
    return sharePrefix(bytes, block.bytes.data(), block.length);
}

/// The first `bit` bits lead to a special block and beside it: exchanging the halves below would
/// move it.
template<std::size_t count>
bool above(const Block (&blocks)[count], const std::uint8_t* bytes, unsigned bit)
{
    return std::any_of(std::begin(blocks), std::end(blocks), [&](const Block& block) {
        return block.length > bit && sharePrefix(bytes, block.bytes.data(), bit);
    });
}

template<std::size_t count>
const Block* blockOf(const Block (&blocks)[count], const std::uint8_t* bytes)
{
    const auto found = std::find_if(std::begin(blocks), std::end(blocks),
                                    [&](const Block& block) { return inside(bytes, block); });
    return found == std::end(blocks) ? nullptr : found;
}

void zeroFrom(IpAddress& address, unsigned bit)
{
    const unsigned bits = address.isV4() ? 32 : 128;
    for (; bit < bits; ++bit)
        address.bytes[bit / 8] &= static_cast<std::uint8_t>(~(0x80U >> bit % 8));
}

constexpr std::uint8_t kFamily4 = 4, kFamily6 = 6, kTails = 1, kNumbers = 2;
constexpr std::uint32_t kHalfBits = 12, kHalf = 0xfff, kWhole = 0xffffff;
constexpr unsigned kRounds = 6;

} // namespace

AddressMask::AddressMask(const RedactionKey& key, bool privateAddresses)
    : m_private(privateAddresses)
{
    std::copy_n(key.begin(), 16, m_addressKey.begin());
    std::copy_n(key.begin() + 16, 16, m_otherKey.begin());
}

bool AddressMask::flips(std::uint8_t family, const std::uint8_t* bytes, unsigned bit) const
{
    std::array<std::uint8_t, 18> input{family, static_cast<std::uint8_t>(bit)};
    std::copy_n(bytes, (bit + 7) / 8, input.begin() + 2);
    if (bit % 8 != 0)
        input[2 + bit / 8] &= static_cast<std::uint8_t>(0xff00U >> bit % 8);
    return (sipHash(m_addressKey, input) & 1U) != 0;
}

void AddressMask::permute(IpAddress& address, unsigned from, unsigned to) const
{
    const IpAddress original = address;
    const unsigned last = address.isV4() ? 31 : 127;
    for (unsigned bit = from; bit < to; ++bit) {
        const bool held = address.isV4() ? above(kBlocks4, original.bytes.data(), bit)
                                         : above(kBlocks6, original.bytes.data(), bit) ||
                                               above(kEmbedding, original.bytes.data(), bit);
        if (held)
            continue;
        if (bit == last || flips(address.isV4() ? kFamily4 : kFamily6, original.bytes.data(), bit))
            address.bytes[bit / 8] ^= static_cast<std::uint8_t>(0x80U >> bit % 8);
    }
}

IpAddress AddressMask::v4(IpAddress address) const
{
    const Block* const block = blockOf(kBlocks4, address.bytes.data());
    if (!block)
        permute(address, 0, 32);
    else if (block->isPrivate && m_private)
        permute(address, block->length, 32);
    return address;
}

IpAddress AddressMask::multicast6(IpAddress address) const
{
    if (inside(address.bytes.data(), kSolicited)) {
        maskTail(address.bytes.data() + 13);
    } else if ((address.bytes[1] & 0x20U) != 0) { // RFC 3306: bytes 4 to 11 are a site's prefix
        IpAddress site;
        site.family = IpAddress::Family::V6;
        std::copy_n(address.bytes.begin() + 4, 8, site.bytes.begin());
        site = v6(site);
        std::copy_n(site.bytes.begin(), 8, address.bytes.begin() + 4);
    }
    return address;
}

IpAddress AddressMask::v6(IpAddress address) const
{
    if (blockOf(kEmbedding, address.bytes.data())) {
        const IpAddress inner = v4(IpAddress::v4(address.bytes.data() + 12));
        std::copy_n(inner.bytes.begin(), 4, address.bytes.begin() + 12);
        return address;
    }
    unsigned from = 0;
    if (const Block* const block = blockOf(kBlocks6, address.bytes.data())) {
        if (block->bytes[0] == 0xff)
            return multicast6(address);
        const bool site = block->bytes[0] == 0 || (block->isPrivate && m_private);
        from = site ? block->length : 64;
    }
    if (address.bytes[11] == 0xff && address.bytes[12] == 0xfe) {
        permute(address, from, 64);
        maskTail(address.bytes.data() + 13);
    } else {
        permute(address, from, 128);
    }
    return address;
}

IpAddress AddressMask::address(const IpAddress& original) const
{
    switch (original.family) {
    case IpAddress::Family::V4:
        return v4(original);
    case IpAddress::Family::V6:
        return v6(original);
    case IpAddress::Family::None:
        break;
    }
    return original;
}

IpPrefix AddressMask::prefix(const IpPrefix& original) const
{
    IpAddress network = original.address;
    zeroFrom(network, original.length);
    IpAddress masked = address(original.address);
    const bool whole = original.length >= (original.address.isV4() ? 32 : 128);
    if (!whole && network == original.address)
        zeroFrom(masked, original.length);
    return {masked, original.length};
}

std::uint32_t AddressMask::half(unsigned round, std::uint32_t value) const
{
    const std::array<std::uint8_t, 4> input{kTails, static_cast<std::uint8_t>(round),
                                            static_cast<std::uint8_t>(value >> 8U),
                                            static_cast<std::uint8_t>(value)};
    return static_cast<std::uint32_t>(sipHash(m_otherKey, input)) & kHalf;
}

std::uint32_t AddressMask::tail(std::uint32_t original) const
{
    // A Feistel network F over 24 bits. F, the next number, F back: one to one as well, and no
    // number comes back to itself.
    std::uint32_t left = original >> kHalfBits;
    std::uint32_t right = original & kHalf;
    for (unsigned round = 0; round < kRounds; ++round) {
        const std::uint32_t next = left ^ half(round, right);
        left = right;
        right = next;
    }
    const std::uint32_t moved = ((left << kHalfBits | right) + 1) & kWhole;
    left = moved >> kHalfBits;
    right = moved & kHalf;
    for (unsigned round = kRounds; round > 0; --round) {
        const std::uint32_t before = right ^ half(round - 1, left);
        right = left;
        left = before;
    }
    return left << kHalfBits | right;
}

void AddressMask::maskTail(std::uint8_t* three) const
{
    const std::uint32_t masked =
        tail(std::uint32_t{three[0]} << 16U | std::uint32_t{three[1]} << 8U | three[2]);
    three[0] = static_cast<std::uint8_t>(masked >> 16U);
    three[1] = static_cast<std::uint8_t>(masked >> 8U);
    three[2] = static_cast<std::uint8_t>(masked);
}

Mac AddressMask::mac(const Mac& original) const
{
    static constexpr std::uint8_t kVrrp[] = {0, 0, 0x5e, 0, 1}; // its sixth byte is the router's id
    static constexpr std::uint8_t kSolicitedNode[] = {0x33, 0x33, 0xff};
    Mac masked = original;
    const bool solicited =
        std::equal(std::begin(kSolicitedNode), std::end(kSolicitedNode), original.bytes.begin());
    const bool stays = !original.known() || (original.isGroup() && !solicited) ||
                       (std::equal(kVrrp, kVrrp + 4, original.bytes.begin()) &&
                        original.bytes[4] >= 1 && original.bytes[4] <= 2);
    if (!stays)
        maskTail(masked.bytes.data() + 3);
    return masked;
}

std::uint32_t AddressMask::number(std::uint32_t original) const
{
    if (original == 0)
        return 0;
    const std::array<std::uint8_t, 5> input{kNumbers, static_cast<std::uint8_t>(original >> 24U),
                                            static_cast<std::uint8_t>(original >> 16U),
                                            static_cast<std::uint8_t>(original >> 8U),
                                            static_cast<std::uint8_t>(original)};
    return std::max<std::uint32_t>(1, static_cast<std::uint32_t>(sipHash(m_otherKey, input)));
}

} // namespace vs::redaction
