// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/model/rule.h"

namespace vs {

/// A base chain's policy. A rule that the listing does not have has no number either.
inline bool isPolicy(const RuleRef& rule)
{
    return !rule.number && rule.text.starts_with("policy");
}

/// "rule 1 of PVEFW-FORWARD", "the policy of FORWARD", "a rule of PVEFW-FORWARD".
core::Phrase ruleInWords(const RuleRef& rule);

} // namespace vs
