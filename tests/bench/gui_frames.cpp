// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/gui_bench.h"
#include "ui/scene/frame_bench.h"

#include <QApplication>
#include <cstdio>
#include <cstdlib>

namespace vs::bench {

void benchFrames()
{
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    int argc = 1;
    char name[] = "vethscope_bench";
    char* argv[] = {name, nullptr};
    const QApplication application(argc, argv);
    for (const int interfaces : {200, 2000}) {
        std::printf("frame, %4d interfaces, 1000 moving packets, 1920x1080: %.2f ms\n", interfaces,
                    ui::frameMilliseconds(interfaces, 1000, QSize(1920, 1080)));
    }
    benchList();
    benchTimeline();
}

} // namespace vs::bench
