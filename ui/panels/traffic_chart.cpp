// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/traffic_chart.h"

#include "ui/bridge/words.h"
#include "ui/panels/chart_marks.h"

#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace vs::ui {

namespace {

constexpr double kMark = 10;
constexpr ChartMark kMarks[] = {ChartMark::Cross, ChartMark::Plus, ChartMark::Triangle};
constexpr double kPlain = 1.6;
constexpr double kBold = 3.6;

QString rate(double perSecond)
{
    return QLocale().toString(perSecond, 'f', perSecond < 10 ? 1 : 0);
}

} // namespace

TrafficChart::TrafficChart(QWidget* parent) : TimeChart(tr("Packets and drops a second"), parent)
{
    m_packetAxis = addValueAxis(Qt::AlignLeft, tr("/s"));
    m_dropAxis = addValueAxis(Qt::AlignRight, tr("/s"));
    for (QLineSeries*& line : m_lines)
        line = addLine(m_packetAxis);
    for (QScatterSeries*& drops : m_drops) {
        drops = new QScatterSeries;
        drops->setMarkerShape(QScatterSeries::MarkerShapeRectangle);
        drops->setMarkerSize(kMark);
        chart()->addSeries(drops);
        drops->attachAxis(timeAxis());
        drops->attachAxis(m_dropAxis);
    }
}

void TrafficChart::setNothing(const QString& words)
{
    m_traffic = {};
    setBuckets({});
    setEmptyText(words);
    setNote({});
    refresh();
}

void TrafficChart::setTraffic(const Traffic& traffic, const Topology& topology, InterfaceId chosen)
{
    m_traffic = traffic;
    m_chosen = chosen;
    setEmptyText({});
    setBuckets(traffic.buckets);
    m_packetNames.clear();
    m_dropNames.clear();
    double most = 0;
    for (std::size_t i = 0; i < kInterfaces; ++i) {
        const bool there = i < traffic.packets.size();
        m_lines[i]->setVisible(there);
        if (!there)
            continue;
        const Counts& counts = traffic.packets[i];
        std::vector<double> rates;
        for (const std::uint32_t count : counts.counts)
            rates.push_back(traffic.buckets.perSecond(count));
        most = std::max(most, *std::max_element(rates.begin(), rates.end()));
        setValues(m_lines[i], rates);
        m_packetNames.append(text(topology.nameOf(counts.interface)));
    }
    fitValues(m_packetAxis, most);
    most = 0;
    for (std::size_t i = 0; i < kDevices; ++i) {
        const bool there = i < traffic.drops.size();
        m_drops[i]->setVisible(there);
        if (!there)
            continue;
        const Counts& counts = traffic.drops[i];
        QList<QPointF> points;
        for (std::size_t b = 0; b < counts.counts.size(); ++b) {
            const double value = traffic.buckets.perSecond(counts.counts[b]);
            const TimeSpan bucket = traffic.buckets.span(b);
            if (value > 0)
                points.append({axisTime(bucket.from + bucket.length() / 2), value});
            most = std::max(most, value);
        }
        m_drops[i]->replace(points);
        m_dropNames.append(text(topology.nameOf(counts.interface)));
    }
    m_dropAxis->setVisible(!traffic.drops.empty());
    fitValues(m_dropAxis, most);
    const int shown = static_cast<int>(m_packetNames.size());
    setNote(static_cast<std::uint64_t>(shown) < traffic.interfaces
                ? tr("%1 of %2 interfaces: the chosen and the busiest")
                      .arg(shown)
                      .arg(traffic.interfaces)
                : tr("by interface"));
    restyle();
    refresh();
}

void TrafficChart::restyle()
{
    TimeChart::restyle();
    styleAxis(m_dropAxis, theme().drop);
    std::vector<ChartLegend::Entry> legend;
    for (std::size_t i = 0; i < kInterfaces; ++i) {
        const bool bold = i < m_traffic.packets.size() && m_chosen.valid() &&
                          m_traffic.packets[i].interface == m_chosen;
        m_lines[i]->setPen(chartPen(theme(), static_cast<int>(i), bold ? kBold : kPlain));
        if (static_cast<qsizetype>(i) < m_packetNames.size())
            legend.push_back(
                {m_packetNames[static_cast<qsizetype>(i)], m_lines[i]->pen(), Qt::NoBrush});
    }
    for (std::size_t i = 0; i < kDevices; ++i) {
        m_drops[i]->setPen(Qt::NoPen);
        m_drops[i]->setBrush(chartMark(kMarks[i], theme().drop, kMark));
        if (static_cast<qsizetype>(i) < m_dropNames.size())
            legend.push_back(
                {tr("dropped in %1 (right)").arg(m_dropNames[static_cast<qsizetype>(i)]), Qt::NoPen,
                 chartMark(kMarks[i], theme().drop, kLegendMark)});
    }
    setLegend(std::move(legend));
}

QStringList TrafficChart::lineNames() const
{
    return m_packetNames;
}

QString TrafficChart::boldName() const
{
    for (std::size_t i = 0; i < m_traffic.packets.size() && i < kInterfaces; ++i) {
        if (m_lines[i]->pen().widthF() > kPlain)
            return m_packetNames[static_cast<qsizetype>(i)];
    }
    return {};
}

QString TrafficChart::itemText(int item) const
{
    QStringList lines{bucketText(item)};
    const auto bucket = static_cast<std::size_t>(item);
    for (qsizetype i = 0; i < m_packetNames.size(); ++i) {
        const std::uint32_t count = m_traffic.packets[static_cast<std::size_t>(i)].counts[bucket];
        lines.append(tr("%1: %2 packets a second (%3)")
                         .arg(m_packetNames[i], rate(m_traffic.buckets.perSecond(count)))
                         .arg(count));
    }
    for (qsizetype i = 0; i < std::min<qsizetype>(m_dropNames.size(), kDevices); ++i) {
        const std::uint32_t count = m_traffic.drops[static_cast<std::size_t>(i)].counts[bucket];
        if (count > 0)
            lines.append(tr("✖ %1: %2 dropped a second (%3)")
                             .arg(m_dropNames[i], rate(m_traffic.buckets.perSecond(count)))
                             .arg(count));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace vs::ui
