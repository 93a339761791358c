// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/colour_rule_model.h"

#include "ui/bridge/filter_words.h"

#include <QFontDatabase>

namespace vs::ui {

ColourRuleModel::ColourRuleModel(QObject* parent) : QAbstractTableModel(parent) {}

void ColourRuleModel::setTheme(const Theme& theme)
{
    m_theme = theme;
    if (!m_rules.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ColourRuleModel::setRules(const ColourRules& rules)
{
    beginResetModel();
    m_rules = rules;
    endResetModel();
}

const ColourRule* ColourRuleModel::rule(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rules[static_cast<std::size_t>(row)] : nullptr;
}

void ColourRuleModel::setRule(int row, const ColourRule& changed)
{
    const ColourRule* old = rule(row);
    if (!old || *old == changed)
        return;
    m_rules[static_cast<std::size_t>(row)] = changed;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT edited();
}

void ColourRuleModel::insert(int row, const ColourRule& fresh)
{
    beginInsertRows({}, row, row);
    m_rules.insert(m_rules.begin() + row, fresh);
    endInsertRows();
    Q_EMIT edited();
}

void ColourRuleModel::remove(int row)
{
    if (!rule(row))
        return;
    beginRemoveRows({}, row, row);
    m_rules.erase(m_rules.begin() + row);
    endRemoveRows();
    Q_EMIT edited();
}

bool ColourRuleModel::move(int row, int by)
{
    if (!rule(row) || !rule(row + by))
        return false;
    beginMoveRows({}, row, row, {}, by > 0 ? row + 2 : row - 1);
    std::swap(m_rules[static_cast<std::size_t>(row)], m_rules[static_cast<std::size_t>(row + by)]);
    endMoveRows();
    Q_EMIT edited();
    return true;
}

int ColourRuleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int ColourRuleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ColourRuleModel::data(const QModelIndex& index, int role) const
{
    const ColourRule* one = rule(index.row());
    if (!one)
        return {};
    const auto problem = [&]() -> QString {
        const auto filter = JourneyFilter::parse(one->filter.toStdString());
        return filter ? QString() : problemWords(filter.error());
    };
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Filter)
            return problem().isEmpty() ? one->filter : QStringLiteral("✖ ") + one->filter;
        return index.column() == Mark ? one->mark : one->name;
    case Qt::ToolTipRole:
        return index.column() == Filter ? problem() : rowColourName(one->colour);
    case Qt::CheckStateRole:
        if (index.column() == Name)
            return int(one->on ? Qt::Checked : Qt::Unchecked);
        return {};
    case Qt::BackgroundRole:
        return QBrush(rowGround(m_theme, one->colour));
    case Qt::ForegroundRole: {
        const QColor ground = rowGround(m_theme, one->colour);
        const QColor colour = index.column() == Mark ? rowMark(m_theme, one->colour)
                              : index.column() == Filter && !problem().isEmpty() ? m_theme.drop
                              : one->on                                          ? m_theme.ink
                                        : m_theme.secondary;
        return rowText(m_theme, colour, ground);
    }
    case Qt::FontRole:
        return index.column() == Filter
                   ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Mark ? Qt::AlignHCenter : Qt::AlignLeft));
    default:
        return {};
    }
}

bool ColourRuleModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const ColourRule* one = rule(index.row());
    if (!one || role != Qt::CheckStateRole)
        return false;
    ColourRule changed = *one;
    changed.on = value.toInt() == Qt::Checked;
    setRule(index.row(), changed);
    return true;
}

Qt::ItemFlags ColourRuleModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ColourRuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("name") : section == Filter ? tr("filter") : QString();
}

} // namespace vs::ui
