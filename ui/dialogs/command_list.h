// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QTableView;

namespace vs::ui {

class CommandModel;

/// Every command that was run on the node, in full, to read and to copy.
class CommandList : public QDialog
{
    Q_OBJECT

public:
    /// `model` must outlive the dialog.
    explicit CommandList(CommandModel* model, QWidget* parent);

    QString shownScript() const;

private:
    CommandModel* m_model;
    QTableView* m_table;
    QPlainTextEdit* m_script;
};

} // namespace vs::ui
