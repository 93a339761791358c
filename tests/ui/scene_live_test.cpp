// SPDX-License-Identifier: GPL-3.0-or-later
// The overview of a running trace: drops that stay, packets that become streams.
#include "overview_board.h"
#include "story_builder.h"
#include "ui/scene/drop_tally.h"
#include "ui/scene/overview_live.h"

#include <QtTest>

using namespace vs;
using namespace vs::ui;
using layout::OverviewPlace;
using Kind = OverviewPlace::Kind;

class SceneLiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dropsStayWithCountAndAge()
    {
        test::MadeStory made = test::resetDropped();
        auto snapshot = std::make_shared<Snapshot>(*made.snapshot);
        DropTally tally;
        tally.read(snapshot);
        QCOMPARE(tally.entries().size(), std::size_t{1});
        const auto count = [&] { return tally.entries().begin()->second.count; };
        const int before = count();
        QVERIFY(before > 0);
        QCOMPARE(tally.entries().begin()->first, InterfaceId{test::Vmbr0});
        tally.read(snapshot);
        QCOMPARE(count(), before);

        // One more of another kind; then journeys are let go, and stay counted.
        auto more = std::make_shared<Snapshot>(*snapshot);
        auto lost = std::make_shared<JourneyRecord>(*made.story.subject);
        lost->journey.id = JourneyId{500};
        lost->journey.packet.tcpFlags = tcpflag::Syn;
        more->journeys.push_back(lost);
        more->sightings += 3;
        more->now += 5 * kSecond;
        tally.read(more);
        QCOMPARE(count(), before + 1);
        QVERIFY(tally.entries().begin()->second.what.empty());
        auto less = std::make_shared<Snapshot>(*more);
        less->journeys.erase(less->journeys.begin());
        less->forgotten = 1;
        tally.read(less);
        QCOMPARE(count(), before + 1);

        // It arrived after all.
        auto revised = std::make_shared<Snapshot>(*less);
        auto arrived = std::make_shared<JourneyRecord>(*lost);
        arrived->judgement.kind = VerdictKind::Delivered;
        arrived->judgement.drop.reset();
        revised->journeys.back() = arrived;
        tally.read(revised);
        QCOMPARE(tally.entries().begin()->second.what.empty(), false);

        // Another trace begins anew.
        auto other = std::make_shared<Snapshot>();
        other->topology = made.snapshot->topology;
        tally.read(other);
        QVERIFY(tally.entries().empty());
    }

    void flagsTellTheirAge()
    {
        test::OverviewBoard board(20);
        auto later = std::make_shared<Snapshot>(*board.snapshot);
        later->now = board.made.story.subject->journey.lastSeen() + 70 * kSecond;
        ++later->sightings;
        board.setSnapshot(later);
        const OverviewPlace panel = board.panelOf("vmbr0");
        board.selectGuest(101);
        while (board.focusedPlace().kind != Kind::Spine)
            QTest::keyClick(&board, Qt::Key_Left);
        QVERIFY(board.focusedPlace() == panel);
        QVERIFY2(board.accessibleDescription().contains(QStringLiteral("1 min ago")),
                 qPrintable(board.accessibleDescription()));
        auto ended = std::make_shared<Snapshot>(*later);
        ended->ended = true;
        board.setSnapshot(ended);
        QTest::keyClick(&board, Qt::Key_Right);
        QTest::keyClick(&board, Qt::Key_Left);
        QVERIFY(!board.accessibleDescription().contains(QStringLiteral("ago")));
        QVERIFY(board.accessibleDescription().contains(QStringLiteral("packets lost here")));
    }

    void manyJourneysAreStreams()
    {
        const test::MadeStory made = test::resetDropped();
        const auto topology = test::variedTopology(60);
        class Measure : public layout::TextMeasure
        {
        public:
            double width(layout::TextRole, const std::string& text) const override
            {
                return static_cast<double>(text.size()) * 7;
            }
            double height(layout::TextRole) const override { return 15; }
        };
        const layout::OverviewLayout layout = layout::layoutOverview(*topology, Measure(), 1600);
        OverviewLive live;
        double now = 0;
        for (int i = 0; i < 6000; ++i, now = i * 0.001) { // 1,000 a second, one way
            live.add(layout, *made.story.request, now);
            live.streams(false, now);
            live.dots(now);
        }
        const auto& streams = live.streams(false, now);
        QCOMPARE(streams.size(), std::size_t{5}); // down, gap, spine, gap, up
        for (const layout::FlowPiece& piece : streams)
            QVERIFY2(qAbs(piece.rate - 1000) < 20, qPrintable(QString::number(piece.rate)));
        QVERIFY(live.streams(true, now).empty());
        QVERIFY(live.dots(now + 3).empty());
        QVERIFY(qAbs(live.rateAt(layout.placeOf(InterfaceId{test::Tap811}), now) - 1000) < 20);

        // Of an ended trace nothing moves.
        OverviewLive still;
        Snapshot snapshot = *made.snapshot;
        snapshot.ended = true;
        still.feed(layout, snapshot, 0);
        QVERIFY(still.empty());
        snapshot.ended = false;
        OverviewLive fed;
        fed.feed(layout, snapshot, 0);
        QVERIFY(!fed.empty());
        const std::size_t first = fed.dots(0).size();
        fed.feed(layout, snapshot, 0);
        QCOMPARE(fed.dots(0).size(), first);
    }

    void liveTrafficComesToRest()
    {
        test::OverviewBoard board(20);
        QVERIFY(!board.isStill());
        QTRY_VERIFY_WITH_TIMEOUT(board.isStill(), 10000);
    }
};

QTEST_MAIN(SceneLiveTest)
#include "scene_live_test.moc"
