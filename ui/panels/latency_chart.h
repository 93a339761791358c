// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/series.h"
#include "ui/panels/rows_chart.h"

class QLineSeries;
class QScatterSeries;

namespace vs::ui {

/// How long the legs of the chosen path took: shortest, median and 95th percentile. Its items are
/// these three of each leg; choosing one shows the newest packet that took as long.
class LatencyChart : public RowsChart
{
    Q_OBJECT

public:
    static constexpr std::size_t kLegs = 16; ///< of longer paths the first ones are drawn

    explicit LatencyChart(QWidget* parent = nullptr);

    /// `subject`: whose path it is. `chosen`: index of the leg that playback has just passed.
    void setLegs(std::vector<LegLatency> legs, const Topology& topology, const QString& subject,
                 std::optional<std::size_t> chosen);
    void setNothing(const QString& words);
    const std::vector<LegLatency>& legs() const { return m_legs; }

    int itemCount() const override { return static_cast<int>(m_legs.size()) * 3; }
    QString itemText(int item) const override;

protected:
    void restyle() override;
    QRectF itemShare(int item) const override;
    void chooseItem(int item) override;
    int rowLength() const override { return 3; }

private:
    const LegLatency::Sample& sampleOf(int item) const;
    double value(Nanoseconds took) const;

    std::vector<LegLatency> m_legs;
    double m_unit = 1e3;               ///< of the axis, in nanoseconds
    QLineSeries* m_ranges[kLegs] = {}; ///< from the shortest to the 95th percentile
    QScatterSeries* m_marks[3] = {};
};

} // namespace vs::ui
