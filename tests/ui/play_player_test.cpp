// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_story.h"
#include "ui/play/legend_card.h"
#include "ui/play/live_traffic.h"
#include "ui/play/play_bar.h"
#include "ui/play/player.h"
#include "ui/scene/packet_shape.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSet>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <cmath>

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
    void whatPlaysByItselfStopsAtDropsOnly();
    void haltsWhereItIsToldTo();
    void goesToTheNextDrop();
    void pausesAreChosenInTheBar();
    void theSentenceIsNeverWithoutRoom();
    void theKeyShowsEveryShape();
    void packetsDifferByShapeAndColour();
    void loops();
    void reducedMotionHops();
    void newsKeepThePosition();
    void barDrivesThePlayer();
    void fewPacketsMoveOneByOne();
    void manyPacketsBecomeFlows();
    void theBusiestFlowFirst();
    void burstsAreBounded();
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
    player.setPauseAt({true, false});
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

void PlayPlayerTest::whatPlaysByItselfStopsAtDropsOnly()
{
    Player player;
    player.setStory(test::resetDropped().story);
    player.first();
    player.playThrough();
    player.tick(5);
    QCOMPARE(player.position(), 5.0);
    player.pause();
    player.play();
    player.tick(20);
    QCOMPARE(player.position(), 9.0); // started by hand it pauses at conntrack changes again
}

void PlayPlayerTest::haltsWhereItIsToldTo()
{
    Player player;
    player.setPauseAt({false, false});
    player.setStory(test::resetDropped().story);
    player.setHalts({3, 7});
    player.play();
    player.tick(20);
    QCOMPARE(player.position(), 3.0);
    player.play();
    player.tick(20);
    QCOMPARE(player.position(), 7.0);
    player.play();
    player.tick(20);
    QCOMPARE(player.position(), 12.0);
}

void PlayPlayerTest::goesToTheNextDrop()
{
    Player player;
    player.setStory(test::resetDropped().story);
    QSignalSpy wanted(&player, &Player::nextDropWanted);
    player.setPosition(3.5);
    player.nextDrop();
    QCOMPARE(player.position(), 12.0);
    QCOMPARE(wanted.size(), 0);
    player.nextDrop(); // this story has no other
    QCOMPARE(player.position(), 12.0);
    QCOMPARE(wanted.size(), 1);
    const std::vector<StoryStep::Kind> kinds = stepKinds(test::resetDropped().story);
    QCOMPARE(nextDropAfter(kinds, 11.99), std::optional<int>(12));
    QCOMPARE(nextDropAfter(kinds, 12), std::optional<int>());
}

void PlayPlayerTest::pausesAreChosenInTheBar()
{
    Player player;
    PlayBar bar(&player);
    bar.resize(900, 40);
    bar.show();
    player.setStory(test::resetDropped().story);
    auto* menu = bar.findChild<QMenu*>();
    QVERIFY(menu != nullptr);
    const QList<QAction*> actions = menu->actions();
    QCOMPARE(actions.size(), 2);
    QVERIFY(actions[0]->isChecked() && actions[1]->isChecked());
    actions[1]->trigger();
    QCOMPARE(player.pauseAt(), (PauseAt{true, false}));
    player.setPauseAt({false, true});
    QVERIFY(!actions[0]->isChecked() && actions[1]->isChecked());
}

void PlayPlayerTest::theSentenceIsNeverWithoutRoom()
{
    Player player;
    PlayBar bar(&player);
    player.setStory(test::resetDropped().story);
    bar.show();
    for (const int width : {600, 760, 1060, 1400}) {
        bar.resize(width, bar.sizeHint().height());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const QLabel* caption = nullptr;
        for (const QLabel* label : bar.findChildren<QLabel*>())
            if (label->text() == player.caption())
                caption = label;
        QVERIFY(caption && caption->isVisible());
        QVERIFY2(caption->width() >= caption->fontMetrics().horizontalAdvance(player.caption()),
                 qPrintable(QString::number(width)));
    }
}

void PlayPlayerTest::theKeyShowsEveryShape()
{
    Player player;
    PlayBar bar(&player);
    bar.resize(900, 60);
    bar.show();
    QTest::mouseClick(bar.findChildren<QToolButton*>().last(), Qt::LeftButton);
    auto* card = bar.findChild<LegendCard*>();
    QVERIFY(card != nullptr);
    QVERIFY(card->isVisible());
    for (const char* word : {"SYN:", "SYN, ACK:", "RST:", "FIN:", "data:", "ICMP:", "ARP:", "UDP:",
                             "conntrack", "ends here"})
        QVERIFY2(card->accessibleDescription().contains(QLatin1String(word)), word);
    QTest::keyClick(card, Qt::Key_Escape);
    QTRY_VERIFY(bar.findChild<LegendCard*>() == nullptr);
}

namespace {

double luminance(const QColor& color)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) +
           0.0722 * part(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace

void PlayPlayerTest::packetsDifferByShapeAndColour()
{
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
        QSet<QRgb> colours;
        std::vector<QPainterPath> outlines;
        for (int i = 0; i < kPacketShapes; ++i) {
            const auto shape = static_cast<PacketShape>(i);
            const PacketColours of = packetColours(shape, theme);
            QVERIFY2(contrast(of.fill, of.text) >= 4.5, qPrintable(of.fill.name()));
            colours << of.fill.rgb();
            const QPainterPath outline = packetPath(shape, 40, 20, true);
            for (const QPainterPath& other : outlines)
                QVERIFY(outline != other);
            outlines.push_back(outline);
        }
        QCOMPARE(colours.size(), kPacketShapes);
    }
    Packet packet;
    packet.network = Packet::Network::Ipv4;
    packet.protocol = ipproto::Tcp;
    const std::pair<std::uint8_t, PacketShape> kinds[] = {
        {tcpflag::Syn, PacketShape::Syn},
        {tcpflag::Syn | tcpflag::Ack, PacketShape::SynAck},
        {tcpflag::Ack, PacketShape::Data},
        {tcpflag::Fin | tcpflag::Ack, PacketShape::Closing},
        {tcpflag::Rst | tcpflag::Ack, PacketShape::Reset}};
    for (const auto& [flags, shape] : kinds) {
        packet.tcpFlags = flags;
        QCOMPARE(packetShape(packet), shape);
    }
    packet.protocol = ipproto::Icmp;
    QCOMPARE(packetShape(packet), PacketShape::Icmp);
    packet.network = Packet::Network::Arp;
    QCOMPARE(packetShape(packet), PacketShape::Arp);
}

