// SPDX-License-Identifier: GPL-3.0-or-later
// The classes of wiring, on made-up traces: each with the fact that shows it, and without.
#include "tests/core/made/made_firewall.h"

#include <gtest/gtest.h>

using namespace vs;
using namespace vs::made;

namespace {

struct Wiring : ::testing::Test
{
    /// A copy of the scene's topology with changes, in force from now on.
    void rewire(const std::function<void(Topology&)>& change)
    {
        Topology copy = *scene->topology;
        change(copy);
        copy.index();
        scene->topology = std::make_shared<const Topology>(std::move(copy));
        scene->analysis.onTopology(scene->topology);
    }

    static Interface& named(Topology& topology, const std::string& name)
    {
        for (Interface& interface : topology.interfaces) {
            if (interface.name == name)
                return interface;
        }
        ADD_FAILURE() << "no " << name;
        return topology.interfaces.front();
    }

    InterfaceId id(const std::string& name) const { return scene->topology->findByName(name)->id; }

    /// A SYN of CT 101 to VM 811 that ends in vmbr0.
    void synDiesInVmbr0(std::uint32_t payload = 0)
    {
        scene->see(tcp(scene->ctIp, 40000, scene->vmIp, 81, tcpflag::Syn, 1000, 0, payload),
                   scene->node.path(scene->ct, scene->vm), 3);
    }

    /// The one finding there is, of this class, on a packet that was dropped in `device`.
    Finding only(const std::string& idWanted, const std::string& device)
    {
        snapshot = scene->end();
        EXPECT_EQ(findingIds(*snapshot), idWanted);
        const auto& judgement = snapshot->journeys.back()->judgement;
        EXPECT_EQ(judgement.kind, VerdictKind::Dropped);
        if (judgement.drop) {
            EXPECT_EQ(scene->topology->nameOf(judgement.drop->device), device);
        }
        Finding finding = findingOf(*snapshot, idWanted);
        EXPECT_EQ(finding.journeys.size(), 1U);
        EXPECT_FALSE(finding.remedies.empty());
        for (const Cause& cause : finding.why)
            EXPECT_EQ(cause.text.find('{'), std::string::npos) << cause.text;
        return finding;
    }

    std::optional<Scene> scene{std::in_place};
    std::shared_ptr<const Snapshot> snapshot;
};

} // namespace

TEST_F(Wiring, APortThatListensIsNamedOnEitherSide)
{
    for (const char* port : {"fwpr101p0", "fwpr811p0"}) {
        scene.emplace();
        rewire([&](Topology& t) { named(t, port).portState = "listening"; });
        synDiesInVmbr0();
        const Finding finding = only("port-not-forwarding", "vmbr0");
        EXPECT_EQ(finding.title, std::string("The SYN from CT 101 is dropped in vmbr0: port ") +
                                     port + " does not forward");
        EXPECT_NE(finding.why[1].text.find("it is listening"), std::string::npos);
    }
}

TEST_F(Wiring, PortsThatForwardAreNotBlamed)
{
    synDiesInVmbr0();
    only("undelivered-unexplained", "vmbr0");
}

TEST_F(Wiring, OnlyTwoIsolatedPortsAreKeptApart)
{
    rewire([](Topology& t) {
        named(t, "fwpr101p0").isolated = named(t, "fwpr811p0").isolated = true;
    });
    synDiesInVmbr0();
    EXPECT_EQ(only("port-isolated", "vmbr0").title,
              "The SYN from CT 101 is dropped in vmbr0: fwpr101p0 and fwpr811p0 are isolated from "
              "each other");
}

TEST_F(Wiring, OneIsolatedPortMaySpeakToOthers)
{
    rewire([](Topology& t) { named(t, "fwpr101p0").isolated = true; });
    synDiesInVmbr0();
    only("undelivered-unexplained", "vmbr0");
}

