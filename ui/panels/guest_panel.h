// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/topology_search.h"

#include <QFrame>

#include <vector>

class QLabel;
class QLineEdit;
class QTreeView;

namespace vs::ui {

class GuestFilter;
class GuestModel;
class NodeSearch;

/// Left: the node's bridges and guests, with the search by name, ID, MAC, address and interface.
class GuestPanel : public QFrame
{
    Q_OBJECT

public:
    /// `model` must outlive the panel.
    explicit GuestPanel(GuestModel* model, QWidget* parent = nullptr);

    void focusSearch();
    /// Goes on to the next thing that the search met, or to the one before.
    void showNextHit();
    void showPreviousHit();
    QTreeView* tree() const { return m_tree; }
    QLineEdit* search() const { return m_search; }

Q_SIGNALS:
    void guestChosen(int vmid);
    /// What the search met; `current` is the position of the one that is looked at, or -1.
    void hitsChanged(const std::vector<vs::SearchHit>& hits, int current, bool active);
    /// The user went on to a hit: it is to be seen.
    void hitShown();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showEmptyState();
    void showHits();
    void showCurrent();

    NodeSearch* m_node;
    GuestModel* m_model;
    GuestFilter* m_filter;
    QLabel* m_found;
    QLineEdit* m_search;
    QTreeView* m_tree;
    QLabel* m_empty;
};

} // namespace vs::ui
