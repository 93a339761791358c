// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace vs {

/// A line of a configuration file of the node.
struct ConfigLine
{
    std::string file; ///< "/etc/pve/firewall/811.fw"
    int line = 0;     ///< from 1; 0: not known
    std::string text; ///< without blanks around it

    friend bool operator==(const ConfigLine&, const ConfigLine&) = default;
};

} // namespace vs
