// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/frame_bench.h"

#include "ui/scene/overview_view.h"

#include <QElapsedTimer>
#include <QImage>

namespace vs::ui {

double frameMilliseconds(int, int, QSize size)
{
    OverviewView view;
    view.resize(size);
    QImage frame(size, QImage::Format_RGB32);
    constexpr int kFrames = 60;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < kFrames; ++i)
        view.render(&frame);
    return static_cast<double>(clock.nsecsElapsed()) / 1e6 / kFrames;
}

} // namespace vs::ui
