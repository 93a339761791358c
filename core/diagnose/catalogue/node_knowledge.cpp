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
    "Wrong checksum",
    "{Packet} from {sender} has a wrong checksum and {fate}",
    "The receiver's service never sees it: connections time out, DHCP or DNS gets no answer, while "
    "a ping may work.",
    {{Mark::Sighting, "The checksum of {packet} does not fit what it carries. {origin}"},
     {Mark::Drop, "{end}"}},
    {{"Switch checksum offload off where the packet is made",
      "the sender's CPU works a little more",
      "in the guest: ethtool -K eth0 tx off; for Windows: the network adapter's advanced settings",
      RemedyRank::Safe},
     {"Look for a program or a tunnel in the sender that writes packets itself", "none seen",
      "in the guest: tcpdump -vv -n -i any (it prints “incorrect” beside wrong sums)",
      RemedyRank::Safe},
     {"Fill in the checksum on the node, for DHCP answers that the node itself hands out",
      "none seen",
      "iptables -t mangle -A POSTROUTING -p udp --dport 68 -j CHECKSUM --checksum-fill",
      RemedyRank::Careful},
     {"Set nf_conntrack_allow_invalid: 1", "the receiver still throws the packet away",
      "host.fw, section [OPTIONS]", RemedyRank::Useless}},
    {kConntrackSysctl, "iptables-extensions(8): CHECKSUM", "ethtool(8)"}};

const Knowledge kNoRoute{
    "no-route",
    "The node has no route",
    "{Packet} from {sender} is dropped at {after}: the node has no route to {target}",
    "The guest sees “network unreachable” or “no route to host”, or waits in vain where that "
    "answer "
    "is lost, too.",
    {{Mark::Sighting, "{Packet} comes to the node at {after}, to be routed to {target}."},
     {Mark::Drop, "The node knows no way to {target}. {told}"}},
    {{"Give the node a route there, or a default gateway", "the node sends such packets that way",
      "/etc/network/interfaces, at the interface that leads there: gateway ADDRESS; or post-up ip "
      "route add NETWORK via ADDRESS",
      RemedyRank::Safe},
     {"In an EVPN zone: name an exit node", "the zone's traffic to the outside goes through it",
      "web interface: Datacenter > SDN > Zones > the zone > Exit Nodes, then SDN > Apply",
      RemedyRank::Safe},
     {"Ask the node which way it would take", "none seen",
      "ip route get {target} from {address} iif {after}", RemedyRank::Safe}},
    {"Proxmox VE Administration Guide, chapter Network Configuration: Routed Configuration",
     "Proxmox VE Administration Guide, chapter Software-Defined Network: EVPN Zones",
     "ip-route(8)"}};

const Knowledge kReversePath{
    "reverse-path-filter",
    "Reverse path filter",
    "{Packet} from {sender} is dropped at {after}: its source does not belong there",
    "The sender gets no answer and no error; nothing is logged unless log_martians is on.",
    {{Mark::Sighting, "{Packet} comes to the node at {after}, with the source {address}."},
     {Mark::Drop,
      "The reverse path filter of {after} is {mode}, and {way}: not the way by which the "
      "packet came."},
     {Mark::Drop, "So the node takes the source for forged and drops the packet before any rule is "
                  "asked. {told}"}},
    {{"Give the sender an address that belongs behind {after}, or the node a route to {address} "
      "through {after}",
      "none seen",
      "in the guest: its network configuration; on the node: ip route add {address} dev {after}",
      RemedyRank::Safe},
     {"Make the filter of {after} loose: any route back will do",
      "forged sources from that side get in more easily",
      "sysctl -w net.ipv4.conf.{after}.rp_filter=2 (the greater of this and “all” counts; to keep "
      "it: a file in /etc/sysctl.d)",
      RemedyRank::Careful},
     {"Switch the filter off", "any forged source gets in, at every interface",
      "sysctl -w net.ipv4.conf.all.rp_filter=0 net.ipv4.conf.{after}.rp_filter=0",
      RemedyRank::Harmful}},
    {kIpSysctl, "RFC 3704, Ingress Filtering for Multihomed Networks"}};

const Knowledge kConntrackFull{
    "conntrack-full",
    "Connection table full",
    "{Packet} from {sender} is {likely}dropped in {device}: the node's connection table is full",
    "Open connections go on, new ones fail or start late, for all guests of the node at once.",
    {{Mark::Sighting, "{Packet} comes into {device} at {after}, to open a connection."},
     {Mark::Conntrack, "It needs a new entry in the node's connection table. {told}"},
     {Mark::Drop, "Without an entry the packet is {likely}dropped before any rule is asked."}},
    {{"Raise the table's size", "about 320 bytes of memory an entry",
      "host.fw, section [OPTIONS]: nf_conntrack_max: 1048576; web interface: the node > Firewall > "
      "Options",
      RemedyRank::Safe},
     {"Find out who holds so many entries", "none seen",
      "conntrack -L -o extended | awk '{{print $7}' | sort | uniq -c | sort -n | tail",
      RemedyRank::Safe},
     {"Let idle connections go earlier", "long idle connections lose their state and hang",
      "host.fw, section [OPTIONS]: nf_conntrack_tcp_timeout_established: 86400",
      RemedyRank::Careful}},
    {kConntrackSysctl,
     "Proxmox VE Administration Guide, chapter Firewall: Host Specific Configuration"}};

const Knowledge kRatePoliced{
    "rate-policed",
    "Rate limit",
    "{Packet} from {sender} is {likely}dropped by the rate limit of {tap}",
    "Transfers are slow and stall; single packets get lost while the guest sends or receives much.",
    {{Mark::Sighting, "{Packet} was last seen at {after}."},
     {Mark::Drop, "{guest} has {limit} on {nic}: {way} beyond it is dropped at {tap}."},
     {Mark::Drop, "What the limit dropped rose by {count} in this trace, and no rule is known to "
                  "have ended the packet.{told}"}},
    {{"Raise or take away the limit", "the guest can use more of the network",
      "web interface: {guest} > Hardware or Network > {nic} > Rate limit", RemedyRank::Safe},
     {"Leave it: TCP finds the rate by such losses", "none seen", "", RemedyRank::Safe},
     {"Limit the rate in the guest, where packets wait and are not dropped", "none seen",
      "in the guest: tc qdisc replace dev eth0 root tbf rate 80mbit burst 64kb latency 50ms",
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
