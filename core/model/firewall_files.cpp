// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/firewall_files.h"

#include <algorithm>

namespace vs {

const FirewallFile* FirewallFiles::find(const std::string& path) const
{
    const auto at = std::find_if(files.begin(), files.end(),
                                 [&](const FirewallFile& file) { return file.path == path; });
    return at == files.end() ? nullptr : &*at;
}

} // namespace vs
