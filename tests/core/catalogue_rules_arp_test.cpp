// SPDX-License-Identifier: GPL-3.0-or-later
// ARP that a guest sends and that its firewall bridge keeps: MAC filter or list of addresses.
#include "core/model/node_state.h"
#include "tests/core/made/made_firewall.h"

#include <gtest/gtest.h>

using namespace vs;
using namespace vs::made;

namespace {

struct ArpOfCt : ::testing::Test
{
    /// The rules of ebtables for veth101i0, with the counters of the MAC rule and of the list's
    /// end.
    std::shared_ptr<const NodeState> state(std::uint64_t mac, std::uint64_t list) const
    {
        auto state = std::make_shared<NodeState>();
        const std::string text = scene.node.macOf(scene.ct).toString();
        state->ebtables = {
            {"veth101i0-OUT", 1, "-A veth101i0-OUT -s ! " + text + " -j DROP", "DROP", mac, 0},
            {"veth101i0-OUT", 2, "-A veth101i0-OUT -p ARP -j veth101i0-OUT-ARP",
             "veth101i0-OUT-ARP", 9, 0},
            {"veth101i0-OUT", 3, "-A veth101i0-OUT -j ACCEPT", "ACCEPT", 9, 0},
            {"veth101i0-OUT-ARP", 1,
             "-A veth101i0-OUT-ARP -p ARP --arp-ip-src 10.0.0.101 -j RETURN", "RETURN", 9, 0},
            {"veth101i0-OUT-ARP", 2, "-A veth101i0-OUT-ARP -j DROP", "DROP", list, 0}};
        return state;
    }

    void dies(const IpAddress& as, const Mac& mac)
    {
        scene.see(arp(as, scene.plainIp, mac), scene.node.path(scene.ct, scene.plain), 1);
    }

    std::string ids(std::uint64_t mac, std::uint64_t list)
    {
        scene.analysis.onNodeState(state(mac, list));
        return findingIds(*scene.end());
    }

    Scene scene;
    Mac own = scene.node.macOf(scene.ct);
    Mac foreign = scene.node.macOf(scene.vm);
    IpAddress alias = ip("10.0.0.199");
};

} // namespace

TEST_F(ArpOfCt, AnAddressThatIsNotInTheList)
{
    scene.analysis.onNodeState(state(0, 5));
    dies(alias, own);
    scene.analysis.onNodeState(state(0, 6));
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "arp-filter");
    const Finding finding = findingOf(*snapshot, "arp-filter");
    EXPECT_EQ(finding.title, "The ARP request from 10.0.0.199 is dropped by the ARP filter of "
                             "CT 101");
    EXPECT_NE(finding.why[1].text.find("allows these addresses: 10.0.0.101."), std::string::npos);
    EXPECT_EQ(finding.remedies[0].text, "Add 10.0.0.199 to the IP set ipfilter-net0 of CT 101");
}

TEST_F(ArpOfCt, AForeignMac)
{
    scene.analysis.onNodeState(state(3, 5));
    dies(scene.ctIp, foreign);
    EXPECT_EQ(ids(4, 5), "mac-filter");
}

TEST_F(ArpOfCt, AForeignMacWithAForeignAddressMeetsTheMacRuleFirst)
{
    scene.analysis.onNodeState(state(3, 5));
    dies(alias, foreign);
    EXPECT_EQ(ids(4, 5), "mac-filter");
}

TEST_F(ArpOfCt, OneReadingOnlySuspects)
{
    dies(alias, own);
    scene.analysis.onNodeState(state(0, 6));
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "arp-filter");
    EXPECT_NE(findingOf(*snapshot, "arp-filter").title.find("most likely"), std::string::npos);
}

TEST_F(ArpOfCt, AnAllowedAddressWithTheOwnMacIsNoFiltersDoing)
{
    scene.analysis.onNodeState(state(0, 5));
    dies(scene.ctIp, own);
    EXPECT_EQ(ids(0, 6), "undelivered-unexplained");
}

TEST_F(ArpOfCt, CountersThatStoodStillAcquit)
{
    scene.analysis.onNodeState(state(3, 5));
    dies(alias, foreign);
    EXPECT_EQ(ids(3, 5), "undelivered-unexplained");
}

TEST_F(ArpOfCt, WithoutEbtablesAForeignMacIsSuspectedAndAnAddressIsNot)
{
    dies(scene.ctIp, foreign);
    EXPECT_EQ(findingIds(*scene.end()), "mac-filter");
    Scene second;
    second.see(arp(alias, second.plainIp, own), second.node.path(second.ct, second.plain), 1);
    EXPECT_EQ(findingIds(*second.end()), "undelivered-unexplained");
}

TEST_F(ArpOfCt, ArpThatDiesInTheBridgeIsNotTheFilters)
{
    scene.analysis.onNodeState(state(0, 5));
    scene.see(arp(alias, scene.plainIp, own), scene.node.path(scene.ct, scene.plain), 3);
    EXPECT_EQ(ids(0, 6), "undelivered-unexplained");
}
