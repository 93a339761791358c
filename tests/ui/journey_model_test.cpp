// SPDX-License-Identifier: GPL-3.0-or-later
// The journey list's model: rows that follow a growing trace through filters, colours that can be
// read in every theme.
#include "live_case.h"
#include "ui/contrast.h"
#include "ui/models/journey_model.h"
#include "ui/panels/row_delegate.h"
#include "ui/panels/style.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include <random>

using namespace vs;
using namespace vs::ui;

namespace {

JourneyFilter filterOf(const char* text)
{
    const auto filter = JourneyFilter::parse(text);
    return filter ? *filter : JourneyFilter();
}

std::vector<std::uint32_t> rowsOf(const JourneyModel& model)
{
    std::vector<std::uint32_t> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.push_back(model.journeyAt(row).value);
    return ids;
}

/// A copy with a number and a verdict of its own.
std::shared_ptr<const JourneyRecord> recordLike(const JourneyRecord& some, std::uint32_t id,
                                                VerdictKind kind)
{
    auto record = std::make_shared<JourneyRecord>(some);
    record->journey.id = JourneyId{id};
    record->judgement.kind = kind;
    return record;
}

/// A row's text colour in a selected row, as the delegate hands it to the style.
class ShownDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;
    QColor selectedColour(QStyleOptionViewItem option, const QModelIndex& index) const
    {
        initStyleOption(&option, index);
        return option.palette.color(QPalette::HighlightedText);
    }
};

} // namespace

class JourneyModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVerdictThatComesLateGetsItsRowWhereItBelongs()
    {
        test::LiveCase live;
        for (int i = 0; i < 4; ++i)
            live.exchange();
        const auto full = live.snapshot();
        auto early = std::make_shared<Snapshot>(*full);
        early->journeys[3] = recordLike(*early->journeys[3], early->journeys[3]->journey.id.value,
                                        VerdictKind::Inconclusive);
        JourneyModel model;
        const QAbstractItemModelTester tester(&model);
        model.setFilter(filterOf("verdict == dropped"));
        model.setSnapshot(early);
        QCOMPARE(rowsOf(model), (std::vector<std::uint32_t>{2, 6, 8}));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.setSnapshot(full);
        QCOMPARE(rowsOf(model), (std::vector<std::uint32_t>{2, 4, 6, 8}));
        QCOMPARE(model.droppedCount(), 4);
        QCOMPARE(model.journeyCount(), 8);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 1);
    }

    void anyRowOfSnapshotsEndsLikeAFreshModel()
    {
        test::LiveCase live;
        live.exchange();
        const auto first = live.snapshot();
        std::mt19937 random(7);
        JourneyModel model;
        const QAbstractItemModelTester tester(&model);
        model.setFilter(filterOf("lost"));
        auto now = std::make_shared<Snapshot>(*first);
        std::uint32_t next = 100;
        for (int round = 0; round < 60; ++round) {
            auto later = std::make_shared<Snapshot>(*now);
            auto& journeys = later->journeys;
            for (unsigned i = 0; i < random() % 40; ++i)
                journeys.push_back(
                    recordLike(*first->journeys[1], ++next,
                               random() % 2 ? VerdictKind::Dropped : VerdictKind::Delivered));
            for (auto& record : journeys) {
                if (random() % 5 == 0)
                    record =
                        recordLike(*record, record->journey.id.value,
                                   random() % 3 ? VerdictKind::Dropped : VerdictKind::Answered);
            }
            if (journeys.size() > 50)
                journeys.erase(journeys.begin(), journeys.begin() + random() % 30);
            model.setSnapshot(later);
            JourneyModel fresh;
            fresh.setFilter(filterOf("lost"));
            fresh.setSnapshot(later);
            QCOMPARE(rowsOf(model), rowsOf(fresh));
            QCOMPARE(model.droppedCount(), fresh.droppedCount());
            now = later;
        }
        QVERIFY(model.rowCount() > 10);
    }

    void scatteredNewsAreTakenInOneGo()
    {
        test::LiveCase live;
        live.exchange();
        const auto first = live.snapshot();
        auto before = std::make_shared<Snapshot>(*first);
        auto after = std::make_shared<Snapshot>(*first);
        for (std::uint32_t id = 10; id < 2010; ++id) {
            before->journeys.push_back(
                recordLike(*first->journeys[1], id,
                           id % 2 ? VerdictKind::Dropped : VerdictKind::Inconclusive));
            after->journeys.push_back(recordLike(*first->journeys[1], id, VerdictKind::Dropped));
        }
        JourneyModel model;
        const QAbstractItemModelTester tester(&model);
        model.setFilter(filterOf("lost"));
        model.setSnapshot(before);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setSnapshot(after);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.droppedCount(), 2001);
    }

    void everyCellsTermChoosesItsRow()
    {
        test::LiveCase live;
        live.exchange();
        live.goodExchange();
        live.end();
        JourneyModel model;
        model.setSnapshot(live.snapshot());
        int terms = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QString term =
                    model.index(row, column).data(JourneyModel::TermRole).toString();
                if (term.isEmpty())
                    continue;
                JourneyModel chosen;
                const auto filter = JourneyFilter::parse(term.toStdString());
                QVERIFY2(filter, qPrintable(term));
                chosen.setFilter(*filter);
                chosen.setSnapshot(live.snapshot());
                QVERIFY2(chosen.rowOf(model.journeyAt(row)) >= 0, qPrintable(term));
                ++terms;
            }
        }
        QVERIFY(terms > 40);
        QCOMPARE(
            model.index(1, int(JourneyColumn::Verdict)).data(JourneyModel::TermRole).toString(),
            QStringLiteral("verdict == dropped and device == vmbr0"));
        QCOMPARE(model.index(1, int(JourneyColumn::Rule)).data(JourneyModel::TermRole).toString(),
                 QStringLiteral("chain == PVEFW-FORWARD and rule == 1"));
        QCOMPARE(model.index(0, int(JourneyColumn::Route)).data(JourneyModel::TermRole).toString(),
                 QStringLiteral("src == 10.0.0.101 and dst == 10.0.0.81 and dstport == 81"));
    }

    void textIsReadableInEveryRow_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto kind : {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::HighContrast})
            QTest::newRow(Theme::nameOf(kind)) << int(kind);
    }

    void textIsReadableInEveryRow()
    {
        QFETCH(int, kind);
        const Theme theme = Theme::of(static_cast<Theme::Kind>(kind));
        const QPalette palette = paletteOf(theme);
        test::LiveCase live;
        live.exchange();
        live.goodExchange();
        JourneyModel model;
        model.setTheme(theme);
        model.setSnapshot(live.snapshot());
        const ShownDelegate delegate;
        QStyleOptionViewItem option;
        option.palette = palette;
        for (const RowColour colour : kRowColours) {
            model.setColourRules({{QStringLiteral("all"), QStringLiteral("tcp"),
                                   QStringLiteral("●"), colour, true}});
            const QColor ground = rowGround(theme, colour);
            QVERIFY2(contrastRatio(ground, theme.lower) > 1.05, "the colour is seen at all");
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int column = 0; column < model.columnCount(); ++column) {
                    const QModelIndex index = model.index(row, column);
                    QCOMPARE(index.data(Qt::BackgroundRole).value<QBrush>().color(), ground);
                    const auto text = index.data(Qt::ForegroundRole).value<QColor>();
                    QVERIFY2(contrastRatio(text, ground) >= kReadable,
                             qPrintable(text.name() + QStringLiteral(" on ") + ground.name()));
                    const QColor selected = delegate.selectedColour(option, index);
                    QVERIFY2(contrastRatio(selected, theme.selection) >= kReadable,
                             qPrintable(selected.name()));
                }
            }
        }
        model.setColourRules({});
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto text = model.index(1, column).data(Qt::ForegroundRole).value<QColor>();
            QVERIFY(contrastRatio(text, theme.lower) >= kReadable);
        }
        // Colours that have room stay what they are: a drop is vermilion, not ink.
        const auto drop =
            model.index(1, int(JourneyColumn::Verdict)).data(Qt::ForegroundRole).value<QColor>();
        QCOMPARE(drop, theme.drop);
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(0x767676), Qt::white) - 4.54) < 0.01);
        QCOMPARE(readableOn(Qt::white, QColor(0x003366), Qt::black), QColor(0x003366));
        const QColor moved = readableOn(Qt::white, Qt::yellow, Qt::black);
        QVERIFY(contrastRatio(moved, Qt::white) >= kReadable);
        QVERIFY(moved != QColor(Qt::black));
    }

    void rulesComeBackFromTheirText()
    {
        ColourRules rules = defaultColourRules();
        rules[1].on = false;
        rules[2].name = QStringLiteral("größe \"q\"");
        QCOMPARE(colourRulesFromJson(toJson(rules)), std::optional(rules));
        QVERIFY(!colourRulesFromJson("").has_value());
        QVERIFY(!colourRulesFromJson("{}").has_value());
        QCOMPARE(colourRulesFromJson(R"([{"name":"x","colour":"pink"},7])")->size(), 0U);
        for (const ColourRule& rule : defaultColourRules()) {
            QVERIFY2(JourneyFilter::parse(rule.filter.toStdString()), qPrintable(rule.filter));
            QVERIFY(!rule.mark.isEmpty() && ruleMarks().contains(rule.mark));
        }
    }

    void theFirstRuleThatFitsColours()
    {
        test::LiveCase live;
        live.exchange();
        JourneyModel model;
        model.setSnapshot(live.snapshot());
        const auto ruleAt = [&](int row) {
            return model.index(row, int(JourneyColumn::Colour)).data().toString();
        };
        QCOMPARE(ruleAt(1), QStringLiteral("dropped"));
        ColourRules rules = defaultColourRules();
        rules[0].on = false;
        model.setColourRules(rules);
        QCOMPARE(ruleAt(1), QStringLiteral("reset"));
        rules.insert(rules.begin(), {QStringLiteral("wrong"), QStringLiteral("tcp =="),
                                     QStringLiteral("!"), RowColour::Blue, true});
        model.setColourRules(rules);
        QCOMPARE(ruleAt(1), QStringLiteral("reset"));
        model.setColourRules({});
        QVERIFY(ruleAt(1).isEmpty());
    }
};

QTEST_MAIN(JourneyModelTest)
#include "journey_model_test.moc"
