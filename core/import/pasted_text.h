// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/conntrack_event.h"
#include "core/model/rule.h"
#include "core/parse/bridge_text.h"
#include "core/parse/firewall_log.h"
#include "core/parse/ip_text.h"
#include "core/parse/tcpdump_text.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vs {

/// One run of tcpdump as it was pasted.
struct TcpdumpRun
{
    std::vector<TcpdumpLine> lines;        ///< TCP numbers are absolute
    std::optional<std::uint64_t> captured; ///< what tcpdump counted at its end
    std::optional<std::uint64_t> kernelDropped;
    std::string interface;    ///< what it listened on, if that was one interface; else empty
    bool listened = false;    ///< its beginning was pasted ("listening on any")
    bool closed = false;      ///< its end was pasted too: nothing came after the last line
    bool partial = false;     ///< it heard one interface, or one direction, alone
    bool elided = false;      ///< somebody left lines out ("...")
    std::uint32_t broken = 0; ///< lines that began like a packet and were not understood
};

/// What a text that somebody pasted holds, of any mix and order.
struct PastedText
{
    struct Conntrack
    {
        ConntrackEvent event;
        bool timed = false; ///< the line had a time (-o timestamp)
    };

    std::vector<TcpdumpRun> runs;
    std::vector<Conntrack> conntrack;
    std::uint32_t conntrackEntries = 0; ///< lines of `conntrack -L`: no events
    std::vector<RuleListing> listings;  ///< in their order; the first is "before"
    bool partialRules = false;          ///< chains of which lines are missing: numbers are not sure
    std::vector<LinkText> links;
    std::vector<std::pair<std::string, std::string>> ports; ///< port and bridge, as brctl has it
    std::vector<FdbLine> fdb;
    std::vector<PortVlans> vlans;
    std::vector<RuleStep> steps; ///< of TRACE lines; time 0 where the line has none
    std::vector<FirewallLogLine> log;
    std::optional<bool> bridgeNetfilter; ///< net.bridge.bridge-nf-call-iptables
    std::optional<bool> bridgeNetfilter6;
    std::uint64_t understood = 0; ///< lines of which something is known
    std::uint64_t broken = 0;     ///< lines that looked like something known and were not whole

    bool empty() const { return understood == 0; }
};

/// Reads it; never fails.
PastedText readPastedText(std::string_view text);

} // namespace vs
