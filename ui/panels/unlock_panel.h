// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/shell.h"

#include <QFrame>

#include <vector>

class QPlainTextEdit;
class QPushButton;

namespace vs::ui {

/// Asks, in line, whether the rule walk may make its two things on the node: what they are, how
/// they end, and the very commands. Never blocks the window; Escape is a no.
class UnlockPanel : public QFrame
{
    Q_OBJECT

public:
    explicit UnlockPanel(QWidget* parent = nullptr);

    /// Shows itself with what a trace would run, and takes the keyboard's focus.
    void ask(const std::vector<RemoteCommand>& commands);
    QString shownCommands() const;
    QPushButton* unlockButton() const { return m_unlock; }
    QPushButton* stayButton() const { return m_stay; }
    QPushButton* commandsButton() const { return m_ran; }

Q_SIGNALS:
    void unlockChosen();
    void declined();
    void commandsRequested(); ///< the list of what has run so far

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeWords();
    QWidget* makeCommands();

    QPushButton* m_unlock;
    QPushButton* m_stay;
    QPushButton* m_ran;
    QPlainTextEdit* m_commands;
};

} // namespace vs::ui
