// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/firewall_files.h"

#include "core/base/text.h"

#include <algorithm>

namespace vs {

std::string_view FirewallFile::line(int number) const
{
    std::string_view rest = text;
    for (; number > 1 && !rest.empty(); --number) {
        const std::size_t end = rest.find('\n');
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return number == 1 ? trimmed(rest.substr(0, rest.find('\n'))) : std::string_view();
}

const FirewallFile* FirewallFiles::find(const std::string& path) const
{
    const auto at = std::find_if(files.begin(), files.end(),
                                 [&](const FirewallFile& file) { return file.path == path; });
    return at == files.end() ? nullptr : &*at;
}

const FirewallFile* FirewallFiles::cluster() const
{
    return find(std::string(kClusterFirewallPath));
}

const FirewallFile* FirewallFiles::host() const
{
    return find(std::string(kHostFirewallPath));
}

const FirewallFile* FirewallFiles::guest(int vmid) const
{
    return find(guestFirewallPath(vmid));
}

std::string guestFirewallPath(int vmid)
{
    return "/etc/pve/firewall/" + std::to_string(vmid) + ".fw";
}

} // namespace vs
