// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/story_words.h"

#include <QStringList>
#include <algorithm>

namespace vs::ui {

using layout::CauseInput;
using layout::Lane;
using layout::LaneInput;
using layout::PathLayoutInput;
using layout::Tone;

namespace {

constexpr std::size_t kMostReasons = 6;
constexpr std::size_t kMostRemedies = 5;

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

const Rule* findRule(const RuleListing* listing, const RuleRef& ref)
{
    if (listing == nullptr || !ref.number)
        return nullptr;
    for (const RuleTable& table : listing->tables) {
        if (table.backend != ref.backend || table.family != ref.family || table.name != ref.table)
            continue;
        for (const Chain& chain : table.chains)
            for (const Rule& rule : chain.rules)
                if (chain.name == ref.chain && rule.number == *ref.number)
                    return &rule;
    }
    return nullptr;
}

bool writtenByPve(const std::string& chain)
{
    const QString name = text(chain);
    for (const auto* prefix : {"PVEFW-", "tap", "veth", "fwbr", "GROUP-"})
        if (name.startsWith(QLatin1String(prefix)))
            return true;
    return false;
}

std::string portSuffix(const Packet& packet)
{
    if (!packet.isTcp() && !packet.isUdp())
        return {};
    return ':' + std::to_string(packet.destinationPort);
}

} // namespace

StoryWords::StoryWords(const Snapshot& snapshot, const Story& story)
    : m_snapshot(snapshot), m_story(story)
{}

const Judgement* StoryWords::judgement() const
{
    return m_story.subject ? &m_story.subject->judgement : nullptr;
}

void StoryWords::sayHeader(PathLayoutInput& input) const
{
    input.title = m_story.title;
    input.subtitle = m_story.effect;
    const Judgement* verdict = judgement();
    if (verdict == nullptr)
        return;
    const bool lost =
        verdict->kind == VerdictKind::Dropped || verdict->kind == VerdictKind::Rejected;
    const bool unsure = verdict->kind == VerdictKind::Inconclusive;
    input.verdict = lost ? Tone::Drop : unsure ? Tone::Secondary : Tone::Delivered;
    if (unsure && input.subtitle.empty())
        input.subtitle = verdict->note;
    if (lost)
        sayDropBadge(input);
    else
        sayOtherBadge(input);

    QStringList meta;
    const std::string& node =
        m_snapshot.topology->node.empty() ? m_snapshot.info.node : m_snapshot.topology->node;
    if (!node.empty())
        meta << tr("node %1").arg(text(node));
    if (m_story.subject && m_story.subject->journey.firstSeen() > 0)
        meta << text(formatTimestamp(m_story.subject->journey.firstSeen())).left(19);
    if (!m_snapshot.info.program.empty())
        meta << tr("recorded with %1").arg(text(m_snapshot.info.program));
    input.meta = meta.join(QStringLiteral("  ·  ")).toStdString();
}

void StoryWords::sayDropBadge(PathLayoutInput& input) const
{
    const Judgement& verdict = *judgement();
    const Grade grade = verdict.drop ? verdict.drop->grade : Grade::Seen;
    QString how;
    switch (grade) {
    case Grade::Proved:
        input.badgeWord = tr("PROVED").toStdString();
        how = tr("by the kernel’s own word");
        break;
    case Grade::Counted:
        input.badgeWord = tr("COUNTED").toStdString();
        how = tr("by the rule’s own counter");
        break;
    case Grade::Seen:
    case Grade::Inconclusive:
        input.badgeWord = tr("SEEN").toStdString();
        how = tr("in the capture: in here, never out");
        break;
    }
    if (m_story.finding != nullptr && m_story.finding->of > 0) {
        const auto lost = static_cast<int>(m_story.finding->journeys.size());
        const auto of = static_cast<int>(m_story.finding->of);
        how = (m_story.subject->journey.packet.isRst() ? tr("%1, %2 of %3 resets")
                                                       : tr("%1, %2 of %3 packets"))
                  .arg(how)
                  .arg(lost)
                  .arg(of);
    }
    input.badgeText = how.toStdString();
    QStringList detail{captureLoss()};
    const QString counter = counterChange();
    if (!counter.isEmpty())
        detail << counter;
    input.badgeDetail = detail.join(QStringLiteral("  ·  ")).toStdString();
}

void StoryWords::sayOtherBadge(PathLayoutInput& input) const
{
    const Judgement& verdict = *judgement();
    QString word;
    QString how;
    switch (verdict.kind) {
    case VerdictKind::Answered:
        word = tr("ANSWERED");
        break;
    case VerdictKind::LeftNode:
        word = tr("LEFT THE NODE");
        break;
    case VerdictKind::Inconclusive:
        word = verdict.pending ? tr("ON ITS WAY") : tr("NOT CERTAIN");
        break;
    default:
        word = tr("DELIVERED");
        break;
    }
    if (verdict.kind == VerdictKind::Answered && m_story.answer && m_story.request) {
        const Nanoseconds took =
            m_story.answer->journey.lastSeen() - m_story.request->journey.firstSeen();
        how = tr("in %1").arg(text(formatInterval(took)).remove(QLatin1Char('+')));
    } else if (verdict.expected && verdict.expected->known()) {
        how = tr("seen at %1 of %2 hops")
                  .arg(verdict.path.size())
                  .arg(verdict.expected->steps.size());
    }
    input.badgeWord = word.toStdString();
    input.badgeText = how.toStdString();
    input.badgeDetail = captureLoss().toStdString();
}

QString StoryWords::captureLoss() const
{
    const CaptureStats& stats = m_snapshot.capture;
    if (!stats.kernelDropped)
        return tr("capture loss unknown");
    return tr("capture loss %1").arg(*stats.kernelDropped + stats.shed);
}

QString StoryWords::counterChange() const
{
    const Judgement& verdict = *judgement();
    if (!verdict.drop || !verdict.drop->rule)
        return {};
    const Rule* before = findRule(m_snapshot.rulesBefore.get(), *verdict.drop->rule);
    const Rule* after = findRule(m_snapshot.rulesAfter.get(), *verdict.drop->rule);
    if (before == nullptr || after == nullptr)
        return {};
    return tr("rule counter %1 → %2").arg(before->packets).arg(after->packets);
}

void StoryWords::sayLegend(PathLayoutInput& input) const
{
    input.legendRequest = tr("request").toStdString();
    input.legendAnswer = tr("answer").toStdString();
    input.legendConntrack = tr("conntrack").toStdString();
    input.legendDrop = tr("drop").toStdString();
    input.legendHint = tr("numbers: order of sightings; times: since the one before").toStdString();
}

void StoryWords::sayLanes(PathLayoutInput& input) const
{
    const auto fill = [this](LaneInput& lane, const JourneyRecord* record, bool answer) {
        if (record == nullptr)
            return;
        const Packet& packet = record->journey.packet;
        const Judgement& verdict = record->judgement;
        lane.travelled = true;
        lane.arrives = verdict.kind == VerdictKind::Delivered ||
                       verdict.kind == VerdictKind::Answered ||
                       verdict.kind == VerdictKind::LeftNode;
        if (answer)
            lane.label = "←  " + packetName(packet);
        else
            lane.label =
                packetName(packet) + "  →  " + packet.destination.toString() + portSuffix(packet);
        if (lane.arrives)
            return;
        const bool unsure = verdict.kind == VerdictKind::Inconclusive;
        lane.ghost = (verdict.pending ? tr("on its way")
                      : unsure        ? tr("not seen beyond")
                                      : tr("never arrives"))
                         .toStdString();
    };
    fill(input.upper, m_story.request.get(), false);
    fill(input.lower, m_story.answer.get(), true);
    if (!m_story.answer && input.upper.arrives &&
        m_story.request->judgement.kind == VerdictKind::Delivered && m_snapshot.ended)
        input.lower.ghost = tr("no answer seen").toStdString();
}

std::string StoryWords::interval(const StoryStep& step) const
{
    return formatInterval(step.since);
}

std::string StoryWords::mark(const ConntrackMark& mark) const
{
    switch (mark.event) {
    case ConntrackEvent::Kind::New:
        return tr("entry made").toStdString();
    case ConntrackEvent::Kind::Destroy:
        return tr("entry destroyed").toStdString();
    case ConntrackEvent::Kind::Update:
        break;
    }
    return mark.state.empty() ? tr("entry changed").toStdString() : mark.state;
}

std::string StoryWords::dropWord() const
{
    const Judgement* verdict = judgement();
    if (verdict == nullptr || !verdict->drop)
        return tr("dropped").toStdString();
    if (m_story.finding != nullptr && m_story.finding->id == "rst-invalid-second-pass")
        return tr("no entry: INVALID").toStdString();
    if (verdict->drop->rule &&
        text(verdict->drop->rule->text).contains(QLatin1String("state INVALID")))
        return "INVALID";
    return (verdict->kind == VerdictKind::Rejected ? tr("rejected") : tr("dropped")).toStdString();
}

std::string StoryWords::unsureWord() const
{
    return tr("not seen again").toStdString();
}

void StoryWords::sayRule(PathLayoutInput& input) const
{
    const Judgement* verdict = judgement();
    if (verdict == nullptr)
        return;
    layout::RuleInput rule;
    if (verdict->kind == VerdictKind::Inconclusive && !verdict->pending) {
        if (verdict->note.empty() || verdict->note == input.subtitle)
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
    const Drop& drop = *verdict->drop;
    if (drop.rule) {
        const QString chain = text(drop.rule->chain);
        rule.head = (drop.rule->number ? tr("%1 rule %2").arg(chain).arg(*drop.rule->number)
                                       : tr("%1 policy").arg(chain))
                        .toStdString();
        rule.text = drop.rule->text;
        if (writtenByPve(drop.rule->chain)) {
            const bool silent = drop.rule->chain == "PVEFW-FORWARD" && drop.rule->number == 1;
            rule.note = (silent ? tr("written by the PVE firewall; never logged")
                                : tr("written by the PVE firewall"))
                            .toStdString();
        }
    } else {
        rule.head = tr("Last seen: %1 %2")
                        .arg(text(m_snapshot.topology->nameOf(drop.after.interface)),
                             QLatin1String(directionName(drop.after.direction)))
                        .toStdString();
        if (drop.expectedNext)
            rule.note = tr("expected next: %1 %2")
                            .arg(text(m_snapshot.topology->nameOf(drop.expectedNext->interface)),
                                 QLatin1String(directionName(drop.expectedNext->direction)))
                            .toStdString();
        rule.text = drop.reason;
        rule.literal = false;
    }
    if (!drop.note.empty() && rule.note.empty())
        rule.note = drop.note;
    input.rule = rule;
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
            if (input.remedies.size() == kMostRemedies)
                break;
            const Tone tone = remedy.rank == RemedyRank::Safe      ? Tone::Delivered
                              : remedy.rank == RemedyRank::Careful ? Tone::Conntrack
                              : remedy.rank == RemedyRank::Useless ? Tone::Secondary
                                                                   : Tone::Drop;
            input.remedies.push_back({remedy.text, remedy.sideEffect, tone});
        }
        input.helpHeading = tr("What helps here").toStdString();
        input.sideHeading = tr("side effect").toStdString();
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
