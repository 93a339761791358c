// SPDX-License-Identifier: GPL-3.0-or-later
// The classes about the network behind the node's cards, on made traces.
#include "core/model/node_state.h"
#include "tests/core/made/made_firewall.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace vs;
using namespace vs::made;
using testing::HasSubstr;

namespace {

struct Uplink : ::testing::Test
{
    /// Asks the LAN once; the answer comes back if `answered`.
    void ask(std::size_t guest, const IpAddress& source, std::uint16_t port, bool answered)
    {
        scene.see(scene.from(guest, tcp(source, port, scene.lanIp, 443, tcpflag::Syn, 1, 0)),
                  scene.node.pathOut(guest, scene.eno1));
        if (answered)
            scene.see(tcp(scene.lanIp, 443, source, port, tcpflag::Syn | tcpflag::Ack, 9, 2),
                      scene.node.pathIn(scene.eno1, guest));
        scene.wait(kSecond);
    }

    void askInVain(int times)
    {
        for (int i = 0; i < times; ++i)
            ask(scene.vm, scene.vmIp, static_cast<std::uint16_t>(41000 + i), false);
    }

    Scene scene;
};

} // namespace

TEST_F(Uplink, OneGuestGetsNoAnswersWhileOthersDo)
{
    askInVain(3);
    ask(scene.plain, scene.plainIp, 42000, true);
    const auto snapshot = scene.end();
    EXPECT_EQ(findingIds(*snapshot), "upstream-mac-policy");
    const Finding finding = findingOf(*snapshot, "upstream-mac-policy");
    EXPECT_EQ(finding.title, "Nothing answers VM 811 behind eno1, while others are answered: most "
                             "likely its MAC address is not let in upstream");
    EXPECT_THAT(finding.why[0].text, HasSubstr("3 packets of VM 811 left by eno1"));
    EXPECT_THAT(finding.why[0].text, HasSubstr(scene.node.macOf(scene.vm).toString()));
    EXPECT_EQ(finding.journeys.size(), 3U);
}

TEST_F(Uplink, WhereNobodyIsAnsweredTheNeighbourIsGone)
{
    askInVain(4);
    ask(scene.plain, scene.plainIp, 42000, false);
    EXPECT_EQ(findingIds(*scene.end()), "");
}

TEST_F(Uplink, AFewQuestionsAreTooFew)
{
    askInVain(2);
    ask(scene.plain, scene.plainIp, 42000, true);
    EXPECT_EQ(findingIds(*scene.end()), "");
}

TEST_F(Uplink, AGuestThatIsReachedFromOutsideIsLetIn)
{
    askInVain(3);
    ask(scene.plain, scene.plainIp, 42000, true);
    scene.see(echo(scene.lanIp, scene.vmIp, true, 9), scene.node.pathIn(scene.eno1, scene.vm));
    EXPECT_EQ(findingIds(*scene.end()), "");
}

TEST_F(Uplink, WithoutAKnownLossNothingIsMissed)
{
    askInVain(3);
    ask(scene.plain, scene.plainIp, 42000, true);
    EXPECT_EQ(findingIds(*scene.end(false)), "");
}

namespace {

/// A guest with an IPv6 address, asked for by a neighbour behind the uplink.
struct Solicited : ::testing::Test
{
    Solicited()
    {
        vmbr0 = node.addBridge("vmbr0", true);
        eno1 = node.addUplink("eno1", vmbr0);
        vm = node.addGuest(811, GuestType::Vm, vmbr0, true, ip("fd00::81"));
        topology = node.build();
        analysis.onTopology(topology);
    }

