// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/gui_bench.h"

#include "core/diagnose/story.h"
#include "tests/bench/bench.h"
#include "ui/panels/timeline_view.h"

#include <QElapsedTimer>
#include <QImage>

#include <cstdio>

namespace vs::bench {

void benchTimeline()
{
    const auto snapshot = madeSnapshot(60'000);
    const Story story = makeStory(*snapshot, mostTelling(*snapshot));
    const QSize size(1100, 260);
    ui::TimelineView view;
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.resize(size);
    view.show();
    QImage frame(size, QImage::Format_RGB32);
    for (const auto scale : {ui::TimelineView::Scale::ByEvent, ui::TimelineView::Scale::ByClock}) {
        QElapsedTimer clock;
        clock.start();
        view.setScale(scale);
        view.setTrace(snapshot, story);
        const double set = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        double spent = 0, worst = 0;
        constexpr int kFrames = 60;
        for (int i = 0; i < kFrames; ++i) {
            clock.start();
            view.viewport()->render(&frame);
            const double took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
            spent += took;
            worst = std::max(worst, took);
            view.zoom(i % 20 < 10 ? 1 : -1); // every frame shows another part
        }
        std::printf("timeline %s, %zu journeys, %dx%d: %.2f ms a frame, worst %.2f ms, "
                    "first set in %.1f ms\n",
                    scale == ui::TimelineView::Scale::ByClock ? "by clock" : "by event",
                    snapshot->journeys.size(), size.width(), size.height(), spent / kFrames, worst,
                    set);
    }
}

} // namespace vs::bench
