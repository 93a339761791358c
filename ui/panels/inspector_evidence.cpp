// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector_evidence.h"
#include "core/model/rule_words.h"

#include "core/diagnose/evidence_words.h"
#include "core/diagnose/walk_rules.h"
#include "ui/bridge/words.h"

namespace vs::ui {

namespace {

using Tone = FactRow::Tone;

FactRow pair(const QString& label, const QString& value, bool fixed = false,
             Tone tone = Tone::Plain)
{
    return {label, value, false, fixed, tone};
}

/// The walk of the pass before this one on the same journey; null: none.
const RuleWalk* walkBefore(const Evidence& evidence, const RuleWalk& walk)
{
    const auto index = static_cast<std::size_t>(&walk - evidence.walks.data());
    return index > 0 && index < evidence.walks.size() ? &evidence.walks[index - 1] : nullptr;
}

FactRow stateRow(const Snapshot& snapshot, const JourneyRecord& record, const RuleWalk& walk)
{
    const QString now = text(stateWords(statesOf(walk, record, snapshot)));
    const RuleWalk* before = walkBefore(*record.judgement.evidence, walk);
    const QString then = before ? text(stateWords(statesOf(*before, record, snapshot))) : QString();
    FactRow row = pair(InspectorFacts::tr("conntrack"), now, true);
    if (!now.isEmpty() && !then.isEmpty() && then != now) {
        row.value = then + QStringLiteral(" → ") + now;
        row.changed = true;
    }
    return row;
}

/// What became of the packet at a step, in the kernel's words.
QString verdictText(const WalkStep& step)
{
    const std::string target = jumpTarget(step);
    if (!target.empty())
        return QStringLiteral("→ ") + text(target);
    return step.verdict == "continue" ? InspectorFacts::tr("goes on") : text(step.verdict);
}

QString outcomeText(const RuleWalk& walk)
{
    switch (walk.outcome) {
    case RuleWalk::Outcome::Accepted:
        return InspectorFacts::tr("let through");
    case RuleWalk::Outcome::Dropped:
        return InspectorFacts::tr("dropped");
    case RuleWalk::Outcome::Rejected:
        return InspectorFacts::tr("rejected");
    case RuleWalk::Outcome::Open:
        break;
    }
    return InspectorFacts::tr("end not told");
}

QString gradeText(const Judgement& judgement)
{
    const Grade grade = judgement.drop->grade;
    const QString word = gradeWord(grade);
    const Proof proof = proofOf(judgement);
    if (proof.ruleWalk && proof.kernelReason)
        return InspectorFacts::tr("%1, rule walk and kernel’s reason").arg(word);
    if (proof.ruleWalk)
        return InspectorFacts::tr("%1, rule walk").arg(word);
    if (proof.kernelReason)
        return InspectorFacts::tr("%1, kernel’s reason").arg(word);
    if (grade == Grade::Counted)
        return InspectorFacts::tr("%1, the rule’s own counter").arg(word);
    return grade == Grade::Seen ? InspectorFacts::tr("%1, in the capture only").arg(word) : word;
}

/// Whose packet a step is about; null: nobody's that is known.
const JourneyRecord* recordAt(const Story& story, std::size_t step)
{
    if (step >= story.steps.size())
        return nullptr;
    return (story.steps[step].answer ? story.answer : story.request).get();
}

/// One pass: the states that conntrack can have given, each rule met, the one that decided marked.
FactSection passSection(const Snapshot& snapshot, const JourneyRecord& record, const RuleWalk& walk)
{
    FactSection section;
    if (walk.steps.empty())
        return section;
    section.title =
        InspectorFacts::tr("Rules in %1").arg(text(snapshot.topology->nameOf(walk.device)));
    section.aside = outcomeText(walk);
    if (const FactRow state = stateRow(snapshot, record, walk); !state.value.isEmpty())
        section.rows.push_back(state);
    const WalkStep* decided = decidingStep(walk);
    const WalkStep* before = nullptr;
    for (const WalkStep& met : walk.steps) {
        FactRow row = pair(text(stepPlace(met, before)), verdictText(met), true, Tone::Secondary);
        row.kind = FactRow::Kind::Step;
        row.hint = text(met.rule.text);
        if (&met == decided) {
            const bool let = met.verdict == "accept";
            row.tone = let ? Tone::Good : Tone::Drop;
            row.value.prepend(let ? QStringLiteral("✔ ") : QStringLiteral("✖ "));
        }
        section.rows.push_back(row);
        before = &met;
    }
    return section;
}

void addKernelRows(FactSection& section, const Evidence& evidence)
{
    std::size_t rules = 0;
    for (const RuleWalk& walk : evidence.walks)
        rules += walk.steps.size();
    if (rules > 0)
        section.rows.push_back(
            pair(InspectorFacts::tr("rule walk"),
                 InspectorFacts::tr("this packet, %1 in %2")
                     .arg(InspectorFacts::tr("%n step(s)", nullptr, static_cast<int>(rules)),
                          InspectorFacts::tr("%n pass(es)", nullptr,
                                             static_cast<int>(evidence.walks.size())))));
    if (evidence.kernelDrop) {
        FactRow row = pair(InspectorFacts::tr("kernel"), text(kernelWords(*evidence.kernelDrop)),
                           true, Tone::Drop);
        row.hint =
            InspectorFacts::tr("The kernel’s own reason for freeing the packet (skb:kfree_skb)");
        section.rows.push_back(row);
    }
}

void addCounterRow(FactSection& section, const Snapshot& snapshot, const RuleRef& rule)
{
    const Rule* first = listedRule(snapshot.rulesBefore.get(), rule);
    const Rule* last = listedRule(snapshot.rulesAfter.get(), rule);
    if (!first || !last || last->packets < first->packets)
        return;
    section.rows.push_back(
        pair(InspectorFacts::tr("counter"), InspectorFacts::tr("%1 → %2 (+%3 packets, +%4 bytes)")
                                                .arg(first->packets)
                                                .arg(last->packets)
                                                .arg(last->packets - first->packets)
                                                .arg(last->bytes - first->bytes)));
}

/// How well a remedy does here, and in which tone it is said.
std::pair<QString, Tone> rankWords(RemedyRank rank)
{
    switch (rank) {
    case RemedyRank::Safe:
        return {InspectorFacts::tr("best"), Tone::Good};
    case RemedyRank::Careful:
        return {InspectorFacts::tr("with care"), Tone::Plain};
    case RemedyRank::Useless:
        return {InspectorFacts::tr("no help"), Tone::Secondary};
    case RemedyRank::Harmful:
        break;
    }
    return {InspectorFacts::tr("harmful"), Tone::Drop};
}

} // namespace

QString conntrackText(const Topology& topology, const ConntrackMark& mark)
{
    const QString place = text(topology.nameOf(mark.passDevice));
    QString what;
    switch (mark.event) {
    case ConntrackEvent::Kind::New:
        what = InspectorFacts::tr("entry made in %1").arg(place);
        break;
    case ConntrackEvent::Kind::Update:
        what = InspectorFacts::tr("entry changed in %1").arg(place);
        break;
    case ConntrackEvent::Kind::Destroy:
        what = InspectorFacts::tr("entry destroyed in %1").arg(place);
        break;
    }
    return mark.order == Order::Proved ? InspectorFacts::tr("%1 (order proved)").arg(what)
                                       : InspectorFacts::tr("%1 (inferred)").arg(what);
}

FactSection walkSection(const Snapshot& snapshot, const Story& story, std::size_t step)
{
    const RuleWalk* walk = walkAt(story, step);
    return walk ? passSection(snapshot, *recordAt(story, step), *walk) : FactSection();
}

std::vector<FactSection> otherWalkSections(const Snapshot& snapshot, const Story& story,
                                           std::size_t step)
{
    std::vector<FactSection> sections;
    const JourneyRecord* record = recordAt(story, step);
    if (record == nullptr || !record->judgement.evidence)
        return sections;
    const RuleWalk* shown = walkAt(story, step);
    for (const RuleWalk& walk : record->judgement.evidence->walks) {
        if (&walk != shown)
            sections.push_back(passSection(snapshot, *record, walk));
    }
    return sections;
}

FactSection ruleSection(const RuleRef& rule, const RuleOrigin& origin)
{
    FactSection section;
    section.title = InspectorFacts::tr("The rule");
    section.aside = QStringLiteral("%1, %2").arg(text(rule.table), text(backendName(rule.backend)));
    const QString chain = text(rule.chain);
    section.rows.push_back(pair(InspectorFacts::tr("chain"),
                                rule.number
                                    ? InspectorFacts::tr("%1 rule %2").arg(chain).arg(*rule.number)
                                : isPolicy(rule) ? InspectorFacts::tr("%1 policy").arg(chain)
                                                 : chain,
                                true, Tone::Drop));
    section.rows.push_back(pair(InspectorFacts::tr("text"), text(rule.text), true));
    if (!origin.words.empty())
        section.rows.push_back(pair(InspectorFacts::tr("means"), text(origin.words)));
    if (origin.config) {
        const ConfigLine& line = *origin.config;
        section.rows.push_back(
            pair(InspectorFacts::tr("made by"),
                 line.line > 0 ? QStringLiteral("%1:%2").arg(text(line.file)).arg(line.line)
                               : text(line.file),
                 true));
        if (!line.text.empty())
            section.rows.push_back(pair(InspectorFacts::tr("line"), text(line.text), true));
    }
    if (!origin.place.empty())
        section.rows.push_back(pair(InspectorFacts::tr("web page"), text(origin.place)));
    return section;
}

FactSection evidenceSection(const Snapshot& snapshot, const Story& story)
{
    FactSection section;
    section.title = InspectorFacts::tr("Evidence");
    const JourneyRecord* subject = story.subject.get();
    const Drop* drop = subject ? subject->judgement.drop.get() : nullptr;
    if (drop)
        section.rows.push_back(pair(InspectorFacts::tr("grade"), gradeText(subject->judgement)));
    if (subject && subject->judgement.evidence)
        addKernelRows(section, *subject->judgement.evidence);
    const CaptureStats& capture = snapshot.capture;
    QString kept = capture.kernelDropped
                       ? InspectorFacts::tr("%n sighting(s), %1 lost in the kernel", nullptr,
                                            static_cast<int>(snapshot.sightings))
                             .arg(*capture.kernelDropped)
                       : InspectorFacts::tr("%n sighting(s), loss not known", nullptr,
                                            static_cast<int>(snapshot.sightings));
    if (capture.shed > 0)
        kept = InspectorFacts::tr("%1, %2 shed here").arg(kept).arg(capture.shed);
    if (capture.missing > 0)
        kept = InspectorFacts::tr("%1, %2 missing from the text").arg(kept).arg(capture.missing);
    if (capture.partial)
        kept = InspectorFacts::tr("%1, not all captured").arg(kept);
    section.rows.push_back(pair(InspectorFacts::tr("capture"), kept));
    if (drop && drop->rule)
        addCounterRow(section, snapshot, *drop->rule);
    for (const StoryStep& step : story.steps) {
        if (step.kind == StoryStep::Kind::Conntrack)
            section.rows.push_back(pair(InspectorFacts::tr("conntrack"),
                                        conntrackText(*snapshot.topology, step.mark)));
    }
    if (story.finding && story.finding->of > 0)
        section.rows.push_back(
            pair(InspectorFacts::tr("repeats"), InspectorFacts::tr("%1 of %2 do the same")
                                                    .arg(story.finding->journeys.size())
                                                    .arg(story.finding->of)));
    const core::Phrase note = drop      ? drop->note
                              : subject ? subject->judgement.note
                                        : core::Phrase();
    if (!note.empty())
        section.rows.push_back(pair(InspectorFacts::tr("note"), text(note)));
    return section;
}

FactSection helpSection(const Finding& finding)
{
    FactSection section;
    section.title = InspectorFacts::tr("What helps here");
    section.aside = InspectorFacts::tr("nothing is applied");
    for (const Remedy& remedy : finding.remedies) {
        const auto [word, tone] = rankWords(remedy.rank);
        section.rows.push_back(pair(word, text(remedy.text), false, tone));
        if (!remedy.how.empty())
            section.rows.push_back(pair(InspectorFacts::tr("how"), text(remedy.how)));
        if (!remedy.sideEffect.empty())
            section.rows.push_back(pair(InspectorFacts::tr("side effect"), text(remedy.sideEffect),
                                        false, Tone::Secondary));
    }
    return section;
}

FactSection nodeSection(const Finding& finding)
{
    FactSection section;
    section.title = InspectorFacts::tr("About the node");
    section.rows.push_back(pair(QString(), text(finding.title)));
    if (!finding.effect.empty())
        section.rows.push_back(pair(QString(), text(finding.effect)));
    for (const Cause& cause : finding.why)
        section.rows.push_back(pair(InspectorFacts::tr("why"), text(cause.text)));
    for (const FactRow& row : helpSection(finding).rows)
        section.rows.push_back(row);
    return section;
}

} // namespace vs::ui