TEST_F(Wiring, PortsWithoutACommonVlanPassNothing)
{
    rewire([](Topology& t) {
        named(t, "vmbr0").vlanFiltering = true;
        named(t, "fwpr101p0").vlans = {20};
        named(t, "fwpr101p0").pvid = 20;
        named(t, "fwpr811p0").vlans = {1, 2, 3, 30};
        named(t, "fwpr811p0").pvid = 30;
    });
    synDiesInVmbr0();
    const Finding finding = only("vlan-not-on-port", "vmbr0");
    EXPECT_EQ(finding.title,
              "The SYN from CT 101 is dropped in vmbr0: fwpr811p0 has not 20 among its VLANs");
    EXPECT_NE(finding.why[1].text.find("1-3, 30"), std::string::npos);
}

TEST_F(Wiring, ACommonVlanOrAnUnawareBridgeIsNoVlanFault)
{
    for (const bool aware : {true, false}) {
        scene.emplace();
        rewire([&](Topology& t) {
            named(t, "vmbr0").vlanFiltering = aware;
            named(t, "fwpr101p0").vlans = {20};
            named(t, "fwpr811p0").vlans = {aware ? std::uint16_t{20} : std::uint16_t{30}};
        });
        synDiesInVmbr0();
        only("undelivered-unexplained", "vmbr0");
    }
}

TEST_F(Wiring, APacketLargerThanTheNextLinkIsLost)
{
    rewire([](Topology& t) { named(t, "fwpr811p0").mtu = 1400; });
    synDiesInVmbr0(1448); // 1488 bytes
    const Finding finding = only("mtu-black-hole", "vmbr0");
    EXPECT_EQ(finding.title,
              "The SYN from CT 101 is dropped in vmbr0: fwpr811p0 takes 1400 bytes, it has 1488");
}

TEST_F(Wiring, AReasonThatSaysNothingDoesNotClearTheNarrowLink)
{
    // Linux 6.18 frees what is too large for the port behind a filtered bridge so.
    for (const auto& [reason, found] :
         {std::pair("NOT_SPECIFIED", "mtu-black-hole"), std::pair("PKT_TOO_BIG", "mtu-black-hole"),
          std::pair("NO_SOCKET", "undelivered-unexplained")}) {
        scene.emplace();
        rewire([](Topology& t) { named(t, "fwpr811p0").mtu = 1400; });
        synDiesInVmbr0(1448);
        const auto whole = scene->end();
        const auto told = changed(*whole, 0, [&](Judgement& judgement) {
            auto evidence = std::make_shared<Evidence>();
            evidence->kernelDrop.emplace().reason = reason;
            judgement.evidence = evidence;
        });
        EXPECT_EQ(findingIds(*told), found) << reason;
    }
}

TEST_F(Wiring, APacketThatFitsOrIsSeveralInOneIsNotTooLarge)
{
    for (const std::uint32_t payload : {1360U, 9000U}) {
        scene.emplace();
        rewire([](Topology& t) { named(t, "fwpr811p0").mtu = 1400; });
        synDiesInVmbr0(payload);
        only("undelivered-unexplained", "vmbr0");
    }
}

TEST_F(Wiring, AnUnknownMacIsNotFloodedWhereFloodingIsOff)
{
    const auto deaf = [this](Topology& t) {
        named(t, "fwpr811p0").flood = named(t, "fwpr811p0").learning = false;
        t.fdb.push_back({*Mac::parse("3c:ec:ef:00:00:01"), scene->eno1, scene->vmbr0, 0, true});
    };
    rewire(deaf);
    synDiesInVmbr0();
    const Finding finding = only("mac-not-learnt", "vmbr0");
    EXPECT_EQ(finding.remedies[0].how, "bridge fdb add " + scene->node.macOf(scene->vm).toString() +
                                           " dev fwpr811p0 master static");

    scene.emplace();
    rewire([&](Topology& t) {
        deaf(t);
        t.fdb.push_back({scene->node.macOf(scene->vm), id("fwpr811p0"), scene->vmbr0, 0, true});
    });
    synDiesInVmbr0();
    only("undelivered-unexplained", "vmbr0");

    scene.emplace(); // the forwarding database could not be read
    rewire([&](Topology& t) {
        deaf(t);
        t.fdb.clear();
    });
    synDiesInVmbr0();
    only("undelivered-unexplained", "vmbr0");
}

