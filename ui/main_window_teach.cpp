// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's teaching half: bytes, the next drop.
#include "ui/bridge/words.h"
#include "ui/dialogs/connect_flow.h"
#include "ui/main_window.h"
#include "ui/panels/centre_panel.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/journey_panel.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/node_menu.h"
#include "ui/panels/predict_stage.h"
#include "ui/panels/status_line.h"
#include "ui/panels/timeline_view.h"
#include "ui/panels/top_bar.h"
#include "ui/play/player.h"
#include "ui/scene/path_view.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSplitter>

namespace vs::ui {

void MainWindow::wireTeaching()
{
    connect(&m_frames, &FrameStore::framesRead, this, &MainWindow::showDetails);
    connect(&m_live, &LiveController::framesBegan, this,
            [this](const std::shared_ptr<const FrameRing>& frames) {
                if (!m_showsFile)
                    m_frames.setRing(frames);
            });
    connect(m_flow, &ConnectFlow::connecting, &m_frames, &FrameStore::clear);
    connect(m_centre, &CentrePanel::concealChanged, this, [this] {
        showDetails();
        const bool conceals = m_centre->conceals();
        timeline()->setConcealed(conceals);
        m_journeyPanel->setConcealed(conceals);
        m_guestModel.setConcealed(conceals);
    });
    wireCompare();
    connect(m_centre->player(), &Player::nextDropWanted, this, &MainWindow::goToNextDrop);
}

void MainWindow::togglePredicting()
{
    Predictor* predictor = m_centre->predictStage()->predictor();
    if (!m_selection.story().empty())
        predictor->setActive(!predictor->isActive());
}

void MainWindow::wireCompare()
{
    connect(&m_selection, &Selection::storyChanged, this,
            [this] { m_top->nodeMenu()->setComparable(!m_selection.story().empty()); });
    connect(&m_otherFile, &FileController::readingChanged, m_status, &StatusLine::setReading);
    connect(&m_otherFile, &FileController::progressChanged, m_status, &StatusLine::setProgress);
    connect(&m_otherFile, &FileController::snapshotReady, this,
            [this](const std::shared_ptr<const Snapshot>& snapshot) {
                m_centre->setOther(snapshot, m_otherName);
            });
    connect(&m_otherFile, &FileController::failed, m_messages, &MessageBar::showError);
    // Two drawings need the room that lists and lanes have otherwise.
    connect(m_centre, &CentrePanel::tabChanged, this,
            [this] { m_lower->setVisible(m_centre->tab() != CentrePanel::Tab::Compare); });
    connect(m_centre, &CentrePanel::compareClosed, &m_otherFile, &FileController::cancel);
}

void MainWindow::compareWith(const QString& path)
{
    m_otherName = QFileInfo(path).completeBaseName();
    m_otherFile.open(path);
}

void MainWindow::chooseOther()
{
    auto* dialog = new QFileDialog(this, tr("Compare with a recording"), QString(),
                                   tr("Captures (*.pcapng *.pcap);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::compareWith);
    dialog->open();
}

void MainWindow::showFacts()
{
    const Story& story = m_selection.story();
    m_frames.want(story);
    const int step = m_selection.step();
    if (m_centre->conceals()) { // the packet so far, and nothing that tells how it ends
        m_inspector->setFacts(packetFacts(*m_selection.snapshot(), story, step),
                              step < 0 ? RawBytes() : rawBytes(m_frames, story, step));
        return;
    }
    m_inspector->setFacts(inspectorFacts(*m_selection.snapshot(), story, step),
                          rawBytes(m_frames, story, step));
}

void MainWindow::goToNextDrop()
{
    if (!m_selection.snapshot())
        return;
    const JourneyId next = nextLoss(*m_selection.snapshot(), m_selection.journey());
    if (!next.valid())
        return;
    m_selection.choose(next);
    const auto& steps = m_selection.story().steps;
    for (std::size_t i = steps.size(); i-- > 0;) {
        if (steps[i].kind == StoryStep::Kind::Drop)
            return m_centre->goToStep(static_cast<int>(i));
    }
}

} // namespace vs::ui
