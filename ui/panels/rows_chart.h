// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/chart_tile.h"

class QBarCategoryAxis;
class QValueAxis;

namespace vs::ui {

/// A chart of named rows, first on top, that grow from left to right. The names are never cut off
/// before they take two thirds of it.
class RowsChart : public ChartTile
{
    Q_OBJECT

public:
    explicit RowsChart(const QString& title, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

    std::optional<std::size_t> chosenRow() const { return m_chosen; }

protected:
    struct Row
    {
        QString name;
        QString value; ///< beside the name; may be empty
    };

    /// `chosen`: the row that belongs to what is on show.
    void setRows(std::vector<Row> rows, std::optional<std::size_t> chosen);
    const std::vector<Row>& rows() const { return m_rows; }
    QBarCategoryAxis* rowAxis() const { return m_rowAxis; }
    QValueAxis* valueAxis() const { return m_valueAxis; }
    /// Where a row lies on the row axis: it counts from the bottom.
    double rowPlace(std::size_t row) const;
    QRectF rowShare(std::size_t row) const;

    void restyle() override;
    void layOut() override;
    void paintOver(QPainter& painter, const QRectF& plot) override;

private:
    /// Few rows are not drawn thicker than so many would be.
    std::size_t places() const;

    std::vector<Row> m_rows;
    std::optional<std::size_t> m_chosen;
    QBarCategoryAxis* m_rowAxis;
    QValueAxis* m_valueAxis;
};

} // namespace vs::ui
