// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/prompt.h"
#include "ui/bridge/words.h"

#include <QDialog>
#include <QStringList>

class QComboBox;
class QFileDialog;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace vs::ui {

/// What the connect dialog asks for.
struct ConnectRequest
{
    QString target;  ///< [user@]host[:port], an alias, or lab[:NAME]
    QString keyFile; ///< empty: the agent and the usual files
    QString jump;    ///< empty: none
};

/// Asks where to connect to; while connecting, shows progress and the connection's questions in
/// place. Shown with open(); never blocks.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(QWidget* parent);

    void setRecentTargets(const QStringList& targets);
    void showForm();
    void showError(const ErrorWords& error);
    void showProgress(const QString& target);
    void ask(PromptPtr prompt);
    bool isAsking() const { return m_prompt != nullptr; }

    QComboBox* targetBox() const { return m_target; }
    QLineEdit* answerEdit() const { return m_answer; }
    QPushButton* acceptButton() const { return m_accept; }
    QString messageText() const;

Q_SIGNALS:
    void connectRequested(const vs::ui::ConnectRequest& request);
    void cancelRequested();

public Q_SLOTS:
    void reject() override;

private:
    enum Page { Form, Busy, Question };

    QWidget* buildForm();
    QWidget* buildBusy();
    QWidget* buildQuestion();
    void chooseKeyFile();
    void press();
    void answer(std::optional<std::string> value);
    void turnTo(Page page);
    void describe(const Prompt& prompt);

    QStackedWidget* m_pages;
    QComboBox* m_target = nullptr;
    QLineEdit* m_key = nullptr;
    QLineEdit* m_jump = nullptr;
    QLabel* m_error = nullptr;
    QLabel* m_hint = nullptr;
    QLabel* m_progress = nullptr;
    QLabel* m_question = nullptr;
    QLabel* m_detail = nullptr;
    QLabel* m_fingerprint = nullptr;
    QLineEdit* m_answer = nullptr;
    QPushButton* m_accept;
    QPushButton* m_cancel;
    PromptPtr m_prompt;
};

} // namespace vs::ui
