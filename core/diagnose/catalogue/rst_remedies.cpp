// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/rst_remedies.h"

#include <algorithm>
#include <set>

namespace vs {

namespace {

/// The passes along the whole expected path, as the listing has them now.
std::vector<ConntrackPass> expectedPasses(const Clues& clues, const JourneyRecord& reset)
{
    Journey whole;
    whole.packet = reset.journey.packet;
    Judgement along;
    for (const PathStep& step : reset.judgement.expected->steps) {
        Hop hop;
        hop.interface = step.interface;
        hop.direction = step.direction;
        along.path.push_back(static_cast<std::uint16_t>(whole.hops.size()));
        whole.hops.push_back(hop);
    }
    return conntrackPasses(whole, along, clues.topology(), clues.rules());
}

bool isFirewallBridge(const Topology& topology, InterfaceId device)
{
    const Interface* found = topology.find(device);
    return found != nullptr && found->role == InterfaceRole::FirewallBridge;
}

/// One remedy before it is tried.
struct Candidate
{
    Remedy remedy;
    ResetTrial trial;
};

core::Phrase deathNote(const Clues& clues, InterfaceId where)
{
    return core::phrase("does not help on this path: the reset dies in {device}",
                        {{"device", clues.topology().nameOf(where)}});
}

/// What the untracked traffic of a node breaks: guests whose input is dropped by default get no
/// answers any more.
core::Phrase notrackHarm(const Clues& clues, const JourneyRecord& reset)
{
    core::Phrase victims;
    std::set<std::string> known;
    for (const Guest& guest : clues.topology().guests) {
        for (const GuestNic& nic : guest.nics) {
            if (!nic.host.valid() ||
                !dropsByDefault(clues.rules(), clues.topology().nameOf(nic.host)))
                continue;
            if (known.insert(guest.label()).second)
                core::add(victims, guest.label());
        }
    }
    if (victims.empty())
        return core::phrase("breaks guests with policy DROP");
    const std::string client = clues.receiver(reset);
    return known.contains(client)
               ? core::phrase("breaks all outgoing TCP of {guests} (policy DROP): the SYN-ACK is "
                              "untracked, also that of {client}, PVEFW-Drop's “not SYN” rule "
                              "drops it",
                              {{"guests", victims}, {"client", client}})
               : core::phrase("breaks all outgoing TCP of {guests} (policy DROP): the SYN-ACK is "
                              "untracked, PVEFW-Drop's “not SYN” rule drops it",
                              {{"guests", victims}});
}

std::vector<Candidate> candidates(const Clues& clues, const JourneyRecord& reset,
                                  const ResetTrial& now)
{
    const Topology& topology = clues.topology();
    std::vector<Candidate> list;
    std::string zones;
    ResetTrial distinct = now;
    ResetTrial one = now;
    ResetTrial untracked = now;
    std::uint16_t zone = 0;
    for (std::size_t i = 0; i < now.passes.size(); ++i) {
        if (!isFirewallBridge(topology, now.passes[i].device))
            continue;
        distinct.passes[i].zone = ++zone;
        distinct.passes[i].tracked = one.passes[i].tracked = true;
        one.passes[i].zone = 1;
        untracked.passes[i].tracked = false;
        zones += (zones.empty() ? "" : "; ") +
                 ("iptables -t raw -A PREROUTING -i " + topology.nameOf(now.passes[i].device)) +
                 " -j CT --zone " + std::to_string(zone);
    }
    if (zone > 0) {
        list.push_back({{core::phrase("A conntrack zone for each fwbr"), core::phrase("none seen"),
                         zones, RemedyRank::Safe},
                        distinct});
        list.push_back(
            {{core::phrase("One conntrack zone for all fwbr"),
              core::phrase("does not help between two guests that both have a firewall"),
              "iptables -t raw -A PREROUTING -i fwbr+ -j CT --zone 1", RemedyRank::Careful},
             one});
    }
    ResetTrial allowed = now;
    allowed.allowInvalid = true;
    list.push_back(
        {{core::phrase("nf_conntrack_allow_invalid: 1 in host.fw"),
          core::phrase("whole node; guests with policy DROP still lose it"),
          "/etc/pve/local/host.fw, [OPTIONS]: nf_conntrack_allow_invalid: 1", RemedyRank::Careful},
         allowed});
    if (zone > 0)
        list.push_back(
            {{core::phrase("No tracking on fwbr+ (raw table)"), notrackHarm(clues, reset),
              "iptables -t raw -A PREROUTING -i fwbr+ -j CT --notrack", RemedyRank::Harmful},
             untracked});
    return list;
}

} // namespace

bool dropsByDefault(const RuleListing* rules, const std::string& hostInterface)
{
    if (rules == nullptr)
        return false;
    for (const RuleTable& table : rules->tables) {
        const Chain* chain =
            table.name == "filter" ? table.findChain(hostInterface + "-IN") : nullptr;
        if (chain == nullptr)
            continue;
        return std::any_of(chain->rules.begin(), chain->rules.end(), [](const Rule& rule) {
            return rule.target == "PVEFW-Drop" || rule.target == "PVEFW-Reject";
        });
    }
    return false;
}

InterfaceId fateOfReset(const ResetTrial& trial)
{
    std::set<std::uint16_t> used; // zones whose entry the reset has destroyed
    for (const ConntrackPass& pass : trial.passes) {
        const bool atReceiver = trial.receiverDrops && pass.device == trial.receiverBridge;
        if (!pass.tracked) {
            if (atReceiver)
                return pass.device; // untracked and no SYN
            continue;
        }
        if (used.insert(pass.zone).second)
            continue; // it matches the entry that the SYN made: ESTABLISHED
        if (!trial.allowInvalid || atReceiver)
            return pass.device;
    }
    return {};
}

std::vector<Remedy> resetRemedies(const Clues& clues, const JourneyRecord& reset)
{
    const Topology& topology = clues.topology();
    ResetTrial now;
    now.passes = expectedPasses(clues, reset);
    if (const auto nic = topology.nicOfAddress(reset.journey.packet.destination)) {
        const Interface* host = topology.find(topology.nic(*nic).host);
        if (host != nullptr && isFirewallBridge(topology, host->master)) {
            now.receiverBridge = host->master;
            now.receiverDrops = dropsByDefault(clues.rules(), host->name);
        }
    }
    std::vector<Remedy> helps;
    std::vector<Remedy> others;
    for (Candidate& candidate : candidates(clues, reset, now)) {
        const InterfaceId death = fateOfReset(candidate.trial);
        Remedy& remedy = candidate.remedy;
        if (!death.valid()) {
            helps.push_back(std::move(remedy));
            continue;
        }
        const core::Phrase note = deathNote(clues, death);
        const bool harmful = remedy.rank == RemedyRank::Harmful;
        remedy.sideEffect =
            harmful ? core::phrase("{note}; {harm}", {{"note", note}, {"harm", remedy.sideEffect}})
                    : note;
        remedy.rank = harmful ? RemedyRank::Harmful : RemedyRank::Useless;
        others.push_back(std::move(remedy));
    }
    std::move(others.begin(), others.end(), std::back_inserter(helps));
    std::stable_sort(helps.begin(), helps.end(),
                     [](const Remedy& a, const Remedy& b) { return a.rank < b.rank; });
    return helps;
}

} // namespace vs
