// SPDX-License-Identifier: GPL-3.0-or-later
// The classes of packets that a rule ended: each asks what the rule is (rule_roles.h).
#include "core/base/text.h"
#include "core/diagnose/catalogue/arp_classes.h"
#include "core/diagnose/catalogue/suspicion.h"
#include "core/diagnose/rule_origin.h"

#include <algorithm>

namespace vs {

namespace {

/// The claim of a class for the rule that is named or suspected.
Claim told(const Clues& clues, const JourneyRecord& record)
{
    const Suspicion& suspicion = clues.suspicion(record);
    Claim claim;
    claim.words = culpritWords(*suspicion.culprit, suspicion.sure, clues.topology(), record);
    claim.moreWords = [&clues, &record, &suspicion](Words& words) {
        addCulpritWords(*suspicion.culprit, suspicion.sure, clues.snapshot(), record, clues.rules(),
                        words);
    };
    return claim;
}

std::optional<Claim> ifRole(const Clues& clues, const JourneyRecord& record, RuleRole role)
{
    if (!clues.suspicion(record).is(role))
        return std::nullopt;
    return told(clues, record);
}

std::optional<Claim> explainSynFlood(const Clues& clues, const JourneyRecord& record)
{
    return ifRole(clues, record, RuleRole::SynFlood);
}

std::optional<Claim> explainMacFilter(const Clues& clues, const JourneyRecord& record)
{
    if (auto claim = explainArpByMac(clues, record))
        return claim;
    auto claim = ifRole(clues, record, RuleRole::MacFilter);
    if (!claim)
        return std::nullopt;
    const int vmid = guestOfChain(clues.suspicion(record).culprit->ownerChain);
    const Drop& drop = *record.judgement.drop;
    const auto ref = clues.topology().nicOfHost(drop.after.interface);
    const Mac& seen = record.journey.packet.sourceMac;
    claim->words["mac"] =
        seen.known() ? core::Phrase(seen.toString()) : core::phrase("that was not captured");
    claim->words["own"] = ref && clues.topology().guest(*ref).vmid == vmid
                              ? core::Phrase(clues.topology().nic(*ref).mac.toString())
                              : core::phrase("the configured one");
    return claim;
}

/// "ipfilter-net0" of "... ! --match-set PVEFW-811-ipfilter-net0-v4 src -j DROP".
std::string ipfilterSet(const std::string& text)
{
    const std::size_t at = text.find("ipfilter");
    if (at == std::string::npos)
        return "ipfilter-net0";
    const std::string name = text.substr(at, text.find_first_of(" \"", at) - at);
    const std::size_t family = name.rfind("-v");
    return family == std::string::npos ? name : name.substr(0, family);
}

std::optional<Claim> explainIpFilter(const Clues& clues, const JourneyRecord& record)
{
    auto claim = ifRole(clues, record, RuleRole::IpFilter);
    if (claim)
        claim->words["set"] = ipfilterSet(clues.suspicion(record).culprit->rule.text);
    return claim;
}

/// What a rule of PVEFW-Drop is there for.
core::Phrase purpose(const RuleRef& rule)
{
    const std::string& text = rule.text;
    if (contains(rule.chain, "DropBroadcast") || contains(text, "-type BROADCAST") ||
        contains(text, "224.0.0.0/4"))
        return core::phrase("broadcasts and multicasts");
    for (const char* port : {"135", "139", "445", "137"}) {
        if (contains(text, port))
            return core::phrase("Windows file sharing (SMB, NetBIOS, RPC)");
    }
    if (contains(text, "1900"))
        return core::phrase("UPnP discovery");
    if (contains(text, "--sport 53"))
        return core::phrase("answers from DNS servers that come too late to be expected");
    if (contains(rule.chain, "smurf"))
        return core::phrase("packets whose sender is a broadcast address (SMURFS filter)");
    if (contains(rule.chain, "tcpflags") || contains(rule.chain, "logflags") ||
        contains(rule.chain, "invalid-tcp"))
        return core::phrase(
            "combinations of TCP flags that no real connection has (TCP flags filter)");
    return core::phrase("packets that are known to be noise");
}

std::vector<Remedy> untrackedRemedies(const Clues& clues, const JourneyRecord& record)
{
    const Topology& topology = clues.topology();
    const Culprit& culprit = *clues.suspicion(record).culprit;
    const std::string& chain =
        culprit.ownerChain.empty() ? culprit.decider.chain : culprit.ownerChain;
    const core::Word owner{"owner", ownerName(chain, topology)};
    return {
        {core::phrase("Take the rule with --notrack away, and give each firewall bridge a "
                      "conntrack zone of its own instead"),
         core::phrase("none seen"),
         core::phrase("/etc/network/interfaces: replace the line with --notrack by one line a "
                      "bridge: post-up iptables -t raw -A PREROUTING -i {device} -j CT --zone 1",
                      {{"device", topology.nameOf(record.judgement.drop->device)}}),
         RemedyRank::Safe},
        {isInputChain(chain) ? core::phrase("Set the input policy of {owner} to ACCEPT", {owner})
                             : core::phrase("Set the output policy of {owner} to ACCEPT", {owner}),
         core::phrase("everything that no rule forbids may pass, in that direction"),
         core::phrase("web interface: {panel} > Options",
                      {{"panel", firewallPanel(chain, topology)}}),
         RemedyRank::Harmful}};
}

/// The TCP packet met the rule against what is new and no SYN.
std::optional<Claim> explainNotSyn(const Clues& clues, const JourneyRecord& record)
{
    const Suspicion& suspicion = clues.suspicion(record);
    if (!suspicion.is(RuleRole::NotSyn))
        return std::nullopt;
    Claim claim = told(clues, record);
    const ConntrackPass* pass = lastPass(clues, record);
    const bool untracked =
        suspicion.states == ctstate::Untracked || (pass != nullptr && !pass->tracked);
    claim.words["purpose"] =
        core::phrase("TCP packets that belong to no known connection and are no SYN");
    claim.words["because"] =
        untracked
            ? core::phrase("A rule in table raw says --notrack for this bridge: nothing is tracked "
                           "there, so even an expected answer belongs to no known connection.")
            : core::phrase("The node's connection table has no entry for this connection any more, "
                           "so the packet looks like a new one that does not begin with a SYN.");
    if (untracked)
        claim.remedies = [&clues, &record] { return untrackedRemedies(clues, record); };
    return claim;
}

std::optional<Claim> explainSilent(const Clues& clues, const JourneyRecord& record)
{
    if (auto claim = explainNotSyn(clues, record))
        return claim;
    const Suspicion& suspicion = clues.suspicion(record);
    if (!suspicion.is(RuleRole::Silent) && !suspicion.is(RuleRole::Noise))
        return std::nullopt;
    Claim claim = told(clues, record);
    claim.words["purpose"] = purpose(suspicion.culprit->decider);
    claim.words["because"] =
        suspicion.is(RuleRole::Noise)
            ? core::phrase(
                  "The firewall looks for such packets before it asks any rule of the guest.")
            : core::phrase("No rule of {owner} lets the packet pass, so its policy applies; before "
                           "a policy drops or rejects, the firewall drops well known noise.",
                           {{"owner", claim.words["owner"]}});
    return claim;
}

bool policyOf(const Clues& clues, const JourneyRecord& record, bool input)
{
    const Suspicion& suspicion = clues.suspicion(record);
    return suspicion.is(RuleRole::Policy) && isInputChain(suspicion.culprit->ownerChain) == input;
}

std::optional<Claim> explainPolicyIn(const Clues& clues, const JourneyRecord& record)
{
    return policyOf(clues, record, true) ? std::optional<Claim>(told(clues, record)) : std::nullopt;
}

std::optional<Claim> explainPolicyOut(const Clues& clues, const JourneyRecord& record)
{
    return policyOf(clues, record, false) ? std::optional<Claim>(told(clues, record))
                                          : std::nullopt;
}

bool dockerHere(const RuleListing* rules)
{
    if (rules == nullptr)
        return false;
    return std::any_of(rules->tables.begin(), rules->tables.end(), [](const RuleTable& table) {
        return std::any_of(table.chains.begin(), table.chains.end(),
                           [](const Chain& chain) { return chain.name.starts_with("DOCKER"); });
    });
}

std::optional<Claim> explainForwardPolicy(const Clues& clues, const JourneyRecord& record)
{
    auto claim = ifRole(clues, record, RuleRole::ForwardPolicy);
    if (!claim)
        return std::nullopt;
    const bool docker = dockerHere(clues.rules());
    claim->words["who"] =
        docker ? core::phrase("Chains of Docker are on this node: Docker sets this policy to DROP "
                              "when it starts.")
               : core::phrase("Proxmox VE never sets this policy to DROP: Docker or a script of "
                              "this node's administrator did.");
    claim->words["where"] = core::plain(docker ? "DOCKER-USER" : "FORWARD");
    return claim;
}

std::vector<Remedy> advertRemedies(const Clues& clues, const JourneyRecord& record)
{
    Words words;
    told(clues, record).moreWords(words);
    return {{core::phrase("Allow router advertisements from this guest"),
             core::phrase("the guest can announce itself as a router to its whole network"),
             core::phrase("web interface: {panel} > Options > Router Advertisement; or radv: 1 in "
                          "{file}",
                          {{"panel", words["panel"]}, {"file", words["file"]}}),
             RemedyRank::Careful}};
}

std::optional<Claim> explainExplicit(const Clues& clues, const JourneyRecord& record)
{
    const Suspicion& suspicion = clues.suspicion(record);
    if (!suspicion.is(RuleRole::Explicit) && !suspicion.is(RuleRole::RouterAdvert))
        return std::nullopt;
    Claim claim = told(clues, record);
    if (suspicion.is(RuleRole::RouterAdvert))
        claim.remedies = [&clues, &record] { return advertRemedies(clues, record); };
    return claim;
}

constexpr LossClass kClasses[] = {
    {"synflood-limit", explainSynFlood}, {"mac-filter", explainMacFilter},
    {"arp-filter", explainArpFilter},    {"ip-filter", explainIpFilter},
    {"silent-drop-rule", explainSilent}, {"policy-in", explainPolicyIn},
    {"policy-out", explainPolicyOut},    {"forward-policy", explainForwardPolicy},
    {"explicit-rule", explainExplicit}};

} // namespace

std::span<const LossClass> ruleClasses()
{
    return kClasses;
}

} // namespace vs