TEST_F(Wiring, AContainersDownVethIsALinkDown)
{
    rewire([](Topology& t) {
        Interface& veth = named(t, "veth101i0");
        veth.master = {};
        veth.up = veth.carrier = false;
        veth.portState.clear();
        t.guests[0].nics[0].linkDown = true;
    });
    scene->see(tcp(scene->plainIp, 40000, scene->ctIp, 80, tcpflag::Syn, 1, 0),
               scene->node.path(scene->plain, scene->ct), 3);
    const Finding finding = only("link-down", "fwbr101i0");
    EXPECT_EQ(finding.title, "The SYN from VM 812 is lost at fwln101i0: veth101i0 is down");
    EXPECT_NE(finding.why[1].text.find("link_down=1"), std::string::npos);
}

TEST_F(Wiring, ATapWithoutBridgeLosesWhatTheGuestSends)
{
    rewire([](Topology& t) {
        named(t, "tap811i0").master = {};
        named(t, "tap811i0").portState.clear();
    });
    scene->see(tcp(scene->vmIp, 40000, scene->plainIp, 80, tcpflag::Syn, 1, 0),
               scene->node.path(scene->vm, scene->plain), 1);
    const Finding finding = only("port-without-bridge", "tap811i0");
    EXPECT_EQ(finding.title, "The SYN from VM 811 is lost at tap811i0: it is in no bridge");
    EXPECT_EQ(finding.remedies[0].how, "ip link set tap811i0 master fwbr811i0");
}

TEST_F(Wiring, ATapWithoutBridgeIsNotReachedEither)
{
    rewire([](Topology& t) { named(t, "tap811i0").master = {}; });
    scene->see(tcp(scene->ctIp, 40000, scene->vmIp, 80, tcpflag::Syn, 1, 0),
               scene->node.path(scene->ct, scene->vm), 5);
    EXPECT_EQ(only("port-without-bridge", "fwbr811i0").title,
              "The SYN from CT 101 is lost at tap811i0: it is in no bridge");
}

TEST_F(Wiring, ATapInItsBridgeIsNotBlamed)
{
    scene->see(tcp(scene->vmIp, 40000, scene->plainIp, 80, tcpflag::Syn, 1, 0),
               scene->node.path(scene->vm, scene->plain), 1);
    only("undelivered-unexplained", "fwbr811i0");
}

TEST_F(Wiring, WhatARuleEndedIsNotTheWiringsFault)
{
    rewire([](Topology& t) { named(t, "fwpr811p0").portState = "learning"; });
    Firewall firewall;
    firewall.forwardPolicy = "DROP";
    scene->firewall(firewall, [](RuleListing& list) {
        for (RuleTable& table : list.tables) {
            for (Chain& chain : table.chains) {
                if (chain.name == "FORWARD" && table.name == "filter") {
                    chain.policyPackets += 1;
                    chain.policyBytes += 40;
                }
            }
        }
    });
    synDiesInVmbr0();
    only("forward-policy", "vmbr0");
}

TEST_F(Wiring, AnUnpluggedVmIsALinkDownAndNotLostInTheGuest)
{
    for (const bool down : {true, false}) {
        scene.emplace();
        rewire([&](Topology& t) { t.guests[1].nics[0].linkDown = down; });
        scene->see(tcp(scene->ctIp, 40000, scene->vmIp, 80, tcpflag::Syn, 1000, 0),
                   scene->node.path(scene->ct, scene->vm));
        snapshot = scene->end();
        EXPECT_EQ(snapshot->journeys[0]->judgement.kind, VerdictKind::Delivered);
        EXPECT_EQ(findingIds(*snapshot), down ? "link-down" : "lost-in-guest");
        if (down) {
            EXPECT_EQ(findingOf(*snapshot, "link-down").title,
                      "The SYN from CT 101 is lost at tap811i0: net0 of VM 811 is unplugged");
        }
    }
}

