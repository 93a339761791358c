// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "ui/models/journey_model.h"
#include "ui/panels/journey_table.h"
#include "ui/panels/style.h"

#include <QApplication>
#include <QImage>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace vs::bench {

namespace {

/// Milliseconds of processor time that `work` takes.
template<class Work>
double milliseconds(const Work& work)
{
    const std::clock_t begin = std::clock();
    work();
    return static_cast<double>(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC;
}

} // namespace

void benchList()
{
    const auto snapshot = snapshotOfFlows(60'000);
    QApplication::setStyle(QStringLiteral("Fusion"));
    ui::JourneyModel model;
    ui::JourneyTable table(&model);
    table.setPalette(ui::paletteOf(ui::Theme::light()));
    table.setStyleSheet(ui::styleSheetOf(ui::Theme::light()));
    table.resize(1280, 720);
    table.show();
    const double shown = milliseconds([&] { model.setSnapshot(snapshot); });
    QImage frame(table.size(), QImage::Format_ARGB32_Premultiplied);
    double sum = 0, worst = 0;
    constexpr int kFrames = 200;
    for (int i = 0; i < kFrames; ++i) {
        const double took = milliseconds([&] {
            table.verticalScrollBar()->setValue(i * (model.rowCount() / kFrames));
            table.render(&frame);
        });
        sum += took;
        worst = std::max(worst, took);
    }
    std::printf("journey list, %d rows, 1280x720 (processor time)\n", model.rowCount());
    std::printf("  first shown %.1f ms; a frame while scrolling %.2f ms, the worst %.2f ms\n",
                shown, sum / kFrames, worst);

    const auto filter = JourneyFilter::parse("lost and guest == 103");
    const double filtered = milliseconds([&] { model.setFilter(*filter); });
    const double cleared = milliseconds([&] { model.setFilter({}); });
    auto later = std::make_shared<Snapshot>(*snapshot);
    later->journeys.erase(later->journeys.begin(), later->journeys.begin() + 100);
    const double news = milliseconds([&] { model.setSnapshot(later); });
    std::printf("  filtered in %.1f ms, cleared in %.1f ms, a snapshot with little new %.1f ms\n",
                filtered, cleared, news);
    table.selectAll();
    const double copied = milliseconds([&] { table.selectedText(); });
    std::printf("  all rows as text %.0f ms\n", copied);
}

} // namespace vs::bench
