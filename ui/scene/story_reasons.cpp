// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of the words: the rule that hangs below the drop, why it happened, what helps.
#include "core/diagnose/evidence_words.h"
#include "core/diagnose/judge.h"
#include "core/model/rule_words.h"
#include "ui/bridge/words.h"
#include "ui/scene/story_words.h"

#include <QStringList>
#include <algorithm>

namespace vs::ui {

using layout::CauseInput;
using layout::Lane;
using layout::PathLayoutInput;
using layout::Tone;

namespace {

constexpr std::size_t kMostReasons = 6;

bool writtenByPve(const RuleRef& rule)
{
    const QString name = text(rule.chain);
    for (const auto* prefix : {"PVEFW-", "tap", "veth", "fwbr", "GROUP-"})
        if (name.startsWith(QLatin1String(prefix)))
            return true;
    return text(rule.table).contains(QLatin1String("proxmox-firewall"));
}

} // namespace

void StoryWords::sayRule(PathLayoutInput& input) const
{
    const Judgement* verdict = judgement();
    if (verdict == nullptr)
        return;
    layout::RuleInput rule;
    if (verdict->kind == VerdictKind::Inconclusive && !verdict->pending) {
        if (verdict->note.empty() || verdict->note.text() == input.subtitle)
            return;
        rule.head = tr("Why this is not certain").toStdString();
        rule.text = verdict->note;
        rule.literal = false;
        rule.unsure = true;
        input.rule = rule;
        return;
    }
    if (!verdict->drop)
        return;
    if (verdict->drop->rule)
        sayDecidingRule(*verdict, rule);
    else
        sayPlace(*verdict, rule);
    if (!verdict->drop->note.empty() && rule.note.empty())
        rule.note = verdict->drop->note;
    input.rule = rule;
}

void StoryWords::sayDecidingRule(const Judgement& verdict, layout::RuleInput& box) const
{
    const RuleRef& rule = *verdict.drop->rule;
    const QString chain = text(rule.chain);
    box.head = (rule.number      ? tr("%1 rule %2").arg(chain).arg(*rule.number)
                : isPolicy(rule) ? tr("%1 policy").arg(chain)
                                 : chain)
                   .toStdString();
    box.text = rule.text;
    if (verdict.kind == VerdictKind::Rejected)
        box.note = tr("it answers for the guest").toStdString();
    else if (writtenByPve(rule))
        box.note = (rule.chain == "PVEFW-FORWARD" && rule.number == 1
                        ? tr("written by the PVE firewall; never logged")
                        : tr("written by the PVE firewall"))
                       .toStdString();
    else if (!rule.number)
        box.note = tr("for what no rule decides").toStdString();
}

void StoryWords::sayPlace(const Judgement& verdict, layout::RuleInput& box) const
{
    const Drop& drop = *verdict.drop;
    const Topology& topology = *m_snapshot.topology;
    const auto step = [&topology](const PathStep& at) {
        return (at.direction == Direction::In ? tr("%1 in") : tr("%1 out"))
            .arg(text(topology.nameOf(at.interface)));
    };
    box.literal = false;
    const QString place = drop.expectedNext ? tr("Last seen at %1, expected next at %2.")
                                                  .arg(step(drop.after), step(*drop.expectedNext))
                                            : tr("Last seen at %1.").arg(step(drop.after));
    if (verdict.evidence && verdict.evidence->kernelDrop) {
        const KernelDrop& kernel = *verdict.evidence->kernelDrop;
        box.head = tr("The kernel’s reason: %1").arg(text(kernel.reason)).toStdString();
        if (!kernel.location.empty())
            box.note = tr("freed in %1").arg(text(kernel.location)).toStdString();
        box.text = place.toStdString();
        return;
    }
    const bool explained =
        m_story.finding != nullptr && m_story.finding->id != "undelivered-unexplained";
    if (explained) {
        box.head = tr("No rule: it was lost on the way").toStdString();
        box.text = place.toStdString();
        return;
    }
    box.head = tr("Cause not known").toStdString();
    box.note = (drop.note == kLossUnknown ? tr("the place is, if the capture lost nothing")
                                          : tr("the place is certain"))
                   .toStdString();
    box.text = place.toStdString();
}

void StoryWords::sayReasons(PathLayoutInput& input) const
{
    const auto laneOfStep = [this](int number) {
        const auto found = std::find_if(
            m_story.steps.begin(), m_story.steps.end(), [number](const StoryStep& step) {
                return step.kind == StoryStep::Kind::Sighting && step.number == number;
            });
        return found != m_story.steps.end() && found->answer ? Lane::Lower : Lane::Upper;
    };
    if (m_story.finding != nullptr) {
        const Finding& finding = *m_story.finding;
        input.whyHeading = tr("Why").toStdString();
        for (const Cause& cause : finding.why) {
            CauseInput line;
            line.text = cause.text;
            line.mark = cause.mark == Cause::Mark::Conntrack ? CauseInput::Mark::Conntrack
                        : cause.mark == Cause::Mark::Drop    ? CauseInput::Mark::Drop
                                                             : CauseInput::Mark::Sighting;
            if (line.mark == CauseInput::Mark::Sighting && cause.step > 0) {
                line.number = std::to_string(cause.step);
                line.lane = laneOfStep(cause.step);
            }
            if (input.why.size() < kMostReasons)
                input.why.push_back(std::move(line));
        }
        for (const Remedy& remedy : finding.remedies) {
            const Tone tone = remedy.rank == RemedyRank::Safe      ? Tone::Delivered
                              : remedy.rank == RemedyRank::Careful ? Tone::Conntrack
                              : remedy.rank == RemedyRank::Useless ? Tone::Secondary
                                                                   : Tone::Drop;
            input.remedies.push_back({remedy.text, remedy.sideEffect, tone});
        }
        input.helpHeading = tr("What helps here").toStdString();
        input.sideHeading = tr("side effect").toStdString();
        input.moreRemedies = tr("and %1 more").toStdString();
        QStringList references;
        for (const std::string& reference : finding.references)
            references << text(reference);
        input.reference = references.join(QStringLiteral("  ·  ")).toStdString();
        return;
    }
    // No known class: the story itself, by its turning points.
    input.whyHeading = tr("What happened").toStdString();
    for (std::size_t i = 0; i < m_story.steps.size(); ++i) {
        const StoryStep& step = m_story.steps[i];
        const bool sighting = step.kind == StoryStep::Kind::Sighting;
        const bool turn = i == 0 || i + 1 == m_story.steps.size() ||
                          m_story.steps[i - 1].answer != step.answer ||
                          m_story.steps[i + 1].answer != step.answer;
        if ((sighting && !turn) || step.caption.empty() || input.why.size() == kMostReasons)
            continue;
        CauseInput line;
        line.text = step.caption;
        line.lane = step.answer ? Lane::Lower : Lane::Upper;
        line.mark = sighting                                  ? CauseInput::Mark::Sighting
                    : step.kind == StoryStep::Kind::Conntrack ? CauseInput::Mark::Conntrack
                                                              : CauseInput::Mark::Drop;
        if (sighting)
            line.number = std::to_string(step.number);
        input.why.push_back(std::move(line));
    }
}

} // namespace vs::ui
