// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's other half: what its panels show of the selection.
#include "ui/bridge/words.h"
#include "ui/dialogs/command_list.h"
#include "ui/dialogs/connect_flow.h"
#include "ui/main_window.h"
#include "ui/panels/centre_panel.h"
#include "ui/panels/charts_dock.h"
#include "ui/panels/charts_panel.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/journey_panel.h"
#include "ui/panels/status_line.h"
#include "ui/panels/timeline_view.h"
#include "ui/panels/top_bar.h"
#include "ui/play/player.h"
#include "ui/scene/overview_view.h"

#include <QCloseEvent>
#include <QSplitter>
#include <QTimer>

namespace vs::ui {

namespace {

using State = LiveController::State;

/// How long closing waits for the node's word before the connection is cut.
constexpr int kClosingMs = 8000;
/// Steps a second while new exchanges are shown as they come.
constexpr double kLiveSpeed = 4.0;

std::set<int> guestsOf(const Topology& topology, const Story& story)
{
    std::set<int> vmids;
    for (const IpAddress& address : {story.leftAddress, story.rightAddress}) {
        if (const auto nic = nicOf(topology, Endpoint{address, 0, {}}))
            vmids.insert(nic->vmid);
    }
    return vmids;
}

} // namespace

void MainWindow::showSnapshot()
{
    const std::shared_ptr<const Snapshot>& snapshot = m_selection.snapshot();
    m_guestModel.setSnapshot(snapshot.get());
    m_journeyModel.setSnapshot(snapshot);
    m_journeyPanel->setSnapshot(snapshot);
    m_centre->setSnapshot(snapshot);
    m_status->setSnapshot(snapshot.get());
    showWalkProblem();
    const std::shared_ptr<const Topology> topology = snapshot ? snapshot->topology : nullptr;
    if (topology != m_topology) {
        m_topology = topology;
        m_top->setTopology(topology ? *topology : Topology());
    }
    m_journeyPanel->setCurrent(m_selection.journey());
    showTime();
    showKeepable();
    // Wiring without packets is best seen whole; the first exchange then takes the stage.
    if (m_ownTab && snapshot) {
        m_centre->setTab(m_selection.story().empty() ? CentrePanel::Tab::Overview
                                                     : CentrePanel::Tab::Path);
        m_ownTab = true;
    }
    showHint();
}

void MainWindow::showStory(bool another)
{
    const std::shared_ptr<const Snapshot>& snapshot = m_selection.snapshot();
    const Story& story = m_selection.story();
    m_changing = true; // the steps that this makes are shown once, at its end
    m_centre->setStory(snapshot, story);
    m_journeyPanel->setCurrent(m_selection.journey());
    if (snapshot)
        m_guestModel.setOnPath(guestsOf(*snapshot->topology, story));
    if (another && !story.empty() && ((isLive() && m_selection.isFollowing()) || m_playFirst)) {
        if (isLive() && !m_playFirst)
            m_centre->player()->setSpeed(kLiveSpeed);
        m_playFirst = false;
        m_centre->playFromStart();
    }
    m_changing = false;
    showTime();
    // Packets that nobody asked for one by one: drawn first, then told, that no step takes long.
    if (isLive() && m_selection.isFollowing())
        m_detailsDue.start();
    else
        showDetails();
}

void MainWindow::showDetails()
{
    if (m_changing)
        return;
    const std::shared_ptr<const Snapshot>& snapshot = m_selection.snapshot();
    const Story& story = m_selection.story();
    timeline()->setStep(m_selection.step());
    m_charts->panel()->setStep(m_selection.step());
    if (!snapshot) {
        m_inspector->setFacts({});
        m_inspector->setVerdict({}, {}, true);
        return;
    }
    showFacts();
    const bool told = m_centre->tab() == CentrePanel::Tab::Path || story.empty() || !story.subject;
    if (told || m_centre->conceals()) {
        m_inspector->setVerdict({}, {}, true);
        return;
    }
    const Judgement& judgement = story.subject->judgement;
    const VerdictWords words = verdictWords(judgement, *snapshot->topology, m_theme);
    m_inspector->setVerdict(words.mark + QLatin1Char(' ') + text(story.title), text(story.effect),
                            !judgement.drop);
}

void MainWindow::showHint()
{
    QString hint;
    switch (m_live.state()) {
    case State::Idle:
    case State::Failed:
        if (m_file.isReading())
            hint = tr("Reading %1…").arg(m_source);
        else if (m_selection.snapshot())
            hint = tr("No packet in it could be followed.");
        else
            hint = tr("Connect to a node to see where its packets go (Ctrl+N), or open a "
                      "recording (Ctrl+O). F1 lists all keys.");
        break;
    case State::Connecting:
        hint = tr("Connecting to %1…").arg(m_source);
        break;
    case State::Reading:
        hint = tr("Reading the wiring of %1…").arg(m_source);
        break;
    case State::Ready:
        hint = tr("Press Trace, then try the connection that fails.");
        break;
    case State::Starting:
        hint = tr("Starting the capture…");
        break;
    case State::Listening:
        hint = tr("Listening. Now try the connection that fails: its packets appear here.");
        break;
    case State::Stopping:
        hint = tr("Stopping…");
        break;
    }
    m_centre->setHint(hint);
}

void MainWindow::shareSpace()
{
    const int wide = width();
    const int high = height();
    const int left = std::max(wide * 15 / 100, 224);
    const int right = std::max(wide * 23 / 100, 304);
    const int list = std::max(wide * 40 / 100, 608);
    m_columns->setSizes({left, wide - left - right, right});
    m_lower->setSizes({wide - list, list});
    m_rows->setSizes({high * 73 / 100, high * 27 / 100});
}

void MainWindow::restoreSplitters(const QByteArray& state)
{
    if (state.isEmpty())
        return;
    QDataStream in(state);
    for (QSplitter* splitter : {m_columns, m_lower, m_rows}) {
        QByteArray one;
        in >> one;
        splitter->restoreState(one);
    }
    m_ownSplit = false;
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (m_ownSplit)
        shareSpace();
}

void MainWindow::showCommands()
{
    auto* list = new CommandList(&m_commandModel, this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->open();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_request.remember) {
        WindowMemory memory = m_request.memory;
        memory.geometry = saveGeometry();
        memory.splitters.clear();
        if (!m_ownSplit) {
            QDataStream out(&memory.splitters, QIODevice::WriteOnly);
            out << m_columns->saveState() << m_lower->saveState() << m_rows->saveState();
        }
        memory.recentTargets = m_flow->recentTargets();
        memory.list = m_journeyPanel->memory();
        rememberTime(memory);
        memory.overviews = m_centre->overview()->arrangements();
        m_request.remember(memory);
    }
    event->accept();
    // The window is gone at once; the program waits until the node has confirmed.
    connect(&m_live, &LiveController::closed, this, &MainWindow::finished, Qt::QueuedConnection);
    QTimer::singleShot(kClosingMs, this, &MainWindow::finished);
    m_file.cancel();
    m_live.close();
}

} // namespace vs::ui
