// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the node's network cards and of the network behind them.
#include "core/diagnose/catalogue/node_knowledge.h"

namespace vs {

namespace {

using Mark = Cause::Mark;

const Knowledge kNicHang{
    "nic-hang",
    core::english("Network card hangs"),
    core::english("{Packet} from {sender} {fate}: the kernel says that the card hangs"),
    core::english("The whole node loses its network for seconds at a time, often under load."),
    {{Mark::Sighting, core::english("{Packet} was last seen at {seen}, on its way to {card}.")},
     {Mark::Drop, core::english("The kernel logged at that time: {line}")},
     {Mark::Drop, "{end}"}},
    {{core::english(
          "Switch segmentation offload off: known to stop it with many Intel cards (e1000e)"),
      core::english("the node's CPU works more at high rates"),
      core::english(
          "ethtool -K {card} tso off gso off; to keep it: post-up in /etc/network/interfaces"),
      RemedyRank::Safe},
     {core::english("Update kernel and the card's firmware"),
      core::english("the node must be started again"),
      core::english("apt update, apt full-upgrade, reboot"), RemedyRank::Careful},
     {core::english("Look at cable, switch port and power saving of the card"),
      core::english("none seen"),
      core::english("dmesg | grep {card}; ethtool -S {card}; BIOS: ASPM"), RemedyRank::Safe}},
    {"ethtool(8)", "Linux kernel documentation, networking/device_drivers/ethernet/intel/e1000e"}};

const Knowledge kUpstream{
    "upstream-mac-policy",
    core::english("Upstream takes other MAC addresses only"),
    core::english(
        "Nothing answers {guest} behind {uplink}, while others are answered: most likely its MAC "
        "address is not let in upstream"),
    core::english(
        "The guest reaches the node and its neighbours on the node, but nothing outside."),
    {{Mark::Sighting,
      core::english("{count} packets of {guest} left by {uplink} with its MAC address {mac}. None "
                    "was answered, and nothing at all came in for it.")},
     {Mark::Sighting,
      core::english("Others asked {target} through {uplink} in this trace and got answers: it is "
                    "there, and the way to it works.")},
     {Mark::Drop,
      core::english(
          "So what is lost is lost beyond this node: most likely the switch, the provider "
          "or the Wi-Fi access point lets in known MAC addresses only.")}},
    {{core::english("Use a MAC address that the provider gave out for the guest"),
      core::english("none seen"),
      core::english(
          "the provider's panel; then web interface: {guest} > Hardware or Network > the NIC > MAC "
          "address"),
      RemedyRank::Safe},
     {core::english(
          "Route instead of bridging: all packets then leave with the node's own MAC address"),
      core::english("the guest's addresses must be routed to the node, or be masqueraded"),
      core::english("/etc/network/interfaces: a bridge without ports for the guests, and routes or "
                    "NAT on the "
                    "node"),
      RemedyRank::Careful},
     {core::english("Allow more MAC addresses on the switch's port"), core::english("none seen"),
      core::english("on the switch: port security; hypervisor above this node: allow MAC spoofing"),
      RemedyRank::Safe}},
    {"Proxmox VE Administration Guide, chapter Network Configuration: Routed Configuration"}};

const Knowledge kQuerier{
    "no-multicast-querier",
    core::english("Multicast snooping without a querier"),
    core::english(
        "The neighbour solicitation for {guest} does not reach {port}: most likely {bridge} forgot "
        "that "
        "{guest} listens"),
    core::english("IPv6 to the guest works after its start and stops after some minutes, until the "
                  "guest itself "
                  "sends."),
    {{Mark::Sighting,
      core::english(
          "The solicitation comes into {bridge} at {entry}, and never goes out at {port}, "
          "where the guest with that address is. No such address spoke afterwards.")},
     {Mark::Conntrack,
      core::english("{bridge} sends multicast only to ports that asked for it "
                    "(multicast_snooping is 1), and asks nobody itself (multicast_querier is 0).")},
     {Mark::Drop,
      core::english(
          "Ports that nobody asks again are forgotten after about four minutes: that is most "
          "likely why the solicitation is not sent to {port}.")}},
    {{core::english("Let the bridge ask"),
      core::english("the bridge sends a query every two minutes"),
      core::english("/etc/network/interfaces, at {bridge}: post-up echo 1 > "
                    "/sys/class/net/{bridge}/bridge/multicast_querier"),
      RemedyRank::Safe},
     {core::english("Switch snooping off on the bridge"),
      core::english("multicast is sent to all ports of the bridge"),
      core::english("/etc/network/interfaces, at {bridge}: bridge-mcsnoop no"), RemedyRank::Safe}},
    {"RFC 4541, Considerations for IGMP and MLD Snooping Switches", "bridge(8), ip-link(8)"}};

const Knowledge kBond{
    "bond-mismatch",
    core::english("Bond without a partner"),
    core::english(
        "The links of {bond} do not join one aggregator: the switch does not take them for one"),
    core::english("Only a part of the bond carries traffic; where the switch sends to the other "
                  "links, packets "
                  "are lost."),
    {{Mark::Sighting,
      core::english("Packets of this trace crossed {bond}, which is set to LACP (802.3ad).")},
     {Mark::Drop,
      core::english("Its links that are up should share one aggregator, and do not: {slaves}.")},
     {Mark::Drop,
      core::english(
          "So the other side does not bundle them, or not together: the ports of the switch "
          "are in no LACP group, or in several.")}},
    {{core::english("Put the switch's ports into one LACP group"),
      core::english("the links are down for a moment"),
      core::english("on the switch: the ports of all links of {bond} in one LAG or port channel, "
                    "mode active"),
      RemedyRank::Safe},
     {core::english("Use a mode that needs nothing of the switch"),
      core::english("one link at a time carries the traffic"),
      core::english("/etc/network/interfaces, at {bond}: bond-mode active-backup"),
      RemedyRank::Careful}},
    {"Proxmox VE Administration Guide, chapter Network Configuration: Linux Bond",
     "Linux kernel documentation, networking/bonding"}};

} // namespace

std::span<const Knowledge> uplinkKnowledge()
{
    static const std::vector<Knowledge> entries{kNicHang, kUpstream, kQuerier, kBond};
    return entries;
}

} // namespace vs
