// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's lock: whether a trace may make things on the node. Off until the user has read
// what they are and said so; off again with the connection.
#include "core/remote/command_table.h"
#include "ui/bridge/words.h"
#include "ui/dialogs/connect_flow.h"
#include "ui/main_window.h"
#include "ui/panels/status_line.h"
#include "ui/panels/top_bar.h"
#include "ui/panels/unlock_panel.h"

#include <QPushButton>

namespace vs::ui {

void MainWindow::wireUnlock()
{
    connect(m_top, &TopBar::lockPressed, this, &MainWindow::pressLock);
    connect(m_top, &TopBar::stopRequested, this, [this] { m_wantsTrace = false; });
    connect(m_unlock, &UnlockPanel::unlockChosen, this, [this] { setUnlocked(true); });
    connect(m_unlock, &UnlockPanel::declined, this, [this] {
        m_unlock->hide();
        m_top->lockButton()->setFocus();
    });
    connect(m_unlock, &UnlockPanel::commandsRequested, this, &MainWindow::showCommands);
}

TraceOptions MainWindow::traceOptions() const
{
    TraceOptions options;
    options.target = m_flow->target().toStdString();
    options.filter = m_top->query().captureFilter(m_topology ? *m_topology : Topology());
    options.instrument = m_unlocked;
    return options;
}

void MainWindow::pressLock()
{
    if (m_unlocked)
        setUnlocked(false);
    else if (!m_unlock->isHidden())
        m_unlock->hide();
    else
        m_unlock->ask(commands::allCommands(traceOptions().filter, true, true));
}

void MainWindow::setUnlocked(bool unlocked)
{
    lockWithoutAsking();
    if (unlocked) {
        m_unlocked = true;
        m_top->setUnlocked(true);
        m_status->setUnlocked(true);
    }
    m_top->lockButton()->setFocus();
    // What runs was started with the other option: it ends in order, and the next one begins.
    if (m_wantsTrace)
        startTrace();
}

void MainWindow::lockWithoutAsking()
{
    m_unlocked = false;
    m_unlock->hide();
    m_top->setUnlocked(false);
    m_status->setUnlocked(false);
    if (m_live.state() == LiveController::State::Idle ||
        m_live.state() == LiveController::State::Failed)
        m_wantsTrace = false;
}

void MainWindow::showWalkProblem()
{
    const std::shared_ptr<const Snapshot>& snapshot = m_selection.snapshot();
    const WalkProblem problem =
        snapshot && snapshot->capabilities ? walkProblem(*snapshot->capabilities) : WalkProblem{};
    m_top->setWalkProblem(problem.brief, problem.full);
}

} // namespace vs::ui
