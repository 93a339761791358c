// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rule.h"

#include <algorithm>

namespace vs {

const Chain* RuleTable::findChain(const std::string& chain) const
{
    const auto found =
        std::find_if(chains.begin(), chains.end(), [&](const Chain& c) { return c.name == chain; });
    return found == chains.end() ? nullptr : &*found;
}

const char* backendName(RuleBackend backend)
{
    switch (backend) {
    case RuleBackend::IptablesLegacy:
        return "legacy";
    case RuleBackend::IptablesNft:
        return "nft";
    case RuleBackend::Nftables:
        return "nftables";
    }
    return "";
}

} // namespace vs
