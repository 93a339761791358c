// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/play/predictor.h"

#include <QObject>

class QWidget;

namespace vs::ui {

class PathView;
class PlayBar;
class QuestionCard;

/// Predicting on the path view: asks beside the packet, hides what comes, keeps the mode's button.
class PredictStage : public QObject
{
    Q_OBJECT

public:
    /// `host` holds the path view; the card is its child. All must outlive this.
    PredictStage(QWidget* host, PathView* path, PlayBar* bar, Player* player);

    void setStory(const std::shared_ptr<const Snapshot>& snapshot, const Story& story);
    Predictor* predictor() { return &m_predictor; }
    QuestionCard* card() const { return m_card; }
    bool conceals() const { return m_predictor.conceals(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void concealChanged(bool conceals);

private:
    void showQuestion();
    void showScore();
    /// Where the packet is now, in the host's pixels.
    QRect packetArea() const;

    QWidget* m_host;
    PathView* m_path;
    Predictor m_predictor;
    QuestionCard* m_card;
};

} // namespace vs::ui
