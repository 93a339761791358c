// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/rule_origin_words.h"

#include <array>

namespace vs::origin {

namespace {

constexpr const char* kSilent = " It is silent: nothing is logged.";

/// "Drops" or "Rejects": PVEFW-Reject answers where PVEFW-Drop says nothing.
std::string stops(const GeneratedRule& rule)
{
    return rule.target == "DROP" ? "Drops" : "Rejects";
}

/// PVEFW-Drop and PVEFW-Reject: what runs before a policy that drops or rejects.
std::string noiseWords(const GeneratedRule& rule)
{
    const std::string& protocol = rule.value("-p");
    const std::string& to = rule.value(rule.has("--dports") ? "--dports" : "--dport");
    if (rule.target == "PVEFW-DropBroadcast")
        return "Looks for broadcast and multicast, which a policy drops without a line in the log.";
    if (rule.target == "ACCEPT")
        return "Lets ICMP errors through that connections need (packet too large, time exceeded, "
               "destination unreachable).";
    if (rule.value("--ctstate") == "INVALID")
        return "Drops packets that belong to no connection that conntrack knows (state INVALID)." +
               std::string(kSilent);
    if (rule.has("--tcp-flags"))
        return "Drops every TCP packet that does not open a connection." + std::string(kSilent);
    if (protocol == "udp" && rule.value("--sport") == "53")
        return "Drops late answers of DNS servers (UDP from port 53)." + std::string(kSilent);
    if (protocol == "udp" && to == "1900")
        return "Drops UPnP searches (UDP port 1900)." + std::string(kSilent);
    if (protocol == "tcp" && to == "43")
        return stops(rule) + " TCP to port 43 (whois).";
    if (to.find("135") != std::string::npos || to.find("137") != std::string::npos ||
        rule.value("--sport") == "137")
        return stops(rule) +
               " Windows file sharing and its name service (SMB, NetBIOS: ports 135, "
               "137 to 139, 445)." +
               kSilent;
    return "One of the filters that run before a policy of DROP or REJECT.";
}

std::string broadcastWords(const GeneratedRule& rule)
{
    const std::string& type = rule.value("--dst-type");
    const std::string what = type == "BROADCAST" ? "broadcast"
                             : type == "ANYCAST" ? "anycast"
                                                 : "multicast";
    return "Drops " + what + " before a policy of DROP or REJECT." + kSilent;
}

std::string rejectWords(const GeneratedRule& rule)
{
    if (rule.target != "REJECT")
        return rule.value("-p").find("icmp") != std::string::npos
                   ? "Drops ICMP that is to be rejected: ICMP is not answered with ICMP."
                   : "Drops broadcast and multicast that is to be rejected: it gets no answer.";
    if (rule.arguments.find("tcp-reset") != std::string::npos)
        return "Answers with a TCP reset in the receiver's name: the sender sees \"connection "
               "refused\", as if nobody listened there.";
    return "Answers with an ICMP error in the receiver's name: the sender sees \"unreachable\" or "
           "\"prohibited\".";
}

std::string smurfWords(const std::string& chain, const GeneratedRule& rule)
{
    if (chain == "PVEFW-smurflog")
        return rule.isLog() ? "Writes to the firewall's log what the SMURFS filter drops next."
                            : "Drops a packet that pretends to come from a broadcast or multicast "
                              "address (SMURFS filter).";
    if (rule.target == "RETURN")
        return "Leaves packets without a sender's address alone: DHCP needs them.";
    return "Sends packets that pretend to come from a broadcast or multicast address to be dropped "
           "(SMURFS filter).";
}

std::string flagsWords(const std::string& chain, const GeneratedRule& rule)
{
    if (chain == "PVEFW-logflags")
        return rule.isLog() ? "Writes to the firewall's log what the TCP flags filter drops next."
                            : "Drops a TCP packet with a combination of flags that makes no sense "
                              "(TCP flags filter).";
    return "Sends TCP packets with a combination of flags that makes no sense to be dropped (TCP "
           "flags filter).";
}

std::string forwardWords(const GeneratedRule& rule)
{
    if (rule.value("--ctstate") == "INVALID")
        return "Drops packets that belong to no connection that conntrack knows (state INVALID), "
               "on "
               "every bridge that they cross." +
               std::string(kSilent);
    if (rule.target == "PVEFW-IPS")
        return "Sends packets of known connections to an intrusion prevention program.";
    if (rule.has("--ctstate"))
        return "Lets through what belongs to a connection that was accepted before.";
    if (rule.target == "PVEFW-FWBR-IN")
        return "Sends packets on their way to a guest to that guest's rules.";
    if (rule.target == "PVEFW-FWBR-OUT")
        return "Sends packets that come from a guest to that guest's rules.";
    if (rule.has("-p") && rule.target == "ACCEPT")
        return "Leaves IP to iptables: here only what is not IP is filtered.";
    return "A rule of the firewall's own for packets that cross a bridge.";
}

struct Foreign
{
    std::string_view prefix;
    std::string_view words;
};

constexpr std::array<Foreign, 24> kForeign{{
    {"DOCKER-USER", "Docker on this node asks this chain first and leaves it to the administrator: "
                    "its rules were added by hand."},
    {"DOCKER-ISOLATION", "Made by Docker on this node, not by the PVE firewall: it keeps Docker's "
                         "networks apart from each other."},
    {"DOCKER", "Made by Docker on this node, not by the PVE firewall."},
    {"KUBE-", "Made by Kubernetes on this node, not by the PVE firewall."},
    {"CNI-", "Made by a container network plugin (CNI) on this node, not by the PVE firewall."},
    {"cali-", "Made by Calico on this node, not by the PVE firewall."},
    {"CILIUM_", "Made by Cilium on this node, not by the PVE firewall."},
    {"FLANNEL-", "Made by Flannel on this node, not by the PVE firewall."},
    {"WEAVE", "Made by Weave Net on this node, not by the PVE firewall."},
    {"NETAVARK", "Made by Podman on this node, not by the PVE firewall."},
    {"LIBVIRT_", "Made by libvirt on this node, not by the PVE firewall."},
    {"ufw-", "Made by ufw on this node, not by the PVE firewall."},
    {"ufw6-", "Made by ufw on this node, not by the PVE firewall."},
    {"FWDI_", "Made by firewalld on this node, not by the PVE firewall."},
    {"FWDO_", "Made by firewalld on this node, not by the PVE firewall."},
    {"FWD_", "Made by firewalld on this node, not by the PVE firewall."},
    {"IN_", "Made by firewalld on this node, not by the PVE firewall."},
    {"FORWARD_", "Made by firewalld on this node, not by the PVE firewall."},
    {"INPUT_", "Made by firewalld on this node, not by the PVE firewall."},
    {"OUTPUT_", "Made by firewalld on this node, not by the PVE firewall."},
    {"filter_", "Made by firewalld on this node, not by the PVE firewall."},
    {"f2b-", "Made by fail2ban on this node, not by the PVE firewall: it blocks senders for some "
             "time."},
    {"CROWDSEC", "Made by CrowdSec on this node, not by the PVE firewall: it blocks senders."},
    {"ts-", "Made by Tailscale on this node, not by the PVE firewall."},
}};

} // namespace

std::string ownChainWords(const std::string& chain, const GeneratedRule& rule)
{
    if (!chain.starts_with("PVEFW-"))
        return {};
    if (rule.isSignature())
        return "The firewall's own checksum of this chain. It decides nothing.";
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
        return "Marks the packet as accepted. That is not final: what else filters forwarded "
               "packets on the node is still asked.";
    if (chain == "PVEFW-PREROUTING")
        return "The SYN flood protection: drops attempts to connect from a sender that makes too "
               "many of them a second." +
               std::string(kSilent);
    if (chain == "PVEFW-blacklist")
        return rule.isLog() ? "Writes senders on the blacklist to the firewall's log."
                            : "Drops what comes from a sender on the blacklist.";
    if (chain == "PVEFW-IPS")
        return "Hands packets of known connections to an intrusion prevention program.";
    if (chain == "PVEFW-INPUT" || chain == "PVEFW-OUTPUT")
        return "Sends the node's own packets to the node's rules.";
    if (rule.target == "PVEFW-blacklist")
        return "Looks for senders on the blacklist.";
    if (rule.target == "PVEFW-smurfs")
        return "Looks for packets that pretend to come from a broadcast address.";
    if (rule.target == "PVEFW-tcpflags")
        return "Looks for combinations of TCP flags that make no sense.";
    if (chain == "PVEFW-FWBR-IN" || chain == "PVEFW-FWBR-OUT")
        return "Sends packets to or from one NIC of a guest to that NIC's rules.";
    return "A rule of the firewall's own.";
}

std::string foreignChainWords(const std::string& chain)
{
    for (const Foreign& each : kForeign) {
        if (chain.starts_with(each.prefix))
            return std::string(each.words);
    }
    return {};
}

std::string conntrackRuleWords(const GeneratedRule& rule)
{
    if (rule.target == "NOTRACK" ||
        (rule.target == "CT" && rule.arguments.find("--notrack") != std::string::npos))
        return "Takes packets out of connection tracking: they have no state (UNTRACKED), and "
               "rules "
               "that ask for ESTABLISHED do not accept them. PVE makes no such rule.";
    if (rule.target == "CT" && rule.arguments.find("--zone") != std::string::npos)
        return "Puts packets into a conntrack zone of their own: their connections are kept apart "
               "from those of other zones. PVE makes such a rule for SDN zones with SNAT only.";
    return rule.target == "CT" ? "Changes how conntrack treats packets." : "";
}

std::string linkLayerWords(const std::string& chain, const GeneratedRule& rule,
                           const std::string& guest)
{
    const bool drops = rule.target == "DROP";
    if (chain.ends_with("-ARP"))
        return drops
                   ? "Drops ARP in which " + guest +
                         " claims an address that its IP filter does not list." + kSilent
                   : "Lets ARP through in which " + guest + " claims an address of its IP filter.";
    if (chain.ends_with("-PROTO"))
        return drops ? "Drops what is of a link-layer protocol that " + guest +
                           " may not send (layer2_protocols)." + kSilent
                     : "Lets a link-layer protocol through that " + guest + " may send.";
    if (drops)
        return "The MAC filter for all but IP (ARP, ...): drops what " + guest +
               " sends from another MAC address than the one of its configuration." + kSilent;
    return "Lets through what " + guest + " sends and no filter stopped.";
}

} // namespace vs::origin
