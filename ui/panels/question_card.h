// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/prediction.h"
#include "ui/panels/anchored_card.h"

#include <vector>

class QLabel;
class QPushButton;

namespace vs::ui {

/// Asks what happens next, then says whether it was right, and why. Keys 1 to 4 answer, Return goes
/// on, Escape ends predicting.
class QuestionCard : public AnchoredCard
{
    Q_OBJECT

public:
    explicit QuestionCard(QWidget* host);

    /// Keep clear of the drawing if there is room below it, else at least of where the packet goes
    /// next: rightwards or leftwards. In the host's pixels.
    void setStage(const QRect& drawing, bool rightward);
    /// `chosen`: index of the answer that was given; -1: it waits for one.
    void ask(const QRect& anchor, const Question& question, int chosen, int right, int asked);
    /// At the story's end.
    void tellScore(const QRect& anchor, int right, int asked);
    const std::vector<QPushButton*>& answers() const { return m_answers; }
    QPushButton* onButton() const { return m_on; }
    QString asText() const;

Q_SIGNALS:
    void answered(int index);
    void goOn();
    void againWanted();

protected:
    QPoint spotFor(const QSize& size, const QRect& anchor, const QRect& room) const override;
    bool keepsKey(int key) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void clear();
    QLabel* addLabel(const QString& words, const char* tone);
    void moveFocus(int by);
    void finish(const QRect& anchor, QWidget* focus);

    QWidget* m_content = nullptr;
    std::vector<QPushButton*> m_answers;
    QPushButton* m_on = nullptr;
    QRect m_drawing;
    bool m_rightward = true;
};

} // namespace vs::ui
