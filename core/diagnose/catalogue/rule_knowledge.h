// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/catalogue/knowledge.h"

namespace vs {

/// The entries of the findings in flow_findings.h; ruleKnowledge() has them among its own.
std::span<const Knowledge> flowKnowledge();

} // namespace vs
