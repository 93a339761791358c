// SPDX-License-Identifier: GPL-3.0-or-later
// The journey list as it is used: filter, completion, menu, copy, colours and columns, by mouse and
// keyboard, over a made-up live trace.
#include "live_case.h"
#include "ui/dialogs/colour_rules_page.h"
#include "ui/dialogs/columns_page.h"
#include "ui/dialogs/list_options.h"
#include "ui/main_window.h"
#include "ui/models/colour_rule_model.h"
#include "ui/models/journey_model.h"
#include "ui/panels/centre_panel.h"
#include "ui/panels/filter_completer.h"
#include "ui/panels/journey_menu.h"
#include "ui/panels/journey_panel.h"
#include "ui/panels/query_edit.h"
#include "ui/play/player.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace vs;
using namespace vs::ui;

class JourneyListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        makeWindow({});
        m_live = std::make_unique<test::LiveCase>();
        // SYN, RST ✖; SYN, SYN ACK; SYN, RST ✖
        m_live->exchange();
        m_live->goodExchange();
        m_live->exchange();
        news();
        QCOMPARE(model()->rowCount(), 6);
    }

    void cleanup() { m_window.reset(); }

    void typingFilters()
    {
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(edit()->hasFocus());
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
        QVERIFY(table()->hasFocus());
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
        QVERIFY(table()->hasFocus());
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
        QCOMPARE(
            QApplication::clipboard()->text(),
            QStringLiteral(
                "   time          packet    from → to           hops  verdict\n"
                "   22:13:20.000  SYN       CT 101 → VM 811:81  6     ✔ delivered\n"
                "✖  22:13:20.000  RST, ACK  VM 811 → CT 101     3     ✖ dropped in vmbr0\n"));
    }

    void columnsAreChosenMovedAndKept()
    {
        table()->setShown(JourneyColumn::Protocol, true);
        table()->moveColumn(JourneyColumn::Protocol, -6);
        QCOMPARE(table()->columnOrder()[2], JourneyColumn::Protocol);
        table()->setColumnWidth(int(JourneyColumn::Name), 77);
        const ListMemory memory = panel()->memory();
        makeWindow(memory);
        QVERIFY(table()->isShown(JourneyColumn::Protocol));
        QCOMPARE(table()->columnOrder()[2], JourneyColumn::Protocol);
        QCOMPARE(table()->columnWidth(int(JourneyColumn::Name)), 77);
        table()->resetColumns();
        QVERIFY(panel()->memory().columns.isEmpty());
        QCOMPARE(table()->columnOrder()[2], JourneyColumn::Name);
        QVERIFY(!table()->isShown(JourneyColumn::Protocol));
        table()->restoreColumns("not a state");
        QVERIFY(table()->isShown(JourneyColumn::Verdict));
    }

    void titlesAreDragged()
    {
        QHeaderView* header = table()->horizontalHeader();
        const auto middle = [&](JourneyColumn column) {
            const int section = int(column);
            return QPoint(header->sectionViewportPosition(section) +
                              header->sectionSize(section) / 2,
                          header->height() / 2);
        };
        const QPoint from = middle(JourneyColumn::Time), to = middle(JourneyColumn::Name);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(header->viewport(), (from + to) / 2);
        QTest::mouseMove(header->viewport(), to + QPoint(20, 0));
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, to + QPoint(20, 0));
        QCOMPARE(table()->columnOrder()[1], JourneyColumn::Name);
        QVERIFY(!panel()->memory().columns.isEmpty());
    }

    void columnsHaveAPageWithKeys()
    {
        panel()->showOptions();
        ListOptions* options = panel()->options();
        options->turnTo(ListOptions::Page::Columns);
        QListWidget* list = options->columns()->list();
        QCOMPARE(list->count(), kJourneyColumns);
        list->setCurrentRow(6);
        QCOMPARE(list->currentItem()->text(), QStringLiteral("since begin"));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(table()->isShown(JourneyColumn::Elapsed));
        QTRY_VERIFY(options->isActiveWindow());
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(list->currentRow(), 5);
        QCOMPARE(table()->columnOrder()[5], JourneyColumn::Elapsed);
        keepOptions("list-columns");
    }

    void coloursFollowTheirRules()
    {
        const auto markOf = [&](int row) { return model()->index(row, 0).data().toString(); };
        QCOMPARE(markOf(1), QStringLiteral("✖"));
        QCOMPARE(model()->index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("dropped"));
        QVERIFY(model()->index(1, 2).data(Qt::BackgroundRole).isValid());
        QVERIFY(!model()->index(3, 2).data(Qt::BackgroundRole).isValid());
        panel()->showOptions();
        ColourRulesPage* page = panel()->options()->colours();
        QTRY_VERIFY(panel()->options()->isActiveWindow());
        page->addRule(QStringLiteral("port == 80"));
        QTest::keyClicks(page->nameEdit(), QStringLiteral("web"));
        QTest::keyClick(page->colourBox(), Qt::Key_Down);
        QCOMPARE(page->rules()->rule(0)->name, QStringLiteral("web"));
        QCOMPARE(model()->index(3, int(JourneyColumn::Colour)).data().toString(),
                 QStringLiteral("web"));
        QCOMPARE(page->rules()->rule(0)->colour, RowColour::Violet);
        keepOptions("list-colours");
        // Wrong is said in place, and colours nothing.
        page->filterEdit()->setFocus();
        page->filterEdit()->selectAll();
        QTest::keyClicks(page->filterEdit(), QStringLiteral("port 80"));
        QTRY_COMPARE(page->rules()->rule(0)->filter, QStringLiteral("port 80"));
        QVERIFY(markOf(3).isEmpty());
        keepOptions("list-colours-invalid");
        page->filterEdit()->apply(QStringLiteral("port == 80"));
        const ListMemory memory = panel()->memory();
        makeWindow(memory);
        news();
        QCOMPARE(model()->index(3, int(JourneyColumn::Colour)).data().toString(),
                 QStringLiteral("web"));
    }

    void rulesAreTurnedOffMovedAndRemoved()
    {
        panel()->showOptions();
        ColourRulesPage* page = panel()->options()->colours();
        QTRY_VERIFY(panel()->options()->isActiveWindow());
        page->table()->setFocus();
        QTest::keyClick(page->table(), Qt::Key_Space);
        QVERIFY(!page->rules()->rule(0)->on);
        QCOMPARE(model()->index(1, int(JourneyColumn::Colour)).data().toString(),
                 QStringLiteral("reset"));
        QTest::keyClick(page->table(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(page->rules()->rule(1)->name, QStringLiteral("dropped"));
        QCOMPARE(page->table()->currentIndex().row(), 1);
        QVERIFY(!panel()->memory().colourRules.isEmpty());
        const int rules = page->rules()->rowCount();
        button(page, QStringLiteral("Remove"))->click();
        QCOMPARE(page->rules()->rowCount(), rules - 1);
        button(page, QStringLiteral("The usual rules"))->click();
        QCOMPARE(page->rules()->rules(), defaultColourRules());
        QVERIFY(panel()->memory().colourRules.isEmpty());
    }

    void looksRightInEveryTheme_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        for (const QSize size : {QSize(1280, 800), QSize(1680, 1050)}) {
            for (const bool dark : {false, true})
                QTest::addRow("%dx%d-%s", size.width(), size.height(), dark ? "dark" : "light")
                    << size << dark;
        }
    }

    void looksRightInEveryTheme()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        WindowRequest request;
        request.theme = dark ? Theme::Kind::Dark : Theme::Kind::Light;
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

private:
    void makeWindow(const ListMemory& memory)
    {
        WindowRequest request;
        request.theme = Theme::Kind::Light;
        request.memory.list = memory;
        m_window = std::make_unique<MainWindow>(request);
        m_window->resize(1400, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void news() { m_window->selection().setSnapshot(m_live->snapshot()); }
    JourneyPanel* panel() const { return m_window->journeys(); }
    JourneyTable* table() const { return panel()->table(); }
    QueryEdit* edit() const { return panel()->filterEdit(); }
    const JourneyModel* model() const { return static_cast<const JourneyModel*>(table()->model()); }

    /// To the window that has the keyboard, as a user's keys: an open popup sees them first.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* popup = QApplication::activePopupWidget();
        QTest::keyClick((popup ? popup : m_window.get())->windowHandle(), key, modifiers);
    }
    void type(const QString& text)
    {
        for (const QChar letter : text) {
            QWidget* popup = QApplication::activePopupWidget();
            QTest::keyClick((popup ? popup : m_window.get())->windowHandle(), letter.toLatin1());
        }
    }
    /// Closes what may be offered, then clears.
    void escape()
    {
        if (edit()->completer()->isOpen())
            press(Qt::Key_Escape);
        press(Qt::Key_Escape);
    }
    void filter(const QString& text)
    {
        edit()->setFocus();
        edit()->setText(text);
    }
    QString choice(int row) const
    {
        const QAbstractItemModel* choices = edit()->completer()->list()->model();
        return edit()->completer()->isOpen() ? choices->index(row, 0).data().toString() : QString();
    }

    void clickRow(int row)
    {
        table()->scrollTo(model()->index(row, 2));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(model()->index(row, 2)).center());
    }

    JourneyMenu* openMenu(int row, JourneyColumn column)
    {
        const QRect cell = table()->visualRect(model()->index(row, int(column)));
        QContextMenuEvent click(QContextMenuEvent::Mouse, cell.center(),
                                table()->viewport()->mapToGlobal(cell.center()));
        QApplication::sendEvent(table()->viewport(), &click);
        return qobject_cast<JourneyMenu*>(QApplication::activePopupWidget());
    }
    static QAction* actionOf(const QMenu* menu, const QString& label)
    {
        for (QAction* action : menu->actions()) {
            if (action->text() == label)
                return action;
        }
        return nullptr;
    }
    void trigger(JourneyMenu* menu, const QString& label)
    {
        QVERIFY(menu);
        QAction* action = actionOf(menu, label);
        QStringList labels;
        for (const QAction* some : menu->actions())
            labels.append(some->text());
        QVERIFY2(action, qPrintable(labels.join(QLatin1Char('\n'))));
        action->trigger();
        menu->close();
    }
    static QPushButton* button(QWidget* page, const QString& label)
    {
        for (auto* one : page->findChildren<QPushButton*>()) {
            if (one->text() == label)
                return one;
        }
        return nullptr;
    }

    /// For the eye, where a folder is named.
    void keep(const char* name)
    {
        const QString folder = qEnvironmentVariable("VETHSCOPE_PICTURES");
        if (folder.isEmpty())
            return;
        QPixmap picture = m_window->grab();
        if (edit()->completer()->isOpen()) {
            QWidget* list = edit()->completer()->list();
            QPainter painter(&picture);
            painter.drawPixmap(m_window->mapFromGlobal(list->pos()), list->grab());
        }
        QVERIFY(picture.save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name))));
    }
    void keepOptions(const char* name)
    {
        const QString folder = qEnvironmentVariable("VETHSCOPE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(panel()->options()->grab().save(
                QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name))));
    }

    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<test::LiveCase> m_live;
};

QTEST_MAIN(JourneyListTest)
#include "journey_list_test.moc"
