// SPDX-License-Identifier: GPL-3.0-or-later
// What `--instrument` runs: it makes the kernel tell, and takes away what that needs by itself.
#include "core/base/phrase.h"
#include "core/remote/command_parts.h"
#include "core/remote/command_table.h"
#include "core/remote/quote.h"

#include <vector>

namespace vs::commands {

namespace {

/// The script with @ID@ replaced.
std::string withId(const std::string& id, std::string_view script)
{
    constexpr std::string_view kId = "@ID@";
    std::string text(script);
    for (std::size_t at = text.find(kId); at != std::string::npos; at = text.find(kId, at))
        text.replace(at, kId.size(), id);
    return text;
}

/// In a shell that is marked as ours, so that leftovers() finds it and all that it starts should
/// they outlive their keeper.
std::string marked(const std::string& id, std::string_view script)
{
    const std::string text = withId(id, script);
    return "exec env VETHSCOPE_RUN=" + id + " sh -c " + shellQuote(text);
}

// nft is ready when the kernel lists one more listener for its traces (group 9 of family 12). The
// other two seek their ends as they start, which nothing shows: they get a moment.
constexpr std::string_view kListen = R"sh(# vethscope: reads and changes nothing
trap 'trap "" TERM; kill -TERM 0; exit 0' INT TERM HUP
listeners() { grep -cE '^[^ ]+ 12 +[^ ]+ +.....[13579bdf]..' /proc/net/netlink; }
sed -n 's/^ *\(2\|10\) \([^ ]*\).*/@ log \1 \2/p' /proc/net/netfilter/nf_log
if command -v nft >/dev/null 2>&1; then
  echo '@ nft'
  before=$(listeners) tries=0
  nft -n -a monitor trace | grep -H --label=n --line-buffered . &
  until [ "$(listeners)" -gt "${before:-0}" ] || [ "$tries" = 40 ]; do
    tries=$((tries + 1)); sleep 0.05
  done
fi
log=/var/log/pve-firewall.log
if [ -r "$log" ]; then
  echo '@ file'
  tail -n 0 -F "$log" 2>/dev/null | grep -H --label=f --line-buffered 'TRACE: ' &
fi
if dmesg --help 2>/dev/null | grep -q follow-new; then
  dmesg -W | grep -H --label=k --line-buffered 'TRACE: ' &
else
  known=$(dmesg | wc -l)
  dmesg -w | sed -u "1,${known}d" | grep -H --label=k --line-buffered 'TRACE: ' &
fi
sleep 0.2
echo '@ ready'
wait
)sh";

constexpr std::string_view kTraceBegin =
    R"sh(command -v nft >/dev/null 2>&1 || { echo 'nft is missing.' >&2; exit 127; }
own() {
  [ $# = 4 ] || return
  family=ip; case $1 in *:*) family=ip6 ;; esac
  for chain in pre out; do
    printf 'add rule inet vethscope_@ID@ %s %s saddr %s %s daddr %s tcp sport %s tcp dport %s return\n' \
      "$chain" $family "${1%%\%*}" $family "${3%%\%*}" "$2" "$4" \
      "$chain" $family "${3%%\%*}" $family "${1%%\%*}" "$4" "$2"
  done
}
)sh";

constexpr std::string_view kInetTable = R"(add table inet vethscope_@ID@ { flags owner; }
add chain inet vethscope_@ID@ pre { type filter hook prerouting priority -350; }
add chain inet vethscope_@ID@ out { type filter hook output priority -350; }
)";
// A chain without rules tells a packet's ports all the same, before the rules at -200 and 0.
constexpr std::string_view kBridgeTable = R"(add table bridge vethscope_@ID@ { flags owner; }
add chain bridge vethscope_@ID@ pre { type filter hook prerouting priority -350; }
add chain bridge vethscope_@ID@ out { type filter hook output priority -350; }
add chain bridge vethscope_@ID@ via { type filter hook forward priority -300; }
)";

// It ends with the shell that began it, even where that alone is killed, and after 60 s by the
// clock: on a busy node sixty times a second of sleep are more.
constexpr std::string_view kTraceEnd = R"sh(
read -r up idle </proc/uptime
end=$((${up%.*} + 59))
while [ "${up%.*}" -lt "$end" ] && kill -0 $$; do
  sleep 1
  read -r up idle </proc/uptime
done 2>/dev/null
} | nft -i
)sh";

