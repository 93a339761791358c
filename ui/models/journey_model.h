// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/sieve.h"
#include "ui/bridge/trace_query.h"
#include "ui/models/colour_rules.h"
#include "ui/models/journey_columns.h"
#include "ui/theme.h"

#include <QAbstractTableModel>
#include <QFont>

#include <memory>
#include <optional>
#include <vector>

namespace vs::ui {

/// The journeys of a snapshot that pass the filters, as a table, oldest first. A new snapshot of
/// the same trace costs a comparison of pointers: rows are added, replaced and removed where they
/// stand. Cells are made when they are asked for.
class JourneyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Column = JourneyColumn;
    /// The cell's value as a filter condition; empty: it has none.
    static constexpr int TermRole = Qt::UserRole;

    explicit JourneyModel(QObject* parent = nullptr);

    void setTheme(const Theme& theme);
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);
    /// Only journeys of matching flows are rows; the filter text is the capture's, not looked at.
    void setQuery(const TraceQuery& query);
    void setFilter(const JourneyFilter& filter);
    /// Only journeys that were somewhere within the span are rows; none: all.
    void setSpan(const std::optional<TimeSpan>& span);
    const JourneyFilter& filter() const { return m_sieve.filter(); }
    void setColourRules(const ColourRules& rules);
    const ColourRules& colourRules() const { return m_colours.rules(); }

    JourneyId journeyAt(int row) const;
    int rowOf(JourneyId id) const; ///< -1: not a row
    int droppedCount() const { return m_dropped; }
    /// Journeys of the snapshot, rows or not.
    int journeyCount() const;
    /// How packets ended is not told, in no column: somebody is to predict it.
    void setConcealed(bool concealed);
    bool isConcealed() const { return m_concealed; }
    bool isNarrowedByQuery() const { return !asksAnyone(); }
    bool isNarrowedBySpan() const { return m_span.has_value(); }
    const std::shared_ptr<const Snapshot>& snapshot() const { return m_snapshot; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Rows = std::vector<const JourneyRecord*>; ///< of m_snapshot
    struct Difference;

    bool asksAnyone() const;
    Rows wantedRows();
    void startOver();
    bool update(const Rows& wanted);
    static Difference difference(const Rows& old, const Rows& wanted);
    void removeRanges(const Difference& difference);
    void insertRanges(const Difference& difference, const Rows& wanted);
    void replaceChanged(const Rows& wanted);
    void countDropped(Rows::const_iterator first, Rows::const_iterator last, int sign);
    QVariant foreground(const JourneyRecord& record, Column column) const;
    QString display(const JourneyRecord& record, Column column) const;
    const ColourRule* ruleOf(const JourneyRecord& record) const;
    bool isConcealed(Column column) const;
    QVariant tip(const JourneyRecord& record, Column column) const;

    Theme m_theme = Theme::light();
    std::shared_ptr<const Snapshot> m_snapshot;
    std::shared_ptr<const FilterScope> m_scope; ///< null where there is no snapshot
    TraceQuery m_query;
    JourneySieve m_sieve;
    std::optional<TimeSpan> m_span;
    mutable RowColours m_colours;
    mutable QHash<quint64, QColor> m_readable; ///< by ground and colour
    Rows m_rows;
    int m_dropped = 0;
    bool m_concealed = false;
    QFont m_bold, m_fixed;
};

} // namespace vs::ui
