// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/bridge/words.h"
#include "ui/dialogs/connect_flow.h"
#include "ui/panels/centre_panel.h"
#include "ui/panels/charts_dock.h"
#include "ui/panels/charts_panel.h"
#include "ui/panels/guest_panel.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/journey_panel.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/status_line.h"
#include "ui/panels/style.h"
#include "ui/panels/timeline_panel.h"
#include "ui/panels/top_bar.h"
#include "ui/panels/unlock_panel.h"
#include "ui/play/player.h"
#include "ui/scene/overview_view.h"
#include "ui/scene/path_view.h"

#include <QFileInfo>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace vs::ui {

using State = LiveController::State;

MainWindow::MainWindow(const WindowRequest& request) : m_request(request)
{
    setWindowTitle(tr("Vethscope"));
    assemble();
    wireSources();
    wireSelection();
    wireTopBar();
    wireUnlock();
    wireTeaching();
    wireTime();
    wireFiles();
    addActions();
    m_flow->setRecentTargets(request.memory.recentTargets);
    m_centre->overview()->setArrangements(request.memory.overviews);
    applyLook();
    connect(&m_systemLook, &SystemLook::changed, this, &MainWindow::applyLook);
    if (!restoreGeometry(request.memory.geometry))
        resize(QSize(1680, 1050).boundedTo(screen()->availableSize()));
    restoreSplitters(request.memory.splitters);
    m_journeyPanel->restore(request.memory.list);
    restoreTime(request.memory);
    showHint();
}

MainWindow::~MainWindow() = default;

void MainWindow::assemble()
{
    m_top = new TopBar;
    m_unlock = new UnlockPanel;
    m_messages = new MessageBar;
    m_guestPanel = new GuestPanel(&m_guestModel);
    m_centre = new CentrePanel;
    m_inspector = new InspectorPanel;
    m_journeyPanel = new JourneyPanel(&m_journeyModel);
    m_status = new StatusLine;
    m_timelinePanel = new TimelinePanel;
    m_flow = new ConnectFlow(&m_live, m_request.resolveTarget, this);

    m_columns = new QSplitter(Qt::Horizontal);
    m_lower = new QSplitter(Qt::Horizontal);
    m_rows = new QSplitter(Qt::Vertical);
    for (QWidget* panel : {static_cast<QWidget*>(m_guestPanel), static_cast<QWidget*>(m_centre),
                           static_cast<QWidget*>(m_inspector)})
        m_columns->addWidget(panel);
    m_lower->addWidget(m_timelinePanel);
    m_lower->addWidget(m_journeyPanel);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_lower);
    for (QSplitter* splitter : {m_columns, m_lower, m_rows}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    m_guestPanel->setMinimumWidth(150);
    m_inspector->setMinimumWidth(220);
    for (QSplitter* splitter : {m_columns, m_lower, m_rows})
        connect(splitter, &QSplitter::splitterMoved, this, [this] { m_ownSplit = false; });
    m_columns->setStretchFactor(1, 1);
    m_lower->setStretchFactor(0, 1);
    m_rows->setStretchFactor(0, 1);

    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_unlock);
    layout->addWidget(m_messages);
    layout->addWidget(makeDocks(m_rows), 1);
    layout->addWidget(m_status);
    setCentralWidget(centre);
}

void MainWindow::wireSources()
{
    connect(&m_live, &LiveController::stateChanged, this, &MainWindow::onState);
    connect(&m_live, &LiveController::snapshotReady, this, &MainWindow::onSnapshot);
    connect(&m_live, &LiveController::commandSent, this, [this](const CommandRecord& record) {
        m_commandModel.append(record);
        m_top->setCommandCount(m_commandModel.rowCount());
    });
    connect(&m_live, &LiveController::traceFailed, this, [this](const Error& error) {
        m_messages->showError(error);
        m_wantsTrace = false;
    });
    connect(m_flow, &ConnectFlow::connecting, this, [this](const QString& target) {
        m_file.cancel();
        m_showsFile = false;
        m_messages->hide();
        m_wiring.reset();
        m_selection.reset();
        beginTrace({});
        setSource(target);
    });
    connect(m_flow, &ConnectFlow::failed, m_messages, &MessageBar::showError);
    connect(&m_file, &FileController::readingChanged, m_status, &StatusLine::setReading);
    connect(m_status, &StatusLine::cancelRequested, this, [this] {
        m_file.cancel();
        setSource(QString());
        showHint();
    });
    connect(&m_file, &FileController::progressChanged, m_status, &StatusLine::setProgress);
    connect(&m_file, &FileController::snapshotReady, this,
            [this](const std::shared_ptr<const Snapshot>& snapshot) {
                m_selection.reset(snapshot);
                showHint();
            });
    connect(&m_file, &FileController::failed, this, [this](const Error& error) {
        m_messages->showError(error);
        setSource(QString());
        showHint();
    });
}

