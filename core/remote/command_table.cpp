// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/command_table.h"

#include "core/remote/quote.h"
#include "core/remote/section_script.h"

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
)sh";

// Of a guest's configuration only the lines about its network leave the node.
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
  head && (/^(net|ipconfig)[0-9]+:/ || /^(name|hostname):/)' "$@"
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

constexpr std::string_view kNftTables =
    R"sh(command -v nft >/dev/null 2>&1 && run nft-tables nft list tables
)sh";

constexpr std::string_view kEnd = "section end\n";

/// Finds the SSH connection that carries the capture (sudo hides it, its own parents know it) and
/// prints the filter without it. $1 is the user's filter, in parentheses, or empty.
constexpr std::string_view kFilterWithoutOurselves = R"sh(connection=$SSH_CONNECTION pid=$$
while [ -z "$connection" ] && [ "${pid:-0}" -gt 1 ]; do
  connection=$(tr '\0' '\n' <"/proc/$pid/environ" | sed -n 's/^SSH_CONNECTION=//p')
  pid=$(sed -n 's/^PPid:[^0-9]*//p' "/proc/$pid/status")
done 2>/dev/null
set -- $connection
if [ $# = 4 ]; then
  printf '%snot (host %s and port %s and host %s and port %s)' \
    "${filter:+$filter and }" "${1%%\%*}" "$2" "${3%%\%*}" "$4"
else
  printf '%s' "$filter"
fi)sh";

/// What leftovers() and cleanLeftovers() share; $clean is 1 to remove.
constexpr std::string_view kLeftovers = R"sh(gone() { [ -z "$(tr '\0' ' ' <"/proc/$1/cmdline")" ]; }
say() {
  case $1 in
    live) printf 'live %s\n' "$2" ;;
    *) if [ "$clean" != 1 ]; then printf '%s\n' "$2"
       elif eval "$3" >/dev/null 2>&1; then printf 'removed %s\n' "$2"
       else printf 'failed %s\n' "$2"; fi ;;
  esac
}
for file in $(grep -lz '^VETHSCOPE_RUN=' /proc/[0-9]*/environ); do
  directory=${file%/environ} pid=${file#/proc/} pid=${pid%/environ}
  text=$(tr '\0' ' ' <"$directory/cmdline")
  parent=$(sed -n 's/^PPid:[^0-9]*//p' "$directory/status")
  [ -n "$text" ] && [ -n "$parent" ] || continue
  grep -qz '^VETHSCOPE_RUN=' "/proc/$parent/environ" && continue
  owner=orphan
  grep -q vethscope "/proc/$parent/cmdline" && owner=live
  say $owner "process $pid $text" "kill -INT $pid; sleep 1; kill -KILL $pid; sleep 0.2; gone $pid"
done 2>/dev/null
nft list tables 2>/dev/null | while read -r word family name; do
  case $name in vethscope_*) ;; *) continue ;; esac
  owner=orphan
  nft list table "$family" "$name" 2>/dev/null | grep -q 'flags .*owner' && owner=live
  say $owner "table $family $name" "nft delete table $family $name"
done
for directory in /sys/kernel/tracing/instances/vethscope-*; do
  [ -d "$directory" ] || continue
  name=${directory##*/}
  owner=orphan
  ls -l /proc/[0-9]*/fd 2>/dev/null | grep -qF "/instances/$name/" && owner=live
  say $owner "instance $name" "echo 0 >$directory/tracing_on; rmdir $directory"
done
true
)sh";

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
        "Reads who the node is, its interfaces, bridges, guests, and the firewall's rules "
        "and files.";
    command.script =
        join({kSectionHelpers, kIdentity, kWiring, kFirewallFiles, kNftTables, kRules, kEnd});
    command.privileged = privileged;
    return command;
}

RemoteCommand ruleCounters()
{
    RemoteCommand command;
    command.name = "rule-counters";
    command.purpose = "Reads the firewall rules and how many packets each has met.";
    command.script = join({kSectionHelpers, kRules, kEnd});
    command.privileged = true;
    return command;
}

RemoteCommand captureAny(const std::string& filter)
{
    RemoteCommand command;
    command.name = "capture";
    command.purpose =
        "Captures packets on all interfaces, headers only, without its own connection.";
    const std::string wanted = filter.empty() ? std::string() : '(' + filter + ')';
    // The mark lets `doctor` find a capture that outlived its keeper.
    command.script =
        "env VETHSCOPE_RUN=capture tcpdump -i any -n -U --immediate-mode -s 256 -B 8192"
        " --time-stamp-precision=nano -w - -- \"$(filter=" +
        shellQuote(wanted) + '\n' + std::string(kFilterWithoutOurselves) + ")\"";
    command.privileged = true;
    command.streaming = true;
    command.statistics = true;
    return command;
}

RemoteCommand watchConntrack()
{
    RemoteCommand command;
    command.name = "conntrack";
    command.purpose = "Watches connections being made, changed and forgotten by conntrack.";
    command.script =
        "exec env VETHSCOPE_RUN=conntrack conntrack -E -o timestamp,id,extended -b 8388608";
    command.privileged = true;
    command.streaming = true;
    return command;
}

RemoteCommand leftovers()
{
    RemoteCommand command;
    command.name = "leftovers";
    command.purpose = "Looks for what an earlier run left behind.";
    command.script = "clean=0\n" + std::string(kLeftovers);
    command.privileged = true;
    return command;
}

RemoteCommand cleanLeftovers()
{
    RemoteCommand command;
    command.name = "clean-leftovers";
    command.purpose = "Removes what an earlier run left behind, and nothing else.";
    command.script = "clean=1\n" + std::string(kLeftovers);
    command.effect = RemoteCommand::Effect::Temporary;
    command.privileged = true;
    return command;
}

std::vector<RemoteCommand> allCommands(const std::string& filter, bool conntrack)
{
    std::vector<RemoteCommand> all{nodeFacts(), captureAny(filter)};
    if (conntrack)
        all.push_back(watchConntrack());
    all.push_back(ruleCounters());
    all.push_back(nodeState(NodeStatePart::First));
    return all;
}

} // namespace vs::commands
