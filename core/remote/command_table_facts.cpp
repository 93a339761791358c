// SPDX-License-Identifier: GPL-3.0-or-later
// What reads the node's facts: who it is, how it is wired, its rules.
#include "core/base/phrase.h"
#include "core/remote/command_parts.h"
#include "core/remote/command_table.h"

namespace vs::commands {

namespace {

// The saved lists of a backend show that backend alone; reading them changes nothing. Where the
// two are not installed side by side, iptables-save tells which one it is.
constexpr std::string_view kRules = R"sh(run rules-time date +%s%N
rules() { command -v "$2" >/dev/null 2>&1 && run "rules-$1" "$2" -c; }
for backend in legacy nft; do
  rules "$backend-4" "iptables-$backend-save"
  rules "$backend-6" "ip6tables-$backend-save"
done
if ! command -v iptables-legacy-save >/dev/null 2>&1 &&
   ! command -v iptables-nft-save >/dev/null 2>&1; then
  case $(iptables-save -V 2>/dev/null) in *nf_tables*) backend=nft ;; *) backend=legacy ;; esac
  rules "$backend-4" iptables-save
  rules "$backend-6" ip6tables-save
fi
)sh";

constexpr std::string_view kIdentity = R"sh(run time date +%s%N
run uname uname -r
run hostname uname -n
run uid id -u
run user id -un
section sudo-user; printf '%s\n' "${SUDO_USER-}"; status
section tools
for tool in tcpdump conntrack ip bridge nft iptables-legacy-save iptables-nft-save iptables-save \
  ip6tables-legacy-save ip6tables-nft-save ebtables-save ipset bash python3 perl timeout pveversion; do
  path=$(command -v "$tool") && printf '%s %s\n' "$tool" "$path"
done
status
section sysctls
(cd /proc/sys && grep -sH . net/bridge/bridge-nf-call-iptables net/bridge/bridge-nf-call-ip6tables \
  net/bridge/bridge-nf-call-arptables net/bridge/bridge-nf-filter-vlan-tagged net/ipv4/ip_forward \
  net/ipv6/conf/all/forwarding net/ipv4/conf/all/rp_filter net/netfilter/nf_conntrack_max \
  net/netfilter/nf_conntrack_count net/netfilter/nf_conntrack_events \
  net/netfilter/nf_conntrack_timestamp net/netfilter/nf_conntrack_tcp_be_liberal \
  net/netfilter/nf_conntrack_tcp_loose net/netfilter/nf_conntrack_tcp_ignore_invalid_rst)
status
section version
dpkg-query -W -f 'pve-manager/${Version}\n' pve-manager 2>/dev/null || pveversion 2>/dev/null
status
section versions
dpkg-query -W -f '${Package} ${Version}\n' pve-manager pve-firewall proxmox-firewall ifupdown2 \
  libpve-network-perl openvswitch-switch iproute2 iptables nftables ebtables ipset conntrack \
  tcpdump 2>/dev/null
true
status
)sh";

// Of a guest's configuration only the lines about its network leave the node, and of the node's own
// those about interfaces, bridges and rules: no keys of wireless networks, no other commands.
constexpr std::string_view kWiring = R"sh(run addresses ip -d -j addr
run fdb bridge -j fdb
run vlans bridge -j vlan
run neighbours ip -j neigh
run vmlist timeout 5 cat /etc/pve/.vmlist
run members timeout 5 cat /etc/pve/.members
section configs
set --
for file in /etc/pve/local/qemu-server/*.conf /etc/pve/local/lxc/*.conf; do
  [ -r "$file" ] && set -- "$@" "$file"
done
[ $# = 0 ] || timeout 5 awk 'FNR == 1 { print "@@vethscope file " FILENAME; head = 1 }
  /^\[/ { head = 0 }
  head && (/^(net|ipconfig)[0-9]+:/ || /^(name|hostname):/) { print FNR " " $0 }' "$@"
status
section interfaces
set --
for file in /etc/network/interfaces /etc/network/interfaces.d/*; do
  [ -r "$file" ] && [ -f "$file" ] && set -- "$@" "$file"
done
[ $# = 0 ] || timeout 5 awk 'FNR == 1 { print "@@vethscope file " FILENAME }
  { all += length($0) + 1 }
  all <= 1048576 && (/^[ \t]*(auto|iface|allow-[a-z]+)[ \t]/ ||
    /^[ \t]*(bridge|bond|vlan|vxlan|ovs)[-_]/ || /^[ \t]*(address|gateway|mtu)[ \t]/ ||
    /^[ \t]*(pre-|post-)?(up|down)[ \t].*(tables|nft|bridge|ip link)[ \t]/) { print FNR " " $0 }' "$@"
status
)sh";

// The firewall's files whole, comments too, for where a rule comes from: 256 kB a file, 2 MB in
// all, the node's own guests only. `|` before each line: no file speaks with our marks.
constexpr std::string_view kFirewallFiles = R"sh(section firewall
set --
for file in /etc/pve/firewall/cluster.fw /etc/pve/local/host.fw; do
  [ -r "$file" ] && set -- "$@" "$file"
done
for file in /etc/pve/local/qemu-server/*.conf /etc/pve/local/lxc/*.conf; do
  file=${file##*/}
  file=/etc/pve/firewall/${file%.conf}.fw
  [ -r "$file" ] && set -- "$@" "$file"
done
[ $# = 0 ] || timeout 5 awk 'FNR == 1 { print "@@vethscope file " FILENAME; size = 0; cut = 0 }
  !cut { size += length($0) + 1; all += length($0) + 1 }
  !cut && (size > 262144 || all > 2097152) { print "@@vethscope left out"; cut = 1 }
  !cut { print "|" $0 }' "$@"
status
)sh";

// The handles and counters of nft's rules, without the contents of sets.
constexpr std::string_view kNftRules =
    R"sh(nft_rules() { nft -a -t list ruleset 2>/dev/null || nft -a list ruleset; }
command -v nft >/dev/null 2>&1 && run rules-nftables nft_rules
)sh";

constexpr std::string_view kNftTables =
    R"sh(command -v nft >/dev/null 2>&1 && run nft-tables nft list tables
)sh";

constexpr std::string_view kEnd = "section end\n";

std::string join(std::initializer_list<std::string_view> parts)
{
    std::string text;
    for (const std::string_view part : parts)
        text += part;
    return text;
}

} // namespace

RemoteCommand nodeFacts(bool privileged)
{
    RemoteCommand command;
    command.name = "node-facts";
    command.purpose =
        core::english("Reads who the node is, its interfaces, bridges, guests and what configures "
                      "them, and the firewall's rules and files.");
    command.script = join(
        {kSectionHelpers, kIdentity, kWiring, kFirewallFiles, kNftTables, kRules, kNftRules, kEnd});
    command.privileged = privileged;
    return command;
}

RemoteCommand ruleCounters()
{
    RemoteCommand command;
    command.name = "rule-counters";
    command.purpose = core::english("Reads the firewall rules and how many packets each has met.");
    command.script = join({kSectionHelpers, kRules, kNftRules, kEnd});
    command.privileged = true;
    return command;
}

} // namespace vs::commands
