// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that lines of files make: guests, security groups, the node.
#include "tests/core/rule_origin_fixture.h"

namespace vs {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::Not;

/// Every kind of line, on two NICs.
OriginCase webGuest()
{
    OriginCase it;
    it.cluster("[ALIASES]\n"                                         // 1
               "probe 192.0.2.50\n"                                  // 2
               "[IPSET office]\n"                                    // 3
               "198.18.4.0/24\n"                                     // 4
               "[group shop]\n"                                      // 5
               "IN HTTPS(ACCEPT)\n"                                  // 6
               "IN REJECT -p tcp -dport 21 -log err # no ftp\n"      // 7
               "OUT ACCEPT -p tcp -dport 5432\n");                   // 8
    it.guest(4711, "[OPTIONS]\n"                                     // 1
                   "enable: 1\n"                                     // 2
                   "policy_in: DROP\n"                               // 3
                   "policy_out: REJECT\n"                            // 4
                   "dhcp: 1\n"                                       // 5
                   "ipfilter: 1\n"                                   // 6
                   "[IPSET close]\n"                                 // 7
                   "198.18.9.1\n"                                    // 8
                   "[RULES]\n"                                       // 9
                   "GROUP shop -i net0\n"                            // 10
                   "IN web(DROP) -source +close -log info # noisy\n" // 11
                   "|IN ACCEPT -p tcp -dport 7777\n"                 // 12
                   "IN ACCEPT -i net1 -p tcp -dport 7777\n"          // 13
                   "IN ACCEPT -source probe -p tcp -dport 7777\n"    // 14
                   "IN REJECT -p tcp -dport 7000:7999,9000\n"        // 15
                   "IN Ping(ACCEPT) -source +dc/office\n"            // 16
                   "OUT DNS(ACCEPT)\n"                               // 17
                   "OUT DROP -p tcp -dport smtp -log warning\n"      // 18
                   "IN DROP\n");                                     // 19
    it.chain(
        "tap4711i0-IN",
        "-j CONNMARK --set-xmark 0x1267/0xffffffff\n"
        "-p udp -m udp --sport 67 --dport 68 -j ACCEPT\n"
        "-j GROUP-shop-IN\n"
        "-m mark --mark 0x80000000/0x80000000 -j ACCEPT\n"
        "-p tcp -m set --match-set PVEFW-4711-close-v4 src -m tcp --dport 80 -m limit --limit "
        "1/sec -j NFLOG --nflog-prefix \":4711:6:tap4711i0-IN: DROP: \"\n"
        "-p tcp -m set --match-set PVEFW-4711-close-v4 src -m tcp --dport 80 -j DROP\n"
        "-p tcp -m set --match-set PVEFW-4711-close-v4 src -m tcp --dport 443 -m limit --limit "
        "1/sec -j NFLOG --nflog-prefix \":4711:6:tap4711i0-IN: DROP: \"\n"
        "-p tcp -m set --match-set PVEFW-4711-close-v4 src -m tcp --dport 443 -j DROP\n"
        "-s 192.0.2.50/32 -p tcp -m tcp --dport 7777 -j ACCEPT\n"
        "-p tcp -m multiport --dports 7000:7999,9000 -j PVEFW-reject\n"
        "-p icmp -m set --match-set PVEFW-0-office-v4 src -m icmp --icmp-type 8 -j ACCEPT\n"
        "-j DROP\n"
        "-j PVEFW-Drop\n"
        "-j DROP\n" +
            kSignature);
    it.chain("tap4711i0-OUT",
             "-j CONNMARK --set-xmark 0x1267/0xffffffff\n"
             "-p udp -m udp --sport 68 --dport 67 -g PVEFW-SET-ACCEPT-MARK\n"
             "-m mac ! --mac-source BC:24:11:12:67:00 -j DROP\n"
             "-m set ! --match-set PVEFW-4711-ipfilter-net0-v4 src -j DROP\n"
             "-j MARK --set-xmark 0x0/0x80000000\n"
             "-j GROUP-shop-OUT\n"
             "-m mark --mark 0x80000000/0x80000000 -j RETURN\n"
             "-p udp -m udp --dport 53 -g PVEFW-SET-ACCEPT-MARK\n"
             "-p tcp -m tcp --dport 53 -g PVEFW-SET-ACCEPT-MARK\n"
             "-p tcp -m tcp --dport 25 -j NFLOG --nflog-prefix \":4711:4:tap4711i0-OUT: DROP: \"\n"
             "-p tcp -m tcp --dport 25 -j DROP\n"
             "-j PVEFW-Reject\n"
             "-j NFLOG --nflog-prefix \":4711:6:tap4711i0-OUT: policy REJECT: \"\n"
             "-g PVEFW-reject\n" +
                 kSignature);
    it.chain("GROUP-shop-IN",
             "-j MARK --set-xmark 0x0/0x80000000\n"
             "-p tcp -m tcp --dport 443 -g PVEFW-SET-ACCEPT-MARK\n"
             "-p tcp -m tcp --dport 21 -j NFLOG --nflog-prefix \":0:3:GROUP-shop-IN: \"\n"
             "-p tcp -m tcp --dport 21 -j PVEFW-reject\n" +
                 kSignature);
    it.chain("GROUP-shop-OUT", "-j MARK --set-xmark 0x0/0x80000000\n"
                               "-p tcp -m tcp --dport 5432 -g PVEFW-SET-ACCEPT-MARK\n" +
                                   kSignature);
    return it;
}

TEST(RuleOrigin, EveryRuleOfAGuestLeadsToItsLine)
{
    const OriginCase it = webGuest();
    EXPECT_EQ(it.lines("tap4711i0-IN"),
              "- 4711.fw:5 4711.fw:10 4711.fw:10 4711.fw:11 4711.fw:11 4711.fw:11 4711.fw:11 "
              "4711.fw:14 4711.fw:15 4711.fw:16 4711.fw:19 4711.fw:3 4711.fw:3 -");
    EXPECT_EQ(it.lines("tap4711i0-OUT"),
              "- 4711.fw:5 - 4711.fw:6 - 4711.fw:10 4711.fw:10 4711.fw:17 4711.fw:17 4711.fw:18 "
              "4711.fw:18 4711.fw:4 - 4711.fw:4 -");
    EXPECT_EQ(it.lines("GROUP-shop-IN"), "- cluster.fw:6 cluster.fw:7 cluster.fw:7 -");
    EXPECT_EQ(it.lines("GROUP-shop-OUT"), "- cluster.fw:8 -");
}

TEST(RuleOrigin, ALineIsToldWithItsTextAndPlace)
{
    const OriginCase it = webGuest();
    const RuleOrigin web = it.origin("tap4711i0-IN", 6);
    EXPECT_EQ(web.config, (ConfigLine{"/etc/pve/firewall/4711.fw", 11,
                                      "IN web(DROP) -source +close -log info # noisy"}));
    EXPECT_EQ(web.place, "VM 4711 > Firewall > Rules");
    EXPECT_THAT(web.words, HasSubstr("packets to VM 4711: it drops"));
    const RuleOrigin group = it.origin("GROUP-shop-IN", 4);
    EXPECT_EQ(group.place, "Datacenter > Firewall > Security Group > shop");
    EXPECT_THAT(group.words, HasSubstr("rejects"));
    EXPECT_THAT(it.origin("GROUP-shop-IN", 3).words, HasSubstr("decides nothing"));
    EXPECT_THAT(it.origin("tap4711i0-IN", 3).words, HasSubstr("security group shop"));
}

TEST(RuleOrigin, ThePolicyLeadsToItsOption)
{
    const OriginCase it = webGuest();
    const RuleOrigin in = it.origin("tap4711i0-IN", 14);
    EXPECT_EQ(in.place, "VM 4711 > Firewall > Options > Input Policy");
    EXPECT_THAT(in.words, HasSubstr("input policy DROP drops"));
    const RuleOrigin out = it.origin("tap4711i0-OUT", 14);
    EXPECT_EQ(out.place, "VM 4711 > Firewall > Options > Output Policy");
    EXPECT_THAT(out.words, HasSubstr("output policy REJECT rejects"));
    const RuleOrigin log = it.origin("tap4711i0-OUT", 13);
    EXPECT_EQ(log.place, "VM 4711 > Firewall > Options > log_level_out");
    EXPECT_THAT(log.words, HasSubstr("default"));
    EXPECT_FALSE(log.config);
}

TEST(RuleOrigin, AnAbsentOptionIsTheDefault)
{
    OriginCase it;
    it.guest(250, "[OPTIONS]\nenable: 1\n");
    it.chain("veth250i3-IN", "-p udp -m udp --sport 67 --dport 68 -j ACCEPT\n"
                             "-j PVEFW-Drop\n"
                             "-j DROP\n" +
                                 kSignature);
    const RuleOrigin origin = it.origin("veth250i3-IN", 3);
    EXPECT_FALSE(origin.config);
    EXPECT_EQ(origin.place, "CT 250 > Firewall > Options > Input Policy");
    EXPECT_THAT(origin.words,
                HasSubstr("default: /etc/pve/firewall/250.fw does not set policy_in"));
}

TEST(RuleOrigin, ADefaultIsNotClaimedWithoutTheFile)
{
    OriginCase it;
    it.chain("veth250i3-IN", "-j PVEFW-Drop\n-j DROP\n" + kSignature);
    const RuleOrigin origin = it.origin("veth250i3-IN", 2);
    EXPECT_EQ(origin.place, "CT 250 > Firewall > Options > Input Policy");
    EXPECT_THAT(origin.words, Not(HasSubstr("default")));
    const RuleOrigin without =
        ruleOrigin(it.rule("veth250i3-IN", 2), nullptr, it.topology(), nullptr);
    EXPECT_FALSE(without.config);
    EXPECT_THAT(without.words, HasSubstr("policy DROP"));
}

TEST(RuleOrigin, TheHeadLeadsToOptionsAndSets)
{
    OriginCase it = webGuest();
    EXPECT_EQ(it.origin("tap4711i0-OUT", 3).place, "VM 4711 > Firewall > Options > MAC filter");
    EXPECT_THAT(it.origin("tap4711i0-OUT", 3).words, HasSubstr("default"));
    EXPECT_EQ(it.origin("tap4711i0-OUT", 4).place, "VM 4711 > Firewall > Options > IP filter");
    OriginCase set;
    set.guest(4711, "[OPTIONS]\nipfilter: 1\nradv: 0\nndp: 1\n[IPSET ipfilter-net0]\n192.0.2.1\n");
    set.chain("tap4711i0-OUT",
              "-p udp -m udp --sport 546 --dport 547 -g PVEFW-SET-ACCEPT-MARK\n"
              "-m mac ! --mac-source bc:24:11:12:67:00 -j DROP\n"
              "-p ipv6-icmp -m icmp6 --icmpv6-type 134 -j DROP\n"
              "-m set ! --match-set PVEFW-4711-ipfilter-net0-v6 src -j DROP\n"
              "-j MARK --set-xmark 0x0/0x80000000\n"
              "-p ipv6-icmp -m icmp6 --icmpv6-type 133 -g PVEFW-SET-ACCEPT-MARK\n"
              "-p ipv6-icmp -m icmp6 --icmpv6-type 135 -g PVEFW-SET-ACCEPT-MARK\n"
              "-p ipv6-icmp -m icmp6 --icmpv6-type 136 -g PVEFW-SET-ACCEPT-MARK\n"
              "-g PVEFW-SET-ACCEPT-MARK\n" +
                  kSignature,
              true);
    EXPECT_EQ(set.lines("tap4711i0-OUT", true),
              "- - 4711.fw:3 4711.fw:5 - 4711.fw:4 4711.fw:4 4711.fw:4 - -");
    EXPECT_EQ(set.origin("tap4711i0-OUT", 4, true).place,
              "VM 4711 > Firewall > IPSet > ipfilter-net0");
    EXPECT_EQ(set.origin("tap4711i0-OUT", 3, true).place,
              "VM 4711 > Firewall > Options > Router Advertisement");
}

TEST(RuleOrigin, WhatAnOptionSwitchesOffIsALine)
{
    OriginCase it;
    it.guest(4711, "[OPTIONS]\ndhcp: 0\n[RULES]\nIN ACCEPT -p udp -sport 67 -dport 68\n");
    it.chain("tap4711i0-IN", "-j CONNMARK --set-xmark 0x1267/0xffffffff\n"
                             "-p udp -m udp --sport 67 --dport 68 -j ACCEPT\n"
                             "-j PVEFW-Drop\n-j DROP\n" +
                                 kSignature);
    EXPECT_EQ(it.line("tap4711i0-IN", 2), "4711.fw:4");
}

// Order tells twins apart, and macros from the lines around them.
TEST(RuleOrigin, OrderTellsTwinsApart)
{
    OriginCase it;
    it.guest(4711, "[RULES]\n"                       // 1
                   "IN ACCEPT -p tcp -dport 80\n"    // 2
                   "IN Web(ACCEPT)\n"                // 3
                   "IN ACCEPT -p tcp -dport 80\n"    // 4
                   "IN Brandnew(ACCEPT)\n"           // 5
                   "IN ACCEPT -p tcp -dport 443\n"); // 6
    it.chain("tap4711i0-IN", "-p tcp -m tcp --dport 80 -j ACCEPT\n"
                             "-p tcp -m tcp --dport 80 -j ACCEPT\n"
                             "-p tcp -m tcp --dport 443 -j ACCEPT\n"
                             "-p tcp -m tcp --dport 80 -j ACCEPT\n"
                             "-p tcp -m tcp --dport 5555 -j ACCEPT\n"
                             "-p udp -m udp --dport 5555 -j ACCEPT\n"
                             "-p tcp -m tcp --dport 443 -j ACCEPT\n"
                             "-j PVEFW-Drop\n-j DROP\n" +
                                 kSignature);
    EXPECT_EQ(it.lines("tap4711i0-IN"),
              "4711.fw:2 4711.fw:3 4711.fw:3 4711.fw:4 4711.fw:5 4711.fw:5 "
              "4711.fw:6 - - -");
}

TEST(RuleOrigin, DoubtIsSaid)
{
    OriginCase it;
    it.guest(4711, "[RULES]\nIN DROP -p tcp -dport 99\nIN DROP -p tcp -dport 99\n");
    it.chain("tap4711i0-IN", "-p tcp -m tcp --dport 99 -j DROP\n"
                             "-p tcp -m tcp --dport 98 -j DROP\n"
                             "-j PVEFW-Drop\n-j DROP\n" +
                                 kSignature);
    EXPECT_THAT(it.origin("tap4711i0-IN", 1).words, HasSubstr("Line 3 could have made it"));
    const RuleOrigin stale = it.origin("tap4711i0-IN", 2);
    EXPECT_FALSE(stale.config);
    EXPECT_THAT(stale.words, HasSubstr("No line of /etc/pve/firewall/4711.fw"));
    OriginCase changed;
    changed.guest(4711, "[OPTIONS]\npolicy_in: ACCEPT\n[RULES]\nIN DROP -p tcp -dport 99\n");
    changed.chain("tap4711i0-IN", "-p tcp -m tcp --dport 99 -j DROP\n"
                                  "-p tcp -m tcp --dport 99 -j DROP\n"
                                  "-j PVEFW-Drop\n-j DROP\n" +
                                      kSignature + "-s 192.0.2.1/32 -j DROP\n");
    EXPECT_THAT(changed.origin("tap4711i0-IN", 1).words, HasSubstr("fits best"));
    EXPECT_THAT(changed.origin("tap4711i0-IN", 4).words, HasSubstr("The file says ACCEPT now"));
    EXPECT_THAT(changed.origin("tap4711i0-IN", 6).words, HasSubstr("Somebody else"));
    EXPECT_FALSE(changed.origin("tap4711i0-IN", 6).config);
}

// A rule whose chain was not read may be a line's as well as the policy's.
TEST(RuleOrigin, WithoutTheChainTheLineIsToldOnlyWhereItIsSure)
{
    OriginCase it = webGuest();
    RuleRef rule = it.rule("tap4711i0-IN", 10);
    const RuleOrigin alone = ruleOrigin(rule, &it.files(), it.topology(), nullptr);
    EXPECT_EQ(OriginCase::lineOf(alone), "4711.fw:15");
    const RuleOrigin either =
        ruleOrigin(it.rule("tap4711i0-IN", 14), &it.files(), it.topology(), nullptr);
    EXPECT_FALSE(either.config);
    EXPECT_THAT(either.words, HasSubstr("cannot be told"));
}

TEST(RuleOrigin, AddressesMeetInEverySpelling)
{
    OriginCase it;
    it.cluster(
        "[ALIASES]\nhere 192.0.2.0/24\nthere 2001:DB8:0::7\n[IPSET averyveryverylongname]\n");
    it.guest(4711, "[ALIASES]\n"                                       // 1
                   "Here 198.18.1.1\n"                                 // 2
                   "[RULES]\n"                                         // 3
                   "IN DROP -source here\n"                            // 4
                   "IN DROP -source DC/here\n"                         // 5
                   "IN DROP -source 198.18.5.77/16 -dest 192.0.2.3\n"  // 6
                   "IN DROP -source 198.18.0.1-198.18.0.9\n"           // 7
                   "IN DROP -source 198.18.0.1,198.18.0.2 -log info\n" // 8
                   "IN DROP -source +averyveryverylongname\n"          // 9
                   "IN DROP -source nobody\n"                          // 10
                   "IN DROP -p 47 -source 0.0.0.0/0\n"                 // 11
                   "IN DROP -p icmp -dport fragmentation-needed\n");   // 12
    it.chain("tap4711i0-IN", "-s 198.18.1.1/32 -j DROP\n"
                             "-s 192.0.2.0/24 -j DROP\n"
                             "-s 198.18.0.0/16 -d 192.0.2.3/32 -j DROP\n"
                             "-m iprange --src-range 198.18.0.1-198.18.0.9 -j DROP\n"
                             "-s 198.18.0.1/32 -j NFLOG --nflog-prefix \":4711:6:tap4711i0-IN: \"\n"
                             "-s 198.18.0.2/32 -j NFLOG --nflog-prefix \":4711:6:tap4711i0-IN: \"\n"
                             "-s 198.18.0.1/32 -j DROP\n"
                             "-s 198.18.0.2/32 -j DROP\n"
                             "-m set --match-set PVEFW-2E2A4D1 src -j DROP\n"
                             "-p gre -j DROP\n"
                             "-p icmp -m icmp --icmp-type 3/4 -j DROP\n"
                             "-j PVEFW-Drop\n-j DROP\n" +
                                 kSignature);
    EXPECT_EQ(it.lines("tap4711i0-IN"),
              "4711.fw:4 4711.fw:5 4711.fw:6 4711.fw:7 4711.fw:8 4711.fw:8 4711.fw:8 4711.fw:8 "
              "4711.fw:9 4711.fw:11 4711.fw:12 - - -");
}

TEST(RuleOrigin, TheNodeHasTwoFilesAndItsOwnServices)
{
    OriginCase it;
    it.host("[OPTIONS]\ntcpflags: 1\n[RULES]\nIN SSH(ACCEPT) -i vmbr7\nOUT DROP -i vmbr7 -p tcp "
            "-dport 25\n");
    it.cluster("[OPTIONS]\n"                                      // 1
               "policy_out: DROP\n"                               // 2
               "[IPSET management]\n"                             // 3
               "192.0.2.0/24\n"                                   // 4
               "[IPSET blacklist]\n"                              // 5
               "203.0.113.0/24\n"                                 // 6
               "[RULES]\n"                                        // 7
               "IN ACCEPT -source +management -p tcp -dport 22\n" // 8
               "GROUP shop\n"                                     // 9
               "IN REJECT -p tcp -dport 111\n");                  // 10
    const std::string office =
        "-p tcp -m set --match-set PVEFW-0-management-v4 src -m tcp --dport ";
    it.chain("PVEFW-HOST-IN", "-i lo -j ACCEPT\n"
                              "-m conntrack --ctstate INVALID -j DROP\n"
                              "-m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\n"
                              "-m set --match-set PVEFW-0-blacklist-v4 src -j PVEFW-blacklist\n"
                              "-m conntrack --ctstate INVALID,NEW -j PVEFW-smurfs\n"
                              "-p tcp -j PVEFW-tcpflags\n"
                              "-p igmp -j RETURN\n"
                              "-i vmbr7 -p tcp -m tcp --dport 22 -j RETURN\n" +
                                  office + "22 -j RETURN\n" +
                                  "-j GROUP-shop-IN\n"
                                  "-m mark --mark 0x80000000/0x80000000 -j RETURN\n"
                                  "-p tcp -m tcp --dport 111 -j PVEFW-reject\n" +
                                  office + "8006 -j RETURN\n" + office + "5900:5999 -j RETURN\n" +
                                  office + "3128 -j RETURN\n" + office + "22 -j RETURN\n" + office +
                                  "60000:60050 -j RETURN\n"
                                  "-s 192.0.2.8/32 -d 192.0.2.7/32 -p udp -m udp --dport 5405:5412 "
                                  "-j RETURN\n"
                                  "-j PVEFW-Drop\n"
                                  "-j DROP\n" +
                                  kSignature);
    it.chain("PVEFW-HOST-OUT", "-o lo -j ACCEPT\n"
                               "-o vmbr7 -p tcp -m tcp --dport 25 -j DROP\n"
                               "-d 192.0.2.0/24 -p tcp -m tcp --dport 8006 -j RETURN\n"
                               "-d 192.0.2.0/24 -p tcp -m tcp --dport 22 -j RETURN\n"
                               "-d 192.0.2.0/24 -p tcp -m tcp --dport 5900:5999 -j RETURN\n"
                               "-d 192.0.2.0/24 -p tcp -m tcp --dport 3128 -j RETURN\n"
                               "-j PVEFW-Drop\n"
                               "-j DROP\n" +
                                   kSignature);
    EXPECT_EQ(
        it.lines("PVEFW-HOST-IN"),
        "- - - cluster.fw:5 - host.fw:2 - host.fw:4 cluster.fw:8 cluster.fw:9 cluster.fw:9 "
        "cluster.fw:10 cluster.fw:3 cluster.fw:3 cluster.fw:3 cluster.fw:3 cluster.fw:3 - - - -");
    EXPECT_EQ(it.lines("PVEFW-HOST-OUT"), "- host.fw:5 - - - - cluster.fw:2 cluster.fw:2 -");
    EXPECT_EQ(it.origin("PVEFW-HOST-IN", 8).place, "Node pve7 > Firewall > Rules");
    EXPECT_EQ(it.origin("PVEFW-HOST-IN", 12).place, "Datacenter > Firewall > Rules");
    EXPECT_EQ(it.origin("PVEFW-HOST-IN", 6).place,
              "Node pve7 > Firewall > Options > TCP flags filter");
    EXPECT_EQ(it.origin("PVEFW-HOST-IN", 13).place, "Datacenter > Firewall > IPSet > management");
    EXPECT_EQ(it.origin("PVEFW-HOST-IN", 20).place,
              "Datacenter > Firewall > Options > Input Policy");
    EXPECT_THAT(it.origin("PVEFW-HOST-IN", 2).words, HasSubstr("INVALID"));
    EXPECT_THAT(it.origin("PVEFW-HOST-IN", 18).words, HasSubstr("corosync"));
}

} // namespace
} // namespace vs
