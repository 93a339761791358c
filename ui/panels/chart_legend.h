// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QPen>
#include <QString>
#include <QWidget>

#include <vector>

namespace vs::ui {

/// A chart's legend in as many lines as it takes: Qt Charts' own cuts names off.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString name;
        QPen line = Qt::NoPen; ///< a line's sample
        QBrush mark;           ///< a mark's, or a bar's; none: Qt::NoBrush
    };

    explicit ChartLegend(QWidget* parent = nullptr);

    void setEntries(std::vector<Entry> entries, const QColor& words);
    const std::vector<Entry>& entries() const { return m_entries; }

    QSize sizeHint() const override { return {240, height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int lineHeight() const;
    /// As high as its lines: a layout that asks for the height of a width would stretch the chart.
    void fit();
    /// Where each entry lies when it is `width` wide.
    std::vector<QRect> places(int width) const;

    std::vector<Entry> m_entries;
    QColor m_words;
};

} // namespace vs::ui
