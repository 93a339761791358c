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

    /// From 0 to a round number at or above, with about so many ticks and the unit behind each
    /// number.
    static void fitAxis(QValueAxis* axis, double most, const QString& unit = {}, int ticks = 5);

    int itemCount() const override { return static_cast<int>(m_buckets.count); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void setBuckets(const Buckets& buckets);
    const Buckets& buckets() const { return m_buckets; }
    QValueAxis* timeAxis() const { return m_time; }
    /// `unit` stands behind each number: "/s".
    QValueAxis* addValueAxis(Qt::Alignment side, const QString& unit);
    /// The axis shows up to `most`, with as many ticks as there is room for.
    void fitValues(QValueAxis* axis, double most);
    QLineSeries* addLine(QValueAxis* value);
    /// A line through the middle of each bucket.
    void setValues(QLineSeries* line, const std::vector<double>& values);
    double axisTime(Timestamp time) const;
    /// "16:33:11.500, 500 ms"
    QString bucketText(int item) const;
    void restyle() override;
    void layOut() override;

    QRectF itemShare(int item) const override;
    void chooseItem(int item) override;
    void chooseStretch(double from, double to) override;
    bool takesStretch() const override { return true; }
    std::vector<QRectF> shadedShares() const override;
    std::vector<QRectF> markedShares() const override;

private:
    double share(Timestamp time) const;

    Buckets m_buckets;
    QValueAxis* m_time;
    struct Value
    {
        QValueAxis* axis;
        QString unit;
        double most = 0;
    };
    std::vector<Value> m_values; ///< the left one, and the right one
    Timestamp m_base = 0;        ///< from which the axis counts
    double m_unit = 1;           ///< of the axis, in nanoseconds
    std::optional<TimeSpan> m_span;
    std::optional<Timestamp> m_moment;
};

} // namespace vs::ui
