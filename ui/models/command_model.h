// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/logged_shell.h"

#include <QAbstractTableModel>

#include <vector>

namespace vs::ui {

/// Every command that was sent to a node, oldest first: nothing runs that is not listed here.
class CommandModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Name, Purpose, Effect, ColumnCount };
    enum Role { ScriptRole = Qt::UserRole, TemporaryRole };

    using QAbstractTableModel::QAbstractTableModel;

    void append(const CommandRecord& record);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<CommandRecord> m_rows;
};

} // namespace vs::ui
