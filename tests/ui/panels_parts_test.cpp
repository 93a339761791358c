// SPDX-License-Identifier: GPL-3.0-or-later
// Filter states, the inspector's facts, the timeline, the connect dialog's questions.
#include "core/collect/live_trace.h"
#include "live_case.h"
#include "ui/dialogs/connect_dialog.h"
#include "ui/panels/filter_edit.h"
#include "ui/panels/inspector_facts.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/timeline_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace vs;
using namespace vs::ui;

class PanelsPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filterHasThreeStates()
    {
        FilterEdit edit(captureCheck(checkFilter));
        QCOMPARE(edit.state(), FilterEdit::State::Empty);
        QTest::keyClicks(&edit, QStringLiteral("tcp and host 10.0.0.7"));
        QCOMPARE(edit.state(), FilterEdit::State::Valid);
        QCOMPARE(edit.stateText(), QStringLiteral("valid"));
        edit.setText(QStringLiteral("tcp port eighty"));
        QCOMPARE(edit.state(), FilterEdit::State::Invalid);
        QCOMPARE(edit.text().mid(edit.fault().start, edit.fault().length),
                 QStringLiteral("eighty"));
        QVERIFY(edit.stateText().contains(QStringLiteral("eighty")));
        QCOMPARE(edit.accessibleDescription(), edit.stateText());
        edit.clear();
        QCOMPARE(edit.state(), FilterEdit::State::Empty);
        QVERIFY(edit.stateText().isEmpty());
    }

    void placeOfErrorFollowsTheLongestValidBeginning()
    {
        const auto check = [](const std::string& filter) -> Result<void> {
            if (filter == "tcp" || filter == "tcp and port 80")
                return {};
            return fail(ErrorCode::BadFilter, filter, "syntax error");
        };
        const auto fault = captureCheck(check)(QStringLiteral("tcp and port 80 nad"));
        QVERIFY(fault);
        QCOMPARE(fault->start, 16);
        QCOMPARE(fault->length, 3);
        QVERIFY2(fault->words.contains(QStringLiteral("syntax error")), qPrintable(fault->words));
        QVERIFY(!captureCheck(check)(QStringLiteral("tcp")));
    }

    void factsFollowTheStep()
    {
        test::LiveCase live;
        live.exchange();
        live.end();
        const auto snapshot = live.snapshot();
        const Story story = makeStory(*snapshot, mostTelling(*snapshot));
        QVERIFY(!story.empty());
        InspectorPanel panel;
        panel.setFacts(inspectorFacts(*snapshot, story, 0));
        QVERIFY2(panel.asText().startsWith(QStringLiteral("Packet at 1 (veth101i0")),
                 qPrintable(panel.asText()));
        QVERIFY(panel.asText().contains(QStringLiteral("10.0.0.101 → 10.0.0.81")));
        panel.setFacts(inspectorFacts(*snapshot, story, -1));
        const QString end = panel.asText();
        QVERIFY2(
            end.startsWith(QStringLiteral("Packet at 9 (fwpr811p0, came in on a bridge port)")),
            qPrintable(end));
        QVERIFY2(end.contains(QStringLiteral("* then: lost in vmbr0")), qPrintable(end));
        QVERIFY2(end.contains(QStringLiteral("PVEFW-FORWARD rule 1")), qPrintable(end));
        QVERIFY2(end.contains(QStringLiteral("412 → 413 (+1 packets, +40 bytes)")),
                 qPrintable(end));
        QVERIFY2(end.contains(QStringLiteral("0 lost in the kernel")), qPrintable(end));
    }

    void timelineHasALaneForEachInterface()
    {
        test::LiveCase live;
        for (int i = 0; i < 3; ++i)
            live.exchange();
        const auto snapshot = live.snapshot();
        const Story story = makeStory(*snapshot, mostTelling(*snapshot));
        TimelineBuilder builder;
        const TimelineData data = builder.build(*snapshot, story);
        QStringList lanes;
        for (const auto& lane : data.lanes)
            lanes.append(lane.name);
        QCOMPARE(lanes.join(QLatin1Char(' ')),
                 QStringLiteral("veth101i0 fwln101i0 fwpr101p0 fwpr811p0 fwln811i0 tap811i0 "
                                "conntrack drops"));
        QCOMPARE(data.exchanges.size(), 3U);
        QVERIFY(data.exchanges.back().shown);
        const auto drops = std::count_if(data.events.begin(), data.events.end(), [](const auto& e) {
            return e.kind == TimelineData::Kind::Drop;
        });
        QCOMPARE(drops, 3);
        QCOMPARE(builder.build(*snapshot, story, 1).exchanges.size(), 1U);
    }

    void clickOnTheTimelineChooses()
    {
        test::LiveCase live;
        live.exchange();
        const auto snapshot = live.snapshot();
        TimelineView view;
        view.resize(640, 240);
        view.show();
        view.setTrace(snapshot, makeStory(*snapshot, mostTelling(*snapshot)));
        QSignalSpy chosen(&view, &TimelineView::eventChosen);
        const TimelineData::Event event = view.data().events.at(2);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.placeOf(event));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(1).toInt(), event.step);
    }

    void unknownKeyIsShownAndAsked()
    {
        ConnectDialog dialog(nullptr);
        auto prompt = std::make_shared<Prompt>();
        prompt->kind = Prompt::Kind::TrustHostKey;
        prompt->key = {"pve1", "ssh-ed25519", "SHA256:abc"};
        dialog.ask(prompt);
        QVERIFY(dialog.messageText().contains(QStringLiteral("pve1")));
        dialog.reject(); // closing the dialog is a no
        QVERIFY(!prompt->wait([] { return true; }).has_value());

        auto second = std::make_shared<Prompt>();
        second->kind = Prompt::Kind::TrustHostKey;
        dialog.ask(second);
        dialog.acceptButton()->click();
        QVERIFY(second->wait([] { return false; }).has_value());
    }

    void passwordGoesToWhoAsked()
    {
        ConnectDialog dialog(nullptr);
        auto prompt = std::make_shared<Prompt>();
        prompt->kind = Prompt::Kind::Password;
        prompt->subject = QStringLiteral("root@pve1");
        dialog.ask(prompt);
        QCOMPARE(dialog.answerEdit()->echoMode(), QLineEdit::Password);
        QTest::keyClicks(dialog.answerEdit(), QStringLiteral("secret"));
        dialog.acceptButton()->click();
        QCOMPARE(*prompt->wait([] { return false; }), std::string("secret"));
        QVERIFY(dialog.answerEdit()->text().isEmpty());
    }
};

QTEST_MAIN(PanelsPartsTest)
#include "panels_parts_test.moc"
