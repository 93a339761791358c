// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_story.h"
#include "ui/export/render.h"
#include "ui/export/storyboard.h"

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
    void writesOnePageOfThePicturesSize();
    void theSamePictureIsTheSameFile_data();
    void theSamePictureIsTheSameFile();
    void aStoryboardHoldsEveryStep();
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
        QCOMPARE(QImage(QString::fromStdString(options.path)).size(), kStillSize * 2);
    }
}

void ExportPictureTest::refusesOtherFormats()
{
    const test::MadeStory made = test::resetDropped();
    const auto refused = [&](const char* name, const auto& render) {
        RenderOptions options;
        options.path = m_folder.filePath(QString::fromLatin1(name)).toStdString();
        const Result<void> result = render(options);
        QVERIFY2(!result, name);
        QCOMPARE(result.error().code, ErrorCode::Unsupported);
        QVERIFY(!QFile::exists(QString::fromStdString(options.path)));
    };
    for (const char* name : {"picture.bmp", "picture", "gif", "picture.png.txt"})
        refused(name, [&](const RenderOptions& options) {
            return renderStoryToFile(*made.snapshot, made.story, options);
        });
    for (const char* name : {"picture.gif", "picture.webp"}) {
        refused(name, [&](RenderOptions options) {
            options.storyboard = true;
            return renderStoryToFile(*made.snapshot, made.story, options);
        });
        refused(name, [](const RenderOptions& options) {
            return renderTopologyToFile(*test::madeTopology(), options);
        });
    }
}

void ExportPictureTest::writesOnePageOfThePicturesSize()
{
    const test::MadeStory made = test::resetDropped();
    for (const bool storyboard : {false, true}) {
        RenderOptions options;
        options.storyboard = storyboard;
        options.path = folder().toStdString() + (storyboard ? "/board.pdf" : "/founding.pdf");
        QVERIFY(renderStoryToFile(*made.snapshot, made.story, options));
        QFile file(QString::fromStdString(options.path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(pdf.contains("/Count 1\n"));
        QVERIFY(pdf.contains(storyboard ? "/MediaBox [0 0 1440.000000 "
                                        : "/MediaBox [0 0 1200.000000 675.000000]"));
        // Letters, not their outlines; and no hour of the day.
        QVERIFY(pdf.contains("/FontFile2"));
        QVERIFY(pdf.contains("/CreationDate (D:20000101000000"));
    }
}

void ExportPictureTest::theSamePictureIsTheSameFile_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"p.png", "p.svg", "p.pdf", "p.gif", "p.webp"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ExportPictureTest::theSamePictureIsTheSameFile()
{
    QFETCH(QString, name);
    QByteArray first;
    for (int run = 0; run < 2; ++run) {
        const test::MadeStory made = test::requestDropped();
        RenderOptions options;
        options.size = QSize(640, 400);
        options.path = m_folder.filePath(name).toStdString();
        QVERIFY(renderStoryToFile(*made.snapshot, made.story, options));
        QFile file(QString::fromStdString(options.path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.isEmpty());
        if (run == 0)
            first = bytes;
        QCOMPARE(bytes, first);
        for (const QString& told :
             {QDir::homePath(), QDir::tempPath(), QSysInfo::machineHostName()})
            QVERIFY2(told.size() < 3 || !bytes.contains(told.toUtf8()), qPrintable(told));
    }
}

void ExportPictureTest::aStoryboardHoldsEveryStep()
{
    const test::MadeStory made = test::resetDropped();
    const Picture wide = storyboard(*made.snapshot, made.story, 1600, Theme::Kind::Light);
    QCOMPARE(wide.size.width(), 1600);
    const QByteArray svg = svgOf(wide);
    const std::size_t steps = made.story.steps.size();
    for (std::size_t i = 1; i <= steps; ++i) {
        const QByteArray number = '>' + QByteArray::number(i) + " / " + QByteArray::number(steps);
        QVERIFY2(svg.contains(number + "</text>"), number.constData());
    }
    QVERIFY(svg.contains("vmbr0 looks the reset up again and finds nothing."));
    QVERIFY(svg.contains(">COUNTED</text>"));
    QCOMPARE(svg.count(">fwpr811p0</text>"), static_cast<qsizetype>(steps));
    // Narrow, it is one column and higher; far too narrow, it takes the width that it needs.
    const Picture narrow = storyboard(*made.snapshot, made.story, 800, Theme::Kind::Light);
    QVERIFY(narrow.size.height() > wide.size.height());
    QVERIFY(storyboard(*made.snapshot, made.story, 200, Theme::Kind::Light).size.width() > 200);
    const auto image = imageOf(storyboard(*made.snapshot, made.story, 1600, Theme::Kind::Dark), 1);
    QVERIFY(image);
    QCOMPARE(image->pixelColor(1, 1), Theme::dark().ground);
}

void ExportPictureTest::failsWhereNothingCanBeWritten()
{
    const test::MadeStory made = test::resetDropped();
    for (const char* name : {"p.png", "p.svg", "p.pdf", "p.gif", "p.webp"}) {
        RenderOptions options;
        options.size = QSize(400, 300);
        options.path = m_folder.filePath(QStringLiteral("no/such/folder/")).toStdString() + name;
        const auto result = renderStoryToFile(*made.snapshot, made.story, options);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(result.error().context, options.path);
    }
}

QTEST_MAIN(ExportPictureTest)
#include "export_picture_test.moc"
