// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rows_chart.h"

#include "ui/panels/style.h"

#include <QBarCategoryAxis>
#include <QChart>
#include <QFontMetricsF>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace vs::ui {

namespace {

constexpr std::size_t kPlaces = 5;
constexpr double kSpace = 8;
constexpr double kStripe = 3; ///< before the name of the chosen row

} // namespace

RowsChart::RowsChart(const QString& title, QWidget* parent)
    : ChartTile(title, parent), m_rowAxis(new QBarCategoryAxis), m_valueAxis(new QValueAxis)
{
    chart()->addAxis(m_valueAxis, Qt::AlignBottom);
    chart()->addAxis(m_rowAxis, Qt::AlignLeft);
    m_rowAxis->setGridLineVisible(false);
    m_rowAxis->setLabelsVisible(false); // they are drawn here, whole
}

std::size_t RowsChart::places() const
{
    return std::max(m_rows.size(), kPlaces);
}

void RowsChart::setRows(std::vector<Row> rows, std::optional<std::size_t> chosen)
{
    const bool same = rows.size() == m_rows.size() && m_rowAxis->count() > 0;
    m_rows = std::move(rows);
    m_chosen = chosen;
    if (!same) {
        QStringList categories;
        for (std::size_t i = 0; i < places(); ++i)
            categories.append(QString::number(i));
        m_rowAxis->setCategories(categories);
        m_rowAxis->setRange(categories.first(), categories.last());
        updateGeometry();
    }
}

QSize RowsChart::minimumSizeHint() const
{
    const QSize least = ChartTile::minimumSizeHint();
    const QFontMetrics metrics(fixedFont());
    // Heading, legend and axis; and a line of text for each row.
    const int around = 5 * metrics.height() + 34;
    return {least.width(),
            std::max(least.height(), around + static_cast<int>(places()) * (metrics.height() + 1))};
}

double RowsChart::rowPlace(std::size_t row) const
{
    return static_cast<double>(places() - 1 - row);
}

QRectF RowsChart::rowShare(std::size_t row) const
{
    const double count = static_cast<double>(places());
    return {0, static_cast<double>(row) / count, 1, 1 / count};
}

void RowsChart::restyle()
{
    styleAxis(m_valueAxis, theme().secondary);
    styleAxis(m_rowAxis, theme().ink);
}

void RowsChart::layOut()
{
    const QFontMetricsF metrics(fixedFont());
    double names = 0;
    for (const Row& row : m_rows)
        names = std::max(
            names, metrics.horizontalAdvance(row.name) +
                       (row.value.isEmpty() ? 0 : metrics.horizontalAdvance(row.value) + kSpace));
    const QSizeF all = chart()->size();
    const double left = std::min(names + kSpace + 2 * kStripe, all.width() * 0.66);
    // Labels and title of the value axis below, half of its last label on the right.
    const double below = 2 * metrics.height() + 18;
    const double right = 18;
    setPlot(QRectF(left, 4, std::max(all.width() - left - right, 10.0),
                   std::max(all.height() - below - 4, 10.0)));
}

void RowsChart::paintOver(QPainter& painter, const QRectF& plot)
{
    const QFontMetricsF metrics(fixedFont());
    painter.setFont(fixedFont());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QRectF share = rowShare(i);
        const QRectF row(0, plot.top() + share.top() * plot.height(), plot.right(),
                         share.height() * plot.height());
        if (m_chosen == i) {
            QColor back = theme().accent;
            back.setAlphaF(0.12F);
            painter.fillRect(row, back);
            painter.fillRect(QRectF(row.topLeft(), QSizeF(kStripe, row.height())), theme().accent);
        }
        const double room = plot.left() - kSpace - 2 * kStripe;
        const double value =
            m_rows[i].value.isEmpty() ? 0 : metrics.horizontalAdvance(m_rows[i].value) + kSpace;
        const QRectF words(2 * kStripe, row.top(), room, row.height());
        painter.setPen(theme().ink);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, m_rows[i].value);
        painter.drawText(words.adjusted(0, 0, -value, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(m_rows[i].name, Qt::ElideMiddle, room - value));
    }
}

} // namespace vs::ui
