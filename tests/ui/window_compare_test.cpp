// SPDX-License-Identifier: GPL-3.0-or-later
// Two recordings side by side, in step.
#include "recording.h"
#include "ui/main_window.h"
#include "ui/panels/centre_panel.h"
#include "ui/panels/compare_panel.h"
#include "ui/panels/message_bar.h"
#include "ui/play/player.h"
#include "ui/scene/path_view.h"
#include "window_sizes.h"

#include <QSplitter>
#include <QToolButton>
#include <QtTest>

using namespace vs;
using namespace vs::ui;

class WindowCompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void twoFilesAreComparedFromTheStart()
    {
        openBoth(QSize(1280, 800), false);
        QCOMPARE(m_window->centre()->tab(), CentrePanel::Tab::Compare);
        QVERIFY(panel()->isVisible());
        QVERIFY(panel()->comparison().parting > 0);
        for (const char* words : {"In rst-dropped: The reset is dropped in vmbr0",
                                  "In rst-allow-invalid: The reset leaves vmbr0",
                                  "Only rst-dropped has the rule", "--ctstate INVALID -j DROP"})
            QVERIFY2(panel()->words().contains(QLatin1String(words)), qPrintable(panel()->words()));
    }

    void oneBarDrivesBothInStep()
    {
        openBoth(QSize(1280, 800), false);
        Player* player = panel()->player();
        const auto& rows = panel()->comparison().rows;
        QCOMPARE(player->stepCount(), int(rows.size()));
        for (int i = 0; i <= int(rows.size()); ++i) {
            player->setPosition(i);
            for (int which = 0; which < 2; ++which)
                QCOMPARE(panel()->view(which)->position(), ownPosition(rows, i, which == 0));
        }
        player->setPosition(panel()->comparison().parting + 0.5);
        QCOMPARE(panel()->view(0)->position(),
                 ownPosition(rows, panel()->comparison().parting + 0.5, true));
        // By keys.
        panel()->view(1)->setFocus();
        QTest::keyClick(panel()->view(1), Qt::Key_Home);
        QCOMPARE(player->position(), 0.0);
        QTest::keyClick(panel()->view(1), Qt::Key_Right);
        QCOMPARE(panel()->view(0)->position(), 1.0);
        QCOMPARE(m_window->selection().step(), 0); // the inspector follows the first
        QTest::keyClick(panel()->view(1), Qt::Key_D);
        QVERIFY(player->position() > panel()->comparison().parting);
        QTest::keyClick(panel()->view(1), Qt::Key_Home);
        QTest::keyClick(panel()->view(1), Qt::Key_Space);
        QVERIFY(player->isPlaying());
        QTest::keyClick(panel()->view(1), Qt::Key_Space);
        QVERIFY(!player->isPlaying());
        QCOMPARE(m_window->centre()->player()->isPlaying(), false);
    }

    void comparingEnds()
    {
        openBoth(QSize(1280, 800), false);
        QToolButton* close = nullptr;
        for (QToolButton* button : panel()->findChildren<QToolButton*>())
            if (button->accessibleName() == QStringLiteral("Stop comparing"))
                close = button;
        QVERIFY(close);
        QTest::mouseClick(close, Qt::LeftButton);
        QCOMPARE(m_window->centre()->tab(), CentrePanel::Tab::Path);
        QVERIFY(!panel()->isVisible() && !panel()->hasOther());
        // Another recording beside it, and then another one in its place.
        m_window->compareWith(test::recording("rst-dropped"));
        QTRY_VERIFY(panel()->hasOther());
        QTRY_COMPARE(panel()->comparison().parting, -1);
        m_window->openFile(test::recording("rst-allow-invalid"));
        QVERIFY(!panel()->hasOther());
    }

    void whatCannotBeReadIsSaid()
    {
        openBoth(QSize(1280, 800), false);
        m_window->compareWith(QStringLiteral("/no/such/file.pcapng"));
        QTRY_VERIFY(m_window->messages()->isVisible());
        QVERIFY(panel()->hasOther()); // what was there stays
    }

    void pictures_data() { test::addSizesAndThemes(); }

    void pictures()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        openBoth(size, dark);
        QCOMPARE(m_window->size(), size);
        const QString folder = qEnvironmentVariable("VETHSCOPE_PICTURES");
        if (folder.isEmpty())
            return;
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(m_window->grab().save(QStringLiteral("%1/compare-%2.png").arg(folder, name)));
    }

private:
    void openBoth(QSize size, bool dark)
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        WindowRequest request;
        request.memory.theme = dark ? Theme::Kind::Dark : Theme::Kind::Light;
        request.compare = true;
        request.files = {test::recording("rst-dropped").toStdString(),
                         test::recording("rst-allow-invalid").toStdString()};
        m_window = std::make_unique<MainWindow>(request);
        m_window->resize(size);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->begin();
        QTRY_VERIFY(panel()->hasOther() && !panel()->comparison().rows.empty());
    }
    ComparePanel* panel() const { return m_window->centre()->compare(); }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(WindowCompareTest)
#include "window_compare_test.moc"
