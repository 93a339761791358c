// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/rule_knowledge.h"

namespace vs {

std::span<const Knowledge> flowKnowledge()
{
    using Mark = Cause::Mark;
    static const std::vector<Knowledge> entries{
        {"lost-in-guest",
         core::english("No answer from the guest"),
         core::english("{Packet} from {sender} reaches {guest}, and nothing comes back"),
         core::english(
             "The client waits and gets a timeout. The node did its part: the packet left it."),
         {{Mark::Sighting, core::english("{Packet} goes out to {guest} through {tap}. {times}.")},
          {Mark::Sighting,
           core::english("Nothing that belongs to it came in at {tap} afterwards, and the capture "
                         "lost no packet that is known of.")},
          {Mark::Drop,
           core::english(
               "So it ended inside the guest, or its answer did: most likely the guest's "
               "own firewall drops it silently, or the guest has no way back to {sender}. "
               "{others}")}},
         {{core::english("Look at the guest's own firewall for {service}"),
           core::english("none seen"),
           core::english(
               "in the guest: nft list ruleset; ufw status; Windows: Windows Defender Firewall"),
           RemedyRank::Safe},
          {core::english("Look whether the guest has the address and a way back"),
           core::english("none seen"),
           core::english("in the guest: ip address; ip route get {address}"), RemedyRank::Safe},
          {core::english("Look whether the packet arrives inside the guest"),
           core::english("none seen"),
           core::english("in the guest: tcpdump -n -i any host {address}"), RemedyRank::Safe}},
         {"Proxmox VE Administration Guide, chapter Network Configuration"}},

        {"nat-lost-in-firewall-bridge",
         core::english("NAT lost in the firewall bridge"),
         core::english("{Packet} from {sender} leaves through {uplink} with its private address: "
                       "the NAT of the "
                       "node is lost in {device}"),
         core::english("The guest reaches the node and its neighbours, but nothing beyond the node "
                       "answers it."),
         {{Mark::Sighting,
           core::english("{Packet} passes the firewall bridge {device} first. The connection "
                         "table makes its entry there, and decides about NAT there: none.")},
          {Mark::Conntrack,
           core::english("Later the node routes the packet to {uplink}, where this rule would "
                         "change its source: {text}.")},
          {Mark::Conntrack,
           core::english("NAT is decided once for an entry. The entry is the one from {device}, "
                         "so the rule is not asked.")},
          {Mark::Sighting,
           core::english("The packet leaves through {uplink} as {address}: nobody outside knows a "
                         "way back to that.")}},
         {{core::english("Give the firewall bridges a conntrack zone of their own"),
           core::english("the connection table has one more entry for each connection"),
           core::english("/etc/network/interfaces, at the bridge: post-up iptables -t raw -I "
                         "PREROUTING -i fwbr+ "
                         "-j CT --zone 1; and post-down iptables -t raw -D PREROUTING -i fwbr+ -j "
                         "CT --zone 1"),
           RemedyRank::Safe},
          {core::english("Switch the firewall off for the guest's NIC"),
           core::english("the guest is not protected any more"),
           core::english("web interface: guest > Hardware or Network > the NIC > Firewall"),
           RemedyRank::Harmful}},
         {"Proxmox VE Administration Guide, chapter Network Configuration: Masquerading (NAT) with "
          "iptables"}},

        {"stale-rules",
         core::english("Rules are out of date"),
         core::english("The node's firewall does not follow its configuration: {status}"),
         core::english(
             "What was changed in the web interface has no effect; the older rules stay in force."),
         {{Mark::Drop, core::english("pve-firewall status says: {status}. {cause}")},
          {Mark::Drop, core::english("What this trace shows is what the older rules do.")}},
         {{core::english("Find the error and mend the file"), core::english("none seen"),
           core::english("pve-firewall compile (prints errors with file and line); journalctl -u "
                         "pve-firewall"),
           RemedyRank::Safe},
          {core::english("Start the firewall's service again"),
           core::english("rules are applied as they are configured now"),
           core::english("systemctl restart pve-firewall"), RemedyRank::Careful}},
         {"Proxmox VE Administration Guide, chapter Firewall: Services and Commands"}},

        {"firewall-not-in-force",
         core::english("The firewall is configured and not in force"),
         core::english("The firewall of {guest} is configured in {file}, but not in force"),
         core::english("Packets pass that its rules should stop, or rules that should accept "
                       "change nothing."),
         {{Mark::Drop,
           core::english(
               "A guest is protected only where four switches are on: the datacenter's, the "
               "node's, the guest's, and that of its NIC.")},
          {Mark::Drop, core::english("Here {reason}.")},
          {Mark::Sighting,
           core::english("Packets of {guest} were seen in this trace: none of its rules was "
                         "asked about them as configured.")}},
         {{core::english("Put the firewall of {guest} in force"),
           core::english("its rules and policies apply at once: what they do not allow is dropped"),
           "{fix}", RemedyRank::Careful}},
         {"Proxmox VE Administration Guide, chapter Firewall: Enabling the Firewall for VMs and "
          "Containers"}}};
    return entries;
}

} // namespace vs
