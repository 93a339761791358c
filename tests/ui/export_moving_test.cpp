// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_story.h"
#include "ui/export/animation.h"
#include "ui/export/gif_writer.h"
#include "ui/export/webp_writer.h"

#include <QBuffer>
#include <QTest>

#include <cstring>
#include <gif_lib.h>
#include <webp/demux.h>

using namespace vs;
using namespace vs::ui;

namespace {

constexpr QSize kSize(960, 540);

struct Film
{
    std::vector<QImage> frames; ///< as a viewer shows them
    std::vector<int> milliseconds;
    std::vector<QRect> parts;
    int loops = -1; ///< 0: for ever
    int texts = 0;  ///< comments, and blocks of a name that is not known
    QString error;
};

int readFrom(GifFileType* gif, GifByteType* bytes, int count)
{
    return static_cast<int>(
        static_cast<QIODevice*>(gif->UserData)->read(reinterpret_cast<char*>(bytes), count));
}

void readExtensions(const ExtensionBlock* blocks, int count, Film& film)
{
    for (int i = 0; i < count; ++i) {
        const ExtensionBlock& block = blocks[i];
        if (block.Function == APPLICATION_EXT_FUNC_CODE && block.ByteCount == 11 &&
            std::memcmp(block.Bytes, "NETSCAPE2.0", 11) == 0) {
            film.loops = blocks[i + 1].Bytes[1] + 256 * blocks[i + 1].Bytes[2];
            ++i;
        } else if (block.Function != GRAPHICS_EXT_FUNC_CODE) {
            ++film.texts;
        }
    }
}

Film readGif(QByteArray bytes)
{
    Film film;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    int error = 0;
    GifFileType* gif = DGifOpen(&buffer, &readFrom, &error);
    if (gif == nullptr || DGifSlurp(gif) != GIF_OK) {
        film.error = QStringLiteral("no GIF");
        return film;
    }
    QImage canvas(gif->SWidth, gif->SHeight, QImage::Format_ARGB32);
    canvas.fill(Qt::transparent);
    for (int i = 0; i < gif->ImageCount; ++i) {
        const SavedImage& saved = gif->SavedImages[i];
        const GifImageDesc& at = saved.ImageDesc;
        readExtensions(saved.ExtensionBlocks, saved.ExtensionBlockCount, film);
        GraphicsControlBlock control{};
        DGifSavedExtensionToGCB(gif, i, &control);
        for (int y = 0; y < at.Height; ++y) {
            for (int x = 0; x < at.Width; ++x) {
                const int index = saved.RasterBits[y * at.Width + x];
                const GifColorType& color = gif->SColorMap->Colors[index];
                if (index != control.TransparentColor)
                    canvas.setPixel(at.Left + x, at.Top + y,
                                    qRgb(color.Red, color.Green, color.Blue));
            }
        }
        film.frames.push_back(canvas);
        film.milliseconds.push_back(control.DelayTime * 10);
        film.parts.emplace_back(at.Left, at.Top, at.Width, at.Height);
    }
    readExtensions(gif->ExtensionBlocks, gif->ExtensionBlockCount, film);
    DGifCloseFile(gif, nullptr);
    return film;
}

Film readWebp(const QByteArray& bytes)
{
    Film film;
    const WebPData data{reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                        static_cast<std::size_t>(bytes.size())};
    WebPAnimDecoderOptions options;
    WebPAnimDecoderOptionsInit(&options);
    options.color_mode = MODE_BGRA;
    WebPAnimDecoder* decoder = WebPAnimDecoderNew(&data, &options);
    WebPAnimInfo info{};
    if (decoder == nullptr || !WebPAnimDecoderGetInfo(decoder, &info)) {
        film.error = QStringLiteral("no WebP");
        return film;
    }
    film.loops = static_cast<int>(info.loop_count);
    int before = 0;
    while (WebPAnimDecoderHasMoreFrames(decoder)) {
        std::uint8_t* pixels = nullptr;
        int end = 0;
        if (!WebPAnimDecoderGetNext(decoder, &pixels, &end))
            break;
        film.frames.push_back(QImage(pixels, static_cast<int>(info.canvas_width),
                                     static_cast<int>(info.canvas_height), QImage::Format_ARGB32)
                                  .copy());
        film.milliseconds.push_back(end - before);
        before = end;
    }
    const WebPDemuxer* demuxer = WebPAnimDecoderGetDemuxer(decoder);
    film.texts =
        (WebPDemuxGetI(demuxer, WEBP_FF_FORMAT_FLAGS) & (EXIF_FLAG | XMP_FLAG | ICCP_FLAG)) != 0;
    WebPAnimDecoderDelete(decoder);
    return film;
}

/// A disk with room for so many bytes.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room) : m_room(room) { open(WriteOnly | Unbuffered); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 count) override
    {
        if (count > m_room)
            return -1;
        m_room -= count;
        return count;
    }

private:
    qint64 m_room;
};