/// What a packet of the flow looks like on its way to the server, or back.
std::string matchOf(const TracedFlow& flow, bool back)
{
    const std::string ip = flow.v6 ? "ip6 " : "ip ";
    std::string match;
    const auto add = [&match](const std::string& part) { match += part + ' '; };
    if (!flow.client.empty())
        add(ip + (back ? "daddr " : "saddr ") + flow.client);
    if (!flow.server.empty())
        add(ip + (back ? "saddr " : "daddr ") + flow.server);
    if (flow.port > 0 && flow.protocol.empty())
        add(std::string("meta l4proto { tcp, udp } th ") + (back ? "sport " : "dport ") +
            std::to_string(flow.port));
    else if (flow.port > 0 && (flow.protocol == "tcp" || flow.protocol == "udp"))
        add(flow.protocol + (back ? " sport " : " dport ") + std::to_string(flow.port));
    else if (flow.protocol == "icmp")
        add(flow.v6 ? "meta l4proto ipv6-icmp" : "meta l4proto icmp");
    else if (!flow.protocol.empty())
        add("meta l4proto " + flow.protocol);
    return match;
}

std::string traceRuleLines(const TracedFlow& flow, const char* family)
{
    std::string lines;
    // Never everything: that would cost the node more than half of its forwarding rate.
    if (flow.client.empty() && flow.server.empty() && flow.port <= 0)
        return lines;
    for (const char* chain : {"pre", "out"}) {
        for (const bool back : {false, true})
            lines += std::string("add rule ") + family + " vethscope_@ID@ " + chain + ' ' +
                     matchOf(flow, back) +
                     "limit rate 20/second burst 60 packets meta nftrace set 1\n";
    }
    return lines;
}

constexpr std::string_view kDrops = R"sh(cannot() { printf '%s\n' "$1" >&2; exit 3; }
tracing=/sys/kernel/tracing
[ -d "$tracing/events" ] || tracing=/sys/kernel/debug/tracing
[ -d "$tracing/events" ] || cannot 'tracefs is not mounted on the node.'
format=$tracing/events/skb/kfree_skb/format
cat "$format" >/dev/null 2>&1 || cannot 'the kernel has no event for freed packets, or it is locked down.'
grep -q 'REC->reason' "$format" || cannot 'the kernel gives no reasons; they came with Linux 5.17.'
instance=$tracing/instances/vethscope-@ID@ reader='' guard=''
finish() {
  trap '' INT TERM HUP PIPE
  if [ -n "$reader" ]; then
    kill "$reader"; wait "$reader"
    lost=0
    for file in "$instance"/per_cpu/cpu*/stats; do
      while IFS=: read -r name count; do
        case $name in overrun | 'dropped events') lost=$((lost + count)) ;; esac
      done <"$file"
    done
    printf '@ lost %s\n' "$lost"
  fi
  exec 5>&-
  echo 0 >"$instance/tracing_on"
  tries=0
  until rmdir "$instance" || [ "$tries" = 20 ]; do tries=$((tries + 1)); sleep 0.1; done
  [ -d "$instance" ] || kill -s KILL -- "-$guard"
}
mkdir "$instance" 2>/dev/null ||
  cannot 'the kernel lets no trace instance be made: it is locked down, or rights are missing.'
exec 5>"$instance/trace_marker" || exit 1
# Whoever is killed, and however: this one, in a session of its own, sees it and takes all away.
setsid sh -c 'trap "" INT TERM HUP
while [ -d "$1" ] && kill -0 "$2" && kill -0 "$3"; do sleep 1; done
kill -TERM "$2" || late=20
tries=${late:-0}
while [ -d "$1" ] && [ "$tries" -lt 60 ]; do
  tries=$((tries + 1))
  if [ "$tries" -gt 20 ]; then
    for file in $(grep -lz "^VETHSCOPE_RUN=@ID@\$" /proc/[0-9]*/environ); do
      pid=${file#/proc/} pid=${pid%/environ}
      case $(readlink "/proc/$pid/fd/"* | grep -cF "$1/") in 0) ;; *) kill -KILL "$pid" ;; esac
    done
    echo 0 >"$1/tracing_on"
    rmdir "$1"
  fi
  sleep 0.1
