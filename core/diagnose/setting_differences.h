// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/diagnose/snapshot.h"

#include <string>
#include <vector>

namespace vs {

/// How the nodes of two traces are set up differently in what packets meet: options of the
/// firewall, sysctls, which cards are filtered, rules of the raw table and of FORWARD. Only what
/// both tell is compared; at most a handful, the most telling first. Names are those of the traces.
std::vector<core::Phrase> settingDifferences(const Snapshot& left, const std::string& leftName,
                                             const Snapshot& right, const std::string& rightName);

} // namespace vs
