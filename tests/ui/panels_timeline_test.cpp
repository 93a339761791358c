// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline's two scales under mouse and keyboard.
#include "live_case.h"
#include "ui/bridge/words.h"
#include "ui/panels/timeline_panel.h"

#include <QHelpEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolTip>
#include <QWheelEvent>
#include <QtTest>

using namespace vs;
using namespace vs::ui;

using Span = std::optional<TimeSpan>;

class PanelsTimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        m_live = std::make_unique<test::LiveCase>();
        m_panel = std::make_unique<TimelinePanel>();
        m_panel->resize(900, 300);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup() { m_panel.reset(); }

    void scaleIsSwitchedByKeyboard()
    {
        exchanges(2);
        activate();
        QPushButton* clock = m_panel->scaleButton(TimelineView::Scale::ByClock);
        QCOMPARE(view().scale(), TimelineView::Scale::ByEvent);
        QVERIFY(!m_panel->fitButton()->isVisible());
        clock->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(clock->hasFocus());
        QTest::keyClick(clock, Qt::Key_Space);
        QCOMPARE(view().scale(), TimelineView::Scale::ByClock);
        QVERIFY(m_panel->fitButton()->isVisible());
        QVERIFY(view().clock().window().isFitted());
        m_panel->scaleButton(TimelineView::Scale::ByEvent)->click();
        QCOMPARE(view().scale(), TimelineView::Scale::ByEvent);
    }

    void clickByClockChoosesTheStep()
    {
        exchanges(3);
        byClock();
        QSignalSpy chosen(&view(), &TimelineView::eventChosen);
        const Story other = makeStory(*m_snapshot, JourneyId{1});
        const StoryStep& step = other.steps.at(3);
        click(view().placeOf(step.time, laneOf(step)));
        QCOMPARE(chosen.size(), 1);
        const auto journey = chosen.first().at(0).value<JourneyId>();
        QCOMPARE(makeStory(*m_snapshot, journey).request, other.request);
        const int hit = chosen.first().at(1).toInt();
        QVERIFY(other.steps.at(static_cast<std::size_t>(hit)).place == step.place);
    }

    void clickOnADropChoosesIt()
    {
        exchanges(3);
        byClock();
        QSignalSpy chosen(&view(), &TimelineView::eventChosen);
        const Story first = makeStory(*m_snapshot, JourneyId{1});
        const StoryStep& drop = first.steps.back();
        QCOMPARE(drop.kind, StoryStep::Kind::Drop);
        click(view().placeOf(drop.time, lanes() - 1));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(1).toInt(), static_cast<int>(first.steps.size()) - 1);
    }

    void wheelZoomsAroundThePointer()
    {
        exchanges(4);
        byClock();
        const Timestamp about = firstSeen(1);
        const QPoint at = view().placeOf(about, 1);
        for (int i = 0; i < 2; ++i)
            wheel(at, 120, Qt::ControlModifier);
        QVERIFY(!view().clock().window().isFitted());
        QVERIFY(qAbs(view().placeOf(about, 1).x() - at.x()) <= 2);
        for (int i = 0; i < 4; ++i)
            wheel(at, 120, Qt::ControlModifier);
        const TimeSpan zoomed = view().clock().window().shown();
        wheel(at, 120, Qt::NoModifier);
        QVERIFY(view().clock().window().shown().from < zoomed.from);
        QCOMPARE(view().clock().window().shown().length(), zoomed.length());
        for (int i = 0; i < 6; ++i)
            wheel(at, -120, Qt::ControlModifier);
        QVERIFY(view().clock().window().isFitted());
    }

    void keysZoomPanAndFit()
    {
        exchanges(4);
        byClock();
        activate();
        view().setFocus();
        const Nanoseconds whole = view().clock().window().shown().length();
        QTest::keyClick(&view(), Qt::Key_Plus);
        QTest::keyClick(&view(), Qt::Key_Plus);
        QVERIFY(view().clock().window().shown().length() < whole / 2);
        QTest::keyClick(&view(), Qt::Key_Minus);
        QVERIFY(view().clock().window().shown().length() > whole / 2);
        const Timestamp from = view().clock().window().shown().from;
        QTest::keyClick(&view(), Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(view().clock().window().shown().from < from);
        QTest::keyClick(&view(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(qAbs(view().clock().window().shown().from - from) <= 1);
        QTest::keyClick(&view(), Qt::Key_0);
        QVERIFY(view().clock().window().isFitted());
    }

    void draggingChoosesASpan_data()
    {
        QTest::addColumn<bool>("clock");
        QTest::newRow("by event") << false;
        QTest::newRow("by clock") << true;
    }

    void draggingChoosesASpan()
    {
        QFETCH(bool, clock);
        exchanges(3);
        if (clock)
            byClock();
        QSignalSpy spans(&view(), &TimelineView::spanChosen);
        QSignalSpy chosen(&view(), &TimelineView::eventChosen);
        const auto edge = [&](std::uint32_t journey, int by) {
            if (clock)
                return view().placeOf(firstSeen(journey), 2) + QPoint(by, 0);
            for (const TimelineData::Event& event : view().data().events) {
                if (event.time == firstSeen(journey) && event.lane == 0)
                    return view().placeOf(event) + QPoint(by, 0);
            }
            return QPoint();
        };
        // Journeys 1, 3 and 5 are the requests of the three exchanges.
        drag(edge(3, clock ? -20 : -4), edge(5, clock ? -20 : -24));
        QCOMPARE(spans.size(), 1);
        QVERIFY(chosen.isEmpty());
        const auto span = spans.first().at(0).value<Span>();
        QVERIFY(span.has_value());
        QVERIFY(!span->holds(firstSeen(1)));
        QVERIFY(span->holds(firstSeen(3)));
        QVERIFY(span->holds(m_snapshot->journey(JourneyId{4})->journey.lastSeen()));
        QVERIFY(!span->holds(firstSeen(5)));
    }

    void anEdgeOfTheSpanIsMoved()
    {
        exchanges(3);
        byClock();
        const TimeSpan before{firstSeen(3) - kSecond, firstSeen(3) + kSecond};
        view().setSpan(before);
        QSignalSpy spans(&view(), &TimelineView::spanChosen);
        drag(view().placeOf(before.to, 2), view().placeOf(firstSeen(5) + kSecond / 2, 2));
        QCOMPARE(spans.size(), 1);
        const auto span = spans.first().at(0).value<Span>();
        QVERIFY(qAbs(span->from - before.from) < kSecond / 10);
        QVERIFY(span->holds(firstSeen(5)));
    }

    void aClickBesideEverythingWipesTheSpanAway()
    {
        exchanges(3);
        byClock();
        view().setSpan(TimeSpan{firstSeen(1), firstSeen(3)});
        QSignalSpy spans(&view(), &TimelineView::spanChosen);
        click(view().placeOf(firstSeen(3) + kSecond, 2));
        QCOMPARE(spans.size(), 1);
        QVERIFY(!spans.first().at(0).value<Span>().has_value());
    }

    void keysBrush_data() { draggingChoosesASpan_data(); }

    void keysBrush()
    {
        QFETCH(bool, clock);
        exchanges(3);
        m_story = makeStory(*m_snapshot, JourneyId{1});
        view().setTrace(m_snapshot, m_story);
        if (clock)
            byClock();
        activate();
        view().setFocus();
        view().setStep(0);
        // The window keeps the span and tells the timeline.
        connect(&view(), &TimelineView::spanChosen, &view(), &TimelineView::setSpan);
        QSignalSpy spans(&view(), &TimelineView::spanChosen);
        QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
        const auto one = spans.last().at(0).value<Span>();
        QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
        const auto two = spans.last().at(0).value<Span>();
        QVERIFY(one && two);
        QCOMPARE(two->from, one->from);
        QVERIFY(two->to > one->to);
        QTest::keyClick(&view(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(spans.last().at(0).value<Span>(), one);
        QTest::keyClick(&view(), Qt::Key_Home, Qt::ShiftModifier);
        const auto back = spans.last().at(0).value<Span>();
        QVERIFY(back->holds(firstSeen(1)));
        QVERIFY(back->holds(one->from));
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(!spans.last().at(0).value<Span>().has_value());
    }

    void descriptionTellsWhatIsChosen()
    {
        QCOMPARE(view().accessibleDescription(), QStringLiteral("No packets yet."));
        exchanges(1);
        view().setStep(2);
        const Story& story = m_story;
        QVERIFY(view().accessibleDescription().contains(text(story.title)));
        QVERIFY(view().accessibleDescription().contains(text(story.steps.at(2).caption)));
        byClock();
        view().setSpan(TimeSpan{firstSeen(1), firstSeen(1) + kSecond});
        QVERIFY2(view().accessibleDescription().contains(text(formatTimestamp(firstSeen(1)))),
                 qPrintable(view().accessibleDescription()));
        QVERIFY(view().accessibleDescription().startsWith(QStringLiteral("By the clock, 22:13")));
    }

    void tipTellsTimePlaceAndPacket()
    {
        exchanges(2);
        byClock();
        const StoryStep& step = m_story.steps.at(2);
        const QPoint at = view().placeOf(step.time, laneOf(step));
        QHelpEvent help(QEvent::ToolTip, at, view().viewport()->mapToGlobal(at));
        QApplication::sendEvent(view().viewport(), &help);
        const QString tip = QToolTip::text();
        QVERIFY2(tip.contains(text(formatTimestamp(step.time))), qPrintable(tip));
        QVERIFY(tip.contains(QStringLiteral("10.0.0.101:40002")));
        QVERIFY(tip.contains(text(m_snapshot->topology->nameOf(step.place.interface))));
    }

    void aCrowdBecomesADensityWithTheDropsOnTop()
    {
        exchanges(400);
        byClock();
        const TimelineArea area = areaOf();
        QVERIFY(view().clock().isCrowded(area));
        const auto has = [&](const QImage& picture, int lane, const QColor& colour) {
            const int y = view().placeOf(firstSeen(1), lane).y();
            for (int x = 0; x < picture.width(); ++x) {
                for (int dy = -5; dy <= 5; ++dy) {
                    if (picture.pixelColor(x, y + dy) == colour)
                        return true;
                }
            }
            return false;
        };
        const Theme theme = Theme::light();
        const QImage crowd = view().viewport()->grab().toImage();
        QVERIFY(has(crowd, 0, theme.request));
        QVERIFY(has(crowd, 5, theme.answer));
        QVERIFY(has(crowd, lanes() - 1, theme.drop));
        const QPoint at = view().placeOf(firstSeen(1), 5); // both packets of an exchange
        QHelpEvent help(QEvent::ToolTip, at, view().viewport()->mapToGlobal(at));
        QApplication::sendEvent(view().viewport(), &help);
        QVERIFY2(QToolTip::text().contains(QStringLiteral("packets within")),
                 qPrintable(QToolTip::text()));
        activate();
        view().setFocus();
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(&view(), Qt::Key_Plus);
        QVERIFY(!view().clock().isCrowded(area));
    }

    void newsKeepTheViewOrFollowTheEnd()
    {
        exchanges(3);
        byClock();
        exchanges(1);
        QVERIFY(view().clock().window().isFitted());
        QVERIFY(view().clock().window().shown().holds(firstSeen(7)));
        view().zoom(3);
        const TimeSpan shown = view().clock().window().shown();
        m_story = makeStory(*m_snapshot, JourneyId{7});
        exchanges(1, false);
        QCOMPARE(view().clock().window().shown().length(), shown.length());
    }

private:
    TimelineView& view() { return *m_panel->view(); }
    int lanes() { return static_cast<int>(view().clock().lanes().size()); }

    /// So many exchanges more; shows the first of all, or what was shown.
    void exchanges(int count, bool choose = true)
    {
        for (int i = 0; i < count; ++i)
            m_live->exchange();
        m_snapshot = m_live->snapshot();
        m_story = makeStory(*m_snapshot, choose ? mostTelling(*m_snapshot) : JourneyId{7});
        view().setTrace(m_snapshot, m_story);
    }

    void byClock() { view().setScale(TimelineView::Scale::ByClock); }
    Timestamp firstSeen(std::uint32_t id)
    {
        return m_snapshot->journey(JourneyId{id})->journey.firstSeen();
    }
    int laneOf(const StoryStep& step)
    {
        const auto& lanes = view().clock().lanes();
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            if (lanes[i].interface == step.place.interface)
                return static_cast<int>(i);
        }
        return -1;
    }
    TimelineArea areaOf()
    {
        TimelineArea area;
        area.plot = QRectF(0, 0, view().viewport()->width(), view().viewport()->height());
        area.lanes = lanes();
        return area;
    }

    void activate()
    {
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void click(QPoint at) { QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at); }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view().viewport(), (from + to) / 2);
        QTest::mouseMove(view().viewport(), to);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, to);
    }
    void wheel(QPoint at, int turned, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(at, view().viewport()->mapToGlobal(at), {}, QPoint(0, turned),
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view().viewport(), &event);
    }

    std::unique_ptr<TimelinePanel> m_panel;
    std::unique_ptr<test::LiveCase> m_live;
    std::shared_ptr<const Snapshot> m_snapshot;
    Story m_story;
};

QTEST_MAIN(PanelsTimelineTest)
#include "panels_timeline_test.moc"
