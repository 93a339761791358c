// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QStringList>

namespace vs::ui {

/// Where what is shown comes from: a node, a recording, text that was copied.
class NodeMenu : public QMenu
{
    Q_OBJECT

public:
    explicit NodeMenu(QWidget* parent = nullptr);

    void setConnected(bool connected);
    void setComparable(bool comparable);
    /// Text can be put beside what is shown.
    void setAddable(bool addable);
    /// Files, newest first; `unsaved`: recordings of traces that nobody saved.
    void setRecent(const QStringList& files, const QStringList& unsaved);
    /// Those that have keys.
    const QList<QAction*>& keyActions() const { return m_keyActions; }

Q_SIGNALS:
    void connectRequested();
    void openRequested();
    void recentRequested(const QString& path);
    void pasteRequested();
    void addPasteRequested();
    void compareRequested();
    void closeRequested();

private:
    QAction* entry(const QString& text, const QKeySequence& key, void (NodeMenu::*wanted)());

    QMenu* m_recent;
    QAction* m_addPaste;
    QAction* m_compare;
    QAction* m_disconnect;
    QList<QAction*> m_keyActions;
};

} // namespace vs::ui
