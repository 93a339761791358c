// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/firewall_files.h"

#include <string>
#include <string_view>

namespace vs {

/// A .fw file of the PVE firewall (cluster.fw, host.fw, VMID.fw):
///   [OPTIONS]
///   policy_in: DROP
///   [RULES]
///   |IN SSH(ACCEPT) -i net0 -source +guest/trusted -log nolog # the way in
/// Names and keywords whatever their case, LF or CRLF. Lines that are no line of their section, and
/// whole sections of unknown name, are counted in `notUnderstood`; comments and blank lines not.
/// (PVE leaves out what it does not understand, too, and logs it.)
FirewallConfig parseFirewallConfig(std::string_view text);

/// The file with its text and what it says.
FirewallFile parseFirewallFile(std::string path, std::string text);

} // namespace vs