template<class Write>
QByteArray bytesOf(StoryAnimation& animation, const Write& write)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return write(buffer, animation) ? bytes : QByteArray();
}

QImage painted(const StoryAnimation& animation, double t)
{
    QImage image(animation.size(), QImage::Format_RGB32);
    image.fill(animation.ground());
    QPainter painter(&image);
    animation.paintAt(painter, t);
    return image;
}

/// The most by which a colour of the two is apart, of 255.
int farthest(const QImage& one, const QImage& other)
{
    int most = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            most = std::max({most, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                             std::abs(qBlue(a) - qBlue(b))});
        }
    }
    return most;
}

} // namespace

class ExportMovingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itRestsWhereThereIsSomethingToRead();
    void itIsTheStillInTheEnd();
    void whatIsKeptIsWhatIsPainted();
    void gifShowsWhatIsPainted();
    void gifWritesOnlyWhatChanges();
    void webpShowsWhatIsPainted();
    void everyStoryMoves();
    void darkIsDark();
    void aPaletteKeepsFlatColours();
    void whatCannotBeWrittenIsTold();
};

void ExportMovingTest::itRestsWhereThereIsSomethingToRead()
{
    const test::MadeStory made = test::resetDropped();
    const StoryAnimation animation(*made.snapshot, made.story, kSize, Theme::Kind::Light);
    const auto& frames = animation.frames();
    QCOMPARE(frames.front().t, 0.0);
    QCOMPARE(frames.back().t, static_cast<double>(made.story.steps.size()));
    std::size_t rests = 0;
    int since = 0;
    for (std::size_t i = 1; i < frames.size(); ++i) {
        const AnimationFrame& frame = frames[i];
        QVERIFY(frame.t > frames[i - 1].t);
        QCOMPARE(frame.milliseconds % 10, 0);
        since += frame.milliseconds;
        if (frame.t != std::floor(frame.t)) {
            QVERIFY(frame.milliseconds >= 60 && frame.milliseconds <= 90);
            continue;
        }
        const StoryStep& step = made.story.steps[rests++];
        if (i + 1 == frames.size())
            QVERIFY(frame.milliseconds >= 5000);
        else if (step.kind == StoryStep::Kind::Sighting)
            QVERIFY2(since >= 800 && since <= 1250, qPrintable(QString::number(since)));
        else
            QVERIFY(frame.milliseconds >= 1500);
        since = 0;
    }
    QCOMPARE(rests, made.story.steps.size());
}

void ExportMovingTest::itIsTheStillInTheEnd()
{
    const test::MadeStory made = test::resetDropped();
    const StoryAnimation animation(*made.snapshot, made.story, kSize, Theme::Kind::Light);
    const QImage last = painted(animation, animation.frames().back().t);
    const CaptionStrip strip(made.story, kSize);
    const QSize size(kSize.width(), kSize.height() - strip.height());
    const StoryPicture picture(*made.snapshot, made.story, size, Theme::Kind::Light);
    const auto still = imageOf(picture.still(), 1);
    QVERIFY(still);
    QCOMPARE(last.copy(QRect(QPoint(), size)), still->copy());
    QVERIFY(painted(animation, 0) != last);
}

void ExportMovingTest::whatIsKeptIsWhatIsPainted()
{
    const test::MadeStory made = test::resetDropped();
    StoryAnimation animation(*made.snapshot, made.story, kSize, Theme::Kind::Dark);
    for (const double t : {0.0, 0.4, 0.6, 1.0, 7.5, 3.25, 3.5, 12.0})
        QCOMPARE(animation.imageAt(t), painted(animation, t));
}

void ExportMovingTest::gifShowsWhatIsPainted()
{
    const test::MadeStory made = test::resetDropped();
    StoryAnimation animation(*made.snapshot, made.story, kSize, Theme::Kind::Light);
    const Film film = readGif(bytesOf(animation, writeGif));
    QCOMPARE(film.error, QString());
    QCOMPARE(film.frames.size(), animation.frames().size());
    QCOMPARE(film.loops, 0);
    QCOMPARE(film.texts, 0);
    for (std::size_t i = 0; i < film.frames.size(); ++i) {
        QCOMPARE(film.milliseconds[i], animation.frames()[i].milliseconds);
        const int apart = farthest(film.frames[i], painted(animation, animation.frames()[i].t));
        QVERIFY2(apart <= 40, qPrintable(QStringLiteral("frame %1: %2").arg(i).arg(apart)));
    }
    const QImage& first = film.frames.front();
    for (int y = 0; y < first.height(); ++y)
        for (int x = 0; x < first.width(); ++x)
            QVERIFY(qAlpha(first.pixel(x, y)) == 255);
}

