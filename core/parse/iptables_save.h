// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rule.h"

#include <string_view>
#include <vector>

namespace vs {

/// The output of `iptables-save -c` and its kin: `:FORWARD ACCEPT [0:0]`,
/// `[3:120] -A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP`. Lines that are neither are
/// counted in `notUnderstood`, comments and COMMIT not.
struct IptablesSave
{
    std::vector<RuleTable> tables;
    int notUnderstood = 0;
};
IptablesSave parseIptablesSave(std::string_view text, RuleBackend backend, RuleFamily family);

/// The tables as `iptables-save -c` would print them (record stores them so; the parser reads them
/// back).
std::string printIptablesSave(const std::vector<RuleTable>& tables, RuleBackend backend,
                              RuleFamily family);

} // namespace vs
