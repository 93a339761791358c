// SPDX-License-Identifier: GPL-3.0-or-later
// The founding case: the class rst-invalid-second-pass, its causes, and its remedies for the path
// at hand (docs/facts tell the measurements behind the table).

#include "core/diagnose/conntrack_passes.h"
#include "core/diagnose/findings.h"
#include "core/diagnose/rule_attribution.h"
#include "core/diagnose/story.h"

#include <algorithm>

namespace vs {

namespace {

/// A rule that drops what conntrack calls INVALID.
bool dropsInvalid(const RuleRef& rule)
{
    return rule.text.find("INVALID") != std::string::npos &&
           rule.text.find("NEW") == std::string::npos;
}

/// Where one reset lost its entry and where it died.
struct SecondPass
{
    std::size_t destroyed = 0; ///< index of the pass that matched and destroyed the entry
    std::size_t died = 0;      ///< index of the pass in which the packet ended
    bool eventSeen = false;    ///< the DESTROY event was seen
};

/// A reset that answers a request nobody had answered yet.
bool resetsOpening(const Snapshot& snapshot, const JourneyRecord& record)
{
    if (!record.journey.packet.isRst())
        return false;
    const JourneyRecord* request = snapshot.journey(record.judgement.answers);
    return request != nullptr && request->journey.packet.isSyn();
}

std::optional<SecondPass> secondPass(const Snapshot& snapshot, const JourneyRecord& record)
{
    const Judgement& judgement = record.judgement;
    if (judgement.kind != VerdictKind::Dropped || !judgement.drop ||
        !resetsOpening(snapshot, record))
        return std::nullopt;
    if (judgement.drop->rule && !dropsInvalid(*judgement.drop->rule))
        return std::nullopt;
    const auto passes = conntrackPasses(record.journey, judgement, *snapshot.topology,
                                        snapshot.rulesAfter ? snapshot.rulesAfter.get()
                                                            : snapshot.rulesBefore.get());
    if (passes.size() < 2 || passes.back().device != judgement.drop->device ||
        !passes.back().tracked)
        return std::nullopt;
    SecondPass found;
    found.died = passes.size() - 1;
    const auto sameZone = [&](const ConntrackPass& pass) {
        return pass.tracked && pass.zone == passes.back().zone;
    };
    const auto first = std::find_if(passes.begin(), passes.end(), sameZone);
    if (first == passes.end() - 1)
        return std::nullopt; // the first look at this zone: the entry cannot have been its own
                             // doing
    found.destroyed = static_cast<std::size_t>(first - passes.begin());
    found.eventSeen = std::any_of(
        judgement.conntrack.begin(), judgement.conntrack.end(), [&](const ConntrackMark& mark) {
            return mark.event == ConntrackEvent::Kind::Destroy && mark.passDevice == first->device;
        });
    // Without the event the rule must speak: an INVALID rule that counted it.
    if (!found.eventSeen && !judgement.drop->rule)
        return std::nullopt;
    return found;
}

/// From the measured table (docs/facts.md): what helps on a path with these firewall bridges.
std::vector<Remedy> remedies(const std::vector<std::string>& firewallBridges)
{
    std::vector<Remedy> list;
    std::string zones;
    int zone = 0;
    for (const std::string& bridge : firewallBridges)
        zones += (zones.empty() ? "" : "; ") + ("iptables -t raw -A PREROUTING -i " + bridge) +
                 " -j CT --zone " + std::to_string(++zone);
    if (!firewallBridges.empty())
        list.push_back({"A conntrack zone for each fwbr", "none seen", zones, RemedyRank::Safe});
    list.push_back({"nf_conntrack_allow_invalid: 1 in host.fw",
                    "whole node; guests with policy DROP still lose it",
                    "web interface: Node, Firewall, Options", RemedyRank::Careful});
    if (!firewallBridges.empty())
        list.push_back({"No tracking on fwbr+ (raw table)", "breaks guests with policy DROP",
                        "iptables -t raw -A PREROUTING -i fwbr+ -j CT --notrack",
                        RemedyRank::Harmful});
    return list;
}

} // namespace

std::vector<Finding> findRstInvalidSecondPass(const Snapshot& snapshot)
{
    Finding finding;
    finding.id = "rst-invalid-second-pass";
    const JourneyRecord* example = nullptr;
    SecondPass place;
    for (const auto& record : snapshot.journeys) {
        if (resetsOpening(snapshot, *record) && !record->judgement.pending)
            ++finding.of;
        const auto pass = secondPass(snapshot, *record);
        if (!pass)
            continue;
        finding.journeys.push_back(record->journey.id);
        if (example == nullptr || record->judgement.drop->grade >= finding.grade) {
            example = record.get();
            place = *pass;
        }
        finding.grade = std::max(finding.grade, record->judgement.drop->grade);
    }
    if (example == nullptr)
        return {};

    const Topology& topology = *snapshot.topology;
    const Judgement& judgement = example->judgement;
    const auto passes =
        conntrackPasses(example->journey, judgement, topology, snapshot.rulesAfter.get());
    const std::string first = topology.nameOf(passes[place.destroyed].device);
    const std::string second = topology.nameOf(judgement.drop->device);
    const std::string sender = endpointName(topology, example->journey.packet.source);
    finding.title = "The reset from " + sender + " is dropped in " + second;
    finding.effect = "The client sees a timeout instead of “connection refused”.";

    const Story story = makeStory(snapshot, example->journey.id);
    const auto numberAt = [&](std::size_t pathIndex) {
        for (const StoryStep& step : story.steps) {
            if (step.kind == StoryStep::Kind::Sighting && step.answer &&
                step.pathIndex == pathIndex)
                return step.number;
        }
        return 0;
    };
    finding.why.push_back(
        {Cause::Mark::Sighting, numberAt(passes[place.destroyed].enters),
         "The reset matches the entry that the SYN made: conntrack calls it ESTABLISHED."});
    finding.why.push_back({Cause::Mark::Conntrack, 0,
                           first + ": a reset that answers a SYN ends the connection. The entry is "
                                   "destroyed, the packet goes on."});
    finding.why.push_back(
        {Cause::Mark::Sighting, numberAt(passes[place.died].enters),
         second + ": conntrack looks at the same packet again. No entry: INVALID."});
    const auto& rule = judgement.drop->rule;
    finding.why.push_back({Cause::Mark::Drop, 0,
                           rule ? (rule->number ? "Rule " + std::to_string(*rule->number) + " of "
                                                : "The policy of ") +
                                      rule->chain + " drops what is INVALID."
                                : "A rule there drops what is INVALID."});

    std::vector<std::string> firewallBridges;
    for (const PathStep& step : story.path) {
        const Interface* port = topology.find(step.interface);
        const Interface* bridge = port != nullptr ? topology.find(port->master) : nullptr;
        if (bridge != nullptr && bridge->role == InterfaceRole::FirewallBridge &&
            std::find(firewallBridges.begin(), firewallBridges.end(), bridge->name) ==
                firewallBridges.end())
            firewallBridges.push_back(bridge->name);
    }
    finding.remedies = remedies(firewallBridges);
    finding.references = {"PVE bug 4983", "https://bugzilla.proxmox.com/show_bug.cgi?id=4983"};
    return {finding};
}

} // namespace vs
