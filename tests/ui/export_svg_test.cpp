// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_story.h"
#include "ui/export/clipboard.h"
#include "ui/export/report_pictures.h"
#include "ui/export/story_picture.h"

#include <QImage>
#include <QMimeData>
#include <QTest>
#include <QXmlStreamReader>

using namespace vs;
using namespace vs::ui;

namespace {

struct Read
{
    QStringList texts, elements, attributes;
    QString title, viewBox, error;
};

Read readSvg(const QByteArray& svg)
{
    Read read;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.name().toString();
        read.elements << name;
        for (const QXmlStreamAttribute& one : xml.attributes())
            read.attributes << one.name().toString();
        if (name == QLatin1String("svg"))
            read.viewBox = xml.attributes().value(QLatin1String("viewBox")).toString();
        else if (name == QLatin1String("text"))
            read.texts << xml.readElementText();
        else if (name == QLatin1String("title"))
            read.title = xml.readElementText();
    }
    if (xml.hasError())
        read.error = xml.errorString();
    return read;
}

QByteArray svgOfStory(const test::MadeStory& made, Theme::Kind theme = Theme::Kind::Light)
{
    const StoryPicture picture(*made.snapshot, made.story, QSize(1600, 900), theme);
    return svgOf(picture.still());
}

/// The founding case with such a name wherever a node gives one.
test::MadeStory named(const std::string& name)
{
    test::MadeStory made = test::resetDropped();
    auto topology = std::make_shared<Topology>(*made.snapshot->topology);
    for (Interface& one : topology->interfaces)
        one.name = name;
    topology->node = name;
    topology->index();
    made.snapshot->topology = topology;
    made.story.title = made.story.effect = made.story.leftName = made.story.rightDetail = name;
    for (StoryStep& step : made.story.steps)
        step.caption = name;
    return made;
}

} // namespace

class ExportSvgTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStoryIsReadAgain();
    void textIsTextAndFitsItsPlace();
    void hostileNamesAreWordsOnly_data();
    void hostileNamesAreWordsOnly();
    void aReportHasAFrameForEachStep();
    void aTrackLeadsFromStepToStep();
    void anEmptyStoryHasNoPictures();
    void theClipboardHoldsThreeKinds();
};

void ExportSvgTest::everyStoryIsReadAgain()
{
    const QStringList known{"svg",     "title",   "path",     "rect", "circle",
                            "ellipse", "polygon", "polyline", "text"};
    for (const auto& [name, made] : test::allStories()) {
        const Read read = readSvg(svgOfStory(made, Theme::Kind::Dark));
        QVERIFY2(read.error.isEmpty(), name);
        QCOMPARE(read.viewBox, QStringLiteral("0 0 1600 900"));
        for (const QString& element : read.elements)
            QVERIFY2(known.contains(element), qPrintable(element));
        QVERIFY2(
            read.texts.join(QLatin1Char(' '))
                .contains(QString::fromStdString(made.story.title).section(QLatin1Char(' '), 0, 2)),
            name);
    }
}

void ExportSvgTest::textIsTextAndFitsItsPlace()
{
    const QByteArray svg = svgOfStory(test::resetDropped());
    const Read read = readSvg(svg);
    QCOMPARE(read.title, QStringLiteral("The reset from VM 811 is dropped in vmbr0"));
    for (const char* words :
         {"The reset from VM 811 is dropped in vmbr0", "COUNTED", "fwpr811p0", "request", "answer",
          "conntrack", "drop", "-A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP"})
        QVERIFY2(read.texts.contains(QLatin1String(words)), words);
    QVERIFY(svg.contains("font-family=\"DejaVu Sans, Verdana, sans-serif\""));
    QVERIFY(svg.contains("font-family=\"DejaVu Sans Mono, "));
    QVERIFY(read.attributes.contains(QLatin1String("textLength")));
    QVERIFY(!read.attributes.contains(QLatin1String("transform")));
    QVERIFY2(svg.size() < 40'000, qPrintable(QString::number(svg.size())));
}

void ExportSvgTest::hostileNamesAreWordsOnly_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("element") << QByteArray("</text><script>alert(1)</script>");
    QTest::newRow("attribute") << QByteArray("\" onload=\"alert(1)");
    QTest::newRow("apostrophe") << QByteArray("' onload='alert(1)");
    QTest::newRow("end of title") << QByteArray("</title></svg><img src=x onerror=alert(1)>");
    QTest::newRow("entity") << QByteArray("&lt;b&gt; &#60; &unknown; ]]> <!-- <![CDATA[");
    QTest::newRow("control") << QByteArray("a\x01\x08\x1b[31m\x7f\r\n\tb");
    QTest::newRow("invalid UTF-8") << QByteArray("\xff\xfe\xc0\xaf\xed\xa0\x80 x");
    QTest::newRow("no characters") << QByteArray("\xef\xbf\xbe\xef\xbf\xbf x");
    QTest::newRow("turned round") << QByteArray("\xe2\x80\xae"
                                                "gnp.0rbmv\xe2\x80\xac \xe2\x81\xa6x");
    QTest::newRow("right to left") << QByteArray("\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d 811");
    QTest::newRow("beyond the first plane") << QByteArray("\xf0\x9f\x92\xa5 \xf0\x9f\x92\xa5");
}

