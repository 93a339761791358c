// SPDX-License-Identifier: GPL-3.0-or-later
// The words for a rule that ended a packet: whose it is, where it is configured, what would let
// the packet pass.
#include "core/model/rule_words.h"
#include "core/base/text.h"
#include "core/diagnose/catalogue/rule_roles.h"
#include "core/diagnose/catalogue/rule_text.h"
#include "core/diagnose/evidence_words.h"
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
core::Phrase whose(const Culprit& culprit, const core::Phrase& owner)
{
    const RuleRef& rule = culprit.decider;
    if (culprit.role == RuleRole::RouterAdvert)
        return core::phrase("the router advertisement filter of {owner}", {{"owner", owner}});
    if (const std::string group = groupOf(rule.chain); !group.empty())
        return culprit.ownerChain.empty()
                   ? core::phrase("a rule of the security group {group}", {{"group", group}})
                   : core::phrase("a rule of the security group {group}, which {owner} uses",
                                  {{"group", group}, {"owner", owner}});
    if (rule.chain == "PVEFW-blacklist")
        return core::phrase("the IP set blacklist of the datacenter");
    if (!culprit.ownerChain.empty() && culprit.ownerChain == rule.chain)
        return core::phrase("a rule of {owner}", {{"owner", owner}});
    if (rule.chain.starts_with("PVEFW-"))
        return core::phrase("{rule}, which the firewall made", {{"rule", ruleInWords(rule)}});
    return core::phrase("{rule}, which is not Proxmox VE's", {{"rule", ruleInWords(rule)}});
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

core::Phrase guestLabel(int vmid, const Topology& topology)
{
    const auto at = std::find_if(topology.guests.begin(), topology.guests.end(),
                                 [&](const Guest& guest) { return guest.vmid == vmid; });
    if (at != topology.guests.end())
        return at->label();
    return core::phrase("guest {vmid}", {{"vmid", std::to_string(vmid)}});
}

core::Phrase originText(const RuleOrigin& origin)
{
    if (!origin.config)
        return {};
    return core::phrase("{file}, line {line}: {text}",
                        {{"file", origin.config->file},
                         {"line", std::to_string(origin.config->line)},
                         {"text", origin.config->text}});
}

const std::string& chainOf(const Culprit& culprit)
{
    return culprit.ownerChain.empty() ? culprit.decider.chain : culprit.ownerChain;
}

} // namespace

core::Phrase ownerName(const std::string& chain, const Topology& topology)
{
    if (const int vmid = guestOfChain(chain); vmid != 0)
        return guestLabel(vmid, topology);
    return contains(chain, "HOST") ? core::phrase("the node") : core::phrase("the firewall");
}

Words culpritWords(const Culprit& culprit, bool sure, const Topology& topology,
                   const JourneyRecord& record)
{
    const core::Phrase owner = ownerName(chainOf(culprit), topology);
    const bool rejected = culprit.rejects || record.judgement.kind == VerdictKind::Rejected;
    Words words;
    words["owner"] = owner;
    words["fate"] = rejected ? core::phrase("rejected") : core::phrase("dropped");
    if (!sure)
        words["likely"] = core::phrase("most likely ");
    words["whose"] = whose(culprit, owner);
    words["culprit"] = ruleInWords(culprit.rule);
    return words;
}

void addCulpritWords(const Culprit& culprit, bool sure, const Snapshot& snapshot,
                     const JourneyRecord& record, const RuleListing* listing, Words& words)
{
    const std::string& chain = chainOf(culprit);
    const int vmid = guestOfChain(chain);
    if (!sure)
        words["unsure"] = core::behind(
            core::phrase("No counter and no trace names the rule: of all rules that this packet "
                         "can meet there, it is the one that fits."));
    words["text"] = culprit.rule.text;
    words["file"] =
        vmid != 0 ? "/etc/pve/firewall/" + std::to_string(vmid) + ".fw" : "/etc/pve/local/host.fw";
    words["panel"] = firewallPanel(chain, *snapshot.topology);
    words["allow"] = allowLine(isInputChain(chain), record.journey.packet);
    // Where the configuration says so: told by the rule that stands for it.
    const RuleOrigin origin =
        ruleOrigin(culprit.decider, snapshot.firewallFiles.get(), *snapshot.topology, listing);
    if (const core::Phrase line = originText(origin); !line.empty())
        words["written"] =
            core::behind(core::phrase("It is written in {origin}.", {{"origin", line}}));
    words["place"] = origin.place.empty() ? words["panel"] : core::Phrase(origin.place);
    words["meaning"] = core::behind(origin.words);
}

core::Phrase firewallPanel(const std::string& chain, const Topology& topology)
{
    return guestOfChain(chain) != 0
               ? core::phrase("{owner} > Firewall", {{"owner", ownerName(chain, topology)}})
               : core::phrase("Node > Firewall");
}

} // namespace vs
