// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/knowledge.h"

namespace vs {

std::span<const Knowledge> conntrackKnowledge()
{
    using Mark = Cause::Mark;
    static const std::vector<Knowledge> entries{
        {"rst-invalid-second-pass",
         "A reset that destroyed its own conntrack entry",
         "{Packet} from {sender} is dropped in {device}",
         "The client sees a timeout instead of “connection refused”.",
         {},
         {},
         {"PVE bug 4983", "https://bugzilla.proxmox.com/show_bug.cgi?id=4983"}},

        {"asymmetric-path",
         "Only one half of the connection crosses this node",
         "{Packet} from {sender} is {likely}dropped in {device}: {seems}the other half of its "
         "connection takes another way",
         "The connection hangs, although both ends answer each other.",
         {{Mark::Sighting, "{Packet} from {sender} to {receiver} comes into {device} at {after}."},
          {Mark::Sighting, "Not one packet from {silent} was seen in this connection: that half "
                           "does not cross this node{orOld}."},
          {Mark::Conntrack, "The node's connection table knows a connection only by both halves. "
                            "Without the other one it {state}."},
          {Mark::Drop, "{culprit} drops such packets.{unsure}"}},
         {{"Send both directions over the same way", "none seen",
           "Compare the routes and gateways of both ends: a second NIC in the same network, or two "
           "gateways, is the usual reason.",
           RemedyRank::Safe},
          {"Let packets pass that have no connection: nf_conntrack_allow_invalid: 1",
           "whole node: such packets are then let through for all guests; a guest whose input "
           "policy is DROP or REJECT still loses them",
           "host.fw, section [OPTIONS]: nf_conntrack_allow_invalid: 1", RemedyRank::Careful},
          {"Switch the firewall off for the NIC that is passed one way only",
           "no firewall on that NIC; other bridges on the way still look",
           "web interface: guest > Hardware or Network > the NIC > Firewall", RemedyRank::Careful}},
         {"Proxmox VE Administration Guide, chapter Firewall: Host Specific Configuration",
          "Linux kernel documentation: networking/nf_conntrack-sysctl"}},

        {"state-lost-in-migration",
         "The connection is older than the node's memory of it",
         "{Packet} from {sender} is {likely}dropped in {device}: the node has no entry for this "
         "older connection",
         "Open connections freeze until they time out; new ones work.",
         {{Mark::Sighting, "{Packet} comes into {device} at {after}. {heard}"},
          {Mark::Conntrack, "The connection table has no entry for it, so the firewall {state}."},
          {Mark::Drop, "{culprit} drops such packets.{unsure}"},
          {Mark::Conntrack,
           "Most likely the guest was moved here by a live migration while the connection was "
           "open, or the connection table of this node was emptied.{orElse}"}},
         {{"Open the connection anew", "the old connection is lost",
           "restart the client, or the service that holds the connection", RemedyRank::Safe},
          {"Let a live migration take the connection table along",
           "needs Proxmox VE 9 on both nodes", "", RemedyRank::Careful},
          {"Let the guest speak first: application or TCP keep-alives",
           "works only where the guest's output policy lets it send", "", RemedyRank::Careful}},
         {"Proxmox VE Administration Guide, chapter Firewall: Default firewall rules",
          "Linux kernel documentation: networking/nf_conntrack-sysctl (nf_conntrack_tcp_loose)"}}};
    return entries;
}

} // namespace vs
