// SPDX-License-Identifier: GPL-3.0-or-later
// The words for a rule that ended a packet: whose it is, where it is configured, what would let
// the packet pass.
#include "core/model/rule_words.h"
#include "core/base/text.h"
#include "core/diagnose/catalogue/rule_roles.h"
#include "core/diagnose/catalogue/rule_text.h"
#include "core/diagnose/rule_origin.h"

#include <algorithm>

namespace vs {

namespace {

/// "webserver" of "GROUP-webserver-IN".
std::string groupOf(const std::string& chain)
{
    if (!chain.starts_with("GROUP-"))
        return {};
    const std::size_t end = chain.rfind('-');
    return chain.substr(6, end > 6 ? end - 6 : std::string::npos);
}

/// Whose decision it was, as the end of "is dropped by ...".
std::string whose(const Culprit& culprit, const std::string& owner)
{
    const RuleRef& rule = culprit.decider;
    if (culprit.role == RuleRole::RouterAdvert)
        return "the router advertisement filter of " + owner;
    if (const std::string group = groupOf(rule.chain); !group.empty())
        return "a rule of the security group " + group +
               (culprit.ownerChain.empty() ? std::string() : ", which " + owner + " uses");
    if (rule.chain == "PVEFW-blacklist")
        return "the IP set blacklist of the datacenter";
    if (!culprit.ownerChain.empty() && culprit.ownerChain == rule.chain)
        return "a rule of " + owner;
    if (rule.chain.starts_with("PVEFW-"))
        return ruleInWords(rule) + ", which the firewall made";
    return ruleInWords(rule) + ", which is not Proxmox VE's";
}

std::string protocolWord(const Packet& packet)
{
    if (packet.isTcp())
        return "tcp";
    if (packet.isUdp())
        return "udp";
    if (packet.protocol == ipproto::Icmp)
        return "icmp";
    return packet.protocol == ipproto::Icmp6 ? "ipv6-icmp" : std::string();
}

/// The line of a .fw file that would let the packet's connection pass.
std::string allowLine(bool input, const Packet& packet)
{
    std::string line = input ? "IN" : "OUT";
    const bool ping = (packet.protocol == ipproto::Icmp && packet.icmpType == 8) ||
                      (packet.protocol == ipproto::Icmp6 && packet.icmpType == 128);
    line += ping ? " Ping(ACCEPT)" : " ACCEPT";
    const IpAddress& other = input ? packet.source : packet.destination;
    if (other.known())
        line += (input ? " -source " : " -dest ") + other.toString();
    const std::string protocol = protocolWord(packet);
    if (!ping && !protocol.empty())
        line += " -p " + protocol;
    if (packet.isTcp() || packet.isUdp())
        line += " -dport " + std::to_string(packet.destinationPort);
    return line;
}

std::string guestLabel(int vmid, const Topology& topology)
{
    const auto at = std::find_if(topology.guests.begin(), topology.guests.end(),
                                 [&](const Guest& guest) { return guest.vmid == vmid; });
    return at == topology.guests.end() ? "guest " + std::to_string(vmid) : at->label();
}

std::string originText(const RuleOrigin& origin)
{
    if (!origin.config)
        return {};
    return origin.config->file + ", line " + std::to_string(origin.config->line) + ": " +
           origin.config->text;
}

} // namespace

std::string ownerName(const std::string& chain, const Topology& topology)
{
    if (const int vmid = guestOfChain(chain); vmid != 0)
        return guestLabel(vmid, topology);
    return contains(chain, "HOST") ? "the node" : "the firewall";
}

Words culpritWords(const Culprit& culprit, bool sure, const Snapshot& snapshot,
                   const JourneyRecord& record, const RuleListing* listing)
{
    const Topology& topology = *snapshot.topology;
    const std::string& chain =
        culprit.ownerChain.empty() ? culprit.decider.chain : culprit.ownerChain;
    const bool input = isInputChain(chain);
    const int vmid = guestOfChain(chain);
    const std::string owner = ownerName(chain, topology);
    const bool rejected = culprit.rejects || record.judgement.kind == VerdictKind::Rejected;

    Words words;
    words["owner"] = owner;
    words["direction"] = input ? "input" : "output";
    words["fate"] = rejected ? "rejected" : "dropped";
    words["likely"] = sure ? "" : "most likely ";
    words["unsure"] = sure ? ""
                           : " No counter and no trace names the rule: of all rules that this "
                             "packet can meet there, it is the one that fits.";
    words["whose"] = whose(culprit, owner);
    words["culprit"] = ruleInWords(culprit.rule);
    words["text"] = culprit.rule.text;
    words["file"] =
        vmid != 0 ? "/etc/pve/firewall/" + std::to_string(vmid) + ".fw" : "/etc/pve/local/host.fw";
    words["panel"] = vmid != 0 ? owner + " > Firewall" : "Node > Firewall";
    words["allow"] = allowLine(input, record.journey.packet);
    // Where the configuration says so: told by the rule that stands for it.
    const RuleOrigin origin =
        ruleOrigin(culprit.decider, snapshot.firewallFiles.get(), topology, listing);
    words["origin"] = originText(origin);
    words["place"] = origin.place.empty() ? words["panel"] : origin.place;
    words["meaning"] = origin.words.empty() ? std::string() : " " + origin.words;
    return words;
}

} // namespace vs
