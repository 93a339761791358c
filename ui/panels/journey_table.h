// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/models/journey_columns.h"

#include <QTableView>

#include <vector>

namespace vs::ui {

class JourneyModel;

/// The table of journeys: its columns, as the user wants them, and its rows as text.
class JourneyTable : public QTableView
{
    Q_OBJECT

public:
    /// `model` must outlive the table.
    explicit JourneyTable(JourneyModel* model, QWidget* parent = nullptr);

    /// As they stand from left to right, the hidden ones too.
    std::vector<JourneyColumn> columnOrder() const;
    bool isShown(JourneyColumn column) const;
    /// The last column that is shown stays.
    void setShown(JourneyColumn column, bool shown);
    /// One place among all columns; at the ends nothing happens.
    void moveColumn(JourneyColumn column, int by);
    void resetColumns();
    /// Order, widths and which are shown; empty while they are the usual ones.
    QByteArray columnState() const;
    /// A state of another version is let go.
    void restoreColumns(const QByteArray& state);

    /// In the order of the rows; the current row if none is selected.
    std::vector<int> selectedRows() const;
    std::vector<JourneyId> selectedJourneys() const;
    /// Those that are still rows; nobody is told.
    void selectJourneys(const std::vector<JourneyId>& journeys);
    /// The selected rows in the columns that are shown, aligned, below their titles; of very many
    /// the first, and how many more there are.
    QString selectedText() const;
    void copySelected() const;

Q_SIGNALS:
    void columnsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void usualColumns();
    void fitRoute();
    int sampleWidth(JourneyColumn column) const;
    std::vector<int> shownSections() const;

    JourneyModel* m_model;
    bool m_ownColumns = false; ///< the user's: left as they are
    bool m_fitting = false;
};

} // namespace vs::ui
