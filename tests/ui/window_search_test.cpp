// SPDX-License-Identifier: GPL-3.0-or-later
// The window's one search: list and overview follow it; and the overview's changes are kept.
#include "made_story.h"
#include "ui/main_window.h"
#include "ui/models/node_search.h"
#include "ui/panels/centre_panel.h"
#include "ui/panels/guest_panel.h"
#include "ui/scene/overview_view.h"

#include <QLineEdit>
#include <QTreeView>
#include <QtTest>

#include <functional>

using namespace vs;
using namespace vs::ui;

class WindowSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_remembered = {};
        open({});
    }

    void cleanup() { m_window.reset(); }

    void typingNarrowsTheListAndMarksTheOverview()
    {
        typeInSearch(QStringLiteral("mail"));
        const int mails = guestRows();
        QVERIFY(mails > 0);
        QVERIFY(mails < 40);
        QVERIFY(!overview()->focusedPlace().valid());
        typeInSearch(QStringLiteral("10.9.0.7"));
        QVERIFY(guestRows() > 0);
        typeInSearch(QStringLiteral("nobody at all"));
        QCOMPARE(guestRows(), 0);
        QVERIFY(tree()->isHidden());
    }

    void enterGoesFromOneToTheNext()
    {
        m_window->centre()->setTab(CentrePanel::Tab::Path);
        typeInSearch(QStringLiteral("tap21"));
        QCOMPARE(guestRows(), 10);
        QCOMPARE(m_window->centre()->tab(), CentrePanel::Tab::Path);
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(m_window->centre()->tab(), CentrePanel::Tab::Overview);
        QCOMPARE(shownGuest(), 210);
        QCOMPARE(chosenRow(), QStringLiteral("VM 210"));
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(shownGuest(), 211);
        QTest::keyClick(m_window.get(), Qt::Key_F3);
        QCOMPARE(shownGuest(), 212);
        QTest::keyClick(search(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(shownGuest(), 211);
        QTest::keyClick(m_window.get(), Qt::Key_F3, Qt::ShiftModifier);
        QTest::keyClick(m_window.get(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(shownGuest(), 219);
        QTRY_VERIFY(search()->hasFocus());
    }

    void interfacesAndBridgesAreFound()
    {
        typeInSearch(QStringLiteral("fwpr811p0"));
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(shownGuest(), 811);
        typeInSearch(QStringLiteral("bond0"));
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(overview()->focusedPlace().kind, layout::OverviewPlace::Kind::Uplink);
        typeInSearch(QStringLiteral("vmbr1"));
        QVERIFY2(guestRows() > 3, "a bridge with all that is on it");
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(overview()->focusedPlace().kind, layout::OverviewPlace::Kind::Spine);
    }

    void escapeClearsAndDownGoesToTheList()
    {
        typeInSearch(QStringLiteral("mail"));
        QTest::keyClick(search(), Qt::Key_Escape);
        QVERIFY(search()->text().isEmpty());
        QVERIFY(guestRows() > 40);
        QTest::keyClick(search(), Qt::Key_Down);
        QTRY_VERIFY(tree()->hasFocus());
    }

    void aSearchTellsWhatItFoundByAddress()
    {
        NodeSearch node;
        node.setTopology(test::variedTopology(60));
        node.setWords(QStringLiteral("172.31.1.11"));
        QCOMPARE(node.hits().size(), std::size_t{1});
        QCOMPARE(node.summary(), QStringLiteral("found: 1"));
        node.next();
        QCOMPARE(node.summary(), QStringLiteral("1 of 1 · 172.31.1.11"));
        node.previous();
        QCOMPARE(node.current(), 0);
        node.setWords({});
        QVERIFY(!node.isActive());
        QCOMPARE(node.summary(), QString());
        node.next();
        QCOMPARE(node.current(), -1);
    }

    void foldsComeBackWithTheNextWindow()
    {
        m_window->centre()->setTab(CentrePanel::Tab::Overview);
        overview()->selectGuest(205);
        overview()->setFocus();
        QTest::keyClick(overview(), Qt::Key_F);
        const auto folded = [this] {
            int count = 0;
            for (const auto& panel : overview()->layoutShown().panels)
                count += panel.folded ? 1 : 0;
            return count;
        };
        QCOMPARE(folded(), 1);
        m_window->close();
        QCOMPARE(m_remembered.overviews.value(QStringLiteral("pve1")),
                 QStringLiteral("folded vmbr1\n"));
        open(m_remembered);
        QCOMPARE(folded(), 1);
    }

private:
    void open(const WindowMemory& memory)
    {
        WindowRequest request;
        request.memory = memory;
        request.memory.theme = Theme::Kind::Light;
        request.remember = [this](const WindowMemory& kept) { m_remembered = kept; };
        m_window = std::make_unique<MainWindow>(request);
        m_window->resize(1400, 900);
        m_window->show();
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->topology = test::variedTopology(60);
        snapshot->capabilities = std::make_shared<const Capabilities>();
        m_window->selection().setSnapshot(snapshot);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    OverviewView* overview() const { return m_window->centre()->overview(); }
    QLineEdit* search() const { return m_window->guests()->search(); }
    QTreeView* tree() const { return m_window->guests()->tree(); }

    void typeInSearch(const QString& words)
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search()->hasFocus());
        QTest::keyClicks(search(), words);
    }

    int guestRows() const
    {
        const QAbstractItemModel* model = tree()->model();
        int rows = 0;
        const std::function<void(const QModelIndex&)> count = [&](const QModelIndex& parent) {
            for (int row = 0; row < model->rowCount(parent); ++row) {
                const QModelIndex index = model->index(row, 0, parent);
                rows += index.data(GuestModel::VmidRole).toInt() != 0 ? 1 : 0;
                count(index);
            }
        };
        count({});
        return rows;
    }

    QString chosenRow() const
    {
        return tree()->currentIndex().siblingAtColumn(GuestModel::Name).data().toString();
    }

    int shownGuest() const
    {
        const layout::OverviewPlace place = overview()->focusedPlace();
        if (place.kind != layout::OverviewPlace::Kind::Cell)
            return 0;
        const NicRef ref = overview()->layoutShown().cells[place.index].ref;
        return m_window->selection().snapshot()->topology->guest(ref).vmid;
    }

    WindowMemory m_remembered;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(WindowSearchTest)
#include "window_search_test.moc"
