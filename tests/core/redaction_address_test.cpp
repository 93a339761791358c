// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction/address_mask.h"
#include "tests/core/made/made_node.h"

#include <gtest/gtest.h>
#include <random>
#include <set>

namespace vs::redaction {

namespace {

using made::ip;

RedactionKey keyOf(std::uint8_t seed)
{
    RedactionKey key;
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] = static_cast<std::uint8_t>(seed + 7 * i);
    return key;
}

unsigned commonBits(const IpAddress& a, const IpAddress& b)
{
    unsigned bits = 0;
    while (bits < (a.isV4() ? 32U : 128U) &&
           ((a.bytes[bits / 8] ^ b.bytes[bits / 8]) >> (7 - bits % 8) & 1U) == 0)
        ++bits;
    return bits;
}

bool special(const IpAddress& address)
{
    for (const char* const block :
         {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
          "172.16.0.0/12", "192.168.0.0/16", "224.0.0.0/4", "240.0.0.0/4", "::/8", "fe80::/10",
          "fc00::/7", "ff00::/8"})
        if (IpPrefix::parse(block)->contains(address))
            return true;
    return false;
}

Mac mac(const char* text)
{
    return Mac::parse(text).value();
}

} // namespace

TEST(Redaction, SipHashIsTheSpecifiedOne)
{
    SipKey key;
    std::vector<std::uint8_t> input;
    for (std::uint8_t i = 0; i < 16; ++i)
        key[i] = i;
    EXPECT_EQ(sipHash(key, input), 0x726fdb47dd0e0e31U);
    for (std::uint8_t i = 0; i < 15; ++i)
        input.push_back(i);
    EXPECT_EQ(sipHash(key, input), 0xa129ca6149be45e5U);
}

TEST(Redaction, AddressesKeepTheirPrefixesAndTheirBlocks)
{
    std::mt19937 random(1);
    for (std::uint8_t seed = 0; seed < 20; ++seed) {
        const AddressMask mask(keyOf(seed), seed % 2 == 1);
        for (int i = 0; i < 300; ++i) {
            std::uint8_t bytes[4];
            for (std::uint8_t& byte : bytes)
                byte = static_cast<std::uint8_t>(random());
            const IpAddress a = IpAddress::v4(bytes);
            IpAddress b = a;
            const unsigned bit = random() % 32;
            b.bytes[bit / 8] ^= static_cast<std::uint8_t>(0x80U >> bit % 8);
            const IpAddress maskedA = mask.address(a), maskedB = mask.address(b);
            EXPECT_EQ(special(a), special(maskedA)) << a.toString();
            if (!special(a)) {
                EXPECT_NE(a, maskedA);
                if (!special(b)) {
                    EXPECT_EQ(commonBits(maskedA, maskedB), bit) << a.toString();
                }
            }
            EXPECT_EQ(mask.address(a), maskedA);
        }
    }
    EXPECT_NE(AddressMask(keyOf(1), false).address(ip("203.0.113.9")),
              AddressMask(keyOf(2), false).address(ip("203.0.113.9")));
}

TEST(Redaction, EveryPublicIpv4AddressOfANetworkHasItsOwn)
{
    const AddressMask mask(keyOf(3), false);
    std::set<IpAddress> seen;
    std::uint8_t bytes[4] = {203, 0, 0, 0};
    for (int low = 0; low < 65536; ++low) {
        bytes[2] = static_cast<std::uint8_t>(low >> 8);
        bytes[3] = static_cast<std::uint8_t>(low);
        seen.insert(mask.address(IpAddress::v4(bytes)));
    }
    EXPECT_EQ(seen.size(), 65536U);
    EXPECT_GE(commonBits(*seen.begin(), *seen.rbegin()), 16U);
}

TEST(Redaction, PrivateAddressesStayOrMoveInsideTheirBlock)
{
    const AddressMask stays(keyOf(4), false), moves(keyOf(4), true);
    for (const char* const text : {"10.10.10.81", "172.31.0.9", "192.168.178.2", "100.64.1.1"}) {
        EXPECT_EQ(stays.address(ip(text)), ip(text));
        EXPECT_NE(moves.address(ip(text)), ip(text));
    }
    EXPECT_EQ(moves.address(ip("10.1.2.3")).bytes[0], 10);
    EXPECT_EQ(moves.address(ip("192.168.1.1")).bytes[1], 168);
    for (const char* const text :
         {"127.0.0.1", "0.0.0.0", "255.255.255.255", "224.0.0.251", "169.254.1.1", "255.255.255.0"})
        EXPECT_EQ(moves.address(ip(text)), ip(text));
    EXPECT_FALSE(stays.address(IpAddress{}).known());
    // Of a unique local address the site's part stays by default, never the host's.
    const IpAddress local = ip("fd12:3456:789a:1::81");
    EXPECT_EQ(commonBits(stays.address(local), local) >= 64, true);
    EXPECT_NE(stays.address(local), local);
    EXPECT_LT(commonBits(moves.address(local), local), 64U);
    EXPECT_EQ(moves.address(local).bytes[0] & 0xfeU, 0xfcU);
}

