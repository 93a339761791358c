// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's files: what is opened, pasted and dropped, and what is kept of it.
#include "ui/bridge/words.h"
#include "ui/dialogs/connect_flow.h"
#include "ui/dialogs/share_dialog.h"
#include "ui/export/clipboard.h"
#include "ui/main_window.h"
#include "ui/panels/centre_panel.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/node_menu.h"
#include "ui/panels/share_menu.h"
#include "ui/panels/status_line.h"
#include "ui/panels/top_bar.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>

namespace vs::ui {

namespace {

/// The tag of a save that is no session.
constexpr int kPlainSave = -1;
constexpr int kRecentFiles = 8;
/// Recordings of traces that nobody saved: so many of the newest are kept.
constexpr int kUnsavedKept = 10;

Source fileSource(const QString& path)
{
    return {QFile::encodeName(path).toStdString(), {}};
}

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

void MainWindow::wireFiles()
{
    setAcceptDrops(true);
    m_flow->setRecorder([this] { return recordingWish(); });
    NodeMenu* node = m_top->nodeMenu();
    connect(node, &NodeMenu::openRequested, this, &MainWindow::chooseFile);
    connect(node, &NodeMenu::recentRequested, this, &MainWindow::openFile);
    connect(node, &NodeMenu::pasteRequested, this, [this] { paste(false); });
    connect(node, &NodeMenu::addPasteRequested, this, [this] { paste(true); });
    connect(node, &NodeMenu::compareRequested, this, &MainWindow::chooseOther);
    connect(node, &NodeMenu::aboutToShow, this, &MainWindow::showRecent);
    ShareMenu* share = m_top->shareMenu();
    connect(share, &ShareMenu::saveRequested, this, [this] { save(false); });
    connect(share, &ShareMenu::saveAsRequested, this, [this] { save(true); });
    connect(share, &ShareMenu::shareRequested, this, &MainWindow::share);
    connect(share, &ShareMenu::copyRequested, this, &MainWindow::copyPicture);
    connect(&m_copier, &ShareController::prepared, this, [this](const ShareMaterialPtr& material) {
        if (!copyStory(*material->snapshot, material->journey))
            return;
        m_messages->showNotice(tr(
            "Copied, with names and addresses masked (Ctrl+E shows which, and lets you choose)."));
    });
    connect(&m_copier, &ShareController::failed, m_messages, &MessageBar::showError);
    connect(&m_saver, &SaveController::saved, this, &MainWindow::onSaved);
    connect(&m_saver, &SaveController::failed, m_messages, &MessageBar::showError);
    connect(&m_live, &LiveController::recordingBegan, this, [this](const QString& path) {
        beginTrace({fileSource(path)}, path);
        showKeepable();
    });
    connect(&m_live, &LiveController::recordingEnded, this, [this](const QString& path) {
        // It was saved while it went on: what came after belongs there, too.
        if (path != m_liveRecording)
            return;
        if (m_saver.isSaving())
            m_saveAgain = true;
        else if (!m_savedAs.isEmpty())
            saveTo(m_savedAs);
    });
    showKeepable();
}

void MainWindow::beginTrace(std::vector<Source> sources, const QString& liveRecording)
{
    m_sources = std::move(sources);
    m_savedAs.clear();
    m_liveRecording = liveRecording;
    ++m_shown;
}

void MainWindow::openFile(const QString& path)
{
    openFiles({path});
}

void MainWindow::openFiles(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    std::vector<Source> sources;
    for (const QString& path : paths)
        sources.push_back(fileSource(path));
    const QString name = QFileInfo(paths.front()).fileName();
    openSources(std::move(sources),
                paths.size() == 1
                    ? name
                    : tr("%1 and %n more", nullptr, static_cast<int>(paths.size()) - 1).arg(name));
    for (const QString& path : paths)
        remember(path);
}

void MainWindow::openSources(std::vector<Source> sources, const QString& name)
{
    m_live.close();
    m_showsFile = true;
    m_messages->hide();
    lockWithoutAsking();
    m_selection.reset();
    beginTrace(std::move(sources));
    setSource(name);
    m_file.open(m_sources);
    m_frames.setSources(m_sources);
    m_centre->setOther(nullptr, {});
    showHint();
    showKeepable();
}

void MainWindow::paste(bool beside)
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (copied != nullptr && !localFiles(*copied).isEmpty())
        return openFiles(localFiles(*copied));
    pasteText(copied != nullptr && copied->hasText() ? copied->text() : QString(), beside);
}

void MainWindow::pasteText(const QString& pasted, bool beside)
{
    if (pasted.trimmed().isEmpty()) {
        m_messages->showMessage(tr("There is no text in the clipboard."),
                                tr("Copy what tcpdump, conntrack or iptables-save printed, all of "
                                   "it, then paste it here."));
        return;
    }
    std::vector<Source> sources = beside ? m_sources : std::vector<Source>();
    const QString name = tr("pasted text");
    sources.push_back({name.toStdString(), pasted.toStdString()});
    openSources(std::move(sources),
                beside && m_sources.size() > 0 ? tr("%1 and more").arg(m_source) : name);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = localFiles(*event->mimeData());
    event->acceptProposedAction();
    if (!paths.isEmpty())
        openFiles(paths);
    else
        pasteText(event->mimeData()->text(), false);
}

void MainWindow::chooseFile()
{
    auto* dialog = new QFileDialog(
        this, tr("Open recordings"), QString(),
        tr("Recordings, captures, text (*.pcapng *.pcap *.cap *.txt *.log);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openFiles);
    dialog->open();
}

void MainWindow::remember(const QString& path)
{
    QStringList& recent = m_request.memory.recentFiles;
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (!m_request.unsavedFolder.empty() && whole.startsWith(text(m_request.unsavedFolder)))
        return;
    recent.removeAll(whole);
    recent.prepend(whole);
    recent = recent.mid(0, kRecentFiles);
}

QStringList MainWindow::unsavedRecordings() const
{
    if (m_request.unsavedFolder.empty())
        return {};
    QStringList paths;
    const QDir folder(text(m_request.unsavedFolder));
    for (const QFileInfo& file :
         folder.entryInfoList({QStringLiteral("*.pcapng")}, QDir::Files, QDir::Time))
        paths.append(file.absoluteFilePath());
    return paths;
}

void MainWindow::showRecent()
{
    QStringList known;
    for (const QString& path : m_request.memory.recentFiles)
        if (QFileInfo::exists(path))
            known.append(path);
    QStringList unsaved = unsavedRecordings();
    if (!m_liveRecording.isEmpty())
        unsaved.removeAll(m_liveRecording); // it is on show
    m_top->nodeMenu()->setRecent(known, unsaved);
}

RecordingWish MainWindow::recordingWish()
{
    RecordingWish wish;
    if (m_request.unsavedFolder.empty())
        return wish;
    const QDir folder(text(m_request.unsavedFolder));
    folder.mkpath(QStringLiteral("."));
    const QStringList unsaved = unsavedRecordings();
    for (int i = kUnsavedKept - 1; i < unsaved.size(); ++i)
        QFile::remove(unsaved[i]);
    QString name = m_source;
    for (QChar& each : name)
        if (!each.isLetterOrNumber() && each != QLatin1Char('.') && each != QLatin1Char('-'))
            each = QLatin1Char('_');
    const QString moment =
        QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss-zzz"));
    wish.path = QFile::encodeName(
                    folder.filePath(QStringLiteral("%1-%2.pcapng").arg(name.left(40), moment)))
                    .toStdString();
    wish.options.payload = m_top->shareMenu()->keepsPayload();
    return wish;
}

void MainWindow::showKeepable()
{
    const bool trace = !m_sources.empty() && m_selection.snapshot() != nullptr;
    m_top->shareMenu()->setAvailable(trace, trace && !m_selection.story().empty());
    m_top->nodeMenu()->setAddable(m_showsFile && trace);
}

void MainWindow::save(bool as)
{
    if (m_sources.empty())
        return;
    if (!as && !m_savedAs.isEmpty())
        return saveTo(m_savedAs);
    auto* dialog = new QFileDialog(this, tr("Save the recording"), QString(),
                                   tr("Recordings (*.pcapng);;Packets only, for other programs "
                                      "(*.pcapng)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pcapng"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](const QString& path) {
        const bool plain = dialog->selectedNameFilter() == dialog->nameFilters().last();
        saveTo(path, plain);
    });
    dialog->open();
}

void MainWindow::saveTo(const QString& path, bool plain)
{
    if (m_saver.isSaving()) {
        m_messages->showMessage(tr("A recording is being saved."), tr("Try again in a moment."));
        return;
    }
    m_live.flushRecording();
    SessionOptions options;
    options.plain = plain;
    options.payload = true; // what the recording has of it was asked for
    m_saver.save(m_sources, path, options, plain ? kPlainSave : m_shown);
}

void MainWindow::onSaved(const QString& path, int tag)
{
    // What is shown by now may be another trace: it was never saved there.
    if (tag == m_shown)
        m_savedAs = path;
    if (std::exchange(m_saveAgain, false) && tag == m_shown)
        return saveTo(path);
    remember(path);
    m_messages->showNotice(tr("Saved as %1").arg(QFileInfo(path).fileName()));
    showKeepable();
}

ShareDialog* MainWindow::share()
{
    m_live.flushRecording();
    auto* dialog = new ShareDialog(m_sources, m_selection.journey(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void MainWindow::copyPicture()
{
    m_live.flushRecording();
    ShareWish wish;
    wish.sources = m_sources;
    wish.journey = m_selection.journey();
    m_copier.prepare(std::move(wish));
}

} // namespace vs::ui
