// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction/vocabulary.h"

#include "core/base/letters.h"
#include "core/base/text.h"

#include <algorithm>
#include <unordered_set>

namespace vs::redaction {

namespace {

constexpr std::string_view kWords =
    // iptables, ip6tables, ebtables, nft
    "accept drop reject return queue log nflog mark ct masquerade redirect dnat snat notrack trace "
    "input forward output prerouting postrouting brouting ingress egress filter nat raw mangle "
    "broute security conntrack ctstate state new established related invalid untracked icmp icmpv6 "
    "ipv6 tcp udp sctp igmp esp ah gre multiport dports sports dport sport port ports match set "
    "src dst source destination physdev in out is bridged iprange range addrtype type limit burst "
    "comment jump goto zone tcpmss pkttype syn ack rst fin psh urg none all any flags reverse "
    "hashlimit recent string mac arp arptables ip6 ip ip4 inet bridge netdev table chain rule "
    "rules "
    "hook priority policy counter packets bytes iif oif iifname oifname saddr daddr ether meta "
    "l4proto protocol proto fib vmap map elements vlan id not with tcp6 udp6 unreachable "
    "prohibited "
    "admin host net network echo request reply broadcast multicast anycast unicast local level "
    "info notice warning err crit alert emerg debug nolog prefix group handle hoplimit ttl dscp "
    // the PVE firewall and Proxmox VE
    "pve lab localhost pvefw fwbr ips venet smurfs smurflog tcpflags logflags dropbroadcast ndp "
    "dhcp macfilter "
    "ipfilter radv enable options aliases ipset ipsets guest dc cluster node nodes qemu server lxc "
    "firewall virtio e1000 vmxnet3 rtl8139 veth tag trunks rate mtu link down up name hwaddr gw "
    "gw6 "
    "ip6tables iptables ebtables nftables nft tcpdump pveversion manager proxmox conf fw cfg etc "
    "priv sdn legacy save running kernel enabled disabled pending changes allow liberal "
    // sysctls, interfaces, paths
    "netfilter nf be loose ignore sysctl ipv4 rp all default forwarding call max count events "
    "timestamp "
    "tables iface auto manual static dhcp6 address netmask gateway slaves vids aware stp fd bond "
    "mode miimon xmit hash layer2 layer3 lacp balance rr backup tlb alb xor active post pre usr "
    "bin sbin var lib run proc sys dev tmp lo eth vmbr tap tun uplink interface interfaces device "
    // the kernel's log, verdicts
    "martian from ll header received packet own addr full dropping detected hardware unit hang "
    "possible syn flooding nic link is duplex mbps kfree skb reason dropped rejected error the and "
    "not of to on for by as at file a an or no line lines were was could read damaged byte cut";

const std::unordered_set<std::string_view>& words()
{
    static const std::unordered_set<std::string_view> all = [] {
        std::unordered_set<std::string_view> set;
        for (const std::string_view word : splitView(kWords, ' '))
            set.insert(word);
        return set;
    }();
    return all;
}

/// The letters that kernel and udev put between the numbers of an interface: "enp3s0f0np1".
bool numbersAndMarks(std::string_view rest)
{
    if (rest.empty() || !isDigit(rest.front()))
        return false;
    return std::all_of(rest.begin(), rest.end(), [](char letter) {
        return isDigit(letter) ||
               std::string_view("ipvfdsnu").find(letter) != std::string_view::npos;
    });
}

} // namespace

bool isStructureWord(std::string_view lowerWord)
{
    return words().contains(lowerWord);
}

bool isPlainInterface(std::string_view word)
{
    static constexpr std::string_view kStems[] = {
        "tap",   "veth", "fwbr", "fwln", "fwpr", "vmbr", "bond",  "eth",   "eno",
        "ens",   "enp",  "enP",  "wlan", "wlp",  "lo",   "dummy", "virbr", "docker",
        "vxlan", "wg",   "tun",  "sit",  "gre",  "nic",  "br",    "if",    "net"};
    return std::any_of(std::begin(kStems), std::end(kStems), [&](std::string_view stem) {
        return word.starts_with(stem) && numbersAndMarks(word.substr(stem.size()));
    });
}

bool isCommonAccount(std::string_view lowerName)
{
    static const std::unordered_set<std::string_view> known = {
        "root", "www-data", "nobody", "daemon", "backup", "pam", "pve", "ldap", "ad", "openid"};
    return known.contains(lowerName);
}

} // namespace vs::redaction
