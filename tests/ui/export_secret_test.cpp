// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of traces full of secrets: none of them may be found in a file that leaves.
#include "core/diagnose/analysis.h"
#include "core/report/redaction/redaction.h"
#include "tests/core/made/made_secrets.h"
#include "ui/export/animation.h"
#include "ui/export/gif_writer.h"
#include "ui/export/picture.h"
#include "ui/export/report_pictures.h"
#include "ui/export/story_picture.h"
#include "ui/export/storyboard.h"

#include <QTemporaryDir>
#include <QtTest>

#include "ui/export/render.h"

using namespace vs;
using namespace vs::ui;

class ExportSecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawingsHoldNoSecret()
    {
        int looked = 0;
        for (unsigned seed = 0; seed < 60; ++seed) {
            const made::SecretTrace trace(seed);
            const auto snapshot = masked(trace, seed);
            const Story story = makeStory(*snapshot, mostTelling(*snapshot));
            QVERIFY(!story.empty());
            for (const QByteArray& bytes : drawings(*snapshot, story)) {
                const auto hits =
                    trace.search().find({bytes.constData(), std::size_t(bytes.size())});
                for (const auto& hit : hits)
                    QVERIFY2(chance(trace, seed, hit.secret),
                             qPrintable(QStringLiteral("%1, seed %2")
                                            .arg(QString::fromStdString(hit.secret))
                                            .arg(seed)));
                ++looked;
            }
        }
        QVERIFY(looked >= 180);
    }

    void theyWouldBeFound()
    {
        const made::SecretTrace trace(3);
        Analysis analysis;
        trace.play(analysis);
        const auto snapshot = analysis.snapshot();
        const Story story = makeStory(*snapshot, mostTelling(*snapshot));
        bool found = false;
        for (const QByteArray& bytes : drawings(*snapshot, story))
            found |= !trace.search().find({bytes.constData(), std::size_t(bytes.size())}).empty();
        QVERIFY(found);
    }

    /// What is packed cannot be searched: nothing but the picture may be in it.
    void movingPicturesHoldNoText()
    {
        const made::SecretTrace trace(5);
        const auto snapshot = masked(trace, 5);
        QTemporaryDir folder;
        for (const char* name : {"a.gif", "a.webp", "a.png"}) {
            RenderOptions options;
            options.path = folder.filePath(QLatin1String(name)).toStdString();
            options.size = QSize(640, 360);
            QVERIFY(renderToFile(*snapshot, options));
            QFile file(QString::fromStdString(options.path));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            // A comment or an application's block of a GIF; text, times and places of a PNG;
            // descriptions of a WebP. The looping block is the one that there is.
            for (const char* block : {"tEXt", "iTXt", "zTXt", "eXIf", "tIME", "EXIF", "XMP "})
                QVERIFY2(!bytes.contains(block), block);
            QVERIFY(!bytes.contains(QByteArray("\x21\xfe", 2)) || !bytes.startsWith("GIF") ||
                    !hasComment(bytes));
        }
    }

private:
    static RedactionOptions optionsFor(const made::SecretTrace& trace, unsigned key)
    {
        RedactionOptions options;
        options.key.emplace();
        options.key->fill(static_cast<std::uint8_t>(key + 1));
        options.words = {trace.word()};
        options.files = {trace.file()};
        return options;
    }

    static std::shared_ptr<const Snapshot> masked(const made::SecretTrace& trace, unsigned key)
    {
        Analysis analysis;
        const auto done = redactTrace(
            [&trace](EventSink& sink) -> Result<void> {
                trace.play(sink);
                return {};
            },
            analysis, optionsFor(trace, key));
        return done ? analysis.snapshot() : nullptr;
    }

    static QList<QByteArray> drawings(const Snapshot& snapshot, const Story& story)
    {
        const StoryPicture picture(snapshot, story, QSize(1600, 900), Theme::Kind::Light);
        QList<QByteArray> all{svgOf(picture.still())};
        all.append(svgOf(storyboard(snapshot, story, 1600, Theme::Kind::Light)));
        QByteArray frames;
        for (const auto& frame : reportPictures(snapshot, story, Theme::Kind::Light).frames)
            frames += QByteArray::fromStdString(frame.svg + frame.caption);
        all.append(frames);
        return all;
    }

    /// Three bytes of a MAC come about by chance; what is a leak is there with every key.
    static bool chance(const made::SecretTrace& trace, unsigned seed, const std::string& secret)
    {
        const auto other = masked(trace, seed + 100);
        const Story story = makeStory(*other, mostTelling(*other));
        for (const QByteArray& bytes : drawings(*other, story))
            for (const auto& hit :
                 trace.search().find({bytes.constData(), std::size_t(bytes.size())}))
                if (hit.secret == secret)
                    return false;
        return true;
    }

    /// Walks the blocks of a GIF: a comment extension is 21 FE.
    static bool hasComment(const QByteArray& gif)
    {
        const auto at = [&gif](int i) { return static_cast<std::uint8_t>(gif.at(i)); };
        int i = 13 + ((at(10) & 0x80) != 0 ? 3 << ((at(10) & 7) + 1) : 0);
        while (i + 1 < gif.size() && at(i) != 0x3b) {
            if (at(i) == 0x21) {
                if (at(i + 1) == 0xfe)
                    return true;
                i += 2;
            } else { // an image: descriptor, local palette, code size
                const int flags = at(i + 9);
                i += 10 + ((flags & 0x80) != 0 ? 3 << ((flags & 7) + 1) : 0) + 1;
            }
            while (i < gif.size() && at(i) != 0)
                i += at(i) + 1;
            ++i;
        }
        return false;
    }
};

QTEST_MAIN(ExportSecretTest)
#include "export_secret_test.moc"
