// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/address.h"
#include "core/model/firewall_config.h"
#include "core/model/rule.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace vs::origin {

/// A rule of iptables-save or ebtables-save taken apart, spelled as one would: protocols by the
/// names that iptables prints, addresses as networks, MACs in lower case.
struct GeneratedRule
{
    /// "--dport" -> "80", "--match-set src" -> "PVEFW-0-management-v4"; a `!` in front of the value
    /// is a negation. Without what decides nothing (limits, comments, the names of match modules).
    std::map<std::string, std::string> matches;
    std::string target;    ///< "DROP"; empty: none
    std::string arguments; ///< of the target: "--set-xmark 0x0/0x80000000"
    bool isGoto = false;
    std::string comment;

    /// The rule matches every packet.
    bool unconditional() const { return matches.empty(); }
    /// The value of an option; empty where the rule does not have it.
    const std::string& value(const std::string& option) const;
    bool has(const std::string& option) const { return matches.contains(option); }
    /// Exactly these options and no other.
    bool hasOnly(std::initializer_list<const char*> options) const;
    bool isLog() const { return target == "NFLOG" || target == "LOG"; }
    /// A rule that holds the firewall's own checksum of its chain.
    bool isSignature() const { return target.empty() && comment.starts_with("PVESIG:"); }
};

GeneratedRule takeApart(std::string_view ruleText);

/// "tcp", "ipv6-icmp"; numbers and aliases get the name that iptables prints.
std::string protocolName(std::string_view name);
/// "10.20.0.0/16" of "10.20.3.4/16"; a lone address has /32 or /128. As it is if it is none.
std::string networkName(std::string_view text);
/// ICMP types are numbers in iptables-save ("8", "3/4"), names in the files. As it is if unknown.
std::string icmpTypeNumber(std::string_view name, bool v6);
/// "22" of "ssh", "80:85", "80,443"; empty where a name of a service is not known.
std::string portNumbers(std::string_view ports);

} // namespace vs::origin
