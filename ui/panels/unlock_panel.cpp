// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/unlock_panel.h"

#include "ui/bridge/language.h"
#include "ui/bridge/words.h"
#include "ui/panels/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vs::ui {

namespace {

constexpr int kCommandsHigh = 132;

QLabel* makeLabel(const QString& words, const char* tone, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setProperty("tone", QLatin1String(tone));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString effectWords(const RemoteCommand& command)
{
    return command.effect == RemoteCommand::Effect::ReadOnly
               ? UnlockPanel::tr("reads only")
               : UnlockPanel::tr("makes something and removes it");
}

} // namespace

UnlockPanel::UnlockPanel(QWidget* parent)
    : QFrame(parent), m_unlock(new QPushButton(tr("Unlock"), this)),
      m_stay(new QPushButton(tr("Stay read only"), this)),
      m_ran(new QPushButton(tr("Commands run so far…"), this)), m_commands(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("unlockPanel"));
    setAccessibleName(tr("Unlock the rule walk?"));
    m_unlock->setProperty("unlocked", true);
    m_ran->setProperty("quiet", true);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPanel::unlockChosen);
    connect(m_stay, &QPushButton::clicked, this, &UnlockPanel::declined);
    connect(m_ran, &QPushButton::clicked, this, &UnlockPanel::commandsRequested);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(32);
    layout->addWidget(makeWords(), 1);
    layout->addWidget(makeCommands(), 1);
    hide();
}

QWidget* UnlockPanel::makeWords()
{
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeLabel(tr("Unlock the rule walk?"), "heading", column));
    layout->addWidget(makeLabel(tr("So far Vethscope only reads. To be told by the kernel which "
                                   "rules a packet met, and why "
                                   "it was dropped, it has to make two things on the node:"),
                                "plain", column));
    for (const QString& words :
         {tr("•  An nft table of its own that marks the packets of this one flow for tracing: at "
             "most 20 a second, for at most 60 seconds. The kernel removes the table the moment "
             "the "
             "command that made it ends."),
          tr("•  A trace instance of its own, in which the kernel says why it frees packets. The "
             "command that made it removes it, whatever becomes of this program."),
          tr("•  No rule, no setting and no file of the node is touched. But a node whose firewall "
             "uses iptables writes the walk into its firewall log, too; those lines stay.")})
        layout->addWidget(makeLabel(words, "plain", column));
    layout->addWidget(
        makeLabel(tr("It ends when you stop the trace, lock again, disconnect, or when "
                     "the connection breaks. A running trace begins anew."),
                  "secondary", column));
    layout->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_unlock);
    buttons->addWidget(m_stay);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    return column;
}

QWidget* UnlockPanel::makeCommands()
{
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("The exact commands of such a trace"), "heading", column), 1);
    head->addWidget(m_ran);
    m_commands->setReadOnly(true);
    m_commands->setFont(fixedFont());
    m_commands->setAccessibleName(tr("The exact commands of such a trace"));
    m_commands->setTabChangesFocus(true);
    m_commands->setLineWrapMode(QPlainTextEdit::WidgetWidth); // nothing hides at the right
    m_commands->setMinimumHeight(kCommandsHigh);
    m_commands->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    layout->addLayout(head);
    layout->addWidget(m_commands, 1);
    return column;
}

void UnlockPanel::ask(const std::vector<RemoteCommand>& commands)
{
    QString all;
    // What changes the node comes first: that is what is asked about.
    for (const auto effect : {RemoteCommand::Effect::Temporary, RemoteCommand::Effect::ReadOnly}) {
        for (const RemoteCommand& command : commands) {
            if (command.effect == effect)
                all += QStringLiteral("# %1 (%2): %3\n%4\n\n")
                           .arg(text(command.name), effectWords(command), remark(command.purpose),
                                text(command.script).trimmed());
        }
    }
    m_commands->setPlainText(all.trimmed());
    show();
    m_stay->setFocus();
}

QString UnlockPanel::shownCommands() const
{
    return m_commands->toPlainText();
}

bool UnlockPanel::event(QEvent* event)
{
    // Before the window's own Escape, which would go on following.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void UnlockPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT declined();
    else
        QFrame::keyPressEvent(event);
}

} // namespace vs::ui
