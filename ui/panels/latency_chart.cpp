// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/latency_chart.h"

#include "ui/bridge/words.h"
#include "ui/panels/chart_marks.h"
#include "ui/panels/time_chart.h"

#include <QBarCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace vs::ui {

namespace {

constexpr double kMark = 15;
constexpr ChartMark kMarks[] = {ChartMark::Bar, ChartMark::Dot, ChartMark::Bracket};

} // namespace

LatencyChart::LatencyChart(QWidget* parent) : RowsChart(tr("Latency of each hop"), parent)
{
    const auto add = [this](QXYSeries* series) {
        chart()->addSeries(series);
        series->attachAxis(valueAxis());
        series->attachAxis(rowAxis());
    };
    for (QLineSeries*& range : m_ranges)
        add(range = new QLineSeries);
    for (QScatterSeries*& marks : m_marks) {
        add(marks = new QScatterSeries);
        marks->setMarkerShape(QScatterSeries::MarkerShapeRectangle);
        marks->setMarkerSize(kMark);
    }
}

void LatencyChart::setNothing(const QString& words)
{
    m_legs.clear();
    setEmptyText(words);
    setNote({});
    refresh();
}

double LatencyChart::value(Nanoseconds took) const
{
    return static_cast<double>(took) / m_unit;
}

void LatencyChart::setLegs(std::vector<LegLatency> legs, const Topology& topology,
                           const QString& subject, std::optional<std::size_t> chosen)
{
    legs.resize(std::min(legs.size(), kLegs));
    m_legs = std::move(legs);
    setEmptyText({});
    setNote(subject);
    std::vector<Row> rows;
    Nanoseconds most = 0;
    for (const LegLatency& leg : m_legs) {
        rows.push_back({QStringLiteral("%1 → %2").arg(text(topology.nameOf(leg.from.interface)),
                                                      text(topology.nameOf(leg.to.interface))),
                        leg.journeys == 0 ? tr("none") : QString()});
        most = std::max(most, leg.p95.took);
    }
    setRows(std::move(rows), chosen);
    m_unit = most >= 10 * kMillisecond ? 1e6 : 1e3;
    valueAxis()->setTitleText(m_unit > 1e3 ? QStringLiteral("ms") : QStringLiteral("µs"));
    TimeChart::fitAxis(valueAxis(), value(most));
    QList<QPointF> points[3];
    for (std::size_t i = 0; i < kLegs; ++i) {
        const bool there = i < m_legs.size() && m_legs[i].journeys > 0;
        m_ranges[i]->clear();
        if (!there)
            continue;
        const LegLatency& leg = m_legs[i];
        const double row = rowPlace(i);
        m_ranges[i]->replace({{value(leg.least.took), row}, {value(leg.p95.took), row}});
        points[0].append({value(leg.least.took), row});
        points[1].append({value(leg.median.took), row});
        points[2].append({value(leg.p95.took), row});
    }
    for (std::size_t i = 0; i < 3; ++i)
        m_marks[i]->replace(points[i]);
    restyle();
    refresh();
}

void LatencyChart::restyle()
{
    RowsChart::restyle();
    for (QLineSeries* range : m_ranges)
        range->setPen(QPen(theme().secondary, 1.4));
    const QColor colours[] = {theme().secondary, theme().request, theme().conntrack};
    const QString names[] = {tr("shortest"), tr("median"), tr("95 % are within")};
    std::vector<ChartLegend::Entry> legend;
    for (std::size_t i = 0; i < 3; ++i) {
        m_marks[i]->setPen(Qt::NoPen);
        m_marks[i]->setBrush(chartMark(kMarks[i], colours[i], kMark));
        legend.push_back({names[i], Qt::NoPen, chartMark(kMarks[i], colours[i], kLegendMark)});
    }
    setLegend(std::move(legend));
}

const LegLatency::Sample& LatencyChart::sampleOf(int item) const
{
    const LegLatency& leg = m_legs[static_cast<std::size_t>(item / 3)];
    return item % 3 == 0 ? leg.least : item % 3 == 1 ? leg.median : leg.p95;
}

QRectF LatencyChart::itemShare(int item) const
{
    const QRectF row = rowShare(static_cast<std::size_t>(item / 3));
    const double most = std::max(valueAxis()->max(), 1e-9);
    const double x = std::clamp(value(sampleOf(item).took) / most, 0.0, 1.0);
    constexpr double kHalf = 0.015;
    return {x - kHalf, row.top(), 2 * kHalf, row.height()};
}

QString LatencyChart::itemText(int item) const
{
    const auto leg = static_cast<std::size_t>(item / 3);
    const QString& name = rows()[leg].name;
    const LegLatency& one = m_legs[leg];
    if (one.journeys == 0)
        return tr("%1: no packet has been seen at both").arg(name);
    const auto took = [](const LegLatency::Sample& sample) {
        const QString words = text(formatInterval(sample.took));
        return words.startsWith(QLatin1Char('+')) ? words.mid(1) : words;
    };
    const QString which = item % 3 == 0   ? tr("shortest")
                          : item % 3 == 1 ? tr("median")
                                          : tr("95th percentile");
    return tr("%1, of %n packet(s)\n%2: %3. A click shows a packet that took as long.", nullptr,
              static_cast<int>(one.journeys))
        .arg(name, which, took(sampleOf(item)));
}

void LatencyChart::chooseItem(int item)
{
    const LegLatency& leg = m_legs[static_cast<std::size_t>(item / 3)];
    if (leg.journeys > 0)
        Q_EMIT journeyChosen(sampleOf(item).journey, leg.to);
}

} // namespace vs::ui
