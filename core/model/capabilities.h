// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace vs {

/// What a node can tell, and what it cannot and what that costs.
struct Capabilities
{
    enum class Privilege { None, Sudo, Root };

    std::string hostname;
    std::string kernel;     ///< `uname -r`
    std::string pveVersion; ///< first line of `pveversion`, empty if absent
    /// Versions of the packages that take part, by name ("pve-firewall", "iptables", "tcpdump");
    /// what is not installed is not in it. From dpkg.
    std::map<std::string, std::string> versions;
    std::string user;
    Privilege privilege = Privilege::None;
    std::map<std::string, std::string> tools; ///< name to absolute path; absent tools are not in it
    bool iptablesLegacy = false;              ///< rules are present in this backend
    bool iptablesNft = false;
    bool nftablesFirewall = false; ///< proxmox-firewall's tables exist
    bool bridgeNetfilter = false;  ///< bridge-nf-call-iptables is 1 globally
    bool bridgeNetfilter6 = false;
    std::map<std::string, std::string> sysctls; ///< those read, name to value
    std::vector<std::string> problems;          ///< each a sentence: what is missing, what it costs

    bool has(const std::string& tool) const { return tools.contains(tool); }
    bool privileged() const { return privilege != Privilege::None; }
};

} // namespace vs
