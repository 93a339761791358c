// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/node_state.h"

#include <algorithm>

namespace vs {

const InterfaceCounters* NodeState::counters(InterfaceId interface) const
{
    const auto at =
        std::find_if(interfaces.begin(), interfaces.end(),
                     [&](const InterfaceCounters& one) { return one.interface == interface; });
    return at == interfaces.end() ? nullptr : &*at;
}

const Route* NodeState::routeTo(const IpAddress& destination, bool* unique) const
{
    const Route* best = nullptr;
    bool only = true;
    for (const Route& route : routes) {
        if (route.table != "main" || !route.destination.contains(destination))
            continue;
        const auto rank = [](const Route& one) {
            return std::pair(-static_cast<int>(one.destination.length), one.metric);
        };
        if (best == nullptr || rank(route) < rank(*best)) {
            best = &route;
            only = true;
        } else if (rank(route) == rank(*best)) {
            only = only && route.interface == best->interface && route.gateway == best->gateway;
        }
    }
    if (unique != nullptr)
        *unique = only;
    return best;
}

int NodeState::reversePathMode(const std::string& interface) const
{
    int mode = -1;
    for (const std::string& name : {interface, std::string("all")}) {
        const auto found = reversePathFilter.find(name);
        if (found != reversePathFilter.end())
            mode = std::max(mode, found->second);
    }
    return mode;
}

} // namespace vs
