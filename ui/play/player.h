// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/play/playback.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

namespace vs::ui {

/// Plays a story event by event. Holds no picture: views listen to positionChanged. The timer only
/// calls tick(); tests call tick() themselves. GUI thread only.
class Player : public QObject
{
    Q_OBJECT

public:
    static constexpr double kSlowest = 0.1;
    static constexpr double kFastest = 4.0;

    explicit Player(QObject* parent = nullptr);

    /// Another exchange: the position moves to its end. Playing stops.
    void setStory(const Story& story);
    /// The same exchange with steps added: keeps position and playing.
    void updateStory(const Story& story);

    int stepCount() const { return static_cast<int>(m_kinds.size()); }
    double position() const { return m_position; }
    bool isPlaying() const { return m_playing; }
    double speed() const { return m_speed; }
    bool loops() const { return m_loop; }
    PauseAt pauseAt() const { return m_pause; }
    /// Caption of the step that has last happened or is on its way (English, from the core).
    QString caption() const;
    /// Lets `seconds` of wall-clock time pass; does nothing unless playing.
    void tick(double seconds);

public Q_SLOTS:
    void play(); ///< from the start again if at the end
    /// The same without a halt at conntrack changes: for what plays by itself (demo, live).
    void playThrough();
    void pause();
    void toggle();
    void step(); ///< to the next event
    void back();
    void first();
    void last();
    /// To the next drop of this story; nextDropWanted() if there is none.
    void nextDrop();
    void setPosition(double position);
    void setSpeed(double speed);
    void setLoop(bool loop);
    void setPauseAt(const vs::ui::PauseAt& pause);
    /// More places to halt at: positions in whole steps.
    void setHalts(std::set<int> halts);
    /// With reduced motion nothing glides: playing hops from event to event.
    void setReducedMotion(bool reduced);

Q_SIGNALS:
    void positionChanged(double position);
    void playingChanged(bool playing);
    void speedChanged(double speed);
    void loopChanged(bool loop);
    void pauseAtChanged();
    void nextDropWanted(); ///< the one of a later exchange
    void storyChanged();

private:
    void moveTo(double position);
    void setPlaying(bool playing);
    void take(const Story& story);

    std::vector<StoryStep::Kind> m_kinds;
    std::vector<std::string> m_captions;
    double m_position = 0;
    double m_glide = 0; ///< reduced motion: time gathered until the next hop
    double m_speed = 1;
    PauseAt m_pause;
    std::set<int> m_halts;
    bool m_through = false; ///< playThrough()
    bool m_playing = false;
    bool m_loop = false;
    bool m_reduced = false;
    QTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace vs::ui
