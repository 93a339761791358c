// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journey_model.h"

#include "ui/bridge/words.h"

#include <QFont>
#include <QFontDatabase>

#include <algorithm>

namespace vs::ui {

namespace {

bool before(const std::shared_ptr<const JourneyRecord>& record, JourneyId id)
{
    return record->journey.id < id;
}

bool isLost(const std::shared_ptr<const JourneyRecord>& record)
{
    return isLoss(record->judgement.kind);
}

} // namespace

JourneyModel::JourneyModel(QObject* parent) : QAbstractTableModel(parent) {}

void JourneyModel::setTheme(const Theme& theme)
{
    m_theme = theme;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                           {Qt::ForegroundRole});
}

void JourneyModel::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    const bool sameTrace = snapshot && m_snapshot &&
                           snapshot->info.started == m_snapshot->info.started &&
                           snapshot->info.node == m_snapshot->info.node;
    if (!sameTrace) {
        beginResetModel(); // rows must not outlive the snapshot that names their ends
        m_snapshot = std::move(snapshot);
        m_rows = wantedRows();
        endResetModel();
    } else {
        m_snapshot = std::move(snapshot);
        const std::vector<Record> wanted = wantedRows();
        removeForgotten(wanted);
        replaceChanged(wanted);
        appendNew(wanted);
        // A row can appear in the middle (a flow's ends became known): start over then.
        if (m_rows != wanted)
            replaceAll(wanted);
    }
    m_dropped = static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), isLost));
}

void JourneyModel::setQuery(const TraceQuery& query)
{
    if (query == m_query)
        return;
    m_query = query;
    replaceAll(wantedRows());
    m_dropped = static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), isLost));
}

std::vector<JourneyModel::Record> JourneyModel::wantedRows() const
{
    if (!m_snapshot)
        return {};
    if (m_query.from.any() && m_query.to.any() && m_query.port == 0)
        return m_snapshot->journeys;
    std::vector<Record> wanted;
    for (const Record& record : m_snapshot->journeys) {
        const Flow* flow = m_snapshot->flow(record->journey.flow);
        if (flow && m_query.matches(*m_snapshot->topology, *flow))
            wanted.push_back(record);
    }
    return wanted;
}

void JourneyModel::replaceAll(std::vector<Record> wanted)
{
    beginResetModel();
    m_rows = std::move(wanted);
    endResetModel();
}

void JourneyModel::removeForgotten(const std::vector<Record>& wanted)
{
    const auto gone = [&](int row) {
        const JourneyId id = m_rows[static_cast<std::size_t>(row)]->journey.id;
        const auto found = std::lower_bound(wanted.begin(), wanted.end(), id, before);
        return found == wanted.end() || (*found)->journey.id != id;
    };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (!gone(last))
            continue;
        int first = last;
        while (first > 0 && gone(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void JourneyModel::replaceChanged(const std::vector<Record>& wanted)
{
    auto at = wanted.begin();
    for (int row = 0; row < rowCount(); ++row) {
        Record& shown = m_rows[static_cast<std::size_t>(row)];
        at = std::lower_bound(at, wanted.end(), shown->journey.id, before);
        if (at == wanted.end() || (*at)->journey.id != shown->journey.id || *at == shown)
            continue;
        shown = *at;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void JourneyModel::appendNew(const std::vector<Record>& wanted)
{
    auto from = wanted.begin();
    if (!m_rows.empty()) {
        const JourneyId next{m_rows.back()->journey.id.value + 1};
        from = std::lower_bound(wanted.begin(), wanted.end(), next, before);
    }
    if (from == wanted.end())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(wanted.end() - from) - 1);
    m_rows.insert(m_rows.end(), from, wanted.end());
    endInsertRows();
}

JourneyId JourneyModel::journeyAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return m_rows[static_cast<std::size_t>(row)]->journey.id;
}

int JourneyModel::rowOf(JourneyId id) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), id, before);
    if (found == m_rows.end() || (*found)->journey.id != id)
        return -1;
    return static_cast<int>(found - m_rows.begin());
}

int JourneyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JourneyModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JourneyModel::display(const JourneyRecord& record, int column) const
{
    switch (column) {
    case Time:
        return text(formatClock(record.journey.firstSeen()));
    case Name:
        return text(packetName(record.journey.packet));
    case Route:
        return routeText(*m_snapshot->topology, m_snapshot->flow(record.journey.flow),
                         record.journey);
    case Hops: {
        const std::size_t path = record.judgement.path.size();
        return QString::number(path > 0 ? path : record.journey.hops.size());
    }
    case Verdict:
        return verdictWords(record.judgement, *m_snapshot->topology, m_theme).spoken();
    default:
        return {};
    }
}

QVariant JourneyModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const JourneyRecord& record = *m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(record, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Verdict && record.judgement.drop)
            return text(record.judgement.drop->reason);
        if (index.column() == Verdict && !record.judgement.note.empty())
            return text(record.judgement.note);
        return text(packetSummary(record.journey.packet));
    case Qt::ForegroundRole:
        if (index.column() == Name)
            return record.journey.fromClient ? m_theme.request : m_theme.answer;
        if (index.column() == Verdict)
            return verdictWords(record.judgement, *m_snapshot->topology, m_theme).colour;
        return m_theme.ink;
    case Qt::FontRole: {
        if (index.column() == Time)
            return QFontDatabase::systemFont(QFontDatabase::FixedFont);
        QFont font;
        font.setBold(index.column() == Name || index.column() == Verdict);
        return font.bold() ? QVariant(font) : QVariant();
    }
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
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Hops ? Qt::AlignHCenter : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("time");
    case Name:
        return tr("packet");
    case Route:
        return tr("from → to");
    case Hops:
        return tr("hops");
    case Verdict:
        return tr("verdict");
    default:
        return {};
    }
}

} // namespace vs::ui
