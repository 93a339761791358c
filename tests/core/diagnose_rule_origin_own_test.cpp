// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that no line makes: the firewall's own chains, the node's, those of other programs.
#include "core/diagnose/drop_origin.h"
#include "tests/core/made/made_node.h"
#include "tests/core/rule_origin_fixture.h"

namespace vs {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::Not;

OriginCase firewall()
{
    OriginCase it;
    it.guest(4711, "[OPTIONS]\n"                    // 1
                   "policy_in: REJECT\n"            // 2
                   "[RULES]\n"                      // 3
                   "IN REJECT -p tcp -dport 23\n"); // 4
    it.chain("tap4711i0-IN", "-p tcp -m tcp --dport 23 -j PVEFW-reject\n"
                             "-j PVEFW-Reject\n"
                             "-g PVEFW-reject\n" +
                                 kSignature);
    it.chain("tap4711i1-IN", "-j PVEFW-Reject\n-g PVEFW-reject\n" + kSignature);
    it.chain("PVEFW-Drop", "-j PVEFW-DropBroadcast\n"
                           "-p icmp -m icmp --icmp-type 3/4 -j ACCEPT\n"
                           "-m conntrack --ctstate INVALID -j DROP\n"
                           "-p udp -m multiport --dports 135,445 -j DROP\n"
                           "-p udp -m udp --dport 1900 -j DROP\n"
                           "-p tcp -m tcp ! --tcp-flags FIN,SYN,RST,ACK SYN -j DROP\n"
                           "-p udp -m udp --sport 53 -j DROP\n" +
                               kSignature);
    it.chain("PVEFW-Reject",
             "-p tcp -m multiport --dports 135,139,445 -j PVEFW-reject\n" + kSignature);
    it.chain("PVEFW-DropBroadcast", "-m addrtype --dst-type BROADCAST -j DROP\n"
                                    "-d 224.0.0.0/4 -j DROP\n" +
                                        kSignature);
    it.chain("PVEFW-reject", "-s 224.0.0.0/4 -j DROP\n"
                             "-p icmp -j DROP\n"
                             "-p tcp -j REJECT --reject-with tcp-reset\n"
                             "-j REJECT --reject-with icmp-host-prohibited\n" +
                                 kSignature);
    it.chain("PVEFW-smurflog",
             "-j NFLOG --nflog-prefix \":0:6:PVEFW-smurflog: DROP: \"\n-j DROP\n");
    it.chain("PVEFW-smurfs", "-s 0.0.0.0/32 -j RETURN\n-s 224.0.0.0/4 -g PVEFW-smurflog\n");
    it.chain("PVEFW-tcpflags", "-p tcp -m tcp --tcp-flags SYN,RST SYN,RST -g PVEFW-logflags\n");
    it.chain("PVEFW-logflags", "-j DROP\n");
    it.chain("PVEFW-FORWARD",
             "-m conntrack --ctstate INVALID -j DROP\n"
             "-m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\n"
             "-m physdev --physdev-in fwln+ --physdev-is-bridged -j PVEFW-FWBR-IN\n"
             "-m physdev --physdev-out fwln+ --physdev-is-bridged -j "
             "PVEFW-FWBR-OUT\n");
    it.chain("PVEFW-FWBR-IN",
             "-m set --match-set PVEFW-0-blacklist-v4 src -j PVEFW-blacklist\n"
             "-m physdev --physdev-out tap4711i0 --physdev-is-bridged -j tap4711i0-IN\n");
    it.chain("PVEFW-blacklist", "-j DROP\n");
    it.chain("PVEFW-SET-ACCEPT-MARK", "-j MARK --set-xmark 0x80000000/0x80000000\n");
    it.chain("PVEFW-PREROUTING",
             "-p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN -m hashlimit --hashlimit-above 200/sec "
             "--hashlimit-burst 1000 --hashlimit-mode srcip --hashlimit-name syn -j DROP\n",
             false, "raw");
    return it;
}

TEST(RuleOriginOwn, TheFirewallsFiltersAreExplained)
{
    const OriginCase it = firewall();
    const auto words = [&](const char* chain, int number) {
        return it.origin(chain, number).words;
    };
    EXPECT_EQ(words("PVEFW-Drop", 6),
              "Drops every TCP packet that does not open a connection. It is "
              "silent: nothing is logged.");
    EXPECT_THAT(words("PVEFW-Drop", 1), HasSubstr("broadcast"));
    EXPECT_THAT(words("PVEFW-Drop", 2), HasSubstr("ICMP"));
    EXPECT_THAT(words("PVEFW-Drop", 3), HasSubstr("INVALID"));
    EXPECT_THAT(words("PVEFW-Drop", 4), HasSubstr("Drops Windows file sharing"));
    EXPECT_THAT(words("PVEFW-Drop", 5), HasSubstr("UPnP"));
    EXPECT_THAT(words("PVEFW-Drop", 7), HasSubstr("DNS"));
    EXPECT_THAT(words("PVEFW-Drop", 8), HasSubstr("checksum"));
    EXPECT_THAT(words("PVEFW-Reject", 1), HasSubstr("Rejects Windows file sharing"));
    EXPECT_THAT(words("PVEFW-DropBroadcast", 1), HasSubstr("Drops broadcast"));
    EXPECT_THAT(words("PVEFW-DropBroadcast", 2), HasSubstr("Drops multicast"));
    EXPECT_THAT(words("PVEFW-reject", 1), HasSubstr("no answer"));
    EXPECT_THAT(words("PVEFW-reject", 2), HasSubstr("ICMP"));
    EXPECT_THAT(words("PVEFW-reject", 3), HasSubstr("connection refused"));
    EXPECT_THAT(words("PVEFW-reject", 4), HasSubstr("ICMP error"));
    EXPECT_THAT(words("PVEFW-smurflog", 1), HasSubstr("log"));
    EXPECT_THAT(words("PVEFW-smurflog", 2), HasSubstr("SMURFS filter"));
    EXPECT_THAT(words("PVEFW-smurfs", 1), HasSubstr("DHCP"));
    EXPECT_THAT(words("PVEFW-smurfs", 2), HasSubstr("broadcast or multicast"));
    EXPECT_THAT(words("PVEFW-tcpflags", 1), HasSubstr("flags"));
    EXPECT_THAT(words("PVEFW-logflags", 1), HasSubstr("flags"));
    EXPECT_THAT(words("PVEFW-FORWARD", 1), HasSubstr("INVALID"));
    EXPECT_THAT(words("PVEFW-FORWARD", 2), HasSubstr("accepted before"));
    EXPECT_THAT(words("PVEFW-FORWARD", 3), HasSubstr("to a guest"));
    EXPECT_THAT(words("PVEFW-FORWARD", 4), HasSubstr("from a guest"));
    EXPECT_THAT(words("PVEFW-FWBR-IN", 1), HasSubstr("blacklist"));
    EXPECT_THAT(words("PVEFW-FWBR-IN", 2), HasSubstr("that NIC's rules"));
    EXPECT_THAT(words("PVEFW-blacklist", 1), HasSubstr("blacklist"));
    EXPECT_THAT(words("PVEFW-SET-ACCEPT-MARK", 1), HasSubstr("not final"));
    EXPECT_THAT(words("PVEFW-PREROUTING", 1), HasSubstr("SYN flood"));
    for (const char* chain :
         {"PVEFW-Drop", "PVEFW-Reject", "PVEFW-DropBroadcast", "PVEFW-reject"}) {
        EXPECT_FALSE(it.origin(chain, 1).config) << chain;
        EXPECT_EQ(it.origin(chain, 1).place, "") << chain;
    }
}

TEST(RuleOriginOwn, OptionsOfTheNodeAreFound)
{
    OriginCase it = firewall();
    EXPECT_EQ(it.origin("PVEFW-smurfs", 2).place, "Node pve7 > Firewall > Options > SMURFS filter");
    EXPECT_THAT(it.origin("PVEFW-FORWARD", 1).place, HasSubstr("nf_conntrack_allow_invalid"));
    EXPECT_THAT(it.origin("PVEFW-FORWARD", 1).words, HasSubstr("It is the default"));
    it.files().complete = false;
    EXPECT_THAT(it.origin("PVEFW-FORWARD", 1).words, Not(HasSubstr("It is the default")));
    it.host("[OPTIONS]\nnosmurfs: 1\nnf_conntrack_allow_invalid: 0\nprotection_synflood: 1\n"
            "tcpflags: 1\n");
    it.cluster("[IPSET blacklist]\n203.0.113.0/24\n");
    EXPECT_EQ(it.line("PVEFW-smurfs", 2), "host.fw:2");
    EXPECT_EQ(it.line("PVEFW-smurflog", 2), "host.fw:2");
    EXPECT_EQ(it.line("PVEFW-FORWARD", 1), "host.fw:3");
    EXPECT_EQ(it.line("PVEFW-PREROUTING", 1), "host.fw:4");
    EXPECT_EQ(it.line("PVEFW-logflags", 1), "host.fw:5");
    EXPECT_EQ(it.line("PVEFW-blacklist", 1), "cluster.fw:1");
    EXPECT_EQ(it.line("PVEFW-FWBR-IN", 1), "cluster.fw:1");
}

TEST(RuleOriginOwn, WhoLedThereTellsThePlace)
{
    const OriginCase it = firewall();
    const RuleRef policy = it.rule("tap4711i0-IN", 2);
    EXPECT_EQ(it.origin("PVEFW-Reject", 1, false, &policy).place,
              "VM 4711 > Firewall > Options > Input Policy");
    EXPECT_EQ(it.origin("PVEFW-DropBroadcast", 1, false, &policy).place,
              "VM 4711 > Firewall > Options > Input Policy");
    EXPECT_FALSE(it.origin("PVEFW-Reject", 1, false, &policy).config);
    const RuleRef line = it.rule("tap4711i0-IN", 1);
    const RuleOrigin rejected = it.origin("PVEFW-reject", 3, false, &line);
    EXPECT_EQ(OriginCase::lineOf(rejected), "4711.fw:4");
    EXPECT_EQ(rejected.place, "VM 4711 > Firewall > Rules");
    EXPECT_THAT(rejected.words, HasSubstr("connection refused"));
    RuleRef chainAlone = line;
    chainAlone.number.reset();
    chainAlone.text.clear();
    EXPECT_EQ(it.origin("PVEFW-Drop", 6, false, &chainAlone).place,
              "VM 4711 > Firewall > Options > Input Policy");
    // Two ways: a line and the policy.
    const RuleOrigin either = it.origin("PVEFW-reject", 3, false, &chainAlone);
    EXPECT_FALSE(either.config);
    EXPECT_EQ(either.place, "VM 4711 > Firewall");
}

TEST(RuleOriginOwn, RulesOfOthersAreSaidToBeTheirs)
{
    OriginCase it;
    const auto words = [&](const std::string& chain, const std::string& rule) {
        const RuleOrigin origin =
            it.origin(RuleRef{RuleBackend::IptablesNft, RuleFamily::V4, "filter", chain, 1,
                              "-A " + chain + ' ' + rule});
        EXPECT_FALSE(origin.config);
        EXPECT_EQ(origin.place, "");
        return origin.words;
    };
    EXPECT_THAT(words("DOCKER-USER", "-j DROP"), HasSubstr("administrator"));
    EXPECT_THAT(words("DOCKER-ISOLATION-STAGE-2", "-o docker0 -j DROP"),
                HasSubstr("networks apart"));
    EXPECT_THAT(words("DOCKER-FORWARD", "-j DOCKER-CT"), HasSubstr("Made by Docker"));
    EXPECT_THAT(words("KUBE-FIREWALL", "-j DROP"), HasSubstr("Kubernetes"));
    EXPECT_THAT(words("CNI-FORWARD", "-j CNI-ADMIN"), HasSubstr("CNI"));
    EXPECT_THAT(words("LIBVIRT_FWI", "-o virbr0 -j REJECT"), HasSubstr("libvirt"));
    EXPECT_THAT(words("ufw-reject-forward", "-j REJECT"), HasSubstr("ufw"));
    EXPECT_THAT(words("FWDI_public", "-j DROP"), HasSubstr("firewalld"));
    EXPECT_THAT(words("FORWARD", "-j DOCKER-USER"), HasSubstr("Docker"));
    EXPECT_THAT(words("FORWARD", "-j PVEFW-FORWARD"), HasSubstr("PVE firewall"));
    EXPECT_THAT(words("FORWARD", "-s 192.0.2.1/32 -j DROP"), HasSubstr("did not make it"));
    EXPECT_THAT(words("my-chain", "-j DROP"), HasSubstr("did not make"));
}

TEST(RuleOriginOwn, APolicyOfTheNodesChains)
{
    OriginCase it;
    const RuleRef policy{RuleBackend::IptablesLegacy,
                         RuleFamily::V4,
                         "filter",
                         "FORWARD",
                         std::nullopt,
                         "policy DROP"};
    EXPECT_THAT(it.origin(policy).words, HasSubstr("often Docker"));
    it.chain("DOCKER-USER", "-j RETURN\n");
    EXPECT_THAT(it.origin(policy).words, HasSubstr("which has chains on this node"));
    EXPECT_EQ(it.origin(policy).place, "");
}

TEST(RuleOriginOwn, RawRulesAreNotInTheWebInterface)
{
    OriginCase it;
    const auto origin = [&](const std::string& rule) {
        return it.origin(RuleRef{RuleBackend::IptablesLegacy, RuleFamily::V4, "raw", "PREROUTING",
                                 1, "-A PREROUTING " + rule});
    };
    EXPECT_THAT(origin("-i fwbr+ -j CT --notrack").words, HasSubstr("UNTRACKED"));
    EXPECT_THAT(origin("-i fwbr+ -j NOTRACK").words, HasSubstr("UNTRACKED"));
    EXPECT_THAT(origin("-i fwbr+ -j CT --zone 1").words, HasSubstr("zone"));
    EXPECT_THAT(origin("-i fwbr+ -j CT --zone 1").place,
                HasSubstr("/etc/network/interfaces (post-up), or by hand"));
}

TEST(RuleOriginOwn, TheLinkLayerHasItsOwnFilters)
{
    OriginCase it;
    it.guest(250, "[OPTIONS]\n"             // 1
                  "ipfilter: 1\n"           // 2
                  "layer2_protocols: ARP\n" // 3
                  "macfilter: 1\n");        // 4
    const auto origin = [&](const std::string& chain, const std::string& rule) {
        return it.origin(RuleRef{RuleBackend::IptablesLegacy, RuleFamily::V4, "filter", chain, 1,
                                 "-A " + chain + ' ' + rule});
    };
    const RuleOrigin mac = origin("veth250i3-OUT", "-s ! bc:24:11:0:2:50 -j DROP");
    EXPECT_EQ(OriginCase::lineOf(mac), "250.fw:4");
    EXPECT_THAT(mac.words, HasSubstr("MAC filter"));
    const RuleOrigin arp = origin("veth250i3-OUT-ARP", "-j DROP");
    EXPECT_EQ(OriginCase::lineOf(arp), "250.fw:2");
    EXPECT_THAT(arp.words, HasSubstr("Drops ARP"));
    const RuleOrigin proto = origin("veth250i3-OUT-PROTO", "-j DROP");
    EXPECT_EQ(OriginCase::lineOf(proto), "250.fw:3");
    EXPECT_THAT(proto.place, HasSubstr("Not in the web interface"));
    EXPECT_THAT(origin("veth250i3-OUT-PROTO", "-p ARP -j RETURN").words, HasSubstr("Lets"));
}

TEST(RuleOriginOwn, TheFirewallOnNftablesIsRecognised)
{
    OriginCase it;
    const auto origin = [&](const std::string& table, const std::string& chain) {
        return it.origin(RuleRef{RuleBackend::Nftables, RuleFamily::Both, table, chain, 1, "drop"});
    };
    EXPECT_EQ(origin("bridge proxmox-firewall-guests", "guest-4711-in").place,
              "VM 4711 > Firewall");
    EXPECT_EQ(origin("inet proxmox-firewall", "group-web-shop-in").place,
              "Datacenter > Firewall > Security Group > web-shop");
    EXPECT_EQ(origin("inet proxmox-firewall", "host-in").place, "Node pve7 > Firewall");
    EXPECT_EQ(origin("inet mine", "forward").place, "");
    EXPECT_THAT(origin("inet mine", "forward").words, HasSubstr("did not make"));
}

/// A packet to a guest that ended in the guest's firewall bridge.
Judgement droppedIn(const made::Node& node, const Topology& topology, std::size_t from,
                    std::size_t to, const std::string& bridge, const RuleRef& rule)
{
    const auto path = node.path(from, to);
    Judgement judgement;
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        const InterfaceId device = node.between(path[i], path[i + 1]);
        if (topology.nameOf(device) != bridge)
            continue;
        Drop drop;
        drop.after = path[i];
        drop.expectedNext = path[i + 1];
        drop.device = device;
        drop.rule = rule;
        judgement.drop = std::make_shared<Drop>(drop);
    }
    EXPECT_NE(judgement.drop, nullptr) << bridge;
    return judgement;
}

