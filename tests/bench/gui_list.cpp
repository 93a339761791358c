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

namespace vs::bench {

void benchList()
{
    const auto snapshot = madeSnapshot(60'000);
    QApplication::setStyle(QStringLiteral("Fusion"));
    ui::JourneyModel model;
    ui::JourneyTable table(&model);
    table.setPalette(ui::paletteOf(ui::Theme::light()));
    table.setStyleSheet(ui::styleSheetOf(ui::Theme::light()));
    table.resize(1280, 720);
    table.show();
    const double shown = processorMs([&] { model.setSnapshot(snapshot); });
    QImage frame(table.size(), QImage::Format_ARGB32_Premultiplied);
    double sum = 0, worst = 0;
    constexpr int kFrames = 200;
    for (int i = 0; i < kFrames; ++i) {
        const double took = processorMs([&] {
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
    const double filtered = processorMs([&] { model.setFilter(*filter); });
    const double cleared = processorMs([&] { model.setFilter({}); });
    auto later = std::make_shared<Snapshot>(*snapshot);
    later->journeys.erase(later->journeys.begin(), later->journeys.begin() + 100);
    const double news = processorMs([&] { model.setSnapshot(later); });
    std::printf("  filtered in %.1f ms, cleared in %.1f ms, a snapshot with little new %.1f ms\n",
                filtered, cleared, news);
    table.selectAll();
    const double copied = processorMs([&] { table.selectedText(); });
    std::printf("  all rows copied as text (20,000 at most) %.0f ms\n", copied);
}

} // namespace vs::bench
