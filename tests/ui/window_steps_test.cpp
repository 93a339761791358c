// SPDX-License-Identifier: GPL-3.0-or-later
// The hops as a table: the drawing's equivalent for a screen reader.
#include "live_case.h"
#include "ui/main_window.h"
#include "ui/panels/centre_panel.h"
#include "ui/panels/predict_stage.h"
#include "ui/panels/step_table.h"
#include "ui/play/player.h"
#include "ui/play/predictor.h"

#include <QAccessible>
#include <QClipboard>
#include <QtTest>

#include <algorithm>

using namespace vs;
using namespace vs::ui;

class WindowStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        m_window = std::make_unique<MainWindow>(WindowRequest());
        m_window->resize(1280, 800);
        m_window->show();
        test::LiveCase live;
        live.exchange();
        live.end();
        m_window->selection().reset(live.snapshot());
        m_window->centre()->setTab(CentrePanel::Tab::Steps);
        m_window->centre()->player()->pause();
    }
    void cleanup() { m_window.reset(); }

    void tellsWhatTheDrawingShows()
    {
        const Story& story = m_window->selection().story();
        const QAbstractItemModel* rows = table()->model();
        QCOMPARE(rows->rowCount(), int(story.steps.size()));
        QVERIFY(table()->isVisible() && table()->viewport()->height() > 100);
        int drops = 0, marks = 0;
        for (int row = 0; row < rows->rowCount(); ++row) {
            const StoryStep& step = story.steps[std::size_t(row)];
            QCOMPARE(rows->index(row, StepModel::Event).data().toString().toStdString(),
                     step.caption);
            const QString number = rows->index(row, StepModel::Number).data().toString();
            drops += number == QStringLiteral("✖") ? 1 : 0;
            marks += number == QStringLiteral("◆") ? 1 : 0;
        }
        QCOMPARE(drops, 1);
        const auto conntrack = [](const StoryStep& step) {
            return step.kind == StoryStep::Kind::Conntrack;
        };
        QVERIFY(marks > 0);
        QCOMPARE(marks, int(std::count_if(story.steps.begin(), story.steps.end(), conntrack)));
        const int last = rows->rowCount() - 1;
        QCOMPARE(rows->index(last, StepModel::Place).data().toString(), QStringLiteral("vmbr0"));
        QCOMPARE(rows->index(last, StepModel::Packet).data().toString(),
                 QStringLiteral("RST, ACK"));
    }

    void isATableForAScreenReader()
    {
        QAccessibleInterface* read = QAccessible::queryAccessibleInterface(table());
        QVERIFY(read && read->tableInterface());
        QCOMPARE(read->tableInterface()->rowCount(), table()->model()->rowCount());
        QCOMPARE(read->tableInterface()->columnCount(), int(StepModel::Columns));
        QCOMPARE(read->text(QAccessible::Description).toStdString(),
                 m_window->selection().story().title);
        const int last = table()->model()->rowCount() - 1;
        QAccessibleInterface* cell = read->tableInterface()->cellAt(last, StepModel::Number);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("drop"));
    }

    void followsAndLeads()
    {
        Player* player = m_window->centre()->player();
        m_window->centre()->goToStep(2);
        QCOMPARE(table()->currentIndex().row(), 2);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(m_window->selection().step(), 3);
        QCOMPARE(player->position(), 4.0);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(table()->model()->index(1, 0)).center());
        QCOMPARE(m_window->selection().step(), 1);
        player->first();
        QVERIFY(table()->selectionModel()->selectedRows().isEmpty());
    }

    void isCopiedAsText()
    {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), table()->model()->rowCount());
        QVERIFY(lines.last().startsWith(QStringLiteral("✖\tRST, ACK\tvmbr0\t")));
    }

    void tellsNothingThatIsToBePredicted()
    {
        const int all = table()->model()->rowCount();
        Predictor* predictor = m_window->centre()->predictStage()->predictor();
        predictor->setActive(true);
        QVERIFY(predictor->conceals());
        QCOMPARE(table()->model()->rowCount(), m_window->selection().step() + 1);
        QVERIFY(table()->model()->rowCount() < all);
        predictor->setActive(false);
        QCOMPARE(table()->model()->rowCount(), all);
    }

private:
    StepTable* table() const { return m_window->centre()->steps(); }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(WindowStepsTest)
#include "window_steps_test.moc"
