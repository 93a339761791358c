// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/share_menu.h"

namespace vs::ui {

ShareMenu::ShareMenu(QWidget* parent) : QMenu(parent)
{
    m_share = entry(tr("Share a picture, a report or the recording…"), Qt::CTRL | Qt::Key_E,
                    &ShareMenu::shareRequested);
    m_copy =
        entry(tr("Copy the picture"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &ShareMenu::copyRequested);
    addSeparator();
    m_save = entry(tr("Save the recording"), QKeySequence::Save, &ShareMenu::saveRequested);
    m_saveAs = entry(tr("Save the recording as…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
                     &ShareMenu::saveAsRequested);
    addSeparator();
    m_payload = addAction(tr("The next trace keeps payload"));
    m_payload->setCheckable(true);
    m_payload->setToolTip(tr("Recordings keep the headers of packets; what they carry may be "
                             "secret, and is cut away unless it is asked for."));
    setToolTipsVisible(true);
    setAvailable(false, false);
}

QAction* ShareMenu::entry(const QString& text, const QKeySequence& key, void (ShareMenu::*wanted)())
{
    QAction* action = addAction(text);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, wanted);
    m_keyActions.append(action);
    return action;
}

void ShareMenu::setAvailable(bool trace, bool story)
{
    m_save->setEnabled(trace);
    m_saveAs->setEnabled(trace);
    m_copy->setEnabled(story);
    m_share->setEnabled(story);
}

bool ShareMenu::keepsPayload() const
{
    return m_payload->isChecked();
}

} // namespace vs::ui