TEST(Redaction, Ipv6KeepsWhatTellsItsKind)
{
    const AddressMask mask(keyOf(5), false);
    for (const char* const text : {"::", "::1", "ff02::1", "ff02::fb", "ff05::2"})
        EXPECT_EQ(mask.address(ip(text)), ip(text));
    const IpAddress four = mask.address(ip("203.0.113.9"));
    EXPECT_EQ(mask.address(ip("::ffff:203.0.113.9")), ip("::ffff:" + four.toString()));
    EXPECT_EQ(mask.address(ip("64:ff9b::203.0.113.9")), ip("64:ff9b::" + four.toString()));
    EXPECT_EQ(mask.address(ip("::ffff:10.0.0.1")), ip("::ffff:10.0.0.1"));

    // An identifier made of a MAC is made of the masked MAC; its group ends the same.
    const Mac masked = mask.mac(mac("bc:24:11:aa:08:11"));
    const IpAddress own = mask.address(ip("fe80::be24:11ff:feaa:811"));
    EXPECT_EQ(own.bytes[8], 0xbe);
    EXPECT_TRUE(std::equal(masked.bytes.begin() + 3, masked.bytes.end(), own.bytes.begin() + 13));
    EXPECT_GE(commonBits(own, ip("fe80::be24:11ff:feaa:811")), 104U);
    const IpAddress group = mask.address(ip("ff02::1:ffaa:811"));
    EXPECT_TRUE(std::equal(masked.bytes.begin() + 3, masked.bytes.end(), group.bytes.begin() + 13));
    const Mac groupMac = mask.mac(mac("33:33:ff:aa:08:11"));
    EXPECT_TRUE(
        std::equal(masked.bytes.begin() + 3, masked.bytes.end(), groupMac.bytes.begin() + 3));

    const IpAddress a = mask.address(ip("2001:db8:1:2::9")),
                    b = mask.address(ip("2001:db8:1:3::9"));
    EXPECT_EQ(commonBits(a, b), 63U);
    EXPECT_NE(a, ip("2001:db8:1:2::9"));
    EXPECT_FALSE(special(a));
    // A group of a site's prefix carries the prefix.
    const IpAddress site = mask.address(ip("ff35:40:2001:db8:1:2:0:1"));
    EXPECT_TRUE(std::equal(a.bytes.begin(), a.bytes.begin() + 8, site.bytes.begin() + 4));
}

TEST(Redaction, NetworksContainTheirMaskedAddresses)
{
    std::mt19937 random(2);
    for (std::uint8_t seed = 0; seed < 10; ++seed) {
        const AddressMask mask(keyOf(seed), true);
        for (const char* const text :
             {"203.0.113.0/24", "198.51.100.128/25", "8.0.0.0/7", "0.0.0.0/0", "203.0.113.9/32",
              "10.20.0.0/16", "2001:db8::/32", "2001:db8:0:8000::/50", "fd00:1::/32", "::/0",
              "128.0.0.0/1"}) {
            const IpPrefix prefix = IpPrefix::parse(text).value();
            const IpPrefix masked = mask.prefix(prefix);
            IpAddress inside = prefix.address;
            const unsigned bits = inside.isV4() ? 32 : 128;
            for (unsigned bit = prefix.length; bit < bits; ++bit)
                if (random() % 2 == 0)
                    inside.bytes[bit / 8] |= static_cast<std::uint8_t>(0x80U >> bit % 8);
            EXPECT_TRUE(masked.contains(mask.address(inside)))
                << text << " became " << masked.toString();
            EXPECT_EQ(masked, IpPrefix::parse(masked.toString()));
        }
        // An address with the length of its network keeps its own bits.
        const IpPrefix own = mask.prefix(IpPrefix::parse("203.0.113.9/24").value());
        EXPECT_EQ(own.address, mask.address(ip("203.0.113.9")));
    }
}

TEST(Redaction, MacTailsAreExchangedOneToOne)
{
    const AddressMask mask(keyOf(6), false);
    std::set<Mac> seen;
    for (std::uint32_t i = 0; i < 20000; ++i) {
        const std::uint32_t tail = i * 839;
        Mac each = mac("bc:24:11:00:00:00");
        each.bytes[3] = static_cast<std::uint8_t>(tail >> 16U);
        each.bytes[4] = static_cast<std::uint8_t>(tail >> 8U);
        each.bytes[5] = static_cast<std::uint8_t>(tail);
        const Mac masked = mask.mac(each);
        EXPECT_NE(masked, each);
        EXPECT_TRUE(std::equal(each.bytes.begin(), each.bytes.begin() + 3, masked.bytes.begin()));
        seen.insert(masked);
    }
    EXPECT_EQ(seen.size(), 20000U);
    for (const char* const text : {"ff:ff:ff:ff:ff:ff", "00:00:00:00:00:00", "01:00:5e:00:00:fb",
                                   "33:33:00:00:00:01", "01:80:c2:00:00:0e", "00:00:5e:00:01:0a"})
        EXPECT_EQ(mask.mac(mac(text)), mac(text));
    EXPECT_EQ(mask.number(0), 0U);
    EXPECT_NE(mask.number(77), 77U);
    EXPECT_EQ(mask.number(77), mask.number(77));
}

} // namespace vs::redaction
