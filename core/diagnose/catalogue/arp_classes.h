// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/catalogue/catalogue.h"

namespace vs {

/// ARP that a guest sent and that ended in its firewall bridge: the filters of ebtables.
/// A MAC that is not the guest's ...
std::optional<Claim> explainArpByMac(const Clues& clues, const JourneyRecord& record);
/// ... or an address that is not in its list.
std::optional<Claim> explainArpFilter(const Clues& clues, const JourneyRecord& record);

} // namespace vs
