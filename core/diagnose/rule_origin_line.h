// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/diagnose/rule_origin_context.h"
#include "core/diagnose/rule_origin_parts.h"

#include <string>
#include <vector>

namespace vs::origin {

/// Everything about the chain at hand.
struct Case
{
    const RuleRef& rule;
    const PveChain& chain;
    const Context& context;
    GeneratedRule said;
    std::string owner; ///< "VM 811", "Node pve1", "the security group web"

    /// The file that the chain comes from (the node's also comes from cluster.fw); may be null.
    const FirewallFile* file() const;
    /// "packets to VM 811".
    core::Phrase traffic() const;
};

/// "VM 811", "Node pve1", "the security group web".
std::string ownerOf(const PveChain& chain, const Context& context);

/// The origin of a rule that a line makes: `body` is what lines made of the chain, `at` the rule.
RuleOrigin lineOrigin(const Case& it, const std::vector<GeneratedRule>& body, std::size_t at);

/// True if some line could make the rule.
bool aLineFits(const Case& it);

} // namespace vs::origin
