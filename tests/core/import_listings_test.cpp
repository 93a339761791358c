// SPDX-License-Identifier: GPL-3.0-or-later
// Text listings of ip and bridge, and lines of the firewall's log.
#include "core/parse/bridge_text.h"
#include "core/parse/firewall_log.h"
#include "core/parse/ip_text.h"

#include "import_fixture.h"

namespace vs {

namespace {

const LinkText* linkNamed(const IpText& text, const std::string& name)
{
    for (const LinkText& link : text.links())
        if (link.interface.name == name)
            return &link;
    return nullptr;
}

TEST(IpText, ListingsOfTheLab)
{
    for (const char* file : {"ip-link.txt", "ip-d-link.txt", "ip-addr.txt"}) {
        IpText text;
        std::istringstream lines(test::pasteText("rst-dropped/" + std::string(file)));
        for (std::string line; std::getline(lines, line);)
            EXPECT_TRUE(text.take(line)) << file << ": " << line;
        const LinkText* leg = linkNamed(text, "fwln811i0");
        ASSERT_NE(leg, nullptr) << file;
        EXPECT_EQ(leg->master, "fwbr811i0");
        EXPECT_EQ(leg->peer, "fwpr811p0");
        EXPECT_TRUE(leg->interface.up);
        EXPECT_EQ(leg->interface.mtu, 1500);
        EXPECT_TRUE(leg->interface.mac.known());
        ASSERT_NE(linkNamed(text, "vmbr0"), nullptr);
    }
}

TEST(IpText, AddressesAndDetails)
{
    IpText text;
    EXPECT_TRUE(text.take("5: vmbr0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 9000 qdisc noqueue"));
    EXPECT_TRUE(text.take("    link/ether 4e:2d:8e:b2:74:8f brd ff:ff:ff:ff:ff:ff"));
    EXPECT_TRUE(text.take("    bridge forward_delay 0 stp_state 1 vlan_filtering 1"));
    EXPECT_TRUE(text.take("    inet 10.10.10.1/24 scope global vmbr0"));
    EXPECT_FALSE(text.take("    something else"));
    const Interface& bridge = text.links().front().interface;
    EXPECT_EQ(bridge.kind, "bridge");
    EXPECT_TRUE(bridge.vlanFiltering);
    EXPECT_TRUE(bridge.stp);
    EXPECT_EQ(bridge.mtu, 9000);
    ASSERT_EQ(bridge.addresses.size(), 1U);
    EXPECT_EQ(bridge.addresses[0].toString(), "10.10.10.1/24");
    EXPECT_FALSE(text.take("12:30:00 no listing"));
}

TEST(IpText, BridgeLink)
{
    IpText text;
    EXPECT_TRUE(text.take("9: tap811i0: <BROADCAST,UP,LOWER_UP> mtu 1500 master fwbr811i0 state "
                          "blocking priority 32 cost 2"));
    EXPECT_EQ(text.links().front().master, "fwbr811i0");
    EXPECT_EQ(text.links().front().interface.portState, "blocking");
}

TEST(BridgeText, ForwardingDatabase)
{
    const auto line = parseBridgeFdbLine("bc:24:11:aa:08:11 dev tap811i0 vlan 20 master fwbr811i0");
    ASSERT_TRUE(line);
    EXPECT_EQ(line->port, "tap811i0");
    EXPECT_EQ(line->bridge, "fwbr811i0");
    EXPECT_EQ(line->vlan, 20);
    EXPECT_FALSE(line->permanent);
    EXPECT_TRUE(parseBridgeFdbLine("33:33:00:00:00:01 dev vmbr0 self permanent")->permanent);
    EXPECT_FALSE(parseBridgeFdbLine("bc:24:11:aa:08:11 > bc:24:11:aa:01:01"));
}

TEST(BridgeText, Vlans)
{
    BridgeVlanText text;
    EXPECT_FALSE(text.take("eno1              1 PVID Egress Untagged")); // no heading yet
    EXPECT_TRUE(text.take("port              vlan-id"));
    EXPECT_TRUE(text.take("eno1              1 PVID Egress Untagged"));
    EXPECT_TRUE(text.take("                  2-4"));
    EXPECT_TRUE(text.take("fwpr811p0         20 PVID Egress Untagged"));
    EXPECT_FALSE(text.take("and that is all"));
    ASSERT_EQ(text.ports().size(), 2U);
    EXPECT_EQ(text.ports()[0].vlans, (std::vector<std::uint16_t>{1, 2, 3, 4}));
    EXPECT_EQ(text.ports()[0].pvid, 1);
    EXPECT_EQ(text.ports()[1].pvid, 20);
}

TEST(BridgeText, Brctl)
{
    BrctlText text;
    EXPECT_TRUE(text.take("bridge name\tbridge id\t\tSTP enabled\tinterfaces"));
    EXPECT_TRUE(text.take("fwbr811i0\t\t8000.4e2d8eb2748f\tno\t\tfwln811i0"));
    EXPECT_TRUE(text.take("\t\t\t\t\t\t\ttap811i0"));
    EXPECT_FALSE(text.take("so it looks"));
    using Pair = std::pair<std::string, std::string>;
    EXPECT_EQ(text.ports(),
              (std::vector<Pair>{{"fwln811i0", "fwbr811i0"}, {"tap811i0", "fwbr811i0"}}));
}

TEST(FirewallLog, PolicyRuleAndTimeZone)
{
    const std::string rest = " IN=fwbr811i0 OUT=fwbr811i0 PHYSIN=fwln811i0 PHYSOUT=tap811i0 "
                             "MAC=bc:24:11:aa:08:11:bc:24:11:aa:01:01:08:00 SRC=10.10.10.101 "
                             "DST=10.10.10.81 LEN=60 TTL=64 ID=44005 DF PROTO=TCP SPT=49496 DPT=81 "
                             "SEQ=3255889386 ACK=0 WINDOW=64240 SYN";
    const auto policy =
        parseFirewallLogLine("811 6 tap811i0-IN 26/Nov/2026:18:13:42 +0100 policy DROP:" + rest);
    ASSERT_TRUE(policy);
    EXPECT_EQ(policy->vmid, 811);
    EXPECT_EQ(policy->time, 1795713222 * kSecond);
    EXPECT_TRUE(policy->policy);
    EXPECT_EQ(policy->step.verdict, "drop");
    EXPECT_EQ(policy->step.physIn, "fwln811i0");
    EXPECT_TRUE(policy->step.numbersTold);
    const auto group = parseFirewallLogLine("0 6 GROUP-web-IN 26/Nov/2026:18:13:42 +0000" + rest);
    ASSERT_TRUE(group);
    EXPECT_TRUE(group->step.verdict.empty());
    EXPECT_FALSE(parseFirewallLogLine("0 5 - 26/Nov/2026:18:13:42 +0000 starting pvefw logger"));
    EXPECT_FALSE(
        parseFirewallLogLine("0 6 - 26/Nov/2026:18:13:42 +0000 TRACE: filter:X:rule:1" + rest));
}

} // namespace

} // namespace vs
