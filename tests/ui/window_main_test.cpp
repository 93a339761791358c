// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window over a made-up live trace: everything follows one selection.
#include "live_case.h"
#include "ui/main_window.h"
#include "ui/models/guest_model.h"
#include "ui/panels/centre_panel.h"
#include "ui/panels/guest_panel.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/journey_panel.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/timeline_view.h"
#include "ui/panels/top_bar.h"
#include "ui/play/player.h"
#include "ui/scene/path_view.h"
#include "window_sizes.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>
#include <QtTest>

using namespace vs;
using namespace vs::ui;

class WindowMainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        WindowRequest request;
        request.memory.theme = Theme::Kind::Light;
        m_window = std::make_unique<MainWindow>(request);
        m_window->resize(1400, 900);
        m_window->show();
        m_live = std::make_unique<test::LiveCase>();
    }

    void cleanup() { m_window.reset(); }

    void emptyWindowOffersToConnect()
    {
        QCOMPARE(m_window->topBar()->traceButton()->text(), QStringLiteral("Connect…"));
        QVERIFY(m_window->topBar()->traceButton()->isEnabled());
        QVERIFY(m_window->messages()->isHidden());
    }

    void wiringIsDrawnBeforeAnythingIsHeard()
    {
        news();
        QCOMPARE(m_window->centre()->tab(), CentrePanel::Tab::Overview);
        QVERIFY(m_window->guests()->tree()->model()->rowCount() > 0);
    }

    void newDropIsShownAsItComes()
    {
        m_live->exchange();
        news();
        QCOMPARE(m_window->centre()->tab(), CentrePanel::Tab::Path);
        QVERIFY(story().subject && story().subject->judgement.drop);
        QCOMPARE(m_window->centre()->player()->stepCount(), int(story().steps.size()));
        QCOMPARE(m_window->journeys()->table()->currentIndex().row(),
                 m_window->journeys()->table()->model()->rowCount() - 1);
        QVERIFY2(m_window->inspector()->asText().contains(QStringLiteral("lost in vmbr0")),
                 qPrintable(m_window->inspector()->asText()));
        QVERIFY(!m_window->timeline()->data().events.empty());
    }

    void aDropTakesThePlaceOfLess()
    {
        m_live->goodExchange();
        news();
        const JourneyId before = m_window->selection().journey();
        m_live->exchange();
        news();
        QVERIFY(m_window->selection().journey() != before);
        QVERIFY(story().subject->judgement.drop);
    }

    void theUsersChoiceStays()
    {
        m_live->exchange();
        news();
        QTableView* table = m_window->journeys()->table();
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(!m_window->selection().isFollowing());
        const JourneyId chosen = m_window->selection().journey();
        m_live->exchange();
        m_live->exchange();
        news();
        QCOMPARE(m_window->selection().journey(), chosen);
        QCOMPARE(table->currentIndex().row(), 0);
        QCOMPARE(table->model()->rowCount(), 6);
        m_window->selection().follow();
        QVERIFY(m_window->selection().isFollowing());
    }

    void followingWaitsUntilTheExchangeHadItsTime()
    {
        m_window->selection().setDwell(1);
        m_live->exchange();
        news();
        const JourneyId first = m_window->selection().journey();
        m_window->selection().setBusy(true);
        m_live->exchange();
        news();
        QCOMPARE(m_window->selection().journey(), first);
        m_window->selection().setBusy(false);
        QTRY_VERIFY(m_window->selection().journey() != first);
    }

    void keysPlayAndStep()
    {
        m_live->exchange();
        news();
        activate();
        m_window->centre()->pathView()->setFocus();
        Player* player = m_window->centre()->player();
        const int count = player->stepCount();
        QTest::keyClick(m_window->centre()->pathView(), Qt::Key_Home);
        QCOMPARE(player->position(), 0.0);
        QTest::keyClick(m_window->centre()->pathView(), Qt::Key_Right);
        QCOMPARE(player->position(), 1.0);
        QCOMPARE(m_window->selection().step(), 0);
        QVERIFY(m_window->inspector()->asText().startsWith(QStringLiteral("Packet at 1 ")));
        QTest::keyClick(m_window->centre()->pathView(), Qt::Key_Space);
        QVERIFY(player->isPlaying());
        QTest::keyClick(m_window->centre()->pathView(), Qt::Key_Space);
        QVERIFY(!player->isPlaying());
        QTest::keyClick(m_window->centre()->pathView(), Qt::Key_End);
        QCOMPARE(player->position(), double(count));
        QVERIFY(!m_window->selection().isFollowing());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_window->selection().isFollowing());
    }

    void searchHasAKey()
    {
        news();
        activate();
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(m_window->guests()->search()->hasFocus());
    }

    void timelineClickGoesToItsMoment()
    {
        m_live->exchange();
        m_live->exchange();
        news();
        const TimelineData::Event event = m_window->timeline()->data().events.front();
        Q_EMIT m_window->timeline()->eventChosen(event.journey, 3);
        QCOMPARE(m_window->selection().journey(), event.journey);
        QCOMPARE(m_window->selection().step(), 3);
        QCOMPARE(m_window->centre()->player()->position(), 4.0);
    }

    void endsNarrowTheList()
    {
        m_live->exchange();
        news();
        m_window->topBar()->setEnds({812, 0}, {});
        QCOMPARE(m_window->journeys()->table()->model()->rowCount(), 0);
        m_window->topBar()->setEnds({101, 0}, {811, 0});
        QCOMPARE(m_window->journeys()->table()->model()->rowCount(), 2);
    }

    void everythingInteractiveHasAName()
    {
        m_live->exchange();
        news();
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            const QString name = face ? face->text(QAccessible::Name) : QString();
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        }
    }

    void isNotWiderThanASmallScreen()
    {
        m_window = std::make_unique<MainWindow>(WindowRequest());
        for (int i = 0; i < 3; ++i)
            m_live->exchange();
        m_live->end();
        news();
        m_window->resize(1000, 600);
        m_window->show();
        QCOMPARE(m_window->size(), QSize(1000, 600));
    }

    void fitsASmallScreen_data()
    {
        test::addSizesAndThemes({QSize(1280, 800), QSize(1680, 1050), QSize(1920, 1080)});
    }

    void fitsASmallScreen()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        WindowRequest request;
        request.memory.theme = dark ? Theme::Kind::Dark : Theme::Kind::Light;
        m_window = std::make_unique<MainWindow>(request);
        for (int i = 0; i < 3; ++i)
            m_live->exchange();
        m_live->end();
        news();
        m_window->resize(size);
        m_window->show();
        QCOMPARE(m_window->size(), size);
        // For the eye: pictures of every size and theme, where a folder is named.
        const QString folder = qEnvironmentVariable("VETHSCOPE_PICTURES");
        if (!folder.isEmpty()) {
            QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
            const QString name = QString::fromLatin1(QTest::currentDataTag());
            QVERIFY(
                m_window->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
            m_window->centre()->setTab(CentrePanel::Tab::Overview);
            QVERIFY(m_window->grab().save(folder + QStringLiteral("/overview-") + name +
                                          QStringLiteral(".png")));
        }
    }

private:
    void news() { m_window->selection().setSnapshot(m_live->snapshot()); }
    const Story& story() const { return m_window->selection().story(); }
    void activate()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<test::LiveCase> m_live;
};

QTEST_MAIN(WindowMainTest)
#include "window_main_test.moc"
