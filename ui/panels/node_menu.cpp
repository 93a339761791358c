// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/node_menu.h"

#include <QFileInfo>

namespace vs::ui {

namespace {

/// A path as a menu shows it, no letter of it a shortcut.
QString shown(const QString& path)
{
    const QFileInfo file(path);
    QString name = QStringLiteral("%1  (%2)").arg(file.fileName(), file.path());
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

NodeMenu::NodeMenu(QWidget* parent) : QMenu(parent)
{
    entry(tr("Connect to a node…"), QKeySequence::New, &NodeMenu::connectRequested);
    addSeparator();
    entry(tr("Open recordings…"), QKeySequence::Open, &NodeMenu::openRequested);
    m_recent = addMenu(tr("Open recent"));
    entry(tr("Paste what a terminal printed"), Qt::CTRL | Qt::SHIFT | Qt::Key_V,
          &NodeMenu::pasteRequested);
    m_addPaste = entry(tr("Paste it beside what is shown"), Qt::CTRL | Qt::ALT | Qt::Key_V,
                       &NodeMenu::addPasteRequested);
    m_compare = entry(tr("Compare with another recording…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O,
                      &NodeMenu::compareRequested);
    addSeparator();
    m_disconnect = addAction(tr("Disconnect"));
    connect(m_disconnect, &QAction::triggered, this, &NodeMenu::closeRequested);
    m_compare->setEnabled(false);
    m_addPaste->setEnabled(false);
    setRecent({}, {});
}

QAction* NodeMenu::entry(const QString& text, const QKeySequence& key, void (NodeMenu::*wanted)())
{
    QAction* action = addAction(text);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, wanted);
    m_keyActions.append(action);
    return action;
}

void NodeMenu::setConnected(bool connected)
{
    m_disconnect->setEnabled(connected);
}

void NodeMenu::setComparable(bool comparable)
{
    m_compare->setEnabled(comparable);
}

void NodeMenu::setAddable(bool addable)
{
    m_addPaste->setEnabled(addable);
}

void NodeMenu::setRecent(const QStringList& files, const QStringList& unsaved)
{
    m_recent->clear();
    const auto add = [this](const QString& label, const QString& path) {
        QAction* action = m_recent->addAction(label);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentRequested(path); });
    };
    for (const QString& path : files)
        add(shown(path), path);
    if (!unsaved.isEmpty()) {
        m_recent->addSeparator();
        for (const QString& path : unsaved)
            add(tr("not saved: %1")
                    .arg(QFileInfo(path).completeBaseName().replace(QLatin1Char('&'),
                                                                    QLatin1String("&&"))),
                path);
    }
    m_recent->setEnabled(!files.isEmpty() || !unsaved.isEmpty());
}

} // namespace vs::ui
