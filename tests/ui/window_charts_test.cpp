// SPDX-License-Identifier: GPL-3.0-or-later
// The charts in their dock, and the span of time that timeline, charts and list share.
#include "live_case.h"
#include "ui/bridge/language.h"
#include "ui/main_window.h"
#include "ui/panels/centre_panel.h"
#include "ui/panels/chart_marks.h"
#include "ui/panels/charts_dock.h"
#include "ui/panels/charts_panel.h"
#include "ui/panels/conntrack_chart.h"
#include "ui/panels/journey_panel.h"
#include "ui/panels/latency_chart.h"
#include "ui/panels/losses_chart.h"
#include "ui/panels/span_chip.h"
#include "ui/panels/timeline_panel.h"
#include "ui/panels/traffic_chart.h"
#include "ui/play/player.h"

#include <QChart>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace vs;
using namespace vs::ui;

class WindowChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        m_live = std::make_unique<test::LiveCase>();
        open({});
    }

    void cleanup() { m_window.reset(); }

    void keyShowsAndHidesThem()
    {
        QVERIFY(!m_window->charts()->isVisible());
        activate();
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QVERIFY(m_window->charts()->isVisible());
        QVERIFY(m_window->charts()->toggle()->isChecked());
        m_window->charts()->toggle()->click();
        QVERIFY(!m_window->charts()->isVisible());
        QVERIFY(!m_window->charts()->toggle()->isChecked());
    }

    void whetherTheyAreShownIsKept()
    {
        WindowMemory kept;
        WindowRequest request = requestOf(Theme::Kind::Light);
        request.remember = [&kept](const WindowMemory& memory) { kept = memory; };
        open(request);
        m_window->charts()->toggle()->click();
        m_window->timelinePanel()->scaleButton(TimelineView::Scale::ByClock)->click();
        m_window->close();
        WindowRequest again = requestOf(Theme::Kind::Light);
        again.memory = kept;
        open(again);
        QVERIFY(m_window->charts()->isVisible());
        QVERIFY(m_window->charts()->toggle()->isChecked());
        QCOMPARE(m_window->timeline()->scale(), TimelineView::Scale::ByClock);
        QVERIFY(m_window->timelinePanel()->scaleButton(TimelineView::Scale::ByClock)->isChecked());
    }

    void emptyOnesSayWhatToDo()
    {
        m_window->charts()->toggle()->click();
        for (ChartTile* tile : tiles())
            QVERIFY2(tile->emptyText().contains(QStringLiteral("Ctrl+N")),
                     qPrintable(tile->accessibleName()));
        news();
        for (ChartTile* tile : tiles())
            QTRY_VERIFY2(tile->emptyText().contains(QStringLiteral("Trace")),
                         qPrintable(tile->accessibleName()));
        m_live->goodExchange();
        news();
        QTRY_VERIFY(panel()->losses()->emptyText().startsWith(QStringLiteral("No packet was")));
        QVERIFY(panel()->conntrack()->emptyText().startsWith(QStringLiteral("No conntrack")));
        QVERIFY(panel()->latency()->emptyText().isEmpty());
    }

    void theyWorkOnlyWhileSeenAndAtMostTwiceASecond()
    {
        exchanges(2);
        QCOMPARE(panel()->losses()->itemCount(), 0);
        m_window->charts()->toggle()->click();
        QCOMPARE(panel()->losses()->itemCount(), 1);
        const QString before = panel()->losses()->itemText(0);
        QVERIFY2(before.startsWith(QStringLiteral("2 packets")), qPrintable(before));
        // The timer only ends in the event loop: none of these is worked out before.
        m_window->selection().choose(m_window->selection().journey());
        for (int i = 0; i < 5; ++i)
            exchanges(1);
        QCOMPARE(panel()->losses()->itemText(0), before);
        QTRY_VERIFY(panel()->losses()->itemText(0).startsWith(QStringLiteral("7 packets")));
    }

    void aPieceOfTimeIsChosenByClick()
    {
        shown(3);
        TrafficChart* chart = panel()->traffic();
        int busy = -1;
        for (int i = 0; i < chart->itemCount() && busy < 0; ++i) {
            if (chart->itemText(i).contains(QStringLiteral("✖ vmbr0")))
                busy = i;
        }
        QVERIFY(busy >= 0);
        click(chart, busy);
        const auto& span = m_window->selection().span();
        QVERIFY(span.has_value());
        QVERIFY(span->holds(m_window->selection().snapshot()->journeys[0]->journey.firstSeen()));
        auto* chip = m_window->findChild<SpanChip*>();
        QVERIFY(chip->isVisible());
        QVERIFY2(chip->text().startsWith(QStringLiteral("in the chosen span: 2")),
                 qPrintable(chip->text()));
        // The others follow: its two journeys, one drop in it, and the timeline says so.
        const auto* list = m_window->findChild<QTableView*>();
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(panel()->losses()->itemText(0).startsWith(QStringLiteral("1 packet")));
        QVERIFY(
            m_window->timeline()->accessibleDescription().contains(QStringLiteral("Chosen span")));
        chip->click();
        QVERIFY(!m_window->selection().span().has_value());
        QVERIFY(!chip->isVisible());
        QCOMPARE(list->model()->rowCount(), 6);
        QVERIFY(panel()->losses()->itemText(0).startsWith(QStringLiteral("3 packets")));
    }

    void drawingChoosesWholePieces()
    {
        shown(3);
        ConntrackChart* chart = panel()->conntrack();
        const QPoint from = chart->placeOf(4), to = chart->placeOf(9);
        drag(chart, from, to);
        const auto& span = m_window->selection().span();
        QVERIFY(span.has_value());
        const Buckets buckets = traceBuckets(*m_window->selection().snapshot(), 60);
        QCOMPARE(span->from, buckets.span(4).from);
        QCOMPARE(span->to, buckets.span(9).to);
    }

    void keysReadAndChoose()
    {
        shown(3);
        activate();
        TrafficChart* chart = panel()->traffic();
        chart->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->cursor(), 1);
        QVERIFY(chart->accessibleDescription().contains(chart->itemText(1)));
        QTest::keyClick(chart, Qt::Key_Return);
        QVERIFY(m_window->selection().span().has_value());
        QTest::keyClick(chart, Qt::Key_Escape);
        QVERIFY(!m_window->selection().span().has_value());
        QTest::keyClick(chart, Qt::Key_End);
        QCOMPARE(chart->cursor(), chart->itemCount() - 1);
    }

    void aBarShowsItsNewestPacket()
    {
        shown(3);
        m_window->selection().choose(JourneyId{1});
        LossesChart* chart = panel()->losses();
        QCOMPARE(chart->barName(0), QStringLiteral("PVEFW-FORWARD rule 1"));
        QCOMPARE(chart->chosenRow(), std::optional<std::size_t>(0));
        click(chart, 0);
        QCOMPARE(m_window->selection().journey(), JourneyId{6});
    }

    void aLegShowsAPacketThatTookAsLong()
    {
        shown(3);
        m_window->selection().choose(JourneyId{1});
        LatencyChart* chart = panel()->latency();
        QVERIFY(chart->legs().size() >= 5);
        const LegLatency leg = chart->legs()[1];
        QCOMPARE(leg.journeys, 3U);
        click(chart, 3 * 1 + 2);
        QCOMPARE(m_window->selection().journey(), leg.p95.journey);
        const StoryStep& step = m_window->selection().story().steps.at(
            static_cast<std::size_t>(m_window->selection().step()));
        QVERIFY(step.place == leg.to);
        activate();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Down);
        QTest::keyClick(chart, Qt::Key_Down);
        QCOMPARE(chart->cursor(), 3);
    }

    void theStepsInterfaceIsBold()
    {
        shown(3);
        m_window->selection().choose(JourneyId{1});
        m_window->centre()->goToStep(0);
        const Story& story = m_window->selection().story();
        const auto name = [&](int step) {
            return QString::fromStdString(m_window->selection().snapshot()->topology->nameOf(
                story.steps.at(static_cast<std::size_t>(step)).place.interface));
        };
        QTRY_COMPARE(panel()->traffic()->boldName(), name(0));
        const int last = static_cast<int>(story.steps.size()) - 1;
        m_window->centre()->goToStep(last);
        QTRY_COMPARE(panel()->traffic()->boldName(), name(last));
        QVERIFY(panel()->traffic()->lineNames().size() <= int(TrafficChart::kInterfaces));
    }

    void linesDifferWithoutColour()
    {
        for (const Theme& theme : {Theme::light(), Theme::dark(), Theme::highContrast()}) {
            for (int one = 0; one < int(TrafficChart::kInterfaces); ++one) {
                for (int other = 0; other < one; ++other)
                    QVERIFY(chartPen(theme, one, 1).dashPattern() !=
                            chartPen(theme, other, 1).dashPattern());
            }
        }
    }

    void nothingInThemMovesByItself()
    {
        for (ChartTile* tile : tiles())
            QCOMPARE(tile->chart()->animationOptions(), QChart::NoAnimation);
    }

    void escWipesTheSpanAwayFirst()
    {
        shown(2);
        activate();
        m_window->selection().choose(JourneyId{1});
        m_window->selection().setSpan(TimeSpan{1, 2});
        m_window->timeline()->setFocus();
        QTest::keyClick(m_window->timeline(), Qt::Key_Escape);
        QVERIFY(!m_window->selection().span().has_value());
        QVERIFY(!m_window->selection().isFollowing());
        QTest::keyClick(m_window->timeline(), Qt::Key_Escape);
        QVERIFY(m_window->selection().isFollowing());
    }

    void anotherTraceHasNoSpan()
    {
        shown(2);
        m_window->selection().setSpan(TimeSpan{1, 2});
        m_window->selection().reset(m_live->snapshot());
        QVERIFY(!m_window->selection().span().has_value());
    }

    void theyFit_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Theme::Kind>("theme");
        for (const QSize size : {QSize(1280, 800), QSize(1680, 1050)}) {
            for (const auto theme :
                 {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::HighContrast})
                QTest::addRow("%dx%d-%s", size.width(), size.height(), Theme::nameOf(theme))
                    << size << theme;
        }
    }

    void theyFit()
    {
        QFETCH(QSize, size);
        QFETCH(Theme::Kind, theme);
        open(requestOf(theme));
        m_window->resize(size);
        for (int i = 0; i < 4; ++i) {
            m_live->exchange();
            m_live->goodExchange();
        }
        m_live->end();
        news();
        picture(QStringLiteral("event"));
        m_window->timelinePanel()->scaleButton(TimelineView::Scale::ByClock)->click();
        picture(QStringLiteral("clock"));
        m_window->timeline()->zoom(28);
        picture(QStringLiteral("zoomed"));
        m_window->timeline()->fit();
        m_window->charts()->toggle()->click();
        QCOMPARE(m_window->size(), size);
        m_window->centre()->goToStep(4);
        QTRY_VERIFY(!panel()->traffic()->boldName().isEmpty());
        picture(QStringLiteral("charts"));
        const Timestamp begin = m_window->selection().snapshot()->journeys[0]->journey.firstSeen();
        m_window->selection().setSpan(TimeSpan{begin + 5 * kSecond, begin + 13 * kSecond});
        picture(QStringLiteral("span"));
        for (ChartTile* tile : tiles())
            QVERIFY(tile->height() >= tile->minimumSizeHint().height());
        for (int i = 0; i < 300; ++i) {
            m_live->exchange();
            m_live->goodExchange();
        }
        news();
        m_window->selection().setSpan(std::nullopt);
        picture(QStringLiteral("crowd"));
    }

