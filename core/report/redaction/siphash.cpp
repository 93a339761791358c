// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction/siphash.h"

#include <bit>

namespace vs::redaction {

namespace {

std::uint64_t littleEndian(const std::uint8_t* at, std::size_t bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        value |= std::uint64_t{at[i]} << (8 * i);
    return value;
}

struct State
{
    std::uint64_t a, b, c, d;

    void round()
    {
        a += b;
        b = std::rotl(b, 13) ^ a;
        a = std::rotl(a, 32);
        c += d;
        d = std::rotl(d, 16) ^ c;
        a += d;
        d = std::rotl(d, 21) ^ a;
        c += b;
        b = std::rotl(b, 17) ^ c;
        c = std::rotl(c, 32);
    }
    void take(std::uint64_t word)
    {
        d ^= word;
        round();
        round();
        a ^= word;
    }
};

} // namespace

std::uint64_t sipHash(const SipKey& key, std::span<const std::uint8_t> bytes)
{
    const std::uint64_t low = littleEndian(key.data(), 8);
    const std::uint64_t high = littleEndian(key.data() + 8, 8);
    State state{low ^ 0x736f6d6570736575U, high ^ 0x646f72616e646f6dU, low ^ 0x6c7967656e657261U,
                high ^ 0x7465646279746573U};
    const std::uint64_t size = bytes.size();
    for (; bytes.size() >= 8; bytes = bytes.subspan(8))
        state.take(littleEndian(bytes.data(), 8));
    state.take(size << 56U | littleEndian(bytes.data(), bytes.size()));
    state.c ^= 0xff;
    for (int i = 0; i < 4; ++i)
        state.round();
    return state.a ^ state.b ^ state.c ^ state.d;
}

} // namespace vs::redaction