done' vethscope "$instance" $$ "$PPID" </dev/null >/dev/null 2>&1 5>&- &
guard=$!
trap 'finish 2>/dev/null' EXIT
trap 'exit 0' INT TERM HUP
trap '' PIPE
clock=mono
case $(cat "$instance/trace_clock") in *tai*) clock=tai ;; esac
echo "$clock" >"$instance/trace_clock"
echo 1024 >"$instance/buffer_size_kb"
printf '@ clock %s\n' "$clock"
sed -n 's/^print fmt/@ reasons &/p' "$format"
mark='before=${EPOCHREALTIME:-$(date +%s.%N)}; echo vethscope >&5
printf "@ mark %s %s\n" "$before" "${EPOCHREALTIME:-$(date +%s.%N)}"'
if command -v bash >/dev/null 2>&1; then bash --norc -c "$mark"; else eval "$mark"; fi
grep tracing_mark_write: "$instance/trace"
# Left out is what is no loss on a packet's way: copies for nobody, what a socket was done with.
filter='(protocol == 2048 || protocol == 34525 || protocol == 2054)'
for name in NOT_DROPPED_YET CONSUMED OTHERHOST QUEUE_PURGE TCP_RESET TCP_OLD_DATA TCP_OFOMERGE \
  TCP_OLD_ACK; do
  number=$(sed -n "s/.*{ \([0-9]*\), \"$name\" }.*/\1/p" "$format")
  [ -z "$number" ] || filter="$filter && reason != $number"
done
echo "$filter" >"$instance/events/skb/kfree_skb/filter" &&
  echo 1 >"$instance/events/skb/kfree_skb/enable" ||
  { echo 'the kernel refuses to trace freed packets.' >&2; exit 3; }
cat "$instance/trace_pipe" 5>&- &
reader=$!
echo '@ ready'
wait "$reader"
)sh";

constexpr std::string_view kGone = R"sh(left() {
  nft list tables 2>/dev/null | while read -r word family name; do
    case $name in vethscope_@ID@*) printf 'table %s %s\n' "$family" "$name" ;; esac
  done
  tracing=/sys/kernel/tracing
  [ -d "$tracing/instances" ] || tracing=/sys/kernel/debug/tracing
  [ ! -d "$tracing/instances/vethscope-@ID@" ] || echo 'instance vethscope-@ID@'
  for file in $(grep -lz '^VETHSCOPE_RUN=@ID@' /proc/[0-9]*/environ); do
    pid=${file#/proc/}
    printf 'process %s\n' "${pid%/environ}"
  done 2>/dev/null
}
tries=0
until [ -z "$(left)" ] || [ "$tries" = 20 ]; do tries=$((tries + 1)); sleep 0.1; done
left
)sh";

} // namespace

RemoteCommand listenToRules(const std::string& id)
{
    RemoteCommand command;
    command.name = "rule-listen";
    command.purpose =
        core::english("Listens to what the firewall's rules tell of packets that are traced.");
    command.script = marked(id, kListen);
    command.privileged = true;
    command.streaming = true;
    return command;
}

RemoteCommand traceRules(const std::string& id, const TracedFlow& flow, bool bridge)
{
    const std::string list = "list table inet vethscope_@ID@\n";
    std::string rules = traceRuleLines(flow, "inet");
    if (bridge)
        rules += std::string(kBridgeTable) + traceRuleLines(flow, "bridge");
    RemoteCommand command;
    command.name = "rule-trace";
    command.purpose =
        core::english("Traces one flow through the rules for 60 s at most, by a table of its own "
                      "that goes with the command.");
    command.script =
        marked(id, std::string(kTraceBegin) + std::string(kOwnConnection) + "{ printf %s " +
                       shellQuote(kInetTable) + "\nown \"$@\"\nprintf %s " +
                       shellQuote(rules + list) + std::string(kTraceEnd));
    command.effect = RemoteCommand::Effect::Temporary;
    command.privileged = true;
    command.streaming = true;
    return command;
}

RemoteCommand watchDrops(const std::string& id)
{
    RemoteCommand command;
    command.name = "drop-watch";
    command.purpose =
        core::english("Watches packets that the kernel drops, with its reason, in a trace instance "
                      "of its own that goes with the command.");
    command.script = marked(id, kDrops);
    command.effect = RemoteCommand::Effect::Temporary;
    command.privileged = true;
    command.streaming = true;
    return command;
}

RemoteCommand instrumentsGone(const std::string& id)
{
    RemoteCommand command;
    command.name = "instruments-gone";
    command.purpose =
        core::english("Checks that nothing of the rule trace and the drop watch is left.");
    command.script = withId(id, kGone);
    command.privileged = true;
    return command;
}

} // namespace vs::commands
