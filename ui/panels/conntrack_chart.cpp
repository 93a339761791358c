// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/conntrack_chart.h"

#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>

namespace vs::ui {

ConntrackChart::ConntrackChart(QWidget* parent) : TimeChart(tr("Conntrack entries"), parent)
{
    m_rateAxis = addValueAxis(Qt::AlignLeft, tr("/s"));
    m_aliveAxis = addValueAxis(Qt::AlignRight, {});
    m_alive = addLine(m_aliveAxis);
    m_made = addLine(m_rateAxis);
    m_destroyed = addLine(m_rateAxis);
}

void ConntrackChart::setNothing(const QString& words)
{
    m_series = {};
    setBuckets({});
    setEmptyText(words);
    setNote({});
    refresh();
}

void ConntrackChart::setSeries(const ConntrackSeries& series, const Buckets& buckets,
                               const ConntrackCounters* node)
{
    m_series = series;
    setEmptyText({});
    setBuckets(buckets);
    double most = 0;
    const auto rates = [&](const std::vector<std::uint32_t>& counts) {
        std::vector<double> values;
        for (const std::uint32_t count : counts)
            values.push_back(buckets.perSecond(count));
        most = std::max(most, *std::max_element(values.begin(), values.end()));
        return values;
    };
    setValues(m_made, rates(series.made));
    setValues(m_destroyed, rates(series.destroyed));
    fitValues(m_rateAxis, most);
    setValues(m_alive, {series.alive.begin(), series.alive.end()});
    constexpr double kLeastAlive = 5; // whole entries
    fitValues(
        m_aliveAxis,
        std::max<double>(*std::max_element(series.alive.begin(), series.alive.end()), kLeastAlive));
    const QLocale locale;
    setNote(node && node->max > 0
                ? tr("heard of in this trace; the node has %1 of %2")
                      .arg(locale.toString(static_cast<qulonglong>(node->entries)),
                           locale.toString(static_cast<qulonglong>(node->max)))
                : tr("heard of in this trace"));
    restyle();
    refresh();
}

void ConntrackChart::restyle()
{
    TimeChart::restyle();
    QPen pen(theme().conntrack, 2.4);
    m_made->setPen(pen);
    pen.setColor(theme().ink);
    pen.setWidthF(1.6);
    pen.setDashPattern({5, 3});
    m_destroyed->setPen(pen);
    pen.setColor(theme().delivered);
    pen.setWidthF(2);
    pen.setDashPattern({1.2, 2});
    m_alive->setPen(pen);
    setLegend({{tr("made a second"), m_made->pen(), Qt::NoBrush},
               {tr("destroyed a second"), m_destroyed->pen(), Qt::NoBrush},
               {tr("alive (right)"), m_alive->pen(), Qt::NoBrush}});
}

QString ConntrackChart::itemText(int item) const
{
    const auto bucket = static_cast<std::size_t>(item);
    return tr("%1\n%2 made, %3 destroyed, %4 alive at its end")
        .arg(bucketText(item))
        .arg(m_series.made[bucket])
        .arg(m_series.destroyed[bucket])
        .arg(m_series.alive[bucket]);
}

} // namespace vs::ui
