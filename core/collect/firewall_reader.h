// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/sections.h"
#include "core/model/firewall_files.h"

#include <memory>
#include <string>
#include <vector>

namespace vs {

/// The section "firewall" of node facts: the .fw files with what they say. A node without any has
/// an empty list; null where the answer has no such section. A file that was too large, or that the
/// answer's end may have cut, is left out and named in a sentence of `problems`.
std::shared_ptr<const FirewallFiles> readFirewallFiles(const Sections& sections,
                                                       std::vector<std::string>& problems);

} // namespace vs
