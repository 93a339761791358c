// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/rule_origin.h"

#include "core/base/text.h"
#include "core/diagnose/rule_origin_chain.h"
#include "core/diagnose/rule_origin_words.h"

#include <charconv>
#include <utility>

namespace vs {

namespace {

using namespace origin;

bool isBaseChain(const std::string& chain)
{
    return chain == "INPUT" || chain == "OUTPUT" || chain == "FORWARD" || chain == "PREROUTING" ||
           chain == "POSTROUTING" || chain == "BROUTING";
}

bool hasChains(const RuleListing* rules, std::string_view prefix)
{
    if (rules == nullptr)
        return false;
    for (const RuleTable& table : rules->tables) {
        for (const Chain& chain : table.chains) {
            if (chain.name.starts_with(prefix))
                return true;
        }
    }
    return false;
}

/// A base chain's policy, or a rule that stands in the base chain itself.
RuleOrigin baseChainOrigin(const RuleRef& rule, const GeneratedRule& said, const Context& context)
{
    RuleOrigin origin;
    if (!rule.number) {
        const bool drops = rule.text.find("DROP") != std::string::npos;
        core::Phrase words = core::phrase("The policy of the chain {chain}: it decides about "
                                          "packets that no rule stopped or let through for good.",
                                          {{"chain", rule.chain}});
        if (rule.chain == "FORWARD" && drops)
            words = core::sentences(
                words, hasChains(context.rules, "DOCKER")
                           ? core::phrase("The PVE firewall never sets it to DROP; Docker, which "
                                          "has chains on this node, does.")
                           : core::phrase("The PVE firewall never sets it to DROP: some other "
                                          "program did, often Docker."));
        origin.words = words;
        return origin;
    }
    origin.words = foreignChainWords(said.target);
    if (said.target.starts_with("PVEFW-"))
        origin.words = core::phrase("Hands all packets of this chain to the PVE firewall.");
    else if (origin.words.empty())
        origin.words =
            core::phrase("A rule in the node's own chain {chain}: the PVE firewall did not make "
                         "it; some other program or a person did.",
                         {{"chain", rule.chain}});
    return origin;
}

/// tapX-OUT, -ARP and -PROTO of ebtables; the first has a namesake in iptables.
std::optional<RuleOrigin> linkLayerOrigin(const RuleRef& rule, const GeneratedRule& said,
                                          const Context& context)
{
    std::string name = rule.chain;
    const bool arp = name.ends_with("-OUT-ARP");
    const bool proto = name.ends_with("-OUT-PROTO");
    if (arp || proto)
        name.resize(name.rfind('-'));
    const bool bridge =
        rule.table.find("ebtables") != std::string::npos || rule.table.starts_with("bridge");
    const std::string& sender = said.value("-s");
    const bool byMac =
        Mac::parse(std::string_view(sender).substr(sender.starts_with('!'))).has_value();
    const auto chain = pveChain(name);
    if (!chain || chain->kind != PveChain::Kind::Guest || !(arp || proto || bridge || byMac))
        return std::nullopt;
    const std::string guest = context.guestLabel(chain->vmid, chain->container);
    const FirewallFile* const file = context.guest(chain->vmid);
    RuleOrigin origin;
    origin.words = linkLayerWords(rule.chain, said, guest);
    const FirewallSet* const set =
        file != nullptr ? file->config.set("ipfilter-" + chain->nic) : nullptr;
    if (arp && set != nullptr) {
        origin.config = configLine(*file, set->line);
        origin.place = core::phrase("{owner} > Firewall > IPSet > {set}",
                                    {{"owner", guest}, {"set", set->name}});
    } else if (arp || proto || byMac) {
        tellOption(context, file, false,
                   arp     ? "ipfilter"
                   : proto ? "layer2_protocols"
                           : "macfilter",
                   guest, origin);
    }
    return origin;
}

/// The rule of the chain of `via` that led to `chain`, where there is but one way.
std::optional<RuleRef> onlyWay(const RuleRef& via, const std::string& chain, const Context& context)
{
    if (via.number)
        return via;
    const Chain* const from = chainOf(context.rules, via);
    if (from == nullptr)
        return std::nullopt;
    const Rule* found = nullptr;
    for (const Rule& rule : from->rules) {
        const bool noise = rule.target == "PVEFW-Drop" || rule.target == "PVEFW-Reject";
        // The noise filters call the other two; a group's rules may reject, too.
        const bool leads =
            rule.target == chain ||
            (noise && (chain == "PVEFW-DropBroadcast" ||
                       (chain == "PVEFW-reject" && rule.target == "PVEFW-Reject"))) ||
            (chain == "PVEFW-reject" && rule.target.starts_with("GROUP-"));
        if (leads && std::exchange(found, &rule) != nullptr)
            return std::nullopt;
    }
    if (found == nullptr)
        return std::nullopt;
    RuleRef way = via;
    way.number = found->number;
    way.text = found->text;
    return way;
}

/// PVEFW-Drop, PVEFW-reject and their kin serve many: who sent the packet there tells the place.
void tellWay(const RuleRef& rule, const RuleRef* via, const Context& context, RuleOrigin& origin)
{
    if (via == nullptr)
        return;
    const auto chain = pveChain(via->chain);
    if (!chain)
        return;
    const auto way = onlyWay(*via, rule.chain, context);
    if (rule.chain != "PVEFW-reject") {
        // Nothing but a policy leads to the others.
        RuleOrigin policy;
        tellPolicy(*chain, context, policy);
        origin.place = policy.place;
    } else if (way) {
        RuleOrigin from = chainOrigin(*way, *chain, context);
        origin.place = std::move(from.place);
        origin.config = std::move(from.config);
    } else if (chain->kind == PveChain::Kind::Guest) {
        origin.place = core::phrase("{owner} > Firewall",
                                    {{"owner", context.guestLabel(chain->vmid, chain->container)}});
    }
}

/// A chain of the firewall's own that no file's lines make.
RuleOrigin ownChainOrigin(const RuleRef& rule, const GeneratedRule& said, const RuleRef* via,
                          const Context& context)
{
    RuleOrigin origin;
    const std::string& chain = rule.chain;
    origin.words = ownChainWords(chain, said);
    if (said.isSignature())
        return origin;
    const auto option = [&](const char* name) {
        tellOption(context, context.host(), true, name, context.nodeLabel(), origin);
    };
    if (chain == "PVEFW-Drop" || chain == "PVEFW-Reject" || chain == "PVEFW-DropBroadcast" ||
        chain == "PVEFW-reject") {
        tellWay(rule, via, context, origin);
    } else if (chain == "PVEFW-smurflog" && said.isLog()) {
        option("smurf_log_level");
    } else if (chain == "PVEFW-logflags" && said.isLog()) {
        option("tcp_flags_log_level");
    } else if (chain.starts_with("PVEFW-smurf") || said.target == "PVEFW-smurfs") {
        option("nosmurfs");
    } else if (chain == "PVEFW-tcpflags" || chain == "PVEFW-logflags" ||
               said.target == "PVEFW-tcpflags") {
        option("tcpflags");
    } else if (chain == "PVEFW-PREROUTING") {
        option("protection_synflood");
    } else if (chain == "PVEFW-FORWARD" && said.value("--ctstate") == "INVALID") {
        option("nf_conntrack_allow_invalid");
    } else if (chain == "PVEFW-blacklist" || said.target == "PVEFW-blacklist") {
        origin.place = core::phrase("Datacenter > Firewall > IPSet > {set}",
                                    {{"set", core::plain("blacklist")}});
        const FirewallFile* const cluster = context.cluster();
        const FirewallSet* const set = cluster ? cluster->config.set("blacklist") : nullptr;
        if (set != nullptr)
            origin.config = configLine(*cluster, set->line);
    }
    return origin;
}

/// The firewall on nftables (proxmox-firewall): guest-811-in, group-web-in, host-in, ...
RuleOrigin nftablesOrigin(const RuleRef& rule, const Context& context)
{
    RuleOrigin origin;
    origin.words = foreignChainWords(rule.chain);
    const auto parts = splitView(rule.chain, '-');
    if (rule.table.find("proxmox-firewall") == std::string::npos) {
        if (origin.words.empty())
            origin.words = core::phrase("A rule of nftables that the PVE firewall did not make.");
        return origin;
    }
    core::Phrase words = core::phrase("A rule of PVE's firewall on nftables (proxmox-firewall).");
    int vmid = 0;
    if (parts.size() == 3 && parts[0] == "guest" &&
        std::from_chars(parts[1].begin(), parts[1].end(), vmid).ec == std::errc{}) {
        origin.place =
            core::phrase("{owner} > Firewall", {{"owner", context.guestLabel(vmid, false)}});
        words = core::sentences(
            words, parts[2] == "in" ? core::phrase("It is asked about packets to the guest.")
                                    : core::phrase("It is asked about packets from the guest."));
    } else if (parts.size() >= 3 && parts[0] == "group") {
        const std::size_t begin = parts[1].data() - rule.chain.data();
        origin.place =
            core::phrase("Datacenter > Firewall > Security Group > {group}",
                         {{"group", rule.chain.substr(begin, rule.chain.rfind('-') - begin)}});
    } else if (parts[0] == "host") {
        origin.place = core::phrase("{owner} > Firewall", {{"owner", context.nodeLabel()}});
    } else if (parts[0] == "cluster") {
        origin.place = core::phrase("Datacenter > Firewall");
    }
    origin.words = words;
    return origin;
}

} // namespace

RuleOrigin ruleOrigin(const RuleRef& rule, const FirewallFiles* files, const Topology& topology,
                      const RuleListing* rules, const RuleRef* via)
{
    const Context context{files, topology, rules};
    if (rule.backend == RuleBackend::Nftables)
        return nftablesOrigin(rule, context);
    const GeneratedRule said = takeApart(rule.text);
    if (rule.table == "raw") {
        RuleOrigin origin;
        origin.words = conntrackRuleWords(said);
        if (!origin.words.empty()) {
            origin.place = core::phrase(
                "Not in the web interface: /etc/network/interfaces (post-up), or by hand");
            return origin;
        }
    }
    if (auto linkLayer = linkLayerOrigin(rule, said, context))
        return std::move(*linkLayer);
    if (const auto chain = pveChain(rule.chain))
        return chainOrigin(rule, *chain, context);
    if (isBaseChain(rule.chain))
        return baseChainOrigin(rule, said, context);
    if (rule.chain.starts_with("PVEFW-"))
        return ownChainOrigin(rule, said, via, context);
    RuleOrigin origin;
    origin.words = foreignChainWords(rule.chain);
    if (origin.words.empty())
        origin.words = core::phrase("A rule of a chain that the PVE firewall did not make.");
    return origin;
}

} // namespace vs
