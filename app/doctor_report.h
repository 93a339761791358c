// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/node_reader.h"
#include "core/report/json.h"

#include <string>
#include <vector>

/// What `doctor` prints.
namespace vs {

struct Leftovers
{
    std::vector<std::string> lines;   ///< as found
    std::vector<std::string> cleaned; ///< what --clean did, if it was asked for
    bool failed = false;
};

/// `clean`: --clean was asked for.
Json doctorJson(const NodeFacts& facts, const Leftovers& leftovers, bool clean);
std::string doctorText(const NodeFacts& facts, const Leftovers& leftovers, bool clean);

} // namespace vs
