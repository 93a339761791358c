// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/text.h"

#include "core/diagnose/drop_origin.h"
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

const char* symbol(const JourneyRecord* subject)
{
    if (subject == nullptr)
        return "?";
    switch (subject->judgement.kind) {
    case VerdictKind::Delivered:
    case VerdictKind::Answered:
        return "✔";
    case VerdictKind::Dropped:
    case VerdictKind::Rejected:
        return "✖";
    case VerdictKind::LeftNode:
        return "→";
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

/// "COUNTED · 3 of 3 resets · capture loss 0".
std::string gradeLine(const Snapshot& snapshot, const Story& story)
{
    std::string line;
    const auto add = [&line](const std::string& part) {
        line += line.empty() ? part : " · " + part;
    };
    const Judgement& judgement = story.subject->judgement;
    if (judgement.drop) {
        add(upper(gradeName(judgement.drop->grade)));
        if (!judgement.drop->note.empty())
            add(judgement.drop->note);
    } else if (!judgement.note.empty()) {
        add(judgement.note);
    }
    if (story.finding != nullptr && story.finding->of > 0)
        add(std::to_string(story.finding->journeys.size()) + " of " +
            std::to_string(story.finding->of));
    add(lossText(snapshot.capture));
    return "  " + line + "\n";
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
        text += std::string(symbol(story.subject.get())) + " " + story.title +
                (story.effect.empty() ? "" : ": " + story.effect) + "\n";
        text += gradeLine(snapshot, story) + "\n";
        text += pathPicture(*snapshot.topology, story);
        if (const std::string why = whyText(story); !why.empty())
            text += "\n" + why;
        text += ruleText(snapshot, story);
        if (const std::string remedies = remediesText(story); !remedies.empty())
            text += "\n" + remedies;
    }
    if (const std::string flows = flowsText(snapshot); !flows.empty())
        text += "\n" + flows;
    return printable(text + "\n" + captureText(snapshot));
}

} // namespace vs
