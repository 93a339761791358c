// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rule.h"

#include "core/model/rule_words.h"

#include <algorithm>

namespace vs {

const Chain* RuleTable::findChain(const std::string& chain) const
{
    const auto found =
        std::find_if(chains.begin(), chains.end(), [&](const Chain& c) { return c.name == chain; });
    return found == chains.end() ? nullptr : &*found;
}

core::Phrase ruleInWords(const RuleRef& rule)
{
    const core::Word chain{"chain", rule.chain};
    if (rule.number)
        return core::phrase("rule {number} of {chain}",
                            {{"number", std::to_string(*rule.number)}, chain});
    return isPolicy(rule) ? core::phrase("the policy of {chain}", {chain})
                          : core::phrase("a rule of {chain}", {chain});
}

const Chain* chainOf(const RuleListing* listing, const RuleRef& rule)
{
    if (listing == nullptr)
        return nullptr;
    for (const RuleTable& table : listing->tables) {
        if (table.backend == rule.backend && table.family == rule.family &&
            table.name == rule.table) {
            if (const Chain* chain = table.findChain(rule.chain))
                return chain;
        }
    }
    return nullptr;
}

const Rule* listedRule(const RuleListing* listing, const RuleRef& rule)
{
    const Chain* chain = rule.number ? chainOf(listing, rule) : nullptr;
    if (chain == nullptr)
        return nullptr;
    const auto at = std::find_if(chain->rules.begin(), chain->rules.end(),
                                 [&](const Rule& one) { return one.number == *rule.number; });
    return at == chain->rules.end() ? nullptr : &*at;
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
