// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"
#include "ui/bridge/trace_query.h"
#include "ui/theme.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace vs::ui {

/// The journeys of a snapshot as a table, oldest first. A new snapshot of the same trace costs a
/// comparison of pointers: new rows are appended, changed ones replaced, forgotten ones removed.
class JourneyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Name, Route, Hops, Verdict, ColumnCount };

    explicit JourneyModel(QObject* parent = nullptr);

    void setTheme(const Theme& theme);
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);
    /// Only journeys of matching flows are rows; the filter text is the capture's, not looked at.
    void setQuery(const TraceQuery& query);

    JourneyId journeyAt(int row) const;
    int rowOf(JourneyId id) const; ///< -1: not a row
    int droppedCount() const { return m_dropped; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Record = std::shared_ptr<const JourneyRecord>;
    std::vector<Record> wantedRows() const;
    void replaceAll(std::vector<Record> wanted);
    void removeForgotten(const std::vector<Record>& wanted);
    void replaceChanged(const std::vector<Record>& wanted);
    void appendNew(const std::vector<Record>& wanted);
    QString display(const JourneyRecord& record, int column) const;

    Theme m_theme = Theme::light();
    std::shared_ptr<const Snapshot> m_snapshot;
    TraceQuery m_query;
    std::vector<Record> m_rows;
    int m_dropped = 0;
};

} // namespace vs::ui
