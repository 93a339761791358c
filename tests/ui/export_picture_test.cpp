// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_story.h"
#include "ui/export/render.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace vs;
using namespace vs::ui;

class ExportPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryStory_data();
    void writesEveryStory();

    void writesTheOverview();
    void refusesOtherFormats();
    void writesTextAsTextIntoSvg();
    void failsWhereNothingCanBeWritten();

private:
    /// Where somebody wants to look at the pictures, they are kept.
    QString folder() const
    {
        const QString kept = qEnvironmentVariable("VETHSCOPE_PICTURES");
        return kept.isEmpty() ? m_folder.path() : kept;
    }
    QTemporaryDir m_folder;
};

void ExportPictureTest::writesEveryStory_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    const auto row = [](const char* name, QSize size, bool dark) {
        QTest::addRow("%s-%dx%d-%s", name, size.width(), size.height(), dark ? "dark" : "light")
            << QString::fromLatin1(name) << size << dark;
    };
    for (const char* name :
         {"answered", "request-dropped", "one-bridge", "from-lan", "inconclusive"})
        row(name, QSize(1000, 600), false);
    row("reset-dropped", QSize(1600, 900), false);
    row("reset-dropped", QSize(1000, 600), true);
}

void ExportPictureTest::writesEveryStory()
{
    QFETCH(QString, name);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    const test::MadeStory made = name == QLatin1String("reset-dropped")     ? test::resetDropped()
                                 : name == QLatin1String("answered")        ? test::answered()
                                 : name == QLatin1String("request-dropped") ? test::requestDropped()
                                 : name == QLatin1String("one-bridge")      ? test::oneBridge()
                                 : name == QLatin1String("from-lan")        ? test::fromLan()
                                                                            : test::inconclusive();
    RenderOptions options;
    options.size = size;
    options.theme = dark ? Theme::Kind::Dark : Theme::Kind::Light;
    options.path = folder().toStdString() + '/' + QTest::currentDataTag() + ".png";
    QVERIFY(renderStoryToFile(*made.snapshot, made.story, options));
    const QImage image(QString::fromStdString(options.path));
    QCOMPARE(image.size(), size * 2);
    const QColor ground = dark ? Theme::dark().ground : Theme::light().ground;
    QCOMPARE(image.pixelColor(1, 1), ground);
}

void ExportPictureTest::writesTheOverview()
{
    for (const int guests : {0, 135, 500}) {
        RenderOptions options;
        options.theme = guests == 135 ? Theme::Kind::Dark : Theme::Kind::Light;
        options.path = folder().toStdString() + "/overview-" + std::to_string(guests) + ".png";
        QVERIFY(renderTopologyToFile(*test::crowdedTopology(guests), options));
        QCOMPARE(QImage(QString::fromStdString(options.path)).size(), options.size * 2);
    }
}

void ExportPictureTest::refusesOtherFormats()
{
    const test::MadeStory made = test::resetDropped();
    for (const char* name : {"picture.gif", "picture.bmp", "picture"}) {
        RenderOptions options;
        options.path = m_folder.filePath(QString::fromLatin1(name)).toStdString();
        const auto result = renderStoryToFile(*made.snapshot, made.story, options);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Unsupported);
        QVERIFY(!QFile::exists(QString::fromStdString(options.path)));
    }
}

void ExportPictureTest::writesTextAsTextIntoSvg()
{
    const test::MadeStory made = test::resetDropped();
    RenderOptions options;
    options.path = folder().toStdString() + "/founding.svg";
    QVERIFY(renderStoryToFile(*made.snapshot, made.story, options));
    QFile file(QString::fromStdString(options.path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    for (const char* words : {"The reset from VM 811 is dropped in vmbr0", "fwpr811p0",
                              "-A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP"})
        QVERIFY2(svg.contains(words), words);
}

void ExportPictureTest::failsWhereNothingCanBeWritten()
{
    const test::MadeStory made = test::resetDropped();
    RenderOptions options;
    options.path = m_folder.filePath(QStringLiteral("no/such/folder/p.png")).toStdString();
    const auto result = renderStoryToFile(*made.snapshot, made.story, options);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::FileUnwritable);
}

QTEST_MAIN(ExportPictureTest)
#include "export_picture_test.moc"
