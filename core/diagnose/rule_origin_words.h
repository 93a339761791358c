// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/diagnose/rule_origin_rule.h"

#include <string>

namespace vs::origin {

/// What a rule of one of the firewall's own chains (PVEFW-Drop, PVEFW-reject, ...) does, for
/// somebody who never heard of it; empty where the chain is none of them.
core::Phrase ownChainWords(const std::string& chain, const GeneratedRule& rule);

/// Who makes chains of that name, as a sentence or two: Docker, Kubernetes, ufw, ...; empty where
/// that is not known.
core::Phrase foreignChainWords(const std::string& chain);

/// What a rule of the raw table does to conntrack; empty where it does nothing to it.
core::Phrase conntrackRuleWords(const GeneratedRule& rule);

/// A rule of a guest's chain in ebtables: what it does.
core::Phrase linkLayerWords(const std::string& chain, const GeneratedRule& rule,
                            const std::string& guest);

} // namespace vs::origin
