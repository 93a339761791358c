// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/made/raw_frames.h"

namespace vs::made {

namespace {

void put16(Bytes& bytes, std::size_t at, std::size_t value)
{
    bytes[at] = static_cast<std::uint8_t>(value >> 8U);
    bytes[at + 1] = static_cast<std::uint8_t>(value);
}

std::uint32_t sumOf(const Bytes& bytes, std::size_t from, std::size_t to)
{
    std::uint32_t sum = 0;
    for (std::size_t at = from; at < to; ++at)
        sum += std::uint32_t{bytes[at]} << ((at - from) % 2 == 0 ? 8U : 0U);
    return sum;
}

std::uint16_t complement(std::uint32_t sum)
{
    while (sum > 0xffff)
        sum = (sum & 0xffffU) + (sum >> 16U);
    return static_cast<std::uint16_t>(~sum);
}

} // namespace

Bytes transport(std::uint8_t protocol, std::string_view payload)
{
    Bytes bytes;
    if (protocol == ipproto::Tcp) {
        bytes = {0x9c, 0x40, 0,    80,   0,    0,    3, 0xe8, 0, 0,
                 7,    0xd0, 0x50, 0x18, 0xfa, 0xf0, 0, 0,    0, 0};
    } else if (protocol == ipproto::Udp) {
        bytes = {0x9c, 0x40, 0, 80, 0, 0, 0, 0};
        put16(bytes, 4, 8 + payload.size());
    }
    bytes.insert(bytes.end(), payload.begin(), payload.end());
    return bytes;
}

Bytes ipFrame(const IpAddress& from, const IpAddress& to, std::uint8_t protocol, Bytes segment,
              const Bytes& options)
{
    const bool four = from.isV4();
    const std::size_t width = four ? 4 : 16;
    const std::size_t header = four ? 20 + options.size() : 40;
    Bytes frame(four ? 20 : 40, 0);
    frame[0] = four ? static_cast<std::uint8_t>(0x40 + header / 4) : 0x60;
    put16(frame, four ? 2 : 4, segment.size() + (four ? header : 0));
    frame[four ? 9 : 6] = protocol;
    frame[four ? 8 : 7] = 64;
    const std::size_t addresses = four ? 12 : 8;
    for (std::size_t i = 0; i < width; ++i) {
        frame[addresses + i] = from.bytes[i];
        frame[addresses + width + i] = to.bytes[i];
    }
    const std::uint32_t pseudo = sumOf(frame, addresses, addresses + 2 * width) + protocol +
                                 static_cast<std::uint32_t>(segment.size());
    if (four) {
        put16(frame, 4, 0x1c46);
        frame.insert(frame.end(), options.begin(), options.end());
        put16(frame, 10, complement(sumOf(frame, 0, header)));
    }
    const std::size_t field = protocol == ipproto::Tcp ? 16 : protocol == ipproto::Udp ? 6 : 2;
    const bool summed = protocol == ipproto::Tcp || protocol == ipproto::Udp ||
                        protocol == ipproto::Icmp || protocol == ipproto::Icmp6;
    if (summed && segment.size() >= field + 2)
        put16(segment, field,
              complement(sumOf(segment, 0, segment.size()) +
                         (protocol == ipproto::Icmp ? 0 : pseudo)));
    frame.insert(frame.end(), segment.begin(), segment.end());
    return frame;
}

Bytes arpFrame(const Mac& mac, const IpAddress& from, const Mac& targetMac, const IpAddress& to,
               std::string_view padding)
{
    Bytes frame{0, 1, 8, 0, 6, 4, 0, 1};
    frame.insert(frame.end(), mac.bytes.begin(), mac.bytes.end());
    frame.insert(frame.end(), from.bytes.begin(), from.bytes.begin() + 4);
    frame.insert(frame.end(), targetMac.bytes.begin(), targetMac.bytes.end());
    frame.insert(frame.end(), to.bytes.begin(), to.bytes.begin() + 4);
    frame.insert(frame.end(), padding.begin(), padding.end());
    return frame;
}

} // namespace vs::made
