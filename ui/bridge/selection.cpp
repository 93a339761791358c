// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/selection.h"

namespace vs::ui {

namespace {

constexpr int kDwellMs = 2500;

/// How much a journey has to tell: a drop with a finding most, one on its way least.
int telling(const Snapshot& snapshot, const Story& story)
{
    const JourneyRecord* subject = story.subject.get();
    if (!subject)
        return 0;
    for (const Finding& finding : snapshot.findings) {
        for (const JourneyId id : finding.journeys) {
            if (id == subject->journey.id)
                return 4;
        }
    }
    switch (subject->judgement.kind) {
    case VerdictKind::Dropped:
    case VerdictKind::Rejected:
        return 3;
    case VerdictKind::Inconclusive:
        return 1;
    default:
        return 2;
    }
}

bool sameRecords(const Story& one, const Story& other)
{
    return one.request == other.request && one.answer == other.answer;
}

bool isPart(const Story& story, JourneyId id)
{
    return (story.request && story.request->journey.id == id) ||
           (story.answer && story.answer->journey.id == id);
}

} // namespace

Selection::Selection(QObject* parent) : QObject(parent)
{
    m_dwell.setSingleShot(true);
    m_dwell.setInterval(kDwellMs);
    connect(&m_dwell, &QTimer::timeout, this, &Selection::followOn);
}

void Selection::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    // The story's finding points into its snapshot: keep the old one until the story is renewed.
    const std::shared_ptr<const Snapshot> before = std::move(m_snapshot);
    m_snapshot = std::move(snapshot);
    if (m_journey.valid() && !m_snapshot->journey(m_journey))
        m_journey = JourneyId();
    if (m_journey.valid())
        show(m_journey);
    if (m_following)
        followOn();
    if (!m_journey.valid() && !m_story.empty())
        show(JourneyId());
    Q_EMIT snapshotChanged();
}

void Selection::reset(std::shared_ptr<const Snapshot> snapshot)
{
    m_dwell.stop();
    m_journey = JourneyId();
    m_story = Story();
    m_step = -1;
    m_snapshot.reset();
    setFollowing(true);
    Q_EMIT exchangeChanged();
    Q_EMIT storyChanged();
    if (snapshot)
        setSnapshot(std::move(snapshot));
    else
        Q_EMIT snapshotChanged();
}

void Selection::followOn()
{
    if (!m_following || !m_snapshot)
        return;
    const JourneyId best = mostTelling(*m_snapshot);
    if (!best.valid() || isPart(m_story, best))
        return;
    const bool shown = m_journey.valid() && !m_story.empty();
    if (shown && (m_busy || m_dwell.isActive())) {
        const Story candidate = makeStory(*m_snapshot, best);
        if (telling(*m_snapshot, candidate) <= telling(*m_snapshot, m_story))
            return;
    }
    show(best);
}

void Selection::show(JourneyId journey)
{
    Story story = journey.valid() ? makeStory(*m_snapshot, journey) : Story();
    const bool another = !isPart(m_story, journey) || m_story.empty();
    const bool changed = another || !sameRecords(story, m_story) ||
                         (story.finding != nullptr) != (m_story.finding != nullptr) ||
                         story.steps.size() != m_story.steps.size();
    m_journey = journey;
    m_story = std::move(story);
    if (another) {
        m_step = -1;
        if (!m_busy)
            m_dwell.start();
        Q_EMIT exchangeChanged();
    }
    if (changed)
        Q_EMIT storyChanged();
}

void Selection::choose(JourneyId journey, int step)
{
    if (!m_snapshot || !m_snapshot->journey(journey))
        return;
    setFollowing(false);
    show(journey);
    if (step >= 0)
        setStep(step);
}

void Selection::setStep(int step)
{
    if (step == m_step || step >= static_cast<int>(m_story.steps.size()))
        return;
    m_step = step;
    Q_EMIT stepChanged(step);
}

void Selection::hold()
{
    setFollowing(false);
}

void Selection::follow()
{
    setFollowing(true);
    followOn();
}

void Selection::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    if (busy)
        m_dwell.stop();
    else
        m_dwell.start();
}

void Selection::setFollowing(bool following)
{
    if (following == m_following)
        return;
    m_following = following;
    Q_EMIT followingChanged(following);
}

} // namespace vs::ui
