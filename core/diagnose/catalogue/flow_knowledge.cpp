// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/rule_knowledge.h"

namespace vs {

std::span<const Knowledge> flowKnowledge()
{
    using Mark = Cause::Mark;
    static const std::vector<Knowledge> entries{
        {"lost-in-guest",
         "No answer from the guest",
         "{Packet} from {sender} reaches {guest}, and nothing comes back",
         "The client waits and gets a timeout. The node did its part: the packet left it.",
         {{Mark::Sighting, "{Packet} goes out to {guest} through {tap}. {times}."},
          {Mark::Sighting,
           "Nothing that belongs to it came in at {tap} afterwards, and the capture "
           "lost no packet that is known of."},
          {Mark::Drop, "So it ended inside the guest, or its answer did: most likely the guest's "
                       "own firewall drops it silently, or the guest has no way back to {sender}. "
                       "{others}"}},
         {{"Look at the guest's own firewall for {service}", "none seen",
           "in the guest: nft list ruleset; ufw status; Windows: Windows Defender Firewall",
           RemedyRank::Safe},
          {"Look whether the guest has the address and a way back", "none seen",
           "in the guest: ip address; ip route get {address}", RemedyRank::Safe},
          {"Look whether the packet arrives inside the guest", "none seen",
           "in the guest: tcpdump -n -i any host {address}", RemedyRank::Safe}},
         {"Proxmox VE Administration Guide, chapter Network Configuration"}},

        {"nat-lost-in-firewall-bridge",
         "NAT lost in the firewall bridge",
         "{Packet} from {sender} leaves through {uplink} with its private address: the NAT of the "
         "node is lost in {device}",
         "The guest reaches the node and its neighbours, but nothing beyond the node answers it.",
         {{Mark::Sighting, "{Packet} passes the firewall bridge {device} first. The connection "
                           "table makes its entry there, and decides about NAT there: none."},
          {Mark::Conntrack, "Later the node routes the packet to {uplink}, where this rule would "
                            "change its source: {text}."},
          {Mark::Conntrack, "NAT is decided once for an entry. The entry is the one from {device}, "
                            "so the rule is not asked."},
          {Mark::Sighting,
           "The packet leaves through {uplink} as {address}: nobody outside knows a "
           "way back to that."}},
         {{"Give the firewall bridges a conntrack zone of their own",
           "the connection table has one more entry for each connection",
           "/etc/network/interfaces, at the bridge: post-up iptables -t raw -I PREROUTING -i fwbr+ "
           "-j CT --zone 1; and post-down iptables -t raw -D PREROUTING -i fwbr+ -j CT --zone 1",
           RemedyRank::Safe},
          {"Switch the firewall off for the guest's NIC", "the guest is not protected any more",
           "web interface: guest > Hardware or Network > the NIC > Firewall", RemedyRank::Harmful}},
         {"Proxmox VE Administration Guide, chapter Network Configuration: Masquerading (NAT) with "
          "iptables"}},

        {"stale-rules",
         "Rules are out of date",
         "The node's firewall does not follow its configuration: {status}",
         "What was changed in the web interface has no effect; the older rules stay in force.",
         {{Mark::Drop, "pve-firewall status says: {status}. {cause}"},
          {Mark::Drop, "What this trace shows is what the older rules do."}},
         {{"Find the error and mend the file", "none seen",
           "pve-firewall compile (prints errors with file and line); journalctl -u pve-firewall",
           RemedyRank::Safe},
          {"Start the firewall's service again", "rules are applied as they are configured now",
           "systemctl restart pve-firewall", RemedyRank::Careful}},
         {"Proxmox VE Administration Guide, chapter Firewall: Services and Commands"}},

        {"firewall-not-in-force",
         "The firewall is configured and not in force",
         "The firewall of {guest} is configured in {file}, but not in force",
         "Packets pass that its rules should stop, or rules that should accept change nothing.",
         {{Mark::Drop,
           "A guest is protected only where four switches are on: the datacenter's, the "
           "node's, the guest's, and that of its NIC."},
          {Mark::Drop, "Here {reason}."},
          {Mark::Sighting, "Packets of {guest} were seen in this trace: none of its rules was "
                           "asked about them as configured."}},
         {{"Put the firewall of {guest} in force",
           "its rules and policies apply at once: what they do not allow is dropped", "{fix}",
           RemedyRank::Careful}},
         {"Proxmox VE Administration Guide, chapter Firewall: Enabling the Firewall for VMs and "
          "Containers"}}};
    return entries;
}

} // namespace vs
