// SPDX-License-Identifier: GPL-3.0-or-later
// What teaches in the window: bytes, drops one after the other, explanations, predicting.
#include "live_case.h"
#include "made_story.h"
#include "recording.h"
#include "ui/main_window.h"
#include "ui/panels/bytes_view.h"
#include "ui/panels/centre_panel.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/lesson_card.h"
#include "ui/panels/predict_stage.h"
#include "ui/panels/question_card.h"
#include "ui/panels/teacher.h"
#include "ui/play/legend_card.h"
#include "ui/play/player.h"
#include "ui/scene/bridge_view.h"
#include "ui/scene/overview_view.h"
#include "ui/scene/path_view.h"
#include "window_sizes.h"

#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace vs;
using namespace vs::ui;

class WindowTeachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(QSize(1280, 800), false); }
    void cleanup() { m_window.reset(); }

    void bytesComeFromTheRecording()
    {
        openDemo();
        const auto* bytes = bytesOnceRead();
        QVERIFY(bytes != nullptr);
        QCOMPARE(bytes->currentField(), -1);
        QVERIFY2(text().contains(QStringLiteral("Raw bytes (40 bytes)")), qPrintable(text()));
    }

    void fieldsAreNamedByKeyAndPointer()
    {
        openDemo();
        auto* bytes = bytesOnceRead();
        QVERIFY(bytes != nullptr);
        QTest::keyClick(bytes, Qt::Key_Home);
        QCOMPARE(bytes->currentText(), QStringLiteral("IPv4 version, header length: 4, 20 bytes"));
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(bytes, Qt::Key_Right);
        QVERIFY2(bytes->currentText().startsWith(QStringLiteral("IPv4 protocol: 6")),
                 qPrintable(bytes->currentText()));
        QCOMPARE(bytes->accessibleDescription(), bytes->currentText());
        QTest::keyClick(bytes, Qt::Key_Left);
        QCOMPARE(bytes->currentText(), QStringLiteral("IPv4 TTL: 64"));
        QTest::mouseClick(bytes, Qt::LeftButton, {}, QPoint(bytes->width() / 2, 4));
        QVERIFY(bytes->currentText() != QStringLiteral("IPv4 TTL: 64"));
    }

    void withoutBytesItIsSaid()
    {
        test::LiveCase live;
        live.exchange();
        m_window->selection().setSnapshot(live.snapshot());
        QVERIFY2(text().contains(QStringLiteral("Not kept:")), qPrintable(text()));
        QVERIFY(m_window->inspector()->findChild<BytesView*>() == nullptr);
    }

    void numbersAreRelativeToo()
    {
        test::LiveCase live;
        live.exchange();
        m_window->selection().setSnapshot(live.snapshot());
        QVERIFY2(text().contains(QStringLiteral("seq / ack: 0 / 1001")), qPrintable(text()));
        QVERIFY2(text().contains(QStringLiteral("relative: 0 / 1\n")), qPrintable(text()));
    }

    void dropAfterDropByKey()
    {
        test::LiveCase live;
        live.exchange();
        live.goodExchange();
        live.exchange();
        m_window->selection().setSnapshot(live.snapshot());
        const auto& journeys = live.snapshot()->journeys;
        const JourneyId first = journeys[1]->journey.id;
        const JourneyId second = journeys[5]->journey.id;
        m_window->selection().choose(journeys[2]->journey.id);
        PathView* path = m_window->centre()->pathView();
        path->setFocus();
        QTest::keyClick(path, Qt::Key_D);
        QCOMPARE(m_window->selection().journey(), second);
        QCOMPARE(story().steps[static_cast<std::size_t>(m_window->selection().step())].kind,
                 StoryStep::Kind::Drop);
        QTest::keyClick(path, Qt::Key_D); // from the start again
        QCOMPARE(m_window->selection().journey(), first);
        QTest::keyClick(path, Qt::Key_Home);
        QTest::keyClick(path, Qt::Key_D); // the one ahead in this story
        QCOMPARE(m_window->selection().journey(), first);
        QCOMPARE(m_window->centre()->player()->position(), double(story().steps.size()));
    }

    void aClickExplains()
    {
        showTaught();
        PathView* path = m_window->centre()->pathView();
        click(path, {SceneElement::Kind::Bridge, taught("fwbr811i0")});
        QVERIFY(card()->isVisible());
        for (const char* words :
             {"fwbr811i0: firewall bridge", "net0 says firewall=1",
              "/etc/pve/local/qemu-server/811.conf:7", "net0: virtio=BC:24:11:AA:08:11"})
            QVERIFY2(card()->asText().contains(QString::fromLatin1(words)),
                     qPrintable(card()->asText()));
        QVERIFY(!card()->geometry().intersects(
            path->areaOf({SceneElement::Kind::Bridge, taught("fwbr811i0")})));
        // A click on nothing closes it, a step of the story has its own words.
        QTest::mouseClick(path, Qt::LeftButton, {}, QPoint(3, 3));
        QVERIFY(!card()->isVisible());
        SceneElement drop;
        drop.kind = SceneElement::Kind::Drop;
        drop.step = int(story().steps.size()) - 1;
        drop.interface = story().steps.back().device;
        click(path, drop);
        QVERIFY2(card()->asText().startsWith(QStringLiteral("vmbr0: dropped")),
                 qPrintable(card()->asText()));
    }

    void explanationsByKeyboard()
    {
        showTaught();
        PathView* path = m_window->centre()->pathView();
        path->setFocus();
        QTest::keyClick(path, Qt::Key_Down); // the left end
        QTest::keyClick(path, Qt::Key_I);
        QVERIFY(card()->isVisible());
        const QString first = card()->asText();
        QVERIFY2(first.startsWith(QStringLiteral("CT 101")), qPrintable(first));
        QTest::keyClick(path, Qt::Key_Tab); // the card goes along
        QTRY_VERIFY(path->hasFocus());
        QVERIFY2(card()->asText().startsWith(QStringLiteral("fwbr101i0")),
                 qPrintable(card()->asText()));
        QTest::keyClick(path, Qt::Key_Backtab);
        QCOMPARE(card()->asText(), first);
        m_window->selection().hold();
        QTest::keyClick(path, Qt::Key_Escape); // the card first, then what it means to the window
        QVERIFY(!card()->isVisible());
        QVERIFY(!m_window->selection().isFollowing());
        QTest::keyClick(path, Qt::Key_Escape);
        QVERIFY(m_window->selection().isFollowing());
    }

    void theOverviewExplainsToo()
    {
        showTaught();
        m_window->centre()->setTab(CentrePanel::Tab::Overview);
        OverviewView* overview = m_window->centre()->overview();
        SceneElement nic;
        nic.kind = SceneElement::Kind::GuestNic;
        nic.vmid = 811;
        nic.interface = taught("tap811i0");
        QTRY_VERIFY(!overview->areaOf(nic).isEmpty());
        QTest::mouseClick(overview, Qt::LeftButton, {}, overview->areaOf(nic).center());
        QVERIFY(card()->isVisible());
        QVERIFY2(card()->asText().contains(QStringLiteral("firewall=1")),
                 qPrintable(card()->asText()));
        m_window->centre()->setTab(CentrePanel::Tab::Path);
        QVERIFY(!card()->isVisible());
    }

    void enterLooksInsideABridge()
    {
        m_window->centre()->setReducedMotion(true);
        showTaught();
        PathView* path = m_window->centre()->pathView();
        BridgeView* inside = m_window->centre()->inside();
        path->setFocus();
        while (path->focusedElement().interface != taught("vmbr0") ||
               path->focusedElement().kind != SceneElement::Kind::Bridge)
            QTest::keyClick(path, Qt::Key_Down);
        QTest::keyClick(path, Qt::Key_Return);
        QTRY_VERIFY(inside->isOpen() && inside->hasFocus());
        QVERIFY(inside->inside().answer); // the reset ended here
        QCOMPARE(inside->geometry(), path->rect());
        // Down to the deciding rule, and what it is.
        int met = 0;
        for (int i = 0; i < 40 && met == 0; ++i) {
            QTest::keyClick(inside, Qt::Key_Down);
            const int station = inside->focusedStation();
            const int rule = inside->focusedRule();
            if (rule >= 0 &&
                inside->inside().stations[std::size_t(station)].rules[std::size_t(rule)].deciding)
                ++met;
        }
        QCOMPARE(met, 1);
        QTest::keyClick(inside, Qt::Key_Return);
        QVERIFY2(card()->asText().startsWith(QStringLiteral("PVEFW-FORWARD, rule 1")),
                 qPrintable(card()->asText()));
        QTest::keyClick(inside, Qt::Key_Escape);
        QVERIFY(!card()->isVisible() && inside->isOpen());
        QTest::keyClick(inside, Qt::Key_Escape);
        QTRY_VERIFY(!inside->isOpen() && inside->isHidden() && path->hasFocus());
    }

    void aDoubleClickZoomsAndTheStoryLeads()
    {
        showTaught();
        PathView* path = m_window->centre()->pathView();
        BridgeView* inside = m_window->centre()->inside();
        const QRect box = path->areaOf({SceneElement::Kind::Bridge, taught("fwbr811i0")});
        QTest::mouseDClick(path, Qt::LeftButton, {}, QPoint(box.center().x(), box.top() + 8));
        QVERIFY(inside->isOpen());
        QVERIFY(!card()->isVisible());
        const auto buttons = inside->findChildren<QPushButton*>();
        QTRY_VERIFY(buttons[0]->isVisible()); // the zoom is over
        QVERIFY(inside->inside().answer);     // playback stands at the answer
        QCOMPARE(inside->inside().stations.front().name, std::string("tap811i0"));
        buttons[1]->click();
        QVERIFY(!inside->inside().answer);
        QCOMPARE(inside->inside().stations.front().name, std::string("fwln811i0"));
        // Another exchange: what is shown here is none of it.
        test::LiveCase live;
        live.goodExchange();
        m_window->selection().reset(live.snapshot());
        QVERIFY(!inside->isOpen());
        // A drawing that nothing comes into has no inside.
        QVERIFY(!inside->openFrom(box, live.snapshot(), story(), InterfaceId{9999}, 0));
    }

    void theZoomIsExact()
    {
        const QRectF from(100, 40, 200, 100);
        const QRectF to(20, 60, 800, 500);
        QCOMPARE(zoomedRect(from, to, 0), from);
        QCOMPARE(zoomedRect(from, to, 1), to);
        QCOMPARE(zoomedRect(from, to, 0.25), QRectF(80, 45, 350, 200));
    }

    void predictingAsksHidesAndKeepsTheScore()
    {
        showTaught();
        m_window->centre()->setReducedMotion(true);
        PathView* path = m_window->centre()->pathView();
        Player* player = m_window->centre()->player();
        player->setSpeed(Player::kFastest);
        path->setFocus();
        QTest::keyClick(path, Qt::Key_P);
        Predictor* predictor = m_window->centre()->predictStage()->predictor();
        QVERIFY(predictor->isActive());
        QuestionCard* card = m_window->centre()->predictStage()->card();
        for (int i = 0; i < 12 && !card->isVisible(); ++i)
            player->tick(0.5);
        QVERIFY(card->isVisible() && !player->isPlaying());
        QCOMPARE(player->position(), double(predictor->current()->step));
        // Nothing tells how it ends.
        QVERIFY2(!text().contains(QStringLiteral("dropped")), qPrintable(text()));
        QVERIFY(!path->accessibleDescription().contains(QStringLiteral("dropped")));
        SceneElement drop;
        drop.kind = SceneElement::Kind::Drop;
        drop.step = int(story().steps.size()) - 1;
        drop.interface = story().steps.back().device;
        QTest::mouseClick(path, Qt::LeftButton, {}, path->areaOf(drop).center());
        QVERIFY(!this->card()->isVisible());
        // Wrong once, by key; then right to the end.
        int asked = 0;
        for (int i = 0; i < 200 && predictor->isActive(); ++i) {
            const Question* question = predictor->current();
            if (question == nullptr) {
                if (player->position() >= player->stepCount())
                    break;
                player->tick(0.5);
                continue;
            }
            int key = -1;
            for (int a = 0; a < int(question->answers.size()); ++a)
                if (question->answers[std::size_t(a)].right == (asked > 0))
                    key = a;
            QTest::keyClick(card, Qt::Key(Qt::Key_1 + key));
            QCOMPARE(predictor->chosen(), key);
            ++asked;
            QVERIFY2(card->asText().contains(asked > 1 ? QStringLiteral("Right.")
                                                       : QStringLiteral("Not this time.")),
                     qPrintable(card->asText()));
            QVERIFY2(
                card->asText().contains(QStringLiteral("%1 of %2 right").arg(asked - 1).arg(asked)),
                qPrintable(card->asText()));
            QTest::keyClick(card, Qt::Key(Qt::Key_1 + key)); // once is enough
            QCOMPARE(predictor->asked(), asked);
            QTest::keyClick(card, Qt::Key_Return); // goes on
            QVERIFY(player->isPlaying());
        }
        QCOMPARE(asked, int(predictor->questions().size()));
        QVERIFY2(card->asText().startsWith(
                     QStringLiteral("You predicted %1 of %2.").arg(asked - 1).arg(asked)),
                 qPrintable(card->asText()));
        // At the end everything is shown.
        QVERIFY(path->accessibleDescription().contains(QStringLiteral("dropped in vmbr0")));
        QVERIFY2(text().contains(QStringLiteral("lost in vmbr0")), qPrintable(text()));
        QTest::keyClick(card, Qt::Key_Escape);
        QTRY_VERIFY(!predictor->isActive() && !card->isVisible() && path->hasFocus());
    }

    void predictingIsLeftAtAnyTime()
    {
        showTaught();
        Player* player = m_window->centre()->player();
        PredictStage* stage = m_window->centre()->predictStage();
        QToolButton* button = nullptr;
        for (QToolButton* one : m_window->centre()->findChildren<QToolButton*>())
            if (one->isVisible() && one->text() == QStringLiteral("Predict"))
                button = one;
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(stage->predictor()->isActive() && stage->conceals());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!stage->predictor()->isActive() && !stage->conceals());
        QCOMPARE(player->position(), double(player->stepCount()));
        // A step by hand asks too; going on past it hides the question.
        QTest::mouseClick(button, Qt::LeftButton);
        player->pause();
        player->setPosition(stage->predictor()->questions().front().step);
        QVERIFY(stage->card()->isVisible());
        player->step();
        QVERIFY(!stage->card()->isVisible());
        QCOMPARE(stage->predictor()->asked(), 0);
        // Another exchange begins anew.
        test::LiveCase live;
        live.goodExchange();
        m_window->selection().reset(live.snapshot());
        QVERIFY(stage->predictor()->isActive() && player->isPlaying());
    }

    void cardsStandBeside()
    {
        const QRect room(0, 0, 800, 600);
        const QSize size(300, 200);
        QCOMPARE(besideAnchor(size, {100, 250, 50, 50}, room).x(), 161);
        QVERIFY(besideAnchor(size, {700, 250, 50, 50}, room).x() + 300 <= 700);
        QVERIFY(besideAnchor(size, {0, 50, 800, 50}, room).y() > 99);
        QVERIFY(besideAnchor(size, {0, 500, 800, 50}, room).y() + 200 <= 500);
        QVERIFY(room.contains(QRect(besideAnchor(size, {0, 0, 800, 600}, room), size)));
    }

    void pictures_data() { test::addSizesAndThemes(); }

    void pictures()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        open(size, dark);
        openDemo();
        QVERIFY(bytesOnceRead() != nullptr);
        QCOMPARE(m_window->size(), size);
        showTaught();
        PathView* path = m_window->centre()->pathView();
        click(path, {SceneElement::Kind::Bridge, taught("fwbr811i0")});
        keep(QStringLiteral("card-bridge"));
        for (const auto& [kind, name] : {std::pair(StoryStep::Kind::Conntrack, "card-conntrack"),
                                         std::pair(StoryStep::Kind::Drop, "card-drop")}) {
            for (int i = 0; i < int(story().steps.size()); ++i) {
                SceneElement element;
                element.step = i;
                element.interface = story().steps[std::size_t(i)].device;
                element.kind = kind == StoryStep::Kind::Drop ? SceneElement::Kind::Drop
                                                             : SceneElement::Kind::Conntrack;
                if (story().steps[std::size_t(i)].kind == kind)
                    click(path, element);
            }
            keep(QLatin1String(name));
        }
        Predictor* predictor = m_window->centre()->predictStage()->predictor();
        predictor->setActive(true);
        m_window->centre()->player()->pause();
        m_window->centre()->player()->setPosition(predictor->questions().back().step);
        keep(QStringLiteral("question"));
        predictor->answer(0);
        keep(QStringLiteral("answered"));
        predictor->setActive(false);
        m_window->centre()->setReducedMotion(true);
        Q_EMIT path->insideWanted(taught("vmbr0"));
        keep(QStringLiteral("inside-listed"));
        m_window->centre()->inside()->close();
        const test::MadeStory proved = test::resetProved();
        BridgeView told(m_window->centre());
        told.setTheme(dark ? Theme::dark() : Theme::light());
        told.setReducedMotion(true);
        told.openFrom({}, proved.snapshot, proved.story, InterfaceId{3}, 11);
        keep(QStringLiteral("inside-told"));
        told.close();
        m_window->centre()->teacher()->close();
        m_window->centre()->player()->setPosition(8.5);
        keep(QStringLiteral("moving"));
        LegendCard key(dark ? Theme::dark() : Theme::light());
        const QString folder = qEnvironmentVariable("VETHSCOPE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(key.grab().save(folder + (dark ? QStringLiteral("/key-dark.png")
                                                   : QStringLiteral("/key-light.png"))));
    }

