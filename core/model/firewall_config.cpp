// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/firewall_config.h"

#include "core/base/text.h"

#include <algorithm>

namespace vs {

namespace {

template<class Entry>
const Entry* lastNamed(const std::vector<Entry>& entries, std::string_view name)
{
    const std::string wanted = lowered(name);
    const auto found = std::find_if(entries.rbegin(), entries.rend(),
                                    [&](const Entry& entry) { return entry.name == wanted; });
    return found == entries.rend() ? nullptr : &*found;
}

} // namespace

const FirewallOption* FirewallConfig::option(std::string_view name) const
{
    return lastNamed(options, name);
}

const FirewallAlias* FirewallConfig::alias(std::string_view name) const
{
    return lastNamed(aliases, name);
}

const FirewallSet* FirewallConfig::set(std::string_view name) const
{
    return lastNamed(sets, name);
}

const FirewallGroup* FirewallConfig::group(std::string_view name) const
{
    return lastNamed(groups, name);
}

} // namespace vs
