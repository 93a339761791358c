// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel told, in the inspector: pass by pass, the rule and where it is configured; and
// the bar that chooses among findings, with the journey list following.
#include "core/parse/firewall_config.h"
#include "core/parse/iptables_save.h"
#include "live_case.h"
#include "made_story.h"
#include "ui/main_window.h"
#include "ui/panels/centre_panel.h"
#include "ui/panels/finding_bar.h"
#include "ui/panels/inspector_facts.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/journey_panel.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace vs;
using namespace vs::ui;

namespace {

QString told(const test::MadeStory& made, int step = -1)
{
    InspectorPanel panel;
    panel.setFacts(inspectorFacts(*made.snapshot, made.story, step));
    return panel.asText();
}

/// The SYN dropped by a rule of VM 811 that line 5 of its file makes.
test::MadeStory droppedByLine()
{
    test::MadeStory made = test::policyDropped();
    auto record = std::make_shared<JourneyRecord>(*made.story.subject);
    auto drop = std::make_shared<Drop>(*record->judgement.drop);
    drop->rule = RuleRef{RuleBackend::IptablesLegacy,
                         RuleFamily::V4,
                         "filter",
                         "tap811i0-IN",
                         1,
                         "-A tap811i0-IN -p tcp -m tcp --dport 80 -j DROP"};
    record->judgement.drop = drop;
    made.story.subject = record;
    auto rules = std::make_shared<RuleListing>();
    rules->tables = parseIptablesSave("*filter\n:tap811i0-IN - [0:0]\n[0:0] -A tap811i0-IN -p tcp "
                                      "-m tcp --dport 80 -j DROP\nCOMMIT\n",
                                      RuleBackend::IptablesLegacy, RuleFamily::V4)
                        .tables;
    made.snapshot->rulesAfter = rules;
    auto files = std::make_shared<FirewallFiles>();
    files->files.push_back(parseFirewallFile(
        guestFirewallPath(811), "[OPTIONS]\nenable: 1\n\n[RULES]\nIN DROP -p tcp -dport 80\n"));
    made.snapshot->firewallFiles = files;
    return made;
}

} // namespace

class WindowEvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walkIsToldPassByPass()
    {
        const QString end = told(test::resetProved());
        for (const char* words :
             {"Rules in vmbr0 (dropped)", "conntrack: ESTABLISHED → INVALID",
              "FORWARD 1: → PVEFW-FORWARD", "PVEFW-FORWARD 1: ✖ drop",
              "Rules in fwbr811i0 (let through)", "conntrack: ESTABLISHED\n",
              "PVEFW-FORWARD 2: ✔ accept", "grade: PROVED, rule walk and kernel’s reason",
              "kernel: NETFILTER_DROP in nf_hook_slow", "(order proved)"})
            QVERIFY2(end.contains(QString::fromUtf8(words)),
                     qPrintable(QString::fromUtf8(words) + QStringLiteral(" in\n") + end));
        // The pass in which the packet ended comes first.
        QVERIFY(end.indexOf(QStringLiteral("Rules in vmbr0")) <
                end.indexOf(QStringLiteral("Rules in fwbr811i0")));
    }

    void walkFollowsTheStep()
    {
        const test::MadeStory made = test::resetProved();
        int answer = -1; // the step at which the reset enters the firewall bridge
        for (std::size_t i = 0; i < made.story.steps.size() && answer < 0; ++i) {
            if (made.story.steps[i].answer)
                answer = static_cast<int>(i);
        }
        QVERIFY(answer >= 0);
        const QString then = told(made, answer);
        QVERIFY2(then.indexOf(QStringLiteral("Rules in fwbr811i0")) <
                     then.indexOf(QStringLiteral("Rules in vmbr0")),
                 qPrintable(then));
    }

    void orderIsSaidToBeInferredWhereItIs()
    {
        const QString end = told(test::resetDropped());
        QVERIFY2(end.contains(QStringLiteral("(inferred)")), qPrintable(end));
        QVERIFY2(!end.contains(QStringLiteral("Rules in")), qPrintable(end));
        QVERIFY2(!end.contains(QStringLiteral("PROVED")), qPrintable(end));
    }

    void ruleLeadsToItsLineAndPlace()
    {
        const QString end = told(droppedByLine());
        for (const char* words :
             {"chain: tap811i0-IN rule 1", "made by: /etc/pve/firewall/811.fw:5",
              "line: IN DROP -p tcp -dport 80", "web page: VM 811 > Firewall > Rules"})
            QVERIFY2(end.contains(QString::fromUtf8(words)), qPrintable(end));
    }

    void longWordsAreWrappedNotCut()
    {
        const test::MadeStory made = test::longWords();
        InspectorPanel panel;
        panel.resize(300, 800);
        panel.setFacts(inspectorFacts(*made.snapshot, made.story, -1));
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const auto* scroll = panel.findChild<QScrollArea*>();
        QVERIFY(scroll);
        QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        for (const QLabel* label : scroll->widget()->findChildren<QLabel*>()) {
            QVERIFY2(label->mapTo(scroll->widget(), QPoint(label->width(), 0)).x() <=
                         scroll->widget()->width(),
                     qPrintable(label->text()));
            if (label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
        }
    }

    void manyFindingsFit_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Theme::Kind>("theme");
        for (const QSize size : {QSize(1280, 800), QSize(1680, 1050)}) {
            for (const Theme::Kind theme :
                 {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::HighContrast})
                QTest::addRow("%dx%d-%s", size.width(), size.height(), Theme::nameOf(theme))
                    << size << theme;
        }
    }

    void manyFindingsFit()
    {
        QFETCH(QSize, size);
        QFETCH(Theme::Kind, theme);
        open(4, size, theme);
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QCOMPARE(m_window->size(), size);
        const test::MadeStory made = test::resetProved();
        m_window->centre()->setStory(made.snapshot, made.story);
        m_window->inspector()->setFacts(inspectorFacts(*made.snapshot, made.story, -1));
        for (const QLabel* label : m_window->inspector()->findChildren<QLabel*>()) {
            if (label->wordWrap() && label->isVisible())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
        }
        const QString folder = qEnvironmentVariable("VETHSCOPE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(m_window->grab().save(folder + QStringLiteral("/evidence-") +
                                          QString::fromLatin1(QTest::currentDataTag()) +
                                          QStringLiteral(".png")));
    }

    void oneFindingNeedsNoBar()
    {
        open(1);
        QVERIFY(bar()->isHidden());
    }

    void theBarChoosesAndTheListFollows()
    {
        const auto snapshot = open(2);
        QTRY_VERIFY(bar()->isVisible());
        QTRY_COMPARE(bar()->chips().size(), std::size_t(2));
        QVERIFY(bar()->chips().front()->isChecked());
        QVERIFY(!bar()->chips().back()->isChecked());
        QTest::mouseClick(bar()->chips().back(), Qt::LeftButton);
        const Finding& second = snapshot->findings.back();
        QCOMPARE(m_window->selection().journey(), second.journeys.front());
        QCOMPARE(m_window->selection().story().finding->title, second.title);
        QVERIFY(bar()->chips().back()->isChecked());
        QVERIFY(!bar()->chips().front()->isChecked());
        QCOMPARE(m_window->journeys()->table()->currentIndex().row(), 0);
        QVERIFY(!m_window->selection().isFollowing());
        // By keys, too, and back.
        bar()->chips().front()->setFocus();
        QTest::keyClick(bar()->chips().front(), Qt::Key_Space);
        QCOMPARE(m_window->selection().story().finding->title, snapshot->findings.front().title);
        QVERIFY(bar()->chips().front()->isChecked());
    }

    void whatHasNoRoomIsInTheMenu()
    {
        const auto snapshot = open(14);
        const std::size_t seen = bar()->chips().size();
        QVERIFY(seen > 0 && seen < 14);
        QVERIFY(bar()->moreButton()->isVisible());
        QMenu* menu = bar()->moreButton()->menu();
        QCOMPARE(std::size_t(menu->actions().size()), 14 - seen);
        menu->actions().back()->trigger();
        QCOMPARE(m_window->selection().story().finding->title, snapshot->findings.back().title);
        for (const QPushButton* chip : bar()->chips())
            QVERIFY(chip->geometry().right() <= bar()->width());
        QVERIFY(bar()->moreButton()->geometry().right() <= bar()->width());
    }

private:
    /// A window over the founding case with so many findings.
    std::shared_ptr<const Snapshot> open(int findings, QSize size = QSize(1280, 800),
                                         Theme::Kind theme = Theme::Kind::Light)
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        WindowRequest request;
        request.memory.theme = theme;
        m_window = std::make_unique<MainWindow>(request);
        m_window->resize(size);
        m_window->show();
        test::LiveCase live;
        live.exchange();
        live.end();
        auto snapshot = std::make_shared<Snapshot>(*live.snapshot());
        snapshot->findings.resize(1);
        for (int i = 1; i < findings; ++i) {
            Finding more;
            more.id = "made-up-" + std::to_string(i);
            more.title = "Something else is told by the first packet, number " + std::to_string(i);
            more.journeys = {snapshot->journeys.front()->journey.id};
            more.of = 1;
            snapshot->findings.push_back(more);
        }
        m_window->selection().setSnapshot(snapshot);
        return snapshot;
    }
    FindingBar* bar() const { return m_window->centre()->findings(); }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(WindowEvidenceTest)
#include "window_evidence_test.moc"