void ExportMovingTest::gifWritesOnlyWhatChanges()
{
    QImage image(100, 80, QImage::Format_RGB32);
    image.fill(Qt::white);
    QImage next = image;
    next.setPixel(20, 30, qRgb(200, 0, 0));
    next.setPixel(29, 34, qRgb(0, 0, 200));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    GifWriter writer(buffer, image.size(), GifPalette({image, next}));
    writer.add(image, 100);
    writer.add(next, 250);
    writer.add(next, 30);
    writer.add(image, 1000);
    QVERIFY(writer.finish());
    const Film film = readGif(bytes);
    QCOMPARE(film.frames.size(), std::size_t(4));
    QCOMPARE(film.milliseconds, (std::vector<int>{100, 250, 30, 1000}));
    QCOMPARE(film.parts[0], image.rect());
    QCOMPARE(film.parts[1], QRect(20, 30, 10, 5));
    QCOMPARE(film.parts[2].size(), QSize(1, 1));
    QCOMPARE(film.parts[3], QRect(20, 30, 10, 5));
    QCOMPARE(farthest(film.frames[1], next), 0);
    QCOMPARE(farthest(film.frames[2], next), 0);
    QCOMPARE(farthest(film.frames[3], image), 0);
}

void ExportMovingTest::webpShowsWhatIsPainted()
{
    const test::MadeStory made = test::resetDropped();
    StoryAnimation animation(*made.snapshot, made.story, kSize, Theme::Kind::Light);
    const Film film = readWebp(bytesOf(animation, writeWebp));
    QCOMPARE(film.error, QString());
    QCOMPARE(film.frames.size(), animation.frames().size());
    QCOMPARE(film.loops, 0);
    QCOMPARE(film.texts, 0);
    for (std::size_t i = 0; i < film.frames.size(); ++i) {
        QCOMPARE(film.milliseconds[i], animation.frames()[i].milliseconds);
        QCOMPARE(farthest(film.frames[i], painted(animation, animation.frames()[i].t)), 0);
    }
}

void ExportMovingTest::everyStoryMoves()
{
    for (const auto& [name, made] : test::allStories()) {
        StoryAnimation animation(*made.snapshot, made.story, QSize(320, 240), Theme::Kind::Light);
        const Film film = readGif(bytesOf(animation, writeGif));
        QVERIFY2(film.error.isEmpty(), name);
        QCOMPARE(film.frames.size(), animation.frames().size());
    }
}

void ExportMovingTest::darkIsDark()
{
    const test::MadeStory made = test::answered();
    StoryAnimation animation(*made.snapshot, made.story, QSize(640, 360), Theme::Kind::Dark);
    for (const Film& film :
         {readGif(bytesOf(animation, writeGif)), readWebp(bytesOf(animation, writeWebp))}) {
        QVERIFY(!film.frames.empty());
        QCOMPARE(film.frames.front().pixelColor(1, 1), Theme::dark().ground);
        QCOMPARE(film.frames.back().pixelColor(1, 1), Theme::dark().ground);
    }
}

void ExportMovingTest::aPaletteKeepsFlatColours()
{
    QImage image(256, 64, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, y < 32 ? qRgb(238, 243, 249) : qRgb(x, y * 4, 255 - x));
    const GifPalette palette({image});
    QVERIFY(palette.colors().size() <= 255);
    const auto shown = [&](QRgb color) { return palette.colors()[palette.indexOf(color)]; };
    QCOMPARE(shown(qRgb(238, 243, 249)), qRgb(238, 243, 249));
    for (int x = 0; x < 256; x += 5) {
        const QColor wanted(qRgb(x, 200, 255 - x));
        const QColor got(shown(wanted.rgb()));
        QVERIFY(std::abs(wanted.red() - got.red()) < 40);
        QVERIFY(std::abs(wanted.green() - got.green()) < 40);
    }
}

void ExportMovingTest::whatCannotBeWrittenIsTold()
{
    const test::MadeStory made = test::oneBridge();
    StoryAnimation animation(*made.snapshot, made.story, QSize(320, 200), Theme::Kind::Light);
    for (const qint64 room : {0, 100, 1000, 5000}) {
        FullDevice gifFile(room);
        const auto gif = writeGif(gifFile, animation);
        QVERIFY(!gif);
        QCOMPARE(gif.error().code, ErrorCode::FileUnwritable);
        FullDevice webpFile(room);
        QVERIFY(!writeWebp(webpFile, animation));
    }
    FullDevice file(1 << 20);
    WebpWriter writer(QSize(10, 10));
    writer.add(QImage(), 100);
    QVERIFY(!writer.writeTo(file));
}

QTEST_MAIN(ExportMovingTest)
#include "export_moving_test.moc"
