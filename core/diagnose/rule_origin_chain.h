// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/rule_origin_context.h"
#include "core/diagnose/rule_origin_parts.h"

namespace vs::origin {

/// The origin of a rule of a chain that PVE makes from files.
RuleOrigin chainOrigin(const RuleRef& rule, const PveChain& chain, const Context& context);

/// Where a chain's policy is set: "VM 811 > Firewall > Options > Input Policy".
void tellPolicy(const PveChain& chain, const Context& context, RuleOrigin& origin);

} // namespace vs::origin
