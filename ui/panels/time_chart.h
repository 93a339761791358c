// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/series.h"
#include "ui/panels/chart_tile.h"

class QLineSeries;
class QValueAxis;

namespace vs::ui {

/// A chart over time: its items are buckets; choosing one, or drawing over several, chooses the
/// span.
class TimeChart : public ChartTile
{
    Q_OBJECT

public:
    explicit TimeChart(const QString& title, QWidget* parent = nullptr);

    /// What is chosen elsewhere: a span, and the moment of the exchange on show.
    void setChosen(const std::optional<TimeSpan>& span, std::optional<Timestamp> moment);

    /// From 0 to a round number at or above.
    static void fitAxis(QValueAxis* axis, double most);

    int itemCount() const override { return static_cast<int>(m_buckets.count); }

protected:
    void setBuckets(const Buckets& buckets);
    const Buckets& buckets() const { return m_buckets; }
    QValueAxis* timeAxis() const { return m_time; }
    QValueAxis* addValueAxis(Qt::Alignment side, const QString& title);
    QLineSeries* addLine(QValueAxis* value);
    /// A line through the middle of each bucket.
    void setValues(QLineSeries* line, const std::vector<double>& values);
    double axisTime(Timestamp time) const;
    /// "16:33:11.500, 500 ms"
    QString bucketText(int item) const;
    void restyle() override;

    QRectF itemShare(int item) const override;
    void chooseItem(int item) override;
    void chooseStretch(double from, double to) override;
    bool takesStretch() const override { return true; }
    std::vector<QRectF> shadedShares() const override;
    std::vector<QRectF> outlinedShares() const override;

private:
    double share(Timestamp time) const;

    Buckets m_buckets;
    QValueAxis* m_time;
    std::vector<QValueAxis*> m_values;
    Timestamp m_base = 0; ///< from which the axis counts
    double m_unit = 1;    ///< of the axis, in nanoseconds
    std::optional<TimeSpan> m_span;
    std::optional<Timestamp> m_moment;
};

} // namespace vs::ui