TEST(DropOrigin, TheBridgeOrTheWalkTellsWhoLedThere)
{
    made::Node node;
    const InterfaceId vmbr = node.addBridge("vmbr0", true);
    const auto ct = node.addGuest(250, GuestType::Container, vmbr, true, made::ip("192.0.2.50"));
    const auto vm = node.addGuest(4711, GuestType::Vm, vmbr, true, made::ip("192.0.2.71"));
    const auto topology = node.build();
    const OriginCase rules = firewall();
    const auto nameOf = [&](std::size_t guest, const char* bridge) {
        const Guest& it = topology->guests[guest];
        return bridge + std::to_string(it.vmid) + 'i' + std::to_string(it.nics[0].index);
    };
    const RuleRef noise = rules.rule("PVEFW-Drop", 6);
    const auto in = droppedIn(node, *topology, ct, vm, nameOf(vm, "fwbr"), noise);
    ASSERT_TRUE(wayToDrop(*topology, in));
    EXPECT_EQ(wayToDrop(*topology, in)->chain, nameOf(vm, "tap") + "-IN");
    const auto out = droppedIn(node, *topology, ct, vm, nameOf(ct, "fwbr"), noise);
    ASSERT_TRUE(wayToDrop(*topology, out));
    EXPECT_EQ(wayToDrop(*topology, out)->chain, nameOf(ct, "veth") + "-OUT");
    EXPECT_FALSE(wayToDrop(*topology, droppedIn(node, *topology, ct, vm, "vmbr0", noise)));

    auto walked =
        droppedIn(node, *topology, ct, vm, nameOf(vm, "fwbr"), rules.rule("PVEFW-reject", 3));
    RuleWalk walk;
    walk.device = walked.drop->device;
    walk.steps = {{rules.rule("PVEFW-FORWARD", 3), RuleStep::Kind::Rule, "jump PVEFW-FWBR-IN"},
                  {rules.rule("tap4711i0-IN", 1), RuleStep::Kind::Rule, "jump PVEFW-reject"},
                  {rules.rule("PVEFW-reject", 3), RuleStep::Kind::Rule, "reject"}};
    auto evidence = std::make_shared<Evidence>();
    evidence->walks = {walk};
    walked.evidence = evidence;
    Snapshot snapshot;
    snapshot.topology = topology;
    snapshot.rulesAfter = std::make_shared<RuleListing>(rules.listing());
    snapshot.firewallFiles = std::make_shared<FirewallFiles>(rules.files());
    DropOrigins origins(snapshot);
    const RuleOrigin* const origin = origins.of(walked);
    ASSERT_NE(origin, nullptr);
    EXPECT_EQ(OriginCase::lineOf(*origin), "4711.fw:4");
    EXPECT_EQ(origins.of(walked), origin) << "worked out once";
    EXPECT_EQ(origins.of(Judgement{}), nullptr);
}

} // namespace
} // namespace vs
