// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/address.h"

#include <gtest/gtest.h>

#include <set>

using namespace vs;

TEST(Mac, ReadsAnyCaseAndStrippedZeros)
{
    EXPECT_EQ(Mac::parse("BC:24:11:AA:08:11")->toString(), "bc:24:11:aa:08:11");
    EXPECT_EQ(Mac::parse("2:0:0:0:0:f")->toString(), "02:00:00:00:00:0f");
    for (const char* bad : {"", "bc:24:11:aa:08", "bc:24:11:aa:08:11:22", "bc:24:11:aa:08:1g",
                            "bc:24:11:aa:08:", "bc24.11aa.0811", "bc:24:11:aa:08:111"})
        EXPECT_FALSE(Mac::parse(bad)) << bad;
}

TEST(Mac, KnowsGroups)
{
    EXPECT_TRUE(Mac::parse("ff:ff:ff:ff:ff:ff")->isGroup());
    EXPECT_TRUE(Mac::parse("01:00:5e:00:00:16")->isGroup());
    EXPECT_FALSE(Mac::parse("bc:24:11:aa:08:11")->isGroup());
    EXPECT_FALSE(Mac{}.known());
}

TEST(IpAddress, ReadsAndWritesBothFamilies)
{
    for (const char* text : {"10.10.10.101", "0.0.0.0", "255.255.255.255", "fe80::1",
                             "::", "2001:db8:1:2:3:4:5:6", "::ffff:10.0.0.1"}) {
        const auto address = IpAddress::parse(text);
        ASSERT_TRUE(address) << text;
        EXPECT_EQ(address->toString(), text);
    }
    for (const char* bad :
         {"", "10.10.10", "10.10.10.256", "host", "fe80::1%eth0", "1:2", "10.0.0.1 ",
          "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"})
        EXPECT_FALSE(IpAddress::parse(bad)) << bad;
    EXPECT_EQ(IpAddress{}.toString(), "");
}

TEST(IpAddress, KnowsGroupsAndLinkLocal)
{
    EXPECT_TRUE(IpAddress::parse("224.0.0.22")->isGroup());
    EXPECT_TRUE(IpAddress::parse("255.255.255.255")->isGroup());
    EXPECT_TRUE(IpAddress::parse("ff02::1")->isGroup());
    EXPECT_FALSE(IpAddress::parse("10.0.0.255")->isGroup());
    EXPECT_TRUE(IpAddress::parse("fe80::1")->isLinkLocal());
    EXPECT_TRUE(IpAddress::parse("169.254.3.4")->isLinkLocal());
    EXPECT_FALSE(IpAddress::parse("2001:db8::1")->isLinkLocal());
}

TEST(IpAddress, HashesNeighboursApart)
{
    std::set<std::size_t> low;
    for (unsigned host = 0; host < 256; ++host) {
        const std::uint8_t bytes[] = {10, 0, 0, static_cast<std::uint8_t>(host)};
        low.insert(std::hash<IpAddress>{}(IpAddress::v4(bytes)) & 0xffffU);
    }
    EXPECT_GT(low.size(), 250U); // in 65536 buckets hardly any two of 256 may share one
}

TEST(IpPrefix, Contains)
{
    const auto contains = [](const char* prefix, const char* address) {
        return IpPrefix::parse(prefix)->contains(*IpAddress::parse(address));
    };
    EXPECT_TRUE(contains("10.0.0.0/8", "10.255.1.2"));
    EXPECT_FALSE(contains("10.0.0.0/8", "11.0.0.0"));
    EXPECT_TRUE(contains("10.10.10.128/25", "10.10.10.129"));
    EXPECT_FALSE(contains("10.10.10.128/25", "10.10.10.127"));
    EXPECT_TRUE(contains("0.0.0.0/0", "8.8.8.8"));
    EXPECT_FALSE(contains("0.0.0.0/0", "::1"));
    EXPECT_TRUE(contains("fe80::/10", "febf::1"));
    EXPECT_EQ(IpPrefix::parse("10.0.0.1")->toString(), "10.0.0.1/32");
    for (const char* bad :
         {"10.0.0.0/33", "10.0.0.0/", "10.0.0.0/x", "::/129", "/8", "10.0.0.0/8x"})
        EXPECT_FALSE(IpPrefix::parse(bad)) << bad;
}