void MainWindow::wireSelection()
{
    connect(&m_selection, &Selection::snapshotChanged, this, &MainWindow::showSnapshot);
    connect(&m_selection, &Selection::storyChanged, this, &MainWindow::showStory);
    connect(&m_selection, &Selection::stepChanged, this, &MainWindow::showDetails);
    m_detailsDue.setSingleShot(true);
    connect(&m_detailsDue, &QTimer::timeout, this, &MainWindow::showDetails);
    connect(&m_selection, &Selection::followingChanged, this,
            [this](bool following) { m_journeyPanel->setFollowing(following, isLive()); });
    connect(m_centre, &CentrePanel::stepChanged, &m_selection, &Selection::setStep);
    connect(m_centre, &CentrePanel::busyChanged, &m_selection, &Selection::setBusy);
    connect(m_centre, &CentrePanel::userPlayed, &m_selection, &Selection::hold);
    connect(m_centre, &CentrePanel::tabChanged, this, [this] {
        m_ownTab = false;
        showDetails();
    });
    connect(m_centre, &CentrePanel::findingChosen, &m_selection, &Selection::chooseFinding);
    connect(m_journeyPanel, &JourneyPanel::journeyChosen, &m_selection,
            [this](JourneyId journey) { m_selection.choose(journey); });
    connect(m_journeyPanel, &JourneyPanel::followRequested, &m_selection, &Selection::follow);
    connect(m_guestPanel, &GuestPanel::guestChosen, m_centre->overview(),
            &OverviewView::selectGuest);
    connect(m_guestPanel, &GuestPanel::hitsChanged, m_centre->overview(), &OverviewView::setHits);
    connect(m_guestPanel, &GuestPanel::hitShown, m_centre,
            [this] { m_centre->setTab(CentrePanel::Tab::Overview); });
}

void MainWindow::wireTopBar()
{
    connect(m_top, &TopBar::connectRequested, m_flow, &ConnectFlow::showForm);
    connect(m_top, &TopBar::closeRequested, &m_live, &LiveController::close);
    connect(m_top, &TopBar::traceRequested, this, &MainWindow::startTrace);
    connect(m_top, &TopBar::stopRequested, &m_live, &LiveController::stopTrace);
    connect(m_top, &TopBar::commandsRequested, this, &MainWindow::showCommands);
    connect(m_top, &TopBar::queryChanged, this,
            [this] { m_journeyModel.setQuery(m_top->query()); });
    connect(m_centre, &CentrePanel::endsChosen, m_top, &TopBar::setEnds);
}

bool MainWindow::isLive() const
{
    return m_live.state() == State::Listening;
}

void MainWindow::begin()
{
    if (m_request.live) {
        m_top->setFilter(text(m_request.live->trace.filter));
        LiveTarget target = *m_request.live;
        target.trace.instrument = false; // only ever by the button in the window
        m_flow->connectTo(target);
    } else if (!m_request.files.empty()) {
        m_playFirst = m_request.play;
        QStringList files;
        for (const std::string& file : m_request.files)
            files.append(QFile::decodeName(file.c_str()));
        if (m_request.compare && files.size() > 1)
            compareWith(files.takeLast());
        openFiles(files);
    }
    m_centre->pathView()->setFocus();
}

void MainWindow::onState(State state)
{
    if (state == State::Starting && !m_showsFile)
        m_selection.reset(m_wiring); // journeys of another trace are other journeys
    if (state == State::Starting)
        m_wantsTrace = true;
    if (state == State::Idle || state == State::Failed || state == State::Connecting)
        lockWithoutAsking();
    m_top->setState(state);
    m_status->setState(state, m_source);
    m_journeyPanel->setFollowing(m_selection.isFollowing(), isLive());
    showHint();
}

void MainWindow::onSnapshot(const std::shared_ptr<const Snapshot>& snapshot)
{
    if (m_showsFile)
        return;
    if (m_live.state() == State::Reading)
        m_wiring = snapshot;
    m_selection.setSnapshot(snapshot);
}

void MainWindow::startTrace()
{
    m_messages->hide();
    m_wantsTrace = true;
    m_live.startTrace(traceOptions(), recordingWish());
}

void MainWindow::setSource(const QString& name)
{
    m_source = name;
    m_centre->setSourceName(name);
    m_top->setSource(name);
    m_status->setState(m_live.state(), name);
    setWindowTitle(name.isEmpty() ? tr("Vethscope") : tr("%1 — Vethscope").arg(name));
}

} // namespace vs::ui
