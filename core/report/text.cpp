// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/text.h"

#include "core/base/phrase.h"

#include "core/report/path_picture.h"
#include "core/report/story_text.h"
#include "core/report/verdict_line.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace vs {

namespace {

constexpr std::size_t kFlowsShown = 20;

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
            text += (isLoss(summary.worst->judgement.kind) ? "      ✖ " : "      ? ") +
                    verdictLine(topology, *summary.worst) + "\n";
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
    text += "\n";
    if (snapshot.topology->inferred)
        text += "WIRING   inferred from the names of interfaces and from where packets were seen\n";
    return text;
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
    const core::LanguageScope english(nullptr); // whoever asks
    std::string text;
    const JourneyId telling = mostTelling(snapshot);
    const Story story = telling.valid() ? makeStory(snapshot, telling) : Story{};
    text += verdictSymbol(story) + " " + verdictSentence(snapshot, story) + "\n";
    if (!story.empty() && story.subject) {
        text += "  " + gradeLine(snapshot, story) + "\n\n";
        text += pathPicture(*snapshot.topology, story);
        if (const std::string why = whyText(story); !why.empty())
            text += "\n" + why;
        if (const std::string evidence = evidenceText(snapshot, story); !evidence.empty())
            text += "\n" + evidence;
        if (const std::string rule = ruleText(snapshot, story); !rule.empty())
            text += "\n" + rule;
        if (const std::string remedies = remediesText(story); !remedies.empty())
            text += "\n" + remedies;
        if (const std::string others = otherFindingsText(snapshot, story); !others.empty())
            text += "\n" + others;
    }
    if (const std::string flows = flowsText(snapshot); !flows.empty())
        text += "\n" + flows;
    return printable(text + "\n" + captureText(snapshot));
}

} // namespace vs
