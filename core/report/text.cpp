// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/text.h"

#include "core/diagnose/drop_origin.h"
#include "core/diagnose/evidence_words.h"
#include "core/diagnose/story.h"
#include "core/report/path_picture.h"
#include "core/report/verdict_line.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace vs {

namespace {

constexpr std::size_t kFlowsShown = 20;

std::string plural(std::uint64_t count, const char* one, const char* many)
{
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

const char* symbol(const Story& story)
{
    // It arrived, and yet something is wrong.
    const bool warns = story.finding != nullptr;
    switch (story.subject->judgement.kind) {
    case VerdictKind::Delivered:
    case VerdictKind::Answered:
        return warns ? "!" : "✔";
    case VerdictKind::Dropped:
    case VerdictKind::Rejected:
        return "✖";
    case VerdictKind::LeftNode:
        return warns ? "!" : "→";
    case VerdictKind::Inconclusive:
        break;
    }
    return "?";
}

std::string upper(std::string text)
{
    for (char& c : text)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return text;
}

std::string lossText(const CaptureStats& stats)
{
    std::string text = stats.kernelDropped ? "capture loss " + std::to_string(*stats.kernelDropped)
                                           : std::string("capture loss unknown");
    if (stats.shed > 0)
        text += ", " + std::to_string(stats.shed) + " shed";
    return text;
}

/// "rule walk", "the kernel's reason", "rule counter 412→415": what the grade stands on.
std::string gradeGround(const Judgement& judgement)
{
    const Proof proof = proofOf(judgement);
    if (proof.ruleWalk)
        return proof.kernelReason ? "rule walk and the kernel's reason" : "rule walk";
    return proof.kernelReason ? "the kernel's reason" : "";
}

std::string counterChange(const Snapshot& snapshot, const Judgement& judgement)
{
    if (!judgement.drop || !judgement.drop->rule)
        return {};
    const Rule* before = listedRule(snapshot.rulesBefore.get(), *judgement.drop->rule);
    const Rule* after = listedRule(snapshot.rulesAfter.get(), *judgement.drop->rule);
    if (before == nullptr || after == nullptr || after->packets <= before->packets)
        return {};
    return "rule counter " + std::to_string(before->packets) + "→" + std::to_string(after->packets);
}

/// "PROVED · rule walk · 3 of 3 resets · capture loss 0 · rule counter 412→415".
std::string gradeLine(const Snapshot& snapshot, const Story& story)
{
    std::string line;
    const auto add = [&line](const std::string& part) {
        if (!part.empty())
            line += line.empty() ? part : " · " + part;
    };
    const Judgement& judgement = story.subject->judgement;
    if (judgement.drop) {
        add(upper(gradeName(judgement.drop->grade)));
        add(gradeGround(judgement));
        add(judgement.drop->note);
    } else {
        add(judgement.note);
    }
    if (story.finding != nullptr && story.finding->of > 0)
        add(std::to_string(story.finding->journeys.size()) + " of " +
            plural(story.finding->of, story.subject->journey.packet.isRst() ? "reset" : "packet",
                   story.subject->journey.packet.isRst() ? "resets" : "packets"));
    add(lossText(snapshot.capture));
    add(counterChange(snapshot, judgement));
    return "  " + line + "\n";
}

/// The kernel's own account of the packet that the report is about: its walk through the rules,
/// pass by pass, and why it was freed. Empty where it told nothing.
std::string evidenceText(const Snapshot& snapshot, const Story& story)
{
    const auto& evidence = story.subject->judgement.evidence;
    if (!evidence)
        return {};
    struct Row
    {
        std::string device, states, walk;
    };
    std::vector<Row> rows;
    Row widest;
    for (const RuleWalk& walk : evidence->walks) {
        const std::string states = stateWords(statesOf(walk, *story.subject, snapshot));
        rows.push_back({snapshot.topology->nameOf(walk.device), states.empty() ? "-" : states,
                        walkLine(walk)});
        widest.device.resize(std::max(widest.device.size(), rows.back().device.size()));
        widest.states.resize(std::max(widest.states.size(), rows.back().states.size()));
    }
    std::string text;
    for (const Row& row : rows) {
        const auto padded = [](const std::string& words, const std::string& to) {
            return words + std::string(to.size() - words.size() + 2, ' ');
        };
        text += (text.empty() ? "RULE WALK\n  " : "  ") + padded(row.device, widest.device) +
                padded(row.states, widest.states) + row.walk + "\n";
    }
    if (evidence->kernelDrop)
        text += "KERNEL  freed the packet: " + kernelWords(*evidence->kernelDrop) + "\n";
    return text;
}

std::string whyText(const Story& story)
{
    std::string text;
    const auto add = [&text](const std::string& mark, const std::string& sentence) {
        std::string head = text.empty() ? "WHY  " : "     ";
        text += head + mark + std::string(4 - std::min<std::size_t>(3, textWidth(mark)), ' ') +
                sentence + "\n";
    };
    if (story.finding == nullptr) {
        for (const StoryStep& step : story.steps)
            if (step.kind == StoryStep::Kind::Drop)
                add("✖", step.caption);
        if (const Drop* const drop = story.subject->judgement.drop.get(); drop && drop->rule)
            add("", drop->rule->text);
        return text;
    }
    for (const Cause& cause : story.finding->why)
        add(cause.mark == Cause::Mark::Drop        ? "✖"
            : cause.mark == Cause::Mark::Conntrack ? "◆"
            : cause.step > 0                       ? std::to_string(cause.step)
                                                   : "",
            cause.text);
    return text;
}

/// Where the rule that stopped the packet comes from: its line, its place, what it does.
std::string ruleText(const Snapshot& snapshot, const Story& story)
{
    DropOrigins origins(snapshot);
    const RuleOrigin* const origin = origins.of(story.subject->judgement);
    if (origin == nullptr)
        return {};
    std::string text;
    const auto add = [&text](const std::string& line) {
        if (!line.empty())
            text += (text.empty() ? "RULE " : "     ") + line + "\n";
    };
    if (origin->config)
        add(origin->config->file + ":" + std::to_string(origin->config->line) + "  " +
            origin->config->text);
    add(origin->place);
    add(origin->words);
    return text;
}

std::string remediesText(const Story& story)
{
    if (story.finding == nullptr || story.finding->remedies.empty())
        return {};
    std::string text = "REMEDIES (nothing is applied)\n";
    for (const Remedy& remedy : story.finding->remedies) {
        text += "  - " + remedy.text + "\n";
        if (!remedy.how.empty())
            text += "      how: " + remedy.how + "\n";
        if (!remedy.sideEffect.empty())
            text += "      side effect: " + remedy.sideEffect + "\n";
    }
    for (const std::string& reference : story.finding->references)
        text += "  see " + reference + "\n";
    return text;
}

std::string endText(const Topology& topology, const Endpoint& end)
{
    const std::string address = end.port == 0 ? end.address.toString()
                                : end.address.isV6()
                                    ? "[" + end.address.toString() + "]:" + std::to_string(end.port)
                                    : end.address.toString() + ":" + std::to_string(end.port);
    const auto nic = topology.nicOfAddress(end.address);
    return nic ? topology.guest(*nic).label() + " " + address : address;
}

/// A flow's journeys by what became of them, in the order of badness.
std::string countsText(const std::map<VerdictKind, int>& counts)
{
    std::string text;
    for (const VerdictKind kind :
         {VerdictKind::Dropped, VerdictKind::Rejected, VerdictKind::Inconclusive,
          VerdictKind::LeftNode, VerdictKind::Answered, VerdictKind::Delivered})
        if (const auto found = counts.find(kind); found != counts.end())
            text += (text.empty() ? "" : ", ") + std::to_string(found->second) + " " +
                    verdictName(kind);
    return text;
}

std::string flowsText(const Snapshot& snapshot)
{
    const Topology& topology = *snapshot.topology;
    struct Summary
    {
        std::map<VerdictKind, int> counts;
        const JourneyRecord* worst = nullptr;
        std::string protocol;
    };
    std::unordered_map<FlowId, Summary> summaries;
    for (const auto& record : snapshot.journeys) {
        Summary& summary = summaries[record->journey.flow];
        ++summary.counts[record->judgement.kind];
        if (summary.protocol.empty())
            summary.protocol = protocolName(record->journey.packet);
        if (record->judgement.drop && summary.worst == nullptr)
            summary.worst = record.get();
    }
    std::vector<const Flow*> flows;
    for (const Flow& flow : snapshot.flows)
        if (summaries.contains(flow.id))
            flows.push_back(&flow);
    // What was lost comes first: a list that is cut must not cut that.
    std::stable_partition(flows.begin(), flows.end(), [&summaries](const Flow* flow) {
        return summaries.at(flow->id).worst != nullptr;
    });
    if (flows.empty())
        return {};
    std::string text = "FLOWS\n";
    for (std::size_t i = 0; i < std::min(flows.size(), kFlowsShown); ++i) {
        const Summary& summary = summaries.at(flows[i]->id);
        text += "  " + summary.protocol + "  " + endText(topology, flows[i]->client) + " → " +
                endText(topology, flows[i]->server) + "  " + countsText(summary.counts) + "\n";
        if (summary.worst != nullptr)
            text += "      ✖ " + verdictLine(topology, *summary.worst) + "\n";
    }
    if (flows.size() > kFlowsShown)
        text += "  and " + plural(flows.size() - kFlowsShown, "more flow", "more flows") + "\n";
    return text;
}

std::string captureText(const Snapshot& snapshot)
{
    std::string text = "CAPTURE  " + plural(snapshot.sightings, "sighting", "sightings") + " of " +
                       plural(snapshot.journeys.size(), "packet", "packets") + " in " +
                       plural(snapshot.flows.size(), "flow", "flows") + ", " +
                       plural(snapshot.conntrack.size(), "conntrack event", "conntrack events") +
                       ", " + lossText(snapshot.capture);
    if (snapshot.forgotten > 0)
        text += ", " + std::to_string(snapshot.forgotten) + " uneventful packets let go";
    return text + "\n";
}

} // namespace

std::string printable(std::string text)
{
    for (char& c : text)
        if ((static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7f)
            c = ' ';
    return text;
}

std::string reportText(const Snapshot& snapshot)
{
    std::string text;
    const JourneyId telling = mostTelling(snapshot);
    const Story story = telling.valid() ? makeStory(snapshot, telling) : Story{};
    if (snapshot.sightings == 0)
        text += "? No packet was captured.\n";
    else if (story.empty() || !story.subject)
        text += "? " + plural(snapshot.sightings, "packet was", "packets were") +
                " seen, and nothing can be said of any.\n";
    if (!story.empty() && story.subject) {
        text += std::string(symbol(story)) + " " + story.title +
                (story.effect.empty() ? "" : ": " + story.effect) + "\n";
        text += gradeLine(snapshot, story) + "\n";
        text += pathPicture(*snapshot.topology, story);
        if (const std::string why = whyText(story); !why.empty())
            text += "\n" + why;
        if (const std::string evidence = evidenceText(snapshot, story); !evidence.empty())
            text += "\n" + evidence;
        text += ruleText(snapshot, story);
        if (const std::string remedies = remediesText(story); !remedies.empty())
            text += "\n" + remedies;
    }
    if (const std::string flows = flowsText(snapshot); !flows.empty())
        text += "\n" + flows;
    return printable(text + "\n" + captureText(snapshot));
}

} // namespace vs
