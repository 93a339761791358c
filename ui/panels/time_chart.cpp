// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/time_chart.h"

#include "ui/bridge/words.h"

#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace vs::ui {

namespace {

constexpr int kTicks = 5; ///< along an axis, about

/// Round ticks from zero on, at most kTicks of them.
void tickEvery(QValueAxis* axis, double step)
{
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(step);
    axis->setLabelFormat(step < 1 ? QStringLiteral("%.3g") : QStringLiteral("%.0f"));
}

/// 1, 2, 5, 10, ... that divides the length into at most kTicks parts; below 1: 0.1, 0.2, ...
double roundTick(double length)
{
    constexpr double kFine = 1000;
    const double least = std::max(length * kFine / kTicks, 1.0);
    return static_cast<double>(roundStep(static_cast<Nanoseconds>(std::ceil(least)))) / kFine;
}

} // namespace

TimeChart::TimeChart(const QString& title, QWidget* parent)
    : ChartTile(title, parent), m_time(new QValueAxis)
{
    chart()->addAxis(m_time, Qt::AlignBottom);
}

QValueAxis* TimeChart::addValueAxis(Qt::Alignment side, const QString& title)
{
    auto* axis = new QValueAxis;
    axis->setTitleText(title);
    axis->setGridLineVisible(m_values.empty()); // two grids would not be told apart
    chart()->addAxis(axis, side);
    m_values.push_back(axis);
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
    m_time->setRange(axisTime(buckets.from), axisTime(buckets.whole().to));
    tickEvery(m_time, roundTick(static_cast<double>(length) / m_unit));
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

void TimeChart::fitAxis(QValueAxis* axis, double most)
{
    const double step = std::max(roundTick(most), 0.001);
    axis->setRange(0, std::max(std::ceil(most * 1.04 / step) * step, step));
    tickEvery(axis, step);
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
    for (QValueAxis* axis : m_values)
        styleAxis(axis, theme().secondary);
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

std::vector<QRectF> TimeChart::outlinedShares() const
{
    if (!m_moment || !m_buckets.whole().holds(*m_moment))
        return {};
    return {QRectF(share(*m_moment), 0, 0, 1)};
}

} // namespace vs::ui