    std::string ids(bool snooping, bool querier, bool forwarded = false, bool speaks = false)
    {
        auto state = std::make_shared<NodeState>();
        state->multicast = {{vmbr0, snooping, querier}};
        analysis.onNodeState(state);
        Packet packet = echo(ip("fd00::7"), ip("ff02::1:ff00:81"), false);
        packet.network = Packet::Network::Ipv6;
        packet.etherType = 0x86dd;
        packet.protocol = ipproto::Icmp6;
        packet.icmpType = 135;
        auto path = node.pathIn(eno1, vm);
        path.resize(forwarded ? path.size() : 1);
        for (std::size_t i = 0; i < path.size(); ++i)
            analysis.onSighting(sighting(kBegin + static_cast<Nanoseconds>(i), path[i], packet), {},
                                60);
        if (speaks) {
            Packet said = packet;
            said.source = ip("fd00::81");
            said.destination = ip("ff02::2");
            said.icmpType = 133;
            analysis.onSighting(sighting(kBegin + 10, node.pathOut(vm, eno1).front(), said), {},
                                60);
            analysis.onSighting(sighting(kBegin + 11, {eno1, Direction::Out}, said), {}, 60);
        }
        analysis.onCaptureStats({9, 0, 0, true});
        analysis.onEnd(kBegin + 3 * kSecond);
        last = analysis.snapshot();
        return findingIds(*last);
    }

    Node node;
    InterfaceId vmbr0, eno1;
    std::size_t vm = 0;
    std::shared_ptr<const Topology> topology;
    Analysis analysis;
    std::shared_ptr<const Snapshot> last;
};

} // namespace

TEST_F(Solicited, IsNotPassedOnWithoutAQuerier)
{
    EXPECT_EQ(ids(true, false), "no-multicast-querier");
    const Finding finding = findingOf(*last, "no-multicast-querier");
    EXPECT_EQ(finding.title, "The neighbour solicitation for VM 811 does not reach fwpr811p0: most "
                             "likely vmbr0 forgot that VM 811 listens");
    EXPECT_THAT(finding.why[0].text, HasSubstr("comes into vmbr0 at eno1"));
}

TEST_F(Solicited, WithAQuerierItIsAnotherFault)
{
    EXPECT_EQ(ids(true, true), "");
}

TEST_F(Solicited, WithoutSnoopingItIsAnotherFault)
{
    EXPECT_EQ(ids(false, false), "");
}

TEST_F(Solicited, PassedOnIsNoFault)
{
    EXPECT_EQ(ids(true, false, true), "");
}

TEST_F(Solicited, AnAddressThatSpeaksWasReached)
{
    EXPECT_EQ(ids(true, false, false, true), "");
}

namespace {

/// A node whose uplink is a bond of two cards; says what is found.
std::string bondOf(const std::string& mode, std::optional<int> first, std::optional<int> second,
                   bool secondUp = true)
{
    Node node;
    const InterfaceId vmbr0 = node.addBridge("vmbr0", true);
    const InterfaceId bond0 = node.addUplink("bond0", vmbr0);
    const std::size_t vm = node.addGuest(811, GuestType::Vm, vmbr0, false, ip("10.0.0.81"));
    Analysis analysis;
    analysis.onTopology(node.build());
    auto state = std::make_shared<NodeState>();
    state->bonds = {{"bond0", mode, "eno1", true, first},
                    {"bond0", mode, "eno2", secondUp, second}};
    analysis.onNodeState(state);
    Timestamp time = kBegin;
    for (const PathStep& step : node.pathOut(vm, bond0))
        analysis.onSighting(
            sighting(++time, step, tcp(ip("10.0.0.81"), 1, ip("10.0.0.7"), 80, tcpflag::Syn, 1, 0)),
            {}, 60);
    analysis.onCaptureStats({9, 0, 0, true});
    analysis.onEnd(kBegin + 3 * kSecond);
    const auto snapshot = analysis.snapshot();
    const std::string ids = findingIds(*snapshot);
    return ids.empty() ? ids : findingOf(*snapshot, ids).why[1].text;
}

const std::string kLacp = "IEEE 802.3ad Dynamic link aggregation";

} // namespace

TEST(Bond, LinksInTwoAggregatorsHaveNoCommonPartner)
{
    EXPECT_EQ(bondOf(kLacp, 1, 2), "Its links that are up should share one aggregator, and do not: "
                                   "eno1 in aggregator 1, eno2 in aggregator 2.");
}

TEST(Bond, OneAggregatorAnotherModeOrALinkThatIsDownIsNoMismatch)
{
    EXPECT_EQ(bondOf(kLacp, 1, 1), "");
    EXPECT_EQ(bondOf("fault-tolerance (active-backup)", 1, 2), "");
    EXPECT_EQ(bondOf(kLacp, 1, 2, false), "");
    EXPECT_EQ(bondOf(kLacp, 1, std::nullopt), "");
}
