// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/prediction.h"

#include <QObject>

#include <map>
#include <vector>

namespace vs::ui {

class Player;

/// Stops a player before something telling happens and keeps the score of what was predicted. Knows
/// no widget: who shows the question listens, and calls answer() and goOn(). GUI thread only.
class Predictor : public QObject
{
    Q_OBJECT

public:
    /// `player` must outlive this.
    explicit Predictor(Player* player, QObject* parent = nullptr);

    /// Another exchange is about to be played: what was answered so far is no score of a whole one.
    void forget();
    /// Another exchange ends what was asked about the last one; the mode stays.
    void setStory(std::shared_ptr<const Snapshot> snapshot, const Story& story);
    bool isActive() const { return m_active; }
    /// True while what comes is hidden: the mode is on, and the story is not at its end.
    bool conceals() const;
    /// Of the story on show; none while the mode is off.
    const std::vector<Question>& questions() const { return m_questions; }
    /// The question that waits or was just answered; null: none.
    const Question* current() const;
    int chosen() const; ///< index of the answer that was chosen; -1: it waits
    int asked() const { return static_cast<int>(m_chosen.size()); } ///< answered in this play
    int right() const;

public Q_SLOTS:
    /// On: from the story's start, playing. Off: the story is shown whole.
    void setActive(bool active);
    void answer(int index);
    void goOn();  ///< plays on to the next question
    void again(); ///< the same story from its start, with a new score

Q_SIGNALS:
    void activeChanged(bool active);
    void concealChanged(bool conceals);
    void questionChanged(); ///< another one, none, or it was answered
    void ended();           ///< the story is over; questions were answered

private:
    void look();
    void begin();
    void setCurrent(int index);
    void setHalts();
    void findQuestions();

    Player* m_player;
    std::shared_ptr<const Snapshot> m_snapshot; ///< of the story
    Story m_story;
    std::vector<Question> m_questions;
    std::map<int, int> m_chosen; ///< by index of the question
    JourneyId m_journey;         ///< what the story is known by
    int m_current = -1;
    bool m_active = false;
    bool m_conceals = false;
    bool m_told = false; ///< ended() was said for this play
};

} // namespace vs::ui