TEST_F(Wiring, OneMacToAndFroBetweenTwoPortsIsThereTwice)
{
    const Mac mac = scene->node.macOf(scene->vm);
    const auto says = [&](std::size_t guest, std::uint16_t port) {
        Packet packet = udp(scene->node.addressOf(guest), port, scene->lanIp, 9);
        packet.sourceMac = mac;
        scene->see(packet, scene->node.pathOut(guest, scene->eno1));
        scene->wait(kSecond);
    };
    says(scene->vm, 1);
    says(scene->plain, 2);
    says(scene->vm, 3);
    snapshot = scene->end();
    EXPECT_EQ(findingIds(*snapshot), "duplicate-mac");
    const Finding finding = findingOf(*snapshot, "duplicate-mac");
    EXPECT_EQ(finding.title, mac.toString() + " is the MAC address of two: VM 811 (tap811i0) and "
                                              "VM 812 (tap812i0) both send with it in vmbr0");
    EXPECT_EQ(finding.journeys.size(), 3U);
}

TEST_F(Wiring, AMacThatMovedOnceIsNotThereTwice)
{
    for (const std::size_t guest : {scene->vm, scene->plain}) {
        Packet packet = udp(scene->node.addressOf(guest), 1, scene->lanIp, 9);
        packet.sourceMac = scene->node.macOf(scene->vm);
        scene->see(packet, scene->node.pathOut(guest, scene->eno1));
    }
    EXPECT_EQ(findingIds(*scene->end()), "");
}

TEST_F(Wiring, TwoAnswersForOneAddressAreTwoStations)
{
    for (const std::size_t guest : {scene->vm, scene->plain}) {
        Packet reply = arp(scene->vmIp, scene->lanIp, scene->node.macOf(guest), true);
        reply.arpTargetMac = *Mac::parse("3c:ec:ef:10:10:50");
        scene->see(reply, scene->node.pathOut(guest, scene->eno1));
    }
    snapshot = scene->end();
    EXPECT_EQ(snapshot->journeys.size(), 2U);
    EXPECT_EQ(findingIds(*snapshot), "duplicate-ip");
    EXPECT_EQ(findingOf(*snapshot, "duplicate-ip").title,
              "Two answer for 10.0.0.81: VM 811 (" + scene->node.macOf(scene->vm).toString() +
                  ") and VM 812 (" + scene->node.macOf(scene->plain).toString() + ")");
}

TEST_F(Wiring, TheSameStationMayAnswerTwice)
{
    for (int i = 0; i < 2; ++i) {
        scene->see(arp(scene->vmIp, scene->lanIp, scene->node.macOf(scene->vm), true),
                   scene->node.pathOut(scene->vm, scene->eno1));
        scene->wait(kSecond);
    }
    EXPECT_EQ(findingIds(*scene->end()), "");
}

TEST_F(Wiring, ATagOnAnUnawareBridgePutsGuestsOnTwoBridges)
{
    for (const bool tagged : {true, false}) {
        scene.emplace();
        rewire([&](Topology& t) {
            for (Guest& guest : t.guests)
                guest.nics[0].bridge = "vmbr0";
            Interface own = named(t, "vmbr0");
            own.id = InterfaceId{90};
            own.name = "vmbr0v20";
            own.addresses.clear();
            t.interfaces.push_back(own);
            if (tagged) {
                t.guests[2].nics[0].tag = 20;
            }
            named(t, "tap812i0").master = InterfaceId{90};
        });
        scene->see(arp(scene->plainIp, scene->ctIp, scene->node.macOf(scene->plain)),
                   {{id("tap812i0"), Direction::In}, {id("vmbr0v20"), Direction::In}});
        snapshot = scene->end();
        EXPECT_EQ(findingIds(*snapshot), tagged ? "vlan-on-unaware-bridge" : "");
        if (tagged) {
            EXPECT_EQ(findingOf(*snapshot, "vlan-on-unaware-bridge").title,
                      "VM 812 asks for CT 101 in vain: they sit on two bridges, vmbr0v20 and "
                      "vmbr0");
        }
    }
}
