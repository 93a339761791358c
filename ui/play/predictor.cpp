// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/play/predictor.h"

#include "ui/play/player.h"

namespace vs::ui {

Predictor::Predictor(Player* player, QObject* parent) : QObject(parent), m_player(player)
{
    connect(m_player, &Player::positionChanged, this, &Predictor::look);
    connect(m_player, &Player::playingChanged, this, &Predictor::look);
}

void Predictor::forget()
{
    m_chosen.clear();
    m_told = false;
    setCurrent(-1);
}

void Predictor::setStory(std::shared_ptr<const Snapshot> snapshot, const Story& story)
{
    const auto& record = story.request ? story.request : story.answer;
    const JourneyId id = record ? record->journey.id : JourneyId();
    const bool another = id != m_journey;
    m_journey = id;
    m_snapshot = std::move(snapshot);
    m_story = story;
    const std::size_t before = m_questions.size();
    findQuestions();
    if (another || (!m_chosen.empty() && m_questions.size() != before))
        forget();
    setHalts();
    if (m_active && another && !story.empty())
        begin();
    else
        look();
}

/// Only while somebody predicts: live stories come many times a second.
void Predictor::findQuestions()
{
    m_questions = m_active && m_snapshot && !m_story.empty() ? questionsOf(*m_snapshot, m_story)
                                                             : std::vector<Question>();
}

bool Predictor::conceals() const
{
    return m_active && m_player->position() < m_player->stepCount();
}

const Question* Predictor::current() const
{
    return m_current < 0 ? nullptr : &m_questions[static_cast<std::size_t>(m_current)];
}

int Predictor::chosen() const
{
    const auto found = m_chosen.find(m_current);
    return found == m_chosen.end() ? -1 : found->second;
}

int Predictor::right() const
{
    int count = 0;
    for (const auto& [question, answer] : m_chosen)
        count += m_questions[static_cast<std::size_t>(question)]
                     .answers[static_cast<std::size_t>(answer)]
                     .right;
    return count;
}

void Predictor::setHalts()
{
    std::set<int> halts;
    for (std::size_t i = 0; m_active && i < m_questions.size(); ++i)
        if (!m_chosen.contains(static_cast<int>(i)))
            halts.insert(m_questions[i].step);
    m_player->setHalts(std::move(halts));
}

void Predictor::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active)
        findQuestions();
    Q_EMIT activeChanged(active);
    if (active) {
        again();
        return;
    }
    m_chosen.clear();
    setCurrent(-1);
    setHalts();
    m_player->last();
    look();
}

void Predictor::again()
{
    forget();
    setHalts();
    begin();
}

void Predictor::begin()
{
    m_player->first();
    look();
    m_player->playThrough();
}

void Predictor::answer(int index)
{
    const Question* question = current();
    if (question == nullptr || chosen() >= 0 || index < 0 ||
        index >= static_cast<int>(question->answers.size()))
        return;
    m_chosen[m_current] = index;
    setHalts();
    Q_EMIT questionChanged();
}

void Predictor::goOn()
{
    setCurrent(-1);
    if (m_player->position() < m_player->stepCount())
        m_player->playThrough();
}

void Predictor::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    Q_EMIT questionChanged();
}

void Predictor::look()
{
    if (const bool conceal = conceals(); conceal != m_conceals) {
        m_conceals = conceal;
        Q_EMIT concealChanged(conceal);
    }
    const double position = m_player->position();
    int waiting = -1;
    for (std::size_t i = 0; m_active && !m_player->isPlaying() && i < m_questions.size(); ++i) {
        const int index = static_cast<int>(i);
        // One that was answered stays while nobody moves on.
        if (m_questions[i].step == position && (!m_chosen.contains(index) || index == m_current))
            waiting = index;
    }
    setCurrent(waiting);
    if (m_active && !m_told && !m_player->isPlaying() && !m_chosen.empty() &&
        position >= m_player->stepCount()) {
        m_told = true;
        Q_EMIT ended();
    }
}

} // namespace vs::ui

#include "moc_predictor.cpp"
