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

RuleOrigin policyOrigin(const Case& it, Part part, const std::string& policy)
{
    RuleOrigin origin;
    const std::string name = std::string(it.chain.in ? "input" : "output") + " policy " + policy;
    const std::string verb = policy == "DROP"     ? "drops"
                             : policy == "REJECT" ? "rejects"
                                                  : "accepts";
    if (part == Part::PolicyLog) {
        origin.words = "Writes what the " + name + " of " + it.owner +
                       " is about to stop to the firewall's log; the log level decides whether it "
                       "is there.";
        tellOption(it.context, it.file(), it.chain.kind == PveChain::Kind::Node,
                   it.chain.in ? "log_level_in" : "log_level_out", it.owner, origin);
        return origin;
    }
    if (part == Part::PolicyNoise)
        origin.words = "The first half of the " + name + " of " + it.owner +
                       ": no rule matched, and common noise is dropped without a line in the log.";
    else
        origin.words =
            "No rule for " + it.traffic() + " matched: the " + name + " " + verb + " the packet.";
    tellPolicy(it.chain, it.context, origin);
    const FirewallFile* const file =
        it.chain.kind == PveChain::Kind::Node ? it.context.cluster() : it.file();
    const FirewallOption* const set =
        file != nullptr ? file->config.option(policyOption(it.chain)) : nullptr;
    if (set != nullptr && lowered(set->value) != lowered(policy))
        origin.words += " The file says " + set->value +
                        " now: it was changed since the rules "
                        "were made.";
    return origin;
}

RuleOrigin ipFilterOrigin(const Case& it)
{
    RuleOrigin origin;
    origin.words = "The IP filter: " + it.owner +
                   " may only send from the addresses of its set "
                   "ipfilter-" +
                   it.chain.nic + ". It is silent: nothing is logged.";
    const FirewallFile* const file = it.file();
    const FirewallSet* const set =
        file != nullptr ? file->config.set("ipfilter-" + it.chain.nic) : nullptr;
    if (set == nullptr) {
        tellOption(it.context, file, false, "ipfilter", it.owner, origin);
        return origin;
    }
    origin.config = configLine(*file, set->line);
    origin.place = it.owner + " > Firewall > IPSet > " + set->name;
    return origin;
}

RuleOrigin optionOrigin(const Case& it, const char* option, std::string words)
{
    RuleOrigin origin;
    origin.words = std::move(words);
    tellOption(it.context, it.file(), it.chain.kind == PveChain::Kind::Node, option, it.owner,
               origin);
    return origin;
}

RuleOrigin headOrigin(const Case& it, Part part)
{
    switch (part) {
    case Part::Dhcp:
        return optionOrigin(it, "dhcp", "Lets " + it.owner + " get its address by DHCP.");
    case Part::MacFilter:
        return optionOrigin(it, "macfilter",
                            "The MAC filter: drops what " + it.owner +
                                " sends from another MAC address than the one of its "
                                "configuration. It is silent: nothing is logged.");
    case Part::NoRouterAdvertisement:
        return optionOrigin(it, "radv",
                            it.owner + " may not announce itself as an IPv6 router. It is silent: "
                                       "nothing is logged.");
    case Part::NeighbourDiscovery:
        return optionOrigin(it, "ndp",
                            "Lets IPv6 neighbour discovery through; without it IPv6 would not "
                            "work.");
    case Part::IpFilter:
        return ipFilterOrigin(it);
    case Part::Smurfs:
        return optionOrigin(it, "nosmurfs",
                            "Looks for packets that pretend to come from a broadcast address.");
    case Part::TcpFlags:
        return optionOrigin(it, "tcpflags",
                            "Looks for combinations of TCP flags that make no "
                            "sense.");
    default:
        return {};
    }
}

/// The firewall's own rules in such chains, that no option makes.
std::string ownWords(const Case& it, Part part)
{
    switch (part) {
    case Part::ConnectionMark:
        return "Marks the connection with the guest's number. It decides nothing.";
    case Part::ClearMark:
        return "Takes off the mark that says \"accepted\" before the rules are asked. It decides "
               "nothing.";
    case Part::Loopback:
        return "Lets the node talk to itself.";
    case Part::Invalid:
        return "Drops packets to or from the node that belong to no connection that conntrack "
               "knows (state INVALID). The firewall always does so. It is silent: nothing is "
               "logged.";
    case Part::Established:
        return "Lets through what belongs to a connection that was accepted before.";
    case Part::Igmp:
        return "Lets IGMP through, which multicast needs.";
    case Part::ClusterNetwork:
        return "Lets the node reach the cluster's own services. The firewall always does so.";
    case Part::Corosync:
        return "Lets the nodes of the cluster talk to each other (corosync). The firewall always "
               "does so.";
    case Part::Signature:
        return "The firewall's own checksum of this chain. It decides nothing.";
    case Part::AfterSignature:
        return "Somebody else added this rule to a chain of the PVE firewall.";
    default:
        break;
    }
    return "A rule of the firewall's own for " + it.traffic() + ".";
}

RuleOrigin setOrigin(const Case& it, const char* set, std::string words)
{
    RuleOrigin origin;
    origin.words = std::move(words);
    origin.place = std::string("Datacenter > Firewall > IPSet > ") + set;
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
        tellOption(context, context.cluster(), false, policyOption(chain), "Datacenter", origin);
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
        origin.words = "The chain was not read as a whole: whether a line, an option or the policy "
                       "made this rule cannot be told.";
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
        return setOrigin(it, "blacklist", "Looks for senders on the blacklist.");
    case Part::Management:
        return setOrigin(it, "management",
                         "Lets the addresses of the management set reach the node's own services. "
                         "The firewall always does so.");
    default:
        break;
    }
    RuleOrigin origin = headOrigin(it, parts[at]);
    if (origin.words.empty())
        origin.words = ownWords(it, parts[at]);
    return origin;
}

} // namespace vs::origin
