// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/step_model.h"

#include "core/base/time.h"
#include "ui/bridge/words.h"

#include <QFontDatabase>

#include <algorithm>

namespace vs::ui {

StepModel::StepModel(QObject* parent) : QAbstractTableModel(parent) {}

void StepModel::setTheme(const Theme& theme)
{
    m_theme = theme;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1), {Qt::ForegroundRole});
}

void StepModel::setStory(std::shared_ptr<const Snapshot> snapshot, const Story& story)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_story = m_snapshot ? story : Story();
    endResetModel();
}

int StepModel::rowsOf(int limit) const
{
    const int all = static_cast<int>(m_story.steps.size());
    return limit < 0 ? all : std::min(limit, all);
}

void StepModel::setLimit(int rows)
{
    const int before = rowsOf(m_limit);
    const int after = rowsOf(rows);
    if (after > before)
        beginInsertRows({}, before, after - 1);
    else if (after < before)
        beginRemoveRows({}, after, before - 1);
    m_limit = rows;
    if (after > before)
        endInsertRows();
    else if (after < before)
        endRemoveRows();
}

int StepModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rowsOf(m_limit);
}

int StepModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString StepModel::display(const StoryStep& step, int row, int column) const
{
    const bool seen = step.kind == StoryStep::Kind::Sighting;
    switch (column) {
    case Number:
        return seen                                      ? QString::number(step.number)
               : step.kind == StoryStep::Kind::Conntrack ? QStringLiteral("◆")
                                                         : QStringLiteral("✖");
    case Packet: {
        const JourneyRecord* record = recordOf(m_story, row);
        return record != nullptr ? text(packetName(record->journey.packet)) : QString();
    }
    case Place:
        return text(m_snapshot->topology->nameOf(seen ? step.place.interface : step.device));
    case Since:
        return seen ? text(formatInterval(step.since)) + QStringLiteral("  ") : QString();
    default:
        return text(step.caption);
    }
}

QColor StepModel::colour(const StoryStep& step, int column) const
{
    if (step.kind == StoryStep::Kind::Drop && (column == Number || column == Event))
        return m_theme.drop;
    if (step.kind == StoryStep::Kind::Conntrack && column == Number)
        return m_theme.conntrack;
    if (column == Packet || (column == Number && step.kind == StoryStep::Kind::Sighting))
        return step.answer ? m_theme.answer : m_theme.request;
    return m_theme.ink;
}

QVariant StepModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const StoryStep& step = m_story.steps[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(step, index.row(), index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Number && step.kind != StoryStep::Kind::Sighting)
            return step.kind == StoryStep::Kind::Drop ? tr("drop") : tr("conntrack change");
        return display(step, index.row(), index.column());
    case Qt::ForegroundRole:
        return colour(step, index.column());
    case Qt::FontRole: {
        QFont font = index.column() == Place || index.column() == Since
                         ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
                         : QFont();
        font.setBold(index.column() == Packet || index.column() == Number);
        return font;
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Number  ? Qt::AlignHCenter
                                       : index.column() == Since ? Qt::AlignRight
                                                                 : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return text(step.caption);
    default:
        return {};
    }
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Number  ? Qt::AlignHCenter
                                       : section == Since ? Qt::AlignRight
                                                          : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return QStringLiteral("#");
    case Packet:
        return tr("packet");
    case Place:
        return tr("where");
    case Since:
        return tr("interval");
    default:
        return tr("what happens");
    }
}

} // namespace vs::ui
