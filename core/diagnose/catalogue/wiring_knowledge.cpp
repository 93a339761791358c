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
    "A link is down",
    "{Packet} from {sender} is lost at {after}: {link} {state}",
    "Nothing reaches that side; clients get a timeout.",
    {{Mark::Sighting, "{Packet} was last seen at {after}, on its way to {receiver}."},
     {Mark::Drop, "{link} {state}.{config}"}},
    {{"Plug {nic} in again: take link_down away", "none seen",
      "web interface: guest > Hardware or Network > the NIC > clear Disconnect; or in the guest's "
      "configuration: take link_down=1 out of the line of that NIC",
      RemedyRank::Safe}},
    {kManualNic}};

const Knowledge kPortWithoutBridge{
    "port-without-bridge",
    "A guest's port is in no bridge",
    "{Packet} from {sender} is lost at {loose}: it is in no bridge",
    "The guest has no network on that NIC, although it runs.",
    {{Mark::Sighting, "{Packet} was last seen at {after}."},
     {Mark::Drop, "{loose} is a port of no bridge. It belongs into {home}. {what}"},
     {Mark::Drop, "Most likely the node's network was restarted while the guest ran: that takes "
                  "bridges down and up without the guests' ports."}},
    {{"Put {loose} back into its bridge",
      "a NIC with a VLAN tag or trunks needs those set again, too: then use the next way",
      "ip link set {loose} master {home}", RemedyRank::Safe},
     {"Replug {nic}", "the guest sees its link go down for a moment",
      "web interface: guest > Hardware or Network > the NIC: change the bridge and change it back; "
      "or stop and start the guest",
      RemedyRank::Safe},
     {"Change the network with ifreload instead of a restart", "none seen",
      "ifreload -a (never systemctl restart networking while guests run)", RemedyRank::Safe}},
    {kManualNetwork}};

const Knowledge kPortNotForwarding{
    "port-not-forwarding",
    "A bridge port is not forwarding",
    "{Packet} from {sender} is dropped in {device}: port {port} does not forward",
    "For some seconds after a start or a change, or for ever, nothing passes that port.",
    {{Mark::Sighting, "{Packet} comes into {device} at {after}; it should leave by {next}."},
     {Mark::Drop, "The bridge lets nothing {way} at {port}: {state}."},
     {Mark::Drop, "{stp}"}},
    {{"Switch STP off and set the forward delay to 0",
      "a loop in the wiring is then not cut any more: only where there is none",
      "/etc/network/interfaces, at {device}: bridge-stp off, bridge-fd 0; then ifreload -a",
      RemedyRank::Careful},
     {"Set the port to forwarding", "lasts until the port is made anew; STP may set it back",
      "bridge link set dev {port} state 3", RemedyRank::Careful},
     {"Wait for the forward delay", "works only where the state is on its way to forwarding",
      "bridge -d link show dev {port}", RemedyRank::Safe}},
    {kManualNetwork, kManualBridge}};

const Knowledge kPortIsolated{
    "port-isolated",
    "Isolated ports",
    "{Packet} from {sender} is dropped in {device}: {in} and {out} are isolated from each other",
    "The two guests reach everybody else, but not each other.",
    {{Mark::Sighting, "{Packet} comes into {device} at {after}; it should leave by {next}."},
     {Mark::Drop, "Both ports are isolated: a bridge passes nothing from one isolated port to "
                  "another. That is what isolation is for."}},
    {{"Leave it so, if these guests must not talk to each other", "none seen", "",
      RemedyRank::Safe},
     {"Take the isolation off one of the ports",
      "that guest can then talk to all guests of the network",
      "SDN: Datacenter > SDN > VNets > the VNet > clear Isolate Ports, then Apply; by hand: bridge "
      "link set dev {out} isolated off",
      RemedyRank::Careful}},
    {"Proxmox VE Administration Guide, chapter Software-Defined Network: VNets", kManualBridge}};

const Knowledge kVlanNotOnPort{
    "vlan-not-on-port",
    "VLAN missing on a bridge port",
    "{Packet} from {sender} is dropped in {device}: {port} has not {vlan} among its VLANs",
    "The guests are in different VLANs for the bridge, so they never hear each other.",
    {{Mark::Sighting, "{Packet} comes into {device} at {after}; it should leave by {next}."},
     {Mark::Drop, "{device} is VLAN-aware, and lets a packet {way} at {port} only in these VLANs: "
                  "{has}. The packet is in VLAN {vlan}."}},
    {{"Give both guests the same VLAN tag", "they change their network",
      "web interface: guest > Hardware or Network > the NIC > VLAN Tag", RemedyRank::Careful},
     {"Let the VLAN through at {port}", "all of that VLAN can pass there",
      "a guest that tags itself: trunks= at its NIC; an uplink: /etc/network/interfaces, at "
      "{device}: bridge-vids, then ifreload -a",
      RemedyRank::Careful}},
    {kManualVlan}};

