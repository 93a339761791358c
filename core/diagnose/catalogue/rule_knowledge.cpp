// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the rules that end packets (rule_classes.cpp) and of what is wrong where no
// packet was lost (flow_findings.h).
#include "core/diagnose/catalogue/rule_knowledge.h"

namespace vs {

namespace {

using Mark = Cause::Mark;

constexpr const char* kManualRules =
    "Proxmox VE Administration Guide, chapter Firewall: Firewall Rules";
constexpr const char* kManualDefaults =
    "Proxmox VE Administration Guide, chapter Firewall: Default firewall rules";
constexpr const char* kManualGuest =
    "Proxmox VE Administration Guide, chapter Firewall: VM/Container Configuration";
constexpr const char* kManualSets =
    "Proxmox VE Administration Guide, chapter Firewall: Standard IP set ipfilter-net*";
constexpr const char* kManualHost =
    "Proxmox VE Administration Guide, chapter Firewall: Host Specific Configuration";

const Knowledge kPolicyIn{
    "policy-in",
    core::english("Input policy"),
    core::english("{Packet} from {sender} is {likely}{fate} by the input policy of {owner}"),
    core::english(
        "The client gets no answer until it gives up; with a policy of REJECT it sees “connection "
        "refused” at once."),
    {{Mark::Sighting,
      core::english("{Packet} comes into {device} at {after}, on its way to {receiver}.")},
     {Mark::Drop,
      core::english("No rule of {owner} lets it in: it comes to the end of the chain, where the "
                    "policy stands: {culprit}.{unsure}")},
     {Mark::Drop,
      core::english("The policy applies to all that no rule allows. {receiver} never saw the "
                    "packet.")}},
    {{core::english("Allow it with a rule of {owner}"),
      core::english("whoever the rule names can reach that service"),
      core::english("web interface: {panel} > Add; or in {file}, section [RULES]: {allow}"),
      RemedyRank::Safe},
     {core::english("Set the input policy of {owner} to ACCEPT"),
      core::english("everything that no rule forbids can reach it, from everywhere"),
      core::english("web interface: {panel} > Options > Input Policy"), RemedyRank::Harmful}},
    {kManualDefaults, kManualRules}};

const Knowledge kPolicyOut{
    "policy-out",
    core::english("Output policy"),
    core::english("{Packet} from {sender} is {likely}{fate} by the output policy of {owner}"),
    core::english(
        "The guest cannot reach the service; with a policy of REJECT it is refused at once."),
    {{Mark::Sighting,
      core::english("{Packet} leaves {sender} and comes into {device} at {after}.")},
     {Mark::Drop,
      core::english("No rule of {owner} lets it out: it comes to the end of the chain, where the "
                    "policy stands: {culprit}.{unsure}")},
     {Mark::Drop,
      core::english("The policy applies to all that no rule allows. The packet never left the "
                    "guest's own firewall bridge.")}},
    {{core::english("Allow it with a rule of {owner}"),
      core::english("the guest can reach that service"),
      core::english(
          "web interface: {panel} > Add (direction out); or in {file}, section [RULES]: {allow}"),
      RemedyRank::Safe},
     {core::english("Set the output policy of {owner} to ACCEPT"),
      core::english("the guest can reach everything"),
      core::english("web interface: {panel} > Options > Output Policy"), RemedyRank::Careful}},
    {kManualDefaults, kManualRules}};

const Knowledge kExplicit{
    "explicit-rule",
    core::english("A rule that somebody wrote"),
    core::english("{Packet} from {sender} is {likely}{fate} by {whose}"),
    core::english("The connection fails as the rule says: a timeout for DROP, “connection refused” "
                  "for REJECT."),
    {{Mark::Sighting,
      core::english("{Packet} comes into {device} at {after}, on its way to {receiver}.")},
     {Mark::Drop,
      core::english("There {culprit} ends its way: {text}.{unsure}{written}{meaning}")}},
    {{core::english("Change the rule, or put one that accepts above it"),
      core::english("what the rule was made to keep out may come in"),
      core::english(
          "web interface: {place}; or in {file}, section [RULES], above the rule: {allow}"),
      RemedyRank::Careful}},
    {kManualRules, "Proxmox VE Administration Guide, chapter Firewall: Security Groups"}};

const Knowledge kSilent{
    "silent-drop-rule",
    core::english("The firewall's own silent rules"),
    core::english(
        "{Packet} from {sender} is {likely}{fate} by a silent rule of the firewall: {culprit}"),
    core::english("It fails, and the firewall's log says nothing about it."),
    {{Mark::Sighting,
      core::english("{Packet} comes into {device} at {after}, on its way to {receiver}.")},
     {Mark::Conntrack, "{because}"},
     {Mark::Drop,
      core::english("{culprit} is there for {purpose}, and it never writes a log line.{unsure}")}},
    {{core::english("Accept it with a rule of {owner}: rules are asked before the policy and its "
                    "silent rules"),
      core::english("whoever the rule names can reach that service"),
      core::english("web interface: {panel} > Add; or in {file}, section [RULES]: {allow}"),
      RemedyRank::Careful}},
    {kManualDefaults, "Proxmox VE Administration Guide, chapter Firewall: Logging of firewall "
                      "rules"}};

const Knowledge kMac{
    "mac-filter",
    core::english("MAC filter"),
    core::english("{Packet} from {sender} is {likely}dropped by the MAC filter of {owner}"),
    core::english("Nested guests, VRRP addresses or macvlan devices inside the guest have no "
                  "network, while the "
                  "guest itself has."),
    {{Mark::Sighting,
      core::english("{Packet} comes into {device} at {after}, with the sender's MAC {mac}.")},
     {Mark::Drop,
      core::english("The MAC of this NIC is {own}: {culprit} drops whatever the guest sends with "
                    "another one, without a log line.{unsure}")}},
    {{core::english("Let the guest send with its own MAC only"), core::english("none seen"),
      core::english("in the guest: route or masquerade instead of bridging; use a VRRP mode "
                    "without a virtual "
                    "MAC"),
      RemedyRank::Safe},
     {core::english("Switch the MAC filter of {owner} off"),
      core::english("the guest can send in the name of any other machine of its network"),
      core::english("web interface: {panel} > Options > MAC filter; or macfilter: 0 in {file}"),
      RemedyRank::Careful}},
    {kManualGuest}};

const Knowledge kIp{
    "ip-filter",
    core::english("IP filter"),
    core::english("{Packet} from {sender} is {likely}dropped by the IP filter of {owner}"),
    core::english("A second address of the guest has no network, while its first one works."),
    {{Mark::Sighting,
      core::english("{Packet} comes into {device} at {after}, with the sender's address "
                    "{address}.")},
     {Mark::Drop,
      core::english("This address is not in the IP set {set} of {owner}: {culprit} drops whatever "
                    "comes from others, without a log line.{unsure}")}},
    {{core::english("Add {address} to the IP set {set} of {owner}"), core::english("none seen"),
      core::english(
          "web interface: {panel} > IPSet > {set}; or in {file}, section [IPSET {set}]: {address}"),
      RemedyRank::Safe},
     {core::english("Switch the IP filter of {owner} off"),
      core::english("the guest can send in the name of any address"),
      core::english("web interface: {panel} > Options > IP filter; or ipfilter: 0 in {file}, and "
                    "remove the IP "
                    "set {set}"),
      RemedyRank::Careful}},
    {kManualSets}};

const Knowledge kArp{
    "arp-filter",
    core::english("ARP filter"),
    core::english("{Packet} from {sender} is {likely}dropped by the ARP filter of {owner}"),
    core::english(
        "The address cannot be reached although the guest has it: nobody learns its MAC."),
    {{Mark::Sighting,
      core::english("{Packet} comes into {device} at {after} and speaks for the address "
                    "{address}.")},
     {Mark::Drop,
      core::english("The IP filter of {owner} allows these addresses: {allowed}. {culprit} drops "
                    "ARP for any other, without a log line.{unsure}")},
     {Mark::Drop,
      core::english("Without ARP no packet finds its way, whatever other rules say. Addresses that "
                    "the guest got by DHCP are easily forgotten in that list.")}},
    {{core::english("Add {address} to the IP set {set} of {owner}"), core::english("none seen"),
      core::english(
          "web interface: {panel} > IPSet > {set}; or in {file}, section [IPSET {set}]: {address}"),
      RemedyRank::Safe},
     {core::english("Give the guest an address that is in the list"),
      core::english("the guest's address changes"),
      core::english("in the guest's network settings, or in its configuration on Proxmox VE"),
      RemedyRank::Safe},
     {core::english("Switch the IP filter of {owner} off"),
      core::english("the guest can send in the name of any address"),
      core::english("web interface: {panel} > Options > IP filter; or ipfilter: 0 in {file}, and "
                    "remove the IP "
                    "set {set}"),
      RemedyRank::Careful}},
    {kManualSets}};

const Knowledge kForward{
    "forward-policy",
    core::english("The policy of the chain FORWARD"),
    core::english("{Packet} from {sender} is {likely}{fate} in {device} by {culprit}"),
    core::english("Guests with the firewall, or all guests, lose their network after something "
                  "else on the node "
                  "was started, often Docker."),
    {{Mark::Sighting,
      core::english("{Packet} comes into {device} at {after}, on its way to {receiver}.")},
     {Mark::Conntrack,
      core::english("No rule of the chain FORWARD has the last word about it: Proxmox VE's own "
                    "chains only drop what is forbidden and pass on the rest.")},
     {Mark::Drop, core::english("So the chain's end decides: {culprit} is {text}.{unsure} {who}")}},
    {{core::english("Move Docker into a guest"),
      core::english("none seen for the node; the containers move"),
      core::english("install Docker in a VM, and remove it from the node"), RemedyRank::Safe},
     {core::english("Accept what goes from a bridge port to a bridge port, ahead of the policy"),
      core::english("Docker's own isolation no longer covers bridged guests"),
      core::english("iptables -I {where} -m physdev --physdev-is-bridged -j ACCEPT (gone after a "
                    "restart; the "
                    "guests' own rules are asked only where they come first)"),
      RemedyRank::Careful},
     {core::english("Set the policy of FORWARD back to ACCEPT"),
      core::english("whoever set it may set it again; the node then forwards for everybody"),
      core::english("iptables -P FORWARD ACCEPT"), RemedyRank::Careful}},
    {"Docker documentation: Packet filtering and firewalls"}};

const Knowledge kSynFlood{
    "synflood-limit",
    core::english("SYN flood protection"),
    core::english(
        "{Packet} from {sender} is {likely}dropped in {device} by the SYN flood protection of the "
        "node"),
    core::english("Under load some new connections start late (after one, three, seven seconds) or "
                  "fail; open "
                  "ones work."),
    {{Mark::Sighting, core::english("{Packet} comes into {device} at {after}.")},
     {Mark::Drop,
      core::english("The node's option protection_synflood allows a sender only so many new "
                    "connections a second. Beyond that {culprit} drops SYNs before anything else "
                    "looks at them.{unsure}")}},
    {{core::english("Raise the limit"), core::english("a real flood gets through longer"),
      core::english(
          "host.fw, section [OPTIONS]: protection_synflood_rate and protection_synflood_burst"),
      RemedyRank::Careful},
     {core::english("Switch the protection off"),
      core::english("none against floods of SYNs from outside any more"),
      core::english("host.fw, section [OPTIONS]: protection_synflood: 0"), RemedyRank::Careful},
     {core::english("Open fewer connections: keep them open, or use a pool"),
      core::english("none seen"), core::english("in the client's settings"), RemedyRank::Safe}},
    {kManualHost}};

} // namespace

std::span<const Knowledge> ruleKnowledge()
{
    static const std::vector<Knowledge> entries = [] {
        std::vector<Knowledge> all{kPolicyIn, kPolicyOut, kExplicit, kSilent,  kMac,
                                   kIp,       kArp,       kForward,  kSynFlood};
        const auto flows = flowKnowledge();
        all.insert(all.end(), flows.begin(), flows.end());
        return all;
    }();
    return entries;
}

} // namespace vs
