// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of losses by the node itself, outside of rules and wiring: checksums, routing, the
// connection table, rate limits.
#include "core/diagnose/catalogue/node_knowledge.h"

namespace vs {

namespace {

using Mark = Cause::Mark;

constexpr const char* kConntrackSysctl =
    "Linux kernel documentation, networking/nf_conntrack-sysctl";
constexpr const char* kIpSysctl = "Linux kernel documentation, networking/ip-sysctl";

const Knowledge kBadChecksum{
    "bad-checksum",
    core::english("Wrong checksum"),
    core::english("{Packet} from {sender} has a wrong checksum and {fate}"),
    core::english("The receiver's service never sees it: connections time out, DHCP or DNS gets no "
                  "answer, while "
                  "a ping may work."),
    {{Mark::Sighting,
      core::english("The checksum of {packet} does not fit what it carries. {origin}")},
     {Mark::Drop, "{end}"}},
    {{core::english("Switch checksum offload off where the packet is made"),
      core::english("the sender's CPU works a little more"),
      core::english("in the guest: ethtool -K eth0 tx off; for Windows: the network adapter's "
                    "advanced settings"),
      RemedyRank::Safe},
     {core::english("Look for a program or a tunnel in the sender that writes packets itself"),
      core::english("none seen"),
      core::english(
          "in the guest: tcpdump -vv -n -i any (it prints “incorrect” beside wrong sums)"),
      RemedyRank::Safe},
     {core::english(
          "Fill in the checksum on the node, for DHCP answers that the node itself hands out"),
      core::english("none seen"),
      core::english(
          "iptables -t mangle -A POSTROUTING -p udp --dport 68 -j CHECKSUM --checksum-fill"),
      RemedyRank::Careful},
     {core::english("Set nf_conntrack_allow_invalid: 1"),
      core::english("the receiver still throws the packet away"),
      core::english("host.fw, section [OPTIONS]"), RemedyRank::Useless}},
    {kConntrackSysctl, "iptables-extensions(8): CHECKSUM", "ethtool(8)"}};

const Knowledge kNoRoute{
    "no-route",
    core::english("The node has no route"),
    core::english(
        "{Packet} from {sender} is dropped at {after}: the node has no route to {target}"),
    core::english(
        "The guest sees “network unreachable” or “no route to host”, or waits in vain where that "
        "answer "
        "is lost, too."),
    {{Mark::Sighting,
      core::english("{Packet} comes to the node at {after}, to be routed to {target}.")},
     {Mark::Drop, core::english("The node knows no way to {target}. {told}")}},
    {{core::english("Give the node a route there, or a default gateway"),
      core::english("the node sends such packets that way"),
      core::english("/etc/network/interfaces, at the interface that leads there: gateway ADDRESS; "
                    "or post-up ip "
                    "route add NETWORK via ADDRESS"),
      RemedyRank::Safe},
     {core::english("In an EVPN zone: name an exit node"),
      core::english("the zone's traffic to the outside goes through it"),
      core::english(
          "web interface: Datacenter > SDN > Zones > the zone > Exit Nodes, then SDN > Apply"),
      RemedyRank::Safe},
     {core::english("Ask the node which way it would take"), core::english("none seen"),
      core::english("ip route get {target} from {address} iif {after}"), RemedyRank::Safe}},
    {"Proxmox VE Administration Guide, chapter Network Configuration: Routed Configuration",
     "Proxmox VE Administration Guide, chapter Software-Defined Network: EVPN Zones",
     "ip-route(8)"}};

const Knowledge kReversePath{
    "reverse-path-filter",
    core::english("Reverse path filter"),
    core::english("{Packet} from {sender} is dropped at {after}: its source does not belong there"),
    core::english(
        "The sender gets no answer and no error; nothing is logged unless log_martians is on."),
    {{Mark::Sighting,
      core::english("{Packet} comes to the node at {after}, with the source {address}.")},
     {Mark::Drop,
      core::english(
          "The reverse path filter of {after} is {mode}, and {way}: not the way by which the "
          "packet came.")},
     {Mark::Drop,
      core::english(
          "So the node takes the source for forged and drops the packet before any rule is "
          "asked. {told}")}},
    {{core::english("Give the sender an address that belongs behind {after}, or the node a route "
                    "to {address} "
                    "through {after}"),
      core::english("none seen"),
      core::english("in the guest: its network configuration; on the node: ip route add {address} "
                    "dev {after}"),
      RemedyRank::Safe},
     {core::english("Make the filter of {after} loose: any route back will do"),
      core::english("forged sources from that side get in more easily"),
      core::english("sysctl -w net.ipv4.conf.{after}.rp_filter=2 (the greater of this and “all” "
                    "counts; to keep "
                    "it: a file in /etc/sysctl.d)"),
      RemedyRank::Careful},
     {core::english("Switch the filter off"),
      core::english("any forged source gets in, at every interface"),
      core::english("sysctl -w net.ipv4.conf.all.rp_filter=0 net.ipv4.conf.{after}.rp_filter=0"),
      RemedyRank::Harmful}},
    {kIpSysctl, "RFC 3704, Ingress Filtering for Multihomed Networks"}};

const Knowledge kConntrackFull{
    "conntrack-full",
    core::english("Connection table full"),
    core::english("{Packet} from {sender} is {likely}dropped in {device}: the node's connection "
                  "table is full"),
    core::english(
        "Open connections go on, new ones fail or start late, for all guests of the node at once."),
    {{Mark::Sighting,
      core::english("{Packet} comes into {device} at {after}, to open a connection.")},
     {Mark::Conntrack,
      core::english("It needs a new entry in the node's connection table. {told}")},
     {Mark::Drop,
      core::english("Without an entry the packet is {likely}dropped before any rule is asked.")}},
    {{core::english("Raise the table's size"), core::english("about 320 bytes of memory an entry"),
      core::english("host.fw, section [OPTIONS]: nf_conntrack_max: 1048576; web interface: the "
                    "node > Firewall > "
                    "Options"),
      RemedyRank::Safe},
     {core::english("Find out who holds so many entries"), core::english("none seen"),
      core::english(
          "conntrack -L -o extended | awk '{{print $7}' | sort | uniq -c | sort -n | tail"),
      RemedyRank::Safe},
     {core::english("Let idle connections go earlier"),
      core::english("long idle connections lose their state and hang"),
      core::english("host.fw, section [OPTIONS]: nf_conntrack_tcp_timeout_established: 86400"),
      RemedyRank::Careful}},
    {kConntrackSysctl,
     "Proxmox VE Administration Guide, chapter Firewall: Host Specific Configuration"}};

const Knowledge kRatePoliced{
    "rate-policed",
    core::english("Rate limit"),
    core::english("{Packet} from {sender} is {likely}dropped by the rate limit of {tap}"),
    core::english("Transfers are slow and stall; single packets get lost while the guest sends or "
                  "receives much."),
    {{Mark::Sighting, core::english("{Packet} was last seen at {after}.")},
     {Mark::Drop,
      core::english("{guest} has {limit} on {nic}: {way} beyond it is dropped at {tap}.")},
     {Mark::Drop,
      core::english("What the limit dropped rose by {count} in this trace, and no rule is known to "
                    "have ended the packet.{told}")}},
    {{core::english("Raise or take away the limit"),
      core::english("the guest can use more of the network"),
      core::english("web interface: {guest} > Hardware or Network > {nic} > Rate limit"),
      RemedyRank::Safe},
     {core::english("Leave it: TCP finds the rate by such losses"), core::english("none seen"), "",
      RemedyRank::Safe},
     {core::english("Limit the rate in the guest, where packets wait and are not dropped"),
      core::english("none seen"),
      core::english(
          "in the guest: tc qdisc replace dev eth0 root tbf rate 80mbit burst 64kb latency 50ms"),
      RemedyRank::Careful}},
    {"Proxmox VE Administration Guide, chapter QEMU/KVM Virtual Machines: Network Device",
     "tc-police(8)", "tc-htb(8)"}};

} // namespace

std::span<const Knowledge> nodeKnowledge()
{
    static const std::vector<Knowledge> entries = [] {
        std::vector<Knowledge> all{kBadChecksum, kNoRoute, kReversePath, kConntrackFull,
                                   kRatePoliced};
        const auto uplinks = uplinkKnowledge();
        all.insert(all.end(), uplinks.begin(), uplinks.end());
        return all;
    }();
    return entries;
}

} // namespace vs
