// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of wiring that loses packets (wiring_classes.cpp).
#include "core/diagnose/catalogue/knowledge.h"

namespace vs {

namespace {

using Mark = Cause::Mark;

constexpr const char* kManualNetwork =
    "Proxmox VE Administration Guide, chapter Network Configuration";
constexpr const char* kManualVlan =
    "Proxmox VE Administration Guide, chapter Network Configuration: VLAN 802.1Q";
constexpr const char* kManualNic =
    "Proxmox VE Administration Guide, chapter Qemu/KVM Virtual Machines: Network Device";
constexpr const char* kManualBridge = "bridge(8): bridge link set";

const Knowledge kLinkDown{
    "link-down",
    core::english("A link is down"),
    core::english("{Packet} from {sender} is lost at {after}: {link} {state}"),
    core::english("Nothing reaches that side; clients get a timeout."),
    {{Mark::Sighting,
      core::english("{Packet} was last seen at {after}, on its way to {receiver}.")},
     {Mark::Drop, core::english("{link} {state}.{config}")}},
    {{core::english("Plug {nic} in again: take link_down away"), core::english("none seen"),
      core::english("web interface: guest > Hardware or Network > the NIC > clear Disconnect; or "
                    "in the guest's "
                    "configuration: take link_down=1 out of the line of that NIC"),
      RemedyRank::Safe}},
    {kManualNic}};

const Knowledge kPortWithoutBridge{
    "port-without-bridge",
    core::english("A guest's port is in no bridge"),
    core::english("{Packet} from {sender} is lost at {loose}: it is in no bridge"),
    core::english("The guest has no network on that NIC, although it runs."),
    {{Mark::Sighting, core::english("{Packet} was last seen at {after}.")},
     {Mark::Drop, core::english("{loose} is a port of no bridge. It belongs into {home}. {what}")},
     {Mark::Drop,
      core::english("Most likely the node's network was restarted while the guest ran: that takes "
                    "bridges down and up without the guests' ports.")}},
    {{core::english("Put {loose} back into its bridge"),
      core::english(
          "a NIC with a VLAN tag or trunks needs those set again, too: then use the next way"),
      core::english("ip link set {loose} master {home}"), RemedyRank::Safe},
     {core::english("Replug {nic}"), core::english("the guest sees its link go down for a moment"),
      core::english("web interface: guest > Hardware or Network > the NIC: change the bridge and "
                    "change it back; "
                    "or stop and start the guest"),
      RemedyRank::Safe},
     {core::english("Change the network with ifreload instead of a restart"),
      core::english("none seen"),
      core::english("ifreload -a (never systemctl restart networking while guests run)"),
      RemedyRank::Safe}},
    {kManualNetwork}};

const Knowledge kPortNotForwarding{
    "port-not-forwarding",
    core::english("A bridge port is not forwarding"),
    core::english("{Packet} from {sender} is dropped in {device}: port {port} does not forward"),
    core::english(
        "For some seconds after a start or a change, or for ever, nothing passes that port."),
    {{Mark::Sighting,
      core::english("{Packet} comes into {device} at {after}; it should leave by {next}.")},
     {Mark::Drop, "{held}"},
     {Mark::Drop, "{stp}"}},
    {{core::english("Switch STP off and set the forward delay to 0"),
      core::english("a loop in the wiring is then not cut any more: only where there is none"),
      core::english(
          "/etc/network/interfaces, at {device}: bridge-stp off, bridge-fd 0; then ifreload -a"),
      RemedyRank::Careful},
     {core::english("Set the port to forwarding"),
      core::english("lasts until the port is made anew; STP may set it back"),
      core::english("bridge link set dev {port} state 3"), RemedyRank::Careful},
     {core::english("Wait for the forward delay"),
      core::english("works only where the state is on its way to forwarding"),
      core::english("bridge -d link show dev {port}"), RemedyRank::Safe}},
    {kManualNetwork, kManualBridge}};

const Knowledge kPortIsolated{
    "port-isolated",
    core::english("Isolated ports"),
    core::english("{Packet} from {sender} is dropped in {device}: {in} and {out} are isolated from "
                  "each other"),
    core::english("The two guests reach everybody else, but not each other."),
    {{Mark::Sighting,
      core::english("{Packet} comes into {device} at {after}; it should leave by {next}.")},
     {Mark::Drop,
      core::english("Both ports are isolated: a bridge passes nothing from one isolated port to "
                    "another. That is what isolation is for.")}},
    {{core::english("Leave it so, if these guests must not talk to each other"),
      core::english("none seen"), "", RemedyRank::Safe},
     {core::english("Take the isolation off one of the ports"),
      core::english("that guest can then talk to all guests of the network"),
      core::english("SDN: Datacenter > SDN > VNets > the VNet > clear Isolate Ports, then Apply; "
                    "by hand: bridge "
                    "link set dev {out} isolated off"),
      RemedyRank::Careful}},
    {"Proxmox VE Administration Guide, chapter Software-Defined Network: VNets", kManualBridge}};

const Knowledge kVlanNotOnPort{
    "vlan-not-on-port",
    core::english("VLAN missing on a bridge port"),
    core::english(
        "{Packet} from {sender} is dropped in {device}: {port} has not {vlan} among its VLANs"),
    core::english(
        "The guests are in different VLANs for the bridge, so they never hear each other."),
    {{Mark::Sighting,
      core::english("{Packet} comes into {device} at {after}; it should leave by {next}.")},
     {Mark::Drop, core::english("{lets} The packet is in VLAN {vlan}.")}},
    {{core::english("Give both guests the same VLAN tag"),
      core::english("they change their network"),
      core::english("web interface: guest > Hardware or Network > the NIC > VLAN Tag"),
      RemedyRank::Careful},
     {core::english("Let the VLAN through at {port}"),
      core::english("all of that VLAN can pass there"),
      core::english(
          "a guest that tags itself: trunks= at its NIC; an uplink: /etc/network/interfaces, at "
          "{device}: bridge-vids, then ifreload -a"),
      RemedyRank::Careful}},
    {kManualVlan}};

const Knowledge kVlanOnUnaware{
    "vlan-on-unaware-bridge",
    core::english("VLAN tag on a bridge that is not VLAN-aware"),
    core::english("{from} asks for {to} in vain: they sit on two bridges, {here} and {there}"),
    core::english(
        "The two guests never hear each other, although both are configured on {bridge}."),
    {{Mark::Sighting,
      core::english("{from} asks for {to} by ARP, so it takes it for a neighbour. No answer "
                    "came.")},
     {Mark::Drop,
      core::english("{bridge} is not VLAN-aware. A NIC with a tag is then put on a bridge of its "
                    "own: {from} ({fromTag}) sits on {here}, {to} ({toTag}) on {there}.")}},
    {{core::english("Give both guests the same VLAN tag, or none"),
      core::english("they change their network"),
      core::english("web interface: guest > Hardware or Network > the NIC > VLAN Tag"),
      RemedyRank::Careful},
     {core::english("Make {bridge} VLAN-aware"),
      core::english("guests with a tag must be stopped and started; plan a pause"),
      core::english("web interface: node > System > Network > {bridge} > VLAN aware, then Apply "
                    "Configuration"),
      RemedyRank::Careful}},
    {kManualVlan}};

const Knowledge kMtu{
    "mtu-black-hole",
    core::english("A packet larger than the next link takes"),
    core::english("{Packet} from {sender} is dropped in {device}: {narrow} takes {mtu} bytes, it "
                  "has {length}"),
    core::english(
        "Connections open and then hang as soon as much data is sent; small requests work."),
    {{Mark::Sighting,
      core::english("{Packet} comes to {after} with {length} bytes; it should go on by {next}.")},
     {Mark::Drop,
      core::english(
          "{narrow} has an MTU of {mtu}, {wide} one of {wideMtu}. A bridge cannot split a "
          "packet, and tells nobody: the sender never learns to send less.{kernel}")}},
    {{core::english("Give the guest's NIC the smaller MTU"),
      core::english("large packets are split a little more"),
      core::english("web interface: guest > Hardware or Network > the NIC > MTU: {mtu}; the guest "
                    "must use it, "
                    "too"),
      RemedyRank::Safe},
     {core::english("Raise the MTU of {narrow}"),
      core::english("every device behind it must take packets of that size"),
      core::english("/etc/network/interfaces, at {narrow}: mtu {length}; then ifreload -a"),
      RemedyRank::Careful},
     {core::english("Limit the segment size of TCP"),
      core::english("helps TCP only; other protocols still lose large packets"),
      core::english("where the packets are routed: iptables -t mangle -A FORWARD -p tcp "
                    "--tcp-flags SYN,RST SYN "
                    "-j TCPMSS --set-mss {mss}"),
      RemedyRank::Careful}},
    {kManualNetwork, "RFC 2923: TCP Problems with Path MTU Discovery"}};

const Knowledge kMacNotLearnt{
    "mac-not-learnt",
    core::english("The bridge does not know where the MAC lives"),
    core::english("{Packet} from {sender} is dropped in {device}: {device} does not know {mac} and "
                  "may not flood "
                  "{port}"),
    core::english("The receiver gets nothing, unless the bridge learns or is told its address."),
    {{Mark::Sighting,
      core::english("{Packet} comes into {device} at {after}; it should leave by {next}.")},
     {Mark::Drop,
      core::english(
          "The forwarding database of {device} has no entry for {mac}, and flooding is off "
          "at {port}: what is for unknown addresses does not leave there. {learning}")}},
    {{core::english("Enter the address"), core::english("lasts until the port is made anew"),
      core::english("bridge fdb add {mac} dev {port} master static"), RemedyRank::Safe},
     {core::english("Let the port learn and flood"),
      core::english("what is for unknown addresses reaches that guest, too"),
      core::english(
          "bridge link set dev {port} learning on flood on; where {device} has bridge-disable-mac-"
          "learning 1 in /etc/network/interfaces: take it out"),
      RemedyRank::Careful}},
    {kManualNetwork, kManualBridge}};

const Knowledge kDuplicateMac{
    "duplicate-mac",
    core::english("One MAC address at two places"),
    core::english("{mac} is the MAC address of two: {places} both send with it in {device}"),
    core::english("Connections of both come and go: answers reach whichever sent last."),
    {{Mark::Sighting,
      core::english("Packets with the source {mac} come into {device} from {places}. {config}")},
     {Mark::Drop,
      core::english(
          "A bridge believes that an address is where it was heard last: it sends answers "
          "there, and the other one misses them.")}},
    {{core::english("Give {nic} a MAC address of its own"),
      core::english("whatever knows the guest by its MAC (DHCP, licences) must be told"),
      core::english("web interface: guest > Hardware or Network > the NIC > MAC address: empty it "
                    "for a new one"),
      RemedyRank::Safe},
     {core::english("Where a guest was copied or restored: take “Unique” at the next time"),
      core::english("none seen"),
      core::english("web interface: Restore > Unique; qmrestore --unique 1"), RemedyRank::Safe}},
    {kManualNic}};

const Knowledge kDuplicateIp{
    "duplicate-ip",
    core::english("One IP address at two places"),
    core::english("Two answer for {address}: {one} and {other}"),
    core::english(
        "Connections to the address work now and then: it depends on whose answer came last."),
    {{Mark::Sighting,
      core::english("Both {one} and {other} answer ARP requests for {address}, within seconds.")},
     {Mark::Drop, core::english("{kind} Who asks believes the answer that came last.")}},
    {{core::english("Give one of them another address"),
      core::english("whoever knows it by the old address must be told"),
      core::english("in the guest: its network settings; with Cloud-Init or a container: web "
                    "interface: guest > "
                    "Cloud-Init or Network"),
      RemedyRank::Safe},
     {core::english(
          "One machine with two NICs in one network: let each NIC answer for its own address only"),
      core::english("none seen"),
      core::english("in that machine: sysctl net.ipv4.conf.all.arp_ignore=1 "
                    "net.ipv4.conf.all.arp_announce=2"),
      RemedyRank::Careful}},
    {kManualNetwork, "RFC 5227: IPv4 Address Conflict Detection"}};

} // namespace

std::span<const Knowledge> wiringKnowledge()
{
    static const std::vector<Knowledge> entries{
        kVlanNotOnPort,     kVlanOnUnaware,     kMtu,      kDuplicateMac, kDuplicateIp,
        kPortNotForwarding, kPortWithoutBridge, kLinkDown, kPortIsolated, kMacNotLearnt};
    return entries;
}

} // namespace vs
