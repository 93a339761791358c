// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"

/// What could not be read of a node (Topology::problems, Capabilities::problems,
/// NodeState::problems): templates for core::inEnglish(), said in the user's language by
/// remarkText().
namespace vs::problem {

inline constexpr const char* kCutShort =
    core::english("The node's answer was cut short: some facts are missing.");
inline constexpr const char* kNotRoot = core::english(
    "User {user} is not root, and `sudo -n` does not help: no packets, no conntrack events, no "
    "rules.");
inline constexpr const char* kNoTcpdump = core::english(
    "tcpdump is missing: no packets can be captured. Install it on the node with `apt install "
    "tcpdump`.");
inline constexpr const char* kNoConntrack = core::english(
    "conntrack is missing: what happens to connections is not shown. Install it on the node with "
    "`apt install conntrack`.");
inline constexpr const char* kNoIp =
    core::english("ip or bridge (iproute2) is missing: the wiring cannot be read.");
inline constexpr const char* kNoIptables =
    core::english("iptables-save is missing: which rule drops is not told.");

inline constexpr const char* kInterfaces =
    core::english("The interfaces could not be read: `ip -d -j addr` failed (status {status}).");
inline constexpr const char* kEntries =
    core::english("{count} of the entries that `{command}` listed were not understood.");
inline constexpr const char* kVlans =
    core::english("The VLANs of bridge ports could not be read: `bridge -j vlan` failed.");
inline constexpr const char* kForwarding = core::english(
    "The forwarding databases could not be read: `bridge -j fdb` failed, so expected paths rest on "
    "configuration alone.");
inline constexpr const char* kNoGuests = core::english(
    "No guest configurations: /etc/pve could not be read, so guests are known by the names of "
    "their interfaces only.");
inline constexpr const char* kSomeGuests =
    core::english("The configurations of {count} guests could not be read.");
inline constexpr const char* kGuestLines =
    core::english("{count} network lines of guest configurations were not understood.");

inline constexpr const char* kRules =
    core::english("The rules of {what} could not be read: which rule drops is not told.");
inline constexpr const char* kNftRules =
    core::english("The rules of nft could not be read: which of them drops is not told.");
inline constexpr const char* kEbtablesRules =
    core::english("The rules of ebtables could not be read: what they drop is not told.");
inline constexpr const char* kRuleLines =
    core::english("{count} lines of the rules of {what} were not understood.");
inline constexpr const char* kFilesCut = core::english(
    "The firewall's files were not read to the end: where some rules come from is not told.");
inline constexpr const char* kFilesLarge = core::english(
    "Too large to be read (256 kB a file, 2 MB in all): {files}. Where rules of it come from is "
    "not told.");
inline constexpr const char* kAndMore = core::english("{file} and {count} more");

inline constexpr const char* kCounters =
    core::english("The counters of the interfaces could not be read: `ip -s -s -j link` failed.");
inline constexpr const char* kQueues =
    core::english("Queues and rate limits could not be read: what they drop is not told.");
inline constexpr const char* kConntrackCounters =
    core::english("The counters of conntrack could not be read: a full table is not told.");
inline constexpr const char* kRoutes =
    core::english("{family} routes could not be read: where the node routes a packet is a guess.");
inline constexpr const char* kKernelLog =
    core::english("The kernel log could not be read: `dmesg` was refused.");

inline constexpr const char* kInferred = core::english(
    "The wiring was not read from the node: it is inferred from the names of interfaces and from "
    "where packets were seen.");

} // namespace vs::problem
