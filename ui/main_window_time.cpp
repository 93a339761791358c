// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's views over time: the timeline, the charts in their dock, and the span of time
// that both of them choose.
#include "ui/main_window.h"
#include "ui/panels/centre_panel.h"
#include "ui/panels/charts_dock.h"
#include "ui/panels/charts_panel.h"
#include "ui/panels/journey_panel.h"
#include "ui/panels/span_chip.h"
#include "ui/panels/timeline_panel.h"

#include <QPushButton>
#include <QSplitter>

namespace vs::ui {

QWidget* MainWindow::makeDocks(QWidget* middle)
{
    // A window inside the window: docks lie around the middle, not around the bars.
    m_docks = new QMainWindow;
    m_docks->setWindowFlags(Qt::Widget);
    m_docks->setCentralWidget(middle);
    m_charts = new ChartsDock(m_docks);
    m_docks->addDockWidget(Qt::BottomDockWidgetArea, m_charts);
    m_timelinePanel->addControl(m_charts->toggle());
    return m_docks;
}

void MainWindow::wireTime()
{
    TimelineView* timeline = m_timelinePanel->view();
    ChartsPanel* charts = m_charts->panel();
    const auto choose = [this](JourneyId journey, int step) {
        m_selection.choose(journey);
        if (step >= 0)
            m_centre->goToStep(step);
    };
    connect(timeline, &TimelineView::eventChosen, this, choose);
    connect(charts, &ChartsPanel::journeyChosen, this, choose);
    connect(timeline, &TimelineView::spanChosen, &m_selection, &Selection::setSpan);
    connect(charts, &ChartsPanel::spanChosen, &m_selection, &Selection::setSpan);
    auto* chip = new SpanChip(this);
    m_journeyPanel->addControl(chip);
    connect(chip, &QPushButton::clicked, this, [this] { m_selection.setSpan(std::nullopt); });
    const auto showSpan = [this, timeline, charts, chip] {
        timeline->setSpan(m_selection.span());
        charts->setSpan(m_selection.span());
        m_journeyPanel->setSpan(m_selection.span());
        chip->setSpan(m_selection.snapshot().get(), m_selection.span());
    };
    connect(&m_selection, &Selection::spanChanged, this, showSpan);
    connect(&m_selection, &Selection::snapshotChanged, this, showSpan);
}

void MainWindow::addTimeActions()
{
    const QString time = tr("Time");
    m_actions.add(time, tr("Show or hide the charts"), {Qt::Key_F9}, {this},
                  [this] { m_charts->toggle()->click(); });
    for (QAction* action : timeline()->ownActions())
        m_actions.list(time, action);
}

void MainWindow::showTime()
{
    const std::shared_ptr<const Snapshot>& snapshot = m_selection.snapshot();
    m_timelinePanel->view()->setTrace(snapshot, m_selection.story());
    m_charts->panel()->setTrace(snapshot, m_selection.story(), m_selection.journey());
}

void MainWindow::restoreTime(const WindowMemory& memory)
{
    if (memory.timelineByClock)
        m_timelinePanel->view()->setScale(TimelineView::Scale::ByClock);
    if (!memory.docks.isEmpty())
        m_docks->restoreState(memory.docks);
}

void MainWindow::rememberTime(WindowMemory& memory) const
{
    memory.timelineByClock = m_timelinePanel->view()->scale() == TimelineView::Scale::ByClock;
    memory.docks = m_docks->saveState();
}

TimelineView* MainWindow::timeline() const
{
    return m_timelinePanel->view();
}

} // namespace vs::ui
