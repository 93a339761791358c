// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace vs {

/// A file of the PVE firewall's configuration, as the node has it.
struct FirewallFile
{
    std::string path; ///< "/etc/pve/firewall/811.fw", "/etc/pve/local/host.fw"
    std::string text;
};

/// cluster.fw, the node's host.fw and the .fw files of the node's guests. A value.
struct FirewallFiles
{
    std::vector<FirewallFile> files;

    const FirewallFile* find(const std::string& path) const;
};

} // namespace vs
