// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "made_story.h"
#include "ui/scene/overview_view.h"

#include <QKeySequence>
#include <QStringList>

class QAction;

namespace vs::test {

/// The overview of a node with so many guests, the founding case on it, while the trace runs;
/// shown.
class OverviewBoard : public ui::OverviewView
{
public:
    explicit OverviewBoard(int guests, QSize size = {1200, 760});

    /// Keys that are actions work in an active window only.
    bool activate();
    layout::OverviewPlace cellOf(int vmid) const;
    layout::OverviewPlace panelOf(const std::string& name) const;
    bool isFolded(const std::string& name) const;
    QStringList order() const; ///< of the bridges, from the top
    QAction* action(const QKeySequence& key) const;
    QPoint middleOf(layout::OverviewPlace place) const;
    /// The words' column of a panel, away from its fold's mark.
    QPoint headOf(const std::string& name) const;
    QPoint foldOf(const std::string& name) const;
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers with = Qt::NoModifier);
    void move(QPoint to, Qt::KeyboardModifiers with = Qt::NoModifier); ///< with the button held

    MadeStory made;
    std::shared_ptr<Snapshot> snapshot;
};

} // namespace vs::test
