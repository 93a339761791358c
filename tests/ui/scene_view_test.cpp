// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_story.h"
#include "ui/scene/frame_bench.h"
#include "ui/scene/overview_view.h"
#include "ui/scene/path_motion.h"
#include "ui/scene/path_painter.h"
#include "ui/scene/path_view.h"
#include "ui/scene/picture_fonts.h"
#include "ui/scene/story_scene.h"

#include <QSignalSpy>
#include <QTest>

using namespace vs;
using namespace vs::ui;

Q_DECLARE_METATYPE(vs::test::MadeStory)

class SceneViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheStorySays();
    void noLabelTouchesAnother_data();
    void noLabelTouchesAnother();
    void reasonsStayWhereTheDiagramSetsTheWidth();
    void packetsMoveAlongTheLanes();
    void pathViewShowsPositions();
    void pathViewIsWalkedByKeyboard();
    void overviewFindsAndChoosesGuests();
    void overviewZooms();
    void framesAreDrawn();
    void theDropIsWhereItHappened();
};

void SceneViewTest::saysWhatTheStorySays()
{
    const test::MadeStory made = test::resetDropped();
    const layout::PathLayoutInput input = pathInput(*made.snapshot, made.story);
    QCOMPARE(input.rooms.size(), std::size_t{3});
    QCOMPARE(input.rooms[1].name, std::string("vmbr0"));
    QCOMPARE(input.rooms[1].left.name, std::string("fwpr101p1"));
    QVERIFY(input.rooms[0].linkedToNext && input.rooms[1].linkedToNext);
    QCOMPARE(input.rooms[1].offPath.size(), std::size_t{2});
    QCOMPARE(input.rooms[1].offPath[0].name, std::string("eno1"));
    QCOMPARE(input.badgeWord, std::string("COUNTED"));
    QVERIFY(input.badgeText.find("3 of 3 resets") != std::string::npos);
    QVERIFY(input.badgeDetail.find("412 → 415") != std::string::npos);
    QVERIFY(input.rule && input.rule->head == "PVEFW-FORWARD rule 1");
    QCOMPARE(input.stops.size(), made.story.steps.size());
    QCOMPARE(input.stops.back().room, 1);
    QVERIFY(input.stops.back().place == layout::Place::Inside);
    QVERIFY(input.upper.arrives && !input.lower.arrives);

    const test::MadeStory unsure = test::inconclusive();
    const layout::PathLayoutInput doubt = pathInput(*unsure.snapshot, unsure.story);
    QVERIFY(doubt.stops.back().kind == layout::StopKind::Unsure);
    QVERIFY(!doubt.rule);
    QVERIFY(doubt.subtitle.find("37") != std::string::npos);
}

void SceneViewTest::noLabelTouchesAnother_data()
{
    QTest::addColumn<test::MadeStory>("made");
    QTest::newRow("reset dropped") << test::resetDropped();
    QTest::newRow("answered") << test::answered();
    QTest::newRow("request dropped") << test::requestDropped();
    QTest::newRow("one bridge") << test::oneBridge();
    QTest::newRow("from the LAN") << test::fromLan();
    QTest::newRow("inconclusive") << test::inconclusive();
}

void SceneViewTest::noLabelTouchesAnother()
{
    QFETCH(test::MadeStory, made);
    // The finding points into the snapshot, which the copy shares.
    for (const double textScale : {1.0, 1.5, 2.0}) {
        const PictureFonts fonts = PictureFonts::bundled(textScale);
        for (const layout::Size size :
             {layout::Size{1600, 900}, layout::Size{1000, 600}, layout::Size{640, 400}}) {
            const auto fitted = layout::fitPath(pathInput(*made.snapshot, made.story), fonts, size);
            const auto& texts = fitted.layout.texts;
            for (std::size_t i = 0; i < texts.size(); ++i)
                for (std::size_t k = i + 1; k < texts.size(); ++k)
                    QVERIFY2(
                        !texts[i].rect.intersects(texts[k].rect),
                        qPrintable(QString::fromStdString(texts[i].text + " / " + texts[k].text)));
        }
    }
}

