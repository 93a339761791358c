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

} // namespace vs
