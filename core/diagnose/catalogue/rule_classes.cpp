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
    return {
        culpritWords(*suspicion.culprit, suspicion.sure, clues.snapshot(), record, clues.rules()),
        {},
        {}};
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
    claim->words["mac"] = seen.known() ? seen.toString() : "that was not captured";
    claim->words["own"] = ref && clues.topology().guest(*ref).vmid == vmid
                              ? clues.topology().nic(*ref).mac.toString()
                              : "the configured one";
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
        claim->words["set"] = ipfilterSet(claim->words["text"]);
    return claim;
}

/// What a rule of PVEFW-Drop is there for.
std::string purpose(const RuleRef& rule)
{
    const std::string& text = rule.text;
    if (contains(rule.chain, "DropBroadcast") || contains(text, "-type BROADCAST") ||
        contains(text, "224.0.0.0/4"))
        return "broadcasts and multicasts";
    for (const char* port : {"135", "139", "445", "137"}) {
        if (contains(text, port))
            return "Windows file sharing (SMB, NetBIOS, RPC)";
    }
    if (contains(text, "1900"))
        return "UPnP discovery";
    if (contains(text, "--sport 53"))
        return "answers from DNS servers that come too late to be expected";
    if (contains(rule.chain, "smurf"))
        return "packets whose sender is a broadcast address (SMURFS filter)";
    if (contains(rule.chain, "tcpflags") || contains(rule.chain, "logflags") ||
        contains(rule.chain, "invalid-tcp"))
        return "combinations of TCP flags that no real connection has (TCP flags filter)";
    return "packets that are known to be noise";
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
    claim.words["purpose"] = "TCP packets that belong to no known connection and are no SYN";
    claim.words["because"] =
        untracked ? "A rule in table raw says --notrack for this bridge: nothing is tracked there, "
                    "so even an expected answer belongs to no known connection."
                  : "The node's connection table has no entry for this connection any more, so the "
                    "packet looks like a new one that does not begin with a SYN.";
    if (untracked) {
        claim.remedies = {
            {"Take the rule with --notrack away, and give each firewall bridge a conntrack zone of "
             "its own instead",
             "none seen",
             "/etc/network/interfaces: replace the line with --notrack by one line a bridge: "
             "post-up iptables -t raw -A PREROUTING -i " +
                 clues.topology().nameOf(record.judgement.drop->device) + " -j CT --zone 1",
             RemedyRank::Safe},
            {"Set the " + claim.words["direction"] + " policy of " + claim.words["owner"] +
                 " to ACCEPT",
             "everything that no rule forbids may pass, in that direction",
             "web interface: " + claim.words["panel"] + " > Options", RemedyRank::Harmful}};
    }
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
            ? "The firewall looks for such packets before it asks any rule of the guest."
            : "No rule of " + claim.words["owner"] +
                  " lets the packet pass, so its policy applies; before a policy drops or rejects, "
                  "the firewall drops well known noise.";
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
    claim->words["who"] = docker ? "Chains of Docker are on this node: Docker sets this policy to "
                                   "DROP when it starts."
                                 : "Proxmox VE never sets this policy to DROP: Docker or a script "
                                   "of this node's administrator did.";
    claim->words["where"] = docker ? "DOCKER-USER" : "FORWARD";
    return claim;
}

std::optional<Claim> explainExplicit(const Clues& clues, const JourneyRecord& record)
{
    const Suspicion& suspicion = clues.suspicion(record);
    if (!suspicion.is(RuleRole::Explicit) && !suspicion.is(RuleRole::RouterAdvert))
        return std::nullopt;
    Claim claim = told(clues, record);
    const std::string& origin = claim.words["origin"];
    claim.words["written"] = origin.empty() ? std::string() : " It is written in " + origin + ".";
    if (suspicion.is(RuleRole::RouterAdvert))
        claim.remedies = {{"Allow router advertisements from this guest",
                           "the guest can announce itself as a router to its whole network",
                           "web interface: " + claim.words["panel"] +
                               " > Options > Router Advertisement; or radv: 1 in " +
                               claim.words["file"],
                           RemedyRank::Careful}};
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