void ExportSvgTest::hostileNamesAreWordsOnly()
{
    QFETCH(QByteArray, name);
    const test::MadeStory made = named(name.toStdString());
    const Read harmless = readSvg(svgOfStory(named("harmless")));
    const QByteArray svg = svgOfStory(made);
    const Read read = readSvg(svg);
    QVERIFY2(read.error.isEmpty(), qPrintable(read.error));
    QVERIFY(!read.title.isEmpty());
    for (const QString& element : read.elements)
        QVERIFY2(element == QLatin1String("ellipse") || harmless.elements.contains(element),
                 qPrintable(element));
    for (const QString& attribute : read.attributes)
        QVERIFY2(harmless.attributes.contains(attribute), qPrintable(attribute));
    for (const QChar letter : QString::fromUtf8(svg))
        QVERIFY(letter == QLatin1Char('\n') || letter.isPrint() || letter.isSurrogate());
    QVERIFY(!svg.contains("\xe2\x80\xae"));
    const ReportPictures pictures = reportPictures(*made.snapshot, made.story);
    for (const ReportPictures::Frame& frame : pictures.frames) {
        const Read one = readSvg(QByteArray::fromStdString(frame.svg));
        QVERIFY(one.error.isEmpty());
        QVERIFY(!one.elements.contains(QLatin1String("script")));
    }
}

void ExportSvgTest::aReportHasAFrameForEachStep()
{
    const test::MadeStory made = test::resetDropped();
    const ReportPictures pictures = reportPictures(*made.snapshot, made.story);
    QCOMPARE(pictures.frames.size(), made.story.steps.size());
    QCOMPARE(pictures.frames.back().svg, pictures.still);
    const Read still = readSvg(QByteArray::fromStdString(pictures.still));
    for (std::size_t i = 0; i < pictures.frames.size(); ++i) {
        const ReportPictures::Frame& frame = pictures.frames[i];
        QCOMPARE(frame.caption, made.story.steps[i].caption);
        QVERIFY(frame.svg.size() < 40'000);
        QVERIFY(i == 0 || frame.svg != pictures.frames[i - 1].svg);
        const Read read = readSvg(QByteArray::fromStdString(frame.svg));
        QCOMPARE(read.viewBox, still.viewBox);
        QCOMPARE(read.texts, still.texts);
    }
    const ReportPictures dark = reportPictures(*made.snapshot, made.story, Theme::Kind::Dark);
    QVERIFY(dark.still.find(Theme::dark().ground.name().toStdString()) != std::string::npos);
    QVERIFY(dark.still.find("\"#ffffff\"") == std::string::npos);
}

void ExportSvgTest::aTrackLeadsFromStepToStep()
{
    const test::MadeStory made = test::resetDropped();
    const ReportPictures pictures = reportPictures(*made.snapshot, made.story);
    const auto& frames = pictures.frames;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        QVERIFY(frames[i].track.size() >= 2);
        for (const ReportPictures::Point& point : frames[i].track) {
            QVERIFY(point.x > 0 && point.x < 1280);
            QVERIFY(point.y > 0 && point.y < 720);
        }
        if (i > 0) {
            QCOMPARE(frames[i].track.front().x, frames[i - 1].track.back().x);
            QCOMPARE(frames[i].track.front().y, frames[i - 1].track.back().y);
        }
        const bool answer = made.story.steps[i].answer;
        QCOMPARE(frames[i].track.front().x > frames[i].track.back().x,
                 answer && frames[i].track.size() == 2);
    }
}

void ExportSvgTest::anEmptyStoryHasNoPictures()
{
    const test::MadeStory made = test::resetDropped();
    const ReportPictures pictures = reportPictures(*made.snapshot, Story{});
    QVERIFY(pictures.still.empty());
    QVERIFY(pictures.frames.empty());
    QVERIFY(pictureMimeData(*made.snapshot, Story{}, {}) == nullptr);
}

void ExportSvgTest::theClipboardHoldsThreeKinds()
{
    const test::MadeStory made = test::resetDropped();
    const auto data = pictureMimeData(*made.snapshot, made.story, "✖ dropped", Theme::Kind::Dark,
                                      QSize(800, 450));
    QVERIFY(data != nullptr);
    const auto image = data->imageData().value<QImage>();
    QCOMPARE(image.size(), QSize(1600, 900));
    QCOMPARE(image.pixelColor(1, 1), Theme::dark().ground);
    const Read svg = readSvg(data->data(QStringLiteral("image/svg+xml")));
    QVERIFY(svg.error.isEmpty());
    QCOMPARE(svg.viewBox, QStringLiteral("0 0 800 450"));
    QCOMPARE(data->text(), QStringLiteral("✖ dropped"));
}

QTEST_MAIN(ExportSvgTest)
#include "export_svg_test.moc"
