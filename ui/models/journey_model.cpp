// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journey_model.h"

#include "ui/bridge/words.h"

#include <QFontDatabase>

#include <algorithm>
#include <optional>

namespace vs::ui {

namespace {

JourneyId idOf(const JourneyRecord* record)
{
    return record->journey.id;
}

} // namespace

JourneyModel::JourneyModel(QObject* parent) : QAbstractTableModel(parent)
{
    m_bold.setBold(true);
    m_fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_colours.setRules(defaultColourRules());
}

void JourneyModel::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_readable.clear();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                           {Qt::ForegroundRole, Qt::BackgroundRole});
}

void JourneyModel::setColourRules(const ColourRules& rules)
{
    m_colours.setRules(rules);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void JourneyModel::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    const std::shared_ptr<const Snapshot> old = m_snapshot; // rows point into it until they are new
    const bool sameTrace = snapshot && old && snapshot->info.started == old->info.started &&
                           snapshot->info.node == old->info.node;
    if (!sameTrace)
        beginResetModel(); // rows must not outlive the snapshot that names their ends
    m_snapshot = std::move(snapshot);
    m_scope = m_snapshot ? std::make_shared<const FilterScope>(m_snapshot) : nullptr;
    m_colours.setScope(m_scope);
    if (!sameTrace) {
        m_rows = wantedRows();
        m_dropped = 0;
        countDropped(m_rows.begin(), m_rows.end(), 1);
        endResetModel();
    } else if (!update(wantedRows())) {
        startOver();
    }
}

void JourneyModel::setQuery(const TraceQuery& query)
{
    if (query == m_query)
        return;
    m_query = query;
    startOver();
}

void JourneyModel::setFilter(const JourneyFilter& filter)
{
    if (filter == m_sieve.filter())
        return;
    m_sieve.setFilter(filter);
    startOver();
}

void JourneyModel::setSpan(const std::optional<TimeSpan>& span)
{
    if (span == m_span)
        return;
    m_span = span;
    startOver();
}

void JourneyModel::startOver()
{
    beginResetModel();
    m_rows = wantedRows();
    m_dropped = 0;
    countDropped(m_rows.begin(), m_rows.end(), 1);
    endResetModel();
}

bool JourneyModel::asksAnyone() const
{
    return m_query.from.any() && m_query.to.any() && m_query.port == 0;
}

JourneyModel::Rows JourneyModel::wantedRows()
{
    Rows rows = m_sieve.sift(m_snapshot);
    if (m_span)
        std::erase_if(
            rows, [&](const JourneyRecord* record) { return !record->journey.touches(*m_span); });
    if (!m_snapshot || asksAnyone())
        return rows;
    std::erase_if(rows, [&](const JourneyRecord* record) {
        const Flow* flow = m_snapshot->flow(record->journey.flow);
        return !flow || !m_query.matches(*m_snapshot->topology, *flow);
    });
    return rows;
}

void JourneyModel::countDropped(Rows::const_iterator first, Rows::const_iterator last, int sign)
{
    m_dropped += sign * static_cast<int>(std::count_if(first, last, [](const JourneyRecord* one) {
                     return isLoss(one->judgement.kind);
                 }));
}

JourneyId JourneyModel::journeyAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return idOf(m_rows[static_cast<std::size_t>(row)]);
}

int JourneyModel::rowOf(JourneyId id) const
{
    const auto found = std::lower_bound(
        m_rows.begin(), m_rows.end(), id,
        [](const JourneyRecord* record, JourneyId wanted) { return idOf(record) < wanted; });
    if (found == m_rows.end() || idOf(*found) != id)
        return -1;
    return static_cast<int>(found - m_rows.begin());
}

int JourneyModel::journeyCount() const
{
    return m_snapshot ? static_cast<int>(m_snapshot->journeys.size()) : 0;
}

int JourneyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JourneyModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kJourneyColumns;
}

const ColourRule* JourneyModel::ruleOf(const JourneyRecord& record) const
{
    return m_concealed ? nullptr : m_colours.ruleOf(record); // most rules colour by verdict
}

bool JourneyModel::isConcealed(Column column) const
{
    if (!m_concealed)
        return false;
    switch (column) {
    case Column::Mark:
    case Column::Hops:
    case Column::Verdict:
    case Column::Duration:
    case Column::Place:
    case Column::Rule:
    case Column::Grade:
    case Column::Finding:
    case Column::Colour:
        return true;
    default:
        return false;
    }
}

void JourneyModel::setConcealed(bool concealed)
{
    if (concealed == m_concealed)
        return;
    m_concealed = concealed;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString JourneyModel::display(const JourneyRecord& record, Column column) const
{
    if (isConcealed(column))
        return column == Column::Verdict ? QStringLiteral("?") : QString();
    if (column != Column::Mark && column != Column::Colour)
        return cellText(column, record, *m_scope);
    const ColourRule* rule = ruleOf(record);
    return !rule ? QString() : column == Column::Mark ? rule->mark : rule->name;
}

QVariant JourneyModel::foreground(const JourneyRecord& record, Column column) const
{
    const ColourRule* rule = ruleOf(record);
    QColor colour = m_theme.ink;
    if (column == Column::Mark && rule)
        colour = rowMark(m_theme, rule->colour);
    else if (column == Column::Name)
        colour = record.journey.fromClient ? m_theme.request : m_theme.answer;
    else if (column == Column::Verdict && !m_concealed)
        colour = verdictWords(record.judgement, *m_snapshot->topology, m_theme).colour;
    const QColor ground = rule ? rowGround(m_theme, rule->colour) : m_theme.lower;
    QColor& readable = m_readable[quint64(ground.rgb()) << 32 | colour.rgb()];
    if (!readable.isValid())
        readable = rowText(m_theme, colour, ground);
    return readable;
}

QVariant JourneyModel::tip(const JourneyRecord& record, Column column) const
{
    if (isConcealed(column))
        return {};
    const Judgement& judgement = record.judgement;
    if (column == Column::Mark) {
        const ColourRule* rule = ruleOf(record);
        return rule ? rule->name : QString();
    }
    if (column == Column::Verdict && judgement.drop)
        return text(judgement.drop->reason);
    if (column == Column::Verdict && !judgement.note.empty())
        return text(judgement.note);
    return text(packetSummary(record.journey.packet));
}

QVariant JourneyModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const JourneyRecord& record = *m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(record, column);
    case Qt::AccessibleTextRole:
        return column == Column::Mark ? tip(record, column) : display(record, column);
    case Qt::ToolTipRole:
        return tip(record, column);
    case TermRole:
        return isConcealed(column) ? QVariant()
                                   : cellTerm(column, record, *m_scope, ruleOf(record));
    case Qt::ForegroundRole:
        return foreground(record, column);
    case Qt::BackgroundRole: {
        const ColourRule* rule = ruleOf(record);
        return rule ? QVariant(QBrush(rowGround(m_theme, rule->colour))) : QVariant();
    }
    case Qt::FontRole:
        if (isFixedWidth(column))
            return m_fixed;
        return column == Column::Name || column == Column::Verdict || column == Column::Mark
                   ? QVariant(m_bold)
                   : QVariant();
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        return {};
    }
}

QVariant JourneyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    switch (role) {
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isCentred(column) ? Qt::AlignHCenter : Qt::AlignLeft));
    case Qt::DisplayRole: // the mark's column is too narrow for a word
        return column == Column::Mark ? QString() : columnTitle(column);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return columnTitle(column);
    default:
        return {};
    }
}

} // namespace vs::ui
