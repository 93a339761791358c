// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/address.h"
#include "core/report/redaction/siphash.h"

#include <array>
#include <cstdint>

namespace vs {

/// 256 bits from which all of a redaction follows: the same key, the same pseudonyms. Whoever has
/// it can test guesses, so it is as secret as what it masks.
using RedactionKey = std::array<std::uint8_t, 32>;

} // namespace vs

namespace vs::redaction {

/// Masks addresses by a keyed, invertible rule; a value whose functions are pure.
///
/// IP addresses: a bit is flipped or not by a keyed function of the bits before it, so that two
/// addresses that share a prefix share one of the same length afterwards (the idea of Crypto-PAn).
/// Nothing is flipped above a block of special meaning: a public address stays public, a private
/// one private. The last bit of what is masked is always flipped, so that none stays as it was.
///
/// MACs: the first three bytes stay; the others are exchanged one to one.
class AddressMask
{
public:
    /// `privateAddresses`: private IPv4 and the site's part of unique local IPv6 are masked too,
    /// each inside its own block.
    AddressMask(const RedactionKey& key, bool privateAddresses);

    /// IPv4: private, loopback, link-local, multicast and reserved addresses stay.
    /// IPv6: of link-local and unique local ones the first 64 bits stay; an interface identifier
    /// made of a MAC becomes that of the masked MAC; an IPv4 address inside is masked as such;
    /// multicast stays but for what it carries of an address. Unknown stays unknown.
    IpAddress address(const IpAddress& original) const;
    /// The network of the masked addresses where the bits behind it are zero, as in rules and
    /// routes; else (an address with its prefix length) the masked address.
    IpPrefix prefix(const IpPrefix& original) const;
    /// Never itself, but for groups, zero and the virtual MACs of VRRP, which stay.
    Mac mac(const Mac& original) const;
    /// Another number for a number, never 0, but 0 for 0.
    std::uint32_t number(std::uint32_t original) const;

private:
    bool flips(std::uint8_t family, const std::uint8_t* bytes, unsigned bit) const;
    void permute(IpAddress& address, unsigned from, unsigned to) const;
    std::uint32_t half(unsigned round, std::uint32_t value) const;
    std::uint32_t tail(std::uint32_t original) const;
    void maskTail(std::uint8_t* three) const;
    IpAddress v4(IpAddress address) const;
    IpAddress v6(IpAddress address) const;
    IpAddress multicast6(IpAddress address) const;

    SipKey m_addressKey;
    SipKey m_otherKey;
    bool m_private;
};

} // namespace vs::redaction
