// SPDX-License-Identifier: GPL-3.0-or-later
// What a node counts and knows besides its wiring and its rules, in one round trip.
#include "core/base/phrase.h"
#include "core/remote/command_parts.h"
#include "core/remote/command_table.h"

namespace vs::commands {

namespace {

constexpr std::string_view kCounts = R"sh(run state-time date +%s%N
run state-uptime cat /proc/uptime
run state-links ip -s -s -j link
if command -v tc >/dev/null 2>&1; then
  run state-queues tc -s -j qdisc
  section state-police
  for device in $(tc qdisc | sed -n -e 's/^qdisc ingress [^ ]* dev \(tap[^ ]*\) .*/\1/p' \
                                    -e 's/^qdisc ingress [^ ]* dev \(veth[^ ]*\) .*/\1/p'); do
    printf 'device %s\n' "$device"
    tc -s filter show dev "$device" ingress
  done
  status
fi
run state-conntrack cat /proc/net/stat/nf_conntrack
)sh";

// A whole routing table of the Internet is not carried away: what is cut is said to be unreadable.
constexpr std::string_view kRouting = R"sh(section state-routes-4
ip -j route show table all | head -c 4000000
status
section state-routes-6
ip -6 -j route show table all | head -c 4000000
status
run state-rules-4 ip -j rule
run state-rules-6 ip -6 -j rule
section state-sysctls
(cd /proc/sys/net && grep -sH . ipv4/ip_forward ipv6/conf/all/forwarding \
  netfilter/nf_conntrack_max netfilter/nf_conntrack_count ipv4/conf/*/rp_filter)
status
)sh";

// Asking the legacy ebtables for a table would load its module: only where it is loaded already.
constexpr std::string_view kLinkLayer = R"sh(if command -v ebtables-nft-save >/dev/null 2>&1; then
  run state-ebtables-nft ebtables-nft-save -c
fi
if grep -q '^ebtable_filter ' /proc/modules 2>/dev/null; then
  if command -v ebtables-legacy >/dev/null 2>&1; then
    run state-ebtables-legacy ebtables-legacy -t filter -L --Lc
  elif command -v ebtables >/dev/null 2>&1; then
    run state-ebtables-legacy ebtables -t filter -L --Lc
  fi
fi
section state-multicast
(cd /sys/class/net && grep -sH . */bridge/multicast_snooping */bridge/multicast_querier)
true
status
section state-bonds
for file in /proc/net/bonding/*; do
  [ -r "$file" ] && printf '@@vethscope file %s\n' "$file" && cat "$file"
done
true
status
)sh";

// Only lines that tell of packets leave the node.
constexpr std::string_view kLog = R"sh(section state-kernel-log
{ dmesg || printf 'refused\n'; } 2>/dev/null | grep -E '^refused$|Detected Hardware Unit Hang|table full|martian|own address as source|NETDEV WATCHDOG|entered (blocking|disabled|listening|learning) state|[Ll]ink is ([Dd]own|[Uu]p)' | tail -n 200
status
)sh";

constexpr std::string_view kFirewallStatus =
    R"sh(if command -v pve-firewall >/dev/null 2>&1; then
  run state-firewall timeout 5 pve-firewall status
fi
)sh";

} // namespace

RemoteCommand nodeState(NodeStatePart part, bool privileged)
{
    RemoteCommand command;
    command.name = "node-state";
    command.purpose =
        core::english("Reads counters of interfaces, queues and conntrack, routes, and what the "
                      "kernel logged about packets.");
    for (const std::string_view text : {kSectionHelpers, kCounts, kRouting, kLinkLayer, kLog})
        command.script += text;
    if (part == NodeStatePart::First)
        command.script += kFirewallStatus;
    command.script += "section end\n";
    command.privileged = privileged;
    return command;
}

} // namespace vs::commands
