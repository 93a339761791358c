// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vs::origin {

/// One rule of a macro: what it adds to the line that names the macro. Empty: nothing.
struct MacroPart
{
    std::string protocol; ///< as iptables prints it
    std::string destinationPorts;
    std::string sourcePorts;
    std::string icmpType; ///< its name
};

/// What a macro of the PVE firewall ("Web", any case) may make, for all its versions and both
/// families; empty where the name is not known. A later version may know more macros.
std::optional<std::vector<MacroPart>> macroParts(std::string_view name);

} // namespace vs::origin
