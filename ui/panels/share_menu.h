// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace vs::ui {

/// What can be done with what is shown: keep it, copy it, give it away.
class ShareMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ShareMenu(QWidget* parent = nullptr);

    /// There is a trace that can be kept; a story that can be drawn.
    void setAvailable(bool trace, bool story);
    /// Whether the next trace keeps payload.
    bool keepsPayload() const;
    const QList<QAction*>& keyActions() const { return m_keyActions; }

Q_SIGNALS:
    void saveRequested();
    void saveAsRequested();
    void copyRequested();
    void shareRequested();

private:
    QAction* entry(const QString& text, const QKeySequence& key, void (ShareMenu::*wanted)());

    QAction *m_save, *m_saveAs, *m_copy, *m_share, *m_payload;
    QList<QAction*> m_keyActions;
};

} // namespace vs::ui
