// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// A line of [OPTIONS]: "policy_in: DROP". Name in lower case.
struct FirewallOption
{
    std::string name;
    std::string value;
    int line = 0; ///< from 1, as all lines here
};

/// A line of [RULES] or of a security group. What the line does not say is empty; words are as
/// written, but that names of options may be told in several ways.
struct FirewallRule
{
    enum class Kind : std::uint8_t { In, Out, Forward, Group };

    int line = 0;
    bool enabled = true; ///< no `|` in front
    Kind kind = Kind::In;
    std::string action; ///< "ACCEPT", "DROP", "REJECT"; the group's name with Kind::Group
    std::string macro;  ///< "Web" of "Web(ACCEPT)"
    std::string interface;
    std::string source;
    std::string destination;
    std::string protocol;
    std::string sourcePorts;
    std::string destinationPorts; ///< old files put an ICMP type here
    std::string icmpType;
    std::string log; ///< "info", "nolog"
    std::string comment;
};

/// A line of [ALIASES]. Name in lower case.
struct FirewallAlias
{
    std::string name;
    std::string value; ///< "10.20.0.5", "10.0.0.0/8"
    int line = 0;
};

struct FirewallSetEntry
{
    std::string value; ///< an address, a network, an alias
    bool except = false;
    int line = 0;
};

/// [IPSET name]. Name in lower case; `line` is that of the section.
struct FirewallSet
{
    std::string name;
    int line = 0;
    std::vector<FirewallSetEntry> entries;
};

/// [group name] of cluster.fw. Name in lower case; `line` is that of the section.
struct FirewallGroup
{
    std::string name;
    int line = 0;
    std::vector<FirewallRule> rules;
};

/// What a .fw file says, in its order. A value. Names are looked up whatever their case.
struct FirewallConfig
{
    std::vector<FirewallOption> options;
    std::vector<FirewallAlias> aliases;
    std::vector<FirewallSet> sets;
    std::vector<FirewallGroup> groups;
    std::vector<FirewallRule> rules;
    int notUnderstood = 0; ///< lines that PVE would not take either, or that are of a later version

    /// The last of that name counts, as it does for PVE; null where it is not set.
    const FirewallOption* option(std::string_view name) const;
    const FirewallAlias* alias(std::string_view name) const;
    const FirewallSet* set(std::string_view name) const;
    const FirewallGroup* group(std::string_view name) const;
};

} // namespace vs
