// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/bridge_json.h"
#include "core/parse/cluster_json.h"
#include "core/parse/guest_config.h"
#include "core/parse/ip_json.h"

#include <gtest/gtest.h>

using namespace vs;

namespace {

constexpr const char* kLinks = R"json([
{"ifindex":1,"ifname":"lo","flags":["LOOPBACK","UP","LOWER_UP"],"mtu":65536,"link_type":"loopback","address":"00:00:00:00:00:00","addr_info":[{"family":"inet","local":"127.0.0.1","prefixlen":8}]},
{},
{"ifindex":2,"ifname":"vmbr0","flags":["BROADCAST","UP","LOWER_UP"],"mtu":1500,"link_type":"ether","address":"3c:ec:ef:10:10:02","linkinfo":{"info_kind":"bridge","info_data":{"stp_state":0,"vlan_filtering":1,"nf_call_iptables":1,"nf_call_ip6tables":0}},"addr_info":[{"family":"inet","local":"10.10.10.2","prefixlen":24},{"family":"inet6","local":"fd00::2","prefixlen":64}]},
{"ifindex":3,"link_index":2,"ifname":"eno1","flags":["BROADCAST","UP"],"mtu":1500,"master":"vmbr0","link_type":"ether","address":"3c:ec:ef:10:10:02","link_netnsid":0,"linkinfo":{"info_kind":"veth","info_slave_kind":"bridge","info_slave_data":{"state":"disabled","hairpin":true,"learning":false,"flood":false,"isolated":true}}},
{"ifindex":6,"link":"fwln101i1","ifname":"fwpr101p1","flags":["UP","LOWER_UP"],"mtu":1500,"master":"vmbr0","link_type":"ether","address":"fa:78:da:ef:61:90","linkinfo":{"info_kind":"veth","info_slave_kind":"bridge","info_slave_data":{"state":"forwarding"}}},
{"ifindex":7,"link":"fwpr101p1","ifname":"fwln101i1","flags":["UP","LOWER_UP"],"mtu":1500,"master":"fwbr101i1","link_type":"ether","address":"4e:2d:8e:b2:74:8f","linkinfo":{"info_kind":"veth"}},
{"ifname":"nameless"},
7
])json";

constexpr const char* kFdb = R"json([
{"mac":"33:33:00:00:00:01","ifname":"vmbr0","flags":["self"],"state":"permanent"},
{"mac":"bc:24:11:aa:01:01","ifname":"veth101i1","vlan":100,"flags":[],"master":"fwbr101i1","state":""},
{"mac":"de:bf:2a:5e:a2:09","ifname":"veth101i1","flags":[],"master":"fwbr101i1","state":"permanent"},
{"mac":"nonsense","ifname":"veth101i1","master":"fwbr101i1"}])json";

constexpr const char* kVlans = R"json([
{"ifname":"eno1","vlans":[{"vlan":5,"vlanEnd":7},{"vlan":1,"flags":["PVID","Egress Untagged"]}]},
{"ifname":"tap1i0","vlans":[{"vlan":4090,"vlanEnd":9999},{"vlan":0}]}])json";

} // namespace

TEST(IpJson, ReadsLinksAndAddresses)
{
    const auto list = parseIpLinks(kLinks);
    ASSERT_TRUE(list);
    EXPECT_EQ(list->notUnderstood, 2);
    ASSERT_EQ(list->interfaces.size(), 5U);
    const Interface& bridge = list->interfaces[1];
    EXPECT_EQ(bridge.name, "vmbr0");
    EXPECT_EQ(bridge.role, InterfaceRole::Bridge);
    EXPECT_TRUE(bridge.vlanFiltering);
    EXPECT_TRUE(bridge.callIptables);
    EXPECT_FALSE(bridge.callIp6tables);
    EXPECT_FALSE(bridge.stp);
    ASSERT_EQ(bridge.addresses.size(), 2U);
    EXPECT_EQ(bridge.addresses[0].toString(), "10.10.10.2/24");
    const Interface& uplink = list->interfaces[2];
    EXPECT_EQ(uplink.master, bridge.id);
    EXPECT_FALSE(uplink.peer.valid()) << "its peer is in another namespace";
    EXPECT_TRUE(uplink.up);
    EXPECT_FALSE(uplink.carrier);
    EXPECT_EQ(uplink.portState, "disabled");
    EXPECT_TRUE(uplink.isolated);
    EXPECT_TRUE(uplink.hairpin);
    EXPECT_FALSE(uplink.learning);
    EXPECT_FALSE(uplink.flood);
    EXPECT_EQ(list->interfaces[3].peer, InterfaceId{7});
    EXPECT_EQ(list->interfaces[4].peer, InterfaceId{6});
    EXPECT_TRUE(list->interfaces[3].learning);
    EXPECT_FALSE(list->interfaces[4].master.valid()) << "that bridge is not in the list";
    EXPECT_FALSE(list->interfaces[0].mac.known());
}

TEST(IpJson, ReadsNeighbours)
{
    const auto list = parseIpNeighbours(
        R"([{"dst":"10.10.10.81","dev":"vmbr0","lladdr":"bc:24:11:aa:08:11","state":["STALE"]},
            {"dst":"10.10.10.99","dev":"vmbr0","state":["FAILED"]}, 3])");
    ASSERT_TRUE(list);
    ASSERT_EQ(list->size(), 1U);
    EXPECT_EQ(list->front().interface, "vmbr0");
    EXPECT_EQ(list->front().mac.toString(), "bc:24:11:aa:08:11");
}