private:
    void open(QSize size, bool dark)
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        WindowRequest request;
        request.memory.theme = dark ? Theme::Kind::Dark : Theme::Kind::Light;
        m_window = std::make_unique<MainWindow>(request);
        m_window->resize(size);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void openDemo()
    {
        m_window->openFile(test::recording("rst-dropped"));
        QTRY_VERIFY(m_window->selection().snapshot() && !story().empty());
    }

    BytesView* bytesOnceRead()
    {
        [[maybe_unused]] const bool read = QTest::qWaitFor(
            [this] { return m_window->inspector()->findChild<BytesView*>() != nullptr; });
        return m_window->inspector()->findChild<BytesView*>();
    }

    /// For the eye, where a folder is named.
    void keep(const QString& name)
    {
        const QString folder = qEnvironmentVariable("VETHSCOPE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(m_window->grab().save(
                QStringLiteral("%1/%2-%3.png")
                    .arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
    }

    /// The founding case on a node whose configuration is known.
    void showTaught()
    {
        test::LiveCase live;
        for (int i = 0; i < 3; ++i)
            live.exchange();
        live.end();
        auto snapshot = std::make_shared<Snapshot>(*live.snapshot());
        auto topology = std::make_shared<Topology>(*snapshot->topology);
        for (Guest& guest : topology->guests) {
            if (guest.vmid != 811)
                continue;
            guest.configFile = "/etc/pve/local/qemu-server/811.conf";
            guest.nics[0].configLine = 7;
            guest.nics[0].configText = "net0: virtio=BC:24:11:AA:08:11,bridge=vmbr0,firewall=1";
        }
        topology->networkConfig = {{"/etc/network/interfaces", 8, "iface vmbr0 inet static"},
                                   {"/etc/network/interfaces", 10, "bridge-ports eno1"}};
        topology->index();
        snapshot->topology = topology;
        m_window->selection().reset(snapshot);
        QVERIFY(!story().empty());
    }
    InterfaceId taught(const char* name) const
    {
        return m_window->selection().snapshot()->topology->findByName(name)->id;
    }
    void click(PathView* path, const SceneElement& element)
    {
        QVERIFY(!path->areaOf(element).isEmpty());
        // A bridge's name is at its top, where nothing else lies on it.
        const QRect area = path->areaOf(element);
        QTest::mouseClick(path, Qt::LeftButton, {}, QPoint(area.center().x(), area.top() + 8));
    }
    LessonCard* card() const { return m_window->centre()->teacher()->card(); }

    QString text() const { return m_window->inspector()->asText(); }
    const Story& story() const { return m_window->selection().story(); }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(WindowTeachTest)
#include "window_teach_test.moc"
