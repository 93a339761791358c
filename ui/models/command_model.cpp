// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/command_model.h"

#include "ui/bridge/language.h"
#include "ui/bridge/words.h"

namespace vs::ui {

void CommandModel::append(const CommandRecord& record)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back(record);
    endInsertRows();
}

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CommandModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CommandRecord& record = m_rows[static_cast<std::size_t>(index.row())];
    if (role == ScriptRole)
        return text(record.command.script);
    if (role == TemporaryRole)
        return record.command.effect != RemoteCommand::Effect::ReadOnly;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return text(formatClock(record.time));
    case Name:
        return text(record.command.name);
    case Purpose:
        return remark(record.command.purpose);
    case Effect:
        return record.command.effect == RemoteCommand::Effect::ReadOnly
                   ? tr("reads only")
                   : tr("makes something and removes it");
    default:
        return {};
    }
}

QVariant CommandModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("time (UTC)");
    case Name:
        return tr("command");
    case Purpose:
        return tr("what for");
    case Effect:
        return tr("effect");
    default:
        return {};
    }
}

} // namespace vs::ui
