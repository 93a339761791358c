// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kernel_drop.h"
#include "core/model/rule_step.h"

#include <optional>
#include <string>
#include <string_view>

/// What the kernel told of a packet as one line of a session's journal (docs/session-format.md):
/// `backend=legacy family=4 table=filter chain=PVEFW-FORWARD kind=rule number=1 in=vmbr0 ...`
/// Pairs in any order; what is zero or empty is left out. A value with anything but letters, digits
/// and a few signs is put in quotes, its bytes that are not printable ASCII as \xNN: whatever a
/// node names a chain, the line stays one line and is read back as it was.
namespace vs::record {

/// Times are not part of the line: the journal's entry has them.
std::string ruleStepLine(const RuleStep& step);
std::string kernelDropLine(const KernelDrop& drop);

/// Empty if the line is none that these functions wrote, or is cut. Unknown names are of a later
/// version and left out.
std::optional<RuleStep> parseRuleStepLine(std::string_view line);
std::optional<KernelDrop> parseKernelDropLine(std::string_view line);

} // namespace vs::record