void PlayPlayerTest::loops()
{
    Player player;
    player.setPauseAt({true, false});
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
    QCOMPARE(buttons.size(), 10);
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

void PlayPlayerTest::fewPacketsMoveOneByOne()
{
    LiveTraffic traffic;
    const std::size_t nowhere = traffic.addWay(QPolygonF(), false);
    const std::size_t way = traffic.addWay({QPointF(0, 0), QPointF(90, 0), QPointF(90, 90)}, true);
    traffic.add(nowhere, PacketShape::Data, false, 0);
    QVERIFY(traffic.empty());
    traffic.add(way, PacketShape::Reset, true, 10);
    QCOMPARE(traffic.dots(10).front().at, QPointF(0, 0));
    QVERIFY(traffic.dots(10).front().answer);
    QCOMPARE(traffic.dots(10).front().shape, PacketShape::Reset);
    // Half of 180 units in half of 0.5 s.
    QCOMPARE(traffic.dots(10.25).front().at, QPointF(90, 0));
    QVERIFY(!traffic.dots(10.25).front().ended);
    QCOMPARE(traffic.dots(10.5).front().at, QPointF(90, 90));
    QVERIFY(traffic.dots(10.6).front().ended);
    QVERIFY(traffic.flows(10.6).empty());
    QVERIFY(traffic.dots(20).empty());
    QVERIFY(traffic.empty());
}

void PlayPlayerTest::manyPacketsBecomeFlows()
{
    LiveTraffic traffic;
    const QPolygonF line{QPointF(0, 0), QPointF(90, 0)};
    const std::size_t busy = traffic.addWay(line, false);
    const std::size_t quiet = traffic.addWay(line, true);
    double now = 0;
    for (int i = 0; i < 800; ++i, now = i * 0.005) { // 200 packets a second
        traffic.add(busy, PacketShape::Data, false, now);
        if (i % 100 == 0)
            traffic.add(quiet, PacketShape::Data, false, now);
        traffic.flows(now);
        traffic.dots(now);
    }
    QCOMPARE(traffic.flows(now).size(), std::size_t{1});
    QCOMPARE(traffic.flows(now).front().way, busy);
    QVERIFY2(qAbs(traffic.flows(now).front().rate - 200) < 10,
             qPrintable(QString::number(traffic.flows(now).front().rate)));
    traffic.add(quiet, PacketShape::Data, false, now);
    QCOMPARE(traffic.dots(now + 0.1).size(), std::size_t{1});
    QVERIFY2(traffic.dots(now + 0.1).front().answer, "only the quiet way has single packets");
    // Silence: the flow runs dry.
    QVERIFY(!traffic.flows(now + 1).empty());
    QVERIFY(traffic.flows(now + 8).empty());
}

void PlayPlayerTest::theBusiestFlowFirst()
{
    // Many ways, none of them busy, are too many shapes all the same.
    LiveTraffic traffic;
    std::vector<std::size_t> ways;
    for (int i = 0; i < 100; ++i)
        ways.push_back(traffic.addWay({QPointF(0, i), QPointF(90, i)}, false));
    double now = 0;
    for (int sent = 0; sent < 2000; ++sent, now = sent * 0.002) {
        // 500 a second: the last ten ways have twice as many as the others.
        const auto way = static_cast<std::size_t>(sent % 110);
        traffic.add(ways[way < 100 ? way : way - 10], PacketShape::Data, false, now);
        traffic.flows(now);
    }
    const auto& flows = traffic.flows(now + 1);
    double single = 0;
    for (const std::size_t way : ways)
        single += traffic.rate(way, now + 1);
    for (const LiveTraffic::Flow& flow : flows)
        single -= flow.rate;
    QVERIFY2(single <= 120, qPrintable(QString::number(single)));
    QVERIFY(flows.size() < ways.size());
    QVERIFY(flows.back().way >= 90);
    QVERIFY(traffic.dots(now).size() < 500);
}

void PlayPlayerTest::burstsAreBounded()
{
    LiveTraffic traffic;
    traffic.setLimits({1e9, 1e9, 1000});
    const std::size_t way = traffic.addWay({QPointF(0, 0), QPointF(90, 0)}, false);
    for (int i = 0; i < 5000; ++i)
        traffic.add(way, PacketShape::Data, false, 30);
    QCOMPARE(traffic.size(), std::size_t{1000});
    traffic.clear();
    QVERIFY(traffic.empty());
    // Nothing is to glide: everything is a flow from the first packet on.
    traffic.setLimits({0, 12, 1000});
    const std::size_t still = traffic.addWay({QPointF(0, 0), QPointF(90, 0)}, false);
    traffic.add(still, PacketShape::Data, false, 31);
    QCOMPARE(traffic.flows(31).size(), std::size_t{1});
    QVERIFY(traffic.dots(31).empty());
}

QTEST_MAIN(PlayPlayerTest)
#include "play_player_test.moc"
