// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/shell.h"

#include <string>
#include <string_view>
#include <vector>

/// Every command that is ever sent to a host. All functions are pure: the same text each time.
namespace vs::commands {

/// A line that begins so starts a section of an answer: "@@vethscope section addresses". The line
/// "@@vethscope status 0" after a section's content is the exit status of what made it. Nothing
/// else that the scripts print can begin so.
inline constexpr std::string_view kSectionMark = "@@vethscope section ";
inline constexpr std::string_view kStatusMark = "@@vethscope status ";
/// Starts the lines of one file within the sections "configs" and "firewall". In "firewall" each
/// line of a file has a `|` before it, and kLeftOutMark stands where a file became too large.
inline constexpr std::string_view kFileMark = "@@vethscope file ";
inline constexpr std::string_view kLeftOutMark = "@@vethscope left out";

/// Who and what the node is, its interfaces, bridges, guests and rules, in one round trip.
/// Unprivileged it tells what any user may read.
RemoteCommand nodeFacts(bool privileged = true);

/// All rules with their counters: iptables, both backends, both families, and nft's with handles.
RemoteCommand ruleCounters();

/// What the node counts and knows besides wiring and rules (state_commands.cpp). The first reading
/// also asks for what is slow and does not change. Unprivileged it tells what any user may read.
enum class NodeStatePart { First, Again };
RemoteCommand nodeState(NodeStatePart part, bool privileged = true);

/// Packets of all interfaces as a pcap stream (nanoseconds, SLL2) on standard output. `filter` must
/// have passed checkFilter(); the SSH connection that carries the capture is left out of it.
RemoteCommand captureAny(const std::string& filter);

/// The node's clock in nanoseconds since 1970.
RemoteCommand clockNow();

/// One line for each conntrack event.
RemoteCommand watchConntrack();

/// Begins the lines of the streams below that tell about the stream itself: "@ ready".
inline constexpr std::string_view kNote = "@ ";

/// Listens to what the rules tell of traced packets and changes nothing; nothing is told until a
/// packet is traced. `id`: of [a-z0-9], random, one for all of a run. Lines, each with its source
/// before it: "n:" + a line of `nft -n -a monitor trace`, "f:" + a TRACE line of
/// /var/log/pve-firewall.log, "k:" + one of the kernel log. Notes: "@ log 2 nf_log_ipv4" (the
/// logger of family 2 is IPv4's, of 10 IPv6's; NONE: nobody), "@ nft", "@ file" (that source is
/// there), "@ ready" (all listen).
RemoteCommand listenToRules(const std::string& id);

/// Whose packets are traced; at least one address or the port.
struct TracedFlow
{
    std::string client, server; ///< addresses as text; empty: any
    bool v6 = false;            ///< what the addresses are
    std::string protocol;       ///< "tcp", "udp", "icmp" or empty: any
    int port = 0;               ///< the server's; 0: any
};
/// Sets the trace bit of the flow's packets, both directions, each at most 20 a second, by a table
/// inet vethscope_ID that the kernel removes when its owner ends, which is after 60 s at most. Our
/// own connection is left out. `bridge`: a table bridge vethscope_ID too, for the rules of bridge
/// tables, which tells the ports of a bridge as well. `id` is one for each table. Prints the table
/// ("table inet vethscope_ID {") once it is in force; nft's complaints are on standard error.
RemoteCommand traceRules(const std::string& id, const TracedFlow& flow, bool bridge);

/// Packets that the kernel frees, with its reason, from a trace instance of its own, vethscope-ID,
/// that goes with the command, whatever ends it. Notes: "@ reasons print fmt: ...", "@ clock tai",
/// "@ mark BEFORE AFTER" (real time, seconds; then the trace's own line of the mark in between),
/// "@ ready", "@ lost N" at the end; else lines of trace_pipe. Where it cannot be, standard error
/// says why in a sentence, and the status is 3.
RemoteCommand watchDrops(const std::string& id);

/// Waits up to 2 s for all that the three commands above made with `id` to be gone, and prints what
/// is not: "table inet vethscope_ID", "instance vethscope-ID", "process 4711". Nothing: all gone.
RemoteCommand instrumentsGone(const std::string& id);

/// What an earlier run left behind: one line each, "process 4711 tcpdump ...",
/// "table inet vethscope_x", "instance vethscope-x"; what another live run owns begins with "live
/// ".
RemoteCommand leftovers();
/// Removes what leftovers() lists but what is live; prints it with "removed " or "failed " before.
RemoteCommand cleanLeftovers();

/// Stands in for a run's random id where commands are only shown.
inline constexpr const char* kExampleId = "example";

/// What a trace runs, in order, for --dry-run. With `instrument` the traced flow is an example.
std::vector<RemoteCommand> allCommands(const std::string& filter, bool conntrack = true,
                                       bool instrument = false);

} // namespace vs::commands
