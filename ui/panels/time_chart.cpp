// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/time_chart.h"

#include "ui/bridge/words.h"

#include <QChart>
#include <QFontMetricsF>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace vs::ui {

namespace {

constexpr int kTicks = 5;    ///< along the time axis, about
constexpr int kTitled = 190; ///< lower ones do without the title of the time axis, px

/// A range with round ticks. Never the old ticks in the new range or the new ones in the old:
/// Qt Charts would make millions of them.
void spread(QValueAxis* axis, double from, double to, double step, const QString& unit)
{
    axis->setTickType(QValueAxis::TicksFixed);
    axis->setRange(from, to);
    axis->setTickAnchor(0);
    axis->setTickInterval(step);
    axis->setLabelFormat((step < 1 ? QStringLiteral("%.3g") : QStringLiteral("%.0f")) + unit);
    axis->setTickType(QValueAxis::TicksDynamic);
}

/// 1, 2, 5, 10, ... that divides the length into at most so many parts; below 1: 0.1, 0.2, ...
double roundTick(double length, int ticks = kTicks)
{
    constexpr double kFine = 1000;
    const double least = std::max(length * kFine / ticks, 1.0);
    return static_cast<double>(roundStep(static_cast<Nanoseconds>(std::ceil(least)))) / kFine;
}

} // namespace

TimeChart::TimeChart(const QString& title, QWidget* parent)
    : ChartTile(title, parent), m_time(new QValueAxis)
{
    chart()->addAxis(m_time, Qt::AlignBottom);
}

void TimeChart::resizeEvent(QResizeEvent* event)
{
    m_time->setTitleVisible(height() >= kTitled); // else the plot has the room
    ChartTile::resizeEvent(event);
}

QValueAxis* TimeChart::addValueAxis(Qt::Alignment side, const QString& unit)
{
    auto* axis = new QValueAxis;
    axis->setGridLineVisible(m_values.empty()); // two grids would not be told apart
    chart()->addAxis(axis, side);
    m_values.push_back({axis, unit, 0});
    return axis;
}

QLineSeries* TimeChart::addLine(QValueAxis* value)
{
    auto* line = new QLineSeries;
    chart()->addSeries(line);
    line->attachAxis(m_time);
    line->attachAxis(value);
    return line;
}

void TimeChart::setBuckets(const Buckets& buckets)
{
    m_buckets = buckets;
    if (buckets.empty())
        return;
    const Nanoseconds length = buckets.whole().length();
    constexpr Nanoseconds kMinute = 60 * kSecond;
    m_unit = static_cast<double>(length > 20 * kMinute  ? kMinute
                                 : length > 2 * kSecond ? kSecond
                                                        : kMillisecond);
    m_base = floorTo(buckets.from, kSecond);
    const QString clock = text(formatClock(m_base)).left(8);
    m_time->setTitleText(length > 20 * kMinute  ? tr("minutes after %1").arg(clock)
                         : length > 2 * kSecond ? tr("seconds after %1").arg(clock)
                                                : tr("milliseconds after %1").arg(clock));
    spread(m_time, axisTime(buckets.from), axisTime(buckets.whole().to),
           roundTick(static_cast<double>(length) / m_unit), {});
}

double TimeChart::axisTime(Timestamp time) const
{
    return static_cast<double>(time - m_base) / m_unit;
}

void TimeChart::setValues(QLineSeries* line, const std::vector<double>& values)
{
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(values.size()));
    for (std::size_t i = 0; i < values.size(); ++i) {
        const TimeSpan bucket = m_buckets.span(i);
        points.append({axisTime(bucket.from + bucket.length() / 2), values[i]});
    }
    line->replace(points);
}

void TimeChart::fitAxis(QValueAxis* axis, double most, const QString& unit, int ticks)
{
    const double step = std::max(roundTick(most, ticks), 0.001);
    spread(axis, 0, std::max(std::ceil(most * 1.04 / step) * step, step), step, unit);
}

void TimeChart::fitValues(QValueAxis* axis, double most)
{
    for (Value& value : m_values) {
        if (value.axis == axis)
            value.most = most;
    }
}

void TimeChart::layOut()
{
    // Qt Charts would cut labels off where room is short.
    const QFontMetricsF metrics(font());
    const QSizeF all = chart()->size();
    const double above = metrics.height() / 2;
    const double below = 2 * metrics.height() + 16;
    const double high = std::max(all.height() - above - below, 10.0);
    const int ticks = std::clamp(static_cast<int>(high / (metrics.height() * 1.5)), 1, kTicks);
    double sides[] = {12, 12};
    for (std::size_t i = 0; i < m_values.size() && i < 2; ++i) {
        QValueAxis& axis = *m_values[i].axis;
        fitAxis(&axis, m_values[i].most, m_values[i].unit, ticks);
        double wide = 0;
        for (const double value : {axis.max(), axis.max() - axis.tickInterval()})
            wide = std::max(wide, metrics.horizontalAdvance(QString::asprintf(
                                      axis.labelFormat().toUtf8().constData(), value)));
        if (axis.isVisible())
            sides[i] = wide + 12;
    }
    setPlot(QRectF(sides[0], above, std::max(all.width() - sides[0] - sides[1], 10.0), high));
}

QString TimeChart::bucketText(int item) const
{
    const TimeSpan span = m_buckets.span(static_cast<std::size_t>(item));
    return tr("%1, for %2")
        .arg(text(formatClock(span.from)), text(formatInterval(span.length())).mid(1));
}

void TimeChart::restyle()
{
    styleAxis(m_time, theme().secondary);
    for (const Value& value : m_values)
        styleAxis(value.axis, theme().secondary);
}

double TimeChart::share(Timestamp time) const
{
    const TimeSpan whole = m_buckets.whole();
    return std::clamp(static_cast<double>(time - whole.from) /
                          static_cast<double>(std::max<Nanoseconds>(whole.length(), 1)),
                      0.0, 1.0);
}

QRectF TimeChart::itemShare(int item) const
{
    const double count = static_cast<double>(m_buckets.count);
    return {item / count, 0, 1 / count, 1};
}

void TimeChart::chooseItem(int item)
{
    Q_EMIT spanChosen(m_buckets.span(static_cast<std::size_t>(item)));
}

void TimeChart::chooseStretch(double from, double to)
{
    if (m_buckets.empty())
        return;
    // Whole buckets: what is counted together is chosen together.
    const double count = static_cast<double>(m_buckets.count);
    const auto last = m_buckets.count - 1;
    const auto first = std::min(static_cast<std::size_t>(from * count), last);
    const auto end = std::min(static_cast<std::size_t>(to * count), last);
    Q_EMIT spanChosen(TimeSpan{m_buckets.span(first).from, m_buckets.span(end).to});
}

void TimeChart::setChosen(const std::optional<TimeSpan>& span, std::optional<Timestamp> moment)
{
    m_span = span;
    m_moment = moment;
}

std::vector<QRectF> TimeChart::shadedShares() const
{
    if (!m_span || m_buckets.empty())
        return {};
    const double from = share(m_span->from), to = share(m_span->to);
    return {QRectF(from, 0, to - from, 1)};
}

std::vector<QRectF> TimeChart::markedShares() const
{
    if (!m_moment || !m_buckets.whole().holds(*m_moment))
        return {};
    return {QRectF(share(*m_moment), 0, 0, 1)};
}

} // namespace vs::ui
