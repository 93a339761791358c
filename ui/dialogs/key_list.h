// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace vs::ui {

class ActionBook;

/// F1: all actions with their keys, searchable; Enter or a double click does one. The book must
/// outlive it. Shown with open() or show(); never blocks.
class KeyList : public QDialog
{
    Q_OBJECT

public:
    explicit KeyList(const ActionBook& book, QWidget* parent = nullptr);

    QLineEdit* search() const { return m_search; }
    QTreeWidget* tree() const { return m_tree; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void narrow();
    void run(QTreeWidgetItem* item);

    const ActionBook& m_book;
    QLineEdit* m_search;
    QTreeWidget* m_tree;
};

} // namespace vs::ui
