// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/nic_wiring.h"

#include <gtest/gtest.h>

using namespace vs;

namespace {

using Link = PortFacts::Link;

/// One guest, firewalled, on vmbr0; every port up and forwarding.
class NicWiring : public testing::Test
{
protected:
    NicWiring()
    {
        add("vmbr0", InterfaceRole::Bridge);
        add("fwbr811i0", InterfaceRole::FirewallBridge);
        add("tap811i0", InterfaceRole::GuestTap, "fwbr811i0");
        add("fwln811i0", InterfaceRole::FirewallGuestLeg, "fwbr811i0");
        add("fwpr811p0", InterfaceRole::FirewallBridgeLeg, "vmbr0");
        Guest guest;
        guest.vmid = 811;
        GuestNic nic;
        nic.bridge = "vmbr0";
        nic.firewall = true;
        nic.host = of("tap811i0").id;
        guest.nics = {nic};
        m_topology.guests = {guest};
        m_topology.index();
    }

    void add(const char* name, InterfaceRole role, const char* master = nullptr)
    {
        Interface made;
        made.id = InterfaceId{static_cast<std::uint32_t>(m_topology.interfaces.size()) + 1};
        made.name = name;
        made.role = role;
        made.mtu = 1500;
        made.up = made.carrier = true;
        if (master != nullptr) {
            made.master = of(master).id;
            made.portState = "forwarding";
        }
        m_topology.interfaces.push_back(made);
        m_topology.index();
    }

    Interface& of(const char* name)
    {
        for (Interface& interface : m_topology.interfaces)
            if (interface.name == name)
                return interface;
        throw std::runtime_error(name);
    }
    GuestNic& nic() { return m_topology.guests[0].nics[0]; }
    PortFacts facts() const { return factsOfNic(m_topology, {}); }
    std::vector<std::string> chain() const
    {
        std::vector<std::string> names;
        for (const InterfaceId id : nicChain(m_topology, {}))
            names.push_back(m_topology.nameOf(id));
        return names;
    }

    using Names = std::vector<std::string>;
    Topology m_topology;
};

} // namespace

TEST_F(NicWiring, ChainRunsFromTheGuestOutwards)
{
    EXPECT_EQ(chain(), (Names{"tap811i0", "fwbr811i0", "fwln811i0", "fwpr811p0"}));
    of("fwln811i0").peer = of("fwpr811p0").id;
    EXPECT_EQ(chain().size(), 4U);
    EXPECT_EQ(bridgeNameOf(m_topology, {}), "vmbr0");
    of("tap811i0").master = of("vmbr0").id;
    EXPECT_EQ(chain(), (Names{"tap811i0"}));
    EXPECT_EQ(wiredBridge(m_topology, {}), of("vmbr0").id);
    nic().host = {};
    EXPECT_EQ(chain(), Names{});
    EXPECT_FALSE(wiredBridge(m_topology, {}).valid());
}

TEST_F(NicWiring, BridgeIsAsWiredElseAsConfigured)
{
    nic().bridge = "vmbr7"; // changed, and the guest has not been restarted
    EXPECT_EQ(bridgeNameOf(m_topology, {}), "vmbr0");
    nic().host = {};
    EXPECT_EQ(bridgeNameOf(m_topology, {}), "vmbr7");
    nic().bridge = "vmbr0";
    nic().tag = 20;
    EXPECT_EQ(bridgeNameOf(m_topology, {}), "vmbr0") << "there is no bridge for the tag yet";
    add("vmbr0v20", InterfaceRole::Bridge);
    EXPECT_EQ(bridgeNameOf(m_topology, {}), "vmbr0v20");
    of("vmbr0").vlanFiltering = true;
    EXPECT_EQ(bridgeNameOf(m_topology, {}), "vmbr0");
}

TEST_F(NicWiring, APlainPortIsNotRemarkable)
{
    EXPECT_EQ(facts().port, of("fwpr811p0").id);
    EXPECT_EQ(facts().link, Link::Up);
    EXPECT_EQ(facts().bridgeMtu, 1500);
    EXPECT_FALSE(facts().remarkable());
    nic().tag = 20;
    EXPECT_EQ(facts().tag, 20);
    EXPECT_FALSE(facts().remarkable()) << "a tag is everyday";
    nic().tag = 0;
    of("fwpr811p0").pvid = 30;
    EXPECT_EQ(facts().tag, 0) << "a PVID means nothing to a bridge that does not filter";
    of("vmbr0").vlanFiltering = true;
    EXPECT_EQ(facts().tag, 30);
}

TEST_F(NicWiring, TellsTheFirstBreakOfTheLink)
{
    of("fwpr811p0").carrier = false;
    EXPECT_EQ(facts().link, Link::NoCarrier);
    of("fwbr811i0").up = false;
    EXPECT_EQ(facts().link, Link::Disabled);
    nic().linkDown = true;
    EXPECT_EQ(facts().link, Link::Unplugged);
    EXPECT_TRUE(facts().remarkable());
    nic().host = {};
    EXPECT_EQ(facts().link, Link::Absent);
    EXPECT_FALSE(facts().remarkable()) << "a stopped guest is shown as such";
    m_topology.inferred = true;
    EXPECT_EQ(facts().link, Link::Up) << "a capture file tells no link states";
}

TEST_F(NicWiring, TellsWhatDiffers)
{
    of("tap811i0").mtu = 1400;
    EXPECT_EQ(facts().mtu, 1400);
    of("fwpr811p0").isolated = true;
    of("fwpr811p0").portState = "blocking";
    EXPECT_TRUE(facts().isolated);
    EXPECT_EQ(facts().stp, "blocking");
    of("fwpr811p0").portState = "disabled";
    EXPECT_EQ(facts().stp, "") << "that is the link's fact, told once";
    of("fwpr811p0").learning = false;
    of("fwpr811p0").flood = false;
    EXPECT_TRUE(facts().noLearning && facts().noFlooding);

    add("eno1", InterfaceRole::Uplink, "vmbr0");
    of("eno1").mtu = 9000;
    EXPECT_EQ(factsOfPort(m_topology, of("eno1").id).mtu, 9000);
    EXPECT_EQ(factsOfPort(m_topology, InterfaceId{999}), PortFacts{});
}
