// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"
#include "ui/panels/chart_numbers.h"
#include "ui/theme.h"

#include <QScrollArea>
#include <QTimer>

#include <memory>
#include <optional>

class QGridLayout;

namespace vs::ui {

class ChartTile;
class ConntrackChart;
class LatencyChart;
class LossesChart;
class TrafficChart;

/// What happened over time and how often, in four charts that follow the selection. Works only
/// while it is seen, at most twice a second.
class ChartsPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChartsPanel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Null: nothing is known yet.
    void setTrace(const std::shared_ptr<const Snapshot>& snapshot, const Story& story,
                  JourneyId journey);
    void setStep(int step);
    void setSpan(const std::optional<TimeSpan>& span);

    TrafficChart* traffic() const { return m_traffic; }
    LatencyChart* latency() const { return m_latency; }
    LossesChart* losses() const { return m_losses; }
    ConntrackChart* conntrack() const { return m_conntrack; }

    QSize sizeHint() const override { return {960, 250}; }
    QSize minimumSizeHint() const override { return {280, 150}; }

Q_SIGNALS:
    void journeyChosen(vs::JourneyId journey, int step); ///< -1: no step of it
    void spanChosen(std::optional<vs::TimeSpan> span);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();
    void due(); ///< something changed: shown now, or when the half second is over
    void refresh();
    void showTraffic(const Snapshot& snapshot);
    void showConntrack(const Snapshot& snapshot);
    void showLatency(const Snapshot& snapshot);
    void showLosses(const Snapshot& snapshot);
    void choose(JourneyId journey, std::optional<PathStep> at);
    const StoryStep* step() const;
    std::optional<Timestamp> moment() const;
    /// The record of the story whose path is shown; null: none.
    const JourneyRecord* subject() const;

    std::shared_ptr<const Snapshot> m_snapshot;
    Story m_story;
    JourneyId m_journey;
    int m_step = -1;
    std::optional<TimeSpan> m_span;
    ChartNumbers m_numbers;
    QTimer m_pause;
    bool m_changed = true;
    int m_columns = 0;
    QGridLayout* m_grid;
    TrafficChart* m_traffic;
    LatencyChart* m_latency;
    LossesChart* m_losses;
    ConntrackChart* m_conntrack;
};

} // namespace vs::ui
