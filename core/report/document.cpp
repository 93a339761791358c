// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

#include "core/base/phrase.h"
#include "core/base/text.h"
#include "core/report/document_parts.h"
#include "core/report/path_picture.h"
#include "core/report/story_text.h"
#include "core/report/verdict_line.h"

#include <algorithm>

namespace vs {

namespace {

using Section = ReportDocument::Section;
using Code = ReportDocument::Code;
using Paragraph = ReportDocument::Paragraph;

constexpr std::size_t kMostCauses = 20;
constexpr std::size_t kMostRemedies = 8;
constexpr std::size_t kMostWarnings = 20;
constexpr std::size_t kMostFindings = 10;

std::string verdictWords(const Story& story)
{
    if (story.empty() || !story.subject)
        return "NO VERDICT";
    const Judgement& judgement = story.subject->judgement;
    std::string words = uppered(verdictName(judgement.kind));
    std::replace(words.begin(), words.end(), '-', ' ');
    if (judgement.drop)
        words += std::string(", ") + gradeName(judgement.drop->grade);
    return words;
}

ReportDocument::Mood moodOf(const std::string& symbol)
{
    return symbol == "✖"                    ? ReportDocument::Mood::Bad
           : symbol == "!"                  ? ReportDocument::Mood::Warning
           : symbol == "✔" || symbol == "→" ? ReportDocument::Mood::Good
                                            : ReportDocument::Mood::Unknown;
}

std::vector<std::string> contextLines(const Snapshot& snapshot, const Story& story,
                                      const ReportFacts& facts)
{
    std::vector<std::string> lines;
    const Capabilities& node = *snapshot.capabilities;
    std::string where = node.hostname.empty() ? snapshot.topology->node : node.hostname;
    for (const auto& [name, version] : facts.versions)
        if (name == "pve-manager" || name == "kernel")
            where += (where.empty() ? "" : ", ") + name + " " + version;
    if (!where.empty())
        lines.push_back("Node: " + where);
    if (snapshot.topology->inferred)
        lines.emplace_back("The wiring is guessed from names and packets, not read from a node.");
    if (story.subject) {
        const Journey& journey = story.subject->journey;
        lines.push_back("Packet: " + packetSummary(journey.packet) + ", first seen " +
                        isoMoment(journey.firstSeen(), snapshot.info.clock));
    }
    return lines;
}

Section whySection(const Story& story)
{
    Section section{"why", "Why", {}};
    std::vector<std::string> causes;
    if (story.finding != nullptr) {
        for (const Cause& cause : story.finding->why)
            causes.push_back((cause.mark == Cause::Mark::Drop        ? "✖ "
                              : cause.mark == Cause::Mark::Conntrack ? "◆ "
                              : cause.step > 0 ? "step " + std::to_string(cause.step) + ": "
                                               : "") +
                             cause.text);
    } else {
        for (const StoryStep& step : story.steps)
            if (step.kind == StoryStep::Kind::Drop)
                causes.push_back("✖ " + step.caption);
    }
    if (!causes.empty())
        section.blocks.emplace_back(shortList(std::move(causes), kMostCauses));
    return section;
}

Section walkSection(const Snapshot& snapshot, const Story& story)
{
    Section section{"walk", "What the kernel told of the packet", {}};
    if (const std::string text = evidenceText(snapshot, story); !text.empty())
        section.blocks.emplace_back(Code{text});
    return section;
}

Section remediesSection(const Story& story)
{
    Section section{"remedies", "Remedies (nothing is applied)", {}};
    if (story.finding == nullptr)
        return section;
    const std::vector<Remedy>& all = story.finding->remedies;
    for (std::size_t i = 0; i < std::min(all.size(), kMostRemedies); ++i) {
        std::string text = std::to_string(i + 1) + ". " + all[i].text;
        if (!all[i].sideEffect.empty())
            text += " (side effect: " + all[i].sideEffect + ")";
        section.blocks.emplace_back(Paragraph{std::move(text)});
        std::string commands;
        for (const std::string& command : remedyCommands(all[i].how))
            commands += command + "\n";
        if (!commands.empty())
            section.blocks.emplace_back(Code{std::move(commands)});
    }
    for (const std::string& reference : story.finding->references)
        section.blocks.emplace_back(ReportDocument::Reference{reference});
    return section;
}

Section captureSection(const Snapshot& snapshot, const ReportFacts& facts)
{
    Section section{"capture", "Capture", {}};
    ReportDocument::Table table{{"what", "value"}, {}};
    const auto add = [&table](const char* what, const std::string& value) {
        if (!value.empty())
            table.rows.push_back({what, value});
    };
    const CaptureStats& stats = snapshot.capture;
    add("node", snapshot.info.node);
    add("filter", snapshot.info.filter.empty() ? "none" : snapshot.info.filter);
    add("began",
        snapshot.info.started > 0 ? isoMoment(snapshot.info.started, snapshot.info.clock) : "");
    if (facts.duration)
        add("lasted", formatInterval(*facts.duration).substr(1));
    add("packets captured", std::to_string(std::max(stats.captured, snapshot.sightings)));
    add("dropped by the kernel",
        stats.kernelDropped ? std::to_string(*stats.kernelDropped) : "not known");
    add("shed by Vethscope", std::to_string(stats.shed));
    add("missing from the text", stats.missing > 0 ? std::to_string(stats.missing) : "");
    add("captured whole", stats.partial ? "no" : "");
    add("told apart", plural(snapshot.sightings, "sighting", "sightings") + " of " +
                          plural(snapshot.journeys.size(), "packet", "packets") + " in " +
                          plural(snapshot.flows.size(), "flow", "flows"));
    std::string verdicts;
    for (const auto& [kind, count] : facts.verdicts)
        verdicts +=
            (verdicts.empty() ? "" : ", ") + std::to_string(count) + " " + verdictName(kind);
    add("verdicts", verdicts);
    add("conntrack events", std::to_string(snapshot.conntrack.size()));
    if (snapshot.ruleSteps > 0 || snapshot.kernelDrops > 0)
        add("from the kernel", plural(snapshot.ruleSteps, "rule step", "rule steps") + ", " +
                                   plural(snapshot.kernelDrops, "freed packet", "freed packets"));
    if (snapshot.forgotten > 0)
        add("let go", plural(snapshot.forgotten, "uneventful packet", "uneventful packets"));
    section.blocks.emplace_back(std::move(table));
    if (!facts.warnings.empty()) {
        section.title += ", warnings, and what could not be read";
        section.blocks.emplace_back(shortList(facts.warnings, kMostWarnings));
    }
    return section;
}

Section othersSection(const Snapshot& snapshot, const Story& story)
{
    Section section{"others", "Also found", {}};
    std::vector<std::string> items;
    for (const Finding& finding : snapshot.findings)
        if (&finding != story.finding)
            items.push_back(finding.title + " (" +
                            plural(finding.journeys.size(), "packet", "packets") + ")");
    if (!items.empty())
        section.blocks.emplace_back(shortList(std::move(items), kMostFindings));
    return section;
}

Section commandsSection(const Snapshot& snapshot)
{
    Section section{"commands", "Commands that ran on the node", {}, true};
    for (const std::string& command : snapshot.commands)
        section.blocks.emplace_back(Code{command + (command.ends_with('\n') ? "" : "\n")});
    if (!section.blocks.empty())
        return section;
    Paragraph none;
    none.text = "This recording does not hold them: it is no session of Vethscope, or one of an "
                "older version.";
    section.blocks.emplace_back(std::move(none));
    return section;
}

} // namespace

std::vector<std::string> remedyCommands(const std::string& how)
{
    std::vector<std::string> commands(1);
    char quote = 0;
    int depth = 0;
    for (std::size_t i = 0; i < how.size(); ++i) {
        const char c = how[i];
        if (quote != 0)
            quote = c == quote ? '\0' : quote;
        else if ((c == '\'' || c == '"') && (i == 0 || how[i - 1] == ' ')) // no apostrophe
            quote = c;
        else if (c == '(' || c == '{')
            ++depth;
        else if (c == ')' || c == '}')
            --depth;
        else if (c == ';' && depth <= 0 && i + 1 < how.size() && how[i + 1] == ' ') {
            commands.emplace_back();
            ++i;
            continue;
        }
        commands.back() += c;
    }
    std::erase_if(commands, [](const std::string& command) { return command.empty(); });
    return commands;
}

ReportDocument makeReport(const Snapshot& snapshot, const Story& story)
{
    const core::LanguageScope english(nullptr); // whoever asks
    const ReportFacts facts = reportFacts(snapshot, story);
    ReportDocument report;
    report.symbol = verdictSymbol(story);
    report.mood = moodOf(report.symbol);
    report.verdict = verdictWords(story);
    report.sentence = verdictSentence(snapshot, story);
    report.context = contextLines(snapshot, story, facts);
    report.footer = "Made by Vethscope " VETHSCOPE_VERSION " from what the node itself told.";
    const bool tells = !story.empty() && story.subject;
    if (tells) {
        report.grounds = gradeLine(snapshot, story);
        report.picture = pathPicture(*snapshot.topology, story);
        report.description = report.sentence;
    }
    const auto add = [&report](Section section) {
        if (!section.blocks.empty())
            report.sections.push_back(std::move(section));
    };
    if (tells) {
        add(hopsSection(facts));
        add(ruleSection(facts));
        add(whySection(story));
        add(remediesSection(story));
        add(nicsSection(facts));
        add(conntrackSection(facts));
        add(walkSection(snapshot, story));
        add(bridgesSection(*snapshot.topology, facts));
    }
    add(optionsSection(facts));
    add(systemSection(facts));
    add(captureSection(snapshot, facts));
    add(othersSection(snapshot, story));
    add(commandsSection(snapshot));
    makeHarmless(report);
    return report;
}

ReportDocument makeReport(const Snapshot& snapshot)
{
    const core::LanguageScope english(nullptr); // the story's words as well
    const JourneyId telling = mostTelling(snapshot);
    return makeReport(snapshot, telling.valid() ? makeStory(snapshot, telling) : Story{});
}

} // namespace vs
