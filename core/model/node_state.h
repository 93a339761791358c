// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/model/address.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vs {

/// Packet counts of one interface (`ip -s -s -j link`).
struct InterfaceCounters
{
    InterfaceId interface;
    std::uint64_t rxPackets = 0, rxErrors = 0, rxDropped = 0, rxMissed = 0;
    std::uint64_t txPackets = 0, txErrors = 0, txDropped = 0, txCarrier = 0;
};

/// A queue or a policing filter (`tc -s -j qdisc`, `tc -s filter show dev X ingress`).
struct QueueCounters
{
    InterfaceId interface;
    std::string kind; ///< "pfifo_fast", "htb", "ingress", "police"
    std::uint64_t packets = 0, dropped = 0, overlimits = 0;
};

struct Route
{
    std::string table; ///< "main", "local", "100"
    IpPrefix destination;
    std::optional<IpAddress> gateway;
    InterfaceId interface; ///< invalid for unreachable, blackhole, prohibit
    std::string type;      ///< "unicast", "unreachable", "blackhole", ...
    std::uint32_t metric = 0;

    /// False for unreachable, blackhole, prohibit: the node refuses what it would lead to.
    bool leadsOn() const { return interface.valid(); }
};

/// conntrack's own account (`/proc/net/stat/nf_conntrack`, summed over CPUs, and sysctls).
struct ConntrackCounters
{
    std::uint64_t entries = 0, max = 0;
    std::uint64_t drop = 0, earlyDrop = 0, insertFailed = 0, invalid = 0;
};

/// A rule of ebtables with its counter; number counts the chain's rules from 1.
struct EbtablesRule
{
    std::string chain;
    int number = 0;
    std::string text; ///< "-A tap811i0-OUT -s ! bc:24:11:aa:8:11 -j DROP"
    std::string target;
    std::uint64_t packets = 0, bytes = 0;
};

/// One slave of a bond (/proc/net/bonding/NAME).
struct BondSlave
{
    std::string bond, mode, slave;
    bool up = false;
    std::optional<int> aggregator;
};

struct MulticastBridge
{
    InterfaceId bridge;
    bool snooping = false;
    bool querier = false;
};

/// A line of the kernel log that tells of packets (hung NIC, full table, martians, own MAC seen).
struct KernelLogLine
{
    double seconds = 0; ///< since boot
    std::string text;
};

/// What a node counts and knows besides wiring and rules, read at one moment (node clock); the
/// first reading of a trace is "before", the newest "after". Lists that could not be read are
/// empty and named in `problems`.
struct NodeState
{
    Timestamp time = 0;
    double uptime = 0; ///< seconds since boot, the clock of kernelLog; 0: not known
    std::vector<InterfaceCounters> interfaces;
    std::vector<QueueCounters> queues;
    std::vector<Route> routes;
    /// Rules besides local, main and default exist (`ip rule`): which table decides is not told.
    bool policyRouting = false;
    bool forwarding = false; ///< net.ipv4.ip_forward
    bool forwarding6 = false;
    std::optional<ConntrackCounters> conntrack;
    std::vector<EbtablesRule> ebtables;
    std::vector<BondSlave> bonds;
    std::vector<MulticastBridge> multicast;
    std::vector<KernelLogLine> kernelLog;
    std::map<std::string, int> reversePathFilter; ///< per interface, and "all"
    std::string firewallStatus; ///< `pve-firewall status`: "enabled/running (pending changes)"
    std::vector<std::string> problems; ///< sentences

    const InterfaceCounters* counters(InterfaceId interface) const;
    bool forwards(IpAddress::Family family) const
    {
        return family == IpAddress::Family::V6 ? forwarding6 : forwarding;
    }
    /// The route of table main that decides: the longest prefix, then the lowest metric. Null:
    /// none. `unique` (may be null) becomes false if another route is as good and leads elsewhere.
    const Route* routeTo(const IpAddress& destination, bool* unique = nullptr) const;
    /// The mode of rp_filter that holds on the interface: the greater of its own and that of "all";
    /// -1: not known.
    int reversePathMode(const std::string& interface) const;
};

} // namespace vs
