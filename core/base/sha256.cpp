// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <bit>
#include <cmath>
#include <string>

namespace vs {

namespace {

using Words = std::array<std::uint32_t, 64>;

/// The first 32 bits of the fraction of a root of a prime. Exact: 80-bit and 64-bit doubles agree
/// on them, which the known digests in the test show.
std::uint32_t fraction(long double root)
{
    return static_cast<std::uint32_t>((root - std::floor(root)) * 4294967296.0L);
}

struct Constants
{
    Words round{};
    std::array<std::uint32_t, 8> start{};

    Constants()
    {
        std::size_t count = 0;
        for (std::uint32_t number = 2; count < round.size(); ++number) {
            bool prime = true;
            for (std::uint32_t by = 2; by * by <= number && prime; ++by)
                prime = number % by != 0;
            if (!prime)
                continue;
            round[count] = fraction(std::cbrt(static_cast<long double>(number)));
            if (count < start.size())
                start[count] = fraction(std::sqrt(static_cast<long double>(number)));
            ++count;
        }
    }
};

void addBlock(std::array<std::uint32_t, 8>& hash, const char* block, const Words& round)
{
    Words w{};
    for (std::size_t i = 0; i < 16; ++i)
        for (std::size_t byte = 0; byte < 4; ++byte)
            w[i] = w[i] << 8U | static_cast<std::uint8_t>(block[i * 4 + byte]);
    for (std::size_t i = 16; i < 64; ++i) {
        const std::uint32_t a = w[i - 15];
        const std::uint32_t b = w[i - 2];
        w[i] = w[i - 16] + (std::rotr(a, 7) ^ std::rotr(a, 18) ^ a >> 3U) + w[i - 7] +
               (std::rotr(b, 17) ^ std::rotr(b, 19) ^ b >> 10U);
    }
    auto [a, b, c, d, e, f, g, h] = hash;
    for (std::size_t i = 0; i < 64; ++i) {
        const std::uint32_t one = h + (std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25)) +
                                  ((e & f) ^ (~e & g)) + round[i] + w[i];
        const std::uint32_t two =
            (std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        h = g;
        g = f;
        f = e;
        e = d + one;
        d = c;
        c = b;
        b = a;
        a = one + two;
    }
    const std::uint32_t sums[] = {a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < hash.size(); ++i)
        hash[i] += sums[i];
}

} // namespace

std::array<std::uint8_t, 32> sha256(std::string_view bytes)
{
    static const Constants constants;
    std::array<std::uint32_t, 8> hash = constants.start;
    std::string padded(bytes);
    padded += '\x80';
    padded.append((120 - padded.size() % 64) % 64, '\0');
    for (int shift = 56; shift >= 0; shift -= 8)
        padded += static_cast<char>(static_cast<std::uint64_t>(bytes.size()) * 8 >> shift & 0xffU);
    for (std::size_t at = 0; at < padded.size(); at += 64)
        addBlock(hash, padded.data() + at, constants.round);
    std::array<std::uint8_t, 32> digest{};
    for (std::size_t i = 0; i < digest.size(); ++i)
        digest[i] = static_cast<std::uint8_t>(hash[i / 4] >> (24 - i % 4 * 8));
    return digest;
}

} // namespace vs
