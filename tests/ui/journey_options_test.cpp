// SPDX-License-Identifier: GPL-3.0-or-later
// Columns and colour rules of the journey list, by mouse and keyboard, and kept between runs.
#include "journey_window.h"
#include "ui/dialogs/colour_rules_page.h"
#include "ui/dialogs/columns_page.h"
#include "ui/models/colour_rule_model.h"

#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>

using namespace vs;
using namespace vs::ui;

class JourneyOptionsTest : public test::JourneyWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_window.reset(); }

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
};

QTEST_MAIN(JourneyOptionsTest)
#include "journey_options_test.moc"
