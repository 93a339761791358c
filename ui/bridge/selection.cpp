// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/selection.h"

namespace vs::ui {

namespace {

constexpr int kDwellMs = 2500;

/// How much a story has to tell: a drop with a finding most, a packet on its way least.
int telling(const Story& story)
{
    if (!story.subject)
        return 0;
    const VerdictKind kind = story.subject->judgement.kind;
    if (isLoss(kind))
        return story.finding ? 5 : 4;
    if (story.finding)
        return 3;
    return kind == VerdictKind::Inconclusive ? 1 : 2;
}

/// True if both tell the same, so that what is shown of one is right for the other.
bool sameFinding(const Finding* one, const Finding* other)
{
    if (!one || !other)
        return one == other;
    return one->title == other->title && one->of == other->of &&
           one->journeys.size() == other->journeys.size() && one->grade == other->grade &&
           one->why.size() == other->why.size() && one->remedies.size() == other->remedies.size();
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
    m_preferred.clear();
    m_step = -1;
    m_snapshot.reset();
    setFollowing(true);
    setSpan(std::nullopt);
    Q_EMIT storyChanged(true);
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
        if (telling(candidate) <= telling(m_story))
            return;
    }
    show(best);
}

void Selection::show(JourneyId journey)
{
    Story story = journey.valid() ? makeStory(*m_snapshot, journey, m_preferred) : Story();
    const bool another = !isPart(m_story, journey) || m_story.empty();
    const bool changed = another || !sameRecords(story, m_story) ||
                         !sameFinding(story.finding, m_story.finding) ||
                         story.steps.size() != m_story.steps.size();
    m_journey = journey;
    m_story = std::move(story);
    if (another) {
        m_step = -1;
        if (!m_busy)
            m_dwell.start();
    }
    if (changed)
        Q_EMIT storyChanged(another);
}

void Selection::choose(JourneyId journey, int step)
{
    if (!m_snapshot || !m_snapshot->journey(journey))
        return;
    setFollowing(false);
    m_preferred.clear();
    show(journey);
    if (step >= 0)
        setStep(step);
}

void Selection::chooseFinding(const QString& title)
{
    if (!m_snapshot)
        return;
    for (const Finding& finding : m_snapshot->findings) {
        const JourneyId newest = newestOf(*m_snapshot, finding);
        if (finding.title != title.toStdString() || !newest.valid())
            continue;
        setFollowing(false);
        m_preferred = finding.title;
        show(newest);
        return;
    }
}

void Selection::setStep(int step)
{
    if (step == m_step || step >= static_cast<int>(m_story.steps.size()))
        return;
    m_step = step;
    Q_EMIT stepChanged(step);
}

void Selection::setSpan(std::optional<TimeSpan> span)
{
    if (span && span->empty())
        span.reset();
    if (span == m_span)
        return;
    m_span = span;
    Q_EMIT spanChanged();
}

void Selection::hold()
{
    setFollowing(false);
}

void Selection::follow()
{
    m_preferred.clear();
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
