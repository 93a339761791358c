// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/overview_arranger.h"

#include <QUndoCommand>

namespace vs::ui {

using layout::OverviewArrangement;

class OverviewArranger::Step : public QUndoCommand
{
public:
    Step(OverviewArranger* owner, OverviewArrangement next, const QString& words)
        : QUndoCommand(words), m_owner(owner), m_before(owner->m_current), m_next(std::move(next))
    {}
    void undo() override { m_owner->apply(m_before); }
    void redo() override { m_owner->apply(m_next); }

private:
    OverviewArranger* m_owner;
    OverviewArrangement m_before;
    OverviewArrangement m_next;
};

OverviewArranger::OverviewArranger(QObject* parent) : QObject(parent) {}

void OverviewArranger::setTexts(const QHash<QString, QString>& texts)
{
    m_texts = texts;
    const QString node = m_node;
    m_node.clear();
    setNode(node);
}

void OverviewArranger::setNode(const QString& node)
{
    if (node == m_node)
        return;
    m_node = node;
    m_stack.clear();
    m_current = OverviewArrangement::fromText(m_texts.value(node).toStdString());
}

void OverviewArranger::change(const OverviewArrangement& next, const QString& words)
{
    if (!(next == m_current))
        m_stack.push(new Step(this, next, words));
}

void OverviewArranger::apply(const OverviewArrangement& arrangement)
{
    m_current = arrangement;
    if (arrangement.empty())
        m_texts.remove(m_node);
    else
        m_texts.insert(m_node, QString::fromStdString(arrangement.toText()));
    Q_EMIT changed();
}

} // namespace vs::ui
