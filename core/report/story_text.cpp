// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/story_text.h"
#include "core/base/text.h"

#include "core/diagnose/drop_origin.h"
#include "core/diagnose/evidence_words.h"
#include "core/report/path_picture.h"
#include "core/report/verdict_line.h"

#include <algorithm>

namespace vs {

namespace {

constexpr std::size_t kWidth = 100;
constexpr std::size_t kFindingsNamed = 10;

/// `head` and then the words of `sentence`, in lines no wider than kWidth; what follows the first
/// is set in below the sentence's beginning. Ends in a line break.
std::string hanging(const std::string& head, std::string_view sentence)
{
    const std::size_t indent = textWidth(head);
    std::string text = head;
    std::size_t used = indent;
    bool first = true;
    while (!sentence.empty()) {
        const std::size_t blank = sentence.find(' ');
        const std::string_view word = sentence.substr(0, blank);
        const std::size_t width = textWidth(word);
        if (!first && used + 1 + width > kWidth) {
            text += '\n' + std::string(indent, ' ');
            used = indent;
        } else if (!first) {
            text += ' ';
            ++used;
        }
        text += word;
        used += width;
        first = false;
        sentence.remove_prefix(blank == std::string_view::npos ? sentence.size() : blank + 1);
    }
    return text + '\n';
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

} // namespace

std::string verdictSymbol(const Story& story)
{
    if (story.empty() || !story.subject)
        return "?";
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

std::string verdictSentence(const Snapshot& snapshot, const Story& story)
{
    if (snapshot.sightings == 0)
        return "No packet was captured.";
    if (story.empty() || !story.subject)
        return plural(snapshot.sightings, "packet was", "packets were") +
               " seen, and nothing can be said of any.";
    const char* const joint = story.title.find(": ") == std::string::npos ? ": " : ". ";
    return story.title + (story.effect.empty() ? "" : joint + story.effect);
}

std::string plural(std::uint64_t count, const char* one, const char* many)
{
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

std::string lossText(const CaptureStats& stats)
{
    std::string text = stats.kernelDropped ? "capture loss " + std::to_string(*stats.kernelDropped)
                                           : std::string("capture loss unknown");
    if (stats.shed > 0)
        text += ", " + std::to_string(stats.shed) + " shed";
    if (stats.missing > 0)
        text += ", " + std::to_string(stats.missing) + " missing from the text";
    if (stats.partial)
        text += ", not all captured";
    return text;
}

std::string gradeLine(const Snapshot& snapshot, const Story& story)
{
    std::string line;
    const auto add = [&line](const std::string& part) {
        if (!part.empty() && !contains(line, part)) // a drop's note may be the capture's loss
            line += line.empty() ? part : " · " + part;
    };
    const Judgement& judgement = story.subject->judgement;
    if (judgement.drop) {
        add(uppered(gradeName(judgement.drop->grade)));
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
    return line;
}

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
        if (text.empty())
            text = "RULE WALK\n";
        text += hanging(
            "  " + padded(row.device, widest.device) + padded(row.states, widest.states), row.walk);
    }
    if (evidence->kernelDrop)
        text +=
            hanging("KERNEL  ", "freed the packet: " + kernelWords(*evidence->kernelDrop).text());
    return text;
}

std::string whyText(const Story& story)
{
    std::string text;
    const auto add = [&text](const std::string& mark, const std::string& sentence) {
        text += hanging((text.empty() ? "WHY  " : "     ") + mark +
                            std::string(4 - std::min<std::size_t>(3, textWidth(mark)), ' '),
                        sentence);
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

std::string ruleText(const Snapshot& snapshot, const Story& story)
{
    DropOrigins origins(snapshot);
    const RuleOrigin* const origin = origins.of(story.subject->judgement);
    if (origin == nullptr)
        return {};
    std::string text;
    const auto add = [&text](const std::string& line) {
        if (!line.empty())
            text += hanging(text.empty() ? "RULE " : "     ", line);
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
        text += hanging("  - ", remedy.text);
        if (!remedy.how.empty())
            text += hanging("      how: ", remedy.how);
        if (!remedy.sideEffect.empty())
            text += hanging("      side effect: ", remedy.sideEffect);
    }
    for (const std::string& reference : story.finding->references)
        text += hanging("  see ", reference);
    return text;
}

std::string otherFindingsText(const Snapshot& snapshot, const Story& story)
{
    std::string text;
    std::size_t named = 0;
    for (const Finding& finding : snapshot.findings) {
        if (&finding == story.finding)
            continue;
        if (text.empty())
            text = "ALSO FOUND\n";
        if (++named > kFindingsNamed)
            return text + "  and " +
                   plural(snapshot.findings.size() - kFindingsNamed -
                              (story.finding != nullptr ? 1 : 0),
                          "more finding", "more findings") +
                   "\n";
        text += hanging("  - ", finding.title + " (" +
                                    plural(finding.journeys.size(), "packet", "packets") + ")");
    }
    return text;
}

} // namespace vs
