// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures as they should look, kept small in tests/ui/pictures. Where a picture is meant to look
// another way, write them anew and look at them:
//   VETHSCOPE_PICTURES_WRITE=1 QT_QPA_PLATFORM=offscreen build/release/bin/picture_test
// The comparison bears another antialiasing and slight shifts, and nothing that is missing.
#include "made_story.h"
#include "ui/scene/overview_picture.h"
#include "ui/scene/path_painter.h"
#include "ui/scene/picture_fonts.h"
#include "ui/scene/story_scene.h"

#include <QDir>
#include <QPainter>
#include <QtTest>

#include <functional>

using namespace vs;
using namespace vs::ui;

namespace {

constexpr QSize kSize(1000, 600);
constexpr int kKept = 320;       ///< width of what is kept
constexpr int kCompared = 160;   ///< width at which pictures are compared
constexpr int kTile = 4;         ///< side of the areas that are each compared for themselves
constexpr double kLimit = 0.045; ///< of a tile's mean colour, 1 from black to white

using Change = std::function<void(layout::PathLayout&)>;

QImage blank()
{
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(Theme::light().ground);
    return image;
}

QImage pathPicture(const test::MadeStory& made, const Change& change = {}, QPointF shift = {})
{
    const Theme theme = Theme::light();
    const PictureFonts fonts = PictureFonts::bundled();
    layout::FittedPath fitted = layout::fitPath(pathInput(*made.snapshot, made.story), fonts,
                                                {double(kSize.width()), double(kSize.height())});
    if (change)
        change(fitted.layout);
    QImage image = blank();
    QPainter painter(&image);
    painter.translate(shift);
    painter.scale(fitted.scale, fitted.scale);
    PathPainter(theme, fonts).paintStill(painter, fitted.layout);
    return image;
}

QImage overviewPicture(const Topology& topology, QPointF shift = {})
{
    QImage image = blank();
    QPainter painter(&image);
    painter.translate(shift);
    paintOverview(painter, topology, Theme::light(), PictureFonts::bundled(), kSize);
    return image;
}

QImage smaller(const QImage& image, int width)
{
    return image.scaledToWidth(width, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

/// How far the two are apart where they are farthest: 0 to 1.
double difference(const QImage& one, const QImage& other)
{
    const QImage a = smaller(smaller(one, kKept), kCompared);
    const QImage b = smaller(smaller(other, kKept), kCompared);
    if (a.size() != b.size())
        return 1;
    double worst = 0;
    for (int y = 0; y + kTile <= a.height(); ++y) {
        for (int x = 0; x + kTile <= a.width(); ++x) {
            int apart[3] = {};
            for (int i = 0; i < kTile * kTile; ++i) {
                const QRgb p = a.pixel(x + i % kTile, y + i / kTile);
                const QRgb q = b.pixel(x + i % kTile, y + i / kTile);
                apart[0] += qRed(p) - qRed(q);
                apart[1] += qGreen(p) - qGreen(q);
                apart[2] += qBlue(p) - qBlue(q);
            }
            for (const int sum : apart)
                worst = std::max(worst, std::abs(sum) / (255.0 * kTile * kTile));
        }
    }
    return worst;
}

QString pathOf(const QString& name)
{
    return QStringLiteral(VETHSCOPE_SOURCE_DIR "/tests/ui/pictures/%1.png").arg(name);
}

QImage kept(const QString& name)
{
    return QImage(pathOf(name));
}

} // namespace

class PictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("VETHSCOPE_PICTURES_WRITE"))
            return;
        QVERIFY(smaller(pathPicture(test::resetDropped()), kKept).save(pathOf(kPath)));
        QVERIFY(smaller(overviewPicture(*test::crowdedTopology(8)), kKept).save(pathOf(kOverview)));
    }

    void thePathViewLooksAsItShould() { compare(pathPicture(test::resetDropped()), kPath); }

    void theOverviewLooksAsItShould()
    {
        compare(overviewPicture(*test::crowdedTopology(8)), kOverview);
    }

    void aSlightShiftIsBorne()
    {
        const QPointF shift(0.6, 0.4);
        same(pathPicture(test::resetDropped(), {}, shift), kPath);
        same(overviewPicture(*test::crowdedTopology(8), shift), kOverview);
    }

    void whatIsMissingInThePathIsSeen_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("the drop") << Change([](layout::PathLayout& picture) {
            std::erase_if(picture.stops, [](const layout::StopSpot& stop) {
                return stop.kind == layout::StopKind::Drop;
            });
        });
        QTest::newRow("a conntrack mark") << Change([](layout::PathLayout& picture) {
            const auto mark =
                std::find_if(picture.stops.begin(), picture.stops.end(),
                             [](const auto& stop) { return stop.kind == layout::StopKind::Mark; });
            QVERIFY(mark != picture.stops.end());
            picture.stops.erase(mark);
        });
        QTest::newRow("the request's lane")
            << Change([](layout::PathLayout& picture) { picture.upper = {}; });
        QTest::newRow("the answer's lane")
            << Change([](layout::PathLayout& picture) { picture.lower = {}; });
        for (int room = 0; room < 3; ++room)
            QTest::addRow("room %d", room) << Change([room](layout::PathLayout& picture) {
                picture.rooms.erase(picture.rooms.begin() + room);
            });
        QTest::newRow("the badge")
            << Change([](layout::PathLayout& picture) { picture.badge = {}; });
    }

    void whatIsMissingInThePathIsSeen()
    {
        QFETCH(Change, change);
        differs(pathPicture(test::resetDropped(), change), kPath);
    }

    void anotherStoryIsSeen()
    {
        differs(pathPicture(test::answered()), kPath);
        differs(pathPicture(test::requestDropped()), kPath);
        differs(kept(kOverview), kPath);
    }

    void whatIsMissingInTheOverviewIsSeen()
    {
        Topology guests = *test::crowdedTopology(8);
        guests.guests.pop_back();
        guests.index();
        differs(overviewPicture(guests), kOverview);
        Topology bridges = *test::crowdedTopology(8);
        std::erase_if(bridges.interfaces, [](const Interface& one) { return one.name == "vmbr1"; });
        bridges.index();
        differs(overviewPicture(bridges), kOverview);
        Topology uplinks = *test::crowdedTopology(8);
        std::erase_if(uplinks.interfaces, [](const Interface& one) { return one.name == "bond0"; });
        uplinks.index();
        differs(overviewPicture(uplinks), kOverview);
    }

private:
    /// What was got is kept in the working directory where it is not as it should be.
    void compare(const QImage& got, const QString& name)
    {
        QVERIFY2(!kept(name).isNull(), qPrintable(pathOf(name)));
        const double apart = difference(got, kept(name));
        if (apart <= kLimit)
            return;
        const QString written = QDir::current().filePath(name + QStringLiteral("-got.png"));
        got.save(written);
        QFAIL(qPrintable(QStringLiteral("%1 differs by %2: look at %3")
                             .arg(pathOf(name))
                             .arg(apart)
                             .arg(written)));
    }
    void same(const QImage& got, const QString& name)
    {
        const double apart = difference(got, kept(name));
        QVERIFY2(apart <= kLimit, qPrintable(QString::number(apart)));
    }
    void differs(const QImage& got, const QString& name)
    {
        const double apart = difference(got, kept(name));
        QVERIFY2(apart > kLimit, qPrintable(QString::number(apart)));
    }

    const QString kPath = QStringLiteral("path");
    const QString kOverview = QStringLiteral("overview");
};

QTEST_MAIN(PictureTest)
#include "picture_test.moc"
