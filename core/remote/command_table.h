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

/// All iptables rules with their counters, both backends, both families.
RemoteCommand ruleCounters();

/// What the node counts and knows besides wiring and rules (state_commands.cpp). The first reading
/// also asks for what is slow and does not change. Unprivileged it tells what any user may read.
enum class NodeStatePart { First, Again };
RemoteCommand nodeState(NodeStatePart part, bool privileged = true);

/// Packets of all interfaces as a pcap stream (nanoseconds, SLL2) on standard output. `filter` must
/// have passed checkFilter(); the SSH connection that carries the capture is left out of it.
RemoteCommand captureAny(const std::string& filter);

/// One line for each conntrack event.
RemoteCommand watchConntrack();

/// What an earlier run left behind: one line each, "process 4711 tcpdump ...",
/// "table inet vethscope_x", "instance vethscope-x"; what another live run owns begins with "live
/// ".
RemoteCommand leftovers();
/// Removes what leftovers() lists but what is live; prints it with "removed " or "failed " before.
RemoteCommand cleanLeftovers();

/// What a trace runs, in order, for --dry-run.
std::vector<RemoteCommand> allCommands(const std::string& filter, bool conntrack = true);

} // namespace vs::commands
