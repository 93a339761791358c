// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/rule_origin_words.h"

#include <array>

namespace vs::origin {

namespace {

core::Phrase silently(const core::Phrase& words)
{
    return core::sentences(words, core::phrase("It is silent: nothing is logged."));
}

/// PVEFW-Drop and PVEFW-Reject: what runs before a policy that drops or rejects.
core::Phrase noiseWords(const GeneratedRule& rule)
{
    const std::string& protocol = rule.value("-p");
    const std::string& to = rule.value(rule.has("--dports") ? "--dports" : "--dport");
    // PVEFW-Reject answers where PVEFW-Drop says nothing.
    const bool drops = rule.target == "DROP";
    if (rule.target == "PVEFW-DropBroadcast")
        return core::phrase("Looks for broadcast and multicast, which a policy drops without a "
                            "line in the log.");
    if (rule.target == "ACCEPT")
        return core::phrase("Lets ICMP errors through that connections need (packet too large, "
                            "time exceeded, destination unreachable).");
    if (rule.value("--ctstate") == "INVALID")
        return silently(core::phrase("Drops packets that belong to no connection that conntrack "
                                     "knows (state INVALID)."));
    if (rule.has("--tcp-flags"))
        return silently(core::phrase("Drops every TCP packet that does not open a connection."));
    if (protocol == "udp" && rule.value("--sport") == "53")
        return silently(core::phrase("Drops late answers of DNS servers (UDP from port 53)."));
    if (protocol == "udp" && to == "1900")
        return silently(core::phrase("Drops UPnP searches (UDP port 1900)."));
    if (protocol == "tcp" && to == "43")
        return drops ? core::phrase("Drops TCP to port 43 (whois).")
                     : core::phrase("Rejects TCP to port 43 (whois).");
    if (to.find("135") != std::string::npos || to.find("137") != std::string::npos ||
        rule.value("--sport") == "137")
        return silently(
            drops ? core::phrase("Drops Windows file sharing and its name service (SMB, NetBIOS: "
                                 "ports 135, 137 to 139, 445).")
                  : core::phrase("Rejects Windows file sharing and its name service (SMB, NetBIOS: "
                                 "ports 135, 137 to 139, 445)."));
    return core::phrase("One of the filters that run before a policy of DROP or REJECT.");
}

core::Phrase broadcastWords(const GeneratedRule& rule)
{
    const std::string& type = rule.value("--dst-type");
    return silently(
        type == "BROADCAST" ? core::phrase("Drops broadcast before a policy of DROP or REJECT.")
        : type == "ANYCAST" ? core::phrase("Drops anycast before a policy of DROP or REJECT.")
                            : core::phrase("Drops multicast before a policy of DROP or REJECT."));
}

core::Phrase rejectWords(const GeneratedRule& rule)
{
    if (rule.target != "REJECT")
        return rule.value("-p").find("icmp") != std::string::npos
                   ? core::phrase("Drops ICMP that is to be rejected: ICMP is not answered with "
                                  "ICMP.")
                   : core::phrase("Drops broadcast and multicast that is to be rejected: it gets "
                                  "no answer.");
    if (rule.arguments.find("tcp-reset") != std::string::npos)
        return core::phrase("Answers with a TCP reset in the receiver's name: the sender sees "
                            "\"connection refused\", as if nobody listened there.");
    return core::phrase("Answers with an ICMP error in the receiver's name: the sender sees "
                        "\"unreachable\" or \"prohibited\".");
}

core::Phrase smurfWords(const std::string& chain, const GeneratedRule& rule)
{
    if (chain == "PVEFW-smurflog")
        return rule.isLog() ? core::phrase("Writes to the firewall's log what the SMURFS filter "
                                           "drops next.")
                            : core::phrase("Drops a packet that pretends to come from a broadcast "
                                           "or multicast address (SMURFS filter).");
    if (rule.target == "RETURN")
        return core::phrase("Leaves packets without a sender's address alone: DHCP needs them.");
    return core::phrase("Sends packets that pretend to come from a broadcast or multicast address "
                        "to be dropped (SMURFS filter).");
}

core::Phrase flagsWords(const std::string& chain, const GeneratedRule& rule)
{
    if (chain == "PVEFW-logflags")
        return rule.isLog() ? core::phrase("Writes to the firewall's log what the TCP flags filter "
                                           "drops next.")
                            : core::phrase("Drops a TCP packet with a combination of flags that "
                                           "makes no sense (TCP flags filter).");
    return core::phrase("Sends TCP packets with a combination of flags that makes no sense to be "
                        "dropped (TCP flags filter).");
}

core::Phrase forwardWords(const GeneratedRule& rule)
{
    if (rule.value("--ctstate") == "INVALID")
        return silently(core::phrase("Drops packets that belong to no connection that conntrack "
                                     "knows (state INVALID), on every bridge that they cross."));
    if (rule.target == "PVEFW-IPS")
        return core::phrase("Sends packets of known connections to an intrusion prevention "
                            "program.");
    if (rule.has("--ctstate"))
        return core::phrase("Lets through what belongs to a connection that was accepted before.");
    if (rule.target == "PVEFW-FWBR-IN")
        return core::phrase("Sends packets on their way to a guest to that guest's rules.");
    if (rule.target == "PVEFW-FWBR-OUT")
        return core::phrase("Sends packets that come from a guest to that guest's rules.");
    if (rule.has("-p") && rule.target == "ACCEPT")
        return core::phrase("Leaves IP to iptables: here only what is not IP is filtered.");
    return core::phrase("A rule of the firewall's own for packets that cross a bridge.");
}

struct Foreign
{
    std::string_view prefix;
    const char* program;         ///< whose chains they are
    const char* words = nullptr; ///< null: no more than that
};

constexpr const char* kMadeBy =
    core::english("Made by {program} on this node, not by the PVE firewall.");

constexpr std::array<Foreign, 24> kForeign{{
    {"DOCKER-USER", "Docker",
     core::english("{program} on this node asks this chain first and leaves it to the "
                   "administrator: its rules were added by hand.")},
    {"DOCKER-ISOLATION", "Docker",
     core::english("Made by {program} on this node, not by the PVE firewall: it keeps {program}'s "
                   "networks apart from each other.")},
    {"DOCKER", "Docker"},
    {"KUBE-", "Kubernetes"},
    {"CNI-", nullptr,
     core::english(
         "Made by a container network plugin (CNI) on this node, not by the PVE firewall.")},
    {"cali-", "Calico"},
    {"CILIUM_", "Cilium"},
    {"FLANNEL-", "Flannel"},
    {"WEAVE", "Weave Net"},
    {"NETAVARK", "Podman"},
    {"LIBVIRT_", "libvirt"},
    {"ufw-", "ufw"},
    {"ufw6-", "ufw"},
    {"FWDI_", "firewalld"},
    {"FWDO_", "firewalld"},
    {"FWD_", "firewalld"},
    {"IN_", "firewalld"},
    {"FORWARD_", "firewalld"},
    {"INPUT_", "firewalld"},
    {"OUTPUT_", "firewalld"},
    {"filter_", "firewalld"},
    {"f2b-", "fail2ban",
     core::english("Made by {program} on this node, not by the PVE firewall: it blocks senders for "
                   "some time.")},
    {"CROWDSEC", "CrowdSec",
     core::english("Made by {program} on this node, not by the PVE firewall: it blocks senders.")},
    {"ts-", "Tailscale"},
}};

} // namespace

core::Phrase ownChainWords(const std::string& chain, const GeneratedRule& rule)
{
    if (!chain.starts_with("PVEFW-"))
        return {};
    if (rule.isSignature())
        return core::phrase("The firewall's own checksum of this chain. It decides nothing.");
    if (chain == "PVEFW-Drop" || chain == "PVEFW-Reject")
        return noiseWords(rule);
    if (chain == "PVEFW-DropBroadcast")
        return broadcastWords(rule);
    if (chain == "PVEFW-reject")
        return rejectWords(rule);
    if (chain == "PVEFW-smurfs" || chain == "PVEFW-smurflog")
        return smurfWords(chain, rule);
    if (chain == "PVEFW-tcpflags" || chain == "PVEFW-logflags")
        return flagsWords(chain, rule);
    if (chain == "PVEFW-FORWARD")
        return forwardWords(rule);
    if (chain == "PVEFW-SET-ACCEPT-MARK")
        return core::phrase(
            "Marks the packet as accepted. That is not final: what else filters forwarded "
            "packets on the node is still asked.");
    if (chain == "PVEFW-PREROUTING")
        return silently(core::phrase("The SYN flood protection: drops attempts to connect from a "
                                     "sender that makes too many of them a second."));
    if (chain == "PVEFW-blacklist")
        return rule.isLog() ? core::phrase("Writes senders on the blacklist to the firewall's log.")
                            : core::phrase("Drops what comes from a sender on the blacklist.");
    if (chain == "PVEFW-IPS")
        return core::phrase(
            "Hands packets of known connections to an intrusion prevention program.");
    if (chain == "PVEFW-INPUT" || chain == "PVEFW-OUTPUT")
        return core::phrase("Sends the node's own packets to the node's rules.");
    if (rule.target == "PVEFW-blacklist")
        return core::phrase("Looks for senders on the blacklist.");
    if (rule.target == "PVEFW-smurfs")
        return core::phrase("Looks for packets that pretend to come from a broadcast address.");
    if (rule.target == "PVEFW-tcpflags")
        return core::phrase("Looks for combinations of TCP flags that make no sense.");
    if (chain == "PVEFW-FWBR-IN" || chain == "PVEFW-FWBR-OUT")
        return core::phrase("Sends packets to or from one NIC of a guest to that NIC's rules.");
    return core::phrase("A rule of the firewall's own.");
}

core::Phrase foreignChainWords(const std::string& chain)
{
    for (const Foreign& each : kForeign) {
        if (chain.starts_with(each.prefix))
            return core::phrase(
                each.words != nullptr ? each.words : kMadeBy,
                {{"program", core::plain(each.program != nullptr ? each.program : "")}});
    }
    return {};
}

core::Phrase conntrackRuleWords(const GeneratedRule& rule)
{
    if (rule.target == "NOTRACK" ||
        (rule.target == "CT" && rule.arguments.find("--notrack") != std::string::npos))
        return core::phrase(
            "Takes packets out of connection tracking: they have no state (UNTRACKED), and "
            "rules that ask for ESTABLISHED do not accept them. PVE makes no such rule.");
    if (rule.target == "CT" && rule.arguments.find("--zone") != std::string::npos)
        return core::phrase(
            "Puts packets into a conntrack zone of their own: their connections are kept apart "
            "from those of other zones. PVE makes such a rule for SDN zones with SNAT only.");
    return rule.target == "CT" ? core::phrase("Changes how conntrack treats packets.")
                               : core::Phrase();
}

core::Phrase linkLayerWords(const std::string& chain, const GeneratedRule& rule,
                            const std::string& guest)
{
    const bool drops = rule.target == "DROP";
    const core::Word who{"guest", guest};
    if (chain.ends_with("-ARP"))
        return drops ? silently(core::phrase("Drops ARP in which {guest} claims an address that "
                                             "its IP filter does not list.",
                                             {who}))
                     : core::phrase("Lets ARP through in which {guest} claims an address of its IP "
                                    "filter.",
                                    {who});
    if (chain.ends_with("-PROTO"))
        return drops ? silently(core::phrase("Drops what is of a link-layer protocol that {guest} "
                                             "may not send (layer2_protocols).",
                                             {who}))
                     : core::phrase("Lets a link-layer protocol through that {guest} may send.",
                                    {who});
    if (drops)
        return silently(core::phrase("The MAC filter for all but IP (ARP, ...): drops what {guest} "
                                     "sends from another MAC address than the one of its "
                                     "configuration.",
                                     {who}));
    return core::phrase("Lets through what {guest} sends and no filter stopped.", {who});
}

} // namespace vs::origin
