// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/knowledge.h"

namespace vs {

std::span<const Knowledge> conntrackKnowledge()
{
    using Mark = Cause::Mark;
    static const std::vector<Knowledge> entries{
        {"rst-invalid-second-pass",
         core::english("A reset that destroyed its own conntrack entry"),
         core::english("{Packet} from {sender} is dropped in {device}"),
         core::english("The client sees a timeout instead of “connection refused”."),
         {},
         {},
         {"PVE bug 4983", "https://bugzilla.proxmox.com/show_bug.cgi?id=4983"}},

        {"asymmetric-path",
         core::english("Only one half of the connection crosses this node"),
         core::english("{Packet} from {sender} is {likely}dropped in {device}: {seems}"),
         core::english("The connection hangs, although both ends answer each other."),
         {{Mark::Sighting,
           core::english("{Packet} from {sender} to {receiver} comes into {device} at {after}.")},
          {Mark::Sighting, "{half}"},
          {Mark::Conntrack,
           core::english("The node's connection table knows a connection only by both halves. "
                         "{without}")},
          {Mark::Drop, core::english("{culprit} drops such packets.{unsure}")}},
         {{core::english("Send both directions over the same way"), core::english("none seen"),
           core::english("Compare the routes and gateways of both ends: a second NIC in the same "
                         "network, or two "
                         "gateways, is the usual reason."),
           RemedyRank::Safe},
          {core::english("Let packets pass that have no connection: nf_conntrack_allow_invalid: 1"),
           core::english(
               "whole node: such packets are then let through for all guests; a guest whose input "
               "policy is DROP or REJECT still loses them"),
           core::english("host.fw, section [OPTIONS]: nf_conntrack_allow_invalid: 1"),
           RemedyRank::Careful},
          {core::english("Switch the firewall off for the NIC that is passed one way only"),
           core::english("no firewall on that NIC; other bridges on the way still look"),
           core::english("web interface: guest > Hardware or Network > the NIC > Firewall"),
           RemedyRank::Careful}},
         {"Proxmox VE Administration Guide, chapter Firewall: Host Specific Configuration",
          "Linux kernel documentation: networking/nf_conntrack-sysctl"}},

        {"state-lost-in-migration",
         core::english("The connection is older than the node's memory of it"),
         core::english("{Packet} from {sender} is {likely}dropped in {device}: the node has no "
                       "entry for this "
                       "older connection"),
         core::english("Open connections freeze until they time out; new ones work."),
         {{Mark::Sighting, core::english("{Packet} comes into {device} at {after}. {heard}")},
          {Mark::Conntrack, "{without}"},
          {Mark::Drop, core::english("{culprit} drops such packets.{unsure}")},
          {Mark::Conntrack,
           core::english(
               "Most likely the guest was moved here by a live migration while the connection was "
               "open, or the connection table of this node was emptied.{orElse}")}},
         {{core::english("Open the connection anew"), core::english("the old connection is lost"),
           core::english("restart the client, or the service that holds the connection"),
           RemedyRank::Safe},
          {core::english("Let a live migration take the connection table along"),
           core::english("needs Proxmox VE 9 on both nodes"), "", RemedyRank::Careful},
          {core::english("Let the guest speak first: application or TCP keep-alives"),
           core::english("works only where the guest's output policy lets it send"), "",
           RemedyRank::Careful}},
         {"Proxmox VE Administration Guide, chapter Firewall: Default firewall rules",
          "Linux kernel documentation: networking/nf_conntrack-sysctl (nf_conntrack_tcp_loose)"}}};
    return entries;
}

} // namespace vs
