// SPDX-License-Identifier: GPL-3.0-or-later
// What is opened, pasted and dropped into the window, and what it keeps.
#include "core/record/session.h"
#include "fake_node.h"
#include "recording.h"
#include "ui/main_window.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/node_menu.h"
#include "ui/panels/share_menu.h"
#include "ui/panels/top_bar.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>
#include <QtTest>

using namespace vs;
using namespace vs::ui;

namespace {

QString paste(const char* name)
{
    return QStringLiteral(VETHSCOPE_SOURCE_DIR "/tests/core/data/paste/rst-dropped/") +
           QLatin1String(name);
}

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class WindowFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        WindowRequest request;
        request.unsavedFolder = m_folder->filePath(QStringLiteral("unsaved")).toStdString();
        request.remember = [this](const WindowMemory& memory) { m_memory = memory; };
        m_window = std::make_unique<MainWindow>(request);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void severalFilesAreOneTrace()
    {
        m_window->openFiles({paste("tcpdump.txt"), paste("conntrack-E.txt")});
        QTRY_COMPARE(finding(), QStringLiteral("rst-invalid-second-pass"));
        QCOMPARE(m_window->selection().snapshot()->journeys.size(), std::size_t(8));
    }

    void pastedTextIsATrace()
    {
        QGuiApplication::clipboard()->setText(textOf(paste("tcpdump.txt")));
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_window->selection().snapshot());
        QTRY_COMPARE(m_window->selection().snapshot()->journeys.size(), std::size_t(8));
        QCOMPARE(finding(), QStringLiteral("undelivered-unexplained"));
        // The second terminal's text, beside it.
        QGuiApplication::clipboard()->setText(textOf(paste("conntrack-E.txt")));
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(finding(), QStringLiteral("rst-invalid-second-pass"));
    }

    void anEmptyClipboardSaysWhatToDo()
    {
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_window->messages()->isVisible());
        m_window->pasteText(QStringLiteral("hello, nothing in here"), false);
        QTRY_VERIFY(m_window->messages()->message().contains(QStringLiteral("recognised")));
    }

    void droppedFilesAndTextAreOpened()
    {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(test::recording("rst-dropped"))});
        drop(files);
        QTRY_COMPARE(finding(), QStringLiteral("rst-invalid-second-pass"));
        QMimeData words;
        words.setText(textOf(paste("tcpdump.txt")));
        drop(words);
        QTRY_COMPARE(finding(), QStringLiteral("undelivered-unexplained"));
    }

    void recentFilesAreRemembered()
    {
        m_window->openFile(test::recording("rst-dropped"));
        QTRY_VERIFY(m_window->selection().snapshot());
        m_window->openFile(test::recording("rst-allow-invalid"));
        QTRY_VERIFY(m_window->selection().snapshot());
        NodeMenu* menu = m_window->topBar()->nodeMenu();
        Q_EMIT menu->aboutToShow();
        QStringList shown;
        for (const QAction* action : menu->findChildren<QMenu*>().front()->actions())
            shown.append(action->text().section(QLatin1Char(' '), 0, 0));
        QCOMPARE(shown, (QStringList{QStringLiteral("rst-allow-invalid.pcapng"),
                                     QStringLiteral("rst-dropped.pcapng")}));
        m_window->close();
        QCOMPARE(m_memory.recentFiles.size(), 2);
    }

    void savedTextOpensAsASession()
    {
        m_window->openFiles({paste("tcpdump.txt"), paste("conntrack-E.txt")});
        QTRY_COMPARE(finding(), QStringLiteral("rst-invalid-second-pass"));
        const auto before = told();
        const QString path = m_folder->filePath(QStringLiteral("kept.pcapng"));
        m_window->saveTo(path);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(m_window->messages()->message().contains(QStringLiteral("kept.pcapng")));
        m_window->openFile(path);
        QTRY_VERIFY(m_window->selection().snapshot());
        QTRY_COMPARE(finding(), QStringLiteral("rst-invalid-second-pass"));
        QCOMPARE(told(), before);
        QVERIFY(m_window->selection().snapshot()->topology->inferred);
    }

    void aTraceIsRecordedWhileItRuns()
    {
        const auto node = test::fakeNode();
        TraceOptions options;
        options.target = "root@pve1";
        m_window->live().open(node->connector(), options, m_window->recordingWish());
        QTRY_COMPARE(m_window->live().state(), LiveController::State::Listening);
        node->say("capture", test::captureHeader());
        node->say("capture", test::captureSyn(40000, 81, 6, 1));
        QTRY_VERIFY(m_window->selection().snapshot());
        QTRY_COMPARE(m_window->selection().snapshot()->journeys.size(), std::size_t(1));
        // What a crash leaves behind can be read up to here.
        m_window->live().flushRecording();
        QCOMPARE(m_window->unsavedRecordings().size(), 1);
        const QString recorded = m_window->unsavedRecordings().front();
        QCOMPARE(sightingsIn(recorded), 6);
        // Saved while it goes on, it holds also what comes later.
        const QString path = m_folder->filePath(QStringLiteral("live.pcapng"));
        m_window->saveTo(path);
        QTRY_VERIFY(QFile::exists(path));
        node->say("capture", test::captureSyn(40001, 81, 6, 2));
        QTRY_COMPARE(m_window->selection().snapshot()->journeys.size(), std::size_t(2));
        m_window->live().stopTrace();
        QTRY_COMPARE(m_window->live().state(), LiveController::State::Ready);
        QTRY_COMPARE(sightingsIn(path), 12);
        m_window->live().close();
        QTRY_COMPARE(m_window->live().state(), LiveController::State::Idle);
    }

private:
    QString finding() const
    {
        const auto snapshot = m_window->selection().snapshot();
        return snapshot && !snapshot->findings.empty()
                   ? QString::fromStdString(snapshot->findings.front().id)
                   : QString();
    }

    QStringList told() const
    {
        QStringList lines;
        const auto snapshot = m_window->selection().snapshot();
        for (const auto& record : snapshot->journeys) {
            QString line = QString::fromStdString(packetSummary(record->journey.packet));
            for (const Hop& hop : record->journey.hops)
                line += QLatin1Char(' ') +
                        QString::fromStdString(snapshot->topology->nameOf(hop.interface));
            lines.append(line + QLatin1Char(' ') +
                         QLatin1String(verdictName(record->judgement.kind)));
        }
        return lines;
    }

    static int sightingsIn(const QString& path)
    {
        struct Counter : EventSink
        {
            void onSighting(const Sighting&, std::span<const std::uint8_t>, std::uint32_t) override
            {
                ++seen;
            }
            int seen = 0;
        } counter;
        std::ignore = readSession(QFile::encodeName(path).toStdString(), counter);
        return counter.seen;
    }

    void drop(QMimeData& content)
    {
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &content, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &content, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    WindowMemory m_memory;
};

QTEST_MAIN(WindowFilesTest)
#include "window_files_test.moc"
