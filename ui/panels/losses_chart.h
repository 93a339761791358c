// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/series.h"
#include "ui/panels/rows_chart.h"

class QBarSet;
class QHorizontalStackedBarSeries;

namespace vs::ui {

/// Packets lost by the rule that lost them, or by the device where no rule is known. Choosing a
/// bar shows the newest packet in it.
class LossesChart : public RowsChart
{
    Q_OBJECT

public:
    static constexpr std::size_t kRules = 8;

    explicit LossesChart(QWidget* parent = nullptr);

    /// `chosen`: the bar to which the exchange on show belongs.
    void setLosses(std::vector<RuleLosses> losses, const Topology& topology, const QString& note,
                   std::optional<std::size_t> chosen);
    void setNothing(const QString& words);
    /// The name of a bar: "PVEFW-FORWARD rule 1", "no rule known, in vmbr0".
    QString barName(int item) const { return rows()[static_cast<std::size_t>(item)].name; }

    int itemCount() const override { return static_cast<int>(m_losses.size()); }
    QString itemText(int item) const override;

protected:
    void restyle() override;
    QRectF itemShare(int item) const override;
    void chooseItem(int item) override;
    int rowLength() const override { return 1; }

private:
    std::vector<RuleLosses> m_losses;
    QHorizontalStackedBarSeries* m_bars;
    QBarSet* m_byRule;
    QBarSet* m_unknown;
};

} // namespace vs::ui
