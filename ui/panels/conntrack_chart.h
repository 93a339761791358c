// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/time_chart.h"

namespace vs::ui {

/// Conntrack entries made and destroyed a second, and how many are alive.
class ConntrackChart : public TimeChart
{
    Q_OBJECT

public:
    explicit ConntrackChart(QWidget* parent = nullptr);

    /// `node`: its own account, may be null.
    void setSeries(const ConntrackSeries& series, const Buckets& buckets,
                   const ConntrackCounters* node);
    void setNothing(const QString& words);

    QString itemText(int item) const override;

protected:
    void restyle() override;

private:
    ConntrackSeries m_series;
    QValueAxis* m_rateAxis;
    QValueAxis* m_aliveAxis;
    QLineSeries* m_made;
    QLineSeries* m_destroyed;
    QLineSeries* m_alive;
};

} // namespace vs::ui