const Knowledge kVlanOnUnaware{
    "vlan-on-unaware-bridge",
    "VLAN tag on a bridge that is not VLAN-aware",
    "{from} asks for {to} in vain: they sit on two bridges, {here} and {there}",
    "The two guests never hear each other, although both are configured on {bridge}.",
    {{Mark::Sighting, "{from} asks for {to} by ARP, so it takes it for a neighbour. No answer "
                      "came."},
     {Mark::Drop, "{bridge} is not VLAN-aware. A NIC with a tag is then put on a bridge of its "
                  "own: {from} ({fromTag}) sits on {here}, {to} ({toTag}) on {there}."}},
    {{"Give both guests the same VLAN tag, or none", "they change their network",
      "web interface: guest > Hardware or Network > the NIC > VLAN Tag", RemedyRank::Careful},
     {"Make {bridge} VLAN-aware", "guests with a tag must be stopped and started; plan a pause",
      "web interface: node > System > Network > {bridge} > VLAN aware, then Apply Configuration",
      RemedyRank::Careful}},
    {kManualVlan}};

const Knowledge kMtu{
    "mtu-black-hole",
    "A packet larger than the next link takes",
    "{Packet} from {sender} is dropped in {device}: {narrow} takes {mtu} bytes, it has {length}",
    "Connections open and then hang as soon as much data is sent; small requests work.",
    {{Mark::Sighting, "{Packet} comes to {after} with {length} bytes; it should go on by {next}."},
     {Mark::Drop, "{narrow} has an MTU of {mtu}, {wide} one of {wideMtu}. A bridge cannot split a "
                  "packet, and tells nobody: the sender never learns to send less.{kernel}"}},
    {{"Give the guest's NIC the smaller MTU", "large packets are split a little more",
      "web interface: guest > Hardware or Network > the NIC > MTU: {mtu}; the guest must use it, "
      "too",
      RemedyRank::Safe},
     {"Raise the MTU of {narrow}", "every device behind it must take packets of that size",
      "/etc/network/interfaces, at {narrow}: mtu {length}; then ifreload -a", RemedyRank::Careful},
     {"Limit the segment size of TCP", "helps TCP only; other protocols still lose large packets",
      "where the packets are routed: iptables -t mangle -A FORWARD -p tcp --tcp-flags SYN,RST SYN "
      "-j TCPMSS --set-mss {mss}",
      RemedyRank::Careful}},
    {kManualNetwork, "RFC 2923: TCP Problems with Path MTU Discovery"}};

const Knowledge kMacNotLearnt{
    "mac-not-learnt",
    "The bridge does not know where the MAC lives",
    "{Packet} from {sender} is dropped in {device}: {device} does not know {mac} and may not flood "
    "{port}",
    "The receiver gets nothing, unless the bridge learns or is told its address.",
    {{Mark::Sighting, "{Packet} comes into {device} at {after}; it should leave by {next}."},
     {Mark::Drop, "The forwarding database of {device} has no entry for {mac}, and flooding is off "
                  "at {port}: what is for unknown addresses does not leave there. {learning}"}},
    {{"Enter the address", "lasts until the port is made anew",
      "bridge fdb add {mac} dev {port} master static", RemedyRank::Safe},
     {"Let the port learn and flood", "what is for unknown addresses reaches that guest, too",
      "bridge link set dev {port} learning on flood on; where {device} has bridge-disable-mac-"
      "learning 1 in /etc/network/interfaces: take it out",
      RemedyRank::Careful}},
    {kManualNetwork, kManualBridge}};

const Knowledge kDuplicateMac{
    "duplicate-mac",
    "One MAC address at two places",
    "{mac} is the MAC address of two: {places} both send with it in {device}",
    "Connections of both come and go: answers reach whichever sent last.",
    {{Mark::Sighting, "Packets with the source {mac} come into {device} from {places}. {config}"},
     {Mark::Drop, "A bridge believes that an address is where it was heard last: it sends answers "
                  "there, and the other one misses them."}},
    {{"Give {nic} a MAC address of its own",
      "whatever knows the guest by its MAC (DHCP, licences) must be told",
      "web interface: guest > Hardware or Network > the NIC > MAC address: empty it for a new one",
      RemedyRank::Safe},
     {"Where a guest was copied or restored: take “Unique” at the next time", "none seen",
      "web interface: Restore > Unique; qmrestore --unique 1", RemedyRank::Safe}},
    {kManualNic}};

const Knowledge kDuplicateIp{
    "duplicate-ip",
    "One IP address at two places",
    "Two answer for {address}: {one} and {other}",
    "Connections to the address work now and then: it depends on whose answer came last.",
    {{Mark::Sighting, "Both {one} and {other} answer ARP requests for {address}, within seconds."},
     {Mark::Drop, "{kind} Who asks believes the answer that came last."}},
    {{"Give one of them another address", "whoever knows it by the old address must be told",
      "in the guest: its network settings; with Cloud-Init or a container: web interface: guest > "
      "Cloud-Init or Network",
      RemedyRank::Safe},
     {"One machine with two NICs in one network: let each NIC answer for its own address only",
      "none seen",
      "in that machine: sysctl net.ipv4.conf.all.arp_ignore=1 net.ipv4.conf.all.arp_announce=2",
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
