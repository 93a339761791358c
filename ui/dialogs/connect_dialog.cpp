// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect_dialog.h"

#include "ui/panels/style.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vs::ui {

namespace {

QLabel* makeLabel(const char* tone, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("tone", QLatin1String(tone));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConnectDialog::ConnectDialog(QWidget* parent)
    : QDialog(parent), m_pages(new QStackedWidget(this)), m_accept(new QPushButton(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Connect to a node"));
    setAttribute(Qt::WA_WindowPropagation); // the window's palette, not the system's
    setMinimumWidth(520);
    m_pages->addWidget(buildForm());
    m_pages->addWidget(buildBusy());
    m_pages->addWidget(buildQuestion());
    m_accept->setProperty("accent", true);
    m_accept->setDefault(true);
    m_accept->setMinimumWidth(104);
    m_cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &ConnectDialog::press);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectDialog::reject);
    turnTo(Form);
}

QWidget* ConnectDialog::buildForm()
{
    auto* page = new QWidget(this);
    m_target = new QComboBox(page);
    m_target->setEditable(true);
    m_target->setInsertPolicy(QComboBox::NoInsert);
    m_target->lineEdit()->setPlaceholderText(
        tr("root@pve1, an alias of your SSH configuration, or lab"));
    m_target->setAccessibleName(tr("Node"));
    m_key = new QLineEdit(page);
    m_key->setPlaceholderText(tr("the agent and the usual keys"));
    m_key->setAccessibleName(tr("Key file"));
    auto* choose = new QPushButton(tr("Choose…"), page);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ConnectDialog::chooseKeyFile);
    m_jump = new QLineEdit(page);
    m_jump->setPlaceholderText(tr("none"));
    m_jump->setAccessibleName(tr("Jump host"));
    m_error = makeLabel("drop", page);
    m_hint = makeLabel("secondary", page);

    auto* key = new QHBoxLayout;
    key->setSpacing(8);
    key->addWidget(m_key, 1);
    key->addWidget(choose);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Node"), m_target);
    form->addRow(tr("Key file"), key);
    form->addRow(tr("Jump host"), m_jump);
    for (QWidget* label :
         {form->labelForField(m_target), form->labelForField(key), form->labelForField(m_jump)})
        label->setMinimumHeight(m_jump->sizeHint().height()); // beside its field's middle
    auto* promise = makeLabel("secondary", page);
    promise->setText(
        tr("Vethscope only reads. Every command that it runs is listed, and nothing is "
           "installed or left behind on the node."));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_error);
    layout->addWidget(m_hint);
    layout->addLayout(form);
    layout->addSpacing(8);
    layout->addWidget(promise);
    layout->addStretch(1);
    connect(m_target, &QComboBox::editTextChanged, this, [this](const QString& words) {
        m_accept->setEnabled(m_pages->currentIndex() != Form || !words.trimmed().isEmpty());
    });
    return page;
}

QWidget* ConnectDialog::buildBusy()
{
    auto* page = new QWidget(this);
    m_progress = makeLabel("heading", page);
    auto* bar = new QProgressBar(page);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_progress);
    layout->addWidget(bar);
    layout->addStretch(1);
    return page;
}

QWidget* ConnectDialog::buildQuestion()
{
    auto* page = new QWidget(this);
    m_question = makeLabel("heading", page);
    m_detail = makeLabel("secondary", page);
    m_fingerprint = makeLabel("plain", page);
    m_fingerprint->setFont(fixedFont());
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse |
                                           Qt::TextSelectableByKeyboard);
    m_answer = new QLineEdit(page);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_question);
    layout->addWidget(m_detail);
    layout->addWidget(m_fingerprint);
    layout->addWidget(m_answer);
    layout->addStretch(1);
    return page;
}

void ConnectDialog::setRecentTargets(const QStringList& targets)
{
    const QString typed = m_target->currentText();
    m_target->clear();
    m_target->addItems(targets);
    m_target->setEditText(typed.isEmpty() && !targets.isEmpty() ? targets.first() : typed);
}

