// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/lessons/lesson.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace vs::ui {

/// A small card beside something in a drawing: what it is, why it is there, which line made it.
/// A child of the drawing's host; never covers what it is about, unless there is no other room.
class LessonCard : public QFrame
{
    Q_OBJECT

public:
    explicit LessonCard(QWidget* host);

    /// Shows `lesson` beside `anchor` (in the host's pixels). `action`: the words of a button for
    /// more, such as to look inside; empty: no button.
    void openAt(const QRect& anchor, const Lesson& lesson, const QString& action = {});
    bool isOpen() const { return isVisible(); }
    /// All that it says, a line for each part.
    QString asText() const;

Q_SIGNALS:
    void actionTriggered();
    void closed(); ///< by its button or Escape

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QLabel* addLabel(const QString& words, const char* tone);
    void fill(const Lesson& lesson);
    void place(const QRect& anchor);
    void dismiss();

    QVBoxLayout* m_body;
    QLabel* m_title;
    QToolButton* m_close;
    QPushButton* m_action;
    QWidget* m_content = nullptr;
};

/// Where a card of `size` goes inside `room` so that it is beside `anchor`: right, left, below,
/// above, whichever has room first; else in the corner that is farthest from it.
QPoint besideAnchor(const QSize& size, const QRect& anchor, const QRect& room);

} // namespace vs::ui
