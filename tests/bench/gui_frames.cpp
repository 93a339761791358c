// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/gui_bench.h"
#include "ui/scene/frame_bench.h"

#include <QApplication>
#include <cstdio>
#include <cstdlib>

namespace vs::bench {

namespace {

void printFrames(const char* what, int interfaces, ui::FrameLoad load)
{
    const ui::FrameTimes times = ui::frameTimes(interfaces, load, QSize(1920, 1080));
    std::printf("  %4d interfaces, %-28s %8.2f ms, worst %.2f ms\n", interfaces, what, times.mean,
                times.worst);
}

} // namespace

void benchFrames()
{
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    int argc = 1;
    char name[] = "vethscope_bench";
    char* argv[] = {name, nullptr};
    const QApplication application(argc, argv);
    std::printf("overview, 1920x1080, drawn in software; processor time a frame\n");
    for (const int interfaces : {200, 2000}) {
        printFrames("1000 moving packets", interfaces, ui::FrameLoad::Packets);
        printFrames("20,000 packets/s as streams", interfaces, ui::FrameLoad::Streams);
        printFrames("zooming, 1000 packets", interfaces, ui::FrameLoad::Zoom);
    }
    benchList();
    benchTimeline();
    std::printf("layout of 500 guests                     %8.2f ms\n", ui::layoutMilliseconds(500));
    std::printf("snapshot of 200,000 packets, 20,000/s    %8.2f ms\n",
                ui::newsMilliseconds(200'000));
    std::printf("search in 2000 guests, worst key to picture %5.2f ms\n",
                ui::searchMilliseconds(2000));
}

} // namespace vs::bench
