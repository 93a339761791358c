// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/predict_stage.h"

#include "ui/panels/question_card.h"
#include "ui/play/play_bar.h"
#include "ui/play/player.h"
#include "ui/scene/path_view.h"

#include <QEvent>

namespace vs::ui {

PredictStage::PredictStage(QWidget* host, PathView* path, PlayBar* bar, Player* player)
    : QObject(host), m_host(host), m_path(path), m_predictor(player), m_card(new QuestionCard(host))
{
    connect(bar, &PlayBar::predictToggled, &m_predictor, &Predictor::setActive);
    connect(&m_predictor, &Predictor::activeChanged, bar, &PlayBar::setPredicting);
    connect(&m_predictor, &Predictor::activeChanged, this, [this](bool active) {
        if (!active) {
            m_card->hide();
            m_path->setFocus();
        }
    });
    connect(&m_predictor, &Predictor::concealChanged, m_path, &PathView::setConcealed);
    connect(&m_predictor, &Predictor::concealChanged, this, &PredictStage::concealChanged);
    connect(&m_predictor, &Predictor::questionChanged, this, &PredictStage::showQuestion);
    connect(&m_predictor, &Predictor::ended, this, &PredictStage::showScore);
    connect(m_card, &QuestionCard::answered, &m_predictor, &Predictor::answer);
    connect(m_card, &QuestionCard::goOn, &m_predictor, &Predictor::goOn);
    connect(m_card, &QuestionCard::againWanted, &m_predictor, &Predictor::again);
    connect(m_card, &QuestionCard::closed, this, [this] { m_predictor.setActive(false); });
    path->installEventFilter(this);
}

void PredictStage::setStory(const std::shared_ptr<const Snapshot>& snapshot, const Story& story)
{
    m_predictor.setStory(snapshot, story);
    if (story.empty())
        m_card->hide();
}

QRect PredictStage::packetArea() const
{
    const Story& story = m_path->story();
    SceneElement at;
    at.kind = SceneElement::Kind::LeftEnd;
    const int reached = positionAt(story, m_path->position()).reached;
    QRect area = m_path->areaOf(at);
    if (reached >= 0)
        area = m_path->areaOfStep(reached);
    return {m_path->mapTo(m_host, area.topLeft()), area.size()};
}

void PredictStage::showQuestion()
{
    const Question* question = m_predictor.current();
    if (question == nullptr) {
        const bool focus = m_card->isAncestorOf(m_card->window()->focusWidget());
        m_card->hide();
        if (focus)
            m_path->setFocus();
        return;
    }
    const QRect drawing = m_path->diagramArea();
    const Story& story = m_path->story();
    m_card->setStage({m_path->mapTo(m_host, drawing.topLeft()), drawing.size()},
                     !story.steps[static_cast<std::size_t>(question->step)].answer);
    m_card->ask(packetArea(), *question, m_predictor.chosen(), m_predictor.right(),
                m_predictor.asked());
}

void PredictStage::showScore()
{
    m_card->tellScore(packetArea(), m_predictor.right(), m_predictor.asked());
}

bool PredictStage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Hide)
        m_card->hide();
    // Back on the tab, or things have another place: once they are placed.
    if ((event->type() == QEvent::Show || event->type() == QEvent::Resize) &&
        m_predictor.current() != nullptr)
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_predictor.current() != nullptr && m_path->isVisible())
                    showQuestion();
            },
            Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace vs::ui

#include "moc_predict_stage.cpp"
