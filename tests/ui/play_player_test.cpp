// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_story.h"
#include "ui/play/live_traffic.h"
#include "ui/play/play_bar.h"
#include "ui/play/player.h"

#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace vs;
using namespace vs::ui;

class PlayPlayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positionsAreExact();
    void playsToTheDropAndStops();
    void stepsAndBounds();
    void pausesAtConntrackWhereAsked();
    void loops();
    void reducedMotionHops();
    void newsKeepThePosition();
    void barDrivesThePlayer();
    void trafficIsBoundedAndMoves();
};

void PlayPlayerTest::positionsAreExact()
{
    QCOMPARE(positionAt(3, -1), (PlayPosition{-1, -1, 0}));
    QCOMPARE(positionAt(3, 0), (PlayPosition{-1, -1, 0}));
    QCOMPARE(positionAt(3, 0.25), (PlayPosition{-1, 0, 0.25}));
    QCOMPARE(positionAt(3, 1), (PlayPosition{0, -1, 0}));
    QCOMPARE(positionAt(3, 2.5), (PlayPosition{1, 2, 0.5}));
    QCOMPARE(positionAt(3, 3), (PlayPosition{2, -1, 0}));
    QCOMPARE(positionAt(3, 99), (PlayPosition{2, -1, 0}));
    QCOMPARE(positionAt(0, 1), (PlayPosition{-1, -1, 0}));
}

void PlayPlayerTest::playsToTheDropAndStops()
{
    const test::MadeStory made = test::resetDropped();
    Player player;
    player.setStory(made.story);
    QCOMPARE(player.stepCount(), 12);
    QCOMPARE(player.position(), 12.0);
    QSignalSpy playing(&player, &Player::playingChanged);
    player.play();
    QCOMPARE(player.position(), 0.0);
    player.tick(1.5);
    QCOMPARE(player.position(), 1.5);
    player.setSpeed(4);
    player.tick(1);
    QCOMPARE(player.position(), 5.5);
    player.tick(10);
    QCOMPARE(player.position(), 12.0);
    QVERIFY(!player.isPlaying());
    QCOMPARE(playing.size(), 2);
    QCOMPARE(player.caption(), QStringLiteral("vmbr0 looks the reset up again and finds nothing."));
    player.tick(1);
    QCOMPARE(player.position(), 12.0);
}

void PlayPlayerTest::stepsAndBounds()
{
    Player player;
    player.play();
    QVERIFY(!player.isPlaying());
    player.setStory(test::resetDropped().story);
    player.first();
    player.back();
    QCOMPARE(player.position(), 0.0);
    player.setPosition(2.4);
    player.step();
    QCOMPARE(player.position(), 3.0);
    player.setPosition(2.4);
    player.back();
    QCOMPARE(player.position(), 2.0);
    player.last();
    player.step();
    QCOMPARE(player.position(), 12.0);
    player.setSpeed(100);
    QCOMPARE(player.speed(), Player::kFastest);
    player.setSpeed(0);
    QCOMPARE(player.speed(), Player::kSlowest);
}

void PlayPlayerTest::pausesAtConntrackWhereAsked()
{
    Player player;
    player.setStory(test::resetDropped().story);
    player.setPauseAt({true, true});
    player.play();
    player.tick(5);
    QCOMPARE(player.position(), 2.0); // the entry that the SYN made
    QVERIFY(!player.isPlaying());
    player.play();
    player.tick(20);
    QCOMPARE(player.position(), 9.0); // its end
}

void PlayPlayerTest::loops()
{
    Player player;
    player.setStory(test::answered().story);
    player.setLoop(true);
    player.play();
    player.tick(100);
    QVERIFY(player.isPlaying());
    QCOMPARE(player.position(), 0.0);
}

void PlayPlayerTest::reducedMotionHops()
{
    Player player;
    player.setStory(test::resetDropped().story);
    player.setReducedMotion(true);
    player.play();
    player.tick(0.75);
    QCOMPARE(player.position(), 0.0);
    player.tick(0.5);
    QCOMPARE(player.position(), 1.0);
}

void PlayPlayerTest::newsKeepThePosition()
{
    const test::MadeStory made = test::resetDropped();
    Story part = made.story;
    part.steps.resize(5);
    Player player;
    player.setStory(part);
    player.setPosition(2.5);
    player.updateStory(made.story);
    QCOMPARE(player.position(), 2.5);
    player.setStory(part);
    player.updateStory(made.story);
    QCOMPARE(player.position(), 12.0);
}

void PlayPlayerTest::barDrivesThePlayer()
{
    Player player;
    PlayBar bar(&player);
    bar.resize(900, 40);
    bar.show();
    player.setStory(test::resetDropped().story);
    auto* slider = bar.findChild<QSlider*>();
    QVERIFY(slider != nullptr);
    QCOMPARE(slider->value(), slider->maximum());
    slider->setValue(slider->maximum() / 2);
    QCOMPARE(player.position(), 6.0);
    const auto buttons = bar.findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), 6);
    for (const QToolButton* button : buttons) {
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(!button->icon().isNull());
    }
    buttons[0]->click();
    QCOMPARE(player.position(), 0.0);
    QVERIFY(!buttons[0]->isEnabled());
    buttons[2]->click();
    QVERIFY(player.isPlaying());
}

void PlayPlayerTest::trafficIsBoundedAndMoves()
{
    LiveTraffic traffic;
    const QPolygonF way{{0, 0}, {90, 0}, {90, 90}};
    QVERIFY(!traffic.add(QPolygonF(), false, false, 0));
    QVERIFY(traffic.add(way, false, true, 10));
    QCOMPARE(traffic.at(10).front().at, QPointF(0, 0));
    QCOMPARE(traffic.at(10.25).front().at, QPointF(90, 0)); // half of 180 units in half of 0.5 s
    QVERIFY(!traffic.at(10.25).front().ended);
    QCOMPARE(traffic.at(10.5).front().at, QPointF(90, 90));
    QVERIFY(traffic.at(10.6).front().ended);
    QVERIFY(traffic.at(20).empty());
    for (std::size_t i = 0; i < LiveTraffic::kMost + 5; ++i)
        traffic.add(way, true, false, 30);
    QCOMPARE(traffic.size(), LiveTraffic::kMost);
    QCOMPARE(traffic.shed(), std::size_t{5});
}

QTEST_MAIN(PlayPlayerTest)
#include "play_player_test.moc"
