// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"
#include "core/diagnose/story.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace vs {

/// What supporters ask for about one exchange, picked out of a snapshot: the document puts it into
/// words, JSON prints it. A value. Strings are the node's own bytes: whoever spells them escapes.
struct ReportFacts
{
    /// A line of the hop table: a sighting, a conntrack change or the drop.
    struct Hop
    {
        StoryStep::Kind kind = StoryStep::Kind::Sighting;
        int number = 0;     ///< of sightings, as the picture numbers them; else 0
        std::string packet; ///< "SYN"
        std::string device;
        std::optional<Direction> direction; ///< of sightings
        Timestamp time = 0;                 ///< node clock; of others: the sighting before
        std::optional<Nanoseconds> since;   ///< of sightings: since the one before
        std::string what;                   ///< "container's NIC", "entry destroyed"
    };

    struct Counter
    {
        std::uint64_t packets = 0, bytes = 0;
    };
    /// A rule of the deciding rule's chain, or its policy.
    struct RuleRow
    {
        std::optional<int> number; ///< none: the policy
        std::string text;
        std::optional<Counter> before, after;
        bool decides = false;
    };
    struct RuleContext
    {
        RuleRef rule;
        std::vector<RuleRow> rows; ///< the deciding rule and some around it, in order
        std::size_t rowsBefore = 0, rowsAfter = 0; ///< left out at either end
        /// The rules that lead from a base chain to this one, first to last.
        std::vector<RuleRef> way;
        bool wayProved = false; ///< the packet was seen to take it; else it is the shortest
        std::optional<ConfigLine> config;
        std::string place, meaning; ///< may be empty
    };

    struct Conntrack
    {
        ConntrackEvent event;
        std::string device;         ///< whose pass caused it; empty: not known
        std::optional<Order> order; ///< with a device
    };

    struct NicLine
    {
        std::string guest; ///< "CT 101"
        std::string name;  ///< the guest's; may be empty
        std::string file;  ///< empty: the line was put together from the wiring
        int line = 0;
        std::string text; ///< "net0: virtio=...,bridge=vmbr0", what is known of it to be harmless
        bool onPath = false;
    };

    struct Port
    {
        const Interface* port = nullptr; ///< in the snapshot's topology
        bool onPath = false;
    };
    struct Bridge
    {
        const Interface* bridge = nullptr; ///< in the snapshot's topology
        bool filters4 = false, filters6 = false;
        std::optional<bool> snooping;
        std::vector<Port> ports; ///< those on the path first
        std::size_t portsLeft = 0;
        std::vector<ConfigLine> config; ///< its stanza in /etc/network/interfaces
        /// Where the bridge has learnt the MACs of both ends.
        std::vector<const FdbEntry*> learnt;
    };

    struct Option
    {
        std::string file;
        std::string name, value;
        int line = 0; ///< 0: not set, `value` is PVE's default
    };

    std::vector<Hop> hops;
    std::optional<RuleContext> rule;
    std::vector<Conntrack> conntrack; ///< of the exchange's connection
    std::vector<NicLine> nics;
    std::vector<Bridge> bridges; ///< on the path, left to right
    std::vector<Option> options;
    bool optionsKnown = false; ///< the firewall's files were read
    std::string firewallStatus;
    std::map<std::string, std::string> sysctls;
    std::vector<std::pair<std::string, std::string>> versions;
    std::optional<Nanoseconds> duration; ///< of the capture
    std::map<VerdictKind, std::size_t> verdicts;
    std::vector<std::string> warnings; ///< of the trace, and what could not be read
};

/// Pure. The snapshot must outlive what it gives. The story may be empty: then only what is known
/// of the node and the capture is there.
ReportFacts reportFacts(const Snapshot& snapshot, const Story& story);

/// A netN line with only the options that Vethscope knows to be harmless.
std::string harmlessNicLine(const std::string& line);

} // namespace vs
