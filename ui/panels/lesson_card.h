// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/lessons/lesson.h"
#include "ui/panels/anchored_card.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace vs::ui {

/// What something in a drawing is, why it is there, which line made it.
class LessonCard : public AnchoredCard
{
    Q_OBJECT

public:
    explicit LessonCard(QWidget* host);

    /// Shows `lesson` beside `anchor` (in the host's pixels). `action`: the words of a button for
    /// more, such as to look inside; empty: no button.
    void openAt(const QRect& anchor, const Lesson& lesson, const QString& action = {});
    /// All that it says, a line for each part.
    QString asText() const;

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel* addLabel(const QString& words, const char* tone);
    void fill(const Lesson& lesson);

    QLabel* m_title;
    QToolButton* m_close;
    QPushButton* m_action;
    QWidget* m_content = nullptr;
};

} // namespace vs::ui
