// SPDX-License-Identifier: GPL-3.0-or-later
// The switchboard: zoom, focus, ports, the map, hits of the search, and pictures of it all.
#include "overview_board.h"
#include "story_builder.h"
#include "ui/scene/overview_minimap.h"
#include "ui/scene/port_words.h"

#include <QAction>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace vs;
using namespace vs::ui;
using layout::OverviewPlace;
using Kind = OverviewPlace::Kind;

namespace {

SearchHit hitOf(const test::OverviewBoard& board, OverviewPlace cell)
{
    SearchHit hit;
    hit.nic = board.layoutShown().cells[cell.index].ref;
    return hit;
}

/// Traffic between many guests, and to the uplinks.
void busyTraffic(test::OverviewBoard& board)
{
    const auto& guests = board.snapshot->topology->guests;
    for (int i = 0; i < 6000; ++i) {
        const auto pick = [&](int salt) {
            const auto at = static_cast<std::size_t>(i * salt) % guests.size();
            return guests[at * at % guests.size()].nics[0].host;
        };
        JourneyRecord record;
        record.journey.hops.resize(2);
        record.journey.hops[0].interface = pick(7);
        record.journey.hops[1].interface = i % 3 == 0 ? InterfaceId{test::Eno1} : pick(13);
        record.journey.fromClient = i % 2 == 0;
        record.judgement.path = {0, 1};
        board.addLiveJourney(record);
    }
}

} // namespace

class SceneOverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zoomOpensCells()
    {
        test::OverviewBoard board(120);
        QVERIFY(board.activate());
        QCOMPARE(board.zoom() < 2, true);
        const OverviewPlace cell = board.cellOf(811);
        board.selectGuest(811);
        QTest::keyClick(&board, Qt::Key_Z);
        QVERIFY(layout::overviewDetail(board.zoom()) == layout::OverviewDetail::Chains);
        QVERIFY(board.rect().contains(board.middleOf(cell)));
        // Down walks the chain from the guest outwards, and each interface is told.
        QSignalSpy activated(&board, &OverviewView::elementActivated);
        QStringList chain;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&board, Qt::Key_Down);
            QTest::keyClick(&board, Qt::Key_Return);
            const auto element = activated.takeLast()[0].value<SceneElement>();
            chain << QString::fromStdString(board.snapshot->topology->nameOf(element.interface));
            QCOMPARE(element.vmid, 811);
            QCOMPARE(element.kind,
                     i == 1 ? SceneElement::Kind::Bridge : SceneElement::Kind::Interface);
        }
        QCOMPARE(chain, (QStringList{"tap811i0", "fwbr811i0", "fwln811i0", "fwpr811p0"}));
        QVERIFY(board.accessibleDescription().contains(QStringLiteral("fwpr811p0, port of vmbr0")));
        QTest::keyClick(&board, Qt::Key_0);
        QVERIFY(board.zoom() < 2);
        QTest::keyClick(&board, Qt::Key_P);
        QVERIFY(board.rect().contains(board.middleOf(board.cellOf(101))));
        QVERIFY(board.rect().contains(board.middleOf(cell)));
    }

    void aClickOnAnOpenedInterfaceIsNoEndOfAPath()
    {
        test::OverviewBoard board(20);
        QSignalSpy pair(&board, &OverviewView::pairSelected);
        QSignalSpy activated(&board, &OverviewView::elementActivated);
        board.selectGuest(811);
        board.zoomToSelection();
        const QRectF cell = board.pixelsOf(board.cellOf(811));
        QTest::mouseClick(&board, Qt::LeftButton, {},
                          QPointF(cell.left() + 40, cell.bottom() - 10).toPoint());
        QCOMPARE(activated.size(), 1);
        const auto element = activated[0][0].value<SceneElement>();
        QCOMPARE(element.interface, InterfaceId{test::Fwpr811});
        QTest::mouseClick(&board, Qt::LeftButton, {},
                          QPointF(cell.left() + 40, cell.top() + 10).toPoint());
        QCOMPARE(activated.size(), 2);
        QCOMPARE(activated[1][0].value<SceneElement>().kind, SceneElement::Kind::GuestNic);
        QCOMPARE(pair.size(), 0);
    }

    void arrowsReachEverything()
    {
        test::OverviewBoard board(60);
        board.selectGuest(101);
        QTest::keyClick(&board, Qt::Key_Right);
        QCOMPARE(board.focusedPlace().kind, Kind::Cell);
        QTest::keyClick(&board, Qt::Key_Left);
        QTest::keyClick(&board, Qt::Key_Left);
        QCOMPARE(board.focusedPlace().kind, Kind::Spine);
        QVERIFY(board.accessibleDescription().contains(QStringLiteral("VLAN-aware")));
        bool uplink = false;
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(&board, Qt::Key_Down);
            uplink = uplink || board.focusedPlace().kind == Kind::Uplink;
        }
        QVERIFY(uplink);
    }

    void portsTellWhatTheyAre()
    {
        test::OverviewBoard board(60);
        const auto words = [&](int vmid) {
            board.selectGuest(vmid);
            return board.accessibleDescription();
        };
        QVERIFY(words(200).contains(QStringLiteral("Isolated")));
        QVERIFY2(words(202).contains(QStringLiteral("No carrier")), qPrintable(words(202)));
        QVERIFY(words(208).contains(QStringLiteral("link_down=1")));
        QVERIFY(words(205).contains(QStringLiteral("MTU 1500, but the bridge has 9000")));
        QVERIFY(words(210).contains(QStringLiteral("VLAN 20")));
        QCOMPARE(vlanRanges({5, 2, 3, 4, 20}), QStringLiteral("2-5, 20"));
        QCOMPARE(vlanRanges({}), QString());
    }

    void theMapMovesWhatIsInSight()
    {
        test::OverviewBoard board(200);
        QVERIFY(board.activate());
        QVERIFY2(!board.minimap()->isVisible(), "all is in sight");
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(&board, Qt::Key_Plus);
        QVERIFY(board.minimap()->isVisible());
        QVERIFY(board.rect().contains(board.minimap()->geometry()));
        const double zoom = board.zoom();
        QTest::mouseClick(board.minimap(), Qt::LeftButton, {}, QPoint(12, 12));
        const QPointF first = board.pixelsOf(board.cellOf(101)).center();
        QTest::mouseClick(board.minimap(), Qt::LeftButton, {},
                          QPoint(board.minimap()->width() - 12, board.minimap()->height() - 12));
        QVERIFY(board.pixelsOf(board.cellOf(101)).center().y() < first.y());
        QCOMPARE(board.zoom(), zoom);
        // By keys: the arrows are the map's while it has the focus.
        const double y = board.pixelsOf(board.cellOf(101)).center().y();
        QTest::keyClick(board.minimap(), Qt::Key_Up);
        QVERIFY(board.pixelsOf(board.cellOf(101)).center().y() > y);
        QTest::keyClick(&board, Qt::Key_M);
        QVERIFY(!board.minimap()->isVisible());
        QTest::keyClick(&board, Qt::Key_M);
        QVERIFY(board.minimap()->isVisible());
    }

    void hitsAreShownOneAfterTheOther()
    {
        test::OverviewBoard board(2000);
        QVERIFY(layout::overviewDetail(board.zoom()) == layout::OverviewDetail::Tiles);
        const QImage before = board.grab().toImage();
        const std::vector<SearchHit> hits{hitOf(board, board.cellOf(900)),
                                          hitOf(board, board.cellOf(1800))};
        board.setHits(hits, -1, true);
        QVERIFY2(board.grab().toImage() != before, "hits are marked");
        const double whole = board.zoom();
        board.setHits(hits, 0, true);
        QVERIFY2(board.zoom() > whole, "near enough to be read");
        QCOMPARE(board.focusedPlace(), board.cellOf(900));
        QVERIFY(board.rect().contains(board.middleOf(board.cellOf(900))));
        board.setHits(hits, 1, true);
        QVERIFY(board.rect().contains(board.middleOf(board.cellOf(1800))));
        board.setHits({}, -1, false);
        QCOMPARE(board.focusedPlace(), board.cellOf(1800));
    }

    void buttonsSayWhatTheyDo()
    {
        test::OverviewBoard board(60);
        int buttons = 0;
        for (const auto* button : board.findChildren<QToolButton*>()) {
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY2(button->toolTip().contains(QLatin1Char('(')), "the key is told");
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
            ++buttons;
        }
        QCOMPARE(buttons, 8);
        QVERIFY(!board.action(QKeySequence::Undo)->isEnabled());
        QVERIFY(!board.action(Qt::Key_Z)->isEnabled());
        QVERIFY(board.action(Qt::Key_P)->isEnabled());
        board.setStory({});
        QVERIFY2(!board.action(Qt::Key_P)->isEnabled(), "there is no path");
    }

    void pictures_data()
    {
        QTest::addColumn<int>("guests");
        QTest::addColumn<int>("nearer"); ///< -1: to the path, -2: to VM 811
        QTest::addColumn<QSize>("size");
        QTest::newRow("few") << 12 << 0 << QSize(1000, 620);
        QTest::newRow("hundred") << 130 << 0 << QSize(1400, 860);
        QTest::newRow("hundred-small") << 130 << 0 << QSize(760, 480);
        QTest::newRow("thousands") << 2000 << 0 << QSize(1000, 600);
        QTest::newRow("near") << 130 << 3 << QSize(1000, 620);
        QTest::newRow("path") << 130 << -1 << QSize(1000, 620);
        QTest::newRow("opened") << 130 << -2 << QSize(1000, 620);
        QTest::newRow("streams") << 60 << -4 << QSize(1200, 700);
        QTest::newRow("opened-wide") << 130 << -3 << QSize(1000, 620);
    }

    /// Drawn in every theme; kept for the eye where a folder is named.
    void pictures()
    {
        QFETCH(int, guests);
        QFETCH(int, nearer);
        QFETCH(QSize, size);
        const QString folder = qEnvironmentVariable("VETHSCOPE_PICTURES");
        for (const Theme::Kind kind : {Theme::Kind::Light, Theme::Kind::Dark}) {
            test::OverviewBoard board(guests, size);
            board.setTheme(Theme::of(kind));
            board.selectGuest(811);
            for (int i = 0; i < nearer; ++i)
                board.zoomIn();
            if (nearer == -1)
                board.zoomToPath();
            if (nearer == -2 || nearer == -3)
                board.zoomToSelection();
            for (int i = 0; nearer == -3 && i < 3; ++i)
                board.zoomIn();
            if (nearer == -4) {
                board.fit();
                busyTraffic(board);
            }
            const QImage picture = board.grab().toImage();
            QCOMPARE(picture.pixelColor(1, 1), Theme::of(kind).ground);
            if (!folder.isEmpty())
                QVERIFY(picture.save(QStringLiteral("%1/board-%2-%3.png")
                                         .arg(folder, QString::fromLatin1(QTest::currentDataTag()),
                                              QString::fromLatin1(Theme::nameOf(kind)))));
        }
    }
};

QTEST_MAIN(SceneOverviewTest)
#include "scene_overview_test.moc"
