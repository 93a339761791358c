// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/live_trace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace vs;

TEST(CheckFilter, TakesWhatLibpcapTakes)
{
    for (const char* filter : {"",
                               "  ",
                               "tcp",
                               "tcp port 81",
                               "host 10.10.10.81 and tcp port 81",
                               "net 10.0.0.0/8",
                               "net 10.0",
                               "arp or icmp or icmp6",
                               "host fe80::1",
                               "portrange 80-90",
                               "port http",
                               "tcp[tcpflags] & (tcp-syn|tcp-rst) != 0",
                               "tcp[13] & 4 != 0",
                               "ip[2:2] - 20 > 100",
                               "not (host 1.2.3.4 and port 22)",
                               "ifindex 8 and inbound",
                               "ip proto 47",
                               "len > 0x40",
                               "src host 10.10.10.101 && dst port 81",
                               "!udp"})
        EXPECT_TRUE(checkFilter(filter)) << filter;
}

TEST(CheckFilter, RefusesNamesWithoutLookingThemUp)
{
    for (const char* filter :
         {"tcp port eighty", "host pve1", "host example.org", "pve1", "net office", "gateway gw",
          "src pve1 or dst 10.0.0.1", "host 1and1.com", "host dead.beef", "ether host pve1",
          "host 10.10.10.81 or pve1", "portrange 80-ninety", "ip proto nonsense", "tcp-foo",
          "host fe80::1%eth0", "host 0x1.de"}) {
        const auto checked = checkFilter(filter);
        ASSERT_FALSE(checked) << filter;
        EXPECT_EQ(checked.error().code, ErrorCode::BadFilter);
        EXPECT_EQ(checked.error().context, filter);
    }
    EXPECT_THAT(checkFilter("tcp port eighty").error().reason,
                testing::HasSubstr("unknown port 'eighty' at position 10"));
    EXPECT_THAT(checkFilter("host pve1").error().reason,
                testing::HasSubstr("'pve1' at position 6"));
}

TEST(CheckFilter, RefusesWhatLibpcapRefuses)
{
    for (const char* filter :
         {"tcp port", "host", "(tcp", "tcp and and udp", "port 70000", "10.0.0.300", "tcp\nudp",
          "tcp; reboot", "$(reboot)", "vlan 5 and"}) {
        const auto checked = checkFilter(filter);
        ASSERT_FALSE(checked) << filter;
        EXPECT_FALSE(checked.error().reason.empty()) << filter;
    }
    EXPECT_FALSE(checkFilter(std::string(5000, ' ')));
}
