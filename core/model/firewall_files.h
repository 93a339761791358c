// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/firewall_config.h"

#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// A file of the PVE firewall's configuration, as the node has it.
struct FirewallFile
{
    std::string path; ///< "/etc/pve/firewall/811.fw", "/etc/pve/local/host.fw"
    std::string text;
    FirewallConfig config; ///< what `text` says; parseFirewallFile (core/parse) fills it

    /// A line of the text by its number from 1, without blanks around it; empty beyond the end.
    std::string_view line(int number) const;
};

/// cluster.fw, the node's host.fw and the .fw files of the node's guests. A value.
struct FirewallFiles
{
    std::vector<FirewallFile> files;
    bool complete = true; ///< false: the node may have files that are not here (too large, cut)

    const FirewallFile* find(const std::string& path) const;
    const FirewallFile* cluster() const;
    const FirewallFile* host() const;
    const FirewallFile* guest(int vmid) const;
};

/// Where PVE keeps them; host.fw as the node that was asked sees it.
inline constexpr std::string_view kClusterFirewallPath = "/etc/pve/firewall/cluster.fw";
inline constexpr std::string_view kHostFirewallPath = "/etc/pve/local/host.fw";
std::string guestFirewallPath(int vmid);

} // namespace vs
