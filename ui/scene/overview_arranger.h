// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/overview_arrangement.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QUndoStack>

namespace vs::ui {

/// What the user changed of the overviews of the nodes that he has seen, with undo for the one on
/// show. GUI thread.
class OverviewArranger : public QObject
{
    Q_OBJECT

public:
    explicit OverviewArranger(QObject* parent = nullptr);

    /// By node, as OverviewArrangement writes it; to be kept between runs.
    void setTexts(const QHash<QString, QString>& texts);
    const QHash<QString, QString>& texts() const { return m_texts; }

    /// The node on show. Another one has its own arrangement, and nothing to be undone.
    void setNode(const QString& node);
    const layout::OverviewArrangement& current() const { return m_current; }

    /// A step that can be undone; `words` name it: "fold vmbr1". Nothing if it changes nothing.
    void change(const layout::OverviewArrangement& next, const QString& words);
    QUndoStack* undoStack() { return &m_stack; }

Q_SIGNALS:
    /// By a change, an undo or a redo.
    void changed();

private:
    class Step;
    void apply(const layout::OverviewArrangement& arrangement);

    QHash<QString, QString> m_texts;
    QString m_node;
    layout::OverviewArrangement m_current;
    QUndoStack m_stack;
};

} // namespace vs::ui
