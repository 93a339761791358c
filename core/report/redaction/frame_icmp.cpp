// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction/frame_icmp.h"

#include <algorithm>

namespace vs::redaction {

namespace {

void cut(std::vector<std::uint8_t>& frame, std::size_t size)
{
    frame.resize(std::min(frame.size(), size));
}

/// Options of neighbour discovery from `at` on: link-layer addresses (1, 2) masked, MTU (5) as it
/// is. From the first other one on all is left out: they hold prefixes, names, whole packets.
void maskNeighbourOptions(Redactor& redactor, std::vector<std::uint8_t>& frame, std::size_t at)
{
    while (frame.size() >= at + 8) {
        const std::uint8_t type = frame[at];
        if (frame[at + 1] != 1 || (type != 1 && type != 2 && type != 5))
            break;
        if (type != 5) {
            const Mac masked = redactor.mac(Mac::fromBytes(&frame[at + 2]));
            std::copy(masked.bytes.begin(), masked.bytes.end(),
                      frame.begin() + static_cast<std::ptrdiff_t>(at + 2));
        }
        at += 8;
    }
    cut(frame, at);
}

/// Masks so many IPv6 addresses from `at` on, then the options; less if the frame ends before.
void maskTargets(Redactor& redactor, std::vector<std::uint8_t>& frame, std::size_t at, int count)
{
    for (; count > 0; --count, at += 16) {
        if (frame.size() < at + 16) {
            cut(frame, at);
            return;
        }
        maskSixteen(redactor, &frame[at]);
    }
    maskNeighbourOptions(redactor, frame, at);
}

} // namespace

void maskIcmp4(Redactor& redactor, std::vector<std::uint8_t>& frame, std::size_t begin, bool quoted)
{
    if (frame.size() < begin + 8) {
        cut(frame, begin + 4);
        return;
    }
    const std::uint8_t type = frame[begin];
    constexpr std::uint8_t kRedirect = 5;
    const bool error = type == 3 || type == 4 || type == kRedirect || type == 11 || type == 12;
    const bool echo = type == 0 || type == 8;
    if (type == kRedirect)
        maskFour(redactor, &frame[begin + 4]);
    if (error && !quoted) {
        maskIpv4(redactor, frame, begin + 8, true, Packet::Checksum::Unknown);
        return;
    }
    if (!echo && !error)
        std::fill_n(frame.begin() + static_cast<std::ptrdiff_t>(begin + 4), 4, std::uint8_t{0});
    cut(frame, begin + 8);
}

void maskIcmp6(Redactor& redactor, std::vector<std::uint8_t>& frame, std::size_t begin, bool quoted)
{
    if (frame.size() < begin + 8) {
        cut(frame, begin + 4);
        return;
    }
    constexpr std::uint8_t kRouterSolicitation = 133, kRouterAdvertisement = 134,
                           kNeighbourSolicitation = 135, kNeighbourAdvertisement = 136,
                           kRedirect = 137;
    switch (frame[begin]) {
    case 1:
    case 2:
    case 3:
    case 4:
        if (quoted)
            cut(frame, begin + 8);
        else
            maskIpv6(redactor, frame, begin + 8, true, Packet::Checksum::Unknown);
        break;
    case 128:
    case 129:
        cut(frame, begin + 8);
        break;
    case kRouterSolicitation:
        maskTargets(redactor, frame, begin + 8, 0);
        break;
    case kRouterAdvertisement:
        if (frame.size() >= begin + 16)
            maskNeighbourOptions(redactor, frame, begin + 16);
        else
            cut(frame, begin + 8);
        break;
    case kNeighbourSolicitation:
    case kNeighbourAdvertisement:
        maskTargets(redactor, frame, begin + 8, 1);
        break;
    case kRedirect:
        maskTargets(redactor, frame, begin + 8, 2);
        break;
    default:
        std::fill_n(frame.begin() + static_cast<std::ptrdiff_t>(begin + 4), 4, std::uint8_t{0});
        cut(frame, begin + 8);
        break;
    }
}

} // namespace vs::redaction
