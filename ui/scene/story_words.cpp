// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/story_words.h"

#include "core/diagnose/catalogue/clues.h"
#include "core/diagnose/evidence_words.h"
#include "ui/bridge/words.h"

#include <QStringList>
#include <algorithm>

namespace vs::ui {

using layout::LaneInput;
using layout::PathLayoutInput;
using layout::Tone;

namespace {

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
    // It arrived, and yet something is wrong: neither a tick nor a cross.
    const bool warns = m_story.finding != nullptr && !lost && !unsure;
    input.verdict = lost     ? Tone::Drop
                    : unsure ? Tone::Secondary
                    : warns  ? Tone::Conntrack
                             : Tone::Delivered;
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
    // A text without times tells no moment that would be worth a picture's line.
    const ClockKind clock = m_snapshot.info.clock;
    if (m_story.subject && m_story.subject->journey.firstSeen() > 0 && clock != ClockKind::Elapsed)
        meta << text(formatMoment(m_story.subject->journey.firstSeen(), clock))
                    .section(QLatin1Char('.'), 0, 0);
    if (!m_snapshot.info.program.empty())
        meta << tr("recorded with %1").arg(text(m_snapshot.info.program));
    input.meta = meta.join(QStringLiteral("  ·  ")).toStdString();
}

void StoryWords::sayRiddle(PathLayoutInput& input) const
{
    const auto& record = m_story.request ? m_story.request : m_story.answer;
    input.title = tr("What becomes of the %1 from %2 to %3?")
                      .arg(text(packetName(record->journey.packet)), text(m_story.leftName),
                           text(m_story.rightName))
                      .toStdString();
    input.subtitle = tr("Predict what happens next; then see whether it does.").toStdString();
}

void StoryWords::sayDropBadge(PathLayoutInput& input) const
{
    const Judgement& verdict = *judgement();
    const Grade grade = verdict.drop ? verdict.drop->grade : Grade::Seen;
    QString how;
    switch (grade) {
    case Grade::Proved:
        input.badgeWord = tr("PROVED").toStdString();
        how = provedBy();
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
        // Not %n: a picture is made without a window, too, where no plurals are loaded.
        const bool reset = m_story.subject->journey.packet.isRst();
        how = (of == 1 ? (reset ? tr("%1, %2 of %3 reset") : tr("%1, %2 of %3 packet"))
                       : (reset ? tr("%1, %2 of %3 resets") : tr("%1, %2 of %3 packets")))
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

QString StoryWords::provedBy() const
{
    const Proof proof = proofOf(*judgement());
    if (proof.ruleWalk && proof.kernelReason)
        return tr("by the kernel’s rule walk and its reason");
    if (proof.ruleWalk)
        return tr("by the kernel’s rule walk");
    if (proof.kernelReason)
        return tr("by the kernel’s reason, %1")
            .arg(text(judgement()->evidence->kernelDrop->reason));
    return tr("by the kernel’s own word");
}

QString StoryWords::withWiring(const QString& words) const
{
    return m_snapshot.topology->inferred ? words + QStringLiteral("  ·  ") + tr("wiring inferred")
                                         : words;
}

QString StoryWords::captureLoss() const
{
    return withWiring(captureLossText(m_snapshot.capture));
}

QString StoryWords::counterChange() const
{
    const Judgement& verdict = *judgement();
    if (!verdict.drop || !verdict.drop->rule)
        return {};
    const Rule* before = listedRule(m_snapshot.rulesBefore.get(), *verdict.drop->rule);
    const Rule* after = listedRule(m_snapshot.rulesAfter.get(), *verdict.drop->rule);
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
        return (mark.order == Order::Proved ? tr("entry destroyed (order proved)")
                                            : tr("entry destroyed"))
            .toStdString();
    case ConntrackEvent::Kind::Update:
        break;
    }
    return mark.state.empty() ? tr("entry changed").toStdString() : mark.state;
}

std::string StoryWords::dropWord(const JourneyRecord& record) const
{
    const Judgement& verdict = record.judgement;
    const bool rejected = verdict.kind == VerdictKind::Rejected;
    const QString ended = rejected ? tr("rejected") : tr("dropped");
    if (!verdict.drop)
        return ended.toStdString();
    const RuleWalk* walk =
        verdict.evidence ? verdict.evidence->walkIn(verdict.drop->device) : nullptr;
    const std::string state =
        walk != nullptr ? stateWords(statesOf(*walk, record, m_snapshot)) : std::string();
    const bool invalid =
        state == "INVALID" || (verdict.drop->rule && dropsInvalid(*verdict.drop->rule));
    if (!invalid)
        return (state.empty() ? ended : tr("%1, %2").arg(text(state), ended)).toStdString();
    const bool destroyed = std::any_of(
        verdict.conntrack.begin(), verdict.conntrack.end(),
        [](const ConntrackMark& mark) { return mark.event == ConntrackEvent::Kind::Destroy; });
    return (destroyed ? tr("no entry: INVALID") : QStringLiteral("INVALID")).toStdString();
}

std::string StoryWords::passState(const RuleWalk& walk, const JourneyRecord& record) const
{
    return stateWords(statesOf(walk, record, m_snapshot));
}

std::string StoryWords::unsureWord() const
{
    return tr("not seen again").toStdString();
}

} // namespace vs::ui