TEST(BridgeJson, ReadsWhatBridgesLearnt)
{
    const auto fdb = parseBridgeFdb(kFdb);
    ASSERT_TRUE(fdb);
    ASSERT_EQ(fdb->size(), 2U); // not the group address, not the nonsense
    EXPECT_EQ(fdb->at(0).port, "veth101i1");
    EXPECT_EQ(fdb->at(0).bridge, "fwbr101i1");
    EXPECT_EQ(fdb->at(0).vlan, 100);
    EXPECT_FALSE(fdb->at(0).permanent);
    EXPECT_TRUE(fdb->at(1).permanent);
}

TEST(BridgeJson, ReadsVlanRanges)
{
    const auto vlans = parseBridgeVlans(kVlans);
    ASSERT_TRUE(vlans);
    ASSERT_EQ(vlans->size(), 2U);
    EXPECT_EQ(vlans->at(0).vlans, (std::vector<std::uint16_t>{1, 5, 6, 7}));
    EXPECT_EQ(vlans->at(0).pvid, 1);
    EXPECT_EQ(vlans->at(1).vlans.back(), 4094);
}

TEST(GuestConfig, ReadsAVm)
{
    const GuestConfig config = parseGuestConfig(
        "#net5: virtio=BC:24:11:00:00:05,bridge=vmbr5\nboot: order=scsi0\nname: web\n"
        "ipconfig0: ip=10.10.10.81/24,gw=10.10.10.1,ip6=auto\n"
        "net1: e1000=BC:24:11:AA:08:22,bridge=vmbr1,link_down=1,mtu=1400,rate=12.5,tag=42\r\n"
        "net0: virtio=BC:24:11:AA:08:11,bridge=vmbr0,firewall=1\n"
        "net7: firewall=1\n\n[PENDING]\nname: soon\n\n[snap]\nnet2: "
        "virtio=BC:24:11:00:00:02,bridge=vmbr0\n",
        GuestType::Vm);
    EXPECT_EQ(config.name, "web");
    EXPECT_EQ(config.notUnderstood, 1);
    ASSERT_EQ(config.nics.size(), 2U);
    EXPECT_EQ(config.nics[0].index, 0);
    EXPECT_EQ(config.nics[0].mac.toString(), "bc:24:11:aa:08:11");
    EXPECT_EQ(config.nics[0].bridge, "vmbr0");
    EXPECT_TRUE(config.nics[0].firewall);
    ASSERT_EQ(config.nics[0].addresses.size(), 1U);
    EXPECT_EQ(config.nics[0].addresses[0].toString(), "10.10.10.81");
    EXPECT_EQ(config.nics[1].tag, 42);
    EXPECT_TRUE(config.nics[1].linkDown);
    EXPECT_EQ(config.nics[1].mtu, 1400);
    EXPECT_EQ(config.nics[1].rate, "12.5");
    EXPECT_FALSE(config.nics[1].firewall);
}

TEST(GuestConfig, ReadsAContainer)
{
    const GuestConfig config = parseGuestConfig(
        "hostname: gateway\nnet1: name=eth1,bridge=vmbr0,firewall=1,gw=10.10.10.1,hwaddr="
        "BC:24:11:AA:01:01,ip=10.10.10.101/24,ip6=fd00::101/64,type=veth",
        GuestType::Container);
    EXPECT_EQ(config.name, "gateway");
    ASSERT_EQ(config.nics.size(), 1U);
    EXPECT_EQ(config.nics[0].index, 1);
    EXPECT_EQ(config.nics[0].guestInterface, "eth1");
    EXPECT_EQ(config.nics[0].mac.toString(), "bc:24:11:aa:01:01");
    ASSERT_EQ(config.nics[0].addresses.size(), 2U);
    EXPECT_EQ(config.nics[0].addresses[1].toString(), "fd00::101");
}

TEST(ClusterJson, ReadsVmlistAndMembers)
{
    const auto guests =
        parseVmlist("{\n\"version\": 7,\n\"ids\": {\n\"811\": { \"node\": \"pve1\", \"type\": "
                    "\"qemu\", \"version\": 5 },\n"
                    "\"101\": { \"node\": \"pve2\", \"type\": \"lxc\", \"version\": 5 }}\n\n}\n");
    ASSERT_TRUE(guests);
    ASSERT_EQ(guests->size(), 2U);
    EXPECT_EQ(guests->at(0).vmid, 101);
    EXPECT_EQ(guests->at(0).type, GuestType::Container);
    EXPECT_EQ(guests->at(1).node, "pve1");
    EXPECT_EQ(parseMembersNodename(R"({"nodename":"pve1","version":3})").value(), "pve1");
    EXPECT_EQ(parseVmlist("oops").error().code, ErrorCode::Malformed);
}

// What is cut is no JSON, and said to be; nothing crashes, and nothing is an empty list.
TEST(NodeListings, ACutIsNoticedAtEveryByte)
{
    const auto cutEverywhere = [](std::string_view json, auto parse) {
        const std::size_t whole = json.find_last_of(']');
        for (std::size_t size = 1; size <= whole; ++size)
            EXPECT_FALSE(parse(json.substr(0, size))) << size;
        EXPECT_TRUE(parse(json));
        EXPECT_TRUE(parse("\n"));
    };
    cutEverywhere(kLinks, parseIpLinks);
    cutEverywhere(kFdb, parseBridgeFdb);
    cutEverywhere(kVlans, parseBridgeVlans);
    constexpr std::string_view kConfig =
        "name: web\nnet0: virtio=BC:24:11:AA:08:11,bridge=vmbr0,firewall=1,ip=10.0.0.1/24\n";
    for (std::size_t size = 0; size <= kConfig.size(); ++size)
        EXPECT_LE(parseGuestConfig(kConfig.substr(0, size), GuestType::Vm).nics.size(), 1U);
}
