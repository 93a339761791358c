// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own overview: folds, order of bridges and guests, undo, the menu.
#include "overview_board.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QUndoStack>
#include <QtTest>

using namespace vs;
using namespace vs::ui;
using layout::OverviewPlace;
using Kind = OverviewPlace::Kind;

class SceneArrangingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsAreUndoneAndKept()
    {
        test::OverviewBoard board(60);
        QVERIFY(board.activate());
        const double before = board.pixelsOf(board.panelOf("vmbr1")).height();
        board.selectGuest(205); // on vmbr1
        QTest::keyClick(&board, Qt::Key_F);
        QVERIFY(board.isFolded("vmbr1"));
        QVERIFY(board.pixelsOf(board.panelOf("vmbr1")).height() < before);
        QVERIFY(!board.cellOf(205).valid());
        QCOMPARE(board.focusedPlace(), board.panelOf("vmbr1"));
        board.selectGuest(205);
        QCOMPARE(board.focusedPlace(), board.panelOf("vmbr1"));
        QCOMPARE(board.arrangements().value(QStringLiteral("pve1")),
                 QStringLiteral("folded vmbr1\n"));

        QTest::keyClick(&board, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(board.cellOf(205).valid());
        QVERIFY(board.arrangements().isEmpty());
        QTest::keyClick(&board, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!board.cellOf(205).valid());

        // Another window of the same node begins with it, and has nothing to undo.
        test::OverviewBoard next(60);
        next.setArrangements(board.arrangements());
        QVERIFY(next.isFolded("vmbr1"));
        QVERIFY(!next.undoStack()->canUndo());
        // Another node is not touched by it.
        auto other = std::make_shared<Topology>(*next.snapshot->topology);
        other->node = "pve2";
        other->index();
        next.setTopology(other);
        QVERIFY(!next.isFolded("vmbr1"));
    }

    void theFoldsMarkIsClicked()
    {
        test::OverviewBoard board(20);
        QVERIFY(board.zoom() > layout::overview_size::kNumbersFrom);
        QTest::mouseClick(&board, Qt::LeftButton, {}, board.foldOf("dmz"));
        QVERIFY(board.isFolded("dmz"));
        QTest::mouseClick(&board, Qt::LeftButton, {}, board.foldOf("dmz"));
        QVERIFY(!board.isFolded("dmz"));
    }

    void panelsAreDraggedByTheirHeads()
    {
        test::OverviewBoard board(40);
        QCOMPARE(board.order(), (QStringList{"vmbr0", "vmbr1", "dmz"}));
        QVERIFY(board.activate());
        const QRectF first = board.pixelsOf(board.panelOf("vmbr0"));
        board.drag(board.headOf("dmz"), QPoint(80, static_cast<int>(first.top()) + 4));
        QCOMPARE(board.order(), (QStringList{"dmz", "vmbr0", "vmbr1"}));
        QCOMPARE(board.focusedPlace(), board.panelOf("dmz"));
        // The same by keys, and back.
        QTest::keyClick(&board, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(board.order(), (QStringList{"vmbr0", "dmz", "vmbr1"}));
        board.undoStack()->undo();
        board.undoStack()->undo();
        QCOMPARE(board.order(), (QStringList{"vmbr0", "vmbr1", "dmz"}));
        // Escape leaves a drag.
        QTest::mousePress(&board, Qt::LeftButton, {}, board.headOf("dmz"));
        board.move(first.center().toPoint());
        QTest::keyClick(&board, Qt::Key_Escape);
        QTest::mouseRelease(&board, Qt::LeftButton, {}, first.center().toPoint());
        QCOMPARE(board.order(), (QStringList{"vmbr0", "vmbr1", "dmz"}));
    }

    void cellsAreMovedOnTheirBridge()
    {
        test::OverviewBoard board(40);
        QVERIFY(board.activate());
        const auto firstOf = [&](const char* bridge) {
            const auto& panel = board.layoutShown().panels[board.panelOf(bridge).index];
            return board.layoutShown().cells[panel.firstCell].name;
        };
        QCOMPARE(firstOf("vmbr0"), std::string("101"));
        board.drag(board.middleOf(board.cellOf(811)), board.middleOf(board.cellOf(101)),
                   Qt::ShiftModifier);
        QCOMPARE(firstOf("vmbr0"), std::string("811"));
        QCOMPARE(board.focusedPlace(), board.cellOf(811));
        QTest::keyClick(&board, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(firstOf("vmbr0"), std::string("101"));
        QVERIFY(board.arrangements()
                    .value(QStringLiteral("pve1"))
                    .startsWith(QStringLiteral("cells vmbr0 101:")));
        QTest::keyClick(&board, Qt::Key_Home, Qt::AltModifier);
        QVERIFY(board.arrangements().isEmpty());
        board.undoStack()->undo();
        QVERIFY(!board.arrangements().isEmpty());
        // Without Shift the drawing is moved.
        const QRectF before = board.pixelsOf(board.cellOf(101));
        const QPoint from = board.middleOf(board.cellOf(811));
        board.drag(from, from + QPoint(30, 20));
        QCOMPARE(board.pixelsOf(board.cellOf(101)).topLeft(), before.topLeft() + QPointF(30, 20));
    }

    void theMenuActsOnWhatIsUnderThePointer()
    {
        test::OverviewBoard board(40);
        QSignalSpy pair(&board, &OverviewView::pairSelected);
        const auto menuAt = [&](OverviewPlace place) {
            const QPoint at = board.middleOf(place);
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, board.mapToGlobal(at));
            QCoreApplication::sendEvent(&board, &event);
            return board.findChild<QMenu*>();
        };
        const auto trigger = [](QMenu* menu, const char* words) {
            for (QAction* action : menu->actions())
                if (action->text() == QLatin1String(words))
                    action->trigger();
            delete menu;
        };
        trigger(menuAt(board.cellOf(101)), "Path from here");
        trigger(menuAt(board.cellOf(811)), "Path to here");
        QCOMPARE(pair.size(), 1);
        QCOMPARE(pair[0][0].value<SceneElement>().vmid, 101);
        QCOMPARE(pair[0][1].value<SceneElement>().vmid, 811);
        trigger(menuAt(board.panelOf("dmz")), "Fold or unfold the bridge");
        QVERIFY(board.isFolded("dmz"));
        trigger(menuAt(board.cellOf(101)), "Undo: fold dmz");
        QVERIFY(!board.isFolded("dmz"));
    }
};

QTEST_MAIN(SceneArrangingTest)
#include "scene_arranging_test.moc"
