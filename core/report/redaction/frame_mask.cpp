// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction/frame_mask.h"

#include "core/report/redaction/frame_icmp.h"
#include "core/report/redaction/frame_sums.h"

#include <algorithm>

namespace vs::redaction {

namespace {

using Bytes = std::vector<std::uint8_t>;
using Checksum = Packet::Checksum;

constexpr std::uint16_t kIpv4 = 0x0800, kArp = 0x0806, kIpv6 = 0x86dd;

/// What replaces a sum that was wrong: as wrong, and no trace of what it was made from.
constexpr std::uint16_t kWrong = 0x5555;

void maskMac(Redactor& redactor, std::uint8_t* six)
{
    const Mac masked = redactor.mac(Mac::fromBytes(six));
    std::copy(masked.bytes.begin(), masked.bytes.end(), six);
}

Bytes maskArp(Redactor& redactor, Bytes frame)
{
    if (frame.size() < 28 || get16(&frame[2]) != kIpv4 || frame[4] != 6 || frame[5] != 4) {
        frame.resize(std::min<std::size_t>(frame.size(), 8));
        return frame;
    }
    frame.resize(28); // padding has shown memory before
    maskMac(redactor, &frame[8]);
    maskFour(redactor, &frame[14]);
    maskMac(redactor, &frame[18]);
    maskFour(redactor, &frame[24]);
    return frame;
}

/// Options of IP and TCP: what `keep` does not know becomes no operation, what follows their end
/// zero.
template<class Keep>
void emptyOptions(std::span<std::uint8_t> options, Keep&& keep)
{
    while (!options.empty()) {
        const std::size_t length = options[0] == 1 ? 1 : options.size() > 1 ? options[1] : 0;
        if (options[0] == 0 || length > options.size() || (options[0] != 1 && length < 2)) {
            std::fill(options.begin(), options.end(), std::uint8_t{0});
            return;
        }
        if (!keep(options[0]))
            std::fill_n(options.begin(), length, std::uint8_t{1});
        options = options.subspan(length);
    }
}

/// Options that hold no address, no key and no name: end, no operation, segment size, window
/// scale, SACK permitted, SACK, time stamps.
bool isCommonOption(std::uint8_t kind)
{
    return kind <= 5 || kind == 8;
}

std::uint32_t pseudoHeader(std::span<const std::uint8_t> addresses, std::uint8_t protocol,
                           std::uint32_t length)
{
    return addWords(0, addresses) + protocol + (length >> 16U) + (length & 0xffffU);
}

/// Sets the sum at `field` of the segment that begins at `begin`, as if zeros followed it.
/// `pseudo` is the pseudo header's sum.
void setSum(Bytes& frame, std::size_t begin, std::size_t field, std::uint32_t pseudo,
            Checksum state)
{
    if (begin + field + 2 > frame.size())
        return;
    std::uint8_t* const place = &frame[begin + field];
    if (state == Checksum::Partial) {
        put16(place, foldedSum(pseudo));
        return;
    }
    put16(place, 0);
    const std::uint16_t right = static_cast<std::uint16_t>(
        ~foldedSum(addWords(pseudo, std::span<const std::uint8_t>(frame).subspan(begin))));
    put16(place, state == Checksum::Bad ? right ^ kWrong : right);
}

/// What is known of the IP header above a transport header.
struct Above
{
    std::size_t begin = 0;    ///< of the transport header
    std::uint32_t length = 0; ///< of header and payload, as the IP header says
    std::uint32_t pseudo = 0; ///< sum of the masked pseudo header
    std::uint8_t protocol = 0;
    bool quoted = false; ///< inside an ICMP error: sums cannot be checked there
};

void cut(Bytes& frame, std::size_t size)
{
    frame.resize(std::min(frame.size(), size));
}

void maskTransport(Redactor& redactor, Bytes& frame, const Above& above, Checksum state)
{
    const std::size_t begin = above.begin;
    if (frame.size() > begin + above.length)
        frame.resize(begin + above.length); // Ethernet's padding
    const auto sum = [&](std::size_t field) {
        if (!above.quoted)
            setSum(frame, begin, field, above.pseudo, state);
        else if (begin + field + 2 <= frame.size())
            put16(&frame[begin + field], 0);
    };
    switch (above.protocol) {
    case ipproto::Tcp: {
        if (frame.size() < begin + 13) // a quoted one may have its ports only
            break;
        const std::size_t header = std::max<std::size_t>((frame[begin + 12] >> 4U) * 4U, 20);
        cut(frame, begin + header);
        if (frame.size() > begin + 20)
            emptyOptions(std::span(frame).subspan(begin + 20), isCommonOption);
        sum(16);
        break;
    }
    case ipproto::Udp:
        cut(frame, begin + 8);
        if (frame.size() >= begin + 8 && get16(&frame[begin + 6]) != 0) {
            sum(6);
            if (!above.quoted && get16(&frame[begin + 6]) == 0)
                put16(&frame[begin + 6], 0xffff);
        }
        break;
    case ipproto::Icmp:
    case ipproto::Icmp6: {
        const bool six = above.protocol == ipproto::Icmp6;
        const bool whole = frame.size() == begin + above.length && frame.size() >= begin + 8;
        (six ? maskIcmp6 : maskIcmp4)(redactor, frame, begin, above.quoted);
        // An ICMP packet is judged by its own bytes alone, which the caller has seen.
        setSum(frame, begin, 2, six ? above.pseudo : 0,
               whole && state == Checksum::Bad ? Checksum::Bad : Checksum::Good);
        if (above.quoted && frame.size() >= begin + 4)
            put16(&frame[begin + 2], 0);
        break;
    }
    default:
        cut(frame, begin);
        break;
    }
}

/// Whether the ICMP message's own sum is right; what is not whole counts as right.
Checksum icmpState(std::span<const std::uint8_t> segment, std::uint32_t length,
                   std::uint32_t pseudo)
{
    if (segment.size() < length)
        return Checksum::Good;
    return foldedSum(addWords(pseudo, segment.first(length))) == 0xffff ? Checksum::Good
                                                                        : Checksum::Bad;
}

/// Router alert tells nothing; all others may hold addresses.
bool isRouterAlert(std::uint8_t kind)
{
    return kind == 148;
}

} // namespace

void maskFour(Redactor& redactor, std::uint8_t* four)
{
    const IpAddress masked = redactor.address(IpAddress::v4(four));
    std::copy_n(masked.bytes.begin(), 4, four);
}

void maskSixteen(Redactor& redactor, std::uint8_t* sixteen)
{
    const IpAddress masked = redactor.address(IpAddress::v6(sixteen));
    std::copy_n(masked.bytes.begin(), 16, sixteen);
}

void maskIpv4(Redactor& redactor, std::vector<std::uint8_t>& frame, std::size_t begin, bool quoted,
              Packet::Checksum state)
{
    if (frame.size() < begin + 20) {
        frame.resize(std::min(frame.size(), begin + 12)); // before the addresses
        return;
    }
    std::uint8_t* const ip = &frame[begin];
    const std::size_t header = std::max<std::size_t>((ip[0] & 15U) * 4U, 20);
    if (frame.size() < begin + header) {
        cut(frame, begin + 20);
        maskFour(redactor, ip + 12);
        maskFour(redactor, ip + 16);
        put16(ip + 10, 0);
        return;
    }
    const std::span<std::uint8_t> whole(ip, header);
    const std::uint16_t carried = get16(ip + 10);
    const bool right = foldedSum(addWords(0, whole)) == 0xffff;
    const std::uint32_t total =
        get16(ip + 2) != 0 ? get16(ip + 2) : static_cast<std::uint32_t>(frame.size() - begin);
    Above above{begin + header, total > header ? total - static_cast<std::uint32_t>(header) : 0, 0,
                ip[9], quoted};
    const bool icmp = above.protocol == ipproto::Icmp || above.protocol == ipproto::Icmp6;
    if (icmp)
        state =
            icmpState(std::span<const std::uint8_t>(frame).subspan(above.begin), above.length, 0);
    maskFour(redactor, ip + 12);
    maskFour(redactor, ip + 16);
    emptyOptions(whole.subspan(20), isRouterAlert);
    put16(ip + 10, 0);
    const auto sum = static_cast<std::uint16_t>(~foldedSum(addWords(0, whole)));
    put16(ip + 10, right ? sum : carried == 0 && sum != 0 ? 0 : sum ^ kWrong);
    if ((get16(ip + 6) & 0x1fffU) != 0) {
        cut(frame, begin + header); // a later fragment is payload
        return;
    }
    above.pseudo = pseudoHeader(whole.subspan(12, 8), above.protocol, above.length);
    maskTransport(redactor, frame, above, state);
}

void maskIpv6(Redactor& redactor, std::vector<std::uint8_t>& frame, std::size_t begin, bool quoted,
              Packet::Checksum state)
{
    if (frame.size() < begin + 40) {
        frame.resize(std::min(frame.size(), begin + 8));
        return;
    }
    std::uint8_t* const ip = &frame[begin];
    std::array<std::uint8_t, 32> addresses;
    std::copy_n(ip + 8, 32, addresses.begin());
    maskSixteen(redactor, ip + 8);
    maskSixteen(redactor, ip + 24);
    std::uint32_t length = get16(ip + 4);
    if (length == 0)
        length = static_cast<std::uint32_t>(frame.size() - begin - 40);
    std::uint8_t next = ip[6];
    std::size_t at = begin + 40;
    bool later = false;
    constexpr std::uint8_t kHopByHop = 0, kRouting = 43, kFragment = 44, kAuthentication = 51,
                           kDestination = 60, kMobility = 135, kHostIdentity = 139, kShim = 140;
    for (;;) {
        const bool extension = next == kHopByHop || next == kRouting || next == kFragment ||
                               next == kAuthentication || next == kDestination ||
                               next == kMobility || next == kHostIdentity || next == kShim;
        if (!extension)
            break;
        const std::size_t size = frame.size() < at + 8     ? 0
                                 : next == kFragment       ? 8
                                 : next == kAuthentication ? (frame[at + 1] + 2U) * 4U
                                                           : (frame[at + 1] + 1U) * 8U;
        if (size < 8 || size > length || frame.size() < at + size) {
            cut(frame, at);
            return;
        }
        if (next == kFragment) {
            later = (get16(&frame[at + 2]) & 0xfff8U) != 0;
        } else {
            // Options become padding, addresses and keys nothing; the type of routing stays.
            const std::size_t kept = next == kRouting ? 4 : 2;
            std::fill_n(frame.begin() + static_cast<std::ptrdiff_t>(at + kept), size - kept,
                        std::uint8_t{0});
            if (next == kHopByHop || next == kDestination) {
                // Padding of more than 257 bytes is not one option, so as many as it takes.
                for (std::size_t pad = at + 2; pad + 2 <= at + size;) {
                    const std::size_t room = std::min<std::size_t>(at + size - pad, 257);
                    frame[pad] = 1;
                    frame[pad + 1] = static_cast<std::uint8_t>(room - 2);
                    pad += room;
                }
            }
        }
        next = frame[at];
        at += size;
        length -= static_cast<std::uint32_t>(size);
        if (later) {
            cut(frame, at);
            return;
        }
    }
    Above above{at, length, 0, next, quoted};
    if (next == ipproto::Icmp6)
        state = icmpState(std::span<const std::uint8_t>(frame).subspan(at), length,
                          pseudoHeader(addresses, next, length));
    above.pseudo = pseudoHeader(std::span<const std::uint8_t>(&frame[begin + 8], 32), next, length);
    maskTransport(redactor, frame, above, state);
}

std::vector<std::uint8_t> maskFrame(Redactor& redactor, const Packet& packet,
                                    std::span<const std::uint8_t> frame)
{
    Bytes masked(frame.begin(), frame.end());
    switch (packet.etherType) {
    case kArp:
        return maskArp(redactor, std::move(masked));
    case kIpv4:
        maskIpv4(redactor, masked, 0, false, packet.checksum);
        return masked;
    case kIpv6:
        maskIpv6(redactor, masked, 0, false, packet.checksum);
        return masked;
    default:
        return {};
    }
}

} // namespace vs::redaction
