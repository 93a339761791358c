// SPDX-License-Identifier: GPL-3.0-or-later
// The lock: asked for by mouse and by keys, explained in place, refused with its reason, handed to
// the trace; and what a lost packet then sets going.
#include "core/remote/command_table.h"
#include "fake_node.h"
#include "ui/main_window.h"
#include "ui/panels/status_line.h"
#include "ui/panels/top_bar.h"
#include "ui/panels/unlock_panel.h"
#include "window_sizes.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace vs;
using namespace vs::ui;

using State = LiveController::State;

class WindowUnlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        WindowRequest request;
        request.memory.theme = Theme::Kind::Light;
        m_window = std::make_unique<MainWindow>(request);
        m_window->resize(1280, 800);
        m_window->show();
        m_node = test::fakeNode();
    }

    void cleanup()
    {
        QSignalSpy closed(&m_window->live(), &LiveController::closed);
        m_window->live().close();
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 20000);
        m_window.reset();
    }

    void lockedUntilConnected()
    {
        QVERIFY(lock()->isVisible());
        QVERIFY(!lock()->isEnabled());
        QVERIFY2(lock()->toolTip().contains(QStringLiteral("connected")),
                 qPrintable(lock()->toolTip()));
        QVERIFY(!m_window->traceOptions().instrument);
    }

    void explainsInPlaceBeforeAnythingChanges()
    {
        connectNode();
        QCOMPARE(lock()->text(), QStringLiteral("Read only"));
        QTest::mouseClick(lock(), Qt::LeftButton);
        QVERIFY(panel()->isVisible());
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(!m_window->isUnlocked());
        // Every command that is not read only is shown whole, before those that are.
        const QString shown = panel()->shownCommands();
        for (const RemoteCommand& command : commands::allCommands("", true, true)) {
            const QString script = QString::fromStdString(command.script).trimmed();
            QVERIFY2(shown.contains(script), command.name.c_str());
        }
        QVERIFY(shown.startsWith(QStringLiteral("# rule-trace")) ||
                shown.startsWith(QStringLiteral("# drop-watch")));
        QString words;
        for (const QLabel* label : panel()->findChildren<QLabel*>())
            words += label->text() + QLatin1Char('\n');
        QVERIFY2(words.contains(QStringLiteral("nft table")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("removes")), qPrintable(words));
    }

    void explanationFits_data() { test::addSizesAndThemes(); }

    void explanationFits()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        WindowRequest request;
        request.memory.theme = dark ? Theme::Kind::Dark : Theme::Kind::Light;
        m_window = std::make_unique<MainWindow>(request);
        m_window->resize(size);
        m_window->show();
        connectNode();
        QTest::mouseClick(lock(), Qt::LeftButton);
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QCOMPARE(m_window->size(), size);
        for (const QLabel* label : panel()->findChildren<QLabel*>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->text()));
        const QString folder = qEnvironmentVariable("VETHSCOPE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(m_window->grab().save(folder + QStringLiteral("/unlock-") +
                                          QString::fromLatin1(QTest::currentDataTag()) +
                                          QStringLiteral(".png")));
    }

    void mouseUnlocksTheRunningTrace()
    {
        connectNode();
        QVERIFY(m_node->begun("rule-listen").empty());
        QTest::mouseClick(lock(), Qt::LeftButton);
        QTest::mouseClick(panel()->unlockButton(), Qt::LeftButton);
        QVERIFY(panel()->isHidden());
        QVERIFY(m_window->isUnlocked());
        QVERIFY(m_window->traceOptions().instrument);
        QTRY_COMPARE(m_node->begun("rule-listen").size(), std::size_t(1));
        QTRY_COMPARE(m_window->live().state(), State::Listening);
        QVERIFY(m_window->live().options().instrument);
        QCOMPARE(m_window->statusLine()->liveText(), QStringLiteral("● live, unlocked: rule walk"));
        // And back: what was made is ended, the trace goes on reading only.
        QTest::mouseClick(lock(), Qt::LeftButton);
        QVERIFY(!m_window->isUnlocked());
        QTRY_COMPARE(m_node->begun("capture").size(), std::size_t(3));
        QTRY_COMPARE(m_window->live().state(), State::Listening);
        QVERIFY(!m_node->runs("rule-listen"));
        QVERIFY(!m_node->runs("drop-watch"));
        QCOMPARE(m_node->begun("rule-listen").size(), std::size_t(1));
        QCOMPARE(m_window->statusLine()->liveText(), QStringLiteral("● live, read only"));
    }

    void keysUnlockAndDecline()
    {
        connectNode();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        lock()->setFocus();
        QTest::keyClick(lock(), Qt::Key_Space);
        QVERIFY(panel()->isVisible());
        QTRY_VERIFY(panel()->stayButton()->hasFocus()); // the harmless answer is the near one
        QTest::keyClick(panel()->stayButton(), Qt::Key_Escape);
        QVERIFY(panel()->isHidden());
        QVERIFY(!m_window->isUnlocked());
        QTRY_VERIFY(lock()->hasFocus());
        QTest::keyClick(lock(), Qt::Key_Space);
        QTest::keyClick(panel()->stayButton(), Qt::Key_Space);
        QVERIFY(panel()->isHidden());
        QVERIFY(!m_window->isUnlocked());
        QTest::keyClick(lock(), Qt::Key_Space);
        QTest::keyClick(panel()->stayButton(), Qt::Key_Backtab, Qt::ShiftModifier);
        QTRY_VERIFY(panel()->unlockButton()->hasFocus());
        QTest::keyClick(panel()->unlockButton(), Qt::Key_Space);
        QVERIFY(m_window->isUnlocked());
        QTRY_COMPARE(m_node->begun("rule-listen").size(), std::size_t(1));
    }

    void refusedWithReason_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no root") << QStringLiteral("section uid\n0\n")
                                 << QStringLiteral("section uid\n1000\n")
                                 << QStringLiteral("needs root");
        QTest::newRow("no nft") << QStringLiteral("nft /usr/sbin/nft\n") << QString()
                                << QStringLiteral("needs the nft tool");
    }

    void refusedWithReason()
    {
        QFETCH(QString, what);
        QFETCH(QString, by);
        QFETCH(QString, reason);
        m_node->replace(what.toStdString(), by.toStdString());
        connectNode();
        QVERIFY(!lock()->isEnabled());
        QVERIFY2(lock()->toolTip().contains(reason), qPrintable(lock()->toolTip()));
        QTest::mouseClick(lock(), Qt::LeftButton);
        QVERIFY(panel()->isHidden());
        QVERIFY(!m_window->traceOptions().instrument);
    }

    void anotherConnectionIsLockedAgain()
    {
        connectNode();
        QTest::mouseClick(lock(), Qt::LeftButton);
        QTest::mouseClick(panel()->unlockButton(), Qt::LeftButton);
        QTRY_COMPARE(m_node->begun("rule-listen").size(), std::size_t(1));
        QSignalSpy closed(&m_window->live(), &LiveController::closed);
        m_window->live().close();
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 20000);
        QVERIFY(!m_window->isUnlocked());
        QVERIFY(!m_node->runs("rule-listen"));
        connectNode();
        QVERIFY(!m_window->isUnlocked());
        QVERIFY(!m_window->live().options().instrument);
    }

    void aLostPacketsFlowIsTracedOnce()
    {
        connectNode();
        QTest::mouseClick(lock(), Qt::LeftButton);
        QTest::mouseClick(panel()->unlockButton(), Qt::LeftButton);
        QTRY_COMPARE(m_node->begun("rule-listen").size(), std::size_t(1));
        QTRY_COMPARE(m_window->live().state(), State::Listening);
        // The first four flows take all places; each of them arrives.
        m_node->say("capture", test::captureHeader());
        for (unsigned flow = 0; flow < 4; ++flow)
            m_node->say("capture", test::captureSyn(40000 + flow, 81 + flow, 6, flow));
        QTRY_COMPARE(m_node->begun("rule-trace").size(), std::size_t(4));
        // The fifth is lost on its way; it is its loss that has it traced, once there is a place.
        m_node->say("capture", test::captureSyn(40005, 443, 3, 5));
        m_node->end("rule-trace");
        m_node->say("capture", test::captureSyn(40006, 81, 6, 9));
        QTRY_COMPARE(m_node->begun("rule-trace").size(), std::size_t(5));
        QVERIFY(m_node->begun("rule-trace").back().find("443") != std::string::npos);
        for (unsigned again = 0; again < 3; ++again) {
            QSignalSpy news(&m_window->live(), &LiveController::snapshotReady);
            m_node->say("capture", test::captureSyn(40010 + again, 81, 6, 10 + again));
            QTRY_VERIFY(!news.isEmpty());
        }
        QCOMPARE(m_node->begun("rule-trace").size(), std::size_t(5));
    }

private:
    QPushButton* lock() const { return m_window->topBar()->lockButton(); }
    UnlockPanel* panel() const { return m_window->unlockPanel(); }
    void connectNode()
    {
        m_window->live().open(m_node->connector(), m_window->traceOptions());
        QTRY_COMPARE(m_window->live().state(), State::Listening);
    }

    std::unique_ptr<MainWindow> m_window;
    std::shared_ptr<test::FakeNode> m_node;
};

QTEST_MAIN(WindowUnlockTest)
#include "window_unlock_test.moc"