void SceneViewTest::reasonsStayWhereTheDiagramSetsTheWidth()
{
    // Half a small window: without its reasons the picture would hardly be larger.
    const test::MadeStory made = test::resetDropped();
    const auto fitted =
        layout::fitPath(pathInput(*made.snapshot, made.story), PictureFonts::bundled(), {726, 410});
    QVERIFY(fitted.detail == layout::Detail::Full || fitted.detail == layout::Detail::NoHints);
    const auto& texts = fitted.layout.texts;
    QVERIFY(
        std::any_of(texts.begin(), texts.end(), [](const auto& one) { return one.text == "Why"; }));
}

void SceneViewTest::packetsMoveAlongTheLanes()
{
    const test::MadeStory made = test::resetDropped();
    const PictureFonts fonts = PictureFonts::bundled();
    const layout::PathLayout picture = layout::layoutPath(pathInput(*made.snapshot, made.story),
                                                          fonts, {1600, 900}, layout::Detail::Full);
    // Step 0 starts at the guest; half way is exactly in the middle.
    const QPolygonF first = wayTo(picture, made.story, 0);
    const double door = picture.stopOf(0)->at().x;
    QCOMPARE(pointAlong(first, 0), QPointF(picture.upper.from, picture.upper.y));
    QCOMPARE(pointAlong(first, 0.5), QPointF((picture.upper.from + door) / 2, picture.upper.y));
    // The answer's first step turns inside the guest.
    const QPolygonF turn = wayTo(picture, made.story, 7);
    QCOMPARE(turn.size(), 4);
    QCOMPARE(turn.back(), QPointF(picture.stopOf(7)->at().x, picture.lower.y));
    QCOMPARE(turn[1].x(), turn[2].x());
    QVERIFY(turn[1].x() > picture.right.rect.x);
    QVERIFY(wayTo(picture, made.story, 99).isEmpty());
    // Beside the circle that it leaves.
    const QPolygonF bent{{0, 0}, {10, 0}, {10, 30}};
    QCOMPARE(withoutStart(bent, 4), (QPolygonF{{4, 0}, {10, 0}, {10, 30}}));
    QCOMPARE(withoutStart(bent, 15), (QPolygonF{{10, 5}, {10, 30}}));
    QVERIFY(withoutStart(bent, 40).isEmpty());
}

void SceneViewTest::pathViewShowsPositions()
{
    PathView view;
    view.resize(1000, 600);
    const test::MadeStory made = test::resetDropped();
    view.setStory(made.snapshot, made.story);
    QCOMPARE(view.position(), 12.0);
    const QImage all = view.grab().toImage();
    view.setPosition(3.5);
    const QImage part = view.grab().toImage();
    QVERIFY(all != part);
    view.setStory(made.snapshot, made.story);
    QCOMPARE(view.position(), 3.5);
    view.setPosition(99);
    QCOMPARE(view.position(), 12.0);
    QCOMPARE(view.grab().toImage(), all);
    view.setTheme(Theme::dark());
    QCOMPARE(view.grab().toImage().pixelColor(1, 1), Theme::dark().ground);
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("vmbr0")));
    view.showHint(QStringLiteral("Nothing yet"));
    QVERIFY(view.story().empty());
    QCOMPARE(view.focusedElement().kind, SceneElement::Kind::None);
    view.grab();
}

