// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/analysis.h"
#include "core/import/sources.h"
#include "tests/bench/bench.h"
#include "tests/bench/gui_bench.h"
#include "ui/export/animation.h"
#include "ui/export/gif_writer.h"
#include "ui/export/render.h"
#include "ui/export/webp_writer.h"

#include <QApplication>
#include <QBuffer>
#include <cstdio>
#include <cstdlib>

namespace vs::bench {

namespace {

using Write = Result<void> (*)(QIODevice&, ui::StoryAnimation&);

void printFilm(const char* name, Write write, ui::StoryAnimation& animation, double bare)
{
    QByteArray bytes;
    const double took = best(3, [&] {
        bytes.clear();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!write(buffer, animation))
            std::printf("  %s cannot be written\n", name);
    });
    std::printf("  %-5s %4zu frames  %6.2f s, %4.1f times painting them  %6.0f kB\n", name,
                animation.frames().size(), took, took / bare,
                static_cast<double>(bytes.size()) / 1000);
}

} // namespace

void benchPictures()
{
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    int argc = 1;
    char name[] = "vethscope_bench";
    char* argv[] = {name, nullptr};
    const QApplication application(argc, argv);
    const Source founding{VETHSCOPE_SOURCE_DIR "/resources/recordings/rst-dropped.pcapng", {}};
    Analysis analysis;
    if (!readSources({&founding, 1}, analysis)) {
        std::printf("the founding case cannot be read\n");
        return;
    }
    const auto snapshot = analysis.snapshot();
    const Story story = makeStory(*snapshot, mostTelling(*snapshot));
    const QSize size = ui::kMovingSize;
    ui::StoryAnimation animation(*snapshot, story, size, ui::Theme::Kind::Light);
    const double bare = best(3, [&] {
        for (const ui::AnimationFrame& frame : animation.frames())
            animation.imageAt(frame.t);
    });
    std::printf("moving pictures of the founding case, %dx%d; painting alone %.2f s\n",
                size.width(), size.height(), bare);
    printFilm("GIF", ui::writeGif, animation, bare);
    printFilm("WebP", ui::writeWebp, animation, bare);
}

} // namespace vs::bench