void ConnectDialog::turnTo(Page page)
{
    m_pages->setCurrentIndex(page);
    m_accept->setVisible(page != Busy);
    if (page == Form) {
        m_accept->setText(tr("Connect"));
        m_cancel->setText(tr("Close"));
        m_accept->setEnabled(!m_target->currentText().trimmed().isEmpty());
        m_target->setFocus();
        m_target->lineEdit()->selectAll();
    } else {
        m_cancel->setText(tr("Cancel"));
        m_accept->setEnabled(true);
    }
}

void ConnectDialog::showForm()
{
    m_error->hide();
    m_hint->hide();
    turnTo(Form);
}

void ConnectDialog::showError(const ErrorWords& error)
{
    answer(std::nullopt);
    m_error->setText(QStringLiteral("✖ ") + error.message);
    m_hint->setText(error.hint);
    m_error->show();
    m_hint->setVisible(!error.hint.isEmpty());
    turnTo(Form);
}

QString ConnectDialog::messageText() const
{
    switch (m_pages->currentIndex()) {
    case Form:
        return m_error->isHidden() ? QString() : m_error->text();
    case Busy:
        return m_progress->text();
    default:
        return m_question->text();
    }
}

void ConnectDialog::showProgress(const QString& target)
{
    m_progress->setText(tr("Connecting to %1…").arg(target));
    turnTo(Busy);
}

void ConnectDialog::ask(PromptPtr prompt)
{
    answer(std::nullopt); // an older question nobody waits for any more
    m_prompt = std::move(prompt);
    describe(*m_prompt);
    turnTo(Question);
    // A key must be looked at before it is trusted: Enter alone does not do it.
    if (m_prompt->kind == Prompt::Kind::TrustHostKey)
        m_cancel->setFocus();
    else
        m_answer->setFocus();
}

void ConnectDialog::describe(const Prompt& prompt)
{
    const bool key = prompt.kind == Prompt::Kind::TrustHostKey;
    m_answer->setVisible(!key);
    m_answer->clear();
    m_answer->setEchoMode(prompt.kind == Prompt::Kind::Interactive && prompt.echo
                              ? QLineEdit::Normal
                              : QLineEdit::Password);
    m_fingerprint->setVisible(key);
    m_detail->setVisible(key);
    m_accept->setText(key ? tr("Trust and connect") : tr("Continue"));
    switch (prompt.kind) {
    case Prompt::Kind::TrustHostKey:
        m_question->setText(
            tr("%1 shows a key that is not known here.").arg(text(prompt.key.host)));
        m_detail->setText(tr("Compare it with what the node's own console prints for "
                             "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. If it is the same, "
                             "trust it: it is then remembered, and a change will be refused."));
        m_fingerprint->setText(text(prompt.key.type) + QLatin1Char('\n') +
                               text(prompt.key.fingerprint));
        break;
    case Prompt::Kind::Password:
        m_question->setText(tr("Password of %1").arg(prompt.subject));
        break;
    case Prompt::Kind::Passphrase:
        m_question->setText(tr("Passphrase of the key %1").arg(prompt.subject));
        break;
    case Prompt::Kind::Interactive:
        m_question->setText(prompt.subject);
        break;
    }
    m_answer->setAccessibleName(m_question->text());
}

void ConnectDialog::answer(std::optional<std::string> value)
{
    if (const PromptPtr prompt = std::exchange(m_prompt, nullptr))
        prompt->answer(std::move(value));
    m_answer->clear();
}

void ConnectDialog::press()
{
    if (m_pages->currentIndex() == Question) {
        answer(m_answer->text().toStdString());
        turnTo(Busy);
        return;
    }
    const ConnectRequest request{m_target->currentText().trimmed(), m_key->text().trimmed(),
                                 m_jump->text().trimmed()};
    if (!request.target.isEmpty())
        Q_EMIT connectRequested(request);
}

void ConnectDialog::reject()
{
    const bool connecting = m_pages->currentIndex() != Form;
    answer(std::nullopt);
    if (connecting) {
        Q_EMIT cancelRequested();
        turnTo(Form);
    }
    QDialog::reject();
}

void ConnectDialog::chooseKeyFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a private key"),
                                   QDir::homePath() + QStringLiteral("/.ssh"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::Files | QDir::Hidden | QDir::AllDirs | QDir::NoDotAndDotDot);
    connect(dialog, &QFileDialog::fileSelected, m_key, &QLineEdit::setText);
    dialog->open();
}

} // namespace vs::ui
