// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/time_chart.h"

class QScatterSeries;

namespace vs::ui {

/// Packets a second at the busiest interfaces and the chosen ones, and packets lost a second by
/// the device in which they ended.
class TrafficChart : public TimeChart
{
    Q_OBJECT

public:
    static constexpr std::size_t kInterfaces = 6;
    static constexpr std::size_t kDevices = 3;

    explicit TrafficChart(QWidget* parent = nullptr);

    /// `chosen`: drawn bold; invalid: none.
    void setTraffic(const Traffic& traffic, const Topology& topology, InterfaceId chosen);
    void setNothing(const QString& words);
    /// The names in the legend, the bold one first of all with a mark; for tests.
    QStringList lineNames() const;
    QString boldName() const;

    QString itemText(int item) const override;

protected:
    void restyle() override;

private:
    Traffic m_traffic;
    QStringList m_packetNames, m_dropNames;
    InterfaceId m_chosen;
    QValueAxis* m_packetAxis;
    QValueAxis* m_dropAxis;
    QLineSeries* m_lines[kInterfaces] = {};
    QScatterSeries* m_drops[kDevices] = {};
};

} // namespace vs::ui
