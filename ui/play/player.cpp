// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/play/player.h"

#include <algorithm>
#include <cmath>

namespace vs::ui {

namespace {
constexpr int kFrameMs = 16;
}

Player::Player(QObject* parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kFrameMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        // A long stall (a dialog, a suspended laptop) must not skip half of the story.
        const double seconds = static_cast<double>(m_clock.restart()) / 1000.0;
        tick(std::min(seconds, 0.25));
    });
}

void Player::take(const Story& story)
{
    m_kinds = stepKinds(story);
    m_captions.clear();
    for (const StoryStep& step : story.steps)
        m_captions.push_back(step.caption);
}

void Player::setStory(const Story& story)
{
    setPlaying(false);
    take(story);
    m_position = stepCount();
    Q_EMIT storyChanged();
    Q_EMIT positionChanged(m_position);
}

void Player::updateStory(const Story& story)
{
    const bool atEnd = m_position >= stepCount();
    take(story);
    Q_EMIT storyChanged();
    m_position = atEnd && !m_playing ? stepCount() : std::min<double>(m_position, stepCount());
    Q_EMIT positionChanged(m_position);
}

QString Player::caption() const
{
    if (m_captions.empty())
        return {};
    const PlayPosition at = positionAt(stepCount(), m_position);
    // Of the step that the inspector and the timeline show, not of the one on its way.
    const int step = std::max(0, at.reached);
    return QString::fromStdString(m_captions[static_cast<std::size_t>(step)]);
}

void Player::tick(double seconds)
{
    if (!m_playing)
        return;
    if (m_reduced) {
        m_glide += seconds * m_speed;
        seconds = std::floor(m_glide) / m_speed;
        m_glide -= std::floor(m_glide);
        if (seconds <= 0)
            return;
    }
    const PauseAt pause = m_through ? PauseAt{m_pause.drop, false} : m_pause;
    const Advance next = advance(m_kinds, m_position, seconds, m_speed, pause, m_halts);
    const bool atEnd = next.position >= stepCount();
    moveTo(next.position);
    if (!next.paused)
        return;
    // A loop goes on past a drop at the very end: the pause is for looking, not for stopping it.
    if (atEnd && m_loop)
        moveTo(0);
    else
        setPlaying(false);
}

void Player::play()
{
    if (m_kinds.empty())
        return;
    if (m_position >= stepCount())
        moveTo(0);
    setPlaying(true);
}

void Player::playThrough()
{
    play();
    m_through = m_playing;
}

void Player::pause()
{
    setPlaying(false);
}

void Player::toggle()
{
    if (m_playing)
        pause();
    else
        play();
}

void Player::step()
{
    setPlaying(false);
    moveTo(std::floor(m_position) + 1);
}

void Player::back()
{
    setPlaying(false);
    moveTo(std::ceil(m_position) - 1);
}

void Player::first()
{
    setPlaying(false);
    moveTo(0);
}

void Player::last()
{
    setPlaying(false);
    moveTo(stepCount());
}

void Player::nextDrop()
{
    setPlaying(false);
    if (const auto drop = nextDropAfter(m_kinds, m_position))
        moveTo(*drop);
    else
        Q_EMIT nextDropWanted();
}

void Player::setPosition(double position)
{
    moveTo(position);
}

void Player::setSpeed(double speed)
{
    const double bounded = std::clamp(speed, kSlowest, kFastest);
    if (bounded == m_speed)
        return;
    m_speed = bounded;
    Q_EMIT speedChanged(m_speed);
}

void Player::setLoop(bool loop)
{
    if (loop == m_loop)
        return;
    m_loop = loop;
    Q_EMIT loopChanged(loop);
}

void Player::setPauseAt(const PauseAt& pause)
{
    if (pause == m_pause)
        return;
    m_pause = pause;
    Q_EMIT pauseAtChanged();
}

void Player::setHalts(std::set<int> halts)
{
    m_halts = std::move(halts);
}

void Player::setReducedMotion(bool reduced)
{
    m_reduced = reduced;
    m_glide = 0;
}

void Player::moveTo(double position)
{
    const double bounded = std::clamp(position, 0.0, static_cast<double>(stepCount()));
    if (bounded == m_position)
        return;
    m_position = bounded;
    Q_EMIT positionChanged(m_position);
}

void Player::setPlaying(bool playing)
{
    if (playing == m_playing)
        return;
    m_playing = playing;
    m_glide = 0;
    m_through = m_through && playing;
    if (playing) {
        m_clock.start();
        m_timer.start();
    } else {
        m_timer.stop();
    }
    Q_EMIT playingChanged(playing);
}

} // namespace vs::ui

#include "moc_player.cpp"
