// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/rule_origin_chain.h"

#include "core/base/text.h"
#include "core/diagnose/rule_origin_line.h"

#include <algorithm>

namespace vs::origin {

namespace {

const char* policyOption(const PveChain& chain)
{
    return chain.in ? "policy_in" : "policy_out";
}

std::string policyOf(const std::vector<GeneratedRule>& rules, const std::vector<Part>& parts,
                     const GeneratedRule& said)
{
    const auto at = std::find(parts.begin(), parts.end(), Part::Policy);
    const std::string& target = at == parts.end()
                                    ? said.target
                                    : rules[static_cast<std::size_t>(at - parts.begin())].target;
    return target == "DROP" || target == "PVEFW-Drop"             ? "DROP"
           : target == "PVEFW-reject" || target == "PVEFW-Reject" ? "REJECT"
                                                                  : "ACCEPT";
}

core::Phrase policyEnds(bool in, const std::string& policy)
{
    if (policy == "DROP")
        return in ? core::phrase("the input policy DROP drops the packet")
                  : core::phrase("the output policy DROP drops the packet");
    if (policy == "REJECT")
        return in ? core::phrase("the input policy REJECT rejects the packet")
                  : core::phrase("the output policy REJECT rejects the packet");
    return in ? core::phrase("the input policy ACCEPT accepts the packet")
              : core::phrase("the output policy ACCEPT accepts the packet");
}

RuleOrigin policyOrigin(const Case& it, Part part, const std::string& policy)
{
    RuleOrigin origin;
    const core::Word which{"policy", policy};
    const core::Word owner{"owner", it.owner};
    if (part == Part::PolicyLog) {
        origin.words =
            it.chain.in
                ? core::phrase("Writes what the input policy {policy} of {owner} is about to stop "
                               "to the firewall's log; the log level decides whether it is there.",
                               {which, owner})
                : core::phrase("Writes what the output policy {policy} of {owner} is about to stop "
                               "to the firewall's log; the log level decides whether it is there.",
                               {which, owner});
        tellOption(it.context, it.file(), it.chain.kind == PveChain::Kind::Node,
                   it.chain.in ? "log_level_in" : "log_level_out", it.owner, origin);
        return origin;
    }
    if (part == Part::PolicyNoise)
        origin.words =
            it.chain.in
                ? core::phrase("The first half of the input policy {policy} of {owner}: no rule "
                               "matched, and common noise is dropped without a line in the log.",
                               {which, owner})
                : core::phrase("The first half of the output policy {policy} of {owner}: no rule "
                               "matched, and common noise is dropped without a line in the log.",
                               {which, owner});
    else
        origin.words =
            core::phrase("No rule for {traffic} matched: {end}.",
                         {{"traffic", it.traffic()}, {"end", policyEnds(it.chain.in, policy)}});
    tellPolicy(it.chain, it.context, origin);
    const FirewallFile* const file =
        it.chain.kind == PveChain::Kind::Node ? it.context.cluster() : it.file();
    const FirewallOption* const set =
        file != nullptr ? file->config.option(policyOption(it.chain)) : nullptr;
    if (set != nullptr && lowered(set->value) != lowered(policy))
        origin.words = core::sentences(
            origin.words,
            core::phrase("The file says {policy} now: it was changed since the rules were made.",
                         {{"policy", set->value}}));
    return origin;
}

RuleOrigin ipFilterOrigin(const Case& it)
{
    RuleOrigin origin;
    origin.words = core::phrase("The IP filter: {owner} may only send from the addresses of its "
                                "set {set}. It is silent: nothing is logged.",
                                {{"owner", it.owner}, {"set", "ipfilter-" + it.chain.nic}});
    const FirewallFile* const file = it.file();
    const FirewallSet* const set =
        file != nullptr ? file->config.set("ipfilter-" + it.chain.nic) : nullptr;
    if (set == nullptr) {
        tellOption(it.context, file, false, "ipfilter", it.owner, origin);
        return origin;
    }
    origin.config = configLine(*file, set->line);
    origin.place = core::phrase("{owner} > Firewall > IPSet > {set}",
                                {{"owner", it.owner}, {"set", set->name}});
    return origin;
}

RuleOrigin optionOrigin(const Case& it, const char* option, const core::Phrase& words)
{
    RuleOrigin origin;
    origin.words = words;
    tellOption(it.context, it.file(), it.chain.kind == PveChain::Kind::Node, option, it.owner,
               origin);
    return origin;
}

RuleOrigin headOrigin(const Case& it, Part part)
{
    const core::Word owner{"owner", it.owner};
    switch (part) {
    case Part::Dhcp:
        return optionOrigin(it, "dhcp",
                            core::phrase("Lets {owner} get its address by DHCP.", {owner}));
    case Part::MacFilter:
        return optionOrigin(it, "macfilter",
                            core::phrase("The MAC filter: drops what {owner} sends from another "
                                         "MAC address than the one of its configuration. It is "
                                         "silent: nothing is logged.",
                                         {owner}));
    case Part::NoRouterAdvertisement:
        return optionOrigin(it, "radv",
                            core::phrase("{owner} may not announce itself as an IPv6 router. It is "
                                         "silent: nothing is logged.",
                                         {owner}));
    case Part::NeighbourDiscovery:
        return optionOrigin(it, "ndp",
                            core::phrase("Lets IPv6 neighbour discovery through; without it IPv6 "
                                         "would not work."));
    case Part::IpFilter:
        return ipFilterOrigin(it);
    case Part::Smurfs:
        return optionOrigin(
            it, "nosmurfs",
            core::phrase("Looks for packets that pretend to come from a broadcast address."));
    case Part::TcpFlags:
        return optionOrigin(
            it, "tcpflags",
            core::phrase("Looks for combinations of TCP flags that make no sense."));
    default:
        return {};
    }
}

/// The firewall's own rules in such chains, that no option makes.
core::Phrase ownWords(const Case& it, Part part)
{
    switch (part) {
    case Part::ConnectionMark:
        return core::phrase("Marks the connection with the guest's number. It decides nothing.");
    case Part::ClearMark:
        return core::phrase(
            "Takes off the mark that says \"accepted\" before the rules are asked. It decides "
            "nothing.");
    case Part::Loopback:
        return core::phrase("Lets the node talk to itself.");
    case Part::Invalid:
        return core::phrase(
            "Drops packets to or from the node that belong to no connection that conntrack "
            "knows (state INVALID). The firewall always does so. It is silent: nothing is "
            "logged.");
    case Part::Established:
        return core::phrase("Lets through what belongs to a connection that was accepted before.");
    case Part::Igmp:
        return core::phrase("Lets IGMP through, which multicast needs.");
    case Part::ClusterNetwork:
        return core::phrase(
            "Lets the node reach the cluster's own services. The firewall always does so.");
    case Part::Corosync:
        return core::phrase(
            "Lets the nodes of the cluster talk to each other (corosync). The firewall always "
            "does so.");
    case Part::Signature:
        return core::phrase("The firewall's own checksum of this chain. It decides nothing.");
    case Part::AfterSignature:
        return core::phrase("Somebody else added this rule to a chain of the PVE firewall.");
    default:
        break;
    }
    return core::phrase("A rule of the firewall's own for {traffic}.", {{"traffic", it.traffic()}});
}

RuleOrigin setOrigin(const Case& it, const char* set, const core::Phrase& words)
{
    RuleOrigin origin;
    origin.words = words;
    origin.place =
        core::phrase("Datacenter > Firewall > IPSet > {set}", {{"set", core::plain(set)}});
    const FirewallFile* const cluster = it.context.cluster();
    if (cluster == nullptr)
        return origin;
    if (const FirewallSet* const found = cluster->config.set(set); found != nullptr)
        origin.config = configLine(*cluster, found->line);
    return origin;
}

/// The rule stands in the chain where it says, and says the same there.
bool holds(const Chain* chain, const RuleRef& rule)
{
    if (chain == nullptr || !rule.number || *rule.number < 1 ||
        static_cast<std::size_t>(*rule.number) > chain->rules.size())
        return false;
    return rule.text.empty() ||
           chain->rules[static_cast<std::size_t>(*rule.number) - 1].text == rule.text;
}

/// The chain's rules taken apart, and which of them is meant; the rule alone if it is not there.
std::vector<GeneratedRule> takeApartAll(const RuleRef& rule, const Chain* chain, std::size_t& at)
{
    std::vector<GeneratedRule> rules;
    at = 0;
    if (!holds(chain, rule)) {
        rules.push_back(takeApart(rule.text));
        return rules;
    }
    for (const Rule& each : chain->rules)
        rules.push_back(takeApart(each.text));
    at = static_cast<std::size_t>(*rule.number) - 1;
    return rules;
}

} // namespace

void tellPolicy(const PveChain& chain, const Context& context, RuleOrigin& origin)
{
    // The node's policy is the datacenter's.
    if (chain.kind == PveChain::Kind::Node)
        tellOption(context, context.cluster(), false, policyOption(chain),
                   core::phrase("Datacenter"), origin);
    else if (chain.kind == PveChain::Kind::Guest)
        tellOption(context, context.guest(chain.vmid), false, policyOption(chain),
                   context.guestLabel(chain.vmid, chain.container), origin);
}

RuleOrigin chainOrigin(const RuleRef& rule, const PveChain& chain, const Context& context)
{
    std::size_t at = 0;
    const std::vector<GeneratedRule> rules = takeApartAll(rule, chainOf(context.rules, rule), at);
    const Case it{rule, chain, context, rules[at], ownerOf(chain, context)};
    const FirewallFile* const file = it.file();
    const std::vector<Part> parts =
        partsOf(rules, chain, file != nullptr ? &file->config : nullptr);
    if (rules.size() == 1 && parts[at] != Part::Line && aLineFits(it)) {
        RuleOrigin origin;
        origin.words = core::phrase("The chain was not read as a whole: whether a line, an option "
                                    "or the policy made this rule cannot be told.");
        return origin;
    }
    switch (parts[at]) {
    case Part::Line: {
        std::vector<GeneratedRule> body;
        std::size_t wanted = 0;
        for (std::size_t i = 0; i < rules.size(); ++i) {
            if (i == at)
                wanted = body.size();
            if (parts[i] == Part::Line)
                body.push_back(rules[i]);
        }
        return lineOrigin(it, body, wanted);
    }
    case Part::PolicyNoise:
    case Part::PolicyLog:
    case Part::Policy:
        return policyOrigin(it, parts[at], policyOf(rules, parts, rules[at]));
    case Part::Blacklist:
        return setOrigin(it, "blacklist", core::phrase("Looks for senders on the blacklist."));
    case Part::Management:
        return setOrigin(it, "management",
                         core::phrase("Lets the addresses of the management set reach the node's "
                                      "own services. The firewall always does so."));
    default:
        break;
    }
    RuleOrigin origin = headOrigin(it, parts[at]);
    if (origin.words.empty())
        origin.words = ownWords(it, parts[at]);
    return origin;
}

} // namespace vs::origin
