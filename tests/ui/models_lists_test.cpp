// SPDX-License-Identifier: GPL-3.0-or-later
// The models as text, under the model tester, over snapshots of a trace that goes on.
#include "live_case.h"
#include "ui/models/command_model.h"
#include "ui/models/guest_model.h"
#include "ui/models/journey_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace vs;
using namespace vs::ui;

namespace {

QString treeText(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0)
{
    QString all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        all += QString(depth * 2, QLatin1Char(' '));
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data().toString());
        all += cells.join(QStringLiteral(" | ")).trimmed() + QLatin1Char('\n');
        all += treeText(model, model.index(row, 0, parent), depth + 1);
    }
    return all;
}

std::shared_ptr<const Snapshot> withoutFirst(const std::shared_ptr<const Snapshot>& full,
                                             std::size_t count)
{
    auto shorter = std::make_shared<Snapshot>(*full);
    shorter->journeys.erase(shorter->journeys.begin(),
                            shorter->journeys.begin() + static_cast<std::ptrdiff_t>(count));
    return shorter;
}

} // namespace

class ModelsListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guestsStandUnderTheirBridges()
    {
        test::LiveCase live;
        GuestModel model;
        const QAbstractItemModelTester tester(&model);
        live.exchange();
        model.setSnapshot(live.snapshot().get());
        const QString tree = treeText(model);
        QVERIFY2(tree.contains(QStringLiteral("\n    CT 101 |")), qPrintable(tree));
        QVERIFY2(tree.contains(QStringLiteral("  vmbr0 |")), qPrintable(tree));
        QVERIFY2(tree.contains(QStringLiteral("eno1 | uplink")), qPrintable(tree));
        // The drop is told at the guest that was called.
        const QStringList lines = tree.split(QLatin1Char('\n'));
        const auto of811 = lines.filter(QStringLiteral("VM 811"));
        QCOMPARE(of811.size(), 1);
        QVERIFY2(of811.first().endsWith(QStringLiteral("✖ 1")), qPrintable(of811.first()));
        QVERIFY(!lines.filter(QStringLiteral("CT 101")).first().contains(QStringLiteral("✖")));
    }

    void dropsCountUpWithoutRebuilding()
    {
        test::LiveCase live;
        GuestModel model;
        live.exchange();
        model.setSnapshot(live.snapshot().get());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        live.exchange();
        model.setSnapshot(live.snapshot().get());
        QCOMPARE(resets.size(), 0);
        QVERIFY(!changes.isEmpty());
        QVERIFY(treeText(model).contains(QStringLiteral("✖ 2")));
        model.setSnapshot(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void searchFindsByNumberAndAddress()
    {
        test::LiveCase live;
        GuestModel model;
        GuestFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filter);
        model.setSnapshot(live.snapshot().get());
        NodeSearch search;
        search.setTopology(model.topology());
        search.setWords(QStringLiteral("10.0.0.82"));
        filter.setSearch(search);
        const QString tree = treeText(filter);
        QVERIFY2(tree.contains(QStringLiteral("VM 812")), qPrintable(tree));
        QVERIFY2(!tree.contains(QStringLiteral("CT 101")), qPrintable(tree));
        QVERIFY2(tree.contains(QStringLiteral("vmbr0")), qPrintable(tree));
        search.setWords(QStringLiteral("nobody"));
        filter.setSearch(search);
        QCOMPARE(filter.rowCount(), 0);
        search.setWords(QStringLiteral("vmbr0"));
        filter.setSearch(search);
        QVERIFY2(treeText(filter).contains(QStringLiteral("VM 812")), "a bridge with all on it");
    }

    void journeysAreAppendedAndReplaced()
    {
        test::LiveCase live;
        JourneyModel model;
        const QAbstractItemModelTester tester(&model);
        live.exchange();
        model.setSnapshot(live.snapshot());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.droppedCount(), 1);
        const QString table = treeText(model);
        QVERIFY2(table.contains(QStringLiteral("SYN | CT 101 → VM 811:81 | 6 | ✔ delivered")),
                 qPrintable(table));
        QVERIFY2(
            table.contains(QStringLiteral("RST, ACK | VM 811 → CT 101 | 3 | ✖ dropped in vmbr0")),
            qPrintable(table));

        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        live.exchange();
        model.setSnapshot(live.snapshot());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.rowOf(model.journeyAt(3)), 3);
        QCOMPARE(model.rowOf(JourneyId{4711}), -1);
    }

    void forgottenJourneysLeave()
    {
        test::LiveCase live;
        JourneyModel model;
        const QAbstractItemModelTester tester(&model);
        for (int i = 0; i < 5; ++i)
            live.exchange();
        const auto full = live.snapshot();
        model.setSnapshot(full);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setSnapshot(withoutFirst(full, 3));
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(resets.size(), 0);
    }

    void queryNarrowsRows()
    {
        test::LiveCase live;
        live.exchange();
        live.goodExchange();
        JourneyModel model;
        model.setSnapshot(live.snapshot());
        QCOMPARE(model.rowCount(), 4);
        TraceQuery query;
        query.port = 80;
        model.setQuery(query);
        QCOMPARE(model.rowCount(), 2);
        query.port = 0;
        query.from = {812, 0};
        model.setQuery(query);
        QCOMPARE(model.rowCount(), 0);
        model.setQuery({});
        QCOMPARE(model.rowCount(), 4);
    }

    void manyRowsAreShown()
    {
        test::LiveCase live;
        live.exchange();
        const auto one = live.snapshot();
        auto many = std::make_shared<Snapshot>(*one);
        const auto last = many->journeys.back();
        for (std::uint32_t i = 0; i < 20'000; ++i) {
            auto copy = std::make_shared<JourneyRecord>(*last);
            copy->journey.id = JourneyId{last->journey.id.value + 1 + i};
            many->journeys.push_back(copy);
        }
        JourneyModel model;
        model.setSnapshot(one);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.setSnapshot(many);
        QCOMPARE(model.rowCount(), 20'002);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.droppedCount(), 20'001);
    }

    void commandsAreListedWithTheirScripts()
    {
        CommandModel model;
        const QAbstractItemModelTester tester(&model);
        RemoteCommand command;
        command.name = "capture";
        command.purpose = "Hear packets.";
        command.script = "tcpdump -i any";
        model.append({0, command});
        QCOMPARE(treeText(model),
                 QStringLiteral("00:00:00.000 | capture | Hear packets. | reads only\n"));
        QCOMPARE(model.index(0, 0).data(CommandModel::ScriptRole).toString(),
                 QStringLiteral("tcpdump -i any"));
    }
};

QTEST_MAIN(ModelsListsTest)
#include "models_lists_test.moc"
