// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/action_book.h"
#include "ui/bridge/file_controller.h"
#include "ui/bridge/frame_store.h"
#include "ui/bridge/live_controller.h"
#include "ui/bridge/save_controller.h"
#include "ui/bridge/selection.h"
#include "ui/bridge/share_controller.h"
#include "ui/bridge/system_look.h"
#include "ui/models/command_model.h"
#include "ui/models/guest_model.h"
#include "ui/models/journey_model.h"
#include "ui/window_entry.h"

#include <QMainWindow>
#include <QTimer>

class QSplitter;

namespace vs::ui {

class CentrePanel;
class ChartsDock;
class CommandList;
class ConnectFlow;
class GuestPanel;
class InspectorPanel;
class JourneyPanel;
class MessageBar;
class ShareDialog;
class StatusLine;
class TimelinePanel;
class TimelineView;
class TopBar;
class UnlockPanel;

/// Assembles the panels and joins them: everything that they show follows one Selection.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowRequest& request);
    ~MainWindow() override;

    /// Opens what the request names.
    void begin();
    void openFile(const QString& path);
    /// All of them as one trace.
    void openFiles(const QStringList& paths);
    /// What a terminal printed; `beside`: together with what is shown.
    void pasteText(const QString& pasted, bool beside);
    /// Writes what is shown there; `plain`: packets only.
    void saveTo(const QString& path, bool plain = false);
    /// Where the next trace is recorded.
    RecordingWish recordingWish();
    /// Recordings of traces that nobody saved, newest first.
    QStringList unsavedRecordings() const;
    /// Opens the dialog about what is shown; it deletes itself.
    ShareDialog* share();
    /// Reads a second recording and shows it in step with what is on show.
    void compareWith(const QString& path);

    LiveController& live() { return m_live; }
    Selection& selection() { return m_selection; }
    CentrePanel* centre() const { return m_centre; }
    InspectorPanel* inspector() const { return m_inspector; }
    JourneyPanel* journeys() const { return m_journeyPanel; }
    GuestPanel* guests() const { return m_guestPanel; }
    TimelineView* timeline() const;
    TimelinePanel* timelinePanel() const { return m_timelinePanel; }
    ChartsDock* charts() const { return m_charts; }
    TopBar* topBar() const { return m_top; }
    MessageBar* messages() const { return m_messages; }
    ConnectFlow* connectFlow() const { return m_flow; }
    UnlockPanel* unlockPanel() const { return m_unlock; }
    StatusLine* statusLine() const { return m_status; }

    /// What a trace would be started with now.
    TraceOptions traceOptions() const;
    bool isUnlocked() const { return m_unlocked; }
    const ActionBook& actionBook() const { return m_actions; }
    const Theme& theme() const { return m_theme; }

Q_SIGNALS:
    /// Closed, and nothing is left on any node.
    void finished();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void assemble();
    void shareSpace();
    void restoreSplitters(const QByteArray& state);
    QWidget* makeDocks(QWidget* middle);
    void wireTime();
    void addTimeActions();
    void showTime();
    void restoreTime(const WindowMemory& memory);
    void rememberTime(WindowMemory& memory) const;
    void wireSources();
    void wireSelection();
    void wireTopBar();
    void addActions();
    void addLookActions();
    void tellKeys();
    void showKeys();
    void applyLook();
    void onState(LiveController::State state);
    void onSnapshot(const std::shared_ptr<const Snapshot>& snapshot);
    void showSnapshot();
    void showStory(bool another);
    void showDetails();
    void showHint();
    void startTrace();
    void wireTeaching();
    void showFacts();
    void goToNextDrop();
    void togglePredicting();
    void wireCompare();
    void chooseOther();
    void wireUnlock();
    void pressLock();
    void setUnlocked(bool unlocked);
    void lockWithoutAsking();
    void showWalkProblem();
    void setSource(const QString& name);
    void wireFiles();
    void chooseFile();
    /// Another trace is on show; `liveRecording` is where it is kept while it goes on.
    void beginTrace(std::vector<Source> sources, const QString& liveRecording = {});
    void openSources(std::vector<Source> sources, const QString& name);
    void paste(bool beside);
    void remember(const QString& path);
    void showRecent();
    void showKeepable();
    void save(bool as);
    void onSaved(const QString& path, int tag);
    void copyPicture();
    void showCommands();
    bool isLive() const;

    WindowRequest m_request;
    SystemLook m_systemLook;
    ActionBook m_actions;
    Theme m_theme = Theme::light();
    LiveController m_live;
    FileController m_file;
    FrameStore m_frames;
    FileController m_otherFile; ///< of the recording that is compared with
    QString m_otherName;
    Selection m_selection;
    GuestModel m_guestModel;
    JourneyModel m_journeyModel;
    CommandModel m_commandModel;
    std::shared_ptr<const Snapshot> m_wiring; ///< the node before anything was heard
    std::shared_ptr<const Topology> m_topology;
    QString m_source;
    std::vector<Source> m_sources; ///< what is shown was read from there, or is written there
    QString m_savedAs;             ///< the session that holds it; empty: none that the user knows
    QString m_liveRecording;       ///< of the newest trace of this connection
    int m_shown = 0;               ///< counts what was shown: a save knows what it was of
    bool m_saveAgain = false;      ///< the recording ended while it was being saved
    SaveController m_saver;
    ShareController m_copier;
    bool m_unlocked = false;   ///< the rule walk; never remembered, gone with the connection
    bool m_wantsTrace = false; ///< a trace runs or is about to
    bool m_showsFile = false;  ///< what an ending connection still tells is not shown over it
    bool m_playFirst = false;  ///< play the first exchange that is shown
    QTimer m_detailsDue;       ///< once round the event loop
    bool m_changing = false;   ///< another story is being put up
    bool m_ownTab = true;      ///< the user has not chosen a tab
    bool m_ownSplit = true;    ///< the user has not moved a splitter
    QSplitter* m_columns = nullptr;
    QSplitter* m_rows = nullptr;
    QSplitter* m_lower = nullptr;
    TopBar* m_top = nullptr;
    UnlockPanel* m_unlock = nullptr;
    MessageBar* m_messages = nullptr;
    GuestPanel* m_guestPanel = nullptr;
    CentrePanel* m_centre = nullptr;
    InspectorPanel* m_inspector = nullptr;
    QMainWindow* m_docks = nullptr;
    TimelinePanel* m_timelinePanel = nullptr;
    ChartsDock* m_charts = nullptr;
    JourneyPanel* m_journeyPanel = nullptr;
    StatusLine* m_status = nullptr;
    ConnectFlow* m_flow = nullptr;
};

} // namespace vs::ui
