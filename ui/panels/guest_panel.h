// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QTreeView;

namespace vs::ui {

class GuestFilter;
class GuestModel;

/// Left: the node's bridges and guests, with a search by name, ID, MAC and address.
class GuestPanel : public QFrame
{
    Q_OBJECT

public:
    /// `model` must outlive the panel.
    explicit GuestPanel(GuestModel* model, QWidget* parent = nullptr);

    void focusSearch();
    QTreeView* tree() const { return m_tree; }
    QLineEdit* search() const { return m_search; }

Q_SIGNALS:
    void guestChosen(int vmid);

private:
    void showEmptyState();

    GuestFilter* m_filter;
    QLineEdit* m_search;
    QTreeView* m_tree;
    QLabel* m_empty;
};

} // namespace vs::ui
