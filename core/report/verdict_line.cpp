// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/verdict_line.h"

#include "core/base/phrase.h"

#include <algorithm>

namespace vs {

namespace {

std::string dropText(const Topology& topology, const char* word, const Drop* drop)
{
    std::string text = word;
    if (drop == nullptr)
        return text;
    text += " in " + topology.nameOf(drop->device);
    if (drop->rule)
        text += " by " + ruleName(*drop->rule);
    text += " (" + std::string(gradeName(drop->grade)) + ")";
    return text;
}

std::string verdictText(const Topology& topology, const JourneyRecord& record)
{
    const Judgement& judgement = record.judgement;
    switch (judgement.kind) {
    case VerdictKind::Delivered:
        return "DELIVERED";
    case VerdictKind::Answered:
        return "ANSWERED";
    case VerdictKind::Dropped:
        return dropText(topology, "DROPPED", judgement.drop.get());
    case VerdictKind::Rejected:
        return dropText(topology, "REJECTED", judgement.drop.get());
    case VerdictKind::LeftNode:
        return judgement.path.empty()
                   ? "LEFT THE NODE"
                   : "LEFT THE NODE at " +
                         topology.nameOf(pathHop(record, judgement.path.size() - 1).interface);
    case VerdictKind::Inconclusive:
        break;
    }
    return judgement.note.empty() ? "INCONCLUSIVE" : "INCONCLUSIVE (" + judgement.note.text() + ")";
}

} // namespace

std::string ruleName(const RuleRef& rule)
{
    return rule.number ? rule.chain + " rule " + std::to_string(*rule.number)
                       : "the policy of " + rule.chain;
}

std::string verdictLine(const Topology& topology, const JourneyRecord& record)
{
    return verdictText(topology, record) + ": " + packetSummary(record.journey.packet);
}

std::map<std::uint32_t, std::string> verdictComments(const Snapshot& snapshot)
{
    const core::LanguageScope english(nullptr); // whoever asks
    std::map<std::uint32_t, std::string> comments;
    for (const auto& record : snapshot.journeys) {
        const auto& hops = record->journey.hops;
        const auto& path = record->judgement.path;
        if (record->judgement.pending || hops.empty())
            continue;
        const Hop& last = path.empty() ? hops.back() : hops[path.back()];
        comments[last.index] = verdictLine(*snapshot.topology, *record);
    }
    return comments;
}

std::vector<VerdictNotes::Note> VerdictNotes::fresh(const Snapshot& snapshot)
{
    constexpr Nanoseconds kLookBack = 10 * kSecond; // verdicts come within a second or two
    const core::LanguageScope english(nullptr);
    std::vector<Note> notes;
    for (auto at = snapshot.journeys.rbegin(); at != snapshot.journeys.rend(); ++at) {
        const JourneyRecord& record = **at;
        if (snapshot.now - record.journey.lastSeen() > kLookBack)
            break;
        if (record.judgement.drop && isLoss(record.judgement.kind) &&
            m_told.insert(record.journey.id.value).second)
            notes.push_back(
                {record.journey.lastSeen(), verdictLine(*snapshot.topology, record), *at});
    }
    std::reverse(notes.begin(), notes.end());
    return notes;
}

} // namespace vs
