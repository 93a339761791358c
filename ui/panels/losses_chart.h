// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/series.h"
#include "ui/panels/chart_tile.h"

class QBarCategoryAxis;
class QBarSet;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace vs::ui {

/// Packets lost by the rule that lost them, or by the device where no rule is known. Choosing a
/// bar shows the newest packet in it.
class LossesChart : public ChartTile
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
    QString barName(int item) const { return m_names[item]; }
    std::optional<std::size_t> chosenBar() const { return m_chosen; }

    int itemCount() const override { return static_cast<int>(m_losses.size()); }
    QString itemText(int item) const override;

protected:
    void restyle() override;
    QRectF itemShare(int item) const override;
    void chooseItem(int item) override;
    std::vector<QRectF> outlinedShares() const override;
    int rowLength() const override { return 1; }

private:
    std::vector<RuleLosses> m_losses;
    QStringList m_names;
    std::optional<std::size_t> m_chosen;
    QBarCategoryAxis* m_rows;
    QValueAxis* m_packets;
    QHorizontalStackedBarSeries* m_bars;
    QBarSet* m_byRule;
    QBarSet* m_unknown;
};

} // namespace vs::ui
