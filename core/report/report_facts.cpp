// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_facts.h"

#include "core/base/phrase.h"
#include "core/base/text.h"
#include "core/report/report_node_facts.h"
#include "core/report/report_rule_facts.h"
#include "core/report/verdict_line.h"

#include <algorithm>

namespace vs {

namespace {

std::string conntrackWords(const ConntrackMark& mark)
{
    std::string text = conntrackKindName(mark.event);
    if (!mark.state.empty())
        text += ' ' + mark.state;
    if (mark.unreplied)
        text += " [UNREPLIED]";
    if (mark.zone != 0)
        text += ", zone " + std::to_string(mark.zone);
    return text + (mark.order == Order::Proved ? " (order proved)" : " (order inferred)");
}

std::string dropWords(const Judgement& judgement)
{
    std::string text = judgement.kind == VerdictKind::Rejected ? "REJECTED" : "DROPPED";
    if (judgement.drop == nullptr)
        return text;
    const Drop& drop = *judgement.drop;
    if (drop.rule)
        text += " by " + ruleName(*drop.rule);
    else if (!drop.hook.empty())
        text += " at " + drop.hook;
    return text + " (" + gradeName(drop.grade) + ")";
}

std::vector<ReportFacts::Hop> hopsOf(const Topology& topology, const Story& story)
{
    std::vector<ReportFacts::Hop> hops;
    bool first = true;
    for (std::size_t i = 0; i < story.steps.size(); ++i) {
        const StoryStep& step = story.steps[i];
        const JourneyRecord* const record = recordOf(story, static_cast<int>(i));
        ReportFacts::Hop hop;
        hop.kind = step.kind;
        hop.number = step.number;
        hop.time = step.time;
        if (record != nullptr)
            hop.packet = packetName(record->journey.packet);
        switch (step.kind) {
        case StoryStep::Kind::Sighting: {
            hop.device = topology.nameOf(step.place.interface);
            hop.direction = step.place.direction;
            if (!first)
                hop.since = step.since;
            first = false;
            const Interface* const interface = topology.find(step.place.interface);
            hop.what = interface != nullptr ? roleName(interface->role) : std::string();
            if (record != nullptr && step.pathIndex < record->judgement.path.size())
                if (const Hop& seen = pathHop(*record, step.pathIndex); seen.vlan != 0)
                    hop.what += ", VLAN " + std::to_string(seen.vlan);
            break;
        }
        case StoryStep::Kind::Conntrack:
            hop.device = topology.nameOf(step.device);
            hop.what = "conntrack " + conntrackWords(step.mark);
            break;
        case StoryStep::Kind::Drop:
            hop.device = topology.nameOf(step.device);
            hop.what = record != nullptr ? dropWords(record->judgement) : "DROPPED";
            break;
        }
        hops.push_back(std::move(hop));
    }
    return hops;
}

bool concerns(const ConntrackTuple& tuple, const Flow& flow)
{
    const auto matches = [&tuple](const Endpoint& from, const Endpoint& to) {
        return tuple.source == from.address && tuple.destination == to.address &&
               (from.port == 0 || tuple.sourcePort == from.port) &&
               (to.port == 0 || tuple.destinationPort == to.port);
    };
    return matches(flow.client, flow.server) || matches(flow.server, flow.client);
}

std::vector<ReportFacts::Conntrack> conntrackOf(const Snapshot& snapshot, const Story& story)
{
    const Flow* const flow = snapshot.flow(story.subject->journey.flow);
    std::map<std::size_t, const ConntrackMark*> marks;
    for (const auto& record : {story.request, story.answer})
        if (record)
            for (const ConntrackMark& mark : record->judgement.conntrack)
                if (mark.eventIndex >= snapshot.conntrackForgotten)
                    marks.emplace(mark.eventIndex - snapshot.conntrackForgotten, &mark);
    std::vector<ReportFacts::Conntrack> events;
    for (std::size_t i = 0; i < snapshot.conntrack.size(); ++i) {
        const ConntrackEvent& event = snapshot.conntrack[i];
        const auto mark = marks.find(i);
        if (mark != marks.end())
            events.push_back(
                {event, snapshot.topology->nameOf(mark->second->passDevice), mark->second->order});
        else if (flow != nullptr && event.protocol == flow->protocol &&
                 (concerns(event.original, *flow) || concerns(event.reply, *flow)))
            events.push_back({event, {}, std::nullopt});
    }
    return events;
}

/// Not only which were heard: what could not be read is as telling.
std::vector<std::string> warningsOf(const Snapshot& snapshot)
{
    std::vector<std::string> all;
    const auto add = [&all](const std::vector<std::string>& more) {
        for (const std::string& one : more)
            if (std::find(all.begin(), all.end(), one) == all.end())
                all.push_back(one);
    };
    add(snapshot.warnings);
    add(snapshot.capabilities->problems);
    add(snapshot.topology->problems);
    for (const auto& state : {snapshot.stateBefore, snapshot.stateAfter})
        if (state)
            add(state->problems);
    return all;
}

} // namespace

ReportFacts reportFacts(const Snapshot& snapshot, const Story& story)
{
    const core::LanguageScope english(nullptr); // whoever asks
    ReportFacts facts;
    if (!story.empty() && story.subject) {
        facts.hops = hopsOf(*snapshot.topology, story);
        facts.rule = ruleContext(snapshot, story.subject->judgement);
        facts.conntrack = conntrackOf(snapshot, story);
        facts.nics = nicLines(snapshot, story);
        facts.bridges = bridgesOf(snapshot, story);
    }
    addFirewallOptions(facts, snapshot);
    facts.sysctls = sysctlsOf(snapshot, facts.bridges);
    facts.versions = versionsOf(snapshot);
    if (snapshot.info.started > 0 && snapshot.now > snapshot.info.started)
        facts.duration = snapshot.now - snapshot.info.started;
    for (const auto& record : snapshot.journeys)
        ++facts.verdicts[record->judgement.kind];
    facts.warnings = warningsOf(snapshot);
    return facts;
}

} // namespace vs