void SceneViewTest::pathViewIsWalkedByKeyboard()
{
    PathView view;
    view.resize(1000, 600);
    const test::MadeStory made = test::resetDropped();
    view.setStory(made.snapshot, made.story);
    QSignalSpy activated(&view, &PathView::elementActivated);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.focusedElement().kind, SceneElement::Kind::LeftEnd);
    QSet<int> steps;
    bool ruleMet = false;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(&view, Qt::Key_Right);
        if (view.focusedElement().step >= 0)
            steps << view.focusedElement().step;
        ruleMet = ruleMet || view.focusedElement().kind == SceneElement::Kind::Rule;
    }
    QCOMPARE(steps.size(), 12);
    QVERIFY(ruleMet);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    view.setCurrentStep(11);
    QCOMPARE(view.focusedElement().kind, SceneElement::Kind::Drop);
    QCOMPARE(view.focusedElement().interface, made.story.steps[11].device);
}

void SceneViewTest::overviewFindsAndChoosesGuests()
{
    OverviewView view;
    view.resize(1200, 700);
    const test::MadeStory made = test::resetDropped();
    view.setSnapshot(made.snapshot);
    view.setStory(made.story);
    QSignalSpy pair(&view, &OverviewView::pairSelected);
    view.selectGuest(101);
    QTest::keyClick(&view, Qt::Key_Return);
    view.selectGuest(811);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(pair.size(), 1);
    QCOMPARE(pair[0][0].value<SceneElement>().vmid, 101);
    QCOMPARE(pair[0][1].value<SceneElement>().vmid, 811);
    const QImage drawn = view.grab().toImage();
    view.setStory(Story{});
    QVERIFY(view.grab().toImage() != drawn);
    view.addLiveJourney(*made.story.request);
    view.grab();
}

void SceneViewTest::overviewZooms()
{
    OverviewView view;
    view.resize(1200, 700);
    view.setTopology(test::crowdedTopology(300));
    const double whole = view.zoom();
    view.zoomIn();
    QVERIFY(view.zoom() > whole);
    view.zoomOut();
    QVERIFY(qAbs(view.zoom() - whole) < 1e-9);
    for (int i = 0; i < 40; ++i)
        view.zoomIn();
    QVERIFY(view.zoom() <= 6);
    view.grab();
    view.fit();
    QVERIFY(qAbs(view.zoom() - whole) < 1e-9);
    view.zoomToPath(); // no path: stays
    QVERIFY(qAbs(view.zoom() - whole) < 1e-9);
}

void SceneViewTest::framesAreDrawn()
{
    const FrameTimes times = frameTimes(400, FrameLoad::Packets, QSize(800, 500));
    QVERIFY(times.mean > 0);
    QVERIFY(times.worst >= times.mean);
}

void SceneViewTest::theDropIsWhereItHappened()
{
    // A tolerant look at pixels: the drop's colour is in vmbr0's room and in no firewall bridge.
    const test::MadeStory made = test::resetDropped();
    const PictureFonts fonts = PictureFonts::bundled();
    const Theme theme = Theme::light();
    const layout::PathLayout picture = layout::layoutPath(pathInput(*made.snapshot, made.story),
                                                          fonts, {1600, 900}, layout::Detail::Full);
    QImage image(1600, 900, QImage::Format_RGB32);
    image.fill(theme.ground);
    QPainter painter(&image);
    PathPainter(theme, fonts).paintStill(painter, picture);
    painter.end();
    const auto reds = [&](const layout::Rect& room) {
        int count = 0;
        for (int y = static_cast<int>(room.y); y < static_cast<int>(room.bottom()); ++y)
            for (int x = static_cast<int>(room.x); x < static_cast<int>(room.right()); ++x) {
                const QColor at = image.pixelColor(x, y);
                count += qAbs(at.red() - theme.drop.red()) < 12 &&
                                 qAbs(at.green() - theme.drop.green()) < 12 &&
                                 qAbs(at.blue() - theme.drop.blue()) < 12
                             ? 1
                             : 0;
            }
        return count;
    };
    QVERIFY(reds(picture.rooms[1].rect) > 300);
    QCOMPARE(reds(picture.rooms[0].rect), 0);
    QCOMPARE(reds(picture.rooms[2].rect), 0);
}

QTEST_MAIN(SceneViewTest)
#include "scene_view_test.moc"
