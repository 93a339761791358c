// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/node_state.h"

#include <string_view>
#include <vector>

namespace vs {

struct EbtablesListing
{
    std::vector<EbtablesRule> rules; ///< of table filter, in the order of the listing
    int notUnderstood = 0;           ///< lines
};

/// The rules of ebtables' table filter with their counters, in any of the spellings of its tools:
/// `ebtables-nft-save -c`, `ebtables-legacy -t filter -L --Lc`, and `ebtables-save` with
/// EBTABLES_SAVE_COUNTER. A rule's text is without its counter, and begins with "-A CHAIN".
EbtablesListing parseEbtables(std::string_view text);

} // namespace vs
