// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace vs::ui {

/// All that can be done by a key, in groups: the list of keys (F1) and the menus show what is in
/// here, so that nothing works that is not listed. Owns its actions. GUI thread.
class ActionBook : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QString group;
        QAction* action;
    };

    using QObject::QObject;

    /// `places` are where the keys work: while one of them, or a child, has the focus. Fields and
    /// buttons elsewhere keep their own keys. A window as the only place: everywhere in it.
    QAction* add(const QString& group, const QString& text, const QList<QKeySequence>& keys,
                 const QList<QWidget*>& places, const std::function<void()>& task);
    /// Keys that `place` hears by itself. Doing it from the list gives it the focus and the first
    /// of them; nothing happens while it is not on show.
    QAction* tell(const QString& group, const QString& text, const QList<QKeySequence>& keys,
                  QWidget* place);
    /// An action that its owner made and connected already; it stays the owner's.
    void list(const QString& group, QAction* action);

    const QList<Entry>& entries() const { return m_entries; }
    QList<QAction*> group(const QString& name) const;

private:
    QList<Entry> m_entries;
};

} // namespace vs::ui