private:
    static WindowRequest requestOf(Theme::Kind kind)
    {
        WindowRequest request;
        request.memory.theme = kind;
        return request;
    }
    void open(WindowRequest request)
    {
        if (!request.memory.theme)
            request.memory.theme = Theme::Kind::Light;
        m_window = std::make_unique<MainWindow>(request);
        m_window->resize(1500, 1000);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void news() { m_window->selection().setSnapshot(m_live->snapshot()); }
    void exchanges(int count)
    {
        for (int i = 0; i < count; ++i)
            m_live->exchange();
        news();
    }
    /// The charts in sight, after so many exchanges.
    void shown(int count)
    {
        for (int i = 0; i < count; ++i)
            m_live->exchange();
        m_live->end();
        news();
        m_window->charts()->toggle()->click();
        QVERIFY(panel()->traffic()->itemCount() > 0);
        QCoreApplication::processEvents(); // the charts' layouts
    }
    ChartsPanel* panel() { return m_window->charts()->panel(); }
    std::vector<ChartTile*> tiles()
    {
        return {panel()->traffic(), panel()->latency(), panel()->losses(), panel()->conntrack()};
    }
    static QWidget* under(ChartTile* tile, QPoint at) { return tile->childAt(at); }
    static void click(ChartTile* tile, int item)
    {
        const QPoint at = tile->placeOf(item);
        QWidget* top = under(tile, at);
        QTest::mouseClick(top, Qt::LeftButton, {}, top->mapFrom(tile, at));
    }
    static void drag(ChartTile* tile, QPoint from, QPoint to)
    {
        QWidget* top = under(tile, from);
        QTest::mousePress(top, Qt::LeftButton, {}, top->mapFrom(tile, from));
        QTest::mouseMove(top, top->mapFrom(tile, (from + to) / 2));
        QTest::mouseMove(top, top->mapFrom(tile, to));
        QTest::mouseRelease(top, Qt::LeftButton, {}, top->mapFrom(tile, to));
    }
    void activate()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    /// For the eye, where a folder is named.
    void picture(const QString& name)
    {
        const QString folder = qEnvironmentVariable("VETHSCOPE_PICTURES");
        if (folder.isEmpty())
            return;
        QCoreApplication::processEvents();
        QVERIFY(m_window->grab().save(
            QStringLiteral("%1/time-%2-%3.png")
                .arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
    }

    const Translations m_english{QLocale(QLocale::English)};
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<test::LiveCase> m_live;
};

QTEST_MAIN(WindowChartsTest)
#include "window_charts_test.moc"
