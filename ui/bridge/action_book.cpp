// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/action_book.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace vs::ui {

QAction* ActionBook::add(const QString& group, const QString& text, const QList<QKeySequence>& keys,
                         const QList<QWidget*>& places, const std::function<void()>& task)
{
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    const bool everywhere = places.size() == 1 && places.front()->isWindow();
    action->setShortcutContext(everywhere ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, task);
    for (QWidget* place : places)
        place->addAction(action);
    m_entries.push_back({group, action});
    return action;
}

QAction* ActionBook::tell(const QString& group, const QString& text,
                          const QList<QKeySequence>& keys, QWidget* place)
{
    auto* action = new QAction(text, this);
    action->setShortcuts(keys); // of no widget: they are shown, and take nothing away
    connect(action, &QAction::triggered, place, [place, key = keys.front()[0]] {
        if (!place->isVisible())
            return;
        QWidget* inside = place->focusWidget();
        QWidget* target = inside != nullptr ? inside : place;
        target->setFocus();
        QKeyEvent press(QEvent::KeyPress, key.key(), key.keyboardModifiers());
        QCoreApplication::sendEvent(target, &press);
    });
    m_entries.push_back({group, action});
    return action;
}

void ActionBook::list(const QString& group, QAction* action)
{
    m_entries.push_back({group, action});
}

QList<QAction*> ActionBook::group(const QString& name) const
{
    QList<QAction*> actions;
    for (const Entry& entry : m_entries) {
        if (entry.group == name)
            actions.push_back(entry.action);
    }
    return actions;
}

} // namespace vs::ui
