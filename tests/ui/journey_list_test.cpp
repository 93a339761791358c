// SPDX-License-Identifier: GPL-3.0-or-later
// The journey list as it is used: filter, completion, menu, copy, by mouse and keyboard.
#include "journey_window.h"
#include "ui/panels/centre_panel.h"
#include "ui/play/player.h"

#include <QClipboard>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>

using namespace vs;
using namespace vs::ui;

class JourneyListTest : public test::JourneyWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_window.reset(); }

    void typingFilters()
    {
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(edit()->hasFocus());
        type(QStringLiteral("verdict == dropped"));
        QTRY_COMPARE(model()->rowCount(), 2);
        QCOMPARE(edit()->state(), FilterEdit::State::Valid);
        const auto labels = panel()->findChildren<QLabel*>();
        const bool counted = std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text() == QStringLiteral("2 of 6 shown, 2 dropped");
        });
        QVERIFY(counted);
        escape();
        QVERIFY(edit()->text().isEmpty());
        QCOMPARE(model()->rowCount(), 6);
        QTest::keyClick(edit(), Qt::Key_Escape);
        QTRY_VERIFY(table()->hasFocus());
    }

    void theInvalidIsMarkedAndTheLastValidHolds()
    {
        filter(QStringLiteral("lost"));
        QTRY_COMPARE(model()->rowCount(), 2);
        filter(QStringLiteral("lost and verdit == dropped"));
        QCOMPARE(edit()->state(), FilterEdit::State::Invalid);
        QCOMPARE(edit()->text().mid(edit()->fault().start, edit()->fault().length),
                 QStringLiteral("verdit"));
        QTRY_VERIFY(panel()->message()->isVisible());
        QCOMPARE(panel()->message()->text(),
                 QStringLiteral("✖ there is no field “verdit”: did you mean verdict?\n"
                                "Until then this holds: lost"));
        QCOMPARE(model()->rowCount(), 2);
        QVERIFY(panel()->rect().contains(panel()->message()->geometry()));
        keep("list-invalid");
        edit()->apply(QStringLiteral("lost"));
        QVERIFY(!panel()->message()->isVisible());
    }

    void spansAreRightBehindOtherLetters()
    {
        filter(QStringLiteral("größe µ “ü” and prot == udp"));
        QCOMPARE(edit()->text().mid(edit()->fault().start, edit()->fault().length),
                 QStringLiteral("prot"));
    }

    void theChosenJourneyStaysChosen()
    {
        clickRow(1);
        const JourneyId chosen = m_window->selection().journey();
        QCOMPARE(chosen, model()->journeyAt(1));
        filter(QStringLiteral("reply"));
        QTRY_COMPARE(model()->rowCount(), 3);
        QCOMPARE(m_window->selection().journey(), chosen);
        QCOMPARE(model()->journeyAt(table()->currentIndex().row()), chosen);
        filter(QStringLiteral("not reply"));
        QTRY_COMPARE(model()->journeyAt(0).value, 1U);
        QVERIFY(!table()->currentIndex().isValid());
        QCOMPARE(m_window->selection().journey(), chosen);
        edit()->apply(QString());
        QCOMPARE(model()->journeyAt(table()->currentIndex().row()), chosen);
    }

    void severalSelectedRowsStaySelected()
    {
        clickRow(1);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          table()->visualRect(model()->index(5, 2)).center());
        QCOMPARE(table()->selectedRows(), (std::vector<int>{1, 5}));
        filter(QStringLiteral("lost"));
        QTRY_COMPARE(model()->rowCount(), 2);
        QCOMPARE(table()->selectedRows(), (std::vector<int>{0, 1}));
    }

    void anEmptyListSaysWhatToDo()
    {
        QVERIFY(panel()->hint()->isHidden());
        filter(QStringLiteral("port == 7"));
        QTRY_VERIFY(panel()->hint()->isVisible());
        QVERIFY(panel()->hint()->text().contains(QStringLiteral("Ctrl+L")));
        keep("list-empty");
        edit()->apply(QString());
        QVERIFY(panel()->hint()->isHidden());
        m_window->selection().reset();
        QVERIFY(panel()->hint()->isVisible());
        QVERIFY(!panel()->hint()->text().contains(QStringLiteral("filter")));
    }

    void newsPassTheFilterToo()
    {
        filter(QStringLiteral("lost"));
        QTRY_COMPARE(model()->rowCount(), 2);
        QSignalSpy resets(model(), &QAbstractItemModel::modelReset);
        m_live->goodExchange();
        m_live->exchange();
        news();
        QCOMPARE(model()->rowCount(), 3);
        QCOMPARE(model()->droppedCount(), 3);
        QCOMPARE(resets.size(), 0);
    }

    void completionOffersFieldsOperatorsValues()
    {
        edit()->setFocus();
        type(QStringLiteral("fro"));
        QTRY_VERIFY(edit()->completer()->isOpen());
        QCOMPARE(choice(0), QStringLiteral("from"));
        press(Qt::Key_Tab);
        QCOMPARE(edit()->text(), QStringLiteral("from "));
        QTRY_COMPARE(choice(0), QStringLiteral("=="));
        keep("list-completion");
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(edit()->text(), QStringLiteral("from == "));
        QTRY_COMPARE(choice(0), QStringLiteral("101"));
        type(QStringLiteral("vm"));
        QTRY_COMPARE(choice(0), QStringLiteral("811"));
        press(Qt::Key_Tab);
        QCOMPARE(edit()->text(), QStringLiteral("from == 811"));
        QVERIFY(!edit()->completer()->isOpen());
        QTRY_COMPARE(model()->rowCount(), 3);
    }

    void completionKeepsOutOfTheWay()
    {
        edit()->setFocus();
        const double before = m_window->centre()->player()->position();
        type(QStringLiteral("tcp and por"));
        QTRY_VERIFY(edit()->completer()->isOpen());
        // What is typed goes on being typed, and plays nothing.
        type(QStringLiteral("t == 81 "));
        QCOMPARE(edit()->text(), QStringLiteral("tcp and port == 81 "));
        QCOMPARE(m_window->centre()->player()->position(), before);
        QVERIFY(!m_window->centre()->player()->isPlaying());
        press(Qt::Key_Space, Qt::ControlModifier);
        QTRY_COMPARE(choice(0), QStringLiteral("and"));
        press(Qt::Key_Escape);
        QVERIFY(!edit()->completer()->isOpen());
        QCOMPARE(edit()->text(), QStringLiteral("tcp and port == 81 "));
        press(Qt::Key_Return);
        QCOMPARE(model()->rowCount(), 4);
        QTRY_VERIFY(table()->hasFocus());
    }

    void aValueBecomesAFilter()
    {
        JourneyMenu* menu = openMenu(1, JourneyColumn::Name);
        trigger(menu, QStringLiteral("Filter on packet == \"RST, ACK\""));
        QCOMPARE(edit()->text(), QStringLiteral("packet == \"RST, ACK\""));
        QCOMPARE(model()->rowCount(), 2);
        menu = openMenu(0, JourneyColumn::Time);
        trigger(menu, QStringLiteral("And not time == 22:13:20.000"));
        QCOMPARE(edit()->text(),
                 QStringLiteral("packet == \"RST, ACK\" and not time == 22:13:20.000"));
        QCOMPARE(model()->rowCount(), 1);
        edit()->apply(QString());
        menu = openMenu(1, JourneyColumn::Verdict);
        trigger(menu, QStringLiteral("And not verdict == dropped and device == vmbr0"));
        QCOMPARE(edit()->text(), QStringLiteral("not (verdict == dropped and device == vmbr0)"));
        QCOMPARE(model()->rowCount(), 4);
        edit()->apply(QString());
        menu = openMenu(2, JourneyColumn::Route);
        trigger(menu, QStringLiteral("Only this connection"));
        QCOMPARE(model()->rowCount(), 2);
    }

    void theMenuOpensByKeyToo()
    {
        clickRow(1);
        QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(-5, -5), QPoint());
        QApplication::sendEvent(table()->viewport(), &key);
        auto* menu = qobject_cast<JourneyMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QAction* others = actionOf(menu, QStringLiteral("And not another value"));
        QVERIFY(others && others->menu());
        QVERIFY(actionOf(others->menu(), QStringLiteral("hops: hops == 3")));
        menu->close();
    }

    void rowsAreCopiedAsAlignedText()
    {
        clickRow(0);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral(
                     "   time          packet    from → to           hops  verdict\n"
                     "   22:13:20.000  SYN       CT 101 → VM 811:81  6     ✔ delivered\n"
                     "✖  22:13:20.000  RST, ACK  VM 811 → CT 101     3     ✖ dropped in vmbr0\n"));
    }

    void looksRightInEveryTheme_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("kind");
        for (const QSize size : {QSize(1280, 800), QSize(1680, 1050)}) {
            for (const auto kind :
                 {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::HighContrast})
                QTest::addRow("%dx%d-%s", size.width(), size.height(), Theme::nameOf(kind))
                    << size << int(kind);
        }
    }

    void looksRightInEveryTheme()
    {
        QFETCH(QSize, size);
        QFETCH(int, kind);
        WindowRequest request;
        request.memory.theme = static_cast<Theme::Kind>(kind);
        m_window = std::make_unique<MainWindow>(request);
        m_window->resize(size);
        m_window->show();
        for (int i = 0; i < 3; ++i)
            m_live->goodExchange();
        m_live->exchange();
        news();
        edit()->apply(QStringLiteral("tcp and port in {80, 81}"));
        clickRow(3);
        QVERIFY(edit()->width() >= 150);
        QVERIFY(table()->isShown(JourneyColumn::Verdict));
        QVERIFY2(table()->horizontalScrollBar()->maximum() == 0, "all usual columns have room");
        keep(QTest::currentDataTag());
    }
};

QTEST_MAIN(JourneyListTest)
#include "journey_list_test.moc"
