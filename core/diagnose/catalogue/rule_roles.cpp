// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/rule_roles.h"
#include "core/base/text.h"

#include "core/diagnose/catalogue/rule_text.h"

#include <algorithm>
#include <charconv>

namespace vs {

namespace {

bool isHostChain(const std::string& chain)
{
    return chain == "PVEFW-HOST-IN" || chain == "PVEFW-HOST-OUT";
}

bool isOwned(const std::string& chain)
{
    return isHostChain(chain) || guestOfChain(chain) != 0;
}

/// PVE's chain that rejects for whoever jumps to it.
bool isRejectChain(const std::string& chain)
{
    return chain == "PVEFW-reject" || chain == "do-reject";
}

/// nft spells states in lower case, and in maps: the chain then says what it is for.
bool isInvalidRule(const RuleRef& rule)
{
    if (rule.chain == "invalid-conntrack" || rule.chain == "block-conntrack-invalid")
        return true;
    const std::string& text = rule.text;
    if (contains(text, "--ctstate"))
        return contains(text, "INVALID") && !contains(text, "NEW");
    return contains(text, "ct state") && contains(text, "invalid") && !contains(text, "new");
}

RuleRole filterRole(const RuleRef& rule)
{
    const bool negated = contains(rule.text, "!");
    if (isInputChain(rule.chain) || guestOfChain(rule.chain) == 0)
        return RuleRole::Unknown;
    if (negated && (contains(rule.text, "--mac-source") || contains(rule.text, "ether saddr")))
        return RuleRole::MacFilter;
    if (negated && contains(rule.text, "ipfilter"))
        return RuleRole::IpFilter;
    if (contains(rule.text, "router-advert"))
        return RuleRole::RouterAdvert;
    return RuleRole::Unknown;
}

RuleRole builtInRole(const RuleRef& rule)
{
    const std::string& chain = rule.chain;
    if (contains(chain, "synflood") || (chain == "PVEFW-PREROUTING" && rule.table == "raw"))
        return RuleRole::SynFlood;
    if (chain == "PVEFW-Drop" || chain == "PVEFW-Reject")
        return contains(rule.text, "--tcp-flags") ? RuleRole::NotSyn : RuleRole::Silent;
    if (chain == "PVEFW-DropBroadcast")
        return RuleRole::Silent;
    for (const char* noise :
         {"PVEFW-smurf", "PVEFW-tcpflags", "PVEFW-logflags", "smurfs", "invalid-tcp"}) {
        if (contains(chain, noise))
            return RuleRole::Noise;
    }
    return RuleRole::Unknown;
}

RuleRole roleOfRule(const RuleRef& rule, const RuleListing* listing)
{
    const bool forward = rule.chain == "FORWARD" || rule.chain == "forward";
    if (!rule.number && rule.text.starts_with("policy"))
        return forward ? RuleRole::ForwardPolicy : RuleRole::Explicit;
    if (isInvalidRule(rule))
        return RuleRole::Invalid;
    for (const RuleRole role : {filterRole(rule), builtInRole(rule)}) {
        if (role != RuleRole::Unknown)
            return role;
    }
    if (isOwned(rule.chain) && isTail(rule, listing))
        return RuleRole::Policy;
    return forward && isTail(rule, listing) ? RuleRole::ForwardPolicy : RuleRole::Explicit;
}

} // namespace

bool isInputChain(const std::string& chain)
{
    return chain.ends_with("-IN") || chain.ends_with("-in");
}

int guestOfChain(const std::string& chain)
{
    if (chain.starts_with("guest-")) {
        int vmid = 0;
        std::from_chars(chain.data() + 6, chain.data() + chain.size(), vmid);
        return vmid;
    }
    const auto name = guestInterfaceName(std::string_view(chain).substr(0, chain.find('-')));
    return name && contains(chain, "-") ? name->vmid : 0;
}

Culprit classified(Reached end, const RuleListing* listing)
{
    Culprit culprit;
    culprit.rule = std::move(end.rule);
    culprit.callers = std::move(end.callers);
    culprit.certain = end.certain;
    culprit.decider = culprit.rule;
    const std::string target = ruleTarget(culprit.rule.text);
    culprit.rejects = target == "REJECT" || target == "reject";
    if (isRejectChain(culprit.rule.chain) && !culprit.callers.empty())
        culprit.decider = culprit.callers.back();
    else if (isRejectChain(target))
        culprit.rejects = true;
    culprit.role = roleOfRule(culprit.decider, listing);
    if (isOwned(culprit.rule.chain)) {
        culprit.ownerChain = culprit.rule.chain;
        return culprit;
    }
    for (auto caller = culprit.callers.rbegin(); caller != culprit.callers.rend(); ++caller) {
        if (isOwned(caller->chain)) {
            culprit.ownerChain = caller->chain;
            break;
        }
    }
    return culprit;
}

} // namespace vs
